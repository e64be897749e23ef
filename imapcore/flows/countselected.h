// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

namespace imap {

/// The unread count of the selected mailbox, from the server and not by counting along: SEARCH
/// UNSEEN, since STATUS is not for the mailbox that is selected (RFC 9051, 6.3.11).
class CountSelected : public Flow
{
public:
    [[nodiscard]] Step start(ServerMirror &mirror) override;
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &mirror) override;
    void observe(const Response &response, ServerMirror &mirror) override;
    [[nodiscard]] bool needsSelected() const override { return true; }

private:
    std::optional<quint32> m_unseen;
};

} // namespace imap
