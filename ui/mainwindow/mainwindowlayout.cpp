// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that lays out menus and toolbar and keeps the window's places.
#include "ui/actions/accountactions.h"
#include "ui/actions/actiontools.h"
#include "ui/actions/folderactions.h"
#include "ui/actions/messageactions.h"
#include "ui/actions/tableactions.h"
#include "ui/actions/windowactions.h"
#include "ui/console/consoledock.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/viewer/messageviewer.h"
#include "ui/views/folderpane.h"
#include "ui/views/messageheader.h"
#include "ui/views/messagepane.h"
#include "ui/views/messageview.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QToolBar>

namespace ui {

/// A window in the window, so that the console lies below the message and beside the folders.
void MainWindow::buildConsole()
{
    m_reading = new QMainWindow(this);
    m_reading->setWindowFlags(Qt::Widget);
    m_reading->setContextMenuPolicy(Qt::PreventContextMenu);
    m_reading->setCentralWidget(m_rows);
    m_console = new ConsoleDock(m_reading);
}

void MainWindow::buildMenus()
{
    WindowActions *a = m_actions;
    const auto menu = [this](const QString &title, const QList<QAction *> &actions) {
        QMenu *made = menuBar()->addMenu(title);
        for (QAction *action : actions) {
            if (action)
                made->addAction(action);
            else
                made->addSeparator();
        }
        return made;
    };
    menu(tr("&File"), {a->addAccount, a->demo, nullptr, a->quit});
    QMenu *edit = menu(tr("&Edit"), {m_messageActions->undo, m_messageActions->redo, nullptr,
                                     a->copy, a->selectAll, nullptr, a->findFolder,
                                     m_accountActions->quickFilter, m_viewer->findAction()});
    m_tableActions->fillEditMenu(edit);
    QMenu *view = menu(tr("&View"), {a->showViewer, a->showConsole, a->showToolBar, a->showMenuBar,
                                     nullptr, a->lastLines, nullptr});
    m_tableActions->fillViewMenu(view);
    view->addActions({m_viewer->richTextAction(), m_viewer->zoomInAction(),
                      m_viewer->zoomOutAction(), m_viewer->zoomResetAction()});
    view->addSeparator();
    QMenu *columns = view->addMenu(tr("&Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_messagePane->view()->header()->fillChooser(columns);
    });
    view->addSeparator();
    view->addActions({a->nextPane, a->previousPane});
    QMenu *folder = menu(tr("F&older"), {a->openFolder, a->openReadOnly, nullptr});
    for (QAction *action : m_folderActions->menuActions())
        action ? folder->addAction(action) : static_cast<void>(folder->addSeparator());
    folder->addActions({m_accountActions->folderProperties});
    folder->addSeparator();
    folder->addActions({a->refresh, a->refreshFolders, a->subscribedOnly, a->copyFolderName});
    m_messageActions->fillFolderMenu(folder);
    QMenu *message = menu(tr("&Message"),
                          {a->nextMessage, a->previousMessage, a->nextUnread, a->previousUnread});
    m_tableActions->fillMessageMenu(message);
    message->addActions({a->readMessage, a->showSource});
    m_messageActions->fillMessageMenu(message);
    QMenu *account = menu(tr("&Account"), {a->editAccount, m_accountActions->accountProperties,
                                           a->tlsDetails, m_accountActions->removeAccount, nullptr,
                                           a->workOffline, m_accountActions->inspect, nullptr});
    account->addActions(a->goToAccount);
    QMenu *settings = menuBar()->addMenu(tr("&Settings"));
    settings->setObjectName(QStringLiteral("settingsMenu"));
    QMenu *colors = settings->addMenu(tr("&Colors"));
    colors->addActions(a->colorSchemes->actions());
    menu(tr("&Help"), {a->shortcuts, nullptr, a->about});
    for (QMenu *each : menuBar()->findChildren<QMenu *>())
        each->setToolTipsVisible(true);
}

void MainWindow::buildToolBar()
{
    WindowActions *a = m_actions;
    m_toolBar = addToolBar(tr("Toolbar"));
    m_toolBar->setObjectName(QStringLiteral("mainToolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addAction(a->refresh);
    m_toolBar->addSeparator();
    m_messageActions->fillToolBar(m_toolBar);
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_folderActions->newFolder, m_folderActions->rename,
                           m_folderActions->watch, m_folderActions->subscribe});
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_messageActions->undo);
    m_toolBar->addAction(m_accountActions->inspect);
    m_toolBar->addAction(a->showConsole);
    reserveWidths(m_toolBar);
}

void MainWindow::updateAccountMenu()
{
    const auto &accounts = m_presenter->accounts();
    for (QAction *action : std::as_const(m_actions->goToAccount)) {
        const int number = action->data().toInt();
        action->setVisible(number < accounts.size());
        if (number < accounts.size()) {
            QString name = accounts.at(number)->name();
            action->setText(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        }
    }
}

void MainWindow::restoreWindow()
{
    const QSettings settings;
    // The size of the drawings, or what the screen has room for with its panels and our frame.
    const QSize room = screen()->availableSize() - QSize(40, 80);
    resize(QSize(1440, 900).boundedTo(room));
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_columns->restoreState(settings.value(QStringLiteral("window/columns")).toByteArray());
    m_rows->restoreState(settings.value(QStringLiteral("window/rows")).toByteArray());
    const auto flag = [&settings](const char *key) {
        return settings.value(QLatin1String("window/") + QLatin1String(key), true).toBool();
    };
    m_console->restorePlace();
    m_actions->showConsole->setChecked(!m_console->isHidden());
    m_actions->showViewer->setChecked(flag("viewer"));
    m_actions->showToolBar->setChecked(flag("toolBar"));
    m_actions->showMenuBar->setChecked(flag("menuBar"));
    m_actions->subscribedOnly->setChecked(
        settings.value(QStringLiteral("folders/subscribedOnly")).toBool());
}

void MainWindow::saveWindow() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/columns"), m_columns->saveState());
    settings.setValue(QStringLiteral("window/rows"), m_rows->saveState());
    m_console->savePlace();
    settings.setValue(QStringLiteral("window/viewer"), m_actions->showViewer->isChecked());
    settings.setValue(QStringLiteral("window/toolBar"), m_actions->showToolBar->isChecked());
    settings.setValue(QStringLiteral("window/menuBar"), m_actions->showMenuBar->isChecked());
    settings.setValue(QStringLiteral("folders/subscribedOnly"),
                      m_actions->subscribedOnly->isChecked());
    m_folderPane->saveExpansion();
    m_presenter->saveSession();
}

} // namespace ui
