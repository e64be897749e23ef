// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/folderview.h"

#include "ui/models/foldernode.h"
#include "ui/models/itemroles.h"
#include "ui/theme/colors.h"
#include "ui/views/folderdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

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
    } else if (hasFocus() && index == currentIndex()) {
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

void FolderView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        emit rowActivated(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace ui
