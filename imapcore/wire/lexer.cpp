// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/lexer.h"

#include <algorithm>
#include <cstring>

namespace imap {

namespace {

bool endsWord(char c)
{
    return c == ' ' || c == '(' || c == ')' || c == '\t';
}

/// The first '"' or backslash at or behind `at`; eight bytes a step, since most of an ENVELOPE is
/// quoted.
const char *quoteOrEscape(const char *at, const char *end)
{
    constexpr quint64 ones = 0x0101010101010101U;
    constexpr quint64 tops = 0x8080808080808080U;
    for (; end - at >= 8; at += 8) {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof(word));
        const quint64 quote = word ^ (ones * '"');
        const quint64 escape = word ^ (ones * '\\');
        const quint64 zero = ((quote - ones) & ~quote) | ((escape - ones) & ~escape);
        if ((zero & tops) != 0)
            break; // among these eight
    }
    while (at != end && *at != '"' && *at != '\\')
        ++at;
    return at;
}

} // namespace

std::optional<quint64> parseNumber(QByteArrayView text, quint64 max)
{
    if (text.isEmpty())
        return std::nullopt;
    quint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        const auto digit = static_cast<quint64>(c - '0');
        if (value > (max - digit) / 10)
            return std::nullopt;
        value = value * 10 + digit;
    }
    return value;
}

Lexer::Lexer(const Frame &frame, Scratch &scratch)
    : m_base(frame.bytes.data())
    , m_at(m_base)
    , m_end(m_base + frame.bytes.size())
    , m_literals(frame.literals)
    , m_files(frame.files)
    , m_scratch(&scratch)
{
}

void Lexer::rewind(Mark mark)
{
    m_at = mark.at;
    m_literal = mark.literal;
}

bool Lexer::take(char c)
{
    const char *before = m_at;
    skipBlanks();
    if (peek() == c && !atEnd()) {
        ++m_at;
        return true;
    }
    m_at = before;
    return false;
}

QByteArrayView Lexer::word()
{
    skipBlanks();
    const char *begin = m_at;
    const char *end = textEnd();
    while (m_at != end && !endsWord(*m_at))
        ++m_at;
    return {begin, m_at - begin};
}

QByteArrayView Lexer::itemName()
{
    skipBlanks();
    const char *begin = m_at;
    const char *end = textEnd();
    while (m_at != end && !endsWord(*m_at) && *m_at != '[')
        ++m_at;
    return {begin, m_at - begin};
}

// quoted = DQUOTE *QUOTED-CHAR DQUOTE; 8-bit bytes are UTF-8 (RFC 9051) or whatever.
bool Lexer::quoted(QByteArrayView &out)
{
    const char *begin = m_at + 1;
    const char *at = quoteOrEscape(begin, m_end);
    if (at == m_end)
        return false;
    if (*at == '\\')
        return quotedWithEscapes(at, out);
    out = QByteArrayView(begin, at - begin);
    m_at = at + 1;
    return true;
}

bool Lexer::quotedWithEscapes(const char *escape, QByteArrayView &out)
{
    const char *begin = m_at + 1;
    const char *close = escape;
    while (close != m_end && *close != '"')
        close += *close == '\\' && close + 1 != m_end ? 2 : 1;
    if (close == m_end)
        return false;
    auto *text = static_cast<char *>(m_scratch->allocate(static_cast<size_t>(close - begin), 1));
    char *to = text;
    for (const char *at = begin; at != close; ++at) {
        if (*at == '\\')
            ++at;
        *to++ = *at;
    }
    out = QByteArrayView(text, to - text);
    m_at = close + 1;
    return true;
}

/// Where words end at the latest: at the next literal, which may follow without a blank.
const char *Lexer::textEnd()
{
    if (m_literals == nullptr || m_literals->empty())
        return m_end;
    const qsizetype here = m_at - m_base;
    while (m_literal < m_literals->size() && (*m_literals)[m_literal].marker < here)
        ++m_literal;
    return m_literal < m_literals->size()
               ? std::min(m_end, m_base + (*m_literals)[m_literal].marker)
               : m_end;
}

/// True when framing found a literal exactly here; any other "{n}" is ordinary text.
bool Lexer::atLiteral()
{
    return m_at != m_end && textEnd() == m_at;
}

bool Lexer::literal(QByteArrayView &out)
{
    if (!atLiteral())
        return false;
    const Frame::Literal &found = (*m_literals)[m_literal];
    const char *begin = m_base + found.begin;
    if (begin + found.size > m_end)
        return false;
    out = QByteArrayView(begin, found.size);
    m_at = begin + found.size;
    ++m_literal;
    return true;
}

std::shared_ptr<QTemporaryFile> Lexer::fileOfLiteral() const
{
    if (m_literals == nullptr || m_literal == 0 || m_literal > m_literals->size())
        return {};
    const Frame::Literal &last = (*m_literals)[m_literal - 1];
    return m_base + last.begin + last.size == m_at ? Frame::fileOf(m_files, m_literal - 1)
                                                   : nullptr;
}

bool Lexer::astring(QByteArrayView &out)
{
    skipBlanks();
    const char c = peek();
    if (c == '"')
        return quoted(out);
    if ((c == '{' || c == '~') && literal(out))
        return true;
    out = word();
    return !out.isEmpty();
}

bool Lexer::nstring(QByteArrayView &out)
{
    skipBlanks();
    const char c = peek();
    if (!astring(out))
        return false;
    if ((c == 'N' || c == 'n') && isWord(out, "NIL"))
        out = {};
    return true;
}

std::optional<quint64> Lexer::number(quint64 max)
{
    const char c = next();
    if (c >= '0' && c <= '9')
        return parseNumber(word(), max);
    QByteArrayView text;
    if (c == '"' && quoted(text))
        return parseNumber(text, max);
    skipValue();
    return std::nullopt;
}

std::optional<quint32> Lexer::nzNumber()
{
    const std::optional<quint64> value = number(std::numeric_limits<quint32>::max());
    if (!value || *value == 0)
        return std::nullopt;
    return static_cast<quint32>(*value);
}

bool Lexer::skipValue()
{
    const char c = next();
    if (c == ')' || atEnd())
        return false;
    if (c == '(') {
        ++m_at;
        skipToClose();
        return true;
    }
    QByteArrayView ignored;
    if (!astring(ignored))
        m_at = m_end; // a quote that stays open takes the rest of the line
    return true;
}

void Lexer::skipToClose()
{
    for (qsizetype depth = 1; depth > 0 && !atEnd();) {
        const char c = next();
        QByteArrayView ignored;
        if (c == '(')
            ++m_at, ++depth;
        else if (c == ')')
            ++m_at, --depth;
        else if (!atEnd() && !astring(ignored))
            m_at = m_end;
    }
}

} // namespace imap
