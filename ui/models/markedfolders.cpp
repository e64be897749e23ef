// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/markedfolders.h"

#include <QSettings>

namespace ui {

QString MarkedFolders::key(const QString &account) const
{
    return m_group + u'/' + QString::fromLatin1(account.toUtf8().toPercentEncoding());
}

const QList<imap::MailboxName> &MarkedFolders::marked(const QString &account) const
{
    const auto known = m_lists.constFind(account);
    if (known != m_lists.constEnd())
        return *known;
    QList<imap::MailboxName> names;
    const QSettings settings;
    if (settings.contains(key(account))) {
        const QVariantList saved = settings.value(key(account)).toList();
        for (const QVariant &wire : saved)
            names.append(imap::MailboxName::fromWire(wire.toByteArray()));
    } else if (m_atFirst == AtFirst::Inbox) {
        names.append(imap::MailboxName::inbox());
    }
    return *m_lists.insert(account, names);
}

void MarkedFolders::setMarked(const QString &account, const imap::MailboxName &name, bool on)
{
    if (name.isEmpty() || isMarked(account, name) == on)
        return;
    if (on)
        m_lists[account].append(name);
    else
        m_lists[account].removeAll(name);
    save(account);
}

void MarkedFolders::rename(const QString &account, const imap::MailboxName &from,
                           const imap::MailboxName &to, imap::HierarchyDelimiter delimiter)
{
    QList<imap::MailboxName> names = marked(account);
    for (imap::MailboxName &name : names)
        name = name.renamed(from, to, delimiter);
    if (names == marked(account))
        return;
    m_lists[account] = names;
    save(account);
}

void MarkedFolders::save(const QString &account)
{
    QVariantList wires;
    for (const imap::MailboxName &name : marked(account))
        wires.append(name.wire());
    QSettings().setValue(key(account), wires);
    emit changed(account);
}

} // namespace ui
