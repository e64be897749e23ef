// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/foldertreemodel.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QTreeView>

#include <functional>

namespace ui {

/// The folder tree. Rows are painted over their whole width; what is folded is remembered per
/// folder by the pane. A right click opens a menu and nothing else; a folder is opened by a click,
/// not by pressing the button, which may be the begin of a drag.
class FolderView : public QTreeView
{
    Q_OBJECT
public:
    explicit FolderView(QWidget *parent = nullptr);

    /// The row that actions are for: the one of the open context menu, else the current one.
    [[nodiscard]] QModelIndex actedOn() const;
    void beginActingOn(const QModelIndex &row);
    void endActingOn();
    /// What to do with a folder dropped on a row; `whyNot` says why it cannot be, or is empty.
    using WhyNot = std::function<QString(const DraggedFolder &, const QModelIndex &)>;
    using Drop = std::function<void(const DraggedFolder &, const QModelIndex &)>;
    void setFolderDrop(WhyNot whyNot, Drop drop);

signals:
    /// Enter: the person wants this row.
    void rowActivated(const QModelIndex &index);
    /// Right click or menu key; `place` on the screen.
    void menuRequested(const QModelIndex &index, const QPoint &place);
    void actedOnChanged();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void setDropTarget(const QModelIndex &row);

    QPersistentModelIndex m_actedOn;
    bool m_focusByMouse = false;     // by the press that comes next
    QPersistentModelIndex m_clicked; // the current row, when a click has made or found it that
    QPersistentModelIndex m_dropTarget;
    QTimer m_unfold; // while a drag rests on a folded row
    WhyNot m_whyNot;
    Drop m_drop;
};

} // namespace ui
