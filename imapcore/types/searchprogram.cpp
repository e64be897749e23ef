// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/searchprogram.h"

#include <algorithm>
#include <optional>

namespace imap {

namespace {

/// More open parentheses than any person types; servers recurse.
constexpr int deepest = 32;

using Token = SearchProgram::Token;

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
        if (++m_depth > deepest)
            return fail("fewer parentheses");
        m_tokens.append({Token::Kind::Open, "("});
        ++m_at;
    }
    void close()
    {
        if (--m_depth < 0)
            return fail("an opening parenthesis before the closing one");
        if (!m_tokens.isEmpty() && m_tokens.last().kind == Token::Kind::Open)
            return fail("a key between the parentheses");
        m_tokens.append({Token::Kind::Close, ")"});
        ++m_at;
    }
    void readQuoted()
    {
        QString text;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != u'"'; ++m_at) {
            if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            if (m_text.at(m_at).unicode() < 0x20)
                return fail("no control character");
            text += m_text.at(m_at);
        }
        if (m_at == m_text.size())
            return fail("a closing quote");
        ++m_at;
        m_tokens.append({Token::Kind::Text, text.toUtf8()});
    }
    void readAtom()
    {
        const qsizetype begin = m_at;
        bool plain = true; // else it can only be written as a string
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u' ' || c == u'(' || c == u')')
                break;
            if (c.unicode() < 0x20 || c.unicode() == 0x7f || c == u'{' || c == u'"')
                return fail("a quoted string or an atom");
            plain = plain && c.unicode() < 0x80 && c != u'%' && c != u'\\' && c != u']';
        }
        const QByteArray bytes = m_text.sliced(begin, m_at - begin).toUtf8();
        m_tokens.append({plain ? Token::Kind::Atom : Token::Kind::Text, bytes});
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    QList<Token> m_tokens;
    std::optional<InvalidValue> m_error;
};

} // namespace

Result<SearchProgram> SearchProgram::fromText(QStringView text)
{
    Result<QList<Token>> tokens = Reader(text).read();
    if (!tokens)
        return tokens.error();
    SearchProgram program;
    program.m_tokens = *tokens;
    return program;
}

SearchProgram &SearchProgram::add(QByteArrayView atoms)
{
    for (const QByteArray &atom : atoms.toByteArray().split(' ')) {
        if (atom == "ALL" || atom.isEmpty())
            continue;
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
