// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>

namespace typedscripts {

/// A line for the console, and the octets for each "{n}" in it.
struct Typed
{
    QByteArray line;
    QByteArrayList literals = {};
};
using Script = QList<Typed>;

/// Each line of the text is typed.
[[nodiscard]] Script lines(const QByteArray &text);

// What changes something on a server.
[[nodiscard]] Script flagLines();
[[nodiscard]] Script messageLines();
[[nodiscard]] Script folderLines();
[[nodiscard]] Script rightsLines();
/// The implicit \Seen.
[[nodiscard]] Script fetchLines();
/// Abbreviated, or not what it looks like: the last word on it would be the server's.
[[nodiscard]] Script disguisedLines();
/// These are sent, and leave no trace.
[[nodiscard]] Script harmlessLines();

/// One line that appends a small message to INBOX.
[[nodiscard]] Typed appendLine();

} // namespace typedscripts
