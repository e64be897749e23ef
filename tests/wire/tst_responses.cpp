// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/limits.h"
#include "tests/wire/wiretest.h"

#include <QTest>

using namespace imap;
using wiretest::isOne;
using wiretest::parseAll;
using wiretest::parseOne;

// Every response but FETCH: one function a family, odd forms beside the usual ones.
class ResponsesTest : public QObject
{
    Q_OBJECT

private slots:
    void status();
    void codes();
    void numbers();
    void kinds_data();
    void kinds();
    void list();
    void listNames_data();
    void listNames();
    void mailboxStatus();
    void statusWithGarbage();
    void search();
    void esearch();
    void thread();
    void vanishedAndNamespace();
    void idAndQuota();
    void rights();
};

void ResponsesTest::status()
{
    const auto ok = parseOne<StatusResponse>("* OK [ALERT] System  going down {5}");
    QCOMPARE(ok.kind, StatusKind::Ok);
    QCOMPARE(ok.code.name, QByteArray("ALERT"));
    QCOMPARE(ok.text, QByteArray("System  going down {5}"));
    QVERIFY(ok.tag.isEmpty());
    const auto tagged = parseOne<StatusResponse>("a1 no [trycreate] gone");
    QCOMPARE(tagged.tag, QByteArray("a1"));
    QCOMPARE(tagged.kind, StatusKind::No);
    QVERIFY(tagged.code.is("TRYCREATE"));
    QCOMPARE(parseOne<StatusResponse>("a1 OK").text, QByteArray());
    QCOMPARE(parseOne<StatusResponse>("* OK rename a b").text, QByteArray("rename a b"));
    QCOMPARE(parseOne<StatusResponse>("* OK [open").text, QByteArray("[open"));
    QCOMPARE(parseOne<StatusResponse>("* BAD Invalid tag").kind, StatusKind::Bad);
    QCOMPARE(parseOne<StatusResponse>("* PREAUTH hi").kind, StatusKind::PreAuth);
    QCOMPARE(parseOne<StatusResponse>("*  BYE  bye").kind, StatusKind::Bye);
    QCOMPARE(parseOne<ContinuationRequest>("+ idling").text, QByteArray("idling"));
    QCOMPARE(parseOne<ContinuationRequest>("+idling").text, QByteArray("idling"));
    QVERIFY(isOne<ContinuationRequest>("+"));
    QVERIFY(isOne<ContinuationRequest>("+ "));
}

void ResponsesTest::codes()
{
    const auto code = [](const QByteArray &text) {
        return parseOne<StatusResponse>("* OK [" + text + QByteArray("] text")).code;
    };
    QCOMPARE(code("UIDVALIDITY 1138801117").value, 1138801117U);
    QCOMPARE(code("UIDVALIDITY 4294967296").value, std::nullopt);
    QCOMPARE(code("UIDNEXT 0").value, std::nullopt);
    QCOMPARE(code("HIGHESTMODSEQ 9223372036854775807").value, Q_UINT64_C(9223372036854775807));
    QCOMPARE(code("HIGHESTMODSEQ 9223372036854775808").value, std::nullopt);
    QCOMPARE(code("CAPABILITY imap4rev1 IDLE").arguments, (QByteArrayList{"IMAP4REV1", "IDLE"}));
    QCOMPARE(code("PERMANENTFLAGS (\\Seen $l \\*)").arguments,
             (QByteArrayList{"\\Seen", "$l", "\\*"}));
    QCOMPARE(code("PERMANENTFLAGS ()").arguments, QByteArrayList());
    QCOMPARE(code("PERMANENTFLAGS ([x] \\*)").arguments, (QByteArrayList{"[x]", "\\*"}));
    QCOMPARE(code("BADCHARSET (\"UTF-8\" ascii)").arguments, (QByteArrayList{"UTF-8", "ascii"}));
    const ResponseCode copy = code("COPYUID 38505 304,319:320 3956:3958");
    QCOMPARE(copy.validity, 38505U);
    QCOMPARE(copy.source.toBytes(), QByteArray("304,319:320"));
    QCOMPARE(copy.destination.toBytes(), QByteArray("3956:3958"));
    QCOMPARE(code("COPYUID 1 1:4294967295 1:4294967295").source.ranges().size(), 1);
    QVERIFY(code("COPYUID 1 0 5").source.isEmpty());
    QCOMPARE(code("APPENDUID 38505 3955").destination.toBytes(), QByteArray("3955"));
    QCOMPARE(code("MODIFIED 7,9").set.toBytes(), QByteArray("7,9"));
    QCOMPARE(code("REFERRAL imap://[::1]/x").text, QByteArray("imap://[::1]/x"));
    QCOMPARE(code("MYRIGHTS \"acdilrsw\"").text, QByteArray("\"acdilrsw\""));
}

