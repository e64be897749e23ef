// SPDX-License-Identifier: GPL-3.0-or-later
// The console's command line: what it completes, remembers and asks for.
#include "tests/ui/offlineconsole.h"
#include "ui/console/commandcompletion.h"
#include "ui/console/commandedit.h"
#include "ui/console/commandrow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class TestCommandRow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void completions_data();
    void completions();
    void tabCompletes();
    void historyKeepsNoSecrets();
    void passwordsAreTypedUnseen();
    void literalsAreAskedFor();
    void aProblemIsSaid();

private:
    std::unique_ptr<OfflineConsole> m_console;
};

void TestCommandRow::init()
{
    m_console = std::make_unique<OfflineConsole>();
}

void TestCommandRow::completions_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QStringList>("absent");
    const auto row = [](const char *name, const char *before, const QStringList &expected,
                        const QStringList &absent = {}) {
        QTest::newRow(name) << QString::fromLatin1(before) << expected << absent;
    };
    const auto s = [](const char *text) {
        return QString::fromLatin1(text);
    };
    row("command", "sel", {s("SELECT")}, {s("STORE")});
    row("command behind a tag", ". exa", {s("EXAMINE")});
    row("offered", "getq", {s("GETQUOTA"), s("GETQUOTAROOT")});
    row("not offered", "geta", {}, {s("GETACL")});
    row("uid", "uid ", {s("FETCH"), s("STORE"), s("EXPUNGE")}, {s("SELECT"), s("MOVE")});
    row("folder", "select INBOX.", {s("INBOX.Drafts"), s("\"INBOX.Sent Items\"")}, {s("SELECT")});
    row("folder in any case", "status inbox.t", {s("INBOX.test1")});
    row("second folder", "rename INBOX.test1 ", {s("INBOX.Drafts")});
    row("copy target", "copy 1:2 ", {s("INBOX")});
    row("status items", "status INBOX (mess", {s("MESSAGES")}, {s("INBOX")});
    row("fetch items", "fetch 1 rfc", {s("RFC822.SIZE"), s("RFC822.HEADER")});
    row("store", "store 1 +f", {s("+FLAGS"), s("+FLAGS.SILENT")});
    row("flags", "store 1 flags (\\Se", {s("\\Seen")});
    row("keywords of the folder", "store 1 +flags $l", {s("$label1")});
    row("search keys", "search un", {s("UNSEEN"), s("UNDELETED")});
}

void TestCommandRow::completions()
{
    QFETCH(QString, before);
    QFETCH(QStringList, expected);
    QFETCH(QStringList, absent);
    const QStringList found = ui::completionsFor(before, *m_console->console());
    for (const QString &one : expected)
        QVERIFY2(found.contains(one),
                 qPrintable(one + QStringLiteral(" not in: ") + found.join(u' ')));
    for (const QString &one : absent)
        QVERIFY2(!found.contains(one), qPrintable(one));
}

void TestCommandRow::tabCompletes()
{
    ui::CommandRow row;
    row.setAccount(m_console->console());
    row.show();
    QTest::keyClicks(row.edit(), QStringLiteral(". sel"));
    QTest::keyClick(row.edit(), Qt::Key_Tab);
    QCOMPARE(row.edit()->text(), QStringLiteral(". SELECT"));
    QTest::keyClicks(row.edit(), QStringLiteral(" INBOX.Se"));
    QTest::keyClick(row.edit(), Qt::Key_Tab);
    QCOMPARE(row.edit()->text(), QStringLiteral(". SELECT \"INBOX.Sent Items\""));
}

void TestCommandRow::historyKeepsNoSecrets()
{
    ui::CommandRow row;
    row.setAccount(m_console->console());
    QSignalSpy ready(&row, &ui::CommandRow::commandReady);
    for (const char *typed : {". noop", "login alice s3cret", ". select INBOX"}) {
        QTest::keyClicks(row.edit(), QString::fromLatin1(typed));
        QTest::keyClick(row.edit(), Qt::Key_Return);
    }
    QCOMPARE(ready.size(), 3);
    QCOMPARE(m_console->console()->history(),
             (QStringList{QStringLiteral(". noop"), QStringLiteral(". select INBOX")}));
    QTest::keyClicks(row.edit(), QStringLiteral("draft"));
    QTest::keyClick(row.edit(), Qt::Key_Up);
    QCOMPARE(row.edit()->text(), QStringLiteral(". select INBOX"));
    QTest::keyClick(row.edit(), Qt::Key_Up);
    QTest::keyClick(row.edit(), Qt::Key_Up);
    QCOMPARE(row.edit()->text(), QStringLiteral(". noop"));
    QTest::keyClick(row.edit(), Qt::Key_Down);
    QTest::keyClick(row.edit(), Qt::Key_Down);
    QCOMPARE(row.edit()->text(), QStringLiteral("draft"));
}

