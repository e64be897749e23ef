// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/session/poolfixture.h"

namespace testsupport {

/// A mailbox that is not the open one; UID 3 is its only message.
inline const imap::MailboxName archive = imap::MailboxName::fromWire("Archive");

inline imap::MessageSelection archived(quint32 validity = 9)
{
    return {archive, imap::UidValidity(validity), imap::UidSet(imap::Uid(3))};
}

inline imap::Operation act(const imap::MessageSelection &messages)
{
    return imap::CopyMessages{messages, imap::MailboxName::fromWire("Other")};
}

/// Answers to the COPY with that tag and to the STATUS of its target behind it.
inline void answerCopy(ScriptedTransport *transport, int tag)
{
    transport->say("A" + QByteArray::number(tag) + " OK [COPYUID 4 3 8] done\r\n");
    transport->say("A" + QByteArray::number(tag + 1) + " OK\r\n");
}

/// Answers to SELECT Archive and the question for its UIDs; `tag` is that of the SELECT.
inline void answerArchive(ScriptedTransport *transport, int tag)
{
    const QByteArray select = "A" + QByteArray::number(tag);
    const QByteArray search = "A" + QByteArray::number(tag + 1);
    transport->say("* 1 EXISTS\r\n* OK [UIDVALIDITY 9]\r\n" + select + " OK [READ-WRITE] done\r\n");
    transport->say("* ESEARCH (TAG \"" + search + "\") UID ALL 3\r\n" + search + " OK\r\n");
}

} // namespace testsupport
