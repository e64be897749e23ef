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
    void listOfAPartSaysSo_data();
    void listOfAPartSaysSo();
    void everyDelimiterIsTaken_data();
    void everyDelimiterIsTaken();
    void anEndlessTreeIsListedOnce();
    void attributesOfANameToldAgain_data();
    void attributesOfANameToldAgain();
    void moreThanIsHeldIsAPart_data();
    void moreThanIsHeldIsAPart();

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

void TestHostileLists::listOfAPartSaysSo_data()
{
    QTest::addColumn<QByteArrayList>("capabilities");
    QTest::addColumn<int>("namespaces");
    QTest::addColumn<QByteArray>("refused"); // commands that begin so
    QTest::addColumn<bool>("partial");
    const QByteArrayList plain{"IMAP4REV1"};
    const QByteArrayList extended{"IMAP4REV1", "LIST-EXTENDED"};
    QTest::newRow("nothing refused") << plain << 20 << QByteArray() << false;
    QTest::newRow("one namespace") << plain << 2 << QByteArray("LIST \"\" \"#ns1/*\"") << true;
    QTest::newRow("LIST-EXTENDED, the last")
        << extended << 2 << QByteArray("LIST \"\" (\"#ns1") << true;
    QTest::newRow("LSUB alone") << plain << 2 << QByteArray("LSUB") << false;
    QTest::newRow("subscriptions alone") << extended << 2 << QByteArray("LIST (SUB") << false;
    QTest::newRow("one more than are listed") << plain << 21 << QByteArray() << true;
}

/// What is not in a whole list is forgotten, so it must not pass for one.
void TestHostileLists::listOfAPartSaysSo()
{
    QFETCH(const QByteArrayList, capabilities);
    QFETCH(const int, namespaces);
    QFETCH(const QByteArray, refused);
    QFETCH(const bool, partial);
    ServerMirror mirror = mirrorWith(capabilities);
    QByteArray spaces;
    for (int i = 0; i < namespaces; ++i)
        spaces += "(\"#ns" + QByteArray::number(i) + "/\" \"/\")";
    (void)mirror.apply(
        testsupport::responsesIn("* NAMESPACE ((\"\" \"/\")) NIL (" + spaces + ")\r\n").first(),
        {});
    FlowScript s(std::make_unique<ListFolders>(), mirror);
    while (!s.newsOf<MailboxesListed>() && !s.nextCommand().isEmpty()) {
        const bool isRefused = !refused.isEmpty() && s.nextCommand().startsWith(refused);
        s.answer("* LIST () \"/\" INBOX\r\n", isRefused ? "NO not now" : "OK done");
    }
    QVERIFY(s.newsOf<MailboxesListed>());
    QCOMPARE(s.newsOf<MailboxesListed>()->partial, partial);
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

void TestHostileLists::attributesOfANameToldAgain_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("inEach");
    QTest::newRow("ten lines of ten thousand") << 10 << 10'000;
    QTest::newRow("a hundred thousand lines of one") << 100'000 << 1;
}

/// Each time others: what costs the square of it would take minutes.
void TestHostileLists::attributesOfANameToldAgain()
{
    QFETCH(const int, lines);
    QFETCH(const int, inEach);
    ServerMirror mirror = mirrorWith({"IMAP4REV1", "LIST-EXTENDED", "LIST-STATUS"});
    ListFolders flow;
    (void)flow.start(mirror);
    ListData line;
    line.info.name = MailboxName::fromWire("a");
    line.info.attributes = {"\\zfirst"};
    flow.observe(line, mirror);
    int number = 0;
    QList<ListData> told(lines, line);
    for (ListData &one : told) {
        one.info.attributes.clear();
        for (int i = 0; i < inEach; ++i)
            one.info.attributes.append("\\x" + QByteArray::number(1'000'000 + number++));
    }
    QElapsedTimer time;
    time.start();
    for (const ListData &one : told)
        flow.observe(one, mirror);
    const qint64 took = time.elapsed();
    QVERIFY2(took < 1000, qPrintable(QString::number(took)));
    const StatusResponse ok{{}, StatusKind::Ok, {}, {}};
    (void)flow.resume({ok, ListCommand{}}, mirror);
    (void)flow.resume({ok, ListCommand{}}, mirror);
    const QList<Change> news = flow.takeNews();
    const auto *listed = std::get_if<MailboxesListed>(&news.first());
    QVERIFY(listed);
    const QByteArrayList &attributes = listed->mailboxes.first().attributes;
    QCOMPARE(attributes.size(), 100);
    QVERIFY(std::is_sorted(attributes.begin(), attributes.end()));
    QVERIFY(listed->mailboxes.first().has("\\zfirst"));
}

void TestHostileLists::moreThanIsHeldIsAPart_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("LIST") << static_cast<int>(ListData::Kind::List);
    QTest::newRow("LSUB") << static_cast<int>(ListData::Kind::Lsub);
}

/// A list without end is not kept without end, and does not pass for a whole one.
void TestHostileLists::moreThanIsHeldIsAPart()
{
    QFETCH(const int, kind);
    ServerMirror mirror = mirrorWith({"IMAP4REV1"});
    ListFolders flow;
    (void)flow.start(mirror);
    ListData line;
    line.info.name = MailboxName::inbox();
    flow.observe(line, mirror);
    line.kind = static_cast<ListData::Kind>(kind);
    line.info.childInfo = QByteArrayList(10'000, QByteArray(1000, 'x')); // shared by all
    for (int i = 0; i < 1000; ++i) {
        line.info.name = MailboxName::fromWire(QByteArray::number(i));
        flow.observe(line, mirror);
    }
    const StatusResponse ok{{}, StatusKind::Ok, {}, {}};
    (void)flow.resume({ok, ListCommand{{}, {"*"}, {}, {}, {}}}, mirror);
    (void)flow.resume({ok, LsubCommand{{}, "*"}}, mirror);
    const QList<Change> news = flow.takeNews();
    const auto *listed = std::get_if<MailboxesListed>(&news.first());
    QVERIFY(listed);
    QVERIFY(listed->partial);
    QVERIFY(listed->mailboxes.size() < 100);
    QCOMPARE(listed->mailboxes.first().name, MailboxName::inbox());
}

QTEST_APPLESS_MAIN(TestHostileLists)
#include "tst_hostilelists.moc"
