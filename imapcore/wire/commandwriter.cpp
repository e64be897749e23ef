// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/commandwriter.h"

#include "imapcore/wire/limits.h"

#include <algorithm>

namespace imap {

namespace {

/// Longer strings go as literals: servers limit the length of a line (RFC 7162, 4: 8192 octets).
constexpr qsizetype longestQuoted = 1000;
/// What LITERAL- lets pass without waiting (RFC 7888, 5).
constexpr qsizetype literalMinusLimit = 4096;
/// Literals longer than this are only counted in the transcript.
constexpr qsizetype shownLiteral = 512;

// ATOM-CHAR = any CHAR except "(" ")" "{" SP CTL "%" "*" DQUOTE "\" "]"
bool isAtomChar(char c)
{
    return c > ' ' && c < 0x7f && c != '(' && c != ')' && c != '{' && c != '%' && c != '*' &&
           c != '"' && c != '\\' && c != ']';
}

bool isAtomText(QByteArrayView text)
{
    // NIL would be read as no string at all.
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAtomChar) &&
           text.compare("NIL", Qt::CaseInsensitive) != 0;
}

bool fitsQuoted(QByteArrayView text)
{
    return text.size() <= longestQuoted && std::all_of(text.begin(), text.end(), [](char c) {
               return c != '\0' && c != '\r' && c != '\n' && static_cast<unsigned char>(c) < 0x80;
           });
}

} // namespace

void CommandWriter::raw(QByteArrayView syntax)
{
    m_part.append(syntax);
    m_command.logged.append(syntax);
}

void CommandWriter::secretRaw(QByteArrayView bytes)
{
    m_part.append(bytes);
    m_command.logged.append("***");
}

void CommandWriter::atom(QByteArrayView text)
{
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isAtomChar))
        refuse();
    raw(text);
}

void CommandWriter::atomList(const QByteArrayList &atoms)
{
    raw("(");
    for (qsizetype i = 0; i < atoms.size(); ++i) {
        raw(i == 0 ? "" : " ");
        atom(atoms[i]);
    }
    raw(")");
}

void CommandWriter::searchKey(QByteArrayView text)
{
    const bool good = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isAtomChar(c) || c == '*';
    });
    if (!good)
        refuse();
    raw(text);
}

void CommandWriter::astring(QByteArrayView text)
{
    if (text.size() <= longestQuoted && isAtomText(text))
        raw(text);
    else
        string(text);
}

// quoted = DQUOTE *QUOTED-CHAR DQUOTE
void CommandWriter::quoted(QByteArrayView text)
{
    m_part.append('"');
    for (const char c : text) {
        if (c == '"' || c == '\\')
            m_part.append('\\');
        m_part.append(c);
    }
    m_part.append('"');
}

// literal = "{" number64 ["+"] "}" CRLF *CHAR8
void CommandWriter::literal(QByteArrayView text)
{
    const bool waits = m_literals == LiteralMode::Synchronizing ||
                       (m_literals == LiteralMode::Minus && text.size() > literalMinusLimit);
    if (text.contains('\0'))
        refuse(); // CHAR8 is any octet but NUL
    m_part.append('{');
    m_part.append(QByteArray::number(text.size()));
    m_part.append(waits ? "}\r\n" : "+}\r\n");
    if (waits)
        endPart(true);
    m_part.append(text);
}

void CommandWriter::string(QByteArrayView text)
{
    const qsizetype begin = m_part.size();
    if (fitsQuoted(text)) {
        quoted(text);
        m_command.logged.append(QByteArrayView(m_part).sliced(begin));
        return;
    }
    literalString(text);
}

void CommandWriter::literalString(QByteArrayView text)
{
    literal(text);
    m_command.logged.append('{');
    m_command.logged.append(QByteArray::number(text.size()));
    m_command.logged.append('}');
    if (text.size() > shownLiteral)
        return;
    for (const char c : text) // the transcript is one line
        m_command.logged.append(c == '\r' || c == '\n' || c == '\0' ? ' ' : c);
}

void CommandWriter::secretString(QByteArrayView text)
{
    if (fitsQuoted(text))
        quoted(text);
    else
        literal(text);
    m_command.logged.append("***");
}

void CommandWriter::secretLiteral(QByteArrayView text)
{
    literal(text);
    m_command.logged.append("***");
}

void CommandWriter::endPart(bool waits)
{
    m_command.parts.append({m_part, waits});
    m_part = QByteArray();
}

EncodedCommand CommandWriter::finish()
{
    if (m_refused) {
        wipeBytes(m_part);
        return {};
    }
    m_part.append("\r\n");
    endPart(false);
    return std::move(m_command);
}

void CommandWriter::listString(QByteArrayView text)
{
    if (text.contains('\r') || text.contains('\n') || text.contains('\0'))
        refuse();
    string(text);
}

} // namespace imap
