// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passwordcommand.h"

#include <QTest>

#include <optional>

using app::PasswordCommand;

class TestPasswordCommand : public QObject
{
    Q_OBJECT
private slots:
    void firstLineIsThePassword_data();
    void firstLineIsThePassword();
    void failuresAreTold_data();
    void failuresAreTold();
    void timeOutEndsTheWholeCommand();
    void deletingGivesUp();
};

void TestPasswordCommand::firstLineIsThePassword_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("one line") << QStringLiteral("echo secret") << QByteArray("secret");
    QTest::newRow("more lines") << QStringLiteral("printf 'one\\ntwo\\n'") << QByteArray("one");
    QTest::newRow("no line end") << QStringLiteral("printf abc") << QByteArray("abc");
    QTest::newRow("CR LF") << QStringLiteral("printf 'abc\\r\\n'") << QByteArray("abc");
    QTest::newRow("blanks stay") << QStringLiteral("echo ' a b '") << QByteArray(" a b ");
    QTest::newRow("a pipe") << QStringLiteral("echo terces | rev") << QByteArray("secret");
    QTest::newRow("utf-8") << QStringLiteral("printf 'p\\303\\244ss'") << QByteArray("p\xC3\xA4ss");
    QTest::newRow("no input") << QStringLiteral("cat; echo end") << QByteArray("end");
}

void TestPasswordCommand::firstLineIsThePassword()
{
    QFETCH(QString, command);
    PasswordCommand runner;
    std::optional<PasswordCommand::Result> result;
    runner.run(command, [&](const PasswordCommand::Result &got) { result = got; });
    QTRY_VERIFY(result.has_value());
    QVERIFY2(result->ok, qPrintable(result->problem));
    QTEST(result->password.reveal(), "password");
}

void TestPasswordCommand::failuresAreTold_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("word");
    QTest::newRow("status") << QStringLiteral("echo locked >&2; exit 3")
                            << QStringLiteral("locked");
    QTest::newRow("not found") << QStringLiteral("no-such-command-here") << QStringLiteral("found");
    QTest::newRow("nothing") << QStringLiteral("true") << QStringLiteral("no password");
    QTest::newRow("empty line") << QStringLiteral("echo; echo x") << QStringLiteral("no password");
    QTest::newRow("endless") << QStringLiteral("cat /dev/zero") << QStringLiteral("too much");
    QTest::newRow("signal") << QStringLiteral("kill -9 $$") << QStringLiteral("signal");
}

void TestPasswordCommand::failuresAreTold()
{
    QFETCH(QString, command);
    QFETCH(QString, word);
    PasswordCommand runner;
    std::optional<PasswordCommand::Result> result;
    runner.run(command, [&](const PasswordCommand::Result &got) { result = got; });
    QTRY_VERIFY(result.has_value());
    QVERIFY(!result->ok && result->password.isEmpty());
    QVERIFY2(result->problem.contains(word), qPrintable(result->problem));
}

void TestPasswordCommand::timeOutEndsTheWholeCommand()
{
    PasswordCommand runner;
    runner.setTimeout(100);
    std::optional<PasswordCommand::Result> result;
    runner.run(QStringLiteral("sleep 600 | cat"),
               [&](const PasswordCommand::Result &got) { result = got; });
    QTRY_VERIFY(result.has_value());
    QVERIFY(!result->ok);
    QVERIFY(result->problem.contains(QLatin1String("did not finish")));
    QTest::qWait(0);
}

void TestPasswordCommand::deletingGivesUp()
{
    bool called = false;
    auto runner = std::make_unique<PasswordCommand>();
    runner->run(QStringLiteral("sleep 600"),
                [&](const PasswordCommand::Result &) { called = true; });
    runner.reset();
    QTest::qWait(50);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestPasswordCommand)
#include "tst_passwordcommand.moc"
