// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace imap {

/// Literals longer than this are left out of the transcript: what follows "{n}" is then the rest of
/// the line.
inline constexpr qsizetype longestLoggedLiteral = 512;
/// Texts of notes; ui has the sentences. Behind a blank may follow what the note is about.
inline constexpr char noteIdleEnded[] = "IDLE-ENDED"; // a typed IDLE, because something else is due

/// One line of the transcript. Written by Connection from typed commands, so credentials never
/// enter it.
struct WireLine
{
    enum class Direction : quint8 { Client, Server, Note };
    Direction direction = Direction::Note;
    QDateTime at;
    QByteArray purpose; // the action that caused it; empty for unsolicited lines
    QByteArray text;    // without CRLF; at most 16 KiB
    qint64 bytes = 0;   // as on the wire
    /// Names the action: the same for all lines it caused, 0 for unsolicited ones.
    quint64 action = 0;
    quint32 connection = 0; // of the account, counts from 1
    bool isCut = false;     // the line was longer
};

} // namespace imap
