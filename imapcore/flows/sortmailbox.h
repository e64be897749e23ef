// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

#include <optional>
#include <vector>

namespace imap {

/// Messages of the selected mailbox in an order the server finds; changes nothing. Owned by
/// FlowRunner.
///   NOOP
///   UID SORT (criteria) UTF-8 program   -> SortedMessages
/// Ends with notOffered where there is no SORT. The answer is not trusted: each message of the
/// mailbox counts once, others not at all, and those an order of ALL leaves out stand at its end.
class SortMailbox : public Flow
{
public:
    explicit SortMailbox(SortMessages operation);
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] bool needsSelected() const override { return true; }
    /// Of the answer: named although not in the mailbox or for the second time; left out.
    [[nodiscard]] size_t needless() const { return m_needless; }
    [[nodiscard]] size_t missing() const { return m_missing; }

private:
    const SortMessages m_operation;
    std::optional<std::vector<quint32>> m_told; // nothing: no answer came
    bool m_tooMany = false;                     // for an answer
    size_t m_needless = 0;
    size_t m_missing = 0;
};

} // namespace imap
