// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/protocoltoken.h"

#include "imapcore/types/wirelog.h"

namespace ui {

namespace {

/// Servers do not nest deeper than messages in messages; hostile ones must not overflow the stack.
constexpr int deepestList = 60;

class TokenReader
{
public:
    explicit TokenReader(const QByteArray &line)
        : m_line(line)
    {
    }
    QList<ProtocolToken> list(int depth, bool isInner)
    {
        QList<ProtocolToken> tokens;
        while (m_at < m_line.size()) {
            const char c = m_line.at(m_at);
            if (c == ' ' || c == '\t') {
                ++m_at;
            } else if (c == ')' && isInner) {
                return tokens;
            } else if (c == ')') {
                ++m_at; // one too many
            } else if (c == '(' && depth < deepestList) {
                tokens.append(inner(depth));
            } else if (c == '"') {
                tokens.append(quoted());
            } else if (c == '{') {
                tokens.append(literal());
            } else {
                tokens.append(word());
            }
        }
        return tokens;
    }

private:
    ProtocolToken inner(int depth)
    {
        const qsizetype begin = m_at++;
        ProtocolToken token;
        token.kind = ProtocolToken::Kind::List;
        token.items = list(depth + 1, true);
        if (m_at < m_line.size())
            ++m_at; // ")"
        token.text = m_line.mid(begin, m_at - begin);
        return token;
    }

    ProtocolToken quoted()
    {
        const qsizetype begin = m_at++;
        ProtocolToken token;
        token.kind = ProtocolToken::Kind::Quoted;
        while (m_at < m_line.size() && m_line.at(m_at) != '"') {
            if (m_line.at(m_at) == '\\' && m_at + 1 < m_line.size())
                ++m_at;
            token.value += m_line.at(m_at++);
        }
        if (m_at < m_line.size())
            ++m_at;
        token.text = m_line.mid(begin, m_at - begin);
        return token;
    }

    ProtocolToken literal()
    {
        const qsizetype close = m_line.indexOf('}', m_at);
        QByteArray number = m_line.mid(m_at + 1, close - m_at - 1);
        if (number.endsWith('+'))
            number.chop(1);
        bool ok = false;
        const qint64 size = number.toLongLong(&ok);
        if (close < 0 || !ok)
            return word();
        ProtocolToken token;
        token.kind = ProtocolToken::Kind::Literal;
        token.text = m_line.mid(m_at, close + 1 - m_at);
        token.size = size;
        m_at = close + 1;
        if (size <= imap::longestLoggedLiteral) {
            token.value = m_line.mid(m_at, size);
            m_at = qMin(m_at + size, m_line.size());
        }
        return token;
    }

    /// Blanks within brackets belong to it: BODY[HEADER.FIELDS (FROM TO)].
    ProtocolToken word()
    {
        const qsizetype begin = m_at;
        int brackets = 0;
        for (; m_at < m_line.size(); ++m_at) {
            const char c = m_line.at(m_at);
            if (brackets == 0 && (c == ' ' || c == '(' || c == ')') && m_at > begin)
                break;
            brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
            brackets = qMax(brackets, 0);
        }
        ProtocolToken token;
        token.text = token.value = m_line.mid(begin, m_at - begin);
        return token;
    }

    const QByteArray &m_line;
    qsizetype m_at = 0;
};

} // namespace

bool ProtocolToken::isNil() const
{
    return kind == Kind::Word && upper() == "NIL";
}

QList<ProtocolToken> protocolTokens(const QByteArray &line)
{
    return TokenReader(line).list(0, false);
}

} // namespace ui
