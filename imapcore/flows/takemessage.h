// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"
#include "imapcore/flows/silentfetch.h"

namespace imap {

/// One whole message as APPEND needs it, \Seen untouched.
///   UID FETCH (FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[])
///   -> FetchedLine; fewer octets than RFC822.SIZE tells, or none, is an error, and so are
///   far more
class TakeMessage : public Flow
{
public:
    explicit TakeMessage(FetchWhole operation)
        : m_operation(std::move(operation))
    {
    }
    /// It changes nothing, but belongs to what a transfer is shown to send.
    [[nodiscard]] QList<Command> plan(const ServerMirror &mirror) const override;
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] bool needsSelected() const override { return true; }

private:
    FetchWhole m_operation;
    FetchedLine m_answer;
    bool m_found = false;
    SilentFetch m_silence;
};

} // namespace imap
