// SPDX-License-Identifier: GPL-3.0-or-later
// What a server tells while a command runs and nobody asked for, again and again: it is not kept
// until the command ends, and putting together what is kept costs no square of it.
#include "imapcore/flows/askaboutmailbox.h"
#include "imapcore/flows/copyact.h"
#include "imapcore/flows/fetchline.h"
#include "imapcore/flows/fetchrows.h"
#include "imapcore/flows/findmatching.h"
#include "imapcore/flows/moveact.h"
#include "imapcore/flows/runtypedline.h"
#include "imapcore/flows/selectmailbox.h"
#include "imapcore/flows/sortmailbox.h"
#include "imapcore/flows/takemessage.h"
#include "imapcore/flows/threadmailbox.h"
#include "tests/support/flowscript.h"
#include "tests/support/openedmailbox.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace imap;
using testsupport::applied;
using testsupport::FlowScript;
using testsupport::inInbox;
using testsupport::openedMailbox;
using testsupport::uidSet;

namespace {

constexpr UidValidity planned(9);
const StatusResponse ok{{}, StatusKind::Ok, {}, {}};
const QByteArray envelope = "ENVELOPE (NIL \"a\" NIL NIL NIL NIL NIL NIL NIL NIL)";

/// "* 2 FETCH (UID 6 ...)"
QByteArray line(int number, int uid, const QByteArray &rest)
{
    return "* " + QByteArray::number(number) + " FETCH (UID " + QByteArray::number(uid) + ' ' +
           rest + ")\r\n";
}

} // namespace

class TestUnasked : public QObject
{
    Q_OBJECT
private slots:
    void uidsInAnyOrder();
    void copiesInManyPieces();
    void copiesInFewPieces();
    void moreCopiesThanOriginals();
    void rowsOfAPage();
    void rowsOfArrivals();
    void numbersWithoutEnd_data();
    void numbersWithoutEnd();
    void linesOfOneMessage();
    void quotaRootsWithoutEnd();
    void behindATypedLine();
    void moreOfAMessageThanAnnounced_data();
    void moreOfAMessageThanAnnounced();
};

/// UIDs without neighbours in a SEARCH of no order.
void TestUnasked::uidsInAnyOrder()
{
    constexpr quint32 count = 400'000;
    SearchData shuffled;
    for (quint32 uid = 2; uid <= 2 * count; uid += 2)
        shuffled.ids.append(uid);
    std::shuffle(shuffled.ids.begin(), shuffled.ids.end(), std::mt19937(4711));
    ServerMirror mirror;
    SelectMailbox flow(OpenMailbox{MailboxName::inbox(), false, 10, nullptr});
    (void)flow.start(mirror);
    mirror.beginSelect(MailboxName::inbox());
    testsupport::tell(mirror, "* " + QByteArray::number(count) + " EXISTS\r\n");
    const Step asked = flow.resume({ok, SelectCommand{MailboxName::inbox()}}, mirror);
    QVERIFY(std::holds_alternative<Send>(asked));
    QElapsedTimer clock;
    clock.start();
    flow.observe(shuffled, mirror);
    const qint64 took = clock.elapsed();
    QVERIFY2(took < 2000, QByteArray::number(took).constData());
    QCOMPARE(mirror.selected().uids().count(), count);
    QCOMPARE(mirror.selected().uids().unknownCount(), 0U);
}

void TestUnasked::copiesInManyPieces()
{
    constexpr quint32 pieces = 100'000;
    ServerMirror mirror = openedMailbox("1:2000", "UIDPLUS");
    CopyAct flow(CopyMessages{inInbox("1:2000"), MailboxName::fromWire("Archive")});
    (void)flow.start(mirror);
    StatusResponse piece;
    piece.code.name = "COPYUID";
    piece.code.validity = 77;
    QElapsedTimer clock;
    clock.start();
    for (quint32 at = 1; at <= pieces; ++at) {
        piece.code.source = UidSet(Uid(1 + (at * 2) % 2000));
        piece.code.destination = UidSet(Uid(2 * ((at * 7919) % pieces) + 1));
        flow.observe(piece, mirror);
    }
    (void)flow.resume({ok, CopyCommand{}}, mirror);
    const qint64 took = clock.elapsed();
    QVERIFY2(took < 1000, QByteArray::number(took).constData());
    const Applied done = applied(flow.endedBy(ConnectionLost{}, mirror));
    QCOMPARE(done.uids.count(), 1000U);
    QVERIFY(done.targetUids.isEmpty()); // more than were copied
}

