// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"
#include "imapcore/flows/founduids.h"

#include <map>

namespace imap {

/// Messages of a mailbox with the rows of the newest, for a list over many mailboxes. The mailbox
/// is selected already; VisitMailbox sees to that. Owned by FlowRunner or VisitMailbox.
///   NOOP
///   UID SEARCH program
///   UID FETCH of the newest found, at most mostRows   -> FoundElsewhere
class GatherMatching : public Flow
{
public:
    explicit GatherMatching(SearchMailbox operation);
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] bool needsSelected() const override { return true; }

private:
    [[nodiscard]] Step fetchRows(const ServerMirror &mirror);
    [[nodiscard]] Step answer(const ServerMirror &mirror);
    [[nodiscard]] bool isThere(const ServerMirror &mirror) const;

    const SearchMailbox m_operation;
    FoundUids m_found;
    UidSet m_wanted; // those whose rows are fetched
    std::map<Uid, MessageData> m_rows;
    qsizetype m_unanswered = 0;
    FoundElsewhere m_answer;
};

} // namespace imap
