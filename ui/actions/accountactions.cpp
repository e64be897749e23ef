// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/accountactions.h"

#include "ui/dialogs/accountproperties.h"
#include "ui/dialogs/folderproperties.h"
#include "ui/dialogs/removeaccountdialog.h"
#include "ui/icons/icon.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/models/foldertreemodel.h"

#include <QAction>
#include <QMainWindow>

namespace ui {

AccountActions::AccountActions(QMainWindow *window, WindowPresenter *presenter,
                               FolderTreeModel *folders)
    : QObject(window)
    , m_window(window)
    , m_presenter(presenter)
    , m_folders(folders)
{
    inspect = add("inspectionMode", tr("&Inspection Mode"), "view-visible",
                  tr("Only look: nothing on this account's server is changed"));
    inspect->setIconText(tr("Inspect"));
    inspect->setCheckable(true);
    accountProperties = add("accountProperties", tr("Account &Properties…"), "help-about",
                            tr("What the server says of itself, its capabilities and connections"));
    removeAccount = add("removeAccount", tr("&Remove Account…"), "edit-delete",
                        tr("Forget this account on this computer; its mail stays on the server"));
    folderProperties =
        add("folderProperties", tr("Propert&ies…"), "help-about",
            tr("Names, numbers, quota and rights of this folder, or of the account"));
    folderProperties->setShortcut(Qt::ALT | Qt::Key_Return);

    quickFilter = add("quickFilter", tr("Filter M&essages"), "view-filter",
                      tr("Show only messages with certain words in sender, recipient or subject"));
    quickFilter->setShortcut(Qt::CTRL | Qt::Key_K);

    connect(inspect, &QAction::triggered, this, [this](bool on) {
        if (AccountState *state = m_presenter->active())
            state->setInspecting(on);
    });
    connect(accountProperties, &QAction::triggered, this,
            [this] { showAccountProperties(m_presenter->active()); });
    connect(removeAccount, &QAction::triggered, this, &AccountActions::askToRemove);
    connect(folderProperties, &QAction::triggered, this, [this] {
        if (m_presenter->isAccountChosen())
            showAccountProperties(m_presenter->chosenAccount());
        else
            showFolderProperties(m_presenter->chosenAccount(), m_presenter->chosenMailbox());
    });
    connect(presenter, &WindowPresenter::situationChanged, this, &AccountActions::update);
    update();
}

QAction *AccountActions::add(const char *name, const QString &text, const char *iconName,
                             const QString &tip)
{
    auto *action = new QAction(icon(QString::fromLatin1(iconName)), text, m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setToolTip(tip);
    m_tips.insert(action, tip);
    m_window->addAction(action); // works with the menu bar hidden, too
    return action;
}

QList<QAction *> AccountActions::all() const
{
    return {inspect, accountProperties, removeAccount, folderProperties, quickFilter};
}

void AccountActions::setPossible(QAction *action, bool possible, const QString &reason)
{
    action->setEnabled(possible);
    QString tip = possible ? m_tips.value(action) : reason;
    if (!action->shortcut().isEmpty())
        tip = tr("%1 (%2)").arg(tip, action->shortcut().toString(QKeySequence::NativeText));
    action->setToolTip(tip);
}

void AccountActions::update()
{
    const AccountState *state = m_presenter->active();
    const QString noAccount = tr("There is no account yet.");
    for (QAction *action : {inspect, accountProperties, removeAccount, quickFilter})
        setPossible(action, state != nullptr, noAccount);
    inspect->setChecked(state && state->isInspecting());
    setPossible(folderProperties,
                state &&
                    (m_presenter->isAccountChosen() || !m_presenter->chosenMailbox().isEmpty()),
                state ? tr("No folder is chosen.") : noAccount);
}

void AccountActions::showFolderProperties(AccountState *state, const imap::MailboxName &folder)
{
    if (!state || folder.isEmpty())
        return;
    auto *dialog = new FolderProperties(state, folder, m_window);
    dialog->setCounts(m_folders->statusOf(state->id(), folder));
    dialog->ask();
    dialog->show();
}

void AccountActions::showAccountProperties(AccountState *state)
{
    if (state)
        (new AccountProperties(state, m_window))->show();
}

void AccountActions::askToRemove()
{
    const AccountState *state = m_presenter->active();
    if (!state)
        return;
    using Server = RemoveAccountDialog::Server;
    const bool goesToo = m_serverGoesToo && state->account() == m_serverGoesToo;
    auto *dialog =
        new RemoveAccountDialog(state->name(), m_window, goesToo ? Server::GoesToo : Server::Stays);
    connect(dialog, &QDialog::accepted, this,
            [this, account = QPointer<imap::Account>(state->account())] {
                if (account)
                    emit removeAccountRequested(account);
            });
    dialog->open();
}

} // namespace ui
