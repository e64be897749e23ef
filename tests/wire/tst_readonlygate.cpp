// SPDX-License-Identifier: GPL-3.0-or-later
// Inspection mode: what may be sent, typed or by us. Each verb once, and the ways around it.
#include "imapcore/wire/readonlygate.h"

#include "imapcore/types/typedrules.h"

#include <QTest>

using namespace imap;

Q_DECLARE_METATYPE(imap::CommandBody)

class TestReadOnlyGate : public QObject
{
    Q_OBJECT
private slots:
    void values_data();
    void values();
    void typed_data();
    void typed();
    void typedWithLiterals();
    void whatTheConnectionSendsItself();
};

void TestReadOnlyGate::values_data()
{
    QTest::addColumn<CommandBody>("body");
    QTest::addColumn<bool>("changes");
    const auto row = [](const CommandBody &body, bool changes, const char *what = "") {
        QTest::newRow(QByteArray(commandName(body) + what)) << body << changes;
    };
    const auto box = MailboxName::inbox();
    const UidSet uids{Uid(1)};
    using Kind = FetchItem::Kind;
    using Items = QList<FetchItem>;
    for (const CommandBody &body :
         QList<CommandBody>{StoreCommand{uids, StoreMode::Add, {}}, CopyCommand{uids, box},
                            MoveCommand{uids, box}, ExpungeCommand{}, UidExpungeCommand{uids},
                            CloseCommand{}, CreateCommand{box}, DeleteCommand{box},
                            RenameCommand{box, box}, SubscribeCommand{box}, UnsubscribeCommand{box},
                            AppendCommand{box, {}, {}, "x"}, SelectCommand{box, false, false}})
        row(body, true);
    for (const CommandBody &body : QList<CommandBody>{CapabilityCommand{},
                                                      NoopCommand{},
                                                      LogoutCommand{},
                                                      StartTlsCommand{},
                                                      IdCommand{},
                                                      LoginCommand{},
                                                      AuthenticateCommand{},
                                                      EnableCommand{},
                                                      NamespaceCommand{},
                                                      ListCommand{},
                                                      LsubCommand{},
                                                      StatusCommand{box, {"MESSAGES"}},
                                                      SelectCommand{box, true, false},
                                                      UnselectCommand{},
                                                      SearchCommand{},
                                                      IdleCommand{},
                                                      GetQuotaRootCommand{box},
                                                      GetAclCommand{box},
                                                      MyRightsCommand{box},
                                                      FetchCommand{uids, FetchMacro::Full}})
        row(body, false);
    row(FetchCommand{uids, Items{{Kind::Flags}, {Kind::Rfc822Header}, {Kind::Section}}}, false,
        ", peeking");
    row(FetchCommand{uids, Items{{Kind::Flags}, {Kind::Rfc822}}}, true, ", RFC822");
    row(FetchCommand{uids, Items{{Kind::Rfc822Text}}}, true, ", RFC822.TEXT");
    row(FetchCommand{uids, Items{{Kind::Section, {}, {}, false}}}, true, ", BODY[]");
}

void TestReadOnlyGate::values()
{
    QFETCH(CommandBody, body);
    QTEST(changesServer(body), "changes");
}

