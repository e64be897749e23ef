// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/address.h"

#include "imapcore/mime/addresshints.h"
#include "imapcore/mime/charset.h"
#include "imapcore/mime/encodedword.h"
#include "imapcore/mime/textclean.h"

namespace mime {

namespace {

// Cuts a value into mailboxes. Quotes and comments that never end are taken literally from then on,
// which keeps the scan linear: each is looked for at most once in vain.
class AddressReader
{
public:
    AddressReader(QByteArrayView raw, qsizetype limit)
        : m_raw(raw)
        , m_limit(limit)
    {
    }

    QList<MailAddress> read()
    {
        while (m_pos < m_raw.size() && m_addresses.size() < m_limit)
            step();
        finishMailbox();
        return m_addresses;
    }

private:
    void step()
    {
        const char c = m_raw[m_pos];
        if (c == '"' && skipQuoted(m_text))
            return;
        if (c == '(' && skipComment())
            return;
        if (c == '<') {
            readAngle();
            return;
        }
        if (c == '=' && skipEncodedWord())
            return;
        ++m_pos;
        if (c == ',') {
            finishMailbox();
        } else if (c == ':' && !m_inGroup && m_addr.isNull() && !m_textHasAt) {
            m_group = decodePhrase(m_text);
            m_inGroup = true;
            m_groupHadMember = false;
            clearMailbox();
        } else if (c == ';' && m_inGroup) {
            finishGroup();
        } else {
            m_textHasAt = m_textHasAt || c == '@';
            m_text += c;
        }
    }

    // Copies the quoted string, quotes included: the decoder of the name takes them off.
    bool skipQuoted(QByteArray &into)
    {
        if (m_noMoreQuotes)
            return false;
        for (qsizetype i = m_pos + 1; i < m_raw.size(); ++i) {
            if (m_raw[i] == '\\') {
                ++i;
            } else if (m_raw[i] == '"') {
                into += m_raw.sliced(m_pos, i + 1 - m_pos);
                m_pos = i + 1;
                return true;
            }
        }
        m_noMoreQuotes = true;
        return false;
    }

    bool skipComment()
    {
        if (m_noMoreComments)
            return false;
        int depth = 0;
        for (qsizetype i = m_pos; i < m_raw.size(); ++i) {
            if (m_raw[i] == '\\') {
                ++i;
            } else if (m_raw[i] == '(') {
                ++depth;
            } else if (m_raw[i] == ')' && --depth == 0) {
                m_comment = m_raw.sliced(m_pos + 1, i - m_pos - 1);
                m_pos = i + 1;
                return true;
            }
        }
        m_noMoreComments = true;
        return false;
    }

    // Q words of careless mailers hold commas and colons; they must not cut the name.
    bool skipEncodedWord()
    {
        const qsizetype end = encodedWordEnd(m_raw, m_pos);
        if (end < 0)
            return false;
        const QByteArrayView word = m_raw.sliced(m_pos, end - m_pos);
        if (word.contains('<') || word.contains('>') || word.contains('"') ||
            (m_addr.isNull() && m_textHasAt))
            return false;
        m_text += word;
        m_pos = end;
        return true;
    }

    // "<" [route ":"] addr-spec ">"; an unclosed one ends at the comma.
    void readAngle()
    {
        if (!m_addr.isNull()) // only the last angle brackets count, earlier ones are text
            m_text += '<' + m_addr + '>';
        m_addr = QByteArray("");
        ++m_pos;
        const bool hasRoute = m_pos < m_raw.size() && m_raw[m_pos] == '@';
        bool inRoute = hasRoute;
        while (m_pos < m_raw.size()) {
            const char c = m_raw[m_pos];
            if (c == '"' && skipQuoted(m_addr))
                continue;
            if (c == '<' || (c == ',' && !inRoute))
                return;
            ++m_pos;
            if (c == '>')
                break;
            inRoute = inRoute && c != ':';
            m_addr += c;
        }
        if (hasRoute && m_addr.contains(':'))
            m_addr.remove(0, m_addr.indexOf(':') + 1);
    }

    void finishMailbox()
    {
        m_text = m_text.trimmed();
        if (m_addr.isNull() && m_text.isEmpty()) {
            clearMailbox();
            return;
        }
        MailAddress address;
        if (!m_addr.isNull()) {
            address = makeAddress(m_text.isEmpty() ? m_comment.trimmed().toByteArray() : m_text,
                                  m_addr.trimmed());
        } else if (m_text.contains('@') || !m_text.contains(' ')) {
            address = makeAddress(m_comment.trimmed().toByteArray(), m_text);
        } else {
            address = makeAddress(m_text, {});
        }
        address.group = m_group;
        m_addresses.append(address);
        m_groupHadMember = true;
        clearMailbox();
    }

    void finishGroup()
    {
        finishMailbox();
        if (!m_groupHadMember) {
            MailAddress empty;
            empty.group = m_group;
            m_addresses.append(empty);
        }
        m_group.clear();
        m_inGroup = false;
    }

    void clearMailbox()
    {
        m_text.clear();
        m_textHasAt = false;
        m_addr = QByteArray();
        m_comment = {};
    }

    static MailAddress makeAddress(const QByteArray &rawName, const QByteArray &rawAddr)
    {
        MailAddress address;
        const QString name = decodePhrase(rawName);
        const QString plain = decodeUnlabelled(rawAddr);
        bool removed = false;
        bool hidden = false;
        const QString directed = withoutDirectionCharacters(tidyLine(plain), &removed);
        address.addrSpec = withoutHiddenCharacters(directed, &hidden).trimmed();
        address.name = name;
        address.hints = addressHints(address.name, address.addrSpec);
        if (removed || holdsDirectionCharacters(rawName))
            address.hints |= AddressHint::DirectionRemoved;
        if (hidden)
            address.hints |= AddressHint::HiddenRemoved;
        if ((hidden || removed) && address.addrSpec.isEmpty())
            address.hints |= AddressHint::Unreadable;
        return address;
    }

    static bool holdsDirectionCharacters(const QByteArray &rawName)
    {
        bool removed = false;
        const QString decoded = decodeEncodedWords(rawName);
        (void)withoutDirectionCharacters(decoded, &removed);
        return removed;
    }

    friend MailAddress mime::addressOf(QByteArrayView, QByteArrayView, QByteArrayView);

    QByteArrayView m_raw;
    qsizetype m_limit;
    qsizetype m_pos = 0;
    QList<MailAddress> m_addresses;
    QByteArray m_text; // the mailbox so far, outside angle brackets
    QByteArray m_addr; // null until an angle bracket was seen
    bool m_textHasAt = false;
    QByteArrayView m_comment;
    QString m_group;
    bool m_inGroup = false;
    bool m_groupHadMember = false;
    bool m_noMoreQuotes = false;
    bool m_noMoreComments = false;
};

} // namespace

QList<MailAddress> parseAddressList(QByteArrayView rawValue, qsizetype limit)
{
    return AddressReader(rawValue, limit).read();
}

MailAddress addressOf(QByteArrayView rawName, QByteArrayView mailbox, QByteArrayView host)
{
    QByteArray addr = mailbox.toByteArray();
    if (!host.isEmpty())
        addr += '@' + host.toByteArray();
    return AddressReader::makeAddress(rawName.toByteArray(), addr);
}

QString displayText(const MailAddress &address)
{
    if (address.name.isEmpty())
        return address.addrSpec.isEmpty() ? address.group : address.addrSpec;
    if (address.addrSpec.isEmpty())
        return address.name;
    return address.name + QStringLiteral(" <") + address.addrSpec + QStringLiteral(">");
}

} // namespace mime
