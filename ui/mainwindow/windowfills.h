// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/models/markedfolders.h"

#include <QObject>
#include <QSet>

namespace ui {

class StatusPanel;
class WindowPresenter;

/// What the window does about folders whose whole list is kept on this computer: tells accounts
/// which they are, shows how far it is, pauses when the person says so. GUI thread, owned by the
/// window.
class WindowFills : public QObject
{
    Q_OBJECT
public:
    WindowFills(WindowPresenter *presenter, StatusPanel *status, QObject *parent);

    /// An account that has just been added to the presenter.
    void take(AccountState *state);
    [[nodiscard]] bool isKept(int accountId, const imap::MailboxName &mailbox) const;
    void setKept(int accountId, const imap::MailboxName &mailbox, bool on);

private:
    void onBatch(int accountId, const imap::ChangeBatch &batch);
    void show(const AccountState &state, const imap::StoreFilled &filled);
    void pause();
    void push(const QString &account);
    [[nodiscard]] AccountState *stateOf(int accountId) const;

    WindowPresenter *m_presenter;
    StatusPanel *m_status;
    MarkedFolders m_list{QStringLiteral("keepWhole")};
    QSet<int> m_paused;
    int m_shown = -1; // the account whose filling the status bar shows
};

} // namespace ui
