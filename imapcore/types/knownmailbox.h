// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numbers.h"
#include "imapcore/types/uidmap.h"

namespace imap {

/// A mailbox as it was known at one moment, all of it: with this, a server with QRESYNC or
/// CONDSTORE tells only what changed since (RFC 7162). A value.
struct KnownMailbox
{
    UidValidity uidValidity;
    Uid uidNext;          // every message from here on is new
    ModSeq highestModSeq; // invalid: the server keeps none, so flags may have changed unseen
    UidMap uids;          // all UIDs known
    /// These came with flags, so a change since matters; others are asked for when looked at.
    UidSet held;
};

} // namespace imap
