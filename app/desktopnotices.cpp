// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotices.h"

#include "ui/actions/actrunner.h"
#include "ui/actions/flagactions.h"
#include "ui/actions/messageactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowwatches.h"

#include <QAction>
#include <QMenu>

namespace app {

DesktopNotices::DesktopNotices(ui::MainWindow *window)
    : m_window(window)
    , m_notifier(
          &m_service, [window](const imap::Account *account, const imap::MailboxName &mailbox) {
              return window->isActiveWindow() && window->watches()->isShown(account, mailbox);
          })
{
    connect(&m_notifier, &MailNotifier::openRequested, this,
            [this](imap::Account *account, const imap::MailboxName &mailbox, imap::Uid uid) {
                raiseWindow();
                m_window->watches()->showMessage(account, mailbox, uid);
            });
    connect(&m_notifier, &MailNotifier::markReadRequested, this, &DesktopNotices::markRead);
    connect(&m_badge, &UnreadBadge::windowRequested, this, &DesktopNotices::raiseWindow);
    connect(window->watches(), &ui::WindowWatches::unreadChanged, &m_badge,
            &UnreadBadge::setUnread);
    connect(&m_life, &LifeWatch::lookAgain, this, [this] {
        for (const QPointer<imap::Account> &account : std::as_const(m_accounts)) {
            if (account)
                account->probe();
        }
    });
    addSwitches();
}

void DesktopNotices::add(imap::Account *account, const QString &name)
{
    m_accounts.removeAll(nullptr);
    m_accounts.append(account);
    m_notifier.watch(account, name);
}

void DesktopNotices::addSwitches()
{
    auto *menu = m_window->findChild<QMenu *>(QStringLiteral("settingsMenu"));
    if (!menu)
        return;
    menu->addSeparator();
    QAction *notify = menu->addAction(tr("&Notify About New Mail"));
    notify->setObjectName(QStringLiteral("notifyNewMail"));
    notify->setCheckable(true);
    notify->setChecked(MailNotifier::isEnabled());
    notify->setToolTip(tr("Tells about new mail in watched folders and in the open one"));
    connect(notify, &QAction::toggled, this, &MailNotifier::setEnabled);

    QAction *tray = menu->addAction(tr("&Tray Icon"));
    tray->setObjectName(QStringLiteral("trayIcon"));
    tray->setCheckable(true);
    tray->setEnabled(UnreadBadge::hasTray());
    tray->setChecked(tray->isEnabled() && UnreadBadge::isTrayWanted());
    tray->setToolTip(tray->isEnabled()
                         ? tr("Shows how many messages of the watched folders are unread")
                         : tr("This desktop has no tray"));
    connect(tray, &QAction::toggled, &m_badge, &UnreadBadge::setTrayWanted);
}

/// As from the window: with its undo, its preview and its words when it fails.
void DesktopNotices::markRead(imap::Account *account, const imap::MessageSelection &messages)
{
    ui::MessageActions *acts = m_window->messageActions();
    if (acts->runner()->isPreviewWanted())
        raiseWindow();
    acts->flags()->markAsRead(account, messages);
}

void DesktopNotices::raiseWindow()
{
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace app
