// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/commandencoder.h"

#include <QTest>

using namespace imap;

namespace {

/// All parts behind each other; "|" where the sender waits for "+".
QByteArray wire(const CommandBody &body, LiteralMode mode = LiteralMode::Synchronizing)
{
    QByteArray out;
    for (const EncodedPart &part : encodeCommand("A1", body, mode).parts)
        out += part.bytes + (part.waitsForContinuation ? "|" : "");
    return out;
}

} // namespace

class CommandEncoderTest : public QObject
{
    Q_OBJECT

private slots:
    void encoded_data();
    void encoded();
    void names_data();
    void names();
    void refused_data();
    void refused();
    void appendInAllModes();
    void typedLines();
    void literalModes();
    void secretsAreNotLogged();
};

Q_DECLARE_METATYPE(imap::CommandBody)

void CommandEncoderTest::encoded_data()
{
    QTest::addColumn<CommandBody>("body");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const CommandBody &body, const char *line) {
        QTest::newRow(name) << body << QByteArray(line);
    };
    const auto name = [](const char *wire) {
        return MailboxName::fromWire(wire);
    };
    const UidSet uids = UidSet::parse("1:3,9:*").value();
    using Kind = FetchItem::Kind;
    using Text = SectionSpec::Text;
    row("noop", NoopCommand{}, "A1 NOOP");
    row("id nil", IdCommand{}, "A1 ID NIL");
    row("id", IdCommand{{{"name", "Post\"room"}, {"os", QByteArray()}}},
        "A1 ID (\"name\" \"Post\\\"room\" \"os\" NIL)");
    row("list", ListCommand{}, "A1 LIST \"\" \"*\"");
    row("list extended",
        ListCommand{"", {"*"}, {"SUBSCRIBED"}, {"SUBSCRIBED", "CHILDREN"}, {"MESSAGES", "UNSEEN"}},
        "A1 LIST (SUBSCRIBED) \"\" (\"*\") RETURN (SUBSCRIBED CHILDREN STATUS (MESSAGES UNSEEN))");
    row("list pattern", ListCommand{"", {"a%"}, {}, {}, {}}, "A1 LIST \"\" \"a%\"");
    row("lsub", LsubCommand{}, "A1 LSUB \"\" \"*\"");
    row("select atom", SelectCommand{name("INBOX"), false, false}, "A1 SELECT INBOX");
    row("examine", SelectCommand{name("INBOX.Sent Items"), true, false},
        "A1 EXAMINE \"INBOX.Sent Items\"");
    row("condstore", SelectCommand{name("a"), false, true}, "A1 SELECT a (CONDSTORE)");
    row("a name that is NIL", SelectCommand{name("NIL"), false, false}, "A1 SELECT \"NIL\"");
    row("a name like a literal", SelectCommand{name("a{5+}"), false, false}, "A1 SELECT \"a{5+}\"");
    row("8-bit name", SelectCommand{name("\xc3\xbc"), false, false}, "A1 SELECT {2}\r\n|\xc3\xbc");
    row("status", StatusCommand{name("a b"), {"MESSAGES", "UIDNEXT"}},
        "A1 STATUS \"a b\" (MESSAGES UIDNEXT)");
    row("macro alone", FetchCommand{uids, FetchMacro::Full}, "A1 UID FETCH 1:3,9:* FULL");
    row("one item",
        FetchCommand{SequenceSet::parse("1:*").value(), QList<FetchItem>{{Kind::Flags}}},
        "A1 FETCH 1:* FLAGS");
    row("items",
        FetchCommand{uids, QList<FetchItem>{{Kind::UidNumber}, {Kind::Size}, {Kind::Structure}}},
        "A1 UID FETCH 1:3,9:* (UID RFC822.SIZE BODYSTRUCTURE)");
    row("section",
        FetchCommand{
            UidSet(Uid(5)),
            QList<FetchItem>{{Kind::Section, SectionSpec{"1.2", Text::Mime, {}}, Partial{0, 99}}}},
        "A1 UID FETCH 5 BODY.PEEK[1.2.MIME]<0.99>");
    row("header fields",
        FetchCommand{
            UidSet(Uid(5)),
            QList<FetchItem>{{Kind::Section, SectionSpec{"", Text::HeaderFields, {"From", "to"}},
                              std::nullopt, false}}},
        "A1 UID FETCH 5 BODY[HEADER.FIELDS (FROM TO)]");
    row("search", SearchCommand{true, {"ALL"}, {}}, "A1 UID SEARCH RETURN (ALL) ALL");
    row("plain search", SearchCommand{false, {}, SearchProgram("UID 5:*")}, "A1 SEARCH UID 5:*");
    row("login", LoginCommand{"joe@example.org", Secret("p w")},
        "A1 LOGIN joe@example.org \"p w\"");
    row("plain", AuthenticateCommand{"PLAIN", Secret(QByteArray("\0a\0b", 4))},
        "A1 AUTHENTICATE PLAIN AGEAYg==");
    row("plain, first line", AuthenticateCommand{"PLAIN"}, "A1 AUTHENTICATE PLAIN");
    row("empty initial response", AuthenticateCommand{"EXTERNAL", Secret()},
        "A1 AUTHENTICATE EXTERNAL =");
    row("search by Message-ID",
        SearchCommand{true, {}, SearchProgram().add("HEADER MESSAGE-ID", "<a\"b@c>")},
        "A1 UID SEARCH HEADER MESSAGE-ID \"<a\\\"b@c>\"");
    row("search for other letters",
        SearchCommand{true, {}, SearchProgram().add("SUBJECT", "K\xc3\xa4se")},
        "A1 UID SEARCH CHARSET UTF-8 SUBJECT {5}\r\n|K\xc3\xa4se");
    row("either",
        SearchCommand{true, {}, SearchProgram("SEEN").orElse(SearchProgram().add("FROM", "a b"))},
        "A1 UID SEARCH OR (SEEN) (FROM \"a b\")");
    row("sort", SortCommand{{{SortKey::Date, true}, {SortKey::Arrival}}, {"ALL"}, {}},
        "A1 UID SORT RETURN (ALL) (REVERSE DATE ARRIVAL) UTF-8 ALL");
    row("threads", ThreadCommand{}, "A1 UID THREAD REFERENCES UTF-8 ALL");
    row("resynchronise",
        SelectCommand{MailboxName::inbox(), false, true,
                      QresyncParameters{UidValidity(7), ModSeq(9), UidSet(Uid(1), Uid(4))}},
        "A1 SELECT INBOX (QRESYNC (7 9 1:4))");
    FlagSet flags(SystemFlag::Seen | SystemFlag::Deleted | SystemFlag::Recent);
    flags.insert("$label1");
    const UidSet some = UidSet::parse("1:3,9").value();
    row("store", StoreCommand{some, StoreMode::Add, flags},
        "A1 UID STORE 1:3,9 +FLAGS (\\Seen \\Deleted $label1)");
    row("store, remove", StoreCommand{some, StoreMode::Remove, FlagSet(SystemFlag::Draft)},
        "A1 UID STORE 1:3,9 -FLAGS (\\Draft)");
    row("store, replace by nothing", StoreCommand{some, StoreMode::Replace, {}},
        "A1 UID STORE 1:3,9 FLAGS ()");
    row("copy", CopyCommand{some, name("a b")}, "A1 UID COPY 1:3,9 \"a b\"");
    row("move", MoveCommand{some, name("INBOX")}, "A1 UID MOVE 1:3,9 INBOX");
    row("expunge", ExpungeCommand{}, "A1 EXPUNGE");
    row("uid expunge", UidExpungeCommand{some}, "A1 UID EXPUNGE 1:3,9");
    row("close", CloseCommand{}, "A1 CLOSE");
    row("rename", RenameCommand{name("a\"b"), name("c\\d")}, "A1 RENAME \"a\\\"b\" \"c\\\\d\"");
    row("append", AppendCommand{name("Sent"), flags, InternalDate{1700000000, -330}, "hi"},
        "A1 APPEND Sent (\\Seen \\Deleted $label1) \"14-Nov-2023 16:43:20 -0530\" {2}\r\n|hi");
    row("append, no date", AppendCommand{name("Sent"), {}, {}, ""}, "A1 APPEND Sent () {0}\r\n|");
    row("quota root", GetQuotaRootCommand{name("INBOX")}, "A1 GETQUOTAROOT INBOX");
    row("acl", GetAclCommand{name("INBOX")}, "A1 GETACL INBOX");
    row("my rights", MyRightsCommand{name("INBOX")}, "A1 MYRIGHTS INBOX");
    row("enable", EnableCommand{{"CONDSTORE", "QRESYNC"}}, "A1 ENABLE CONDSTORE QRESYNC");
}

