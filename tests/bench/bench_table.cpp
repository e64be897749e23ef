// SPDX-License-Identifier: GPL-3.0-or-later
// What the message table costs the window's thread: opening, arrivals, expunges, flags and a new
// order, with 10,000, 100,000 and 1,000,000 rows, by arrival, sorted and in conversations, UIDs
// without gaps and with every second one missing. The longest step of seven runs counts; no step
// may take a frame (16 ms).
#include "ui/models/messagetablemodel.h"
#include "ui/views/messageview.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>

using imap::SequenceNumber;
using imap::Uid;
using imap::UidSet;

namespace {

constexpr double frame = 16;
constexpr int runs = 7;
bool allFast = true;

enum class View { Arrival, Order, Conversations };

struct Case
{
    quint32 count;
    View view;
    bool sparse;
};

/// Milliseconds, with what the views put off.
double step(const std::function<void()> &work)
{
    QElapsedTimer time;
    time.start();
    work();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return static_cast<double>(time.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void tell(const Case &one, const char *what, std::vector<double> times)
{
    const char *view = one.view == View::Arrival ? "by arrival"
                       : one.view == View::Order ? "sorted"
                                                 : "conversations";
    const double longest = *std::max_element(times.begin(), times.end());
    allFast = allFast && longest < frame;
    std::printf("%9u rows %-7s %-14s %-26s median %7.2f longest %7.2f ms%s\n", one.count,
                one.sparse ? "(gaps)" : "", view, what, median(std::move(times)), longest,
                longest < frame ? "" : "  OVER A FRAME");
    std::fflush(stdout);
}

imap::UidMap uidsOf(const Case &one)
{
    if (!one.sparse)
        return imap::UidMap(UidSet(Uid(1), Uid(one.count)));
    UidSet uids;
    for (quint32 i = 1; i <= one.count; ++i)
        uids.add(Uid(2 * i));
    return imap::UidMap(uids);
}

/// As a server might: the order has nothing to do with that of arrival.
ui::RowArrangement arrangementFor(const Case &one, const imap::UidMap &uids, quint64 revision)
{
    ui::ArrangementBasis basis;
    basis.uids = uids;
    basis.revision = revision;
    basis.newest = uids.uidAt(SequenceNumber(uids.count()));
    std::vector<imap::ThreadedMessages::Entry> entries;
    std::vector<Uid> order;
    for (quint32 i = 0; i < one.count; ++i) {
        const auto place = static_cast<quint32>(quint64(i) * 7919 % one.count);
        const Uid uid = uids.uidAt(SequenceNumber(place + 1));
        order.push_back(uid);
        entries.push_back({uid, i % 4});
    }
    return one.view == View::Order ? ui::arrangeSorted(order, basis)
                                   : ui::arrangeThreads(entries, basis);
}

imap::MessageData row(Uid uid, bool seen)
{
    imap::EnvelopeBuilder builder;
    builder.addText("Thu, 26 Nov 2026 12:00:00 +0000");
    builder.addText("A subject");
    for (int i = 0; i < 6; ++i) {
        builder.addAddress(imap::Address::Kind::Mailbox, "Anna", {}, "anna", "example.org");
        builder.endAddresses();
    }
    builder.addText("");
    builder.addText("<1@example.org>");
    imap::MessageData data;
    data.uid = uid;
    data.internalDate = imap::InternalDate{1'800'000'000, 0};
    data.size = 5000;
    data.envelope = builder.take();
    data.flags =
        imap::FlagSet(seen ? imap::SystemFlags(imap::SystemFlag::Seen) : imap::SystemFlags());
    return data;
}

class Table
{
public:
    explicit Table(const Case &one)
        : m_case(one)
        , m_uids(uidsOf(one))
    {
        m_view.setMessages(&m_model);
        m_view.resize(1000, 700);
        m_view.show();
    }
    void run()
    {
        std::vector<double> opening;
        std::vector<double> again;
        std::vector<double> order;
        for (int i = 0; i < runs; ++i) {
            m_model.apply({imap::MailboxClosed{}});
            QCoreApplication::processEvents();
            opening.push_back(step([&] { m_model.apply({opened(false)}); }));
            if (m_case.view != View::Arrival)
                order.push_back(arrange());
            fetch();
            again.push_back(step([&] { m_model.apply({opened(true)}); }));
        }
        tell(m_case, "opened", opening);
        tell(m_case, "opened again", again);
        if (!order.empty())
            tell(m_case, "order comes", order);
        m_model.apply({imap::MailboxClosed{}});
        m_model.apply({opened(false)});
        if (m_case.view != View::Arrival)
            arrange();
        fetch();
        m_view.selectMessage(m_model.uidAt(m_model.messageCount() / 2));
        QCoreApplication::processEvents();
        change();
    }

private:
    [[nodiscard]] imap::MailboxOpened opened(bool again) const
    {
        imap::MailboxOpened opened;
        opened.mailbox = imap::MailboxName::inbox();
        opened.uidValidity = imap::UidValidity(7);
        opened.uids = m_uids;
        opened.reopened = again;
        return opened;
    }
    double arrange()
    {
        auto made = arrangementFor(m_case, m_model.rows().uids(), m_model.rows().revision());
        return step([&] { m_model.arrange(std::move(made)); });
    }
    void fetch()
    {
        QList<imap::MessageData> rows;
        for (int at = m_view.firstVisibleRow(); at >= 0 && at <= m_view.lastVisibleRow(); ++at)
            rows.append(row(m_model.uidAt(at), true));
        m_model.apply({imap::MessagesUpdated{rows}});
    }
    void change()
    {
        std::vector<double> arrivals;
        std::vector<double> hundreds;
        std::vector<double> expunges;
        std::vector<double> many;
        std::vector<double> flags;
        std::vector<double> all;
        for (int i = 0; i < runs; ++i) {
            arrivals.push_back(arrive(1));
            hundreds.push_back(arrive(100));
            expunges.push_back(step([&] {
                const SequenceNumber middle(m_model.rows().uids().count() / 2);
                m_model.apply({imap::MessageExpunged{middle, m_model.rows().uids().uidAt(middle)}});
            }));
            many.push_back(expungeMany());
            const Uid shown = m_model.uidAt(m_view.firstVisibleRow());
            flags.push_back(
                step([&] { m_model.apply({imap::MessagesUpdated{{row(shown, i % 2 == 0)}}}); }));
        }
        tell(m_case, "one arrives", arrivals);
        tell(m_case, "100 arrive", hundreds);
        tell(m_case, "one goes in the middle", expunges);
        tell(m_case, "1,000 go", many);
        tell(m_case, "flags of one", flags);
        all.push_back(step([&] { m_view.selectAll(); }));
        all.push_back(arrive(1));
        tell(m_case, "all selected, one arrives", all);
    }
    double arrive(quint32 count)
    {
        const imap::UidMap &uids = m_model.rows().uids();
        imap::MessagesArrived arrived;
        arrived.count = count;
        imap::UidsLearned learned{SequenceNumber(uids.count() + 1), {}};
        const quint32 newest = uids.uidAt(SequenceNumber(uids.count())).value();
        for (quint32 i = 1; i <= count; ++i)
            learned.uids.append(Uid(newest + i));
        return step([&] { m_model.apply({arrived, learned}); });
    }
    double expungeMany()
    {
        imap::ChangeBatch batch;
        const imap::UidMap &uids = m_model.rows().uids();
        for (quint32 i = 0; i < 1000; ++i) {
            const SequenceNumber number(uids.count() / 3 + i);
            batch.append(
                imap::MessageExpunged{SequenceNumber(uids.count() / 3), uids.uidAt(number)});
        }
        return step([&] { m_model.apply(batch); });
    }

    Case m_case;
    imap::UidMap m_uids;
    ui::MessageTableModel m_model;
    ui::MessageView m_view;
};

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const quint32 most = argc > 1 ? QByteArray(argv[1]).toUInt() : 1'000'000;
    for (const quint32 count : {10'000U, 100'000U, 1'000'000U}) {
        for (const View view : {View::Arrival, View::Order, View::Conversations}) {
            for (const bool sparse : {false, true}) {
                if (count <= most)
                    Table({count, view, sparse}).run();
            }
        }
    }
    std::printf("%s\n", allFast ? "No step took a frame." : "Some steps took longer than a frame.");
    return allFast ? 0 : 1;
}
