// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/silentfetch.h"

#include "imapcore/flows/messageact.h"

#include <utility>

namespace imap {

Step SilentFetch::next(const CommandResult &silent, Uid uid, const ServerMirror &mirror)
{
    const bool isThere =
        mirror.hasSelected() && !presentIn(mirror.selected(), UidSet(uid)).isEmpty();
    if (!isThere || !mirror.quirks().has(Quirk::SilentFetch))
        return Finished{ImapError(Stale{Stale::Kind::MessageGone})};
    if (!std::exchange(m_askedAgain, true))
        return Send{{{silent.command, QByteArrayLiteral("Fetch again")}}};
    return Finished{ImapError(
        ProtocolViolation{ProtocolViolation::Kind::Malformed, QByteArrayLiteral("FETCH"), {}})};
}

} // namespace imap