void CommandEncoderTest::encoded()
{
    QFETCH(CommandBody, body);
    QFETCH(QByteArray, line);
    QCOMPARE(wire(body), line + QByteArray("\r\n"));
}

void CommandEncoderTest::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *what, const QByteArray &name, const QByteArray &written) {
        QTest::newRow(what) << name << written;
    };
    row("plain", "Archive", "Archive");
    row("quotes", "a\"b", "\"a\\\"b\"");
    row("backslash", "a\\b", "\"a\\\\b\"");
    row("percent", "50%", "\"50%\"");
    row("star", "a*", "\"a*\"");
    row("ampersand, encoded", "a&-b", "a&-b");
    row("umlaut, encoded", "Entw&APw-rfe", "Entw&APw-rfe");
    row("raw UTF-8", "Entw\xc3\xbcrfe", "{9}\r\n|Entw\xc3\xbcrfe");
    row("brackets", "[Gmail]/All", "\"[Gmail]/All\"");
    row("parenthesis", "a(b)", "\"a(b)\"");
    row("blank", "a b", "\"a b\"");
    const QByteArray name(1000, 'n');
    row("1,000 characters", name, name);
}

/// A name is data wherever it stands.
void CommandEncoderTest::names()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, written);
    const auto box = MailboxName::fromWire(name);
    const auto afterVerb = [](const CommandBody &body) {
        const QByteArray prefix = "A1 " + commandName(body) + ' ';
        const QByteArray line = wire(body);
        return line.startsWith(prefix) ? line.mid(prefix.size()).chopped(2) : line;
    };
    // A string that does not fit in quotes is a literal; both are the same name.
    const QByteArray head = written.size() > 900 ? afterVerb(CreateCommand{box}) : written;
    QVERIFY(head == written || head.endsWith(name) || head.contains(QByteArray('"' + name + '"')));
    for (const CommandBody &body :
         QList<CommandBody>{CreateCommand{box}, DeleteCommand{box}, SubscribeCommand{box},
                            UnsubscribeCommand{box}, GetQuotaRootCommand{box}, GetAclCommand{box},
                            MyRightsCommand{box}, SelectCommand{box, false, false}})
        QCOMPARE(afterVerb(body), head);
    QCOMPARE(afterVerb(RenameCommand{box, box}), QByteArray(head + ' ' + head));
    QCOMPARE(afterVerb(CopyCommand{UidSet(Uid(7)), box}), QByteArray("7 " + head));
    QCOMPARE(afterVerb(MoveCommand{UidSet(Uid(7)), box}), QByteArray("7 " + head));
    QCOMPARE(afterVerb(AppendCommand{box, {}, {}, "x"}), QByteArray(head + " () {1}\r\n|x"));
}

