// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace imap {

/// What a session is among the connections of its account.
struct SessionRole
{
    /// In the transcript; 1 is what the window shows.
    quint32 number = 1;
    /// The browse connection: keeps the folder list, and goes back to what is open as soon as an
    /// act on another mailbox is done.
    bool browses = true;
};

} // namespace imap
