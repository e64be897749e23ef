// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/folderplans.h"

#include "ui/models/folderwords.h"
#include "ui/servertext.h"

#include <algorithm>

namespace ui {

namespace {

QString shownName(const imap::MailboxName &name)
{
    return shownForeignText(name.text(), 80);
}

QStringList shownNames(const QList<imap::MailboxName> &names)
{
    constexpr qsizetype mostRows = 200;
    QStringList rows;
    for (const imap::MailboxName &name : names.first(qMin(names.size(), mostRows)))
        rows << shownName(name);
    if (names.size() > mostRows)
        rows << FolderPlans::tr("and %1 more").arg(countText(names.size() - mostRows));
    return rows;
}

} // namespace

QString FolderPlans::shownLeaf(const imap::MailboxInfo &mailbox)
{
    return shownForeignText(mailbox.name.leafText(mailbox.delimiter), 80);
}

PlannedAct FolderPlans::create(imap::Account *account, const QList<imap::MailboxName> &missing,
                               bool subscribe)
{
    PlannedAct act;
    act.account = account;
    act.operations = {imap::CreateMailbox{missing, subscribe}};
    const QString name = shownName(missing.value(missing.size() - 1));
    act.title =
        missing.size() == 1 ? tr("Create Folder") : tr("Create %1 Folders").arg(missing.size());
    act.doing = tr("Creating “%1”").arg(name);
    act.rows = shownNames(missing);
    act.told = [name](const imap::Applied &applied) {
        return applied.mailboxes.size() == 1
                   ? tr("“%1” was created.").arg(shownName(applied.mailboxes.first()))
                   : tr("%1 folders were created.").arg(countText(applied.mailboxes.size()));
    };
    return act;
}

PlannedAct FolderPlans::rename(imap::Account *account, const QList<imap::MailboxInfo> &subtree,
                               const imap::MailboxName &to)
{
    PlannedAct act;
    act.account = account;
    if (subtree.isEmpty())
        return act;
    const imap::MailboxInfo &folder = subtree.first();
    act.operations = {imap::RenameMailbox{folder.name, to, folder.delimiter, subscribed(subtree)}};
    const QString from = shownName(folder.name);
    const bool inbox = folder.name.isInbox();
    act.title = inbox ? tr("Move Messages of the Inbox")
                : folder.name.parent(folder.delimiter) == to.parent(folder.delimiter)
                    ? tr("Rename Folder")
                    : tr("Move Folder");
    act.doing = tr("Renaming “%1”").arg(from);
    act.told = [from, to, inbox](const imap::Applied &) {
        return inbox ? tr("The messages of the inbox are now in “%1”.").arg(shownName(to))
                     : tr("“%1” is now called “%2”.").arg(from, shownName(to));
    };
    for (const imap::MailboxInfo &each : subtree) {
        const imap::MailboxName now = each.name.renamed(folder.name, to, folder.delimiter);
        if (now != each.name)
            act.rows << tr("%1 → %2").arg(shownName(each.name), shownName(now));
    }
    return act;
}

PlannedAct FolderPlans::remove(imap::Account *account, const QList<imap::MailboxInfo> &subtree,
                               bool unsubscribe)
{
    PlannedAct act;
    act.account = account;
    const QList<imap::MailboxName> mailboxes = deletable(subtree);
    act.operations = {imap::DeleteMailboxes{
        mailboxes, unsubscribe ? subscribed(subtree) : QList<imap::MailboxName>(), false}};
    act.title =
        mailboxes.size() == 1 ? tr("Delete Folder") : tr("Delete %1 Folders").arg(mailboxes.size());
    act.doing = tr("Deleting folders");
    act.rows = shownNames(mailboxes);
    act.told = [](const imap::Applied &applied) {
        return applied.mailboxes.size() == 1
                   ? tr("“%1” was deleted.").arg(shownName(applied.mailboxes.first()))
                   : tr("%1 folders were deleted.").arg(countText(applied.mailboxes.size()));
    };
    return act;
}

PlannedAct FolderPlans::subscribe(imap::Account *account, const QList<imap::MailboxName> &mailboxes,
                                  bool on)
{
    PlannedAct act;
    act.account = account;
    act.operations = {imap::SubscribeMailboxes{mailboxes, on}};
    act.title = on ? tr("Subscribe") : tr("Unsubscribe");
    if (mailboxes.size() > 1)
        act.title = on ? tr("Subscribe %1 Folders").arg(mailboxes.size())
                       : tr("Unsubscribe %1 Folders").arg(mailboxes.size());
    act.doing = on ? tr("Subscribing") : tr("Unsubscribing");
    act.rows = shownNames(mailboxes);
    act.told = [on](const imap::Applied &applied) {
        if (applied.mailboxes.size() == 1) {
            const QString name = shownName(applied.mailboxes.first());
            return on ? tr("“%1” is subscribed.").arg(name)
                      : tr("“%1” is no longer subscribed.").arg(name);
        }
        const QString count = countText(applied.mailboxes.size());
        return on ? tr("%1 folders are subscribed.").arg(count)
                  : tr("%1 folders are no longer subscribed.").arg(count);
    };
    return act;
}

QList<imap::MailboxName> FolderPlans::deletable(const QList<imap::MailboxInfo> &subtree)
{
    QList<imap::MailboxName> mailboxes;
    for (const imap::MailboxInfo &each : subtree) {
        if (each.isSelectable())
            mailboxes.prepend(each.name);
    }
    if (mailboxes.isEmpty() && !subtree.isEmpty())
        mailboxes.append(subtree.first().name); // a container with nothing in it
    return mailboxes;
}

QList<imap::MailboxName> FolderPlans::subscribed(const QList<imap::MailboxInfo> &mailboxes)
{
    QList<imap::MailboxName> names;
    for (const imap::MailboxInfo &each : mailboxes) {
        if (each.isSubscribed())
            names.append(each.name);
    }
    return names;
}

} // namespace ui
