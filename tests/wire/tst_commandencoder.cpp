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
    void refused_data();
    void refused();
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
    row("search", SearchCommand{true, {"ALL"}, "ALL"}, "A1 UID SEARCH RETURN (ALL) ALL");
    row("plain search", SearchCommand{false, {}, "UID 5:*"}, "A1 SEARCH UID 5:*");
    row("login", LoginCommand{"joe@example.org", Secret("p w")},
        "A1 LOGIN joe@example.org \"p w\"");
    row("plain", AuthenticatePlainCommand{"a", Secret("b"), true},
        "A1 AUTHENTICATE PLAIN AGEAYg==");
    row("plain, first line", AuthenticatePlainCommand{"a", Secret("b"), false},
        "A1 AUTHENTICATE PLAIN");
    row("enable", EnableCommand{{"CONDSTORE", "QRESYNC"}}, "A1 ENABLE CONDSTORE QRESYNC");
}

void CommandEncoderTest::encoded()
{
    QFETCH(CommandBody, body);
    QFETCH(QByteArray, line);
    QCOMPARE(wire(body), line + QByteArray("\r\n"));
}

void CommandEncoderTest::refused_data()
{
    QTest::addColumn<CommandBody>("body");
    const auto row = [](const char *name, const CommandBody &body) {
        QTest::newRow(name) << body;
    };
    using Kind = FetchItem::Kind;
    row("CR LF in a name", SelectCommand{MailboxName::fromWire("a\r\nA2 DELETE b"), false, false});
    row("NUL in a name", StatusCommand{MailboxName::fromWire(QByteArray("a\0b", 3)), {"MESSAGES"}});
    row("LF in a pattern", LsubCommand{"", "a\nb"});
    row("no name", SelectCommand{});
    row("syntax in an item", StatusCommand{MailboxName::inbox(), {"MESSAGES) x"}});
    row("syntax in a search", SearchCommand{true, {}, "ALL\r\nA2 NOOP"});
    row("syntax in a part",
        FetchCommand{UidSet(Uid(1)), QList<FetchItem>{{Kind::Section, SectionSpec{"1]", {}, {}}}}});
    row("no messages", FetchCommand{UidSet(), FetchMacro::Fast});
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

void CommandEncoderTest::secretsAreNotLogged()
{
    const auto logged = [](const CommandBody &body) {
        return encodeCommand("A1", body, LiteralMode::Synchronizing).logged;
    };
    QCOMPARE(logged(LoginCommand{"joe", Secret("geheim")}), QByteArray("A1 LOGIN joe ***"));
    QCOMPARE(logged(LoginCommand{"joe", Secret("\xc3\xbc")}), QByteArray("A1 LOGIN joe ***"));
    QCOMPARE(logged(AuthenticatePlainCommand{"joe", Secret("geheim"), true}),
             QByteArray("A1 AUTHENTICATE PLAIN ***"));
    QCOMPARE(logged(SelectCommand{MailboxName::fromWire("a b"), false, false}),
             QByteArray("A1 SELECT \"a b\""));
}

QTEST_APPLESS_MAIN(CommandEncoderTest)
#include "tst_commandencoder.moc"
