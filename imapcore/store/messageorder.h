// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/conversations.h"
#include "imapcore/store/storereaders.h"
#include "imapcore/types/knownmailbox.h"
#include "imapcore/types/outcome.h"
#include "imapcore/types/sorting.h"

namespace imap {

class RowTable;
struct StoredRow;

/// SORT and THREAD=REFERENCES (RFC 5256) of a mailbox from what is held of it; made for one answer.
class MessageOrder
{
public:
    MessageOrder(RowTable &rows, const StoreReaders &readers)
        : m_rows(rows)
        , m_readers(readers)
    {
    }

    /// Nothing when not all of the mailbox is held.
    [[nodiscard]] std::optional<std::vector<Uid>> sorted(qint64 mailbox, const KnownMailbox &known,
                                                         const QList<SortCriterion> &criteria);
    /// ENVELOPE has no References, so only In-Reply-To and the subject tell what belongs together.
    [[nodiscard]] std::optional<std::vector<ThreadedMessages::Entry>>
    threaded(qint64 mailbox, const KnownMailbox &known);

private:
    /// What one criterion compares: numbers or texts, by the place of the message.
    struct Column
    {
        bool reverse = false;
        std::vector<qint64> numbers;
        std::vector<QString> texts;
        [[nodiscard]] int compare(size_t a, size_t b) const;
    };
    void fill(Column &column, SortKey key, const StoredRow &row) const;
    [[nodiscard]] QString addressText(const StoredRow &row, SortKey key) const;
    [[nodiscard]] qint64 sentAt(const StoredRow &row) const;
    [[nodiscard]] QString subjectText(const StoredRow &row) const;

    RowTable &m_rows;
    const StoreReaders &m_readers;
};

} // namespace imap
