// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/gathermatching.h"
#include "imapcore/flows/sortmailbox.h"
#include "imapcore/flows/threadmailbox.h"
#include "imapcore/types/notoffered.h"
#include "tests/support/flowscript.h"
#include "tests/support/openedmailbox.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace imap;
using testsupport::FlowScript;
using testsupport::openedMailbox;
using testsupport::tell;
using testsupport::uidSet;

namespace {

constexpr UidValidity planned(9);

std::unique_ptr<Flow> sorting(SearchProgram program = {},
                              QList<SortCriterion> criteria = {{SortKey::Date, true}})
{
    return std::make_unique<SortMailbox>(
        SortMessages{planned, std::move(criteria), std::move(program)});
}

std::unique_ptr<Flow> threading(SearchProgram program = {})
{
    return std::make_unique<ThreadMailbox>(ThreadMessages{planned, std::move(program)});
}

std::unique_ptr<Flow> gathering(const QByteArray &program, quint32 mostRows = 200)
{
    return std::make_unique<GatherMatching>(
        SearchMailbox{{MailboxName::inbox(), {}, {}}, SearchProgram(program), mostRows});
}

/// "3 1 2" of a SortMessages' outcome.
QByteArray orderIn(const FlowScript &s)
{
    QByteArray out;
    for (const Uid uid : *std::get<SortedMessages>(s.outcome()).uids)
        out += ' ' + QByteArray::number(uid.value());
    return out.trimmed();
}

/// "3 .1 ..2" of a ThreadMessages' outcome: a dot for each level.
QByteArray threadsIn(const FlowScript &s)
{
    QByteArray out;
    for (const auto &entry : *std::get<ThreadedMessages>(s.outcome()).entries)
        out += ' ' + QByteArray(int(entry.depth), '.') + QByteArray::number(entry.uid.value());
    return out.trimmed();
}

} // namespace

class TestSortSearch : public QObject
{
    Q_OBJECT
private slots:
    void commands_data();
    void commands();
    void sorted_data();
    void sorted();
    void threaded_data();
    void threaded();
    void deepThreads();
    void notOfferedHere();
    void refusedByTheServer_data();
    void refusedByTheServer();
    void noAnswer();
    void anotherMailbox();
    void validityChangesMeanwhile();
    void goneWhileSorting();
    void manyInLinearTime();

private:
    /// -1 when it is wrong.
    [[nodiscard]] static qint64 millisecondsToSort(quint32 count);
};

void TestSortSearch::commands_data()
{
    QTest::addColumn<QByteArray>("capabilities");
    QTest::addColumn<QList<SortCriterion>>("criteria");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const char *capabilities,
                        const QList<SortCriterion> &criteria, const char *line) {
        QTest::newRow(name) << QByteArray(capabilities) << criteria << QByteArray(line);
    };
    row("newest first", "SORT", {{SortKey::Arrival, true}},
        "UID SORT (REVERSE ARRIVAL) UTF-8 UNSEEN");
    row("two keys", "SORT", {{SortKey::Subject}, {SortKey::Date, true}},
        "UID SORT (SUBJECT REVERSE DATE) UTF-8 UNSEEN");
    row("ESORT is not used", "SORT ESEARCH ESORT", {{SortKey::Size}},
        "UID SORT (SIZE) UTF-8 UNSEEN");
    row("names as shown", "SORT SORT=DISPLAY", {{SortKey::From}, {SortKey::To, true}},
        "UID SORT (DISPLAYFROM REVERSE DISPLAYTO) UTF-8 UNSEEN");
    row("names as shown, not offered", "SORT", {{SortKey::DisplayFrom}, {SortKey::DisplayTo}},
        "UID SORT (FROM TO) UTF-8 UNSEEN");
    row("SORT=DISPLAY alone", "SORT=DISPLAY", {{SortKey::DisplayTo}, {SortKey::Cc}},
        "UID SORT (DISPLAYTO CC) UTF-8 UNSEEN");
}

void TestSortSearch::commands()
{
    QFETCH(QByteArray, capabilities);
    QFETCH(QList<SortCriterion>, criteria);
    QFETCH(QByteArray, line);
    ServerMirror mirror = openedMailbox("1:3", capabilities);
    FlowScript s(sorting(SearchProgram("UNSEEN"), criteria), mirror);
    QVERIFY(s.planned().isEmpty());
    QCOMPARE(s.nextCommand(), QByteArray("NOOP"));
    s.answer("");
    QCOMPARE(s.nextCommand(), line);
}

