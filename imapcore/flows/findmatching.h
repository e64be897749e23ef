// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"
#include "imapcore/flows/founduids.h"

namespace imap {

/// Finds messages of the selected mailbox on the server; changes nothing. Owned by FlowRunner.
///   NOOP
///   UID SEARCH program   -> FoundMessages
class FindMatching : public Flow
{
public:
    explicit FindMatching(SearchMessages operation);
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] bool needsSelected() const override { return true; }

private:
    const SearchMessages m_operation;
    FoundUids m_found;
};

} // namespace imap
