// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/actions/accountactions.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/folderactions.h"
#include "ui/actions/messageactions.h"
#include "ui/actions/popupkeys.h"
#include "ui/actions/tableactions.h"
#include "ui/actions/windowactions.h"
#include "ui/console/consoledock.h"
#include "ui/console/consolepanel.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/mainwindow/windowfills.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/mainwindow/windowwatches.h"
#include "ui/models/foldertreemodel.h"
#include "ui/servertext.h"
#include "ui/theme/colorscheme.h"
#include "ui/viewer/messageviewer.h"
#include "ui/views/folderpane.h"
#include "ui/views/folderview.h"
#include "ui/views/infobar.h"
#include "ui/views/messagepane.h"
#include "ui/views/messageview.h"
#include "ui/views/shortcutlist.h"
#include "ui/views/statuspanel.h"
#include "ui/views/welcomepage.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace ui {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_folders(new FolderTreeModel(this))
    , m_actions(new WindowActions(this))
{
    setWindowTitle(tr("Postroom"));
    new PopupKeys(this);
    buildPanes();
    m_presenter = new WindowPresenter(
        m_folders,
        {.folders = m_folderPane, .messages = m_messagePane, .status = m_status, .bars = m_bars},
        this);
    m_watches = new WindowWatches({.presenter = m_presenter,
                                   .folders = m_folders,
                                   .bars = m_bars,
                                   .messages = m_messagePane->view()},
                                  this);
    m_fills = new WindowFills(m_presenter, m_status, this);
    m_messageActions = new MessageActions(m_presenter, m_folders,
                                          {.messages = m_messagePane->view(),
                                           .folders = m_folderPane->view(),
                                           .forLetters = {m_messagePane, m_viewer}},
                                          this);
    m_accountActions = new AccountActions(this, m_presenter, m_folders);
    m_tableActions = new TableActions(this, m_presenter, m_folders, m_messagePane);
    connectFolders();
    buildToolBar();
    buildMenus();
    connectActions();
    connectMessages();
    connectActs();
    restoreWindow();
    m_folderPane->view()->setFocus(); // Qt's choice would be the first line to type in
    updateSituation();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanes()
{
    m_status = new StatusPanel(this);
    setStatusBar(m_status);
    m_bars = new InfoBarArea(this);
    m_folderPane = new FolderPane(m_folders, this);
    m_messagePane = new MessagePane(this);
    m_viewer = new MessageViewer(this);
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(m_messagePane);
    m_rows->addWidget(m_viewer);
    m_rows->setSizes({310, 460}); // without stretch factors: a console takes its room from both
    m_columns = new QSplitter(Qt::Horizontal, this);
    buildConsole();
    m_columns->addWidget(m_folderPane);
    m_columns->addWidget(m_reading);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({290, 1150});
    for (QSplitter *splitter : {m_rows, m_columns})
        splitter->setChildrenCollapsible(false);
    m_folderPane->setMinimumWidth(160);
    // Both give way to a console on a small screen.
    m_messagePane->setMinimumHeight(90);
    m_viewer->setMinimumHeight(90);

    m_work = m_columns;
    auto *welcome = new WelcomePage(this);
    connect(welcome, &WelcomePage::addAccountRequested, this, &MainWindow::addAccountRequested);
    connect(welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(welcome);
    m_pages->addWidget(m_work);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bars);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
}

void MainWindow::selectMessage(imap::Uid uid)
{
    m_messagePane->view()->selectMessage(uid);
}

void MainWindow::showNotice(const QString &key, const QString &text, bool isTrouble)
{
    m_bars->show(
        key, isTrouble ? QStringLiteral("dialog-warning") : QStringLiteral("dialog-information"),
        text);
}

void MainWindow::hideNotice(const QString &key)
{
    m_bars->hide(key);
}

void MainWindow::addAccount(imap::Account *account, const QString &displayName)
{
    m_pages->setCurrentWidget(m_work);
    m_console->panel()->addAccount(account, displayName);
    m_presenter->addAccount(account, displayName);
    m_watches->take(m_presenter->accounts().last());
    m_fills->take(m_presenter->accounts().last());
    m_folderPane->view()->setFocus();
    updateAccountMenu();
}

void MainWindow::removeAccount(imap::Account *account)
{
    emit m_messageActions->runner()->accountLeaving(account);
    m_presenter->removeAccount(account);
    m_console->panel()->removeAccount(account);
    m_watches->countUnread();
    if (m_presenter->accountCount() == 0)
        m_pages->setCurrentIndex(0);
    updateAccountMenu();
}

void MainWindow::openMailboxWhenListed(const imap::MailboxName &name)
{
    m_presenter->openWhenListed(name);
}

void MainWindow::connectActions()
{
    WindowActions *a = m_actions;
    connect(a->addAccount, &QAction::triggered, this, &MainWindow::addAccountRequested);
    connect(a->demo, &QAction::triggered, this, &MainWindow::demoRequested);
    connect(a->quit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(a->findFolder, &QAction::triggered, m_folderPane, &FolderPane::focusFilter);
    connect(a->subscribedOnly, &QAction::toggled, m_folderPane, &FolderPane::setSubscribedOnly);
    const auto onActive = [this](QAction *action, void (AccountState::*act)()) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (AccountState *state = m_presenter->active())
                (state->*act)();
        });
    };
    onActive(a->refresh, &AccountState::refreshMailbox);
    onActive(a->refreshFolders, &AccountState::refreshFolders);
    connect(a->workOffline, &QAction::triggered, this, [this](bool offline) {
        if (AccountState *state = m_presenter->active())
            offline ? state->goOffline() : state->goOnline();
    });
    connect(a->openFolder, &QAction::triggered, this, [this] { m_presenter->openChosen(false); });
    connect(a->openReadOnly, &QAction::triggered, this, [this] { m_presenter->openChosen(true); });
    connect(a->copyFolderName, &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(
            QString::fromLatin1(m_presenter->chosenMailbox().wire()));
    });
    connect(a->editAccount, &QAction::triggered, this, [this] {
        if (const AccountState *state = m_presenter->active())
            emit editAccountRequested(state->account());
    });
    const auto tlsDetails = [this] {
        if (const AccountState *state = m_presenter->active())
            emit tlsDetailsRequested(state->account(), state->link().tls);
    };
    connect(a->tlsDetails, &QAction::triggered, this, tlsDetails);
    connect(m_status, &StatusPanel::tlsDetailsRequested, this, tlsDetails);
    connect(a->showViewer, &QAction::toggled, this, [this](bool on) { m_viewer->setVisible(on); });
    connect(a->showToolBar, &QAction::toggled, m_toolBar, &QToolBar::setVisible);
    connect(a->showMenuBar, &QAction::toggled, menuBar(), &QMenuBar::setVisible);
    connect(a->showConsole, &QAction::toggled, m_console, &QWidget::setVisible);
    connect(a->showConsole, &QAction::triggered, this, [this](bool shown) {
        if (shown)
            m_console->panel()->focusCommand();
        else // where Qt would put the focus nobody looks for it
            m_messagePane->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_console, &ConsoleDock::shownChanged, a->showConsole, &QAction::setChecked);
    connect(a->lastLines, &QAction::triggered, this, [this] {
        m_actions->showConsole->setChecked(true);
        m_console->panel()->showLastAction();
    });
    connect(a->nextPane, &QAction::triggered, this, [this] { cyclePane(1); });
    connect(a->previousPane, &QAction::triggered, this, [this] { cyclePane(-1); });
    connect(a->copy, &QAction::triggered, this, &MainWindow::copySelection);
    connect(a->showSource, &QAction::triggered, this, [this] {
        m_actions->showViewer->setChecked(true);
        m_viewer->setTab(MessageViewer::SourceTabIndex);
    });
    connect(a->shortcuts, &QAction::triggered, this, [this] {
        showShortcutList(m_actions->all() + m_messageActions->all() + m_accountActions->all() +
                             m_folderActions->all() + m_tableActions->all(),
                         this);
    });
    connect(a->about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    connect(a->colorSchemes, &QActionGroup::triggered, this, [](const QAction *action) {
        const auto scheme = static_cast<ColorScheme>(action->data().toInt());
        saveColorScheme(scheme);
        applyColorScheme(scheme);
    });
    for (QAction *action : std::as_const(a->goToAccount)) {
        connect(action, &QAction::triggered, this, [this, action] {
            const auto &accounts = m_presenter->accounts();
            if (action->data().toInt() < accounts.size())
                m_folderPane->goToAccount(accounts.at(action->data().toInt())->id());
        });
    }
}

void MainWindow::updateSituation()
{
    const AccountState *active = m_presenter->active();
    const MessageView *view = m_messagePane->view();
    const QModelIndex folder = m_folderPane->view()->actedOn();
    const bool isOpen =
        active && active->phase() == AccountState::Phase::Open && !m_presenter->isContainerShown();
    m_folderActions->update();
    m_actions->update(
        {.hasAccount = active != nullptr,
         .online = active && active->isOnline(),
         .canOpen = active && (active->isOnline() || active->hasStore()),
         .hasMailbox = isOpen,
         .hasMessages = isOpen && view->messages() && view->messages()->messageCount() > 0,
         .hasCurrent = isOpen && view->currentUid().isValid(),
         .folderChosen = folder.data(SelectableRole).toBool()});
    m_accountActions->update();
    const bool isOffline = active && active->link().state == imap::LinkState::Offline;
    m_actions->workOffline->setChecked(isOffline);
    m_viewer->setWorkingOffline(isOffline && !active->link().reason);
    m_tableActions->update();
    const QString place = isOpen ? shownForeignText(active->mailbox().text(), 200) : QString();
    setWindowTitle(place.isEmpty() ? tr("Postroom") : tr("%1 – Postroom").arg(place));
}

void MainWindow::cyclePane(int direction)
{
    const QList<QWidget *> panes{m_folderPane, m_messagePane, m_viewer, m_console->panel()};
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->isAncestorOf(QApplication::focusWidget()) ||
            panes.at(i) == QApplication::focusWidget())
            at = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget *next = panes.at((at + direction * step + 3 * panes.size()) % panes.size());
        if (!next->isVisible())
            continue;
        QWidget *target = next == m_folderPane    ? m_folderPane->view()
                          : next == m_messagePane ? static_cast<QWidget *>(m_messagePane->view())
                                                  : next;
        target->setFocus(Qt::TabFocusReason);
        return;
    }
}

void MainWindow::copySelection() const
{
    const MessageView *view = m_messagePane->view();
    QStringList lines;
    for (const imap::Uid uid : view->selectedUids()) {
        const int row = view->messages()->rowOf(uid);
        QStringList cells;
        for (const auto column : {MessageColumn::From, MessageColumn::Subject,
                                  MessageColumn::InternalDate, MessageColumn::Size})
            cells << view->messages()->index(row, columnNumber(column)).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace ui