void TestSortSearch::sorted_data()
{
    QTest::addColumn<QByteArray>("mailbox");
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("order");
    const auto row = [](const char *name, const char *mailbox, const char *program,
                        const char *answer, const char *order) {
        QTest::newRow(name) << QByteArray(mailbox) << QByteArray(program) << QByteArray(answer)
                            << QByteArray(order);
    };
    row("as told", "1:3,9", "ALL", "* SORT 9 2 1 3\r\n", "9 2 1 3");
    row("in several lines", "1:3,9", "ALL", "* SORT 9 2\r\n* SORT 1 3\r\n", "9 2 1 3");
    row("some left out", "1:3,9", "ALL", "* SORT 2 9\r\n", "2 9 1 3");
    row("all left out", "1:3,9", "ALL", "* SORT\r\n", "1 2 3 9");
    row("one twice", "1:3,9", "ALL", "* SORT 2 2 9 2 1 3\r\n", "2 9 1 3");
    row("unknown ones", "1:3,9", "ALL", "* SORT 4 2 8 4294967295 9 10 1 3\r\n", "2 9 1 3");
    row("nonsense", "1:3,9", "ALL", "* SORT x 0 -1 2\r\n", "2 1 3 9");
    row("UIDs far apart", "5,4000000000", "ALL", "* SORT 6 4000000000 4000000001 4\r\n",
        "4000000000 5");
    row("the highest UID", "1,4294967295", "ALL", "* SORT 4294967295 4294967295\r\n",
        "4294967295 1");
    row("numbers for UIDs", "7:9", "ALL", "* SORT 2 3 1\r\n", "7 8 9");
    row("only some were asked for", "1:3,9", "SEEN", "* SORT 9 4 9 2\r\n", "9 2");
    row("none found", "1:3,9", "SEEN", "* SORT\r\n", "");
    row("empty mailbox", "", "ALL", "* SORT\r\n", "");
    row("arrived meanwhile", "1:2", "ALL", "* 3 EXISTS\r\n* SORT 7 2 1\r\n", "2 1");
    row("gone meanwhile", "1:3", "ALL", "* SORT 3 2 1\r\n* 2 EXPUNGE\r\n", "3 1");
}

/// Each message of the mailbox exactly once, whatever the server says.
void TestSortSearch::sorted()
{
    QFETCH(QByteArray, mailbox);
    QFETCH(QByteArray, program);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, order);
    ServerMirror mirror = openedMailbox(mailbox, "SORT");
    FlowScript s(sorting(SearchProgram(program)), mirror);
    s.answer("");
    s.answer(answer);
    QVERIFY(s.succeeded());
    QCOMPARE(orderIn(s), order);
}

void TestSortSearch::threaded_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("order");
    const auto row = [](const char *name, const char *program, const char *answer,
                        const char *order) {
        QTest::newRow(name) << QByteArray(program) << QByteArray(answer) << QByteArray(order);
    };
    row("single messages", "SEEN", "* THREAD (2)(1)(9)\r\n", "2 1 9");
    row("answers to answers", "SEEN", "* THREAD (1 2 3)(9)\r\n", "1 .2 ..3 9");
    row("two answers", "SEEN", "* THREAD (3 6 (4 2)(1 5))\r\n", "3 .6 ..4 ...2 ..1 ...5");
    row("beginning is missing", "SEEN", "* THREAD ((3)(6))(1)\r\n", "3 .6 1");
    row("beginning is missing, with answers", "SEEN", "* THREAD ((3 4)(6 7))\r\n", "3 .4 .6 ..7");
    row("one in the middle is missing", "SEEN", "* THREAD (1 ((2 3)(4)))\r\n", "1 .2 ..3 .4");
    row("beginning is unknown", "SEEN", "* THREAD (77 3 6)(1)\r\n", "3 .6 1");
    row("beginning is unknown, two answers", "SEEN", "* THREAD (77 (3)(6))(1)\r\n", "3 .6 1");
    row("middle is unknown", "SEEN", "* THREAD (1 77 2)\r\n", "1 .2");
    row("all is unknown", "SEEN", "* THREAD (77 78)(1 2)\r\n", "1 .2");
    row("one twice", "SEEN", "* THREAD (1 2)(3 2 4)(1)\r\n", "1 .2 3 .4");
    row("two lines", "SEEN", "* THREAD (1 2)\r\n* THREAD (3)\r\n", "1 .2 3");
    row("nothing found", "SEEN", "* THREAD\r\n", "");
    row("some left out", "ALL", "* THREAD (2 1)\r\n", "2 .1 3 4 5 6 7 9");
    row("all left out", "ALL", "* THREAD\r\n", "1 2 3 4 5 6 7 9");
    row("gone meanwhile", "SEEN", "* THREAD (1 2 3)\r\n* 1 EXPUNGE\r\n", "2 .3");
}

