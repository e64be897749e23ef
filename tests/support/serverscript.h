// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

namespace testsupport {

/// What a scripted server does on each connection, one line a step:
///   S: text       says the line and CRLF; %T is the tag of the client's last command
///   S- text       says it without CRLF
///   S* N text     says the text N times
///   S~ text       says it for ever
///   C: VERB       waits for a command with that verb, answering others as usual; "*" is any line
///   WAIT N        does nothing for N milliseconds
///   STARTTLS      starts TLS
///   CLOSE         ends the connection in good order
///   CUT           ends it at once
///   AGAIN         begins anew at the first line
/// In texts \r \n \t \0 \\ and \x2A are bytes. "#" begins a comment line.
struct ServerStep
{
    enum class Kind : quint8 { Say, SayForEver, Expect, Wait, StartTls, Close, Cut, Again };
    Kind kind = Kind::Say;
    QByteArray text = {}; // the verb in upper case for Expect
    qint64 count = 1;     // of Say; milliseconds of Wait
    bool operator==(const ServerStep &) const = default;
};
using ServerScript = QList<ServerStep>;

/// Reads the lines; `problem` names the first that is none.
[[nodiscard]] ServerScript parseServerScript(const QByteArray &text, QString *problem);

/// How the bytes of a server come.
struct Pacing
{
    qint64 segment = 0;   // at most so many a segment; 0: as they are
    int delayMs = 0;      // between segments
    qint64 cutAfter = -1; // then the connection ends
};

} // namespace testsupport
