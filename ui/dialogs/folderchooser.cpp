// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/folderchooser.h"

#include "ui/theme/colors.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

FolderChooser::FolderChooser(const QString &title, const FolderTreeModel *folders,
                             const QList<QPair<int, QByteArray>> &recent, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_choices(new FolderChoices(folders, recent, this))
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(new QLabel(tr("No folder has that in its name."), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("folderChooser"));
    setFrameShape(QFrame::StyledPanel);
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    m_edit->setObjectName(QStringLiteral("folderChooserEdit"));
    m_edit->setPlaceholderText(tr("Type a part of the folder's name"));
    m_edit->setAccessibleName(title);
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("folderChooserList"));
    m_list->setAccessibleName(tr("Folders"));
    m_list->setModel(m_choices);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setAlignment(Qt::AlignCenter);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, mutedText(quiet));
    m_none->setPalette(quiet);
    m_none->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(heading);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &FolderChooser::narrow);
    connect(m_list, &QListView::clicked, this, &FolderChooser::choose);
    setFocusProxy(m_edit);
    narrow({});
}

void FolderChooser::setSource(int accountId, const imap::MailboxName &mailbox)
{
    m_sourceAccount = accountId;
    m_source = mailbox;
    narrow(m_edit->text());
}

void FolderChooser::popup(const QRect &anchor)
{
    const QSize size(qMax(340, fontMetrics().averageCharWidth() * 44),
                     fontMetrics().lineSpacing() * 18);
    const QRect room = QApplication::screenAt(anchor.center())
                           ? QApplication::screenAt(anchor.center())->availableGeometry()
                           : screen()->availableGeometry();
    QRect place(anchor.bottomLeft() + QPoint(0, 1), size.boundedTo(room.size()));
    if (place.bottom() > room.bottom())
        place.moveBottom(qMax(room.top() + place.height() - 1, room.bottom()));
    if (place.right() > room.right())
        place.moveRight(room.right());
    place.moveLeft(qMax(place.left(), room.left()));
    setGeometry(place);
    QWidget::show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void FolderChooser::narrow(const QString &text)
{
    m_choices->setFilter(text);
    const bool any = m_choices->rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    for (int row = 0; row < m_choices->rowCount(); ++row) {
        const FolderChoice *choice = m_choices->at(row);
        if (choice->accountId == m_sourceAccount && choice->mailbox == m_source)
            continue;
        m_list->setCurrentIndex(m_choices->index(row));
        return;
    }
}

void FolderChooser::choose(const QModelIndex &index)
{
    const FolderChoice *choice = m_choices->at(index.row());
    if (!choice)
        return;
    const int account = choice->accountId;
    const imap::MailboxName mailbox = choice->mailbox;
    close();
    emit chosen(account, mailbox);
}

/// The line keeps the focus; keys that move belong to the list.
bool FolderChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace ui
