// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow between the message table and the viewer.
#include "ui/actions/accountactions.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/messageactions.h"
#include "ui/actions/windowactions.h"
#include "ui/console/consoledock.h"
#include "ui/console/consolepanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/viewer/messageviewer.h"
#include "ui/views/folderpane.h"
#include "ui/views/folderview.h"
#include "ui/views/messagepane.h"
#include "ui/views/messageview.h"
#include "ui/views/quickfilter.h"

#include <QAction>

namespace ui {

void MainWindow::connectMessages()
{
    MessageView *view = m_messagePane->view();
    WindowActions *a = m_actions;
    for (QAction *action : a->letterActions()) {
        removeAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_messagePane->addAction(action);
        m_viewer->addAction(action);
    }
    connect(a->nextMessage, &QAction::triggered, view, [view] { view->stepMessage(1); });
    connect(a->previousMessage, &QAction::triggered, view, [view] { view->stepMessage(-1); });
    connect(a->nextUnread, &QAction::triggered, view, [view] { view->stepUnread(1); });
    connect(a->previousUnread, &QAction::triggered, view, [view] { view->stepUnread(-1); });
    connect(a->selectAll, &QAction::triggered, view, &QAbstractItemView::selectAll);
    connect(view, &MessageView::currentMessageChanged, this, &MainWindow::showMessage);
    connect(view, &MessageView::currentMessageVanished, this, [this] {
        m_removedByAct = m_messageActions->runner()->isBusy();
        if (!m_removedByAct)
            m_viewer->messageVanished();
    });
    const auto intoViewer = [this] {
        m_actions->showViewer->setChecked(true);
        m_viewer->setFocus(Qt::OtherFocusReason);
    };
    connect(a->readMessage, &QAction::triggered, this, intoViewer);
    connect(view, &MessageView::openRequested, this, [this, intoViewer](imap::Uid uid) {
        if (m_viewer->uid() != uid)
            showMessage(uid);
        intoViewer();
    });
    connect(m_presenter, &WindowPresenter::activeAccountChanged, m_viewer,
            &MessageViewer::setAccount);
    connect(m_presenter, &WindowPresenter::activeAccountChanged, m_console->panel(),
            &ConsolePanel::setActiveAccount);
    connect(m_presenter, &WindowPresenter::mailboxShown, this, [this, view] {
        // What a filter hides is still being read.
        const bool hidden = view->messages() && view->messages()->rows().isFiltered();
        const AccountState *active = m_presenter->active();
        const bool failed = active && active->phase() == AccountState::Phase::Failed &&
                            view->messages() && view->messages()->mailbox() != active->mailbox();
        if (failed || (!view->currentUid().isValid() && !hidden))
            showNothing();
        else if (m_awayByFailure && view->currentUid().isValid())
            view->tellCurrent(); // back in the folder of before
        else if (active && active->phase() == AccountState::Phase::Open && active->isOnline() &&
                 !active->isFromStore())
            m_viewer->readAgain();
        m_awayByFailure = failed;
        updateSituation();
    });
    connect(m_presenter, &WindowPresenter::situationChanged, this, &MainWindow::updateSituation);
    connect(m_presenter, &WindowPresenter::accountSettingsChanged, this,
            &MainWindow::accountSettingsChanged);
    connect(m_accountActions->quickFilter, &QAction::triggered, m_messagePane->filter(),
            &QuickFilter::start);
    connect(m_presenter, &WindowPresenter::certificateDetailsRequested, this,
            &MainWindow::certificateDetailsRequested);
    connect(m_presenter, &WindowPresenter::passwordRequested, this, &MainWindow::passwordRequested);
    connect(m_folderPane->view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MainWindow::updateSituation);
}

void MainWindow::showMessage(imap::Uid uid)
{
    const MessageTableModel *messages = m_messagePane->view()->messages();
    if (uid.isValid() && messages)
        m_viewer->showMessage(messages->uidValidity(), uid);
    else
        showNothing();
    updateSituation();
}

void MainWindow::showNothing()
{
    const AccountState *active = m_presenter->active();
    ViewerEmpty reason = ViewerEmpty::NoMessage;
    if (!active)
        reason = ViewerEmpty::NoAccount;
    else if (active->phase() == AccountState::Phase::None ||
             active->phase() == AccountState::Phase::Failed)
        reason = ViewerEmpty::NoFolder;
    else if (active->phase() == AccountState::Phase::Open &&
             m_messagePane->view()->messages()->rows().uids().count() == 0)
        reason = ViewerEmpty::EmptyFolder;
    m_viewer->showNothing(reason);
}

} // namespace ui
