// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/folderview.h"

#include "ui/models/foldernode.h"
#include "ui/models/itemroles.h"
#include "ui/theme/colors.h"
#include "ui/views/folderdelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace ui {

FolderView::FolderView(QWidget *parent)
    : QTreeView(parent)
{
    setAccessibleName(tr("Folders"));
    setItemDelegate(new FolderDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(true);
    setIndentation(18);
    setUniformRowHeights(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(true);
    setAnimated(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    m_unfold.setSingleShot(true);
    m_unfold.setInterval(QApplication::startDragTime() + 200);
    connect(&m_unfold, &QTimer::timeout, this, [this] { expand(m_dropTarget); });
}

void FolderView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool selected = selectionModel() && selectionModel()->isSelected(index);
    const bool account =
        index.data(FolderKindRole).toInt() == static_cast<int>(FolderKind::Account);
    const QRect row = option.rect;
    const QPalette &colors = option.palette;
    if (account) {
        painter->fillRect(row, colors.color(QPalette::Active, QPalette::Window));
        painter->setPen(lineColor(colors));
        painter->drawLine(row.bottomLeft(), row.bottomRight());
        if (index.row() > 0)
            painter->drawLine(row.topLeft(), row.topRight());
    }
    if (selected) {
        const QColor highlight = colors.color(QPalette::Active, QPalette::Highlight);
        painter->fillRect(row, hasFocus() ? highlight
                                          : mixed(highlight, colors.color(QPalette::Window), 0.18));
    } else if (index == m_actedOn || index == m_dropTarget ||
               (hasFocus() && index == currentIndex())) {
        painter->setPen(colors.color(QPalette::Active, QPalette::Highlight));
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    const QRect cell = visualRect(index);
    const int branchWidth = isRightToLeft() ? row.right() - cell.right() : cell.left() - row.left();
    const QRect branches = isRightToLeft()
                               ? QRect(cell.right() + 1, row.top(), branchWidth, row.height())
                               : QRect(row.left(), row.top(), branchWidth, row.height());
    drawBranches(painter, branches, index);
    QStyleOptionViewItem item = option;
    item.rect = cell;
    item.state.setFlag(QStyle::State_Selected, selected);
    itemDelegate()->paint(painter, item, index);
}

void FolderView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const bool selected = selectionModel() && selectionModel()->isSelected(index);
    const int centreX =
        isRightToLeft() ? rect.left() + indentation() / 2 : rect.right() - indentation() / 2 + 1;
    const QPointF centre(centreX, rect.center().y() + 1);
    const qreal size = 3.5;
    QPolygonF triangle;
    if (isExpanded(index)) {
        triangle << QPointF(-size, -size / 2) << QPointF(size, -size / 2)
                 << QPointF(0, size * 0.75);
    } else {
        const qreal forward = isRightToLeft() ? -1 : 1;
        triangle << QPointF(-forward * size / 2, -size) << QPointF(forward * size * 0.75, 0)
                 << QPointF(-forward * size / 2, size);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? palette().color(QPalette::Active, QPalette::HighlightedText)
                               : mutedText(palette()));
    painter->translate(centre);
    painter->drawPolygon(triangle);
    painter->restore();
}

void FolderView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    m_clicked = QModelIndex();
    viewport()->update(); // the frame is around the whole row, Qt asks for the cell alone
}

void FolderView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        emit rowActivated(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

/// Qt gives the focus before it tells of the press.
void FolderView::focusInEvent(QFocusEvent *event)
{
    m_focusByMouse = event->reason() == Qt::MouseFocusReason;
    QTreeView::focusInEvent(event);
}

void FolderView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton)
        return; // the menu comes; nothing is chosen or opened
    // A second, slow click on the name edits it, but not the click that only brings the focus, nor
    // the first on a row that the program has made the current one: that opens the folder.
    const bool brings = std::exchange(m_focusByMouse, false);
    const QModelIndex row = indexAt(event->position().toPoint());
    const bool again =
        hasFocus() && !brings && row.isValid() && row == currentIndex() && row == m_clicked;
    setEditTriggers(again ? QAbstractItemView::SelectedClicked : QAbstractItemView::NoEditTriggers);
    QTreeView::mousePressEvent(event);
    m_clicked = row == currentIndex() ? row : QModelIndex();
}

void FolderView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = byKey ? currentIndex() : indexAt(event->pos());
    if (!row.isValid())
        return;
    if (byKey)
        scrollTo(row);
    const QPoint below = visualRect(row).bottomLeft() + QPoint(24, 1);
    emit menuRequested(row, byKey ? viewport()->mapToGlobal(below) : event->globalPos());
    event->accept();
}

QModelIndex FolderView::actedOn() const
{
    return m_actedOn.isValid() ? QModelIndex(m_actedOn) : currentIndex();
}

void FolderView::beginActingOn(const QModelIndex &row)
{
    m_actedOn = row;
    viewport()->update();
    emit actedOnChanged();
}

void FolderView::endActingOn()
{
    beginActingOn({});
}

} // namespace ui
