// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/messageview.h"

#include "ui/models/messagetablemodel.h"
#include "ui/views/messagedelegate.h"
#include "ui/views/messageheader.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace ui {

namespace {

constexpr qsizetype rememberedSelection = 10000;

} // namespace

MessageView::MessageView(QWidget *parent)
    : QTableView(parent)
    , m_header(new MessageHeader(this))
{
    setAccessibleName(tr("Messages"));
    setHorizontalHeader(m_header);
    setItemDelegate(new MessageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyRowHeight();
    connect(this, &QAbstractItemView::activated, this,
            [this] { emit openRequested(currentUid()); });
}

void MessageView::applyRowHeight()
{
    const int height = MessageDelegate::rowHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
}

void MessageView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyRowHeight();
}

void MessageView::setMessages(MessageTableModel *model)
{
    if (model == m_messages)
        return;
    if (m_messages)
        disconnect(m_messages, nullptr, this, nullptr);
    m_messages = model;
    m_told = {};
    QItemSelectionModel *old = selectionModel();
    setModel(model);
    delete old;
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &MessageView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &MessageView::restore);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &MessageView::remember);
    connect(model, &QAbstractItemModel::layoutChanged, this, &MessageView::orderChanged);
    announceRows();
}

imap::Uid MessageView::currentUid() const
{
    return m_messages && currentIndex().isValid() ? m_messages->uidAt(currentIndex().row())
                                                  : imap::Uid();
}

QList<imap::Uid> MessageView::selectedUids() const
{
    QList<imap::Uid> uids;
    if (!selectionModel())
        return uids;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (uids.size() >= rememberedSelection)
                return uids;
            if (const imap::Uid uid = m_messages->uidAt(row); uid.isValid())
                uids.append(uid);
        }
    }
    return uids;
}

imap::UidSet MessageView::selectedSet() const
{
    imap::UidSet uids;
    if (!selectionModel() || !m_messages)
        return uids;
    for (const QItemSelectionRange &selected : selectionModel()->selection()) {
        const imap::UidSet some = m_messages->uidsInRows(selected.top(), selected.bottom());
        for (const imap::UidSet::Range &range : some.ranges())
            uids.add(range.low, range.high);
    }
    return uids;
}

void MessageView::selectMessage(imap::Uid uid)
{
    const int row = m_messages ? m_messages->rowOf(uid) : -1;
    if (row >= 0)
        goToRow(row);
    else if (m_messages && m_messages->rows().uids().positionOf(uid).isValid())
        emit hiddenWanted(uid);
}

void MessageView::goToRow(int row)
{
    const QModelIndex index = rowIndex(row);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    // In a narrow window the columns stay where the person put them.
    const int sideways = horizontalScrollBar()->value();
    scrollTo(index);
    horizontalScrollBar()->setValue(sideways);
}

int MessageView::standingRow() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() && selectionModel()->isSelected(current) ? current.row() : -1;
}

bool MessageView::stepMessage(int direction)
{
    if (!m_messages)
        return false;
    const int from = standingRow();
    const int row = from >= 0 ? from + direction : (direction > 0 ? 0 : -1);
    if (row < 0 || row >= m_messages->messageCount())
        return false;
    goToRow(row);
    return true;
}

bool MessageView::stepUnread(int direction)
{
    const int row = m_messages ? m_messages->nextUnread(standingRow(), direction) : -1;
    if (row < 0)
        return false;
    goToRow(row);
    return true;
}

void MessageView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        viewport()->update();
    const imap::Uid uid = currentUid();
    if (m_quiet)
        return;
    m_waiting = current.isValid() && !uid.isValid();
    if (uid == m_told)
        return;
    m_told = uid;
    emit currentMessageChanged(uid);
}

void MessageView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                              const QList<int> &roles)
{
    // The whole view would be painted anew, for each of the masses that come for the store.
    if (topLeft.row() <= lastVisibleRow() && bottomRight.row() >= firstVisibleRow())
        QTableView::dataChanged(topLeft, bottomRight, roles);
    // The person stands on a new row whose UID has only now been told.
    if (m_waiting && currentUid().isValid()) {
        m_waiting = false;
        m_told = currentUid();
        emit currentMessageChanged(m_told);
    }
}

void MessageView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int before = verticalScrollBar()->value();
    QTableView::rowsInserted(parent, start, end);
    const int height = verticalHeader()->defaultSectionSize();
    // New rows above the view push nothing: the person keeps reading where they are.
    if (before > 0 && start * height < before) {
        updateGeometries();
        verticalScrollBar()->setValue(before + (end - start + 1) * height);
    }
    m_firstRow = -1;
}

int MessageView::firstVisibleRow() const
{
    if (!m_messages || m_messages->messageCount() == 0)
        return -1;
    return qMax(0, rowAt(0));
}

int MessageView::lastVisibleRow() const
{
    if (!m_messages || m_messages->messageCount() == 0)
        return -1;
    const int row = rowAt(viewport()->height() - 1);
    return row < 0 ? m_messages->messageCount() - 1 : row;
}

void MessageView::announceRows()
{
    const int first = firstVisibleRow();
    const int last = lastVisibleRow();
    if (first == m_firstRow && last == m_lastRow)
        return;
    m_firstRow = first;
    m_lastRow = last;
    if (m_messages)
        m_messages->setViewCentre((first + last) / 2);
    emit visibleRowsChanged(first, last);
}

void MessageView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        announceRows();
}

void MessageView::updateGeometries()
{
    QTableView::updateGeometries();
    announceRows();
}

void MessageView::startDrag(Qt::DropActions actions)
{
    Q_UNUSED(actions)
    if (selectionModel() && selectionModel()->hasSelection())
        emit dragWanted();
}

void MessageView::focusInEvent(QFocusEvent *event)
{
    // Qt makes the first row the current one; that is no wish to read it.
    const QScopedValueRollback quiet(m_quiet, true);
    QTableView::focusInEvent(event);
    m_waiting = false;
}

void MessageView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        if (standingRow() < 0)
            goToRow(currentIndex().row());
        emit openRequested(currentUid());
        return;
    }
    // With Ctrl, too: the message shown is the message selected.
    const bool toTop = event->key() == Qt::Key_Home;
    if ((toTop || event->key() == Qt::Key_End) && event->modifiers() == Qt::ControlModifier &&
        m_messages && m_messages->messageCount() > 0) {
        goToRow(toTop ? 0 : m_messages->messageCount() - 1);
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex MessageView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // A row is one message: Home and End lead to the first and the last one, not along the columns.
    if ((action == MoveHome || action == MoveEnd) && m_messages && m_messages->messageCount() > 0)
        return rowIndex(action == MoveHome ? 0 : m_messages->messageCount() - 1);
    return QTableView::moveCursor(action, modifiers);
}

} // namespace ui
