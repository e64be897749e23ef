// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions.h"

#include <QByteArray>
#include <QList>

namespace fuzz {

/// One word of a command as a server reads it.
struct CommandWord
{
    enum class Kind : quint8 { Atom, Quoted, Literal, Open, Close };
    Kind kind = Kind::Atom;
    QByteArray bytes = {};
};

/// Reads a command as a server does (RFC 9051, section 9), byte by byte, and aborts on what is not
/// exactly one. Knows nothing of how ours are written.
class CommandReader
{
public:
    explicit CommandReader(const QByteArray &wire)
        : m_wire(wire)
    {
        while (m_at < m_wire.size() && m_wire.at(m_at) != '\r')
            readWord();
        demand(m_wire.mid(m_at) == "\r\n");
    }
    [[nodiscard]] const QList<CommandWord> &words() const { return m_words; }
    /// Literals for which a server has to say "+" first.
    [[nodiscard]] qsizetype waitingLiterals() const { return m_waiting; }
    [[nodiscard]] qsizetype longestUnasked() const { return m_longestUnasked; }

private:
    using Kind = CommandWord::Kind;

    [[nodiscard]] char now() const
    {
        demand(m_at < m_wire.size());
        return m_wire.at(m_at);
    }
    void readWord()
    {
        switch (now()) {
        case ' ':
            ++m_at;
            demand(now() != ' ' && now() != '\r');
            break;
        case '(':
        case ')':
            m_words.append({now() == '(' ? Kind::Open : Kind::Close});
            ++m_at;
            break;
        case '"':
            readQuoted();
            break;
        case '{':
            readLiteral();
            break;
        default:
            readAtom();
        }
    }
    void readAtom()
    {
        const qsizetype begin = m_at;
        while (now() > ' ' && now() < 0x7f && !QByteArrayView("(){\"").contains(now()))
            ++m_at;
        demand(m_at > begin); // a control character, or one of eight bits
        m_words.append({Kind::Atom, m_wire.mid(begin, m_at - begin)});
    }
    void readQuoted()
    {
        QByteArray text;
        for (++m_at; now() != '"'; ++m_at) {
            if (now() == '\\') {
                ++m_at;
                demand(now() == '\\' || now() == '"');
            }
            demand(now() > 0 && now() != '\r' && now() != '\n');
            text += now();
        }
        ++m_at;
        m_words.append({Kind::Quoted, text});
    }
    void readLiteral()
    {
        qsizetype size = 0;
        for (++m_at; now() >= '0' && now() <= '9'; ++m_at)
            size = size * 10 + (now() - '0');
        const bool isUnasked = now() == '+';
        m_at += isUnasked ? 1 : 0;
        demand(m_wire.mid(m_at, 3) == "}\r\n" && m_at + 3 + size <= m_wire.size());
        const QByteArray text = m_wire.mid(m_at + 3, size);
        demand(!text.contains('\0'));
        m_words.append({Kind::Literal, text});
        m_at += 3 + size;
        if (isUnasked)
            m_longestUnasked = qMax(m_longestUnasked, size);
        else
            ++m_waiting;
    }

    const QByteArray m_wire;
    qsizetype m_at = 0;
    QList<CommandWord> m_words;
    qsizetype m_waiting = 0;
    qsizetype m_longestUnasked = -1; // none
};

/// What a command is to say, in whatever form its strings are written.
class WantedWords
{
public:
    WantedWords &atoms(const QByteArray &words)
    {
        for (const QByteArray &word : words.split(' '))
            m_words.append({CommandWord::Kind::Atom, word});
        return *this;
    }
    WantedWords &text(const QByteArray &text)
    {
        m_words.append({CommandWord::Kind::Quoted, text});
        return *this;
    }
    WantedWords &open()
    {
        m_words.append({CommandWord::Kind::Open});
        return *this;
    }
    WantedWords &close()
    {
        m_words.append({CommandWord::Kind::Close});
        return *this;
    }

    void mustBe(const QList<CommandWord> &read) const
    {
        using Kind = CommandWord::Kind;
        demand(read.size() == m_words.size());
        for (qsizetype i = 0; i < read.size(); ++i) {
            demand(read.at(i).bytes == m_words.at(i).bytes);
            if (m_words.at(i).kind != Kind::Quoted)
                demand(read.at(i).kind == m_words.at(i).kind);
            else if (read.at(i).kind == Kind::Atom) // which "NIL" must not be, nor anything empty
                demand(!read.at(i).bytes.isEmpty() && read.at(i).bytes.toUpper() != "NIL");
            else
                demand(read.at(i).kind == Kind::Quoted || read.at(i).kind == Kind::Literal);
        }
    }

private:
    QList<CommandWord> m_words;
};

} // namespace fuzz
