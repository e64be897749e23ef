// SPDX-License-Identifier: GPL-3.0-or-later
// What the store costs: 100,000 envelopes saved in batches of 500, read back in pages, sorted,
// threaded, indexed and searched. CPU seconds of this process, and the size of the file. What takes
// its time is done beside the engine's thread, which may stand still for 200 ms at most: told are
// the whole (that is how long it stood before) and its longest step. Then the UID map is saved,
// with every second UID missing.
#include "imapcore/account/storework.h"
#include "imapcore/mime/encodedword.h"
#include "imapcore/mime/maildate.h"
#include "imapcore/store/messagestore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <ctime>

using namespace imap;

namespace {

constexpr quint32 batchSize = 500;
const MailboxName inbox = MailboxName::inbox();
constexpr double longestStep = 200; // milliseconds
bool allSoon = true;

double cpu()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// As tests/servers/bulkmessages.cpp makes them: 736 senders, encoded subjects, reply chains.
MessageData row(quint32 uid, EnvelopeBuilder &builder)
{
    const QByteArray n = QByteArray::number(uid);
    const QByteArray name = "Sender Number " + n.right(3);
    const QByteArray sender = "sender." + QByteArray::number(uid % 736);
    const QByteArray date =
        "Sun, 02 Oct 2016 23:" + QByteArray::number(10 + uid % 50) + ":25 +0200";
    const QByteArray subject = (uid % 3 == 0 ? "Re: [project-devel] " : "[project-devel] ") +
                               QByteArray("=?utf-8?Q?Gr=C3=BC=C3=9Fe_und_mehr?= about ") +
                               QByteArray::number(uid * 2654435761U % 30'000);
    const QByteArray answered =
        "<20161002." + QByteArray::number(uid - uid % 5) + ".m@example.org>";
    const QByteArray id = "<20161002." + n + ".m@example.org>";
    MessageData data;
    data.uid = Uid(uid);
    data.internalDate = InternalDate{1'400'000'000 + qint64(uid) * 600, 120};
    data.size = 2000 + uid % 9000;
    builder.addText(date);
    builder.addText(subject);
    for (int i = 0; i < 3; ++i) {
        builder.addAddress(Address::Kind::Mailbox, name, {}, sender, "lists.example.org");
        builder.endAddresses();
    }
    builder.addAddress(Address::Kind::Mailbox, {}, {}, "project-devel", "lists.example.org");
    builder.endAddresses();
    builder.endAddresses();
    builder.endAddresses();
    builder.addText(answered);
    builder.addText(id);
    data.envelope = builder.take();
    data.flags = FlagSet(uid % 4 == 0 ? SystemFlags() : SystemFlags(SystemFlag::Seen));
    if (uid % 3 == 0)
        data.flags->insert("$label1");
    return data;
}

std::vector<QList<MessageData>> makeBatches(quint32 count)
{
    std::vector<QList<MessageData>> batches;
    EnvelopeBuilder builder;
    for (quint32 uid = 1; uid <= count; ++uid) {
        if (uid % batchSize == 1)
            batches.emplace_back();
        batches.back().append(row(uid, builder));
    }
    return batches;
}

template <typename Work>
double timed(const char *what, Work work)
{
    const double before = cpu();
    work();
    const double spent = cpu() - before;
    std::printf("%-52s %8.4f s CPU\n", what, spent);
    return spent;
}

KnownMailbox known(quint32 count)
{
    KnownMailbox all;
    all.uidValidity = UidValidity(1);
    all.uidNext = Uid(count + 1);
    all.highestModSeq = ModSeq(1);
    all.uids = UidMap(UidSet(Uid(1), Uid(count)));
    return all;
}

void read(MessageStore &store, quint32 count)
{
    timed("find", [&] { static_cast<void>(store.find(inbox)); });
    QRandomGenerator random(1);
    timed("rows() of 50 random UIDs, 20 times", [&] {
        for (int i = 0; i < 20; ++i) {
            UidSet uids;
            while (uids.count() < 50)
                uids.add(Uid(random.bounded(1U, count)));
            if (store.rows(inbox, uids).size() != 50)
                std::abort();
        }
    });
    timed("rows() of 50 in a row, 20 times", [&] {
        for (int i = 0; i < 20; ++i) {
            const quint32 low = random.bounded(1U, count - 50);
            if (store.rows(inbox, UidSet(Uid(low), Uid(low + 49))).size() != 50)
                std::abort();
        }
    });
    timed("100 flags changed one by one", [&] {
        const MessageStore::Batch batch(store);
        for (int i = 0; i < 100; ++i) {
            MessageData data;
            data.uid = Uid(random.bounded(1U, count));
            data.flags = FlagSet(SystemFlag::Flagged);
            store.saveRows(inbox, {data});
        }
    });
    timed("indexMore() until all is indexed", [&] {
        while (store.indexMore(100)) {
        }
    });
}

template <typename Work>
double millisecondsOf(Work work)
{
    QElapsedTimer time;
    time.start();
    work();
    return static_cast<double>(time.nsecsElapsed()) / 1e6;
}

void tellStep(const char *what, double milliseconds)
{
    allSoon = allSoon && milliseconds < longestStep;
    std::printf("%-52s longest step of the engine %.1f ms%s\n", what, milliseconds,
                milliseconds < longestStep ? "" : "  TOO LONG");
}

template <typename Work>
void stepOf(const char *what, Work work)
{
    tellStep(what, millisecondsOf(work));
}

/// Of the thread that runs the event loop, until `isDone`; milliseconds. False when it took too
/// long in one go.
template <typename Start>
void beside(const char *what, const bool &isDone, Start start)
{
    QElapsedTimer whole;
    whole.start();
    qint64 longest = 0;
    const auto step = [&longest](auto work) {
        QElapsedTimer time;
        time.start();
        work();
        longest = std::max(longest, time.nsecsElapsed());
    };
    step(start);
    while (!isDone) {
        step([] { QCoreApplication::processEvents(); });
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1);
    }
    const double longestMs = static_cast<double>(longest) / 1e6;
    allSoon = allSoon && longestMs < longestStep;
    std::printf("%-52s %8.0f ms, longest step of the engine %.1f ms%s\n", what,
                static_cast<double>(whole.nsecsElapsed()) / 1e6, longestMs,
                longestMs < longestStep ? "" : "  TOO LONG");
}

void order(MessageStore &store, const StoreReaders &readers, quint32 count)
{
    StoreWork work(&store, readers);
    bool isDone = false;
    work.setListeners([&](quint64, const std::optional<Outcome> &) { isDone = true; }, {});
    const UidSet all(Uid(1), Uid(count));
    const auto asked = [&](const MessageOrder::Criteria &criteria) {
        return [&work, &isDone, all, criteria] {
            isDone = false;
            work.order(1, inbox, all, criteria);
        };
    };
    using Criteria = QList<SortCriterion>;
    beside("sorted by subject", isDone, asked(Criteria{{SortKey::Subject, false}}));
    beside("sorted by date", isDone, asked(Criteria{{SortKey::Date, false}}));
    beside("sorted by sender, then date", isDone,
           asked(Criteria{{SortKey::DisplayFrom, false}, {SortKey::Arrival, true}}));
    beside("conversations", isDone, asked(std::nullopt));
    for (const char *words : {"mehr 123", "sender", "s", "project devel"}) {
        const QByteArray what = QByteArray("search for \"") + words + "\"";
        beside(what.constData(), isDone, [&] {
            isDone = false;
            work.search(1, inbox, QString::fromLatin1(words));
        });
    }
}

/// Every second UID is missing: as many ranges as messages.
void saveGaps(MessageStore &store, quint32 count)
{
    const MailboxName name = MailboxName::fromWire("Gaps");
    UidSet uids;
    for (quint32 i = 1; i <= count / 2; ++i)
        uids.add(Uid(2 * i));
    KnownMailbox gaps = known(count);
    gaps.uids = UidMap(uids);
    store.begin(name, UidValidity(1), {}, {});
    timed("state of a mailbox with gaps, first", [&] { store.saveState(name, gaps); });
    timed("  after one arrived, 10 times", [&] {
        for (int i = 0; i < 10; ++i) {
            gaps.uids.grow(1);
            static_cast<void>(gaps.uids.setUid(SequenceNumber(gaps.uids.count()),
                                               Uid(count + 2 + 2 * quint32(i))));
            store.saveState(name, gaps);
        }
    });
    timed("  after one went, 10 times", [&] {
        for (quint32 i = 0; i < 10; ++i) {
            static_cast<void>(gaps.uids.removeAt(SequenceNumber(count / 4 + i * 10)));
            store.saveState(name, gaps);
        }
    });
    timed("  found again", [&] {
        if (!(store.find(name)->known.uids == gaps.uids))
            std::abort();
    });
    stepOf("another UIDVALIDITY", [&] { store.begin(inbox, UidValidity(2), {}, {}); });
    bool isMore = true;
    double longest = 0;
    while (isMore)
        longest = std::max(longest, millisecondsOf([&] { isMore = store.indexMore(10); }));
    tellStep("what was left of it deleted", longest);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const quint32 count = argc > 1 ? QByteArray(argv[1]).toUInt() : 100'000;
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("account.sqlite"));
    const std::vector<QList<MessageData>> batches = makeBatches(count);
    {
        MessageStore store(file);
        const double spent = timed("save in batches of 500", [&] {
            store.begin(inbox, UidValidity(1), {}, {});
            for (const QList<MessageData> &rows : batches)
                store.saveRows(inbox, rows);
            store.saveState(inbox, known(count));
        });
        std::printf("%-52s %8.2f us\n", "  of that for each envelope", spent / count * 1e6);
        timed("all of it again (nothing changed)", [&] {
            for (const QList<MessageData> &rows : batches)
                store.saveRows(inbox, rows);
        });
    }
    std::printf("%-52s %8.1f bytes\n", "file, for each envelope",
                static_cast<double>(QFileInfo(file).size()) / count);
    std::unique_ptr<MessageStore> store;
    timed("open", [&] { store = std::make_unique<MessageStore>(file); });
    StoreReaders readers;
    readers.decode = [](QByteArrayView raw) {
        return mime::decodeEncodedWords(raw);
    };
    readers.readDate = [](QByteArrayView raw) -> std::optional<qint64> {
        const QDateTime date = mime::parseMailDate(raw);
        return date.isValid() ? std::optional(date.toSecsSinceEpoch()) : std::nullopt;
    };
    store->setReaders(readers);
    read(*store, count);
    order(*store, readers, count);
    saveGaps(*store, count);
    return allSoon ? 0 : 1;
}
