// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/deletionway.h"

#include "ui/actions/actwords.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/models/quirkwords.h"
#include "ui/servertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

class DeletionWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::DeletionWay)
public:
    static QString title(quint64 count, const QString &trash)
    {
        return tr("Move %1 to %2").arg(messagesText(count), trash);
    }
    static QString doing(quint64 count, const QString &trash)
    {
        return tr("Moving %1 to “%2”").arg(messagesText(count), trash);
    }
    static QString told(quint64 count, const QString &trash)
    {
        return tr("%1 moved to “%2”.").arg(messagesText(count), trash);
    }
    static QString note(const QString &trash)
    {
        return tr("Folders are labels on this server: a message marked as deleted would only lose "
                  "this one and stay in All Mail. From %1 the server removes messages for good "
                  "after a while.")
            .arg(trash);
    }
};

bool hasLabels(const AccountState &state)
{
    const QByteArrayList disabled =
        state.account() ? state.account()->settings().disabledQuirks : QByteArrayList();
    return quirksOf(state.facts(), disabled).has(imap::Quirk::GmailLabels);
}

} // namespace

bool isLabelOnly(const AccountState &state)
{
    if (!hasLabels(state))
        return false;
    const imap::SpecialUse use = state.facts().mailbox(state.mailbox()).specialUse();
    return use != imap::SpecialUse::Trash && use != imap::SpecialUse::Junk;
}

std::optional<imap::MailboxName> trashOf(const AccountState &state)
{
    if (!isLabelOnly(state))
        return {};
    const QList<imap::MailboxInfo> &all = state.facts().mailboxes();
    const auto trash = std::find_if(all.begin(), all.end(), [](const imap::MailboxInfo &info) {
        return info.specialUse() == imap::SpecialUse::Trash && info.isSelectable();
    });
    return trash == all.end() ? std::nullopt : std::optional(trash->name);
}

PlannedAct moveToTrash(PlannedAct act, const imap::MessageSelection &messages,
                       const imap::MailboxName &trash)
{
    const QString name = shownForeignText(trash.text(), 60);
    const quint64 count = messages.uids.count();
    act.operations = {imap::MoveMessages{messages, trash}};
    act.title = DeletionWords::title(count, name);
    act.doing = DeletionWords::doing(count, name);
    act.note = DeletionWords::note(name);
    act.told = [name](const imap::Applied &result) {
        return DeletionWords::told(result.uids.count(), name);
    };
    return act;
}

} // namespace ui
