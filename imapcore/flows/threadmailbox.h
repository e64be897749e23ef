// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

#include <optional>
#include <vector>

namespace imap {

/// The conversations of the selected mailbox as the server finds them; changes nothing. Owned by
/// FlowRunner.
///   NOOP
///   UID THREAD REFERENCES UTF-8 program   -> ThreadedMessages; ORDEREDSUBJECT where that is all
/// Ends with notOffered where there is neither. The answer is not trusted: each message of the
/// mailbox counts once, others are taken for missing parents, and those that conversations of ALL
/// leave out begin one each at the end.
class ThreadMailbox : public Flow
{
public:
    /// Answers below each other are shown up to this depth; deeper ones stand at it.
    static constexpr quint32 deepestShown = 64;

    explicit ThreadMailbox(ThreadMessages operation);
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] bool needsSelected() const override { return true; }

private:
    using Entries = std::vector<ThreadedMessages::Entry>;
    void flatten(const QList<ThreadNode> &threads);
    [[nodiscard]] std::shared_ptr<Entries> settled(const UidMap &mailbox) const;

    const ThreadMessages m_operation;
    std::optional<Entries> m_told; // as they stand in the answer; an invalid UID: parent missing
    bool m_tooMany = false;        // for an answer
};

} // namespace imap
