// SPDX-License-Identifier: GPL-3.0-or-later
// What a server tells between SELECT (QRESYNC ...) and its tagged OK, in any order it likes.
#include "imapcore/mirror/selectedmailbox.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <vector>

using namespace imap;

namespace {

std::shared_ptr<const KnownMailbox> knownAs(const UidSet &uids)
{
    KnownMailbox known;
    known.uidValidity = UidValidity(7);
    known.highestModSeq = ModSeq(90);
    known.uids = UidMap(uids);
    return std::make_shared<const KnownMailbox>(known);
}

StatusResponse validity(quint64 value)
{
    StatusResponse status;
    status.code.name = "UIDVALIDITY";
    status.code.value = value;
    return status;
}

/// A server's mailbox, and what it would say about it.
struct NaiveServer
{
    std::map<quint32, SystemFlags> messages; // by UID
    quint32 nextUid = 1;

    [[nodiscard]] UidSet uids() const
    {
        UidSet set;
        for (const auto &[uid, flags] : messages)
            set.add(Uid(uid));
        return set;
    }
    void append(quint32 gap)
    {
        nextUid += gap;
        messages.emplace(nextUid++, SystemFlags());
    }
    [[nodiscard]] quint32 randomUid(QRandomGenerator &random) const
    {
        auto at = messages.begin();
        std::advance(at, random.bounded(static_cast<int>(messages.size())));
        return at->first;
    }
    [[nodiscard]] FetchData fetch(quint32 uid) const
    {
        FetchData data;
        const auto at = messages.find(uid);
        data.message.number =
            SequenceNumber(static_cast<quint32>(std::distance(messages.begin(), at)) + 1);
        data.message.uid = Uid(uid);
        data.message.flags = FlagSet(at->second);
        return data;
    }
};

constexpr SystemFlag someFlags[] = {SystemFlag::Seen, SystemFlag::Flagged, SystemFlag::Answered};

} // namespace

class TestResync : public QObject
{
    Q_OBJECT
private slots:
    void anyOrderAgreesWithANaiveServer_data();
    void anyOrderAgreesWithANaiveServer();
    void manyLinesTakeLinearTime();
    void massesOfFlagsAreNotKept();
};

void TestResync::anyOrderAgreesWithANaiveServer_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestResync::anyOrderAgreesWithANaiveServer()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    NaiveServer server;
    for (quint32 i = 10 + random.bounded(40u); i > 0; --i)
        server.append(random.bounded(3u));
    SelectedMailbox mailbox(MailboxName::inbox(), knownAs(server.uids()));

    // While nobody listened.
    UidSet gone;
    UidSet changed;
    for (quint32 i = random.bounded(20u); i > 0; --i) {
        const quint32 uid = server.randomUid(random);
        if (random.bounded(3) == 0 && server.messages.size() > 5) {
            server.messages.erase(uid);
            gone.add(Uid(uid));
        } else {
            server.messages[uid] |= someFlags[random.bounded(3)];
            changed.add(Uid(uid));
        }
        if (random.bounded(3) == 0) {
            server.append(random.bounded(2u));
            changed.add(Uid(server.nextUid - 1));
        }
    }
    gone.add(1000, 1000 + random.bounded(50u)); // never seen
    std::vector<Response> lines{ExistsData{static_cast<quint32>(server.messages.size())},
                                validity(7)};
    for (const UidSet &piece : gone.split(12))
        lines.emplace_back(VanishedData{true, piece});
    for (const Uid uid : changed.intersected(server.uids()).toList(1000))
        lines.emplace_back(server.fetch(uid.value()));
    for (size_t i = lines.size(); i > 1; --i)
        std::swap(lines[i - 1], lines[random.bounded(static_cast<quint32>(i))]);
    for (const Response &line : lines)
        QVERIFY(mailbox.apply(line).size() <= 1); // EXISTS at most: nothing has a position yet

    // While SELECT is under way.
    for (quint32 i = random.bounded(6u); i > 0; --i) {
        const quint32 uid = server.randomUid(random);
        switch (random.bounded(3)) {
        case 0:
            server.append(random.bounded(2u));
            (void)mailbox.apply(ExistsData{static_cast<quint32>(server.messages.size())});
            (void)mailbox.apply(server.fetch(server.nextUid - 1));
            break;
        case 1:
            server.messages.erase(uid);
            (void)mailbox.apply(VanishedData{false, UidSet(Uid(uid))});
            break;
        default:
            server.messages[uid] |= someFlags[random.bounded(3)];
            (void)mailbox.apply(server.fetch(uid));
            changed.add(Uid(uid));
            break;
        }
    }
    mailbox.completeSelect({}, false);
    const Resync::Result result = mailbox.endResync();
    QVERIFY(result.uids);
    QVERIFY(result.flags);
    QCOMPARE(allOf(mailbox.uids()), server.uids());
    for (const Uid uid : changed.intersected(server.uids()).toList(1000)) {
        const SequenceNumber number = mailbox.uids().positionOf(uid);
        QCOMPARE(mailbox.messageFlags().at(number), FlagSet(server.messages[uid.value()]));
    }
    QVERIFY(!mailbox.isOutOfStep());
}

/// Descending and single, the worst order for sets (promise 17).
void TestResync::manyLinesTakeLinearTime()
{
    const auto milliseconds = [](quint32 lines) {
        const quint32 top = 4 * lines;
        SelectedMailbox mailbox(MailboxName::inbox(), knownAs(UidSet(Uid(1), Uid(top))));
        (void)mailbox.apply(ExistsData{top});
        (void)mailbox.apply(validity(7));
        QElapsedTimer clock;
        clock.start();
        for (quint32 uid = top; uid > top - 2 * lines; uid -= 2) {
            (void)mailbox.apply(VanishedData{true, UidSet(Uid(uid))});
            FetchData fetch;
            fetch.message.number = SequenceNumber(uid);
            fetch.message.uid = Uid(uid * 2);
            (void)mailbox.apply(fetch);
        }
        (void)mailbox.endResync();
        return clock.elapsed();
    };
    const qint64 few = milliseconds(10'000);
    const qint64 many = milliseconds(80'000); // 8 times; 64 times if it were quadratic
    QVERIFY2(many < 30 * qMax(few, qint64(5)), qPrintable(QString::number(many)));
}

void TestResync::massesOfFlagsAreNotKept()
{
    SelectedMailbox mailbox(MailboxName::inbox(), knownAs(UidSet(Uid(1), Uid(60'000))));
    (void)mailbox.apply(ExistsData{60'000});
    (void)mailbox.apply(validity(7));
    FetchData fetch;
    fetch.message.flags = FlagSet(SystemFlag::Seen);
    for (quint32 uid = 1; uid <= 60'000; ++uid) {
        fetch.message.number = SequenceNumber(uid);
        fetch.message.uid = Uid(uid);
        (void)mailbox.apply(fetch);
    }
    const Resync::Result result = mailbox.endResync();
    QVERIFY(result.uids);
    QVERIFY(result.heard);
    QVERIFY(!result.flags);
}

QTEST_GUILESS_MAIN(TestResync)
#include "tst_resync.moc"
