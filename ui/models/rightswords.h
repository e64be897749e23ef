// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ui {

// Access rights in words, for both generations of letters (RFC 2086 and RFC 4314). Plain functions.

struct RightWord
{
    char letter = 0;
    QString words;
};
/// Each letter once, in the order of RFC 4314, with what it allows. "c" and "d" are explained as
/// RFC 2086 means them, unless newer letters stand beside them and say it already.
[[nodiscard]] QList<RightWord> rightsInWords(const QByteArray &letters);
/// "lrs" as the server wrote it, with the words behind: for a tooltip or a cell.
[[nodiscard]] QString rightsSentence(const QByteArray &letters);
/// Whether the letters are those of RFC 2086 only.
[[nodiscard]] bool areOldRights(const QByteArray &letters);
/// Who an identifier of GETACL stands for, in words; the identifier itself where it is a name.
[[nodiscard]] QString identifierInWords(const QByteArray &identifier);

} // namespace ui