void TestSortSearch::threaded()
{
    QFETCH(QByteArray, program);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, order);
    ServerMirror mirror = openedMailbox("1:7,9", "THREAD=ORDEREDSUBJECT THREAD=REFERENCES");
    FlowScript s(threading(SearchProgram(program)), mirror);
    QCOMPARE(s.nextCommand(), QByteArray("NOOP"));
    s.answer("");
    QCOMPARE(s.nextCommand(), QByteArray("UID THREAD REFERENCES UTF-8 " + program));
    s.answer(answer);
    QVERIFY(s.succeeded());
    QCOMPARE(threadsIn(s), order);
}

/// 5,000 answers to answers: no recursion, and no row further right than can be shown.
void TestSortSearch::deepThreads()
{
    ServerMirror mirror = openedMailbox("1:5000", "THREAD=ORDEREDSUBJECT");
    FlowScript s(threading(), mirror);
    s.answer("");
    QCOMPARE(s.nextCommand(), QByteArray("UID THREAD ORDEREDSUBJECT UTF-8 ALL"));
    QByteArray chain = "* THREAD (1";
    for (int uid = 2; uid <= 5000; ++uid)
        chain += ' ' + QByteArray::number(uid);
    s.answer(chain + ")\r\n");
    QVERIFY(s.succeeded());
    const auto &entries = *std::get<ThreadedMessages>(s.outcome()).entries;
    QCOMPARE(entries.size(), size_t(5000));
    for (size_t at = 0; at < entries.size(); ++at) {
        QCOMPARE(entries[at].uid, Uid(quint32(at + 1)));
        QCOMPARE(entries[at].depth, quint32(std::min<size_t>(at, 64)));
    }
}

void TestSortSearch::notOfferedHere()
{
    ServerMirror mirror = openedMailbox("1:3", "ESEARCH THREAD=REFS ESORT");
    FlowScript sort(sorting(), mirror);
    QVERIFY(sort.nextCommand().isEmpty());
    QVERIFY(isNotOffered(std::get<ImapError>(sort.outcome())));
    QCOMPARE(sort.error<Refused>()->code.text, QByteArray("SORT"));
    FlowScript threads(threading(), mirror);
    QVERIFY(isNotOffered(std::get<ImapError>(threads.outcome())));
    QCOMPARE(threads.error<Refused>()->code.text, QByteArray("THREAD=REFERENCES"));
}

void TestSortSearch::refusedByTheServer_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("NO") << QByteArray("NO [LIMIT] too many");
    QTest::newRow("BADCHARSET") << QByteArray("NO [BADCHARSET (US-ASCII)] no");
    QTest::newRow("BAD") << QByteArray("BAD what?");
}

void TestSortSearch::refusedByTheServer()
{
    QFETCH(QByteArray, refusal);
    ServerMirror mirror = openedMailbox("1:3", "SORT THREAD=REFERENCES");
    for (auto *make : {+[] { return sorting(); }, +[] { return threading(); },
                       +[] {
                           return gathering("SEEN");
                       }}) {
        FlowScript s(make(), mirror);
        s.answer("", "NO not now"); // NOOP only brings news
        s.answer("* SORT 1\r\n* THREAD (1)\r\n* SEARCH 1\r\n", refusal);
        QVERIFY(s.error<Refused>() != nullptr);
        QVERIFY(!isNotOffered(std::get<ImapError>(s.outcome())));
    }
}

