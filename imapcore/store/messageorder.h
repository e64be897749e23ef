// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/conversations.h"
#include "imapcore/store/rowslice.h"
#include "imapcore/store/storereaders.h"
#include "imapcore/types/outcome.h"
#include "imapcore/types/sorting.h"

namespace imap {

struct StoredRow;

/// SORT and THREAD=REFERENCES (RFC 5256) of messages from what is held of them; made for one
/// answer. It needs no database and takes seconds for a million, so it works in any one thread; a
/// stop is heard within some milliseconds and leaves no answer.
class MessageOrder
{
public:
    /// Criteria for sorted(), or none for threaded().
    using Criteria = std::optional<QList<SortCriterion>>;
    MessageOrder(UidSet uids, Criteria criteria, StoreReaders readers);

    /// False: the rows are damaged.
    [[nodiscard]] bool add(const RowSlice &slice, const Stop &stop);
    /// Messages added.
    [[nodiscard]] size_t count() const { return m_count; }
    [[nodiscard]] std::vector<Uid> sorted(const Stop &stop);
    /// ENVELOPE has no References, so only In-Reply-To and the subject tell what belongs together.
    [[nodiscard]] std::vector<ThreadedMessages::Entry> threaded(const Stop &stop);

private:
    /// What one criterion compares: numbers or texts, by the place of the message. The texts stand
    /// one behind the other in one: a million strings of their own cost more than what is in them.
    struct Column
    {
        bool reverse = false;
        std::vector<qint64> numbers;
        std::vector<char16_t> text;
        std::vector<size_t> ends;
        void append(const QString &one);
        [[nodiscard]] QStringView at(size_t place) const;
        [[nodiscard]] int compare(size_t a, size_t b) const;
    };
    void take(Uid uid, const StoredRow &row);
    void fill(Column &column, SortKey key, const StoredRow &row) const;
    [[nodiscard]] QString addressText(const StoredRow &row, SortKey key) const;
    [[nodiscard]] qint64 sentAt(const StoredRow &row) const;
    [[nodiscard]] QString subjectText(const StoredRow &row) const;

    const UidSet m_asked;
    const Criteria m_criteria;
    const StoreReaders m_readers;
    std::vector<Column> m_columns;
    std::vector<Uid> m_uids;
    Conversations m_conversations;
    size_t m_count = 0;
};

} // namespace imap
