// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/findmatching.h"
#include "imapcore/flows/flowfactory.h"
#include "imapcore/flows/gathermatching.h"
#include "imapcore/flows/visitmailbox.h"
#include "tests/support/flowscript.h"
#include "tests/support/openedmailbox.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace imap;
using testsupport::FlowScript;
using testsupport::openedMailbox;

namespace {

constexpr UidValidity planned(9);

std::unique_ptr<Flow> gathering(const QByteArray &program, quint32 mostRows = 200)
{
    return std::make_unique<GatherMatching>(
        SearchMailbox{{MailboxName::inbox(), {}, {}}, SearchProgram(program), mostRows});
}

} // namespace

class TestSearchFlows : public QObject
{
    Q_OBJECT
private slots:
    void foundIsThere();
    void foundInAnyOrder();
    void gathered();
    void gatheredNothing();
    void gatheredWhileMessagesGo();
    void gatheredFromTheFactory();
    void letGoBetweenSteps();
};

/// Found is what the table has, or what just came and will be told.
void TestSearchFlows::foundIsThere()
{
    const auto found = [](const QByteArray &news, const QByteArray &answer) {
        ServerMirror mirror = openedMailbox("1:4,9", "ESEARCH");
        FlowScript s(std::make_unique<FindMatching>(SearchMessages{planned, SearchProgram("SEEN")}),
                     mirror);
        s.answer(news);
        s.answer(answer);
        const auto *messages = std::get_if<FoundMessages>(&s.outcome());
        return messages ? messages->uids.toBytes() : QByteArray("none");
    };
    QCOMPARE(found("", "* ESEARCH (TAG \"T\") UID ALL 2:9\r\n"), QByteArray("2:4,9"));
    QCOMPARE(found("", "* ESEARCH (TAG \"T\") UID ALL 1:4294967295\r\n"), QByteArray("1:4,9"));
    QCOMPARE(found("* 1 EXPUNGE\r\n", "* ESEARCH (TAG \"T\") UID ALL 1:2\r\n"), QByteArray("2"));
    QCOMPARE(found("", "* ESEARCH (TAG \"T\") UID ALL 1:2\r\n* 2 EXPUNGE\r\n"), QByteArray("1"));
    QCOMPARE(found("* 6 EXISTS\r\n", "* ESEARCH (TAG \"T\") UID ALL 8:12\r\n"), QByteArray("9:12"));
    QCOMPARE(found("", "* ESEARCH (TAG \"T\") UID\r\n"), QByteArray());
    QCOMPARE(found("", "* OK [UIDVALIDITY 10]\r\n* ESEARCH (TAG \"T\") UID ALL 1\r\n"),
             QByteArray("none"));
}

