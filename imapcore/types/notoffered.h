// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/error.h"

namespace imap {

/// Code of a Refused that never reached the server: it does not offer the command. Its text names
/// what is missing ("SORT"). Whoever asked may do the same in another way.
inline constexpr char notOffered[] = "POSTROOM-NOT-OFFERED";

[[nodiscard]] inline ImapError notOfferedError(const QByteArray &command,
                                               const QByteArray &capability)
{
    Refused refused;
    refused.kind = StatusKind::Bad;
    refused.code.name = notOffered;
    refused.code.text = capability;
    refused.command = command;
    return refused;
}
/// Whether an operation ended because the server does not offer what it needs.
[[nodiscard]] inline bool isNotOffered(const ImapError &error)
{
    const auto *refused = std::get_if<Refused>(&error);
    return refused && refused->code.is(notOffered);
}

} // namespace imap
