// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"
#include "imapcore/flows/toldrows.h"

namespace imap {

/// Opens a mailbox so that its newest screen can be painted after three round trips, whatever its
/// size:
///   SELECT or EXAMINE             with QRESYNC alone when nothing changed since it was known
///   UID SEARCH RETURN (ALL) ALL   every UID in a hundred bytes; UID SEARCH ALL where ESEARCH is
///   missing
///   UID FETCH ... (CHANGEDSINCE)  flags of what was held, where only CONDSTORE is offered
///   UID FETCH of the newest page  that was not held -> MailboxOpened, MessagesUpdated
/// Messages that come or go meanwhile are in the mirror; a UID list of another moment is asked for
/// again, and a server whose list never fits is asked by FETCH 1:* (UID). Where nobody can tell
/// what changed, SelectedMailbox::behind() holds whose flags are to be asked for afterwards.
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
    enum class State : quint8 {
        Selecting,
        LearningUids,
        LearningUidsSlowly,
        AskingChanges,
        FetchingPage
    };
    /// How the flags of what was held come up to date.
    enum class Changes : quint8 {
        None, // nothing was held
        Told, // they are: by QRESYNC, or there are none
        Ask,  // UID FETCH (CHANGEDSINCE)
        Behind
    };
    [[nodiscard]] Step afterRefusal(const CommandResult &result, ServerMirror &mirror);
    void takeResync(ServerMirror &mirror);
    [[nodiscard]] Step askUids(const ServerMirror &mirror);
    [[nodiscard]] Step afterUids(ServerMirror &mirror);
    [[nodiscard]] Step askPage(ServerMirror &mirror);
    [[nodiscard]] Step announceOpened(ServerMirror &mirror);
    void announceFlags(const SelectedMailbox &selected);
    void announcePage(const SelectedMailbox &selected);
    [[nodiscard]] Step send(CommandBody body) const;

    OpenMailbox m_operation;
    std::shared_ptr<const KnownMailbox> m_known; // from before, if it still is the same mailbox
    State m_state = State::Selecting;
    Changes m_changes = Changes::None;
    bool m_resyncAsked = false;
    bool m_numbered = false; // the server counts changes on this connection (RFC 7162, 3.1)
    bool m_uidsAdopted = false;
    bool m_uidsInferred = false;
    int m_attempts = 0;
    UidSet m_asked; // for the page
    ToldRows m_page;
};

} // namespace imap
