// SPDX-License-Identifier: GPL-3.0-or-later
// One message in the words of the server, and as it is taken to another account.
#include "imapcore/flows/fetchline.h"
#include "imapcore/flows/locatemessage.h"
#include "imapcore/flows/takemessage.h"
#include "tests/support/flowscript.h"
#include "tests/support/openedmailbox.h"

#include <QTest>

using namespace imap;
using testsupport::FlowScript;
using testsupport::inInbox;
using testsupport::openedMailbox;
using testsupport::tell;
using testsupport::uidSet;

namespace {

using Kind = FetchItem::Kind;
using Items = std::variant<QList<FetchItem>, FetchMacro>;

FetchItem section(SectionSpec::Text text, bool peek)
{
    FetchItem item{.kind = Kind::Section};
    item.section.text = text;
    item.peek = peek;
    return item;
}

} // namespace

Q_DECLARE_METATYPE(Items)

class TestFetchLine : public QObject
{
    Q_OBJECT
private slots:
    void asked_data();
    void asked();
    void answerAsItCame();
    void seenInALineOfItsOwn();
    void gone();
    void wholeMessage();
    void halfAMessageIsNone();
    void located();
    void newest();
};

void TestFetchLine::asked_data()
{
    QTest::addColumn<Items>("items");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("readOnly");
    const auto row = [](const char *name, const Items &items, const QByteArray &line,
                        const QByteArray &readOnly = {}) {
        QTest::newRow(name) << items << line << (readOnly.isEmpty() ? line : readOnly);
    };
    using Text = SectionSpec::Text;
    row("flags", QList<FetchItem>{{Kind::Flags}}, "UID FETCH 6 FLAGS");
    row("fast", FetchMacro::Fast, "UID FETCH 6 FAST");
    row("all", FetchMacro::All, "UID FETCH 6 ALL");
    row("full", FetchMacro::Full, "UID FETCH 6 FULL");
    row("rfc822.header", QList<FetchItem>{{Kind::Rfc822Header}}, "UID FETCH 6 RFC822.HEADER");
    row("rfc822.text", QList<FetchItem>{{Kind::Rfc822Text}}, "UID FETCH 6 RFC822.TEXT",
        "UID FETCH 6 BODY.PEEK[TEXT]");
    row("rfc822", QList<FetchItem>{{Kind::Rfc822}}, "UID FETCH 6 RFC822",
        "UID FETCH 6 BODY.PEEK[]");
    row("body[text]", QList<FetchItem>{section(Text::Text, false)}, "UID FETCH 6 BODY[TEXT]",
        "UID FETCH 6 BODY.PEEK[TEXT]");
    row("body[header]", QList<FetchItem>{section(Text::Header, true)},
        "UID FETCH 6 BODY.PEEK[HEADER]");
    row("two", QList<FetchItem>{{Kind::Size}, section(Text::Header, false)},
        "UID FETCH 6 (RFC822.SIZE BODY[HEADER])", "UID FETCH 6 (RFC822.SIZE BODY.PEEK[HEADER])");
}

void TestFetchLine::asked()
{
    QFETCH(Items, items);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, readOnly);
    const FetchAnswer operation{UidValidity(9), Uid(6), items};
    ServerMirror mirror = openedMailbox("5:7", "");
    FlowScript s(std::make_unique<FetchLine>(operation), mirror);
    QCOMPARE(s.nextCommand(), line);
    QCOMPARE(s.changing(), s.planned()); // \Seen is a change too
    tell(mirror, "* OK [READ-ONLY] so\r\n");
    FlowScript examined(std::make_unique<FetchLine>(operation), mirror);
    QCOMPARE(examined.nextCommand(), readOnly);
    QVERIFY(examined.planned().isEmpty() && examined.changing().isEmpty());
}

void TestFetchLine::answerAsItCame()
{
    ServerMirror mirror = openedMailbox("5:7", "");
    FlowScript s(std::make_unique<FetchLine>(
                     FetchAnswer{UidValidity(9), Uid(6), QList<FetchItem>{{Kind::Rfc822Header}}}),
                 mirror);
    const QByteArray line =
        "* 2 FETCH (UID 6 RFC822.HEADER {18}\r\nSubject: a\r\n b\r\n\r\n FLAGS (\\Seen))";
    s.answer("* 1 FETCH (UID 5 FLAGS ())\r\n" + line + "\r\n* 3 EXISTS\r\n");
    QVERIFY(s.succeeded());
    const auto &answer = std::get<FetchedLine>(s.outcome());
    QCOMPARE(answer.bytes, line);
    QCOMPARE(answer.data.uid, Uid(6));
    QCOMPARE(answer.data.sections.first().bytes, QByteArray("Subject: a\r\n b\r\n\r\n"));
}