void ResponsesTest::numbers()
{
    QCOMPARE(parseOne<ExistsData>("* 4294967295 EXISTS").count, 4294967295U);
    QVERIFY(isOne<UnparsedData>("* 4294967296 EXISTS"));
    QCOMPARE(parseOne<ExistsData>("*  23  exists ").count, 23U);
    QCOMPARE(parseOne<ExistsData>("* 5EXISTS").count, 5U);
    QCOMPARE(parseOne<RecentData>("* 0 RECENT").count, 0U);
    QCOMPARE(parseOne<ExpungeData>("* 1 EXPUNGE").number, SequenceNumber(1));
    QVERIFY(isOne<UnparsedData>("* 0 EXPUNGE"));
    QVERIFY(isOne<UnparsedData>("* 0 FETCH (FLAGS ())"));
    QVERIFY(isOne<UnknownData>("* 5 COPY"));
}

void ResponsesTest::kinds_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("garbage");
    QTest::addColumn<bool>("unknown");
    const auto row = [](const char *line, bool garbage, bool unknown) {
        QTest::newRow(line) << QByteArray(line) << garbage << unknown;
    };
    row("* XFOO bar {1", false, true);
    row("foo", true, false);
    row("", true, false);
    row("a1 FOO bar", true, false);
    row("a1", true, false);
    row(" * OK x", true, false);
    row("* ", false, false);
    row("*", false, false);
    row("* LIST", false, false);
    row("* LIST (\\Foo \"/\" x", false, false);
    row("* VANISHED 0", false, false);
    row("* VANISHED", false, false);
    row("* STATUS x", false, false);
    row("* 5 FETCH UID 3", false, false);
    row("* FLAGS \\Seen", false, false);
    row("* MYRIGHTS x", false, false);
}

void ResponsesTest::kinds()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, garbage);
    QFETCH(bool, unknown);
    QCOMPARE(isOne<UnknownData>(line), unknown);
    if (!unknown) {
        QVERIFY(isOne<UnparsedData>(line));
        QCOMPARE(parseOne<UnparsedData>(line).garbage, garbage);
    }
    // The next response is not affected.
    const auto both = parseAll(line + QByteArray("\r\n* 3 EXISTS\r\n"));
    QCOMPARE(both.size(), 2);
    QVERIFY(std::holds_alternative<ExistsData>(both.last()));
}

void ResponsesTest::list()
{
    const auto line =
        parseOne<ListData>("* LIST (\\Marked \\HasChildren \\marked) \".\" INBOX.test1");
    QCOMPARE(line.info.attributes, (QByteArrayList{"\\haschildren", "\\marked"}));
    QCOMPARE(line.info.delimiter, HierarchyDelimiter('.'));
    QCOMPARE(line.info.name.wire(), QByteArray("INBOX.test1"));
    QCOMPARE(parseOne<ListData>("* LSUB () NIL a").kind, ListData::Kind::Lsub);
    QCOMPARE(parseOne<ListData>("* XLIST (\\Inbox) \"/\" \"x\"").kind, ListData::Kind::Xlist);
    QVERIFY(!parseOne<ListData>("* LIST () NIL a").info.delimiter.isPresent());
    QCOMPARE(parseOne<ListData>("* LIST () \"\\\\\" a").info.delimiter, HierarchyDelimiter('\\'));
    QCOMPARE(parseOne<ListData>("* LIST \"/\" \"a\"").info.name.wire(), QByteArray("a"));
    const auto extended = parseOne<ListData>("* LIST () \"/\" Fruit (X (a (b)) \"CHILDINFO\" "
                                             "(\"Subscribed\") OLDNAME (\"fruit salad\"))");
    QCOMPARE(extended.info.childInfo, QByteArrayList{"SUBSCRIBED"});
    QCOMPARE(extended.info.oldName.wire(), QByteArray("fruit salad"));
}

void ResponsesTest::listNames_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *name, const QByteArray &wire, const QByteArray &bytes) {
        QTest::newRow(name) << wire << bytes;
    };
    row("atom", "foo", "foo");
    row("NIL is a name", "NIL", "NIL");
    row("atom with brackets", "[Gmail]/All", "[Gmail]/All");
    row("unquoted blanks", "INBOX.Sent Items", "INBOX.Sent Items");
    row("trailing blanks", "foo  ", "foo");
    row("quotes and backslash", "\"a\\\"b\\\\c\"", "a\"b\\c");
    row("empty", "\"\"", "");
    row("literal", "{3}\r\na\"b", "a\"b");
    row("literal with CRLF", "{4}\r\na\r\nb", "a\r\nb");
    row("8-bit quoted", "\"\xc3\xbc\"", "\xc3\xbc");
    row("8-bit atom", "\xfc", "\xfc");
    row("NUL", QByteArray("\"a\0b\"", 5), QByteArray("a\0b", 3));
    row("inbox", "inbox", "INBOX");
}

