// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/rowtable.h"

#include "imapcore/store/database.h"
#include "imapcore/store/packedstructure.h"
#include "imapcore/store/uidspans.h"

#include <bit>

namespace imap {

namespace {

constexpr quint32 envelopeBucketOf(quint32 uid)
{
    return uid >> RowTable::envelopeShift;
}

bool hasRowData(const MessageData &data)
{
    return data.internalDate || data.size || !data.envelope.isNull() || data.structure ||
           !data.damaged.isEmpty();
}

MessageData toMessageData(quint32 uid, const StoredRow &row)
{
    MessageData data;
    data.uid = Uid(uid);
    data.internalDate = row.internalDate;
    data.size = row.size;
    if (row.envelope)
        data.envelope = row.envelope->toEnvelope();
    if (!row.structure.isNull()) {
        ByteReader from(row.structure);
        data.structure = readStructure(from);
    }
    data.damaged = row.damaged;
    return data;
}

} // namespace

RowBucket RowTable::envelopeBucket(qint64 key, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    auto bucket = RowBucket::read(unsealed(bytes, static_cast<quint64>(key)));
    if (!bucket)
        m_database.reportDamage(QStringLiteral("envelopes"));
    return bucket ? std::move(*bucket) : RowBucket();
}

FlagBucket RowTable::flagBucket(qint64 key, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const auto bucket = FlagBucket::read(unsealed(bytes, static_cast<quint64>(key)));
    if (!bucket)
        m_database.reportDamage(QStringLiteral("flags"));
    return bucket.value_or(FlagBucket());
}

void RowTable::writeEnvelopes(qint64 key, const RowBucket &bucket)
{
    if (bucket.isEmpty()) {
        m_database.write("DELETE FROM envelopes WHERE key=?", {key});
        m_database.write("DELETE FROM held WHERE key=?", {key});
        return;
    }
    m_database.write("INSERT OR REPLACE INTO envelopes VALUES(?, ?)",
                     {key, sealed(bucket.toBytes(), static_cast<quint64>(key))});
    m_database.write("INSERT OR REPLACE INTO held VALUES(?, ?)",
                     {key, static_cast<qint64>(bucket.complete())});
}

void RowTable::writeFlags(qint64 key, const FlagBucket &bucket)
{
    if (bucket.isEmpty())
        m_database.write("DELETE FROM flags WHERE key=?", {key});
    else
        m_database.write("INSERT OR REPLACE INTO flags VALUES(?, ?)",
                         {key, sealed(bucket.toBytes(), static_cast<quint64>(key))});
}

bool RowTable::save(qint64 mailbox, const QList<MessageData> &rows)
{
    Pointers sorted;
    sorted.reserve(static_cast<size_t>(rows.size()));
    for (const MessageData &data : rows) {
        if (data.uid.isValid())
            sorted.push_back(&data);
    }
    // In the order they came for the same UID: the last one counts.
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const MessageData *a, const MessageData *b) { return a->uid < b->uid; });
    saveEnvelopes(mailbox, sorted);
    return saveFlags(mailbox, sorted);
}

void RowTable::saveEnvelopes(qint64 mailbox, const Pointers &rows)
{
    for (size_t at = 0; at < rows.size();) {
        if (!hasRowData(*rows[at])) {
            ++at;
            continue;
        }
        const quint32 number = envelopeBucketOf(rows[at]->uid.value());
        const qint64 key = envelopeKey(mailbox, number);
        const QByteArray bytes =
            m_database.value("SELECT bucket FROM envelopes WHERE key=?", {key}).toByteArray();
        RowBucket bucket = envelopeBucket(key, bytes);
        for (; at < rows.size() && envelopeBucketOf(rows[at]->uid.value()) == number; ++at) {
            if (hasRowData(*rows[at]))
                bucket.merge(rows[at]->uid.value() % RowBucket::rowCount, *rows[at]);
        }
        writeEnvelopes(key, bucket);
    }
}

