// SPDX-License-Identifier: GPL-3.0-or-later
// How rows go: messages that were removed, and mailboxes that are not there any more.
#include "imapcore/store/database.h"
#include "imapcore/store/rowtable.h"
#include "imapcore/store/uidspans.h"

namespace imap {

void RowTable::remove(qint64 mailbox, const UidSet &gone)
{
    removeEnvelopes(mailbox, gone);
    removeFlags(mailbox, gone);
}

void RowTable::removeEnvelopes(qint64 mailbox, const UidSet &gone)
{
    for (const BucketSpan span : bucketSpans(gone, envelopeShift)) {
        const auto keys =
            m_database.numbers("SELECT key FROM envelopes WHERE key BETWEEN ? AND ?",
                               {envelopeKey(mailbox, span.first), envelopeKey(mailbox, span.last)});
        for (const qint64 key : keys) {
            const QByteArray bytes =
                m_database.value("SELECT bucket FROM envelopes WHERE key=?", {key}).toByteArray();
            RowBucket bucket = envelopeBucket(key, bytes);
            const auto first = static_cast<quint32>(key << envelopeShift);
            eachUid(gone, first, first + (RowBucket::rowCount - 1),
                    [&bucket](quint32 uid) { bucket.remove(uid % RowBucket::rowCount); });
            writeEnvelopes(key, bucket);
        }
    }
}

void RowTable::removeFlags(qint64 mailbox, const UidSet &gone)
{
    for (const BucketSpan span : bucketSpans(gone, flagShift)) {
        const auto keys =
            m_database.numbers("SELECT key FROM flags WHERE key BETWEEN ? AND ?",
                               {flagKey(mailbox, span.first), flagKey(mailbox, span.last)});
        for (const qint64 key : keys) {
            const QByteArray bytes =
                m_database.value("SELECT bucket FROM flags WHERE key=?", {key}).toByteArray();
            FlagBucket bucket = flagBucket(key, bytes);
            const auto first = static_cast<quint32>(key << flagShift);
            eachUid(gone, first, first + (FlagBucket::rowCount - 1),
                    [&bucket](quint32 uid) { bucket.remove(uid % FlagBucket::rowCount); });
            writeFlags(key, bucket);
        }
    }
}

void RowTable::letGo(qint64 mailbox)
{
    m_database.write("DELETE FROM held WHERE key BETWEEN ? AND ?",
                     {envelopeKey(mailbox, 0), envelopeKey(mailbox + 1, 0) - 1});
}

bool RowTable::dropSome(qint64 mailbox)
{
    const auto keys = m_database.numbers(
        "SELECT key FROM envelopes WHERE key BETWEEN ? AND ? ORDER BY key LIMIT 32",
        {envelopeKey(mailbox, 0), envelopeKey(mailbox + 1, 0) - 1});
    return !keys.empty() && m_database.write("DELETE FROM envelopes WHERE key BETWEEN ? AND ?",
                                             {keys.front(), keys.back()});
}

void RowTable::drop(qint64 mailbox)
{
    m_database.write("DELETE FROM flags WHERE key BETWEEN ? AND ?",
                     {flagKey(mailbox, 0), flagKey(mailbox + 1, 0) - 1});
    m_keywords.drop(mailbox);
}

} // namespace imap
