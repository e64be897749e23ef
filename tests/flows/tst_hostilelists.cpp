// SPDX-License-Identifier: GPL-3.0-or-later
// Servers with endless trees, namespaces and names: few commands, whatever is said (promise 27).
#include "imapcore/flows/listfolders.h"
#include "tests/support/flowscript.h"

#include <QElapsedTimer>
#include <QTest>

using namespace imap;
using testsupport::FlowScript;

class TestHostileLists : public QObject
{
    Q_OBJECT
private slots:
    void listCommandsAreLimited_data();
    void listCommandsAreLimited();
    void everyDelimiterIsTaken_data();
    void everyDelimiterIsTaken();
    void anEndlessTreeIsListedOnce();

private:
    static ServerMirror mirrorWith(const QByteArrayList &capabilities)
    {
        ServerMirror mirror;
        (void)mirror.apply(CapabilityData{capabilities}, {});
        return mirror;
    }
};

void TestHostileLists::listCommandsAreLimited_data()
{
    QTest::addColumn<QByteArrayList>("capabilities");
    QTest::newRow("LIST and LSUB") << QByteArrayList{"IMAP4REV1"};
    QTest::newRow("LIST-EXTENDED") << QByteArrayList{"IMAP4REV1", "LIST-EXTENDED"};
    QTest::newRow("LIST-STATUS") << QByteArrayList{"IMAP4REV1", "LIST-EXTENDED", "LIST-STATUS"};
}

void TestHostileLists::listCommandsAreLimited()
{
    QFETCH(const QByteArrayList, capabilities);
    ServerMirror mirror = mirrorWith(capabilities);
    QByteArray spaces;
    for (int i = 0; i < 9000; ++i)
        spaces += "(\"#ns" + QByteArray::number(i) + "/\" \"/\")";
    (void)mirror.apply(
        testsupport::responsesIn("* NAMESPACE ((\"\" \"/\")) (" + spaces + ") (" + spaces + ")\r\n")
            .first(),
        {});
    FlowScript s(std::make_unique<ListFolders>(), mirror);
    int lists = 0;
    while (!s.isFinished() && lists < 1000) {
        lists += s.nextCommand().startsWith("LIST ") || s.nextCommand().startsWith("LSUB ") ? 1 : 0;
        s.answer("* LIST () \"/\" INBOX\r\n");
    }
    QVERIFY(s.isFinished());
    QVERIFY2(lists <= 200, qPrintable(QString::number(lists)));
}

void TestHostileLists::everyDelimiterIsTaken_data()
{
    QTest::addColumn<QByteArray>("delimiter");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("none") << QByteArray("NIL") << QByteArray("a/b.c");
    QTest::newRow("backslash") << QByteArray("\"\\\\\"") << QByteArray("\"a\\\\b\"");
    QTest::newRow("quote") << QByteArray("\"\\\"\"") << QByteArray("\"a\\\"b\"");
    QTest::newRow("percent") << QByteArray("\"%\"") << QByteArray("\"a%b\"");
    QTest::newRow("star") << QByteArray("\"*\"") << QByteArray("\"a*b\"");
    QTest::newRow("blank") << QByteArray("\" \"") << QByteArray("\"a b\"");
    QTest::newRow("a letter") << QByteArray("\"x\"") << QByteArray("axb");
    QTest::newRow("several") << QByteArray("\"//\"") << QByteArray("a//b");
    QTest::newRow("empty") << QByteArray("\"\"") << QByteArray("ab");
    QTest::newRow("8 bits") << QByteArray("\"\xc3\"") << QByteArray("\"a\xc3\"");
}

void TestHostileLists::everyDelimiterIsTaken()
{
    QFETCH(const QByteArray, delimiter);
    QFETCH(const QByteArray, name);
    ServerMirror mirror = mirrorWith({"IMAP4REV1", "LIST-EXTENDED", "LIST-STATUS"});
    FlowScript s(std::make_unique<ListFolders>(), mirror);
    s.answer("* LIST () " + delimiter + ' ' + name + "\r\n* LIST () \"/\" INBOX\r\n");
    s.answer({});
    const auto *listed = s.newsOf<MailboxesListed>();
    QVERIFY(listed);
    QCOMPARE(listed->mailboxes.last().name, MailboxName::inbox());
}

void TestHostileLists::anEndlessTreeIsListedOnce()
{
    ServerMirror mirror = mirrorWith({"IMAP4REV1", "LIST-EXTENDED", "LIST-STATUS"});
    FlowScript s(std::make_unique<ListFolders>(), mirror);
    QByteArray lines;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray name = QByteArray::number(i);
        if (i % 100 == 0)
            name += QByteArray("/a").repeated(200); // deep as well
        lines += "* LIST () \"/\" \"" + name + "\"\r\n";
    }
    QElapsedTimer time;
    time.start();
    s.answer(lines + lines); // and all of it twice
    QCOMPARE(s.nextCommand().left(5), QByteArray("LIST "));
    s.answer({});
    QCOMPARE(s.newsOf<MailboxesListed>()->mailboxes.size(), 20'000);
    qInfo("20,000 folders, told twice: %lld ms", static_cast<long long>(time.elapsed()));
}

QTEST_APPLESS_MAIN(TestHostileLists)
#include "tst_hostilelists.moc"
