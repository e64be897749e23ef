// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/keywordtable.h"
#include "imapcore/store/rowbucket.h"
#include "imapcore/store/rowslice.h"
#include "imapcore/store/uidspans.h"
#include "imapcore/types/messagedata.h"
#include "imapcore/types/numberset.h"

#include <functional>

namespace imap {

class Database;

/// What is held of the messages, in buckets: envelopes of 64 UIDs, flags of 256. A bucket's key is
/// the mailbox's number and the bucket's. A MessageStore owns it.
class RowTable
{
public:
    static constexpr int envelopeShift = 6;
    static constexpr int flagShift = 8;
    /// A row and its UID; views die with the call. False ends the walk.
    using Visit = std::function<bool(quint32 uid, const StoredRow &row)>;

    explicit RowTable(Database &database)
        : m_database(database)
        , m_keywords(database)
    {
    }

    /// True when flags are now others than were held.
    bool save(qint64 mailbox, const QList<MessageData> &rows);
    void remove(qint64 mailbox, const UidSet &gone);
    /// Nothing is held of this mailbox any more: its rows are never looked at again.
    void letGo(qint64 mailbox);
    /// Deletes a few buckets of one that was let go; false when there are none left.
    bool dropSome(qint64 mailbox);
    /// Then the rest of it, which is small.
    void drop(qint64 mailbox);
    [[nodiscard]] QList<MessageData> rows(qint64 mailbox, const UidSet &uids);
    /// Those with envelope, date and size; of `among` and a few around it.
    [[nodiscard]] UidSet held(qint64 mailbox, const UidSpan &among = {});
    /// Complete rows among `uids` in ascending order; false when the file let us down.
    bool each(qint64 mailbox, const UidSet &uids, const Visit &visit);

    /// The next buckets as they are, a few hundred kilobytes.
    [[nodiscard]] RowSlice slice(RowCursor &cursor);

    [[nodiscard]] static qint64 envelopeKey(qint64 mailbox, quint32 bucket)
    {
        return (mailbox << (32 - envelopeShift)) | bucket;
    }
    [[nodiscard]] static qint64 flagKey(qint64 mailbox, quint32 bucket)
    {
        return (mailbox << (32 - flagShift)) | bucket;
    }

private:
    using Pointers = std::vector<const MessageData *>;
    void saveEnvelopes(qint64 mailbox, const Pointers &rows);
    bool saveFlags(qint64 mailbox, const Pointers &rows);
    void writeEnvelopes(qint64 key, const RowBucket &bucket);
    void writeFlags(qint64 key, const FlagBucket &bucket);
    void removeEnvelopes(qint64 mailbox, const UidSet &gone);
    void removeFlags(qint64 mailbox, const UidSet &gone);
    [[nodiscard]] RowBucket envelopeBucket(qint64 key, const QByteArray &bytes);
    [[nodiscard]] FlagBucket flagBucket(qint64 key, const QByteArray &bytes);

    Database &m_database;
    KeywordTable m_keywords;
};

} // namespace imap
