// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/result.h"

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace imap {

/// What SEARCH, SORT and THREAD look for (search-key, RFC 9051, 6.4.4), as the tokens of the line:
/// the encoder alone chooses how a text is written. Keys behind each other must all hold. A value.
class SearchProgram
{
public:
    struct Token
    {
        enum class Kind : quint8 { Atom, Text, Open, Close };
        Kind kind = Kind::Atom;
        QByteArray bytes; // of an Atom as on the wire; of a Text in UTF-8
        bool operator==(const Token &) const = default;
    };

    /// ALL.
    SearchProgram() = default;
    /// Keys made by us, separated by one blank: "UNSEEN", "LARGER 1000", "NOT DELETED".
    explicit SearchProgram(QByteArrayView atoms) { add(atoms); }
    /// As an expert typed it, without the verb: `FROM "ann" NOT (SEEN OR FLAGGED DRAFT)`. Quoted
    /// strings may hold any letters; a literal, or a quote or parenthesis left open, is refused:
    /// the error says what was expected and at which character.
    [[nodiscard]] static Result<SearchProgram> fromText(QStringView text);

    /// Another key, which must hold as well.
    SearchProgram &add(QByteArrayView atoms);
    /// The same with a text behind it: add("HEADER MESSAGE-ID", id), add("SUBJECT", words).
    SearchProgram &add(QByteArrayView atoms, const QByteArray &utf8);
    SearchProgram &add(const SearchProgram &other);
    /// (this), (other) or both.
    [[nodiscard]] SearchProgram orElse(const SearchProgram &other) const;

    [[nodiscard]] bool isAll() const { return m_tokens.isEmpty(); }
    [[nodiscard]] const QList<Token> &tokens() const { return m_tokens; }
    /// Some text is not ASCII: the command must say CHARSET UTF-8.
    [[nodiscard]] bool needsUtf8() const;
    /// For people and for comparing; a text is always quoted.
    [[nodiscard]] QString toText() const;
    bool operator==(const SearchProgram &) const = default;

private:
    QList<Token> m_tokens;
};

} // namespace imap