/// UIDs without neighbours: eight times as many take about eight times as long, not 64 times.
void TestSearchFlows::foundInAnyOrder()
{
    const auto milliseconds = [](quint32 count) {
        ServerMirror mirror =
            openedMailbox("1:" + QByteArray::number(count), "IMAP4REV1"); // as many messages
        FoundUids found;
        SearchData shuffled;
        for (quint32 uid = 2; uid <= 2 * count; uid += 2)
            shuffled.ids.append(uid);
        std::shuffle(shuffled.ids.begin(), shuffled.ids.end(), std::mt19937(4711));
        QElapsedTimer clock;
        clock.start();
        found.observe(shuffled, mirror);
        found.observe(SearchData{{1, 2 * count + 3}, {}}, mirror);
        const qint64 took = clock.elapsed();
        return found.uids()->count() == quint64(count) + 2 ? took : -1;
    };
    const qint64 few = milliseconds(25'000);
    const qint64 many = milliseconds(200'000);
    QVERIFY(few >= 0 && many >= 0);
    QVERIFY2(many < 30 * qMax(few, qint64(5)), QByteArray::number(many).constData());
}

void TestSearchFlows::gathered()
{
    ServerMirror mirror = openedMailbox("1:9", "ESEARCH");
    FlowScript s(gathering("SEEN", 3), mirror);
    QVERIFY(s.planned().isEmpty());
    QCOMPARE(s.nextCommand(), QByteArray("NOOP"));
    s.answer("");
    QCOMPARE(s.nextCommand(), QByteArray("UID SEARCH RETURN (ALL) SEEN"));
    s.answer("* ESEARCH (TAG \"T\") UID ALL 2:4,7,9\r\n");
    QCOMPARE(s.nextCommand(),
             QByteArray("UID FETCH 4,7,9 (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)"));
    const QByteArray envelope = "ENVELOPE (NIL \"a\" NIL NIL NIL NIL NIL NIL NIL NIL)";
    const auto row = [&envelope](const QByteArray &number) {
        return QByteArray("* " + number + " FETCH (UID " + number + " FLAGS () " + envelope +
                          ")\r\n");
    };
    s.answer(row("3") + row("9") + "* 7 FETCH (UID 7 FLAGS ())\r\n" + row("7") +
             "* 9 FETCH (UID 9 FLAGS (\\Seen))\r\n");
    QVERIFY(s.succeeded());
    const auto found = std::get<FoundElsewhere>(s.outcome());
    QCOMPARE(found.mailbox, MailboxName::inbox());
    QCOMPARE(found.uidValidity, planned);
    QCOMPARE(found.uids.toBytes(), QByteArray("2:4,7,9"));
    QCOMPARE(found.rows.size(), 2);
    QCOMPARE(found.rows[0].uid, Uid(7));
    QVERIFY(!found.rows[0].number.isValid());
    QVERIFY(!found.rows[0].envelope.isNull());
    QCOMPARE(found.rows[1].uid, Uid(9));
    QVERIFY(found.rows[1].flags->toList().contains("\\Seen"));
}

void TestSearchFlows::gatheredNothing()
{
    ServerMirror mirror = openedMailbox("1:9", "");
    FlowScript s(gathering("SEEN"), mirror);
    s.answer("");
    QCOMPARE(s.nextCommand(), QByteArray("UID SEARCH SEEN"));
    s.answer("* SEARCH\r\n");
    QVERIFY(s.succeeded());
    QVERIFY(std::get<FoundElsewhere>(s.outcome()).uids.isEmpty());
    FlowScript without(gathering("SEEN", 0), mirror);
    without.answer("");
    without.answer("* SEARCH 1 2\r\n");
    QCOMPARE(std::get<FoundElsewhere>(without.outcome()).uids.toBytes(), QByteArray("1:2"));
    ServerMirror other = openedMailbox("1", "");
    other.closeMailbox();
    FlowScript closed(gathering("SEEN"), other);
    QCOMPARE(closed.error<Stale>()->kind, Stale::Kind::MailboxClosed);
}

/// Dovecot answers NO to a FETCH when some of the messages are gone.
void TestSearchFlows::gatheredWhileMessagesGo()
{
    ServerMirror mirror = openedMailbox("1:9", "");
    FlowScript s(gathering("SEEN"), mirror);
    s.answer("");
    s.answer("* SEARCH 4 5 6 77\r\n");
    s.answer("* 5 FETCH (UID 5 FLAGS () ENVELOPE (NIL \"a\" NIL NIL NIL NIL NIL NIL NIL NIL))\r\n"
             "* 6 FETCH (UID 6 FLAGS () ENVELOPE broken)\r\n"
             "* 4 EXPUNGE\r\n",
             "NO [EXPUNGEISSUED] Some messages are gone");
    QVERIFY(s.succeeded());
    const auto found = std::get<FoundElsewhere>(s.outcome());
    QCOMPARE(found.uids.toBytes(), QByteArray("5:6"));
    QCOMPARE(found.rows.size(), 2);
    QVERIFY(found.rows[1].damaged.contains("ENVELOPE"));
}

/// Whole: the other mailbox is examined first, and a UIDVALIDITY of before does not matter.
void TestSearchFlows::gatheredFromTheFactory()
{
    const Operation operation(
        SearchMailbox{{MailboxName::fromWire("Work"), {}, {}}, SearchProgram("SEEN"), 5});
    QVERIFY(selectionOf(operation) != nullptr);
    ServerMirror mirror = openedMailbox("1:9", "ESEARCH");
    FlowScript s(std::make_unique<VisitMailbox>(OpenMailbox{MailboxName::fromWire("Work"), true, 0},
                                                UidValidity(), flowFor(operation), nullptr),
                 mirror);
    QCOMPARE(s.nextCommand(), QByteArray("EXAMINE Work"));
    s.answer("* 2 EXISTS\r\n* OK [UIDVALIDITY 3]\r\n* OK [UIDNEXT 3]\r\n", "OK [READ-ONLY] done");
    QCOMPARE(s.nextCommand(), QByteArray("NOOP"));
    s.answer("");
    s.answer("* ESEARCH (TAG \"T\") UID ALL 2\r\n");
    s.answer("");
    const auto found = std::get<FoundElsewhere>(s.outcome());
    QCOMPARE(found.mailbox, MailboxName::fromWire("Work"));
    QCOMPARE(found.uidValidity, UidValidity(3));
    QCOMPARE(found.uids.toBytes(), QByteArray("2"));
    for (const Change &change : s.news())
        QVERIFY(!std::holds_alternative<MailboxOpened>(change));
}

void TestSearchFlows::letGoBetweenSteps()
{
    const Operation operation(
        SearchMailbox{{MailboxName::fromWire("Work"), {}, {}}, SearchProgram("SEEN"), 5});
    ServerMirror mirror = openedMailbox("1:9", "ESEARCH");
    FlowScript s(std::make_unique<VisitMailbox>(
                     OpenMailbox{MailboxName::fromWire("Work"), true, 0}, UidValidity(),
                     flowFor(operation),
                     flowFor(Operation(OpenMailbox{MailboxName::inbox(), false, 0}))),
                 mirror);
    QVERIFY(s.flow().letGo()); // the window wants its mailbox back
    s.answer("* 2 EXISTS\r\n* OK [UIDVALIDITY 3]\r\n* OK [UIDNEXT 3]\r\n", "OK [READ-ONLY] done");
    QCOMPARE(s.nextCommand(), QByteArray("SELECT INBOX"));
}

QTEST_GUILESS_MAIN(TestSearchFlows)
#include "tst_searchflows.moc"