void CommandEncoderTest::refused_data()
{
    QTest::addColumn<CommandBody>("body");
    const auto row = [](const QByteArray &name, const CommandBody &body) {
        QTest::newRow(name) << body;
    };
    using Kind = FetchItem::Kind;
    row("CR LF in a name", SelectCommand{MailboxName::fromWire("a\r\nA2 DELETE b"), false, false});
    row("NUL in a name", StatusCommand{MailboxName::fromWire(QByteArray("a\0b", 3)), {"MESSAGES"}});
    row("LF in a pattern", LsubCommand{"", "a\nb"});
    row("no name", SelectCommand{});
    row("syntax in an item", StatusCommand{MailboxName::inbox(), {"MESSAGES) x"}});
    row("syntax in a search", SearchCommand{true, {}, SearchProgram("SEEN\r\nA2 NOOP")});
    row("syntax in a part",
        FetchCommand{UidSet(Uid(1)), QList<FetchItem>{{Kind::Section, SectionSpec{"1]", {}, {}}}}});
    row("no messages", FetchCommand{UidSet(), FetchMacro::Fast});
    const UidSet uids{Uid(1)};
    for (const QByteArray &bad : {QByteArray("a\r\nA2 NOOP"), QByteArray("a\nb"),
                                  QByteArray("a\rb"), QByteArray("a\0b", 3)}) {
        const auto box = MailboxName::fromWire(bad);
        const auto good = MailboxName::inbox();
        int number = 0;
        for (const CommandBody &body : QList<CommandBody>{
                 CreateCommand{box}, DeleteCommand{box}, RenameCommand{box, good},
                 RenameCommand{good, box}, SubscribeCommand{box}, UnsubscribeCommand{box},
                 CopyCommand{uids, box}, MoveCommand{uids, box}, AppendCommand{box, {}, {}, "x"},
                 GetQuotaRootCommand{box}, GetAclCommand{box}, MyRightsCommand{box}})
            row(commandName(body) + QByteArray::number(++number) + " of " + bad.toHex(), body);
    }
    FlagSet flags;
    flags.insert("a) (b");
    row("syntax in a flag", StoreCommand{uids, StoreMode::Add, flags});
    row("store of nothing", StoreCommand{UidSet(), StoreMode::Add, {}});
    row("expunge of nothing", UidExpungeCommand{});
    row("copy of nothing", CopyCommand{UidSet(), MailboxName::inbox()});
    row("NUL in a message", AppendCommand{MailboxName::inbox(), {}, {}, QByteArray("a\0b", 3)});
    row("line end in a typed line", TypedCommand{{"NOOP\r\nA2 DELETE a"}, {}});
    row("typed literal without its line", TypedCommand{{"NOOP"}, {"x"}});
    row("tab behind a typed verb", TypedCommand{{"SELECT\tx"}, {}});
    row("tab in a typed line", TypedCommand{{"SELECT x\t"}, {}});
    row("quote behind a typed verb", TypedCommand{{"SELECT\"x\""}, {}});
    row("quote behind LOGIN", TypedCommand{{"LOGIN\"a\" \"b\""}, {}});
    row("literal behind LOGIN", TypedCommand{{"LOGIN", " x"}, {"a"}});
    row("list behind a typed verb", TypedCommand{{"LIST(SUBSCRIBED) \"\" *"}, {}});
    row("quote behind UID", TypedCommand{{"UID \"FETCH\" 1 FLAGS"}, {}});
    row("two blanks behind a typed verb", TypedCommand{{"SELECT  x"}, {}});
    row("two blanks behind UID", TypedCommand{{"UID  EXPUNGE 1"}, {}});
    row("blank before a typed verb", TypedCommand{{" SELECT x"}, {}});
    row("UID alone", TypedCommand{{"UID"}, {}});
    row("DEL in a typed line", TypedCommand{{"NOOP \x7f"}, {}});
    row("nothing typed", TypedCommand{{""}, {}});
}

