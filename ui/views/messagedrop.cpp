// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/messagedrop.h"

#include "ui/models/itemroles.h"
#include "ui/views/folderview.h"

#include <QDropEvent>
#include <QFrame>
#include <QScrollBar>

namespace ui {

namespace {

constexpr int unfoldMs = 700;
constexpr int scrollEdge = 24;

bool isOurs(const QMimeData *data)
{
    return draggedIn(data) || !emlFilesIn(data).isEmpty();
}

imap::MailboxName mailboxOf(const QModelIndex &index)
{
    return imap::MailboxName::fromWire(index.data(MailboxWireRole).toByteArray());
}

} // namespace

MessageDrop::MessageDrop(FolderView *view, WhyNot whyNot)
    : QObject(view)
    , m_view(view)
    , m_whyNot(std::move(whyNot))
    , m_frame(new QFrame(view->viewport()))
{
    m_frame->setObjectName(QStringLiteral("dropFrame"));
    m_frame->setFrameShape(QFrame::Box);
    m_frame->setLineWidth(2);
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    QPalette colors = m_frame->palette();
    colors.setColor(QPalette::WindowText, colors.color(QPalette::Highlight));
    m_frame->setPalette(colors);
    m_frame->hide();
    m_unfold.setSingleShot(true);
    m_unfold.setInterval(unfoldMs);
    connect(&m_unfold, &QTimer::timeout, this, [this] {
        if (m_over.isValid())
            m_view->expand(m_over);
    });
    view->viewport()->setAcceptDrops(true);
    view->viewport()->installEventFilter(this);
}

bool MessageDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return onDragged(static_cast<QDropEvent *>(event));
    case QEvent::Drop:
        return onDropped(static_cast<QDropEvent *>(event));
    case QEvent::DragLeave:
        leave();
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

std::optional<Qt::DropAction> MessageDrop::actionFor(const QDropEvent *event,
                                                     const QModelIndex &index) const
{
    if (!index.isValid() || !index.data(SelectableRole).toBool())
        return {};
    const std::optional<DraggedMessages> dragged = draggedIn(event->mimeData());
    if (!dragged)
        return Qt::CopyAction; // files stay where they are
    const int account = index.data(AccountIdRole).toInt();
    const imap::MailboxName mailbox = mailboxOf(index);
    const auto can = [&](bool move) {
        return m_whyNot(*dragged, account, mailbox, move).isEmpty();
    };
    const bool copyAsked = event->modifiers().testFlag(Qt::ControlModifier);
    const bool moveAsked = event->modifiers().testFlag(Qt::ShiftModifier) && !copyAsked;
    const bool within = account == dragged->accountId;
    if (moveAsked || (within && !copyAsked)) {
        if (can(true))
            return Qt::MoveAction;
        // What must not be taken away can still be copied, though not beside itself.
        if (moveAsked || (within && mailbox == dragged->messages.mailbox))
            return {};
    }
    return can(false) ? std::optional(Qt::CopyAction) : std::nullopt;
}

bool MessageDrop::onDragged(QDropEvent *event)
{
    if (!isOurs(event->mimeData()))
        return false;
    const QPoint at = event->position().toPoint();
    const QModelIndex index = m_view->indexAt(at);
    const std::optional<Qt::DropAction> action = actionFor(event, index);
    showTarget(index, action.has_value());
    QScrollBar *bar = m_view->verticalScrollBar();
    if (at.y() < scrollEdge)
        bar->setValue(bar->value() - bar->singleStep());
    else if (at.y() > m_view->viewport()->height() - scrollEdge)
        bar->setValue(bar->value() + bar->singleStep());
    event->setDropAction(action.value_or(Qt::CopyAction));
    // The whole pane takes part, so that the cursor changes from row to row.
    action || event->type() == QEvent::DragEnter ? event->accept() : event->ignore();
    return true;
}

bool MessageDrop::onDropped(QDropEvent *event)
{
    if (!isOurs(event->mimeData()))
        return false;
    const QModelIndex index = m_view->indexAt(event->position().toPoint());
    const std::optional<Qt::DropAction> action = actionFor(event, index);
    leave();
    if (!action) {
        event->ignore();
        return true;
    }
    const int account = index.data(AccountIdRole).toInt();
    event->setDropAction(*action);
    event->accept();
    if (const std::optional<DraggedMessages> dragged = draggedIn(event->mimeData()))
        emit messagesDropped(*dragged, account, mailboxOf(index), *action == Qt::MoveAction);
    else
        emit filesDropped(emlFilesIn(event->mimeData()), account, mailboxOf(index));
    return true;
}

void MessageDrop::showTarget(const QModelIndex &index, bool possible)
{
    if (index != m_over) {
        m_over = index;
        m_unfold.start();
    }
    m_frame->setVisible(possible);
    if (!possible)
        return;
    QRect row = m_view->visualRect(index);
    row.setLeft(0);
    row.setRight(m_view->viewport()->width() - 1);
    m_frame->setGeometry(row);
    m_frame->raise();
}

void MessageDrop::leave()
{
    m_frame->hide();
    m_unfold.stop();
    m_over = QModelIndex();
}

} // namespace ui