/// The pieces of what was copied, in any order, are one answer.
void TestUnasked::copiesInFewPieces()
{
    ServerMirror mirror = openedMailbox("1:4", "UIDPLUS MOVE");
    FlowScript s(
        std::make_unique<MoveAct>(MoveMessages{inInbox("1:4"), MailboxName::fromWire("Archive")}),
        mirror);
    s.answer("* OK [COPYUID 77 3 13] a\r\n* OK [COPYUID 77 1:2 11:12] b\r\n",
             "OK [COPYUID 77 4 14] done");
    const Applied done = applied(s.cut());
    QCOMPARE(done.uids, uidSet("1:4"));
    QCOMPARE(done.targetUids, uidSet("11:14"));
    QCOMPARE(done.targetValidity, UidValidity(77));
}

/// A way back to other messages than those is none.
void TestUnasked::moreCopiesThanOriginals()
{
    ServerMirror mirror = openedMailbox("1:4", "UIDPLUS");
    FlowScript s(
        std::make_unique<CopyAct>(CopyMessages{inInbox("1:2"), MailboxName::fromWire("Archive")}),
        mirror);
    s.answer({}, "OK [COPYUID 77 1:2 1:4294967295] done");
    const Applied done = applied(s.cut());
    QCOMPARE(done.uids, uidSet("1:2"));
    QVERIFY(done.targetUids.isEmpty() && done.undo.isEmpty());
}

void TestUnasked::rowsOfAPage()
{
    ServerMirror mirror;
    FlowScript s(
        std::make_unique<SelectMailbox>(OpenMailbox{MailboxName::inbox(), false, 2, nullptr}),
        mirror);
    s.answer("* 3 EXISTS\r\n* OK [UIDVALIDITY 9]\r\n");
    s.answer("* SEARCH 9 5 7\r\n");
    QVERIFY(s.nextCommand().startsWith("UID FETCH 7,9 ("));
    QByteArray lines = line(1, 5, envelope); // not of the page
    for (int i = 0; i < 50; ++i)
        lines += line(2, 7, envelope + " BODY[1] {3}\r\nabc");
    lines += line(3, 9, "RFC822.SIZE 12 FLAGS ()") + line(3, 9, envelope); // in two pieces
    s.answer(lines);
    QVERIFY(s.succeeded());
    const auto *told = s.newsOf<MessagesUpdated>();
    QVERIFY(told);
    QCOMPARE(told->messages.size(), 2);
    QCOMPARE(told->messages[0].uid, Uid(7));
    QVERIFY(!told->messages[0].envelope.isNull() && told->messages[0].sections.isEmpty());
    QCOMPARE(told->messages[1].uid, Uid(9));
    QVERIFY(!told->messages[1].envelope.isNull() && told->messages[1].size == 12U);
}

void TestUnasked::rowsOfArrivals()
{
    ServerMirror mirror = openedMailbox("1:3", "IMAP4REV1");
    testsupport::tell(mirror, "* 4 EXISTS\r\n");
    FlowScript s(std::make_unique<FetchArrivals>(), mirror);
    QByteArray lines;
    for (int i = 0; i < 50; ++i)
        lines += line(4, 8, "FLAGS () " + envelope + " BODY[1] {3}\r\nabc");
    lines += line(5, 9, "FLAGS () " + envelope); // there is no fifth
    s.answer(lines);
    const auto *arrived = s.newsOf<MailArrived>();
    QVERIFY(arrived);
    QCOMPARE(arrived->messages.size(), 1);
    QCOMPARE(arrived->messages[0].uid, Uid(8));
    QVERIFY(arrived->messages[0].sections.isEmpty());
    QVERIFY(!arrived->messages[0].envelope.isNull());
}

void TestUnasked::numbersWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const char *command : {"SEARCH", "SORT", "THREAD"})
        QTest::newRow(command) << QByteArray(command);
}

/// An answer many times as long as the mailbox is none; what is a little too long is sorted out.
void TestUnasked::numbersWithoutEnd()
{
    QFETCH(const QByteArray, command);
    const auto asking = [&command]() -> std::unique_ptr<Flow> {
        if (command == "SEARCH")
            return std::make_unique<FindMatching>(SearchMessages{planned, SearchProgram("SEEN")});
        if (command == "SORT")
            return std::make_unique<SortMailbox>(SortMessages{planned, {{SortKey::Size}}, {}});
        return std::make_unique<ThreadMailbox>(ThreadMessages{planned, {}});
    };
    QByteArray answer = "* " + command;
    for (int i = 1; i <= 1000; ++i)
        answer += command == "THREAD" ? " (1)(2)" : " 1 2";
    answer += "\r\n";
    ServerMirror mirror = openedMailbox("1:3", "SORT THREAD=REFERENCES");
    FlowScript some(asking(), mirror);
    some.answer("");
    some.answer(answer.repeated(4));
    QVERIFY(some.succeeded());
    FlowScript endless(asking(), mirror);
    endless.answer("");
    endless.answer(answer.repeated(40));
    QVERIFY(endless.error<ProtocolViolation>());
}

