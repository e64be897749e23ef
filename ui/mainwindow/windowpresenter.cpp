// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowpresenter.h"

#include "imapcore/account/account.h"
#include "ui/models/foldertreemodel.h"
#include "ui/views/accountenvelopes.h"
#include "ui/views/envelopeloader.h"
#include "ui/views/folderpane.h"
#include "ui/views/folderview.h"
#include "ui/views/infobar.h"
#include "ui/views/messageheader.h"
#include "ui/views/messagepane.h"
#include "ui/views/messageview.h"
#include "ui/views/statuspanel.h"

#include <QSettings>

namespace ui {

namespace {

QString lastFolderKey(const QString &account)
{
    return QStringLiteral("session/lastFolder/") +
           QString::fromLatin1(account.toUtf8().toPercentEncoding());
}

} // namespace

WindowPresenter::WindowPresenter(FolderTreeModel *folders, const Panes &panes, QObject *parent)
    : QObject(parent)
    , m_folders(folders)
    , m_panes(panes)
    , m_loader(new EnvelopeLoader(this))
{
    connect(panes.folders, &FolderPane::mailboxChosen, this, &WindowPresenter::onMailboxChosen);
    connect(panes.folders, &FolderPane::containerChosen, this, &WindowPresenter::onContainerChosen);
    connect(panes.folders, &FolderPane::accountChosen, this, [this](int id) {
        activate(stateOf(id));
        emit situationChanged();
    });
    connect(panes.folders, &FolderPane::emptyActionRequested, this, [this] {
        if (m_active)
            m_active->goOnline();
    });
    connect(panes.messages, &MessagePane::actionRequested, this, [this] {
        if (!m_active)
            return;
        if (isContainerShown())
            emit unsubscribeRequested();
        else if (m_active->messages()->rows().isFiltered())
            m_active->arranger()->setFilter({}, {});
        else if (m_active->isOnline())
            m_active->refreshMailbox();
        else
            m_active->goOnline();
    });
    connect(panes.messages->view(), &MessageView::visibleRowsChanged, m_loader,
            &EnvelopeLoader::setVisibleRows);
    connect(panes.bars, &InfoBarArea::actionRequested, this, &WindowPresenter::onBarAction);
    connect(panes.status, &StatusPanel::cancelRequested, this, [this] {
        if (m_active)
            m_active->cancelWork();
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &WindowPresenter::tickBars);
    m_openingDelay.setSingleShot(true);
    m_openingDelay.setInterval(300);
    connect(&m_openingDelay, &QTimer::timeout, this, &WindowPresenter::showMailboxState);
}

WindowPresenter::~WindowPresenter()
{
    m_loader->setTarget(nullptr, nullptr); // before the accounts' sources go
}

void WindowPresenter::addAccount(imap::Account *account, const QString &name)
{
    auto *state = new AccountState(m_nextId++, account, name, this);
    m_accounts.append(state);
    m_folders->addAccount(state->id(), name);
    m_panes.folders->setAccountKey(state->id(), name);
    connect(state, &AccountState::batchReceived, m_folders, &FolderTreeModel::apply);
    connect(state, &AccountState::linkChanged, this, &WindowPresenter::onLinkChanged);
    connect(state, &AccountState::foldersListed, this, &WindowPresenter::onFoldersListed);
    connect(state, &AccountState::mailboxStateChanged, this, &WindowPresenter::onMailboxState);
    connect(state, &AccountState::countsChanged, this, [this](int id) {
        if (m_active && m_active->id() == id)
            updateMailboxBar();
    });
    connect(state->arranger(), &MessageArranger::changed, this, [this, state] {
        if (m_active == state) {
            updateMailboxBar();
            emit situationChanged();
        }
    });
    connect(state, &AccountState::factsChanged, this, &WindowPresenter::onFacts);
    connect(state, &AccountState::settingsChanged, this, &WindowPresenter::accountSettingsChanged);
    m_folders->setInspecting(state->id(), state->isInspecting());
    connect(state, &AccountState::alerted, this, &WindowPresenter::onAlert);
    connect(state, &AccountState::storeTroubleChanged, this, &WindowPresenter::onStoreTrouble);
    connect(state, &AccountState::actsWaiting, this, &WindowPresenter::onActsWaiting);
    connect(state, &AccountState::actDropped, this, &WindowPresenter::onActDropped);
    connect(state, &AccountState::workChanged, this, &WindowPresenter::onWork);
    const QByteArray last = QSettings().value(lastFolderKey(name)).toByteArray();
    state->openWhenListed(last.isEmpty() ? imap::MailboxName::inbox()
                                         : imap::MailboxName::fromWire(last));
    if (!m_active)
        activate(state);
    updateFolderPane();
    emit situationChanged();
}

void WindowPresenter::removeAccount(imap::Account *account)
{
    for (AccountState *state : std::as_const(m_accounts)) {
        if (state->account() != account)
            continue;
        m_accounts.removeOne(state);
        m_folders->removeAccount(state->id());
        for (const char *kind : {"link", "certificate", "password"})
            m_panes.bars->hide(barKey(kind, state->id()));
        if (state == m_active)
            activate(m_accounts.isEmpty() ? nullptr : m_accounts.first());
        state->deleteLater();
        break;
    }
    updateFolderPane();
    emit situationChanged();
}

void WindowPresenter::openWhenListed(const imap::MailboxName &name)
{
    if (m_accounts.isEmpty())
        return;
    AccountState *state = m_accounts.last();
    activate(state);
    if (state->isListed())
        onMailboxChosen(state->id(), name);
    else
        state->openWhenListed(name);
}

void WindowPresenter::saveSession() const
{
    QSettings settings;
    for (const AccountState *state : m_accounts) {
        if (state->phase() == AccountState::Phase::Open)
            settings.setValue(lastFolderKey(state->name()), state->mailbox().wire());
    }
}

AccountState *WindowPresenter::stateOf(int id) const
{
    for (AccountState *state : m_accounts) {
        if (state->id() == id)
            return state;
    }
    return nullptr;
}

void WindowPresenter::activate(AccountState *state)
{
    if (state == m_active)
        return;
    m_active = state;
    leaveContainer();
    MessageTableModel *model = state ? state->messages() : nullptr;
    m_panes.messages->setMessages(model);
    m_loader->setTarget(model, state ? state->envelopes() : nullptr);
    if (state)
        m_panes.status->setLink(state->link());
    else
        m_panes.status->clearLink();
    updateFacts();
    emit activeAccountChanged(state ? state->account() : nullptr);
    updateMessagePane();
}

imap::MailboxName WindowPresenter::chosenMailbox() const
{
    const QModelIndex index = m_panes.folders->view()->actedOn();
    return imap::MailboxName::fromWire(index.data(MailboxWireRole).toByteArray());
}

AccountState *WindowPresenter::chosenAccount() const
{
    return stateOf(m_panes.folders->view()->actedOn().data(AccountIdRole).toInt());
}

bool WindowPresenter::isAccountChosen() const
{
    const QModelIndex index = m_panes.folders->view()->actedOn();
    return index.isValid() &&
           index.data(FolderKindRole).toInt() == static_cast<int>(FolderKind::Account);
}

imap::Account *WindowPresenter::accountOf(int id) const
{
    const AccountState *state = stateOf(id);
    return state ? state->account() : nullptr;
}

ActSituation WindowPresenter::situationOf(int id, const imap::MailboxInfo &folder) const
{
    const AccountState *state = stateOf(id);
    ActSituation situation;
    if (state)
        situation = state->permissions(folder.name).situation();
    situation.hasAccount = state && state->account();
    situation.folder = folder;
    return situation;
}

void WindowPresenter::openChosen(bool readOnly)
{
    const QModelIndex index = m_panes.folders->view()->actedOn();
    AccountState *state = stateOf(index.data(AccountIdRole).toInt());
    if (!state || !index.data(SelectableRole).toBool())
        return;
    activate(state);
    leaveContainer();
    state->openMailbox(chosenMailbox(), readOnly);
}

void WindowPresenter::onMailboxChosen(int id, const imap::MailboxName &name)
{
    AccountState *state = stateOf(id);
    if (!state)
        return;
    activate(state);
    leaveContainer();
    const bool there = state->phase() == AccountState::Phase::Open ||
                       state->phase() == AccountState::Phase::Opening;
    if (!there || state->mailbox() != name)
        state->openMailbox(name);
    else
        updateMessagePane();
}

void WindowPresenter::onContainerChosen(int id, const QModelIndex &row)
{
    activate(stateOf(id));
    m_container = row;
    m_isInContainer = true;
    updateMessagePane();
}

void WindowPresenter::leaveContainer()
{
    m_container = QModelIndex();
    m_isInContainer = false;
}

void WindowPresenter::onFoldersListed(int id)
{
    m_panes.folders->refresh();
    updateFolderPane();
    // The row the person is on has gone, or is a folder now.
    if (m_isInContainer && (!m_container.isValid() || m_container.data(SelectableRole).toBool())) {
        leaveContainer();
        updateMessagePane();
    }
    if (m_active && m_active->id() == id)
        updateMailboxBar();
}

void WindowPresenter::onFacts(int id)
{
    const AccountState *state = stateOf(id);
    if (!state)
        return;
    m_folders->setInspecting(id, state->isInspecting());
    if (state == m_active)
        updateFacts();
    emit situationChanged();
}

/// What the status bar and the mailbox bar tell beside link and counts.
void WindowPresenter::updateFacts()
{
    m_panes.status->setInspecting(m_active && m_active->isInspecting());
    QList<imap::QuotaData> quotas;
    if (m_active)
        quotas = m_active->facts().quotas(m_active->mailbox()).value_or(quotas);
    m_panes.status->setQuotas(quotas);
    updateMailboxBar();
}

void WindowPresenter::onMailboxState(int id)
{
    if (m_active && m_active->id() == id)
        updateMessagePane();
}

} // namespace ui
