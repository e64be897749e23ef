// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/command.h"

#include <QByteArray>
#include <QList>

namespace imap {

/// How literals may be sent on this connection (RFC 7888).
enum class LiteralMode { Synchronizing, Minus, Plus };

/// A piece of an encoded command. After a piece with `waitsForContinuation` the sender must see "+"
/// before the next.
struct EncodedPart
{
    QByteArray bytes;
    bool waitsForContinuation = false;
};

struct EncodedCommand
{
    QList<EncodedPart> parts;
    /// What the transcript shows: one line without CRLF, credentials replaced by "***".
    QByteArray logged;
};

/// The only writer of commands: chooses atom, quoted string or literal for every argument; data
/// never becomes syntax. CR, LF and NUL in a mailbox name make it unencodable: `parts` is empty
/// then. IDLE's DONE and the AUTHENTICATE exchange beyond the first line are Connection's.
[[nodiscard]] EncodedCommand encodeCommand(const QByteArray &tag, const CommandBody &body,
                                           LiteralMode literals);

/// The command as it goes over the wire, without its tag and the last CRLF; empty when it cannot
/// be sent. For showing it beforehand.
[[nodiscard]] QByteArray commandLine(const CommandBody &body, LiteralMode literals);

} // namespace imap