/// OK without an answer is none: not an order, and not "nothing found".
void TestSortSearch::noAnswer()
{
    ServerMirror mirror = openedMailbox("1:3", "SORT THREAD=REFERENCES");
    for (auto *make : {+[] { return sorting(); }, +[] { return threading(); },
                       +[] {
                           return gathering("SEEN");
                       }}) {
        FlowScript s(make(), mirror);
        s.answer("");
        s.answer("* 3 EXISTS\r\n");
        QVERIFY(s.error<ProtocolViolation>() != nullptr);
    }
}

void TestSortSearch::anotherMailbox()
{
    ServerMirror none;
    ServerMirror other = openedMailbox("1:3", "SORT THREAD=REFERENCES");
    tell(other, "* OK [UIDVALIDITY 10]\r\n");
    for (auto *make : {+[] { return sorting(); },
                       +[] {
                           return threading();
                       }}) {
        FlowScript closed(make(), none);
        QCOMPARE(closed.error<Stale>()->kind, Stale::Kind::MailboxClosed);
        FlowScript changed(make(), other);
        QCOMPARE(changed.error<Stale>()->kind, Stale::Kind::UidValidityChanged);
        QVERIFY(changed.nextCommand().isEmpty());
    }
}

void TestSortSearch::validityChangesMeanwhile()
{
    for (auto *make : {+[] { return sorting(); }, +[] { return threading(); },
                       +[] {
                           return gathering("SEEN");
                       }}) {
        ServerMirror mirror = openedMailbox("1:3", "SORT THREAD=REFERENCES");
        FlowScript s(make(), mirror);
        s.answer("");
        s.answer("* OK [UIDVALIDITY 10]\r\n* SORT 1\r\n* THREAD (1)\r\n* SEARCH 1\r\n");
        QCOMPARE(s.error<Stale>()->kind, Stale::Kind::UidValidityChanged);
    }
}

/// What NOOP told before is not in the order, either.
void TestSortSearch::goneWhileSorting()
{
    ServerMirror mirror = openedMailbox("1:4", "SORT");
    FlowScript s(sorting(), mirror);
    s.answer("* 1 EXPUNGE\r\n* 4 EXISTS\r\n");
    s.answer("* 4 FETCH (UID 8 FLAGS ())\r\n* SORT 8 4 1 3\r\n");
    QCOMPARE(orderIn(s), QByteArray("8 4 3 2"));
}

/// Every second UID, so that no run is longer than one; the order at random, a tenth of it wrong.
/// Eight times as many take about eight times as long, not 64 times.
void TestSortSearch::manyInLinearTime()
{
    const qint64 few = millisecondsToSort(25'000);
    const qint64 many = millisecondsToSort(200'000);
    QVERIFY(few >= 0 && many >= 0);
    QVERIFY2(many < 30 * qMax(few, qint64(5)), QByteArray::number(many).constData());
}

qint64 TestSortSearch::millisecondsToSort(quint32 count)
{
    UidSet uids;
    std::vector<quint32> order;
    for (quint32 at = 1; at <= count; ++at) {
        uids.add(Uid(at * 2));
        order.push_back(at % 10 == 0 ? at * 2 + 1 : at * 2);
    }
    std::shuffle(order.begin(), order.end(), std::mt19937(4711));
    ServerMirror mirror;
    mirror.beginSelect(MailboxName::inbox());
    tell(mirror, "* CAPABILITY IMAP4rev1 SORT\r\n* " + QByteArray::number(count) +
                     " EXISTS\r\n* OK [UIDVALIDITY 9]\r\n");
    if (!mirror.selected().adoptUids(uids))
        return -1;
    SortMailbox flow(SortMessages{planned, {{SortKey::Size}}, {}});
    (void)flow.start(mirror);
    SortData told;
    told.ids = QList<quint32>(order.begin(), order.end());
    QElapsedTimer clock;
    clock.start();
    flow.observe(told, mirror);
    StatusResponse ok;
    const Step step = flow.resume({ok, SortCommand{}}, mirror);
    const qint64 took = clock.elapsed();
    const auto sorted = std::get<SortedMessages>(std::get<Finished>(step).outcome);
    const bool right = sorted.uids->size() == count && flow.needless() == count / 10 &&
                       flow.missing() == count / 10;
    return right ? took : -1;
}

QTEST_GUILESS_MAIN(TestSortSearch)
#include "tst_sortsearch.moc"
