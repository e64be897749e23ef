// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/messagetablemodel.h"

#include "ui/icons/icon.h"
#include "ui/models/keywordstyle.h"
#include "ui/models/messagewords.h"
#include "ui/servertext.h"

#include <algorithm>

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

imap::SequenceNumber MessageTableModel::positionAt(int row) const
{
    if (row < 0 || row >= messageCount())
        return {};
    const auto offset = static_cast<quint32>(row);
    return imap::SequenceNumber(m_newestFirst ? m_uids.count() - offset : offset + 1);
}

int MessageTableModel::rowAt(quint32 position) const
{
    const quint32 row = m_newestFirst ? m_uids.count() - position : position - 1;
    return row < static_cast<quint32>(maxRows) ? static_cast<int>(row) : -1;
}

imap::Uid MessageTableModel::uidAt(int row) const
{
    const imap::SequenceNumber position = positionAt(row);
    return position.isValid() ? m_uids.uidAt(position) : imap::Uid();
}

imap::UidSet MessageTableModel::uidsInRows(int first, int last) const
{
    const imap::SequenceNumber one = positionAt(first);
    const imap::SequenceNumber other = positionAt(last);
    if (!one.isValid() || !other.isValid())
        return {};
    return m_uids.uidsAt(std::min(one, other), std::max(one, other));
}

int MessageTableModel::rowOf(imap::Uid uid) const
{
    const imap::SequenceNumber position =
        uid.isValid() ? m_uids.positionOf(uid) : imap::SequenceNumber();
    return position.isValid() ? rowAt(position.value()) : -1;
}

int MessageTableModel::rowNear(imap::Uid uid) const
{
    const int row = rowOf(uid);
    if (row >= 0 || !uid.isValid() || messageCount() == 0)
        return row;
    const quint32 newer = m_uids.lowerBound(uid).value();
    return rowAt(qBound(1U, m_newestFirst ? newer - 1 : newer, m_uids.count()));
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

int MessageTableModel::nextUnread(int row, int direction) const
{
    const int towards = m_newestFirst ? -direction : direction;
    const quint32 beforeFirst = m_newestFirst ? m_uids.count() + 1 : 0;
    const quint32 from = row < 0 ? beforeFirst : positionAt(row).value();
    const imap::SequenceNumber found = m_cache.nearestUnread(m_uids, from, towards);
    return found.isValid() ? rowAt(found.value()) : -1;
}

QList<int> MessageTableModel::matching(const QString &words, int most) const
{
    const auto holds = [&words](const QString &text) {
        return text.contains(words, Qt::CaseInsensitive);
    };
    const QList<imap::Uid> found = m_cache.select([&](const MessageRow &row) {
        if (holds(m_showsRecipients ? row.recipient() : row.fullSender()) || holds(row.subject()))
            return true;
        const QByteArrayList keywords = row.flags().keywords();
        return std::any_of(keywords.begin(), keywords.end(), [&](const QByteArray &keyword) {
            return holds(QString::fromUtf8(keyword)) || holds(keywordStyle(keyword).name);
        });
    });
    QList<int> rows;
    for (const imap::Uid uid : found) {
        if (const int row = rowOf(uid); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows.first(qMin<qsizetype>(rows.size(), most));
}

void MessageTableModel::setNewestFirst(bool newestFirst)
{
    if (newestFirst == m_newestFirst)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    m_newestFirst = newestFirst;
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(index(messageCount() - 1 - old.row(), old.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void MessageTableModel::setToday(const QDate &today)
{
    if (today == m_today)
        return;
    m_today = today;
    if (messageCount() > 0) {
        const int column = columnNumber(MessageColumn::Date);
        emit dataChanged(index(0, column), index(messageCount() - 1, column));
    }
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
    if (column == MessageColumn::From && m_showsRecipients &&
        (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return tr("To", "recipient");
    switch (role) {
    case Qt::DisplayRole:
        return columnHeading(column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return columnTitle(column);
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
        column == MessageColumn::Uid ? uidAt(row).value() : positionAt(row).value();
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
        if (column == MessageColumn::Subject)
            return messageSentence(row, m_today);
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
    if (messageCount() > 0)
        emit dataChanged(index(0, column), index(messageCount() - 1, column));
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
