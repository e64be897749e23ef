// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"
#include "imapcore/flows/founduids.h"

#include <functional>

namespace imap {

/// What all acts on messages of the selected mailbox have in common: they touch nothing unless that
/// mailbox is still the one they were planned for, send one command after the other, and tell what
/// was done however they end. Owned by FlowRunner like every flow.
///   obstacle? -> nothing is sent
///   ask() and change() in the order of the act, each with what follows it
///   a refusal -> stop(): Applied with stoppedBy, or the error when nothing had been done
///   else conclude(): STATUS of the target, if there is one -> Applied
class MessageAct : public Flow
{
public:
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) final;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] Outcome endedBy(const ImapError &error, const ServerMirror &mirror) final;
    [[nodiscard]] bool letGo() final;
    [[nodiscard]] bool needsSelected() const final { return true; }
    [[nodiscard]] Progress progress() const final;

protected:
    using Next = std::function<Step(const CommandResult &result, ServerMirror &mirror)>;
    using Found = std::function<Step(const UidSet &found, ServerMirror &mirror)>;
    enum class Access : quint8 { Read, Write };

    MessageAct(MessageSelection selection, QByteArray purpose);

    /// Why nothing may be sent: another mailbox, another UIDVALIDITY, opened read-only.
    [[nodiscard]] std::optional<ImapError> obstacle(const ServerMirror &mirror,
                                                    Access access) const;
    /// Whether plan() may show anything: not when start() would find an obstacle. A mailbox that is
    /// not selected here is believed to be as planned.
    [[nodiscard]] bool maySend(const ServerMirror &mirror, Access access) const;
    /// Whether the selected mailbox is the one it was planned for.
    [[nodiscard]] bool isOurs(const ServerMirror &mirror) const;
    [[nodiscard]] Command command(CommandBody body) const { return {std::move(body), m_purpose}; }

    /// Sends a question. `next` is called whatever the answer.
    [[nodiscard]] Step ask(CommandBody body, Next next);
    /// NOOP and UID SEARCH; a refusal, or an OK without an answer, ends the act.
    [[nodiscard]] Step search(const QByteArray &program, const ServerMirror &mirror, Found found);
    /// Sends a command that changes the messages `touched`.
    [[nodiscard]] Step change(CommandBody body, const UidSet &touched, Next next);
    /// change() for each set, up to the first that is refused; `next` hears of the last one sent.
    [[nodiscard]] Step changeEach(QList<UidSet> sets,
                                  const std::function<CommandBody(const UidSet &)> &make,
                                  const Next &next);

    [[nodiscard]] Step conclude(ServerMirror &mirror);
    [[nodiscard]] Step stop(const ImapError &error, ServerMirror &mirror);
    [[nodiscard]] Step stop(const CommandResult &result, ServerMirror &mirror);
    /// Brings into m_applied what was told of the change in flight, whatever is selected now.
    virtual void takeTold() {}
    /// Brings m_applied up to what `mailbox` says now.
    virtual void tally(const SelectedMailbox &mailbox) = 0;
    /// The counts of this mailbox are asked for at the end.
    void countAtEnd(const MailboxName &mailbox) { m_toCount = mailbox; }
    /// Nobody waits any more: no new part of the work should begin.
    [[nodiscard]] bool isLetGo() const { return m_letGo; }
    void setDone(quint64 messages) { m_done = messages; }

    const MessageSelection m_selection;
    Applied m_applied;

private:
    [[nodiscard]] bool hasDoneAnything() const;

    QByteArray m_purpose;
    Next m_next;
    UidSet m_inFlight; // of the change that is not answered yet
    FoundUids m_found; // by the SEARCH under way
    std::optional<MailboxName> m_toCount;
    quint64 m_done = 0;
    bool m_searching = false;
    bool m_changing = false; // a change is in flight
    bool m_begun = false;    // a change was sent
    bool m_accepted = false; // a change was answered by OK
    bool m_concluded = false;
    bool m_letGo = false;
};

/// UIDs of one command have at most this many octets on the line.
inline constexpr qsizetype longestUidSet = 16'000;
/// Those of `uids` that the mailbox has.
[[nodiscard]] UidSet presentIn(const SelectedMailbox &mailbox, const UidSet &uids);
/// Calls `each` with the UID and the position of those of `uids` that the mailbox has.
void forEachPresent(const SelectedMailbox &mailbox, const UidSet &uids,
                    const std::function<void(Uid, SequenceNumber)> &each);

} // namespace imap
