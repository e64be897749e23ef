// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/messageorder.h"

#include "imapcore/store/basesubject.h"
#include "imapcore/store/bytereader.h"
#include "imapcore/store/rowbucket.h"
#include "imapcore/store/rowtable.h"
#include "imapcore/store/searchtext.h"
#include "imapcore/store/uidspans.h"

#include <numeric>

namespace imap {

namespace {

using Field = Envelope::Field;

Field fieldOf(SortKey key)
{
    if (key == SortKey::Cc)
        return Field::Cc;
    return key == SortKey::To || key == SortKey::DisplayTo ? Field::To : Field::From;
}

} // namespace

MessageOrder::MessageOrder(UidSet uids, Criteria criteria, StoreReaders readers)
    : m_asked(std::move(uids))
    , m_criteria(std::move(criteria))
    , m_readers(std::move(readers))
    , m_columns(m_criteria ? static_cast<size_t>(m_criteria->size()) : 0)
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].reverse = m_criteria->at(static_cast<qsizetype>(i)).reverse;
}

void MessageOrder::Column::append(const QString &one)
{
    const auto *begin = reinterpret_cast<const char16_t *>(one.utf16());
    text.insert(text.end(), begin, begin + one.size());
    ends.push_back(text.size());
}

QStringView MessageOrder::Column::at(size_t place) const
{
    const size_t begin = place == 0 ? 0 : ends[place - 1];
    return {text.data() + begin, static_cast<qsizetype>(ends[place] - begin)};
}

int MessageOrder::Column::compare(size_t a, size_t b) const
{
    int order = 0;
    if (!numbers.empty())
        order = numbers[a] < numbers[b] ? -1 : (numbers[a] > numbers[b] ? 1 : 0);
    else
        order = at(a).compare(at(b));
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
        column.append(BaseSubject::of(subjectText(row)).text);
        break;
    default:
        column.append(addressText(row, key));
    }
}

void MessageOrder::take(Uid uid, const StoredRow &row)
{
    ++m_count;
    if (m_criteria) {
        m_uids.push_back(uid);
        for (size_t i = 0; i < m_columns.size(); ++i)
            fill(m_columns[i], m_criteria->at(static_cast<qsizetype>(i)).key, row);
        return;
    }
    const auto text = [&row](Field field) {
        return row.envelope ? row.envelope->text(field) : QByteArrayView();
    };
    m_conversations.add(uid, sentAt(row), text(Field::MessageId), text(Field::InReplyTo),
                        BaseSubject::of(subjectText(row)));
}

bool MessageOrder::add(const RowSlice &slice, const Stop &stop)
{
    for (const auto &[key, bytes] : slice.buckets) {
        if (stop)
            return true;
        const auto bucket = RowBucket::read(unsealed(bytes, static_cast<quint64>(key)));
        if (!bucket)
            return false;
        bool isFine = true;
        const auto first = static_cast<quint32>(key << RowTable::envelopeShift);
        eachUid(m_asked, first, first + (RowBucket::rowCount - 1), [&](quint32 uid) {
            const quint32 index = uid % RowBucket::rowCount;
            if (!isFine || ((bucket->complete() >> index) & 1) == 0)
                return;
            const auto row = bucket->row(index);
            isFine = row && row->isComplete();
            if (isFine)
                take(Uid(uid), *row);
        });
        if (!isFine)
            return false;
    }
    return true;
}

std::vector<Uid> MessageOrder::sorted(const Stop &stop)
{
    std::vector<quint32> order(m_uids.size());
    std::iota(order.begin(), order.end(), 0);
    // Equal ones stay in the order of the mailbox (RFC 5256, section 3).
    const bool isSorted = stoppableSort(
        order,
        [this](quint32 a, quint32 b) {
            for (const Column &column : m_columns) {
                if (const int result = column.compare(a, b))
                    return result < 0;
            }
            return false;
        },
        stop);
    std::vector<Uid> sorted;
    if (!isSorted)
        return sorted;
    sorted.reserve(order.size());
    for (const quint32 at : order)
        sorted.push_back(m_uids[at]);
    return sorted;
}

std::vector<ThreadedMessages::Entry> MessageOrder::threaded(const Stop &stop)
{
    return m_conversations.take(stop);
}

} // namespace imap
