// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/flows/moveact.h"
#include "tests/support/flowscript.h"
#include "tests/support/openedmailbox.h"

namespace testsupport {

inline const imap::MailboxName archive = imap::MailboxName::fromWire("Archive");

/// Messages of INBOX to Archive.
inline std::unique_ptr<imap::Flow> copy(const QByteArray &uids)
{
    return std::make_unique<imap::CopyAct>(imap::CopyMessages{inInbox(uids), archive});
}

inline std::unique_ptr<imap::Flow> move(const QByteArray &uids)
{
    return std::make_unique<imap::MoveAct>(imap::MoveMessages{inInbox(uids), archive});
}

} // namespace testsupport
