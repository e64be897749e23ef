// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FolderView for folders that are dragged onto others.
#include "ui/icons/icon.h"
#include "ui/views/dragpicture.h"
#include "ui/views/folderview.h"

#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QToolTip>

namespace ui {

void FolderView::setFolderDrop(WhyNot whyNot, Drop drop)
{
    m_whyNot = std::move(whyNot);
    m_drop = std::move(drop);
}

void FolderView::setDropTarget(const QModelIndex &row)
{
    if (row == m_dropTarget)
        return;
    m_dropTarget = row;
    viewport()->update();
    if (row.isValid() && model()->hasChildren(row) && !isExpanded(row))
        m_unfold.start();
    else
        m_unfold.stop();
}

void FolderView::startDrag(Qt::DropActions actions)
{
    const QModelIndex row = currentIndex();
    QMimeData *mime =
        row.flags().testFlag(Qt::ItemIsDragEnabled) ? model()->mimeData({row}) : nullptr;
    if (!mime)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    setDragPicture(drag, icon(row.data(IconNameRole).toString()),
                   row.data(Qt::DisplayRole).toString());
    // Qt's drag turns the event loop until the drop. The row stays until the server moved it.
    drag->exec(actions, Qt::MoveAction);
}

void FolderView::dragEnterEvent(QDragEnterEvent *event)
{
    if (folderInMime(event->mimeData()).mailbox.isEmpty())
        QTreeView::dragEnterEvent(event);
    else
        event->acceptProposedAction();
}

void FolderView::dragMoveEvent(QDragMoveEvent *event)
{
    const DraggedFolder dragged = folderInMime(event->mimeData());
    if (dragged.mailbox.isEmpty() || !m_whyNot) {
        QTreeView::dragMoveEvent(event);
        return;
    }
    QTreeView::dragMoveEvent(event); // scrolls at the edges
    const QPoint place = event->position().toPoint();
    const QModelIndex row = indexAt(place);
    setDropTarget(row);
    const QString reason = row.isValid() ? m_whyNot(dragged, row) : QString();
    QToolTip::showText(viewport()->mapToGlobal(place + QPoint(12, 16)), reason.toHtmlEscaped(),
                       viewport());
    if (row.isValid() && reason.isEmpty()) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void FolderView::dragLeaveEvent(QDragLeaveEvent *event)
{
    setDropTarget({});
    QTreeView::dragLeaveEvent(event);
}

void FolderView::dropEvent(QDropEvent *event)
{
    const DraggedFolder dragged = folderInMime(event->mimeData());
    setDropTarget({});
    QToolTip::hideText();
    if (dragged.mailbox.isEmpty() || !m_drop) {
        QTreeView::dropEvent(event);
        return;
    }
    const QModelIndex row = indexAt(event->position().toPoint());
    event->setDropAction(Qt::IgnoreAction); // the server moves it, not the view
    event->accept();
    stopAutoScroll();
    setState(NoState);
    if (row.isValid())
        m_drop(dragged, row);
}

} // namespace ui
