// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

namespace imap {

/// Puts one message into a mailbox; it need not be selected.
///   larger than the server's APPENDLIMIT (RFC 7889)? -> nothing is sent
///   APPEND with flags and INTERNALDATE
///   STATUS of the mailbox, unless it is the selected one
///   -> Applied: target, targetUids by APPENDUID (RFC 4315), undo (marked \Deleted)
class AppendAct : public Flow
{
public:
    explicit AppendAct(AppendMessage operation);
    [[nodiscard]] QList<Command> plan(const ServerMirror &mirror) const override;
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    [[nodiscard]] Outcome endedBy(const ImapError &error, const ServerMirror &mirror) override;
    [[nodiscard]] bool letGo() override { return true; }

private:
    [[nodiscard]] std::optional<ImapError> obstacle(const ServerMirror &mirror) const;

    AppendMessage m_operation;
    Applied m_applied;
    bool m_sent = false;
    bool m_appended = false;
};

} // namespace imap
