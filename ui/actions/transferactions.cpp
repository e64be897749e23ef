// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/transferactions.h"

#include "ui/actions/accounttransfer.h"
#include "ui/actions/actiontools.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/actwords.h"
#include "ui/actions/messagecontext.h"
#include "ui/actions/recentfolders.h"
#include "ui/dialogs/folderchooser.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/models/foldertreemodel.h"
#include "ui/servertext.h"

#include <QAction>

namespace ui {

namespace {

QString shownFolder(const imap::MailboxName &name)
{
    return shownForeignText(name.text(), 60);
}

} // namespace

TransferActions::TransferActions(MessageContext *context, const FolderTreeModel *folders,
                                 FindState find)
    : QObject(context)
    , m_context(context)
    , m_folders(folders)
    , m_find(std::move(find))
{
    QWidget *window = context->window();
    copyTo = makeAction(window, {"copyTo",
                                 tr("&Copy to Folder…"),
                                 tr("Copy to ▾"),
                                 QStringLiteral("edit-copy"),
                                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                                 tr("Copy the selected messages to another folder")});
    moveTo = makeAction(window, {"moveTo",
                                 tr("&Move to Folder…"),
                                 tr("Move to ▾"),
                                 QStringLiteral("transform-move"),
                                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
                                 tr("Move the selected messages to another folder")});
    connect(copyTo, &QAction::triggered, this, [this] { choose(false); });
    connect(moveTo, &QAction::triggered, this, [this] { choose(true); });
}

void TransferActions::update()
{
    const QString noSelection = m_context->whyNoSelection();
    const ActPermissions &may = m_context->permissions();
    setUsable(copyTo, noSelection.isEmpty() ? may.whyNot(Act::CopyFrom) : noSelection);
    setUsable(moveTo, noSelection.isEmpty() ? may.whyNot(Act::MoveFrom) : noSelection);
}

QList<QPair<int, QByteArray>> TransferActions::recent() const
{
    QList<QPair<int, QByteArray>> list;
    for (const auto &[account, mailbox] : RecentFolders::list()) {
        for (int row = 0; row < m_folders->rowCount({}); ++row) {
            const QModelIndex index = m_folders->index(row, 0, {});
            if (index.data().toString() == account)
                list.append({index.data(AccountIdRole).toInt(), mailbox});
        }
    }
    return list;
}

void TransferActions::choose(bool move)
{
    const AccountState *state = m_context->state();
    if (!state || !m_context->whyNoSelection().isEmpty())
        return;
    const Source source{state->id(), m_context->selection()};
    const QString count = messagesText(source.messages.uids.count());
    auto *chooser =
        new FolderChooser(move ? tr("Move %1 to").arg(count) : tr("Copy %1 to").arg(count),
                          m_folders, recent(), m_context->window());
    chooser->setSource(source.accountId, source.messages.mailbox);
    connect(chooser, &FolderChooser::chosen, this,
            [this, source, move, ask = m_context->runner()->isPreviewWanted()](
                int account, const imap::MailboxName &target) {
                transfer(source, account, target, move, ask);
            });
    chooser->popup(m_context->anchorOf(move ? moveTo : copyTo));
}

QString TransferActions::whyNot(const Source &source, int targetAccount,
                                const imap::MailboxName &target, bool move) const
{
    if (source.messages.uids.isEmpty())
        return tr("Select a message first.");
    const AccountState *state = m_find(targetAccount);
    if (!state || !state->account() || !m_folders->mailboxIndex(targetAccount, target).isValid())
        return tr("That is no folder.");
    if (state->account()->settings().readOnly)
        return tr("%1 is in inspection mode: nothing is changed there.").arg(state->name());
    if (move && source.accountId == targetAccount && source.messages.mailbox == target)
        return tr("They are in this folder already.");
    const AccountState *from = m_find(source.accountId);
    if (!from) // removed while they were dragged
        return tr("Select a message first.");
    return from->permissions(source.messages.mailbox).whyNot(move ? Act::MoveFrom : Act::CopyFrom);
}

void TransferActions::transfer(const Source &source, int targetAccount,
                               const imap::MailboxName &target, bool move, bool ask)
{
    const QString problem = whyNot(source, targetAccount, target, move);
    if (!problem.isEmpty()) {
        emit m_context->runner()->told(problem, true, false);
        return;
    }
    AccountState *state = m_find(targetAccount);
    RecentFolders::use(state->name(), target.wire());
    if (source.accountId == targetAccount)
        withinAccount(source, target, move, ask);
    else
        betweenAccounts(source, state, target, move, ask);
}

void TransferActions::betweenAccounts(const Source &source, AccountState *targetState,
                                      const imap::MailboxName &target, bool move, bool ask)
{
    AccountState *from = m_find(source.accountId);
    AccountTransfer what{from, source.messages, targetState, target, move};
    if (!ask && !m_context->runner()->isPreviewWanted()) {
        startAccountTransfer(what, m_context->runner());
        return;
    }
    what.rows = m_context->actOn(from->account(), source.messages).rows;
    what.known = m_context->known(from->account(), source.messages);
    previewAccountTransfer(what, m_context->runner(), m_context->window());
}

void TransferActions::withinAccount(const Source &source, const imap::MailboxName &target,
                                    bool move, bool ask)
{
    PlannedAct act = m_context->actOn(m_find(source.accountId)->account(), source.messages);
    if (move)
        act.operations = {imap::MoveMessages{source.messages, target}};
    else
        act.operations = {imap::CopyMessages{source.messages, target}};
    const QString count = messagesText(source.messages.uids.count());
    const QString name = shownFolder(target);
    act.title = move ? tr("Move %1 to %2").arg(count, name) : tr("Copy %1 to %2").arg(count, name);
    act.doing =
        move ? tr("Moving %1 to “%2”").arg(count, name) : tr("Copying %1 to “%2”").arg(count, name);
    act.told = [name, move](const imap::Applied &result) {
        const QString done = messagesText(result.uids.count());
        const QString uids = targetUidsText(result);
        const QString sentence =
            move ? tr("Moved %1 to “%2”").arg(done, name) : tr("Copied %1 to “%2”").arg(done, name);
        return uids.isEmpty() ? sentence + u'.' : tr("%1 (%2).").arg(sentence, uids);
    };
    ask ? m_context->runner()->preview(act) : m_context->runner()->run(act);
}

} // namespace ui
