// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxname.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace ui {

/// Which folders of which account a person has marked for something (to be watched, to be kept
/// whole), the most important first. Kept in the settings in `group`, under the account's name. GUI
/// thread, owned by who acts on them.
class MarkedFolders : public QObject
{
    Q_OBJECT
public:
    enum class AtFirst : quint8 { None, Inbox }; // until the person says otherwise
    explicit MarkedFolders(const QString &group, AtFirst atFirst = AtFirst::None)
        : m_group(group)
        , m_atFirst(atFirst)
    {
    }

    [[nodiscard]] const QList<imap::MailboxName> &marked(const QString &account) const;
    [[nodiscard]] bool isMarked(const QString &account, const imap::MailboxName &name) const
    {
        return marked(account).contains(name);
    }
    void setMarked(const QString &account, const imap::MailboxName &name, bool on);
    /// A folder and all below it have another name.
    void rename(const QString &account, const imap::MailboxName &from, const imap::MailboxName &to,
                imap::HierarchyDelimiter delimiter);

signals:
    void changed(const QString &account);

private:
    void save(const QString &account);
    [[nodiscard]] QString key(const QString &account) const;

    QString m_group;
    AtFirst m_atFirst;
    mutable QHash<QString, QList<imap::MailboxName>> m_lists; // as far as asked for
};

} // namespace ui