bool RowTable::saveFlags(qint64 mailbox, const Pointers &rows)
{
    bool isNews = false;
    for (size_t at = 0; at < rows.size();) {
        if (!rows[at]->flags) {
            ++at;
            continue;
        }
        const quint32 number = rows[at]->uid.value() >> flagShift;
        const qint64 key = flagKey(mailbox, number);
        const QByteArray bytes =
            m_database.value("SELECT bucket FROM flags WHERE key=?", {key}).toByteArray();
        FlagBucket bucket = flagBucket(key, bytes);
        bool isChanged = false;
        for (; at < rows.size() && rows[at]->uid.value() >> flagShift == number; ++at) {
            if (!rows[at]->flags)
                continue;
            const quint32 index = rows[at]->uid.value() % FlagBucket::rowCount;
            const auto before = bucket.flags(index);
            const auto after = m_keywords.toStored(mailbox, *rows[at]->flags);
            if (before && before->system == after.system && before->keywords == after.keywords)
                continue;
            bucket.set(index, after);
            isChanged = true;
            isNews = isNews || before;
        }
        if (isChanged)
            writeFlags(key, bucket);
    }
    return isNews;
}

bool RowTable::each(qint64 mailbox, const UidSet &uids, const Visit &visit)
{
    bool isFine = true;
    for (const BucketSpan span : bucketSpans(uids, envelopeShift)) {
        isFine = isFine &&
                 m_database.read(
                     "SELECT key, bucket FROM envelopes WHERE key BETWEEN ? AND ?",
                     {envelopeKey(mailbox, span.first), envelopeKey(mailbox, span.last)},
                     [&](const QSqlQuery &found) {
                         const qint64 key = found.value(0).toLongLong();
                         const QByteArray bytes = found.value(1).toByteArray();
                         const RowBucket bucket = envelopeBucket(key, bytes);
                         const auto first = static_cast<quint32>(key << envelopeShift);
                         eachUid(uids, first, first + (RowBucket::rowCount - 1), [&](quint32 uid) {
                             const quint32 index = uid % RowBucket::rowCount;
                             if (!isFine || ((bucket.complete() >> index) & 1) == 0)
                                 return;
                             const auto row = bucket.row(index);
                             if (!row)
                                 m_database.reportDamage(QStringLiteral("row"));
                             isFine = row && visit(uid, *row);
                         });
                         return isFine;
                     });
    }
    return isFine && !m_database.isDamaged();
}

RowSlice RowTable::slice(RowCursor &cursor)
{
    constexpr int most = 32;
    RowSlice slice;
    const bool isRead = m_database.read(
        "SELECT key, bucket FROM envelopes WHERE key>=? AND key<? ORDER BY key LIMIT ?",
        {cursor.next, cursor.end, most}, [&slice](const QSqlQuery &row) {
            slice.buckets.emplace_back(row.value(0).toLongLong(), row.value(1).toByteArray());
            return true;
        });
    if (!isRead)
        slice.buckets.clear();
    cursor.next = slice.buckets.size() < most ? cursor.end : slice.buckets.back().first + 1;
    return slice;
}

QList<MessageData> RowTable::rows(qint64 mailbox, const UidSet &uids)
{
    QList<MessageData> found;
    each(mailbox, uids, [&found](quint32 uid, const StoredRow &row) {
        found.append(toMessageData(uid, row));
        return true;
    });
    FlagBucket bucket;
    qint64 held = -1;
    for (MessageData &data : found) {
        const qint64 key = flagKey(mailbox, data.uid.value() >> flagShift);
        if (key != held)
            bucket = flagBucket(
                key, m_database.value("SELECT bucket FROM flags WHERE key=?", {key}).toByteArray());
        held = key;
        if (const auto flags = bucket.flags(data.uid.value() % FlagBucket::rowCount))
            data.flags = m_keywords.toFlags(mailbox, *flags);
    }
    // Those are not known well enough to be shown.
    found.removeIf([](const MessageData &data) { return !data.flags; });
    return m_database.isDamaged() ? QList<MessageData>() : found;
}

UidSet RowTable::held(qint64 mailbox, const UidSpan &among)
{
    UidSet uids;
    m_database.read("SELECT key, bits FROM held WHERE key BETWEEN ? AND ?",
                    {envelopeKey(mailbox, envelopeBucketOf(among.low)),
                     envelopeKey(mailbox, envelopeBucketOf(among.high))},
                    [&uids](const QSqlQuery &row) {
                        const auto first =
                            static_cast<quint32>(row.value(0).toLongLong() << envelopeShift);
                        auto bits = static_cast<quint64>(row.value(1).toLongLong());
                        while (bits != 0) {
                            const int low = std::countr_zero(bits);
                            const int run = std::countr_one(bits >> low);
                            const auto uid = first + static_cast<quint32>(low);
                            uids.add(uid, uid + static_cast<quint32>(run) - 1);
                            bits = low + run >= 64 ? 0 : (bits >> (low + run)) << (low + run);
                        }
                        return true;
                    });
    return uids;
}

} // namespace imap
