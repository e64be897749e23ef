// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace ui {

/// A piece of a line of the protocol: a word, a string, a literal, or a list of pieces.
struct ProtocolToken
{
    enum class Kind { Word, Quoted, Literal, List };
    Kind kind = Kind::Word;
    QByteArray text;  // as it stands
    QByteArray value; // of strings and literals: what they hold; else as text
    qint64 size = 0;  // of a literal, of which long ones are not in the transcript
    QList<ProtocolToken> items;

    [[nodiscard]] bool isList() const { return kind == Kind::List; }
    [[nodiscard]] bool isNil() const;
    [[nodiscard]] QByteArray upper() const { return value.toUpper(); }
};

/// Takes a line of the transcript apart (RFC 9051, section 4). Never fails: what does not close is
/// taken to the end.
[[nodiscard]] QList<ProtocolToken> protocolTokens(const QByteArray &line);

} // namespace ui
