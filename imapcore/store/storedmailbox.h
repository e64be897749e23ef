// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/flag.h"
#include "imapcore/types/knownmailbox.h"

namespace imap {

/// A mailbox as the store remembers it. A value.
struct StoredMailbox
{
    KnownMailbox known;
    FlagSet flags;
    PermanentFlags permanentFlags;
    quint32 held = 0; // rows with envelope
};

} // namespace imap
