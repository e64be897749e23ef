// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/expungemodel.h"

#include "ui/models/messagetablemodel.h"
#include "ui/models/messagewords.h"
#include "ui/servertext.h"
#include "ui/theme/colors.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype mostListed = 200'000;

} // namespace

ExpungeModel::ExpungeModel(const imap::UidSet &uids, const QHash<quint32, QString> &who,
                           QObject *parent)
    : QAbstractTableModel(parent)
{
    const QList<imap::Uid> all = uids.toList(mostListed);
    m_rows.reserve(all.size());
    for (auto it = all.crbegin(); it != all.crend(); ++it)
        m_rows.append({*it, who.value(it->value()), Fate::Remove, false, {}});
}

void ExpungeModel::takeFrom(const MessageTableModel &table)
{
    removeVanished(table);
    for (Row &row : m_rows) {
        if (row.loaded)
            continue;
        const MessageRow *held = table.rowData(table.rowOf(row.uid));
        if (!held || !held->isShowable())
            continue;
        row.contents = *held;
        row.loaded = true;
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(count() - 1, WhoColumn));
    emit fatesChanged();
}

/// Somebody else removed them meanwhile.
void ExpungeModel::removeVanished(const MessageTableModel &table)
{
    const auto gone = [&table](const Row &row) {
        return table.rowOf(row.uid) < 0;
    };
    if (std::none_of(m_rows.cbegin(), m_rows.cend(), gone))
        return;
    beginResetModel();
    m_rows.removeIf(gone);
    endResetModel();
}

imap::UidSet ExpungeModel::missing(qsizetype limit) const
{
    imap::UidSet uids;
    for (const Row &row : m_rows) {
        if (row.loaded)
            continue;
        uids.add(row.uid);
        if (--limit == 0)
            break;
    }
    return uids;
}

void ExpungeModel::setFate(const QList<int> &rows, Fate fate)
{
    if (rows.isEmpty())
        return;
    for (const int row : rows)
        m_rows[row].fate = fate;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    emit dataChanged(index(*first, 0), index(*last, WhoColumn));
    emit fatesChanged();
}

imap::UidSet ExpungeModel::uids(Fate fate) const
{
    imap::UidSet set;
    for (auto it = m_rows.crbegin(); it != m_rows.crend(); ++it) {
        if (it->fate == fate)
            set.add(it->uid);
    }
    return set;
}

quint64 ExpungeModel::freed(bool *complete) const
{
    quint64 sum = 0;
    *complete = true;
    for (const Row &row : m_rows) {
        if (row.fate != Fate::Remove)
            continue;
        const std::optional<quint64> size = row.contents.size();
        *complete = *complete && size;
        sum += size.value_or(0);
    }
    return sum;
}

int ExpungeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int ExpungeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : WhoColumn + 1;
}

QString ExpungeModel::text(const Row &row, int column) const
{
    const MessageRow &contents = row.contents;
    switch (column) {
    case FromColumn:
        return !row.loaded                   ? loadingText()
               : contents.sender().isEmpty() ? noSenderText()
                                             : contents.sender();
    case SubjectColumn:
        return !row.loaded                    ? tr("UID %1").arg(row.uid.value())
               : contents.subject().isEmpty() ? noSubjectText()
                                              : contents.subject();
    case DateColumn:
        return contents.date() ? shortDate(*contents.date(), QDate::currentDate()) : QString();
    case SizeColumn:
        return contents.size() ? shownSize(*contents.size()) : QString();
    case WhoColumn:
        return row.fate == Fate::Restore ? tr("stays: the mark is taken off") : row.who;
    default:
        return {};
    }
}

QVariant ExpungeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == TickColumn
                   ? QVariant(row.fate == Fate::Remove ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    case Qt::ForegroundRole:
        return row.fate == Fate::Remove ? QVariant() : mutedText(QApplication::palette());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return foreignToolTip(text(row, index.column()));
    case Qt::AccessibleTextRole:
        if (index.column() != TickColumn)
            return text(row, index.column());
        return row.fate == Fate::Remove    ? tr("goes")
               : row.fate == Fate::Restore ? tr("restored")
                                           : tr("kept");
    default:
        return {};
    }
}

QVariant ExpungeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static const std::array<const char *, WhoColumn + 1> titles = {"",
                                                                   QT_TR_NOOP("From"),
                                                                   QT_TR_NOOP("Subject"),
                                                                   QT_TR_NOOP("Date"),
                                                                   QT_TR_NOOP("Size"),
                                                                   QT_TR_NOOP("Who marked it")};
    const char *title = titles.at(static_cast<size_t>(section));
    return *title ? tr(title) : QString();
}

bool ExpungeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    setFate({index.row()}, value.toInt() == Qt::Checked ? Fate::Remove : m_unticked);
    return true;
}

Qt::ItemFlags ExpungeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == TickColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace ui