void ResponsesTest::listNames()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, name);
    QVERIFY(isOne<ListData>("* LIST () \"/\" " + wire));
    QCOMPARE(parseOne<ListData>("* LIST () \"/\" " + wire).info.name.wire(), name);
}

void ResponsesTest::mailboxStatus()
{
    const auto status =
        parseOne<MailboxStatusData>("* STATUS \"Sent Items\" (MESSAGES 2 RECENT 0 UIDNEXT 3 "
                                    "UIDVALIDITY 4294967296 size 8589934592 "
                                    "HIGHESTMODSEQ 7 DELETED -1 APPENDLIMIT NIL MAILBOXID (F22))");
    QCOMPARE(status.name.wire(), QByteArray("Sent Items"));
    QCOMPARE(status.status.messages, 2U);
    QCOMPARE(status.status.recent, 0U);
    QCOMPARE(status.status.uidNext, 3U);
    QCOMPARE(status.status.uidValidity, std::nullopt);
    QCOMPARE(status.status.size, Q_UINT64_C(8589934592));
    QCOMPARE(status.status.deleted, std::nullopt);
    QCOMPARE(status.status.items.value("MAILBOXID"), QByteArray("F22"));
    QVERIFY(status.status.items.contains("APPENDLIMIT"));
    QVERIFY(status.status.items.value("APPENDLIMIT").isNull());
    QCOMPARE(parseOne<MailboxStatusData>("* STATUS Sent Items (MESSAGES 2)").name.wire(),
             QByteArray("Sent Items"));
    QVERIFY(isOne<MailboxStatusData>("* STATUS INBOX ()"));
}

void ResponsesTest::statusWithGarbage()
{
    for (const QByteArray &garbage :
         {QByteArray("\x01\xff\"(\xfe{"), QByteArray("a\"b"), QByteArray("((("),
          QByteArray("x y\0z", 5), QByteArray("\\\""), QByteArray("a)b")}) {
        const auto status = parseOne<MailboxStatusData>("* STATUS INBOX (MESSAGES 2 MAILBOXID (" +
                                                        garbage + ") UIDNEXT 3)");
        QCOMPARE(status.status.messages, 2U);
        if (!garbage.contains(')'))
            QCOMPARE(status.status.uidNext, 3U);
    }
}

void ResponsesTest::search()
{
    const auto data =
        parseOne<SearchData>("* SEARCH 2  84 882 0 4294967296 x 7 (MODSEQ 917162500)");
    QCOMPARE(data.ids, (QList<quint32>{2, 84, 882, 7}));
    QCOMPARE(data.modSeq, ModSeq(917162500));
    QVERIFY(parseOne<SearchData>("* SEARCH").ids.isEmpty());
    QVERIFY(isOne<SearchData>("* SEARCH "));
    QCOMPARE(parseOne<SortData>("* SORT 5 3").ids, (QList<quint32>{5, 3}));
}

void ResponsesTest::esearch()
{
    const auto data = parseOne<EsearchData>(
        "* ESEARCH (TAG \"A282\") UID MIN 2 COUNT 3 MAX 9 ALL 2,10:11 MODSEQ 5");
    QCOMPARE(data.tag, QByteArray("A282"));
    QVERIFY(data.uid);
    QCOMPARE(data.min, 2U);
    QCOMPARE(data.count, 3U);
    QCOMPARE(data.max, 9U);
    QCOMPARE(data.all->toBytes(), QByteArray("2,10:11"));
    QCOMPARE(data.modSeq, ModSeq(5));
    const auto empty = parseOne<EsearchData>("* ESEARCH (TAG a) COUNT 0 X-NEW (1 (2)) ALL 1:0");
    QCOMPARE(empty.count, 0U);
    QVERIFY(!empty.uid);
    QVERIFY(!empty.all.has_value());
    const auto partial =
        parseOne<EsearchData>("* ESEARCH UID PARTIAL (-1:-100 200:250,252) ALL 1:4294967295");
    QCOMPARE(partial.partialRange, QByteArray("-1:-100"));
    QCOMPARE(partial.partial->toBytes(), QByteArray("200:250,252"));
    QCOMPARE(partial.all->ranges().size(), 1);
    QVERIFY(!parseOne<EsearchData>("* ESEARCH PARTIAL (1:2 NIL)").partial.has_value());
    QVERIFY(isOne<EsearchData>("* ESEARCH"));
    QVERIFY(isOne<EsearchData>("* ESEARCH ) ( )"));
}

