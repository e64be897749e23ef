// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folderwords.h"

#include "imapcore/mime/textclean.h"
#include "ui/models/mailboxwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ui {

namespace {

/// Context for the translators of everything in this file.
class FolderWords
{
    Q_DECLARE_TR_FUNCTIONS(FolderWords)
public:
    static QString tipRow(const QString &name, const QString &value)
    {
        return QStringLiteral("<tr><td>%1&nbsp;</td><td>%2</td></tr>")
            .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    }

    static QString useWord(imap::SpecialUse use)
    {
        using imap::SpecialUse;
        switch (use) {
        case SpecialUse::Inbox:
            return tr("inbox");
        case SpecialUse::All:
            return tr("all messages");
        case SpecialUse::Archive:
            return tr("archive");
        case SpecialUse::Drafts:
            return tr("drafts");
        case SpecialUse::Flagged:
            return tr("flagged messages");
        case SpecialUse::Important:
            return tr("important messages");
        case SpecialUse::Junk:
            return tr("junk");
        case SpecialUse::Sent:
            return tr("sent messages");
        case SpecialUse::Trash:
            return tr("trash");
        case SpecialUse::None:
            break;
        }
        return {};
    }

    static QString stateSentence(const FolderNode &node)
    {
        if (node.isGone())
            return tr("Subscribed, but the server has no such folder");
        if (node.kind == FolderKind::Container)
            return tr("Not a folder of its own: the server only lists what is inside");
        if (!node.isSelectable())
            return tr("Only holds other folders; it cannot be opened");
        return node.isSubscribed() ? tr("Subscribed") : tr("Not subscribed");
    }

    static QString countsText(const imap::MailboxStatus &status)
    {
        QStringList parts;
        if (status.messages)
            parts << tr("%n message(s)", nullptr, static_cast<int>(*status.messages));
        if (status.unseen)
            parts << tr("%1 unread").arg(countText(*status.unseen));
        if (!parts.isEmpty() && status.takenAt.isValid())
            parts << tr("counted %1").arg(momentText(status.takenAt));
        return parts.join(QStringLiteral(" · "));
    }

    static QString toolTip(const FolderNode &node)
    {
        QString rows = QStringLiteral("<b>%1</b><table>")
                           .arg(node.path(QStringLiteral(" › ")).toHtmlEscaped());
        rows += tipRow(tr("Name:"), mime::withoutDirectionCharacters(node.name.text()));
        rows += tipRow(tr("On the server:"), QString::fromLatin1(node.name.wire()));
        rows += tipRow(tr("Delimiter:"), node.delimiter.isPresent()
                                             ? QString(QLatin1Char(node.delimiter.value()))
                                             : tr("none (NIL)"));
        QByteArrayList attributes;
        for (const QByteArray &attribute : node.attributes)
            attributes << attributeName(attribute);
        if (!attributes.isEmpty())
            rows += tipRow(tr("Attributes:"), QString::fromLatin1(attributes.join(' ')));
        const QString counts = countsText(node.status);
        if (!counts.isEmpty())
            rows += tipRow(tr("Counts:"), counts);
        return rows + QStringLiteral("</table>") + stateSentence(node).toHtmlEscaped();
    }

    static QString accountState(const FolderNode &node)
    {
        if (!node.inspecting)
            return node.stateText;
        return node.stateText.isEmpty() ? tr("read-only")
                                        : tr("read-only · %1").arg(node.stateText);
    }
    static QString accountSentence(const FolderNode &node)
    {
        const QString state = accountState(node);
        return state.isEmpty() ? tr("Account %1").arg(node.label)
                               : tr("Account %1, %2").arg(node.label, state);
    }

    static QString sentence(const FolderNode &node)
    {
        QStringList parts{node.label};
        if (const QString use = useWord(node.use); !use.isEmpty())
            parts << use;
        if (node.isGone())
            parts << tr("gone from the server");
        else if (!node.isSelectable())
            parts << tr("only holds other folders");
        else if (!node.isSubscribed())
            parts << tr("not subscribed");
        if (node.status.unseen && *node.status.unseen > 0)
            parts << tr("%1 unread").arg(countText(*node.status.unseen));
        if (node.status.messages)
            parts << tr("%n message(s)", nullptr, static_cast<int>(*node.status.messages));
        parts << tr("level %1").arg(node.level());
        if (node.level() > 1)
            parts << tr("path %1").arg(node.path(QStringLiteral(" / ")));
        return parts.join(QStringLiteral(", "));
    }

    static QString link(const imap::LinkChanged &link)
    {
        switch (link.state) {
        case imap::LinkState::Offline:
        case imap::LinkState::Waiting:
            return tr("offline");
        case imap::LinkState::Connecting:
            return tr("connecting…");
        case imap::LinkState::Online:
            return tr("online");
        case imap::LinkState::Idle:
            return tr("live");
        case imap::LinkState::Polling:
            return tr("polling");
        }
        return {};
    }
};

} // namespace

QString folderIconName(const FolderNode &node)
{
    using imap::SpecialUse;
    if (node.kind == FolderKind::Account)
        return node.locked ? QStringLiteral("object-locked") : QStringLiteral("network-server");
    if (node.isGone())
        return QStringLiteral("data-error");
    if (node.sharedRoot)
        return QStringLiteral("system-users");
    switch (node.use) {
    case SpecialUse::Inbox:
        return QStringLiteral("mail-folder-inbox");
    case SpecialUse::All:
        return QStringLiteral("folder-mail");
    case SpecialUse::Archive:
        return QStringLiteral("archive-insert");
    case SpecialUse::Drafts:
        return QStringLiteral("document-edit");
    case SpecialUse::Flagged:
        return QStringLiteral("flag");
    case SpecialUse::Important:
        return QStringLiteral("mail-mark-important");
    case SpecialUse::Junk:
        return QStringLiteral("mail-mark-junk");
    case SpecialUse::Sent:
        return QStringLiteral("mail-folder-sent");
    case SpecialUse::Trash:
        return QStringLiteral("user-trash");
    case SpecialUse::None:
        break;
    }
    return node.name.isInbox() ? QStringLiteral("mail-folder-inbox") : QStringLiteral("folder");
}

QString folderToolTip(const FolderNode &node)
{
    return node.kind == FolderKind::Account ? node.label.toHtmlEscaped()
                                            : FolderWords::toolTip(node);
}

QString folderSentence(const FolderNode &node)
{
    return node.kind == FolderKind::Account ? FolderWords::accountSentence(node)
                                            : FolderWords::sentence(node);
}

QString linkWord(const imap::LinkChanged &link)
{
    return FolderWords::link(link);
}

QString accountStateText(const FolderNode &account)
{
    return FolderWords::accountState(account);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString momentText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    const QLocale locale;
    if (local.date() == QDate::currentDate())
        return locale.toString(local.time(), QStringLiteral("HH:mm:ss"));
    return locale.toString(local, QLocale::ShortFormat);
}

} // namespace ui
