// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchresultmodel.h"

#include "ui/models/folderwords.h"
#include "ui/models/messagecolumns.h"
#include "ui/models/messagewords.h"
#include "ui/servertext.h"

#include <QFont>

namespace ui {

SearchResultModel::SearchResultModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_today(QDate::currentDate())
{
}

void SearchResultModel::add(const imap::FoundElsewhere &found)
{
    m_found += found.uids.count();
    if (found.rows.isEmpty())
        return;
    const int first = static_cast<int>(m_hits.size());
    beginInsertRows({}, first, first + static_cast<int>(found.rows.size()) - 1);
    for (const imap::MessageData &data : found.rows) {
        Hit hit{found.mailbox, data.uid, {}};
        hit.row.take(data);
        m_hits.append(hit);
    }
    endInsertRows();
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int SearchResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_hits.size())
        return {};
    const Hit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(hit, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Subject)
            return messageSentence(hit.row, m_today);
        return text(hit, index.column());
    case Qt::ToolTipRole:
        return messageToolTip(hit.row);
    case SortRole:
        return sortKey(hit, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::FontRole:
        if (hit.row.isUnread()) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant SearchResultModel::text(const Hit &hit, int column) const
{
    switch (column) {
    case Folder:
        return shownForeignText(hit.mailbox.text());
    case From:
        return hit.row.sender().isEmpty() ? noSenderText() : hit.row.sender();
    case Subject:
        return hit.row.subject().isEmpty() ? noSubjectText() : hit.row.subject();
    case Date:
        return hit.row.date() ? shortDate(*hit.row.date(), m_today) : QString();
    case Size:
        return hit.row.size() ? shownSize(*hit.row.size()) : QString();
    default:
        return {};
    }
}

QVariant SearchResultModel::sortKey(const Hit &hit, int column)
{
    switch (column) {
    case Folder:
        return hit.mailbox.text();
    case From:
        return hit.row.sender();
    case Subject:
        return hit.row.subject();
    case Date:
        return hit.row.date() ? hit.row.date()->secondsUtc : 0;
    case Size:
        return hit.row.size().value_or(0);
    default:
        return {};
    }
}

QVariant SearchResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Size ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Folder:
        return tr("Folder");
    case From:
        return columnTitle(MessageColumn::From);
    case Subject:
        return columnTitle(MessageColumn::Subject);
    case Date:
        return columnTitle(MessageColumn::Date);
    case Size:
        return columnTitle(MessageColumn::Size);
    default:
        return {};
    }
}

} // namespace ui