void ResponsesTest::thread()
{
    const auto data = parseOne<ThreadData>("* THREAD (2)(3 6 (4 23)(44 7 96))((1)(9))");
    QCOMPARE(data.threads.size(), 3);
    QCOMPARE(data.threads[0].id, 2U);
    const ThreadNode &six = data.threads[1].children[0];
    QCOMPARE(six.id, 6U);
    QCOMPARE(six.children.size(), 2);
    QCOMPARE(six.children[0].children[0].id, 23U);
    QCOMPARE(six.children[1].id, 44U);
    QCOMPARE(data.threads[2].id, 0U);
    QCOMPARE(data.threads[2].children.size(), 2);
    QVERIFY(isOne<ThreadData>("* THREAD"));
    QVERIFY(isOne<UnparsedData>("* THREAD (1))"));
    const QByteArray most = "* THREAD " + QByteArray("(1)").repeated(limits::threadMessages);
    QCOMPARE(parseOne<ThreadData>(most).threads.size(), limits::threadMessages);
    QVERIFY(isOne<UnparsedData>(most + "(1)"));
}

void ResponsesTest::vanishedAndNamespace()
{
    const auto vanished = parseOne<VanishedData>("* VANISHED (EARLIER) 41,43:116,1:4294967295");
    QVERIFY(vanished.earlier);
    QCOMPARE(vanished.uids.toBytes(), QByteArray("1:4294967295"));
    QVERIFY(!parseOne<VanishedData>("* VANISHED 405").earlier);
    const auto spaces = parseOne<NamespaceData>(
        "* NAMESPACE ((\"INBOX.\" \".\" \"X-P\" (\"a\"))) NIL ((\"#shared.\" \".\")(\"\" NIL))");
    QCOMPARE(spaces.namespaces.personal.size(), 1);
    QCOMPARE(spaces.namespaces.personal[0].prefix, QByteArray("INBOX."));
    QVERIFY(spaces.namespaces.otherUsers.isEmpty());
    QCOMPARE(spaces.namespaces.shared.size(), 2);
    QVERIFY(!spaces.namespaces.shared[1].delimiter.isPresent());
    QVERIFY(isOne<NamespaceData>("* NAMESPACE NIL NIL NIL"));
}

void ResponsesTest::idAndQuota()
{
    QVERIFY(parseOne<IdData>("* ID NIL").fields.isEmpty());
    const auto id = parseOne<IdData>("* ID (\"name\" \"Cyrus\" \"os\" NIL)");
    QCOMPARE(id.fields.size(), 2);
    QCOMPARE(id.fields[0].second, QByteArray("Cyrus"));
    QVERIFY(id.fields[1].second.isNull());
    const auto quota = parseOne<QuotaData>("* QUOTA user.x (STORAGE 31306 2048000 message 1 2)");
    QCOMPARE(quota.root, QByteArray("user.x"));
    QCOMPARE(quota.resources.size(), 2);
    QCOMPARE(quota.resources[0].limit, Q_UINT64_C(2048000));
    QCOMPARE(quota.resources[1].name, QByteArray("MESSAGE"));
    QVERIFY(isOne<QuotaData>("* QUOTA \"ROOT\""));
    QVERIFY(isOne<QuotaData>("* QUOTA \"\" ()"));
    QVERIFY(isOne<QuotaData>("* QUOTA ()"));
    const auto root = parseOne<QuotaRootData>("* QUOTAROOT inbox \"a b\" c");
    QVERIFY(root.mailbox.isInbox());
    QCOMPARE(root.roots, (QByteArrayList{"a b", "c"}));
}

void ResponsesTest::rights()
{
    const auto acl = parseOne<AclData>("* ACL inbox accountname lrswipcd admin lrswipcda anyone p");
    QCOMPARE(acl.entries.size(), 3);
    QCOMPARE(acl.entries[2].rights, QByteArray("p"));
    QCOMPARE(parseOne<MyRightsData>("* MYRIGHTS INBOX \"acdilrsw\"").rights,
             QByteArray("acdilrsw"));
    const auto list = parseOne<ListRightsData>("* LISTRIGHTS INBOX bob \"\" l r s");
    QCOMPARE(list.identifier, QByteArray("bob"));
    QCOMPARE(list.required, QByteArray(""));
    QCOMPARE(list.optional.size(), 3);
    QCOMPARE(parseOne<CapabilityData>("* CAPABILITY imap4rev1 auth=Plain").names,
             (QByteArrayList{"IMAP4REV1", "AUTH=PLAIN"}));
    QCOMPARE(parseOne<EnabledData>("* ENABLED CONDSTORE").names, QByteArrayList{"CONDSTORE"});
    QCOMPARE(parseOne<FlagsData>("* FLAGS (\\Answered hasatt $x NonJunk label]1)")
                 .flags.keywords()
                 .size(),
             4);
}

QTEST_APPLESS_MAIN(ResponsesTest)
#include "tst_responses.moc"
