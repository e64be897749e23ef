// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

namespace imap {

/// For flows that FETCH one message: what follows an OK without its FETCH line. As a rule the
/// message is gone. A server that is known to keep silent about messages it has
/// (Quirk::SilentFetch) is asked once more, and then that is the error. A member of the flow.
class SilentFetch
{
public:
    [[nodiscard]] Step next(const CommandResult &silent, Uid uid, const ServerMirror &mirror);
    /// The message was told of.
    void end() { m_askedAgain = false; }

private:
    bool m_askedAgain = false;
};

} // namespace imap