void CommandEncoderTest::refused()
{
    QFETCH(CommandBody, body);
    QVERIFY(encodeCommand("A1", body, LiteralMode::Plus).parts.isEmpty());
}

void CommandEncoderTest::literalModes()
{
    const QByteArray small("l\r\n");
    const QByteArray large(5000, 'x');
    QCOMPARE(wire(LoginCommand{small, Secret("x")}),
             QByteArray("A1 LOGIN {3}\r\n|l\r\n \"x\"\r\n"));
    QCOMPARE(wire(LoginCommand{small, Secret("x")}, LiteralMode::Minus),
             QByteArray("A1 LOGIN {3+}\r\nl\r\n \"x\"\r\n"));
    QVERIFY(wire(LoginCommand{large, Secret("x")}, LiteralMode::Minus)
                .startsWith("A1 LOGIN {5000}\r\n|"));
    QVERIFY(wire(LoginCommand{large, Secret("x")}, LiteralMode::Plus)
                .startsWith("A1 LOGIN {5000+}\r\nx"));
}

void CommandEncoderTest::appendInAllModes()
{
    const QByteArray small("a: b\r\n\r\n");
    const QByteArray large(5000, 'x');
    const auto append = [](const QByteArray &message) {
        return AppendCommand{MailboxName::inbox(), {}, {}, message};
    };
    QCOMPARE(wire(append(small)), "A1 APPEND INBOX () {8}\r\n|" + small + "\r\n");
    QCOMPARE(wire(append(small), LiteralMode::Minus),
             "A1 APPEND INBOX () {8+}\r\n" + small + "\r\n");
    QCOMPARE(wire(append(large), LiteralMode::Minus),
             "A1 APPEND INBOX () {5000}\r\n|" + large + "\r\n");
    QCOMPARE(wire(append(large), LiteralMode::Plus),
             "A1 APPEND INBOX () {5000+}\r\n" + large + "\r\n");
    QCOMPARE(commandLine(append(small), LiteralMode::Plus), "APPEND INBOX () {8+}\r\n" + small);
}

