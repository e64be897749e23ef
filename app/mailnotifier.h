// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notificationservice.h"
#include "imapcore/account/account.h"
#include "imapcore/types/acts.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace app {

/// Tells the desktop about new mail: one bubble for each folder, with sender and subject. Knows
/// what may be told (only unread mail, not of the folder a person is looking at) and what a click
/// is about. GUI thread, owned by Application.
class MailNotifier : public QObject
{
    Q_OBJECT
public:
    using InView = std::function<bool(const imap::Account *, const imap::MailboxName &)>;
    MailNotifier(NotificationService *service, InView isInView, QObject *parent = nullptr);

    void watch(imap::Account *account, const QString &name);
    [[nodiscard]] static bool isEnabled();
    static void setEnabled(bool on);

signals:
    /// The person wants to see it; the UID is invalid when it is not known.
    void openRequested(imap::Account *account, const imap::MailboxName &mailbox, imap::Uid uid);
    /// The person has read enough of these.
    void markReadRequested(imap::Account *account, const imap::MessageSelection &messages);

private:
    struct Told
    {
        QPointer<imap::Account> account;
        QString accountName;
        imap::MailboxName mailbox;
        imap::UidValidity uidValidity;
        QList<imap::MessageData> messages; // newest last; since the bubble was put away
    };
    void onArrived(imap::Account *account, const QString &name, const imap::MailArrived &arrived);
    [[nodiscard]] static NotificationService::Bubble bubbleOf(const Told &told);
    void open(const QString &key);
    void markRead(const QString &key);

    NotificationService *m_service;
    InView m_isInView;
    QHash<QString, Told> m_told;
};

} // namespace app
