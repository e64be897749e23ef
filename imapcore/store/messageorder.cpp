// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/messageorder.h"

#include "imapcore/store/basesubject.h"
#include "imapcore/store/rowtable.h"
#include "imapcore/store/searchtext.h"

#include <algorithm>
#include <numeric>

namespace imap {

namespace {

using Field = Envelope::Field;

/// All UIDs of the mailbox, if each is known and held.
std::optional<UidSet> completeUids(const KnownMailbox &known)
{
    if (known.uids.unknownCount() != 0)
        return std::nullopt;
    UidSet all = known.uids.uidsAt(SequenceNumber(1), SequenceNumber(known.uids.count()));
    return all.subtracted(known.held).isEmpty() ? std::optional(std::move(all)) : std::nullopt;
}

Field fieldOf(SortKey key)
{
    if (key == SortKey::Cc)
        return Field::Cc;
    return key == SortKey::To || key == SortKey::DisplayTo ? Field::To : Field::From;
}

} // namespace

int MessageOrder::Column::compare(size_t a, size_t b) const
{
    int order = 0;
    if (!numbers.empty())
        order = numbers[a] < numbers[b] ? -1 : (numbers[a] > numbers[b] ? 1 : 0);
    else
        order = texts[a].compare(texts[b]);
    return reverse ? -order : order;
}

qint64 MessageOrder::sentAt(const StoredRow &row) const
{
    std::optional<qint64> sent;
    if (row.envelope && !row.envelope->text(Field::Date).isEmpty())
        sent = m_readers.readDate(row.envelope->text(Field::Date));
    // RFC 5256, 2.2: INTERNALDATE when the sent date cannot be made out.
    return sent ? *sent : row.internalDate->secondsUtc;
}

QString MessageOrder::subjectText(const StoredRow &row) const
{
    return row.envelope ? m_readers.decode(row.envelope->text(Field::Subject)) : QString();
}

QString MessageOrder::addressText(const StoredRow &row, SortKey key) const
{
    const AddressView first =
        row.envelope ? row.envelope->firstAddress(fieldOf(key)) : AddressView();
    const bool isDisplay = key == SortKey::DisplayFrom || key == SortKey::DisplayTo;
    if (!isDisplay)
        return collationKey(QString::fromUtf8(first.mailbox));
    if (!first.name.isEmpty())
        return collationKey(m_readers.decode(first.name));
    // RFC 5957: without a name, the address.
    const QString host = QString::fromUtf8(first.host);
    const QString mailbox = QString::fromUtf8(first.mailbox);
    return collationKey(host.isEmpty() ? mailbox : QString(mailbox + QLatin1Char('@') + host));
}

void MessageOrder::fill(Column &column, SortKey key, const StoredRow &row) const
{
    switch (key) {
    case SortKey::Arrival:
        column.numbers.push_back(row.internalDate->secondsUtc);
        break;
    case SortKey::Date:
        column.numbers.push_back(sentAt(row));
        break;
    case SortKey::Size:
        column.numbers.push_back(static_cast<qint64>(*row.size));
        break;
    case SortKey::Subject:
        column.texts.push_back(BaseSubject::of(subjectText(row)).text);
        break;
    default:
        column.texts.push_back(addressText(row, key));
    }
}

std::optional<std::vector<Uid>> MessageOrder::sorted(qint64 mailbox, const KnownMailbox &known,
                                                     const QList<SortCriterion> &criteria)
{
    const std::optional<UidSet> all = completeUids(known);
    if (!all)
        return std::nullopt;
    std::vector<Column> columns(static_cast<size_t>(criteria.size()));
    std::vector<Uid> uids;
    uids.reserve(known.uids.count());
    const bool isRead = m_rows.each(mailbox, *all, [&](quint32 uid, const StoredRow &row) {
        uids.emplace_back(uid);
        for (qsizetype i = 0; i < criteria.size(); ++i)
            fill(columns[size_t(i)], criteria[i].key, row);
        return true;
    });
    if (!isRead || uids.size() != known.uids.count())
        return std::nullopt;
    for (qsizetype i = 0; i < criteria.size(); ++i)
        columns[size_t(i)].reverse = criteria[i].reverse;
    std::vector<quint32> order(uids.size());
    std::iota(order.begin(), order.end(), 0);
    // Equal ones stay in the order of the mailbox (RFC 5256, section 3).
    std::stable_sort(order.begin(), order.end(), [&columns](quint32 a, quint32 b) {
        for (const Column &column : columns) {
            if (const int result = column.compare(a, b))
                return result < 0;
        }
        return false;
    });
    std::vector<Uid> sorted;
    sorted.reserve(order.size());
    for (const quint32 at : order)
        sorted.push_back(uids[at]);
    return sorted;
}

std::optional<std::vector<ThreadedMessages::Entry>>
MessageOrder::threaded(qint64 mailbox, const KnownMailbox &known)
{
    const std::optional<UidSet> all = completeUids(known);
    if (!all)
        return std::nullopt;
    Conversations conversations;
    const bool isRead = m_rows.each(mailbox, *all, [&](quint32 uid, const StoredRow &row) {
        const auto text = [&row](Field field) {
            return row.envelope ? row.envelope->text(field) : QByteArrayView();
        };
        conversations.add(Uid(uid), sentAt(row), text(Field::MessageId), text(Field::InReplyTo),
                          BaseSubject::of(subjectText(row)));
        return true;
    });
    if (!isRead || conversations.count() != known.uids.count())
        return std::nullopt;
    return conversations.take();
}

} // namespace imap
