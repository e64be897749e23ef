// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MessageView that keeps the person's place: current message, selection and what is in
// view, whatever rows come, go or change their order.
#include "ui/views/messageview.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace ui {

qint64 MessageView::selectedRows() const
{
    qint64 rows = 0;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            rows += range.height();
    }
    return rows;
}

void MessageView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectedRowsChanged();
}

void MessageView::orderChanged()
{
    showPlace();
    m_firstRow = -1; // the same rows hold other messages now
    announceRows();
}

void MessageView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int toldRow = m_messages && m_told.isValid() ? m_messages->rowOf(m_told) : -1;
    const int currentRow = currentIndex().row();
    if (currentRow >= start && currentRow <= end) {
        // Quietly: the person did not ask to read the neighbour.
        const QScopedValueRollback quiet(m_quiet, true);
        const int next = end + 1 < m_messages->messageCount() ? end + 1 : start - 1;
        const QItemSelection selected = selectionModel()->selection();
        const bool alone =
            selected.isEmpty() || (selected.size() == 1 && selected.first().height() == 1);
        if (next >= 0)
            selectionModel()->setCurrentIndex(rowIndex(next),
                                              alone ? QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows
                                                    : QItemSelectionModel::NoUpdate);
        m_waiting = false;
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
    if (toldRow >= start && toldRow <= end)
        vanish();
}

void MessageView::vanish()
{
    m_told = {};
    emit currentMessageVanished();
}

void MessageView::tellCurrent()
{
    m_told = currentUid();
    emit currentMessageChanged(m_told);
}

void MessageView::standOnSelected()
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    {
        const QScopedValueRollback quiet(m_quiet, true);
        selectionModel()->setCurrentIndex(rows.size() == 1 ? rowIndex(rows.first().row())
                                                           : QModelIndex(),
                                          QItemSelectionModel::NoUpdate);
    }
    tellCurrent();
}

void MessageView::remember()
{
    m_place = {m_messages->uidValidity(),
               m_messages->mailbox().wire(),
               currentUid(),
               m_messages->uidAt(firstVisibleRow()),
               selectedUids(),
               m_messages->rows().views()};
    // What a filter hides is still what the person reads.
    if (!m_place.current.isValid() && m_told.isValid()) {
        m_place.current = m_told;
        m_place.selected = {m_told};
    }
}

void MessageView::restore()
{
    const bool same = m_messages->isOpen() && m_messages->uidValidity() == m_place.validity &&
                      m_messages->mailbox().wire() == m_place.mailbox;
    m_firstRow = -1;
    if (!same) {
        scrollToTop();
        m_waiting = false;
        if (std::exchange(m_told, {}).isValid())
            emit currentMessageChanged({});
        announceRows();
        return;
    }
    const QScopedValueRollback quiet(m_quiet, true);
    restoreSelection();
    showPlace();
    if (m_told.isValid() && !m_messages->rows().uids().positionOf(m_told).isValid())
        vanish();
    announceRows();
}

void MessageView::restoreSelection()
{
    const int current = m_messages->rowNear(m_place.current);
    QItemSelection selection;
    for (const imap::Uid uid : std::as_const(m_place.selected)) {
        int row = m_messages->rowOf(uid);
        // The only one that was selected gives way to its neighbour, as when a row is removed.
        if (row < 0 && m_place.selected.size() == 1)
            row = m_messages->rowNear(uid);
        if (row >= 0)
            selection.select(rowIndex(row), rowIndex(row));
    }
    selectionModel()->select(selection,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current >= 0)
        selectionModel()->setCurrentIndex(rowIndex(current), QItemSelectionModel::NoUpdate);
}

/// The same rows as before: where the person was. Others, or in another order: at the message the
/// person is on, else from the top. Qt makes a row the current one for the keyboard alone; it is
/// none that the person is on.
void MessageView::showPlace()
{
    if (m_place.views == m_messages->rows().views()) {
        if (const int top = m_messages->rowNear(m_place.top); top > 0)
            scrollTo(rowIndex(top), QAbstractItemView::PositionAtTop);
    } else if (currentIndex().isValid() && (standingRow() >= 0 || m_told.isValid())) {
        scrollTo(rowIndex(currentIndex().row()));
    } else {
        const QScopedValueRollback quiet(m_quiet, true);
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
        scrollToTop();
    }
}

} // namespace ui