void TestUnasked::linesOfOneMessage()
{
    ServerMirror mirror = openedMailbox("5:6", "IMAP4REV1");
    FetchLine flow(FetchAnswer{planned, Uid(6), QList<FetchItem>{}});
    (void)flow.start(mirror);
    FetchData data;
    data.message.uid = Uid(6);
    data.message.number = SequenceNumber(2);
    constexpr qsizetype mega = 1024 * 1024;
    const QByteArray wire(mega, 'x');
    for (int i = 0; i < 100; ++i) {
        flow.observe(data, mirror);
        flow.observeWire(data, wire);
    }
    const Step step = flow.resume({ok, FetchCommand{}}, mirror);
    const auto &answer = std::get<FetchedLine>(std::get<Finished>(step).outcome);
    QVERIFY(answer.bytes.size() > 64 * mega); // what one response may be
    QVERIFY(answer.bytes.size() <= 80 * mega);
}

void TestUnasked::quotaRootsWithoutEnd()
{
    ServerMirror mirror;
    testsupport::tell(mirror, "* CAPABILITY IMAP4rev1 QUOTA\r\n");
    AskAboutMailbox flow(MailboxName::inbox(), AskAboutMailbox::Questions::Limits);
    (void)flow.start(mirror);
    QuotaData quota;
    QuotaRootData roots;
    roots.mailbox = MailboxName::inbox();
    roots.roots = {"root 1"};
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 100'000; ++i) {
        quota.root = "root " + QByteArray::number(i);
        flow.observe(quota, mirror);
        if (i < 10'000)
            roots.roots.append(quota.root);
    }
    quota.root = "root 1"; // again: the last counts
    quota.resources = {{"STORAGE", 3, 4}};
    flow.observe(quota, mirror);
    flow.observe(roots, mirror);
    const Step step = flow.resume({ok, GetQuotaRootCommand{}}, mirror);
    const qint64 took = clock.elapsed();
    QVERIFY2(took < 1000, QByteArray::number(took).constData());
    const auto &facts = std::get<MailboxFacts>(std::get<Finished>(step).outcome);
    QVERIFY(facts.quotas);
    QCOMPARE(facts.quotas->size(), 1000);
    QCOMPARE(facts.quotas->first().resources.size(), 1);
}

void TestUnasked::behindATypedLine()
{
    ServerMirror mirror;
    testsupport::tell(mirror, "* CAPABILITY IMAP4rev1 QUOTA ACL\r\n");
    RunTypedLine flow(RunTyped{TypedCommand{{"NOOP"}, {}}});
    (void)flow.start(mirror);
    QuotaRootData roots;
    roots.mailbox = MailboxName::inbox();
    flow.observe(roots, mirror);
    for (int i = 0; i < 5000; ++i) {
        flow.observe(QuotaData{"root", {}}, mirror);
        flow.observe(MyRightsData{MailboxName::inbox(), i == 4999 ? "lr" : "l"}, mirror);
    }
    QVERIFY(
        std::holds_alternative<Finished>(flow.resume({ok, TypedCommand{{"NOOP"}, {}}}, mirror)));
    const QList<Change> news = flow.takeNews();
    QCOMPARE(news.size(), 2);
    QCOMPARE(std::get<RightsTold>(news[0]).rights, QByteArray("lr"));
    QCOMPARE(std::get<QuotaTold>(news[1]).quotas.size(), 1000);
}

void TestUnasked::moreOfAMessageThanAnnounced_data()
{
    QTest::addColumn<int>("announced");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("as announced") << 2 * 1024 * 1024 << true;
    QTest::newRow("a little more") << 1024 * 1024 << true;
    QTest::newRow("far more") << 1024 * 1024 - 1 << false;
}

/// Promise 14.
void TestUnasked::moreOfAMessageThanAnnounced()
{
    QFETCH(const int, announced);
    QFETCH(const bool, isTaken);
    ServerMirror mirror = openedMailbox("5:6", "IMAP4REV1");
    FlowScript s(std::make_unique<TakeMessage>(FetchWhole{inInbox("6")}), mirror);
    const QByteArray body(2 * 1024 * 1024, 'x');
    s.answer(line(2, 6,
                  "FLAGS () RFC822.SIZE " + QByteArray::number(announced) + " BODY[] {" +
                      QByteArray::number(body.size()) + "}\r\n" + body));
    QCOMPARE(s.succeeded(), isTaken);
    const auto *error = s.error<ProtocolViolation>();
    QVERIFY(isTaken || (error && error->kind == ProtocolViolation::Kind::TooLong));
}

QTEST_APPLESS_MAIN(TestUnasked)
#include "tst_unasked.moc"
