// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/messagewords.h"

#include "ui/models/keywordstyle.h"
#include "ui/models/messagecolumns.h"
#include "ui/servertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

class MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
public:
    static QString yesterday() { return tr("Yesterday"); }
    static QString noSender() { return tr("(no sender)"); }
    static QString noSubject() { return tr("(no subject)"); }
    static QString damaged() { return tr("(the server's summary of this message is damaged)"); }
    static QString unavailable() { return tr("(the server sent nothing for this message)"); }
    static QString loading() { return tr("Loading…"); }
    static QString attachment() { return tr("has attachment"); }

    static QStringList status(const MessageRow &row)
    {
        using imap::SystemFlag;
        QStringList words;
        const imap::FlagSet &flags = row.flags();
        if (row.isUnread())
            words << tr("unread");
        if (flags.has(SystemFlag::Flagged))
            words << tr("flagged");
        if (flags.has(SystemFlag::Answered))
            words << tr("answered");
        if (flags.hasKeyword("$Forwarded"))
            words << tr("forwarded");
        if (flags.has(SystemFlag::Draft))
            words << tr("draft");
        if (flags.has(SystemFlag::Deleted))
            words << tr("marked as deleted");
        if (row.isDamaged())
            words << tr("damaged");
        return words;
    }

    static QString sentence(const MessageRow &row, const QDate &today)
    {
        QStringList parts = status(row);
        if (row.hasAttachment())
            parts << attachment();
        const auto keywords = row.flags().keywords();
        for (const QByteArray &keyword : keywords) {
            if (!isHousekeepingKeyword(keyword))
                parts << tr("labelled %1").arg(keywordStyle(keyword).name);
        }
        parts << tr("from %1").arg(row.sender().isEmpty() ? noSender() : row.sender());
        parts << (row.subject().isEmpty() ? noSubject() : row.subject());
        if (const auto date = row.date())
            parts << shortDate(*date, today);
        if (const auto size = row.size())
            parts << shownSize(*size);
        return parts.join(QStringLiteral(", "));
    }

    static QString toolTip(const MessageRow &row)
    {
        const auto line = [](const QString &name, const QString &value) {
            return QStringLiteral("<tr><td>%1&nbsp;</td><td>%2</td></tr>")
                .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
        };
        QString rows =
            QStringLiteral("<b>%1</b><table>")
                .arg((row.subject().isEmpty() ? noSubject() : row.subject()).toHtmlEscaped());
        rows += line(tr("From:"), row.fullSender());
        if (const auto date = row.date())
            rows += line(tr("Received:"), fullDate(*date));
        if (const auto size = row.size())
            rows += line(tr("Size:"), tr("%1 octets").arg(QLocale().toString(*size)));
        const QByteArrayList flags = row.flags().toList();
        rows += line(tr("Flags:"), flags.isEmpty() ? tr("none") : shownServerText(flags.join(' ')));
        return rows + QStringLiteral("</table>");
    }

    static QString title(MessageColumn column)
    {
        switch (column) {
        case MessageColumn::Status:
            return tr("Status");
        case MessageColumn::Attachment:
            return tr("Attachment");
        case MessageColumn::From:
            return tr("From");
        case MessageColumn::Subject:
            return tr("Subject");
        case MessageColumn::Date:
            return tr("Date");
        case MessageColumn::Size:
            return tr("Size");
        case MessageColumn::Uid:
            return tr("UID");
        case MessageColumn::Sequence:
            return tr("Number");
        case MessageColumn::InternalDate:
            return tr("INTERNALDATE");
        }
        return {};
    }

    static QString hint(MessageColumn column, const QString &heading)
    {
        switch (column) {
        case MessageColumn::Status:
        case MessageColumn::Attachment:
            return tr("%1. Servers cannot sort by it.").arg(heading);
        case MessageColumn::Uid:
        case MessageColumn::Sequence:
            return tr("%1. Click for the order of arrival, and again to turn it.").arg(heading);
        default:
            return tr("%1. Click to sort by it, and again to turn the order.").arg(heading);
        }
    }
};

} // namespace

QString columnTitle(MessageColumn column)
{
    return MessageWords::title(column);
}

QString columnHint(MessageColumn column, const QString &title)
{
    return MessageWords::hint(column, title);
}

QString columnHeading(MessageColumn column)
{
    if (column == MessageColumn::Status || column == MessageColumn::Attachment)
        return {};
    return MessageWords::title(column);
}

QString shortDate(const imap::InternalDate &date, const QDate &today)
{
    const QDateTime local = date.toDateTime().toLocalTime();
    const QLocale locale;
    const qint64 days = local.date().daysTo(today);
    if (days == 0)
        return locale.toString(local.time(), QStringLiteral("HH:mm"));
    if (days == 1)
        return MessageWords::yesterday();
    if (days > 1 && days < 7)
        return locale.toString(local, QStringLiteral("dddd"));
    if (locale.language() == QLocale::C)
        return local.toString(QStringLiteral("yyyy-MM-dd"));
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString fullDate(const imap::InternalDate &date)
{
    const QDateTime told = date.toDateTime();
    const QString local = QLocale().toString(told.toLocalTime(), QLocale::LongFormat);
    return QStringLiteral("%1 (%2)").arg(local, wireDate(date));
}

QString wireDate(const imap::InternalDate &date)
{
    const int minutes = qAbs(static_cast<int>(date.offsetMinutes));
    return QLocale::c().toString(date.toDateTime(), QStringLiteral("dd-MMM-yyyy HH:mm:ss")) +
           QStringLiteral(" %1%2%3")
               .arg(date.offsetMinutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
               .arg(minutes / 60, 2, 10, QLatin1Char('0'))
               .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QStringList statusIcons(const MessageRow &row)
{
    using imap::SystemFlag;
    const imap::FlagSet &flags = row.flags();
    QStringList icons;
    if (flags.has(SystemFlag::Deleted))
        icons << QStringLiteral("edit-delete");
    else if (row.isDamaged() || row.isUnavailable())
        icons << QStringLiteral("data-error");
    else if (row.isUnread())
        icons << QStringLiteral("mail-unread");
    else if (flags.has(SystemFlag::Answered))
        icons << QStringLiteral("mail-replied");
    else if (flags.hasKeyword("$Forwarded"))
        icons << QStringLiteral("mail-forwarded");
    else if (flags.has(SystemFlag::Draft))
        icons << QStringLiteral("document-edit");
    if (flags.has(SystemFlag::Flagged))
        icons << QStringLiteral("flag");
    return icons;
}

QStringList statusWords(const MessageRow &row)
{
    return MessageWords::status(row);
}

QString messageSentence(const MessageRow &row, const QDate &today)
{
    return MessageWords::sentence(row, today);
}

QString messageToolTip(const MessageRow &row)
{
    return MessageWords::toolTip(row);
}

QString noSenderText()
{
    return MessageWords::noSender();
}
QString noSubjectText()
{
    return MessageWords::noSubject();
}
QString damagedText()
{
    return MessageWords::damaged();
}
QString unavailableText()
{
    return MessageWords::unavailable();
}
QString loadingText()
{
    return MessageWords::loading();
}
QString attachmentText()
{
    return MessageWords::attachment();
}

} // namespace ui
