// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow between the message table and the viewer.
#include "ui/actions/accountactions.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/messageactions.h"
#include "ui/actions/windowactions.h"
#include "ui/console/consoledock.h"
#include "ui/console/consolepanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shownmessage.h"
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
    m_shown = new ShownMessage({.presenter = m_presenter,
                                .table = view,
                                .viewer = m_viewer,
                                .runner = m_messageActions->runner()},
                               this);
    connect(m_shown, &ShownMessage::changed, this, &MainWindow::updateSituation);
    const auto intoViewer = [this] {
        m_actions->showViewer->setChecked(true);
        m_viewer->setFocus(Qt::OtherFocusReason);
    };
    connect(a->readMessage, &QAction::triggered, this, intoViewer);
    connect(view, &MessageView::openRequested, this, [this, view, intoViewer](imap::Uid uid) {
        if (view->selectedRows() > 1)
            view->selectMessage(uid); // that one alone
        if (m_viewer->uid() != uid)
            m_shown->show(uid);
        intoViewer();
    });
    connect(m_presenter, &WindowPresenter::activeAccountChanged, m_viewer,
            &MessageViewer::setAccount);
    connect(m_presenter, &WindowPresenter::activeAccountChanged, m_console->panel(),
            &ConsolePanel::setActiveAccount);
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

} // namespace ui
