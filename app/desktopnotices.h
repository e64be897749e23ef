// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lifewatch.h"
#include "app/mailnotifier.h"
#include "app/notificationservice.h"
#include "app/unreadbadge.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace ui {
class MainWindow;
}

namespace app {

/// What passes between the desktop and the window: new mail and the unread count go out; clicks on
/// them, waking up and network changes come in. Adds its two switches to the Settings menu. GUI
/// thread, owned by Application.
class DesktopNotices : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotices(ui::MainWindow *window);
    void add(imap::Account *account, const QString &name);

private:
    void addSwitches();
    void markRead(imap::Account *account, const imap::MessageSelection &messages);
    void raiseWindow();

    ui::MainWindow *m_window;
    NotificationService m_service;
    MailNotifier m_notifier;
    UnreadBadge m_badge;
    LifeWatch m_life;
    QList<QPointer<imap::Account>> m_accounts;
};

} // namespace app
