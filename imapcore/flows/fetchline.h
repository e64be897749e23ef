// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"
#include "imapcore/flows/silentfetch.h"

namespace imap {

/// The answer to one FETCH of a person's choice, as it came. Where the mailbox is open read-only
/// every item that would set \Seen is asked for by its form that does not.
///   UID FETCH   -> FetchedLine: all FETCH lines about this message, one under the other
class FetchLine : public Flow
{
public:
    explicit FetchLine(FetchAnswer operation);
    /// Not empty when the FETCH would set \Seen.
    [[nodiscard]] QList<Command> plan(const ServerMirror &mirror) const override;
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    void observeWire(const Response &response, const QByteArray &wire) override;
    [[nodiscard]] bool wantsWire() const override { return true; }
    [[nodiscard]] bool needsSelected() const override { return true; }

private:
    [[nodiscard]] Command command(const ServerMirror &mirror) const;

    FetchAnswer m_operation;
    SequenceNumber m_number; // of the line just observed, when it is about this message
    FetchedLine m_answer;
    bool m_found = false;
    SilentFetch m_silence;
};

} // namespace imap