void TestCommandRow::passwordsAreTypedUnseen()
{
    ui::CommandRow row;
    row.setAccount(m_console->console());
    row.resize(800, 40);
    row.show();
    QSignalSpy ready(&row, &ui::CommandRow::commandReady);
    QTest::keyClicks(row.edit(), QStringLiteral(". login alice s3c"));
    QCOMPARE(row.edit()->echoMode(), QLineEdit::Password);
    QVERIFY(!row.edit()->displayText().contains(QStringLiteral("s3c")));
    const auto *tag = row.findChild<QLabel *>(QStringLiteral("commandTag"));
    QVERIFY(tag->text().contains(QStringLiteral("login alice")));
    QVERIFY(!tag->text().contains(QStringLiteral("s3c")));
    QTest::keyClicks(row.edit(), QStringLiteral("ret"));
    QTest::keyClick(row.edit(), Qt::Key_Return);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.first().first().value<imap::TypedLine>().command().lines,
             QByteArrayList{"login alice s3cret"});
    QCOMPARE(row.edit()->echoMode(), QLineEdit::Normal);
    QCOMPARE(row.edit()->text(), QString());
    // Pasted at once.
    row.edit()->clear();
    QApplication::clipboard()->setText(QStringLiteral("LOGIN bob hidden"));
    row.edit()->paste();
    QCOMPARE(row.edit()->echoMode(), QLineEdit::Password);
    QCOMPARE(row.edit()->command(), QStringLiteral("LOGIN bob hidden"));
    QTest::keyClick(row.edit(), Qt::Key_Escape);
    QCOMPARE(row.edit()->command(), QString());
    QCOMPARE(row.edit()->echoMode(), QLineEdit::Normal);
}

void TestCommandRow::literalsAreAskedFor()
{
    ui::CommandRow row;
    row.setAccount(m_console->console());
    row.show();
    QSignalSpy ready(&row, &ui::CommandRow::commandReady);
    QTest::keyClicks(row.edit(), QStringLiteral("append INBOX {11}"));
    QTest::keyClick(row.edit(), Qt::Key_Return);
    QCOMPARE(ready.size(), 0);
    auto *text = row.findChild<QPlainTextEdit *>(QStringLiteral("literalText"));
    QVERIFY(text->isVisible());
    text->setPlainText(QStringLiteral("A: b\n\nbody"));
    auto *go = row.findChild<QPushButton *>(QStringLiteral("literalContinue"));
    QVERIFY2(go->text().contains(QStringLiteral("{12}")), qPrintable(go->text()));
    text->setPlainText(QStringLiteral("A: b\n\nbod"));
    QVERIFY(!go->text().contains(u'{'));
    go->click();
    QVERIFY(!text->isVisible());
    QTest::keyClick(row.edit(), Qt::Key_Return);
    QCOMPARE(ready.size(), 1);
    const auto typed = ready.first().first().value<imap::TypedLine>();
    QCOMPARE(typed.command().literals, QByteArrayList{"A: b\r\n\r\nbod"});
    QCOMPARE(typed.command().lines, (QByteArrayList{"append INBOX ", ""}));
}

void TestCommandRow::aProblemIsSaid()
{
    ui::CommandRow row;
    row.setAccount(m_console->console());
    QSignalSpy ready(&row, &ui::CommandRow::commandReady);
    QSignalSpy noted(&row, &ui::CommandRow::noted);
    QTest::keyClicks(row.edit(), QStringLiteral(". starttls"));
    QTest::keyClick(row.edit(), Qt::Key_Return);
    QCOMPARE(ready.size(), 0);
    QCOMPARE(noted.size(), 1);
    QVERIFY(noted.first().first().toString().contains(QStringLiteral("STARTTLS")));
}

QTEST_MAIN(TestCommandRow)
#include "tst_commandrow.moc"
