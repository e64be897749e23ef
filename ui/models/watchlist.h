// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxname.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace ui {

/// Which folders of which account a person wants to have watched, and in which order of importance.
/// INBOX is watched until it is taken off. Kept in the settings under the account's name. GUI
/// thread, owned by the window.
class WatchList : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const QList<imap::MailboxName> &watched(const QString &account) const;
    [[nodiscard]] bool isWatched(const QString &account, const imap::MailboxName &name) const
    {
        return watched(account).contains(name);
    }
    void setWatched(const QString &account, const imap::MailboxName &name, bool on);
    /// A folder and all below it have another name.
    void rename(const QString &account, const imap::MailboxName &from, const imap::MailboxName &to,
                imap::HierarchyDelimiter delimiter);

signals:
    void changed(const QString &account);

private:
    void save(const QString &account);

    mutable QHash<QString, QList<imap::MailboxName>> m_lists; // as far as asked for
};

} // namespace ui
