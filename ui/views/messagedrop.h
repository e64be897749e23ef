// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/messagemime.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

#include <functional>

class QDropEvent;
class QFrame;

namespace ui {

class FolderView;

/// Lets messages and .eml files be dropped on folders of the tree. As files on a desktop, messages
/// are moved within their account and copied to another one; with Ctrl copied, with Shift moved;
/// the cursor says which. Folds open what the mouse rests on. Other things dragged are left to the
/// view. GUI thread; child of the view.
class MessageDrop : public QObject
{
    Q_OBJECT
public:
    /// Empty when these messages may go there.
    using WhyNot = std::function<QString(const DraggedMessages &, int account,
                                         const imap::MailboxName &mailbox, bool move)>;
    MessageDrop(FolderView *view, WhyNot whyNot);

signals:
    void messagesDropped(const ui::DraggedMessages &dragged, int account,
                         const imap::MailboxName &mailbox, bool move);
    void filesDropped(const QStringList &paths, int account, const imap::MailboxName &mailbox);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool onDragged(QDropEvent *event);
    bool onDropped(QDropEvent *event);
    void leave();
    void showTarget(const QModelIndex &index, bool possible);
    /// What a drop there does; nothing when it can do nothing.
    [[nodiscard]] std::optional<Qt::DropAction> actionFor(const QDropEvent *event,
                                                          const QModelIndex &index) const;

    FolderView *m_view;
    WhyNot m_whyNot;
    QFrame *m_frame; // around the row under the mouse
    QPersistentModelIndex m_over;
    QTimer m_unfold;
};

} // namespace ui
