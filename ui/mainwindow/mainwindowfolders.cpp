// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that lets its folders be managed.
#include "ui/actions/accountactions.h"
#include "ui/actions/folderactions.h"
#include "ui/actions/messageactions.h"
#include "ui/actions/windowactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowfills.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/mainwindow/windowwatches.h"
#include "ui/views/folderpane.h"
#include "ui/views/folderview.h"

#include <QAction>

namespace ui {

void MainWindow::connectFolders()
{
    m_folderActions =
        new FolderActions({.window = this,
                           .folders = m_folders,
                           .view = m_folderPane->view(),
                           .runner = m_messageActions->runner(),
                           .account = [this](int id) { return m_presenter->accountOf(id); },
                           .situation =
                               [this](int id, const imap::MailboxInfo &folder) {
                                   return m_presenter->situationOf(id, folder);
                               }});
    m_folderActions->setWindowActions(
        {m_actions->openFolder, m_actions->openReadOnly},
        {m_actions->copyFolderName, m_accountActions->folderProperties});
    m_folderActions->setWatched([this](int id, const imap::MailboxName &mailbox) {
        return m_watches->isWatched(id, mailbox);
    });
    connect(m_folderActions, &FolderActions::watchRequested, m_watches, &WindowWatches::setWatched);
    m_folderActions->setKept(
        [this](int id, const imap::MailboxName &mailbox) { return m_fills->isKept(id, mailbox); });
    connect(m_folderActions, &FolderActions::keepRequested, m_fills, &WindowFills::setKept);
    connect(m_presenter, &WindowPresenter::unsubscribeRequested, m_folderActions->subscribe,
            &QAction::trigger);
    connect(m_folderPane->view(), &FolderView::actedOnChanged, this, &MainWindow::updateSituation);
}

} // namespace ui
