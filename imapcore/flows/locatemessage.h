// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"
#include "imapcore/flows/founduids.h"

namespace imap {

/// Where a message lies in the selected mailbox.
///   NOOP                           so that what came by another connection is seen
///   UID SEARCH HEADER MESSAGE-ID   -> Applied: targetUids are those that have it
/// Without a Message-ID nothing is sent: targetUids is the newest message, if there is one.
class LocateMessage : public Flow
{
public:
    explicit LocateMessage(FindMessage operation)
        : m_operation(std::move(operation))
    {
    }
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] bool needsSelected() const override { return true; }

private:
    FindMessage m_operation;
    FoundUids m_found;
    Applied m_answer;
};

} // namespace imap
