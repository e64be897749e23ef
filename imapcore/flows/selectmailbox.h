// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

namespace imap {

/// Opens a mailbox so that its newest screen can be painted after three round trips, whatever its
/// size:
///   SELECT or EXAMINE
///   UID SEARCH RETURN (ALL) ALL   every UID in a hundred bytes; UID SEARCH ALL where ESEARCH is
///   missing UID FETCH of the newest page  -> MailboxOpened, MessagesUpdated
/// Messages that come or go meanwhile are in the mirror; a UID list of another moment is asked for
/// again, and a server whose list never fits is asked by FETCH 1:* (UID).
class SelectMailbox : public Flow
{
public:
    explicit SelectMailbox(OpenMailbox operation)
        : m_operation(std::move(operation))
    {
    }
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] bool needsSelected() const override { return true; }
    [[nodiscard]] const OpenMailbox &operation() const { return m_operation; }
    /// Goes on from the answer to a SELECT that somebody else sent; in place of start().
    [[nodiscard]] Step afterSelect(const CommandResult &result, ServerMirror &mirror);

private:
    enum class State : quint8 { Selecting, LearningUids, LearningUidsSlowly, FetchingPage };
    [[nodiscard]] Step askUids(const ServerMirror &mirror);
    [[nodiscard]] Step askPage(ServerMirror &mirror);
    [[nodiscard]] Step announceOpened(ServerMirror &mirror);
    [[nodiscard]] Step send(CommandBody body) const;

    OpenMailbox m_operation;
    State m_state = State::Selecting;
    bool m_uidsAdopted = false;
    bool m_uidsInferred = false;
    int m_attempts = 0;
    QList<MessageData> m_page;
};

} // namespace imap
