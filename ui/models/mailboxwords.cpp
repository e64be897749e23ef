// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mailboxwords.h"

#include "ui/models/folderwords.h"
#include "ui/servertext.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

/// Context for the translators of everything in this file.
class MailboxWords
{
    Q_DECLARE_TR_FUNCTIONS(MailboxWords)
public:
    struct Attribute
    {
        QByteArray name; // as the RFCs spell it
        QString words;
    };
    static Attribute attribute(const QByteArray &attribute)
    {
        const Attribute attributes[] = {
            {"\\Noselect", tr("only holds other folders; it cannot be opened")},
            {"\\NonExistent", tr("does not exist on the server")},
            {"\\Noinferiors", tr("can never hold other folders")},
            {"\\HasChildren", tr("holds other folders")},
            {"\\HasNoChildren", tr("holds no other folders")},
            {"\\Marked", tr("the server thinks there may be new messages")},
            {"\\Unmarked", tr("nothing new since it was last opened")},
            {"\\Subscribed", tr("subscribed")},
            {"\\Remote", tr("lies on another server")},
            {"\\All", tr("for all messages")},
            {"\\Archive", tr("for the archive")},
            {"\\Drafts", tr("for drafts")},
            {"\\Flagged", tr("for flagged messages")},
            {"\\Important", tr("for important messages")},
            {"\\Junk", tr("for junk")},
            {"\\Sent", tr("for sent messages")},
            {"\\Trash", tr("for deleted messages")},
        };
        for (const Attribute &known : attributes) {
            if (attribute.compare(known.name, Qt::CaseInsensitive) == 0)
                return known;
        }
        return {attribute, tr("not known to Postroom")};
    }
    static QString use(imap::SpecialUse use)
    {
        using imap::SpecialUse;
        switch (use) {
        case SpecialUse::Inbox:
            return tr("Inbox: where new mail arrives");
        case SpecialUse::All:
            return tr("All messages");
        case SpecialUse::Archive:
            return tr("Archive");
        case SpecialUse::Drafts:
            return tr("Drafts");
        case SpecialUse::Flagged:
            return tr("Flagged messages");
        case SpecialUse::Important:
            return tr("Important messages");
        case SpecialUse::Junk:
            return tr("Junk");
        case SpecialUse::Sent:
            return tr("Sent messages");
        case SpecialUse::Trash:
            return tr("Trash");
        case SpecialUse::None:
            break;
        }
        return {};
    }
    static QList<StatusNumber> numbers(const imap::MailboxStatus &status)
    {
        const auto count = [](const auto &number) {
            return number ? countText(static_cast<qint64>(*number)) : QString();
        };
        // Identifiers are not grouped: they are compared, not counted.
        const auto plain = [](const auto &number) {
            return number ? QString::number(*number) : QString();
        };
        const QString size =
            status.size ? tr("%1 (%2 bytes)").arg(shownSize(*status.size), count(status.size))
                        : QString();
        return {
            {"MESSAGES", tr("Messages"), count(status.messages), tr("all messages in the folder")},
            {"RECENT", tr("Recent"), count(status.recent),
             tr("arrived since a program last opened the folder")},
            {"UNSEEN", tr("Unread"), count(status.unseen), tr("messages without the flag \\Seen")},
            {"DELETED", tr("Marked as deleted"), count(status.deleted),
             tr("messages with the flag \\Deleted, not expunged yet")},
            {"SIZE", tr("Size"), size, tr("of all messages together")},
            {"UIDNEXT", tr("Next UID"), plain(status.uidNext),
             tr("the number the next message will get, or a higher one")},
            {"UIDVALIDITY", tr("UID validity"), plain(status.uidValidity),
             tr("while it stays the same, a UID always means the same message")},
            {"HIGHESTMODSEQ", tr("Highest mod-sequence"), plain(status.highestModSeq),
             tr("grows with every change of a message")},
        };
    }
    static QString none() { return tr("none"); }
};

} // namespace

QByteArray attributeName(const QByteArray &attribute)
{
    return MailboxWords::attribute(attribute).name;
}

QString attributeInWords(const QByteArray &attribute)
{
    return MailboxWords::attribute(attribute).words;
}

QString specialUseInWords(imap::SpecialUse use)
{
    return MailboxWords::use(use);
}

QList<StatusNumber> statusNumbers(const imap::MailboxStatus &status)
{
    return MailboxWords::numbers(status);
}

QString flagLine(const QByteArrayList &flags)
{
    QStringList shown;
    for (const QByteArray &flag : flags.first(qMin<qsizetype>(flags.size(), 200)))
        shown << shownServerText(flag);
    return shown.isEmpty() ? MailboxWords::none() : shown.join(u' ');
}

} // namespace ui
