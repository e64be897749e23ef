// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

#include <memory>

namespace imap {

/// An act on mailboxes: its commands go one at a time, each after the OK of the one before; the
/// first refusal ends it.
///   [leave the selected mailbox]  where the act would pull it away
///   [questions]                   whose answers may forbid it
///   the commands of plan()
///   [open it again]
///   LIST                          also after a refusal, which may mean that the tree is out of
///   date
/// Owned and driven by Session, engine thread.
class FolderAct : public Flow
{
public:
    [[nodiscard]] QList<Command> plan(const ServerMirror &) const final
    {
        return objection() ? QList<Command>() : commands();
    }
    [[nodiscard]] Step start(ServerMirror &mirror) final;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) final;
    void observe(const Response &response, ServerMirror &mirror) final;
    [[nodiscard]] Progress progress() const final;
    [[nodiscard]] bool outlivesSelected() const final { return true; }
    /// Nothing more is changed, but what was left is opened again and the tree read.
    [[nodiscard]] bool letGo() final
    {
        m_letGo = true;
        return true;
    }

protected:
    /// Everything it sends to change the server, in order.
    [[nodiscard]] virtual QList<Command> commands() const = 0;
    /// Why nothing must be sent at all.
    [[nodiscard]] virtual std::optional<ImapError> objection() const = 0;
    /// To be asked before the commands; each answer goes to hear(), then verdict() may forbid.
    [[nodiscard]] virtual QList<Command> questions() const { return {}; }
    virtual void hear(const Response &) {}
    [[nodiscard]] virtual std::optional<ImapError> verdict() const { return {}; }
    /// Whether the act pulls this mailbox away from under a selection.
    [[nodiscard]] virtual bool takesAway(const MailboxName &) const { return false; }
    /// What the selected mailbox is called now; empty when it is gone.
    [[nodiscard]] virtual MailboxName nowCalled(const MailboxName &selected) const
    {
        return selected;
    }
    /// The server said OK to this command.
    virtual void done(const CommandBody &command, Applied &applied) = 0;
    /// A refusal that does not end the act.
    [[nodiscard]] virtual bool mayFail(const CommandBody &) const { return false; }
    /// What takes back what was done.
    [[nodiscard]] virtual QList<Operation> undo(const Applied &applied) const = 0;
    /// Mailboxes to be counted afterwards.
    [[nodiscard]] virtual QList<MailboxName> toCount(const Applied &) const { return {}; }

    [[nodiscard]] static ImapError notSent(const char *code, const CommandBody &command,
                                           const QByteArray &text = {});
    /// An error when one of them cannot be sent.
    [[nodiscard]] static std::optional<ImapError> unusable(const QList<MailboxName> &names,
                                                           const CommandBody &command);

private:
    enum class State : quint8 { Leaving, Asking, Acting, Reopening, Listing };
    [[nodiscard]] Step go(State state, ServerMirror &mirror);
    [[nodiscard]] Step afterAnswer(const CommandResult &result, ServerMirror &mirror);
    [[nodiscard]] Step afterCommand(const CommandResult &result, ServerMirror &mirror);
    [[nodiscard]] Step stop(const ImapError &error, ServerMirror &mirror);
    [[nodiscard]] Step reopen(ServerMirror &mirror);
    [[nodiscard]] Step run(std::unique_ptr<Flow> part, ServerMirror &mirror);
    [[nodiscard]] Step follow(Step step, ServerMirror &mirror);
    [[nodiscard]] Finished end();

    State m_state = State::Leaving;
    QList<Command> m_questions;
    QList<Command> m_commands;
    qsizetype m_at = 0;
    bool m_anythingDone = false;
    bool m_letGo = false;
    Applied m_applied;
    OpenMailbox m_left; // was selected
    std::unique_ptr<Flow> m_part;
};

} // namespace imap