void TestReadOnlyGate::typed_data()
{
    QTest::addColumn<bool>("changes");
    for (const char *line : {"STORE 1 +FLAGS (\\Seen)",
                             "uid store 1 flags ()",
                             "COPY 1 a",
                             "UID COPY 1 a",
                             "MOVE 1 a",
                             "UID MOVE 1 a",
                             "EXPUNGE",
                             "UID EXPUNGE 1",
                             "CLOSE",
                             "SELECT INBOX",
                             "  select INBOX",
                             "CREATE a",
                             "DELETE a",
                             "RENAME a b",
                             "SUBSCRIBE a",
                             "UNSUBSCRIBE a",
                             "SETACL a b lr",
                             "DELETEACL a b",
                             "SETQUOTA a (STORAGE 1)",
                             "SETMETADATA a ()",
                             "SETANNOTATION a b c",
                             "APPEND a x",
                             "REPLACE 1 a x",
                             "UID REPLACE 1 a x",
                             "LOGIN a b",
                             "STARTTLS",
                             "COMPRESS DEFLATE",
                             "AUTHENTICATE PLAIN",
                             "NOTIFY SET STATUS",
                             "XSOMETHING",
                             "GENURLAUTH x",
                             "",
                             "UID",
                             "FETCH 1 BODY[]",
                             "fetch 1 (flags body[text])",
                             "UID FETCH 1 (RFC822)",
                             "FETCH 1 RFC822.TEXT",
                             "FETCH 1 BINARY[1]",
                             "FETCH 1 (BODY.PEEK[] BODY[HEADER])",
                             "FETCH 1\tBODY[]",
                             "FETCH 1 BODY [TEXT]",
                             "FETCH 1 BODY  [TEXT]",
                             "FETCH 1 (BODY.PEEK[HEADER]BODY[])",
                             "FETCH 1 (BODY.PEEK[]BINARY[1])",
                             "FETCH 1 (RFC822.SIZE)RFC822",
                             "FETCH 1 (FLAGS)BODY[]",
                             "UID FETCH 1 XBODY[]",
                             "FETCH 1 RFC822.PEEK",
                             "RESETKEY",
                             "XMOVE 1 a",
                             "UID XMOVE 1 a"})
        QTest::newRow(line) << true;
    for (const char *line : {"CAPABILITY",
                             "noop",
                             "LOGOUT",
                             "ID NIL",
                             "NAMESPACE",
                             "ENABLE CONDSTORE",
                             "EXAMINE INBOX",
                             "UNSELECT",
                             "LIST \"\" *",
                             "LSUB \"\" *",
                             "XLIST \"\" *",
                             "STATUS INBOX (MESSAGES)",
                             "SEARCH ALL",
                             "UID SEARCH RETURN (ALL) ALL",
                             "SORT (DATE) UTF-8 ALL",
                             "UID THREAD REFERENCES UTF-8 ALL",
                             "IDLE",
                             "GETQUOTA \"\"",
                             "GETQUOTAROOT INBOX",
                             "GETACL INBOX",
                             "MYRIGHTS INBOX",
                             "LISTRIGHTS INBOX a",
                             "GETMETADATA INBOX /comment",
                             "FETCH 1 FLAGS",
                             "FETCH 1:* FULL",
                             "FETCH 1 BODY",
                             "fetch 1 (uid body.peek[text])",
                             "UID FETCH 1 (BODY.PEEK[HEADER.FIELDS (FROM TO)])",
                             "FETCH 1 RFC822.HEADER",
                             "FETCH 1 RFC822.SIZE",
                             "FETCH 1 BINARY.PEEK[1]",
                             "FETCH 1 (BODY.PEEK [TEXT] RFC822.SIZE)",
                             "FETCH 1 BINARY.SIZE[1]",
                             "FETCH 1 BODYSTRUCTURE"})
        QTest::newRow(line) << false;
}

void TestReadOnlyGate::typed()
{
    QTEST(changesServer(TypedCommand{{QTest::currentDataTag()}, {}}), "changes");
}

/// What stands in a literal is not looked into, so such a FETCH is refused.
void TestReadOnlyGate::typedWithLiterals()
{
    QVERIFY(changesServer(TypedCommand{{"FETCH 1 BODY.PEEK[HEADER.FIELDS (", ")]"}, {"FROM"}}));
    QVERIFY(!changesServer(TypedCommand{{"EXAMINE ", ""}, {"a name"}}));
}

void TestReadOnlyGate::whatTheConnectionSendsItself()
{
    for (const char *line : {"STARTTLS", "compress deflate", "AUTHENTICATE PLAIN", "UNAUTHENTICATE",
                             "enable condstore utf8=accept", "ENABLE IMAP4rev2"})
        QVERIFY2(belongsToConnection(TypedCommand{{line}, {}}), line);
    QVERIFY(belongsToConnection(TypedCommand{{"ENABLE ", ""}, {"UTF8=ACCEPT"}}));
    for (const char *line : {"NOOP", "ENABLE CONDSTORE"})
        QVERIFY2(!belongsToConnection(TypedCommand{{line}, {}}), line);
}

QTEST_APPLESS_MAIN(TestReadOnlyGate)
#include "tst_readonlygate.moc"
