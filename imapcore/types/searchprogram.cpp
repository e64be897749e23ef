// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/searchprogram.h"

#include <algorithm>
#include <optional>

namespace imap {

namespace {

/// More open parentheses than any person types; servers recurse.
constexpr int deepest = 32;

using Token = SearchProgram::Token;

// CTL (RFC 9051, section 9).
bool isControlCharacter(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

/// What may stand in the line as it is. "*" only belongs to sets: "1:*". NIL is no key, so it is
/// meant as a text, which some servers would take for no text at all.
bool isAtom(QStringView word)
{
    const auto isSetChar = [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u':' || c == u',' || c == u'*';
    };
    const auto isAtomChar = [](QChar c) {
        return c.unicode() < 0x80 && c != u'%' && c != u'*' && c != u'\\' && c != u']';
    };
    return word.compare(QLatin1String("NIL"), Qt::CaseInsensitive) != 0 &&
           (std::all_of(word.begin(), word.end(), isSetChar) ||
            std::all_of(word.begin(), word.end(), isAtomChar));
}

/// Cuts a typed program into tokens.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    Result<QList<Token>> read()
    {
        while (skipBlanks() && !m_error) {
            const QChar c = m_text.at(m_at);
            if (c == u'(')
                open();
            else if (c == u')')
                close();
            else if (c == u'"')
                readQuoted();
            else
                readAtom();
        }
        if (!m_error && m_depth > 0)
            fail("a closing parenthesis");
        if (m_error)
            return *m_error;
        return m_tokens;
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at) == u' ')
            ++m_at;
        return m_at < m_text.size();
    }
    void fail(const char *expected) { m_error = InvalidValue{expected, m_at}; }
    void open()
    {
        if (m_depth == deepest)
            return fail("fewer parentheses");
        ++m_depth;
        m_tokens.append({Token::Kind::Open, "("});
        ++m_at;
    }
    void close()
    {
        if (m_depth == 0)
            return fail("an opening parenthesis before the closing one");
        if (m_tokens.last().kind == Token::Kind::Open)
            return fail("a key between the parentheses");
        --m_depth;
        m_tokens.append({Token::Kind::Close, ")"});
        ++m_at;
    }
    /// The character at the position is whole; steps over it. A lone surrogate has no UTF-8.
    bool passCharacter()
    {
        const QChar c = m_text.at(m_at);
        const bool isPair =
            c.isHighSurrogate() && m_at + 1 < m_text.size() && m_text.at(m_at + 1).isLowSurrogate();
        if (c.isSurrogate() && !isPair)
            return false;
        m_at += isPair ? 2 : 1;
        return true;
    }
    // quoted = DQUOTE *QUOTED-CHAR DQUOTE; here the text may be of any letters.
    void readQuoted()
    {
        QString text;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != u'"';) {
            if (m_text.at(m_at) == u'\\') {
                ++m_at;
                if (m_at == m_text.size() || (m_text.at(m_at) != u'"' && m_text.at(m_at) != u'\\'))
                    return fail("a quote or a backslash behind the backslash");
            }
            const qsizetype begin = m_at;
            if (isControlCharacter(m_text.at(m_at)))
                return fail("no control character");
            if (!passCharacter())
                return fail("a whole character");
            text += m_text.sliced(begin, m_at - begin);
        }
        if (m_at == m_text.size())
            return fail("a closing quote");
        ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) != u' ' && m_text.at(m_at) != u')')
            return fail("a blank behind the quote");
        m_tokens.append({Token::Kind::Text, text.toUtf8()});
    }
    void readAtom()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u' ' || c == u'(' || c == u')')
                break;
            if (isControlCharacter(c) || c == u'{' || c == u'"')
                return fail("a quoted string or an atom");
            if (!passCharacter())
                return fail("a whole character");
        }
        const QStringView word = m_text.sliced(begin, m_at - begin);
        // Before the first key these say how to search; that is the encoder's to say.
        const auto is = [word](const char *name) {
            return word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
        };
        if (m_tokens.isEmpty() && (is("CHARSET") || is("RETURN"))) {
            m_at = begin;
            return fail("a search key");
        }
        m_tokens.append({isAtom(word) ? Token::Kind::Atom : Token::Kind::Text, word.toUtf8()});
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    QList<Token> m_tokens;
    std::optional<InvalidValue> m_error;
};

bool isAllAlone(QByteArrayView word)
{
    return word.compare("ALL", Qt::CaseInsensitive) == 0;
}

} // namespace

Result<SearchProgram> SearchProgram::fromText(QStringView text)
{
    Result<QList<Token>> tokens = Reader(text).read();
    if (!tokens)
        return tokens.error();
    SearchProgram program;
    const Token &first = tokens->value(0);
    if (tokens->size() != 1 || first.kind != Token::Kind::Atom || !isAllAlone(first.bytes))
        program.m_tokens = *tokens;
    return program;
}

SearchProgram &SearchProgram::add(QByteArrayView atoms)
{
    if (isAllAlone(atoms)) // but "NOT ALL" is another matter
        return *this;
    for (const QByteArray &atom : atoms.toByteArray().split(' ')) {
        if (!atom.isEmpty())
            m_tokens.append({Token::Kind::Atom, atom});
    }
    return *this;
}

SearchProgram &SearchProgram::add(QByteArrayView atoms, const QByteArray &utf8)
{
    add(atoms);
    m_tokens.append({Token::Kind::Text, utf8});
    return *this;
}

SearchProgram &SearchProgram::add(const SearchProgram &other)
{
    m_tokens += other.m_tokens;
    return *this;
}

SearchProgram SearchProgram::orElse(const SearchProgram &other) const
{
    if (isAll() || other.isAll())
        return {};
    SearchProgram either;
    const auto group = [&either](const SearchProgram &keys) {
        either.m_tokens.append({Token::Kind::Open, "("});
        either.m_tokens += keys.m_tokens;
        either.m_tokens.append({Token::Kind::Close, ")"});
    };
    either.m_tokens.append({Token::Kind::Atom, "OR"});
    group(*this);
    group(other);
    return either;
}

bool SearchProgram::needsUtf8() const
{
    return std::any_of(m_tokens.begin(), m_tokens.end(), [](const Token &token) {
        return std::any_of(token.bytes.begin(), token.bytes.end(),
                           [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    });
}

QString SearchProgram::toText() const
{
    if (isAll())
        return QStringLiteral("ALL");
    QString text;
    bool glue = true; // nothing between "(" and what follows, nor before ")"
    for (const Token &token : m_tokens) {
        if (!glue && token.kind != Token::Kind::Close)
            text += u' ';
        glue = token.kind == Token::Kind::Open;
        if (token.kind == Token::Kind::Text) {
            QString quoted = QString::fromUtf8(token.bytes);
            quoted.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
            text += u'"' + quoted + u'"';
        } else {
            text += QString::fromLatin1(token.bytes);
        }
    }
    return text;
}

} // namespace imap