void TestFetchLine::seenInALineOfItsOwn()
{
    ServerMirror mirror = openedMailbox("5:7", "");
    FlowScript s(std::make_unique<FetchLine>(
                     FetchAnswer{UidValidity(9), Uid(6), QList<FetchItem>{{Kind::Rfc822Text}}}),
                 mirror);
    s.answer("* 2 FETCH (UID 6 RFC822.TEXT \"a\")\r\n* 2 FETCH (FLAGS (\\Seen))\r\n");
    const auto &answer = std::get<FetchedLine>(s.outcome());
    QCOMPARE(answer.bytes, QByteArray("* 2 FETCH (UID 6 RFC822.TEXT \"a\")\r\n"
                                      "* 2 FETCH (FLAGS (\\Seen))"));
    QVERIFY(answer.data.flags->has(SystemFlag::Seen));
}

void TestFetchLine::gone()
{
    ServerMirror mirror = openedMailbox("5:7", "");
    const FetchAnswer operation{UidValidity(9), Uid(6), FetchMacro::Fast};
    FlowScript s(std::make_unique<FetchLine>(operation), mirror);
    s.answer({});
    QCOMPARE(s.error<Stale>()->kind, Stale::Kind::MessageGone);
    FlowScript refused(std::make_unique<FetchLine>(operation), mirror);
    refused.answer({}, "BAD what");
    QVERIFY(refused.error<Refused>());
    const FetchAnswer old{UidValidity(8), Uid(6), FetchMacro::Fast};
    FlowScript stale(std::make_unique<FetchLine>(old), mirror);
    QVERIFY(stale.error<Stale>());
}

void TestFetchLine::wholeMessage()
{
    ServerMirror mirror = openedMailbox("5:7", "");
    FlowScript s(std::make_unique<TakeMessage>(FetchWhole{inInbox("6")}), mirror);
    QCOMPARE(s.nextCommand(),
             QByteArray("UID FETCH 6 (FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[])"));
    s.answer("* 2 FETCH (UID 6 FLAGS (\\Seen) INTERNALDATE \" 1-Feb-2006 08:37:23 -0500\" "
             "RFC822.SIZE 5 BODY[] {5}\r\na\r\n\r\n)\r\n* 2 FETCH (UID 6 FLAGS ())\r\n");
    const auto &data = std::get<FetchedLine>(s.outcome()).data;
    QCOMPARE(data.sections.first().bytes, QByteArray("a\r\n\r\n"));
    QVERIFY(!data.flags->has(SystemFlag::Seen)); // as told last
    QCOMPARE(data.internalDate->toBytes(), QByteArray(" 1-Feb-2006 08:37:23 -0500"));
    QVERIFY(s.changing().isEmpty());
}

void TestFetchLine::halfAMessageIsNone()
{
    ServerMirror mirror = openedMailbox("5:7", "");
    FlowScript s(std::make_unique<TakeMessage>(FetchWhole{inInbox("6")}), mirror);
    s.answer("* 2 FETCH (UID 6 FLAGS () RFC822.SIZE 500 BODY[] {5}\r\na\r\n\r\n)\r\n");
    QVERIFY(s.error<ProtocolViolation>());
    FlowScript none(std::make_unique<TakeMessage>(FetchWhole{inInbox("6")}), mirror);
    none.answer("* 2 FETCH (UID 6 FLAGS ())\r\n");
    QVERIFY(none.error<Stale>());
}

void TestFetchLine::located()
{
    ServerMirror mirror = openedMailbox("5:7", "ESEARCH");
    FlowScript s(std::make_unique<LocateMessage>(FindMessage{inInbox(""), "<a b\"@c>"}), mirror);
    QCOMPARE(s.nextCommand(), QByteArray("NOOP"));
    s.answer("* 4 EXISTS\r\n");
    QCOMPARE(s.nextCommand(), QByteArray("UID SEARCH RETURN (ALL) HEADER MESSAGE-ID "
                                         "\"<a b\\\"@c>\""));
    s.answer("* ESEARCH (TAG \"T\") UID ALL 5,8\r\n");
    QCOMPARE(std::get<Applied>(s.outcome()).targetUids, uidSet("5,8"));
    QCOMPARE(std::get<Applied>(s.outcome()).targetValidity, UidValidity(9));
    FlowScript sized(std::make_unique<LocateMessage>(FindMessage{inInbox(""), "<a@b>", 100, 102}),
                     mirror);
    sized.answer({});
    QVERIFY2(sized.nextCommand().contains("LARGER 99 SMALLER 103 HEADER MESSAGE-ID"),
             sized.nextCommand());
    FlowScript silent(std::make_unique<LocateMessage>(FindMessage{inInbox(""), "<a@b>"}), mirror);
    silent.answer({});
    silent.answer({}); // OK without an answer does not mean that there is none
    QVERIFY(silent.error<ProtocolViolation>());
}

void TestFetchLine::newest()
{
    ServerMirror mirror = openedMailbox("5:7", "");
    FlowScript s(std::make_unique<LocateMessage>(FindMessage{inInbox(""), {}}), mirror);
    QCOMPARE(std::get<Applied>(s.outcome()).targetUids, uidSet("7"));
    ServerMirror empty = openedMailbox("", "");
    FlowScript none(std::make_unique<LocateMessage>(FindMessage{inInbox(""), {}}), empty);
    QVERIFY(std::get<Applied>(none.outcome()).targetUids.isEmpty());
}

QTEST_GUILESS_MAIN(TestFetchLine)
#include "tst_fetchline.moc"