void CommandEncoderTest::typedLines()
{
    QCOMPARE(wire(TypedCommand{{"noop"}, {}}), QByteArray("A1 noop\r\n"));
    QCOMPARE(wire(TypedCommand{{"SELECT ", ""}, {"a b"}}), QByteArray("A1 SELECT {3}\r\n|a b\r\n"));
    const auto logged = [](const TypedCommand &typed) {
        return encodeCommand("A1", typed, LiteralMode::Synchronizing).logged;
    };
    for (const TypedCommand &typed :
         {TypedCommand{{"LOGIN joe geheim"}, {}}, TypedCommand{{"login joe \"geheim\""}, {}},
          TypedCommand{{"LOGIN joe ", ""}, {"geheim"}}, TypedCommand{{"  LOGIN joe geheim"}, {}}})
        QVERIFY2(!logged(typed).contains("geheim"), logged(typed));
    QVERIFY(wire(TypedCommand{{"LOGIN joe geheim"}, {}}).contains("joe geheim"));
}

void CommandEncoderTest::secretsAreNotLogged()
{
    const auto logged = [](const CommandBody &body) {
        return encodeCommand("A1", body, LiteralMode::Synchronizing).logged;
    };
    QCOMPARE(logged(LoginCommand{"joe", Secret("geheim")}), QByteArray("A1 LOGIN joe ***"));
    QCOMPARE(logged(LoginCommand{"joe", Secret("\xc3\xbc")}), QByteArray("A1 LOGIN joe ***"));
    QCOMPARE(logged(AuthenticateCommand{"PLAIN", Secret("geheim")}),
             QByteArray("A1 AUTHENTICATE PLAIN ***"));
    QCOMPARE(logged(SelectCommand{MailboxName::fromWire("a b"), false, false}),
             QByteArray("A1 SELECT \"a b\""));
}

QTEST_APPLESS_MAIN(CommandEncoderTest)
#include "tst_commandencoder.moc"
