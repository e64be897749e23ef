// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/outcome.h"
#include "imapcore/types/uidmap.h"
#include "ui/models/roworder.h"

namespace ui {

/// Which messages MessageTableModel shows, and in which order. Made from what the server answered
/// and the messages known then; servers answer wrongly, so only messages that are there are taken,
/// each once. A value; to be made in any thread, since a million take their time.
struct RowArrangement
{
    RowOrder rows;
    /// All messages up to this one were put in order; those above came later.
    imap::Uid newest;
    /// Every message is shown, also those the answer left out: at the end. Else only those of the
    /// answer.
    bool whole = true;
    /// Of the rows the messages known were taken from.
    quint64 revision = 0;
    /// The same question as before: nobody waits to see something else.
    bool again = false;
};

/// What an answer is read with.
struct ArrangementBasis
{
    imap::UidMap uids; // the messages known now
    quint64 revision = 0;
    imap::Uid newest; // known when the question was asked
    bool whole = true;
    bool newestFirst = true;
    bool again = false;
};

[[nodiscard]] RowArrangement arrangeSorted(const std::vector<imap::Uid> &uids,
                                           const ArrangementBasis &basis);
/// By arrival.
[[nodiscard]] RowArrangement arrangeFound(const imap::UidSet &uids, const ArrangementBasis &basis);
/// Conversations in the order of their newest message.
[[nodiscard]] RowArrangement
arrangeThreads(const std::vector<imap::ThreadedMessages::Entry> &entries,
               const ArrangementBasis &basis);

} // namespace ui
