// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/flow.h"

namespace imap {

/// NOOP: whether the connection lives, and whatever the server has to tell.
class Poll : public Flow
{
public:
    [[nodiscard]] Step start(ServerMirror &) override
    {
        return Send{{{NoopCommand{}, QByteArrayLiteral("Refresh")}}};
    }
    [[nodiscard]] Step resume(const CommandResult &result, ServerMirror &) override
    {
        return result.ok() ? Finished{Done{}} : refused(result);
    }
};

} // namespace imap
