// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/wire/fragmenter.h"

#include <QByteArray>
#include <QByteArrayView>

#include <limits>
#include <memory>
#include <memory_resource>
#include <optional>

namespace imap {

/// Reads the elements of one frame from left to right. Views point into the frame, or into the
/// scratch memory for quoted strings with escapes; both last as long as the frame. An element that
/// cannot be read leaves the position where it was. Blanks before an element are skipped, however
/// many there are or none at all. NUL and 8-bit bytes are ordinary everywhere.
class Lexer
{
public:
    struct Mark
    {
        const char *at;
        size_t literal;
    };
    using Scratch = std::pmr::memory_resource;

    Lexer(const Frame &frame, Scratch &scratch);

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    /// The byte at the position, NUL at the end.
    [[nodiscard]] char peek() const { return m_at == m_end ? '\0' : *m_at; }
    [[nodiscard]] Mark mark() const { return {m_at, m_literal}; }
    void rewind(Mark mark);
    /// Everything from the position on, literals included.
    [[nodiscard]] QByteArrayView rest() const { return {m_at, m_end - m_at}; }
    /// From here on `size` bytes of rest() are all there is.
    void limitTo(qsizetype size) { m_end = m_at + size; }
    void advance(qsizetype bytes) { m_at += bytes; }

    void skipBlanks()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t'))
            ++m_at;
    }
    /// Blanks, then `c`; false and no move when something else stands there.
    [[nodiscard]] bool take(char c);
    /// The byte that is read next, behind blanks.
    [[nodiscard]] char next()
    {
        skipBlanks();
        return peek();
    }

    /// Bytes up to a blank or parenthesis; may be empty. No literal, no quoted string.
    [[nodiscard]] QByteArrayView word();
    /// The same, and '[' ends it too: the name of a FETCH item.
    [[nodiscard]] QByteArrayView itemName();
    /// quoted / literal / word. False at a parenthesis, at the end, or when a quote stays open.
    [[nodiscard]] bool astring(QByteArrayView &out);
    /// The same with NIL, which gives a null view.
    [[nodiscard]] bool nstring(QByteArrayView &out);
    /// Where the octets of the literal just read are, when it is not the frame.
    [[nodiscard]] std::shared_ptr<QTemporaryFile> fileOfLiteral() const;
    /// Consumes one value of any kind. A number up to `max` is returned, also a quoted one; else
    /// nothing.
    [[nodiscard]] std::optional<quint64> number(quint64 max = std::numeric_limits<qint64>::max());
    /// number() for nz-number: 0 is refused as well.
    [[nodiscard]] std::optional<quint32> nzNumber();
    /// Consumes one value of any kind, parenthesised ones with all that is in them, without
    /// recursion. False at ')' or at the end.
    bool skipValue();
    /// Consumes what is left of a list whose '(' was read, and its ')'.
    void skipToClose();

private:
    [[nodiscard]] bool quoted(QByteArrayView &out);
    [[nodiscard]] bool quotedWithEscapes(const char *escape, QByteArrayView &out);
    [[nodiscard]] bool literal(QByteArrayView &out);
    [[nodiscard]] bool atLiteral();
    [[nodiscard]] const char *textEnd();

    const char *m_base;
    const char *m_at;
    const char *m_end;
    const std::vector<Frame::Literal> *m_literals;
    const std::vector<Frame::LiteralFile> *m_files;
    size_t m_literal = 0; // the first one at or behind the position
    Scratch *m_scratch;
};

/// Compares without regard to case; `upper` is upper case.
[[nodiscard]] inline bool isWord(QByteArrayView text, QByteArrayView upper)
{
    if (text.size() != upper.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if ((c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c) != upper[i])
            return false;
    }
    return true;
}

/// A copy that keeps the difference between NIL and "".
[[nodiscard]] inline QByteArray ownedBytes(QByteArrayView view)
{
    return view.isNull() ? QByteArray() : QByteArray(view.data(), view.size());
}

/// The digits of `text` as a number of at most `max`; nothing for anything else.
[[nodiscard]] std::optional<quint64> parseNumber(QByteArrayView text, quint64 max);

} // namespace imap
