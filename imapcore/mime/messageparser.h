// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/headerblock.h"
#include "imapcore/mime/parttree.h"
#include "imapcore/mime/problem.h"

#include <QList>

namespace mime {

struct ParsedMessage
{
    HeaderBlock header;
    Part root; // all leaves loaded, encoded bytes
    QList<Problem> problems;
};

/// Takes a whole raw message apart (raw view, .eml, a message/rfc822 part). Never fails: what
/// cannot be read as MIME is one text part. Reads at most 64 MiB; for a worker thread.
///
/// The source file of this function is the fence around the MIME library: whole messages only, raw
/// header values and undecoded streams; it never asks for a boundary and never lets the library
/// write anything back out (both have endless loops in the base system's version).
[[nodiscard]] ParsedMessage parseMessage(const QByteArray &raw);

inline constexpr qsizetype maxMessageBytes = 64 * 1024 * 1024;

} // namespace mime
