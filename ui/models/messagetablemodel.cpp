// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/messagetablemodel.h"

#include "ui/icons/icon.h"
#include "ui/models/messagewords.h"
#include "ui/servertext.h"

namespace ui {

MessageTableModel::MessageTableModel(QObject *parent, qsizetype cachedRows)
    : QAbstractTableModel(parent)
    , m_cache(cachedRows)
    , m_today(QDate::currentDate())
{
}

int MessageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : messageCount();
}

int MessageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : messageColumnCount;
}

const MessageRow *MessageTableModel::rowData(int row) const
{
    const imap::Uid uid = uidAt(row);
    return uid.isValid() ? m_cache.find(uid) : nullptr;
}

bool MessageTableModel::needsEnvelope(int row) const
{
    const imap::Uid uid = uidAt(row);
    if (!uid.isValid())
        return false;
    const MessageRow *held = m_cache.find(uid);
    return !held || (!held->isComplete() && !held->isUnavailable());
}

bool MessageTableModel::needsStructure(int row) const
{
    const MessageRow *held = rowData(row);
    return held && held->isComplete() && !held->structureKnown();
}

void MessageTableModel::setToday(const QDate &today)
{
    if (today == m_today)
        return;
    m_today = today;
    columnChanged(MessageColumn::Date);
}

Qt::ItemFlags MessageTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant MessageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= messageColumnCount)
        return {};
    const auto column = static_cast<MessageColumn>(section);
    const bool recipients = column == MessageColumn::From && m_showsRecipients;
    const QString title = recipients ? tr("To", "recipient") : columnTitle(column);
    switch (role) {
    case Qt::DisplayRole:
        return recipients ? title : columnHeading(column);
    case Qt::ToolTipRole:
        return columnHint(column, title);
    case Qt::AccessibleTextRole:
        return title;
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == MessageColumn::Size ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant MessageTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= messageCount())
        return {};
    const auto column = static_cast<MessageColumn>(index.column());
    if (role == UidRole)
        return uidAt(index.row()).value();
    if (role == DepthRole)
        return m_rows.depthAt(index.row());
    if (role == UnsortedRole)
        return index.row() < m_rows.freshCount();
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (column == MessageColumn::Uid || column == MessageColumn::Sequence)
        return plainCell(index.row(), column, role);
    const MessageRow *row = rowData(index.row());
    if (!row || !row->isShowable()) {
        if (role == LoadingRole)
            return true;
        return role == Qt::AccessibleTextRole ? loadingText() : QVariant();
    }
    if (!m_waiting.isEmpty()) {
        if (QVariant value = waitingData(index, *row, role); value.isValid())
            return value;
    }
    if (role == Qt::AccessibleTextRole && column == MessageColumn::Subject)
        return withPlace(messageSentence(*row, m_today), index.row());
    return cellData(*row, column, role);
}

/// UID and sequence number are known without any content.
QVariant MessageTableModel::plainCell(int row, MessageColumn column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        const MessageRow *held = rowData(row);
        return held ? cellData(*held, column, role) : QVariant();
    }
    const quint32 number =
        column == MessageColumn::Uid ? uidAt(row).value() : m_rows.positionAt(row).value();
    return number ? QString::number(number) : QString();
}

QVariant MessageTableModel::cellData(const MessageRow &row, MessageColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::ToolTipRole:
        return messageToolTip(row);
    case Qt::AccessibleTextRole:
        if (column == MessageColumn::Status)
            return statusWords(row).join(QStringLiteral(", "));
        if (column == MessageColumn::Attachment)
            return row.hasAttachment() ? attachmentText() : QString();
        return cellText(row, column);
    case MarkIconsRole:
        if (column == MessageColumn::Status)
            return statusIcons(row);
        if (column == MessageColumn::Attachment && row.hasAttachment())
            return QStringList{QStringLiteral("mail-attachment")};
        return QStringList();
    case FaintRole:
        return (column == MessageColumn::Subject && row.subject().isEmpty()) ||
               (column == MessageColumn::From && correspondent(row).isEmpty());
    case LoadingRole:
        return false;
    case UnavailableRole:
        return row.isUnavailable();
    case UnreadRole:
        return row.isUnread();
    case DeletedRole:
        return row.flags().has(imap::SystemFlag::Deleted);
    case KeywordsRole:
        return QVariant::fromValue(row.flags().keywords());
    default:
        return {};
    }
}

void MessageTableModel::setShowsRecipients(bool on)
{
    if (on == m_showsRecipients)
        return;
    m_showsRecipients = on;
    const int column = columnNumber(MessageColumn::From);
    emit headerDataChanged(Qt::Horizontal, column, column);
    columnChanged(MessageColumn::From);
}

void MessageTableModel::setShowsSent(bool on)
{
    if (on == m_showsSent)
        return;
    m_showsSent = on;
    columnChanged(MessageColumn::Date);
}

void MessageTableModel::columnChanged(MessageColumn column)
{
    if (messageCount() > 0)
        emit dataChanged(index(0, columnNumber(column)),
                         index(messageCount() - 1, columnNumber(column)));
}

QString MessageTableModel::correspondent(const MessageRow &row) const
{
    return m_showsRecipients ? row.recipient() : row.sender();
}

QVariant MessageTableModel::cellText(const MessageRow &row, MessageColumn column) const
{
    switch (column) {
    case MessageColumn::From:
        if (const QString name = correspondent(row); !name.isEmpty() || row.isUnavailable())
            return name;
        return m_showsRecipients ? tr("no recipient") : noSenderText();
    case MessageColumn::Subject:
        if (row.isUnavailable())
            return unavailableText();
        if (row.subject().isEmpty())
            return row.isDamaged() ? damagedText() : noSubjectText();
        return row.subject();
    case MessageColumn::Date:
        if (const auto sent = m_showsSent ? row.sentDate() : std::nullopt)
            return shortDate(*sent, m_today);
        return row.date() ? shortDate(*row.date(), m_today) : QString();
    case MessageColumn::InternalDate:
        return row.date() ? wireDate(*row.date()) : QString();
    case MessageColumn::Size:
        return row.size() ? shownSize(*row.size()) : QString();
    default:
        return {};
    }
}

} // namespace ui
