// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/watchlist.h"

#include <QSettings>

namespace ui {

namespace {

QString watchKey(const QString &account)
{
    return QStringLiteral("watch/") + QString::fromLatin1(account.toUtf8().toPercentEncoding());
}

} // namespace

const QList<imap::MailboxName> &WatchList::watched(const QString &account) const
{
    const auto known = m_lists.constFind(account);
    if (known != m_lists.constEnd())
        return *known;
    QList<imap::MailboxName> names;
    const QSettings settings;
    if (settings.contains(watchKey(account))) {
        const QVariantList saved = settings.value(watchKey(account)).toList();
        for (const QVariant &wire : saved)
            names.append(imap::MailboxName::fromWire(wire.toByteArray()));
    } else {
        names.append(imap::MailboxName::inbox());
    }
    return *m_lists.insert(account, names);
}

void WatchList::setWatched(const QString &account, const imap::MailboxName &name, bool on)
{
    if (name.isEmpty() || isWatched(account, name) == on)
        return;
    if (on)
        m_lists[account].append(name);
    else
        m_lists[account].removeAll(name);
    save(account);
}

void WatchList::rename(const QString &account, const imap::MailboxName &from,
                       const imap::MailboxName &to, imap::HierarchyDelimiter delimiter)
{
    QList<imap::MailboxName> names = watched(account);
    for (imap::MailboxName &name : names)
        name = name.renamed(from, to, delimiter);
    if (names == watched(account))
        return;
    m_lists[account] = names;
    save(account);
}

void WatchList::save(const QString &account)
{
    QVariantList wires;
    for (const imap::MailboxName &name : watched(account))
        wires.append(name.wire());
    QSettings().setValue(watchKey(account), wires);
    emit changed(account);
}

} // namespace ui
