// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MessageTableModel that puts its rows in another order.
#include "ui/models/messagetablemodel.h"

#include <utility>

namespace ui {

int MessageTableModel::nextUnread(int row, int direction) const
{
    return m_cache.nearestUnread([this](imap::Uid uid) { return rowOf(uid); }, row, direction);
}

void MessageTableModel::setNewestFirst(bool newestFirst)
{
    if (newestFirst == m_rows.newestFirst())
        return;
    if (m_rows.isArranged())
        m_rows.setNewestFirst(newestFirst); // for when they stand by arrival again
    else
        reorder([&] {
            m_rows.setNewestFirst(newestFirst);
            m_rows.arrange(std::nullopt);
        });
}

void MessageTableModel::arrange(RowArrangement arranged)
{
    if (!m_open || m_rows.uids().count() > static_cast<quint32>(maxRows))
        return;
    const auto take = [&] {
        m_rows.arrange(std::move(arranged));
    };
    // The same rows in another order are a change of layout, in which views keep what they know by
    // row; other rows are a reset.
    if (m_rows.isFiltered() || !arranged.whole)
        resetBy(take);
    else
        reorder(take);
    emit arrangementChanged();
}

void MessageTableModel::arrangeByArrival(bool newestFirst)
{
    const bool filtered = m_rows.isFiltered();
    if (!m_rows.isArranged() && newestFirst == m_rows.newestFirst())
        return;
    const auto take = [&] {
        m_rows.setNewestFirst(newestFirst);
        m_rows.arrange(std::nullopt);
    };
    if (filtered)
        resetBy(take);
    else
        reorder(take);
    emit arrangementChanged();
}

QString MessageTableModel::withPlace(const QString &sentence, int row) const
{
    if (row < m_rows.freshCount())
        return tr("%1, not sorted yet").arg(sentence);
    const int depth = m_rows.depthAt(row);
    return depth > 0 ? tr("%1, answer at level %2").arg(sentence).arg(depth) : sentence;
}

void MessageTableModel::resetBy(const std::function<void()> &change)
{
    beginResetModel();
    change();
    endResetModel();
}

void MessageTableModel::reorder(const std::function<void()> &change)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    // By number: those that came last have no UID yet.
    std::vector<quint32> numbers;
    numbers.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &old : before)
        numbers.push_back(m_rows.positionAt(old.row()).value());
    change();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype at = 0; at < before.size(); ++at) {
        const quint32 number = numbers[static_cast<size_t>(at)];
        after.append(index(number ? m_rows.rowAt(number) : -1, before.at(at).column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace ui
