// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/mailboxname.h"

#include "imapcore/types/modifiedutf7.h"

#include <QStringDecoder>

namespace imap {

namespace {

/// The last delimiter of `wire` that is no part of a modified UTF-7 group; -1 when there is none.
qsizetype lastDelimiter(QByteArrayView wire, char delimiter)
{
    qsizetype found = -1;
    bool inGroup = false;
    for (qsizetype at = 0; at < wire.size(); ++at) {
        if (inGroup)
            inGroup = wire[at] != '-';
        else if (wire[at] == delimiter)
            found = at;
        else
            inGroup = wire[at] == '&';
    }
    return found;
}

} // namespace

MailboxName MailboxName::fromWire(QByteArray wire)
{
    MailboxName name;
    name.m_wire = std::move(wire);
    if (name.m_wire.size() == 5 && name.m_wire.compare("INBOX", Qt::CaseInsensitive) == 0)
        name.m_wire = QByteArrayLiteral("INBOX");
    return name;
}

Result<MailboxName> MailboxName::fromText(QStringView text)
{
    if (text.isEmpty())
        return InvalidValue{"a name", 0};
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            return InvalidValue{"no control characters", at};
        if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            ++at;
        else if (c.isSurrogate())
            return InvalidValue{"whole characters", at};
    }
    return fromWire(encodeModifiedUtf7(text));
}

QString MailboxName::text() const
{
    if (const std::optional<QString> decoded = decodeModifiedUtf7(m_wire))
        return *decoded;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(m_wire);
    return utf8.hasError() ? QString::fromLatin1(m_wire) : text;
}

QString MailboxName::leafText(HierarchyDelimiter delimiter) const
{
    if (!delimiter.isPresent())
        return text();
    QByteArrayView wire(m_wire);
    if (wire.size() > 1 && wire.back() == delimiter.value())
        wire.chop(1); // "Projects/" as some servers list a container
    const qsizetype at = lastDelimiter(wire, delimiter.value());
    return MailboxName::fromWire(wire.sliced(at + 1).toByteArray()).text();
}

MailboxName MailboxName::parent(HierarchyDelimiter delimiter) const
{
    if (!delimiter.isPresent())
        return {};
    QByteArrayView wire(m_wire);
    if (wire.size() > 1 && wire.back() == delimiter.value())
        wire.chop(1);
    const qsizetype at = lastDelimiter(wire, delimiter.value());
    return at <= 0 ? MailboxName() : fromWire(wire.first(at).toByteArray());
}

bool MailboxName::isBelow(const MailboxName &above, HierarchyDelimiter delimiter) const
{
    const qsizetype length = above.m_wire.size();
    return delimiter.isPresent() && length > 0 && m_wire.size() > length + 1 &&
           m_wire[length] == delimiter.value() && m_wire.startsWith(above.m_wire);
}

MailboxName MailboxName::renamed(const MailboxName &from, const MailboxName &to,
                                 HierarchyDelimiter delimiter) const
{
    if (*this == from)
        return to;
    if (from.isInbox() || !isBelow(from, delimiter))
        return *this;
    return fromWire(to.m_wire + m_wire.sliced(from.m_wire.size()));
}

bool MailboxName::isUsable() const
{
    return !m_wire.isEmpty() && !m_wire.contains('\r') && !m_wire.contains('\n') &&
           !m_wire.contains('\0');
}

} // namespace imap
