// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/accountstate.h"

#include "imapcore/account/account.h"
#include "imapcore/account/request.h"
#include "ui/mainwindow/connectionhistory.h"
#include "ui/views/accountenvelopes.h"
#include "ui/views/accountoperations.h"

#include <utility>

namespace ui {

AccountState::AccountState(int id, imap::Account *account, const QString &name, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_account(account)
    , m_name(name)
    , m_arranger(&m_messages)
{
    m_arranger.setAccountName(name);
    new ConnectionHistory(this); // its properties show it
    if (!account)
        return;
    m_inspecting = account->settings().readOnly;
    m_envelopes = std::make_unique<AccountEnvelopes>(account);
    m_operations = std::make_unique<AccountOperations>(account);
    m_arranger.setSource(m_operations.get());
    connect(account, &imap::Account::changed, this, &AccountState::apply);
}

AccountState::~AccountState() = default;

bool AccountState::isOnline() const
{
    return m_link.state == imap::LinkState::Online || m_link.state == imap::LinkState::Idle ||
           m_link.state == imap::LinkState::Polling;
}

ActPermissions AccountState::permissions(const imap::MailboxName &folder) const
{
    ActSituation situation;
    situation.link = m_link.state;
    situation.inspection = m_inspecting;
    situation.hasStore = m_hasStore;
    if (!folder.isEmpty()) {
        situation.folder = m_facts.mailbox(folder);
        situation.rights = m_facts.rights(folder);
    }
    const std::optional<AccountFacts::Open> &open = m_facts.open();
    if (open && open->mailbox == folder) {
        situation.isOpen = true;
        situation.readOnly = open->readOnly;
        situation.permanentFlags = open->permanentFlags;
    }
    return ActPermissions(std::move(situation));
}

void AccountState::setInspecting(bool on)
{
    if (on == m_inspecting)
        return;
    if (!m_account) {
        m_inspecting = on;
        emit factsChanged(m_id);
        return;
    }
    imap::ConnectionSettings settings = m_account->settings();
    settings.readOnly = on;
    changeSettings(settings);
}

void AccountState::changeSettings(const imap::ConnectionSettings &settings)
{
    if (!m_account || settings == m_account->settings())
        return;
    m_account->setSettings(settings); // connects again; the open folder is opened again as it may
    m_inspecting = settings.readOnly;
    emit settingsChanged(m_account);
    emit factsChanged(m_id);
}

void AccountState::openMailbox(const imap::MailboxName &name, bool readOnly)
{
    if (name.isEmpty())
        return;
    m_mailbox = name;
    m_readOnly = readOnly;
    m_error.reset();
    m_phase = Phase::Opening;
    if (m_opening) {
        disconnect(m_opening, nullptr, this, nullptr);
        m_opening->abandon();
    }
    if (m_account) {
        imap::OpenMailbox operation;
        operation.mailbox = name;
        operation.readOnly = readOnly;
        m_opening = m_account->run(operation, this);
        if (m_opening)
            connect(m_opening, &imap::Request::finished, this, &AccountState::onOpenFinished);
    }
    emit mailboxStateChanged(m_id);
}

void AccountState::onOpenFinished(imap::Request *request)
{
    if (const imap::ImapError *error = request->error()) {
        m_phase = Phase::Failed;
        m_error = *error;
    } else if (m_messages.isOpen()) {
        m_phase = Phase::Open;
    }
    emit mailboxStateChanged(m_id);
}

void AccountState::refreshMailbox()
{
    m_messages.forgetUnavailable();
    if (!m_account)
        return;
    if (m_phase == Phase::Failed)
        retryOpen();
    else
        m_account->run(imap::Refresh{}, this);
}

void AccountState::refreshFolders()
{
    if (m_account)
        m_account->run(imap::ListMailboxes{}, this);
}

void AccountState::goOnline()
{
    if (m_account)
        m_account->goOnline();
}

void AccountState::goOffline()
{
    if (m_account)
        m_account->goOffline();
}

void AccountState::cancelWork()
{
    if (m_opening)
        m_opening->abandon();
}

void AccountState::apply(const imap::ChangeBatch &batch)
{
    emit batchReceived(m_id, batch);
    m_messages.apply(batch);
    const bool newFacts = m_facts.apply(batch);
    // The account's settings may have been edited; they hold from the next connection on.
    if (m_account)
        m_inspecting = m_account->settings().readOnly;
    bool counted = false;
    for (const imap::Change &change : batch) {
        applyOne(change);
        counted = counted || std::holds_alternative<imap::MailboxCounted>(change) ||
                  std::holds_alternative<imap::MessagesArrived>(change) ||
                  std::holds_alternative<imap::MessageExpunged>(change);
    }
    if (counted)
        emit countsChanged(m_id);
    if (newFacts)
        emit factsChanged(m_id);
}

void AccountState::applyOne(const imap::Change &change)
{
    if (const auto *link = std::get_if<imap::LinkChanged>(&change)) {
        applyLink(*link);
    } else if (std::holds_alternative<imap::MailboxesListed>(change)) {
        m_listed = true;
        emit foldersListed(m_id);
        if (!m_pending.isEmpty())
            openMailbox(std::exchange(m_pending, {}));
    } else if (const auto *opened = std::get_if<imap::MailboxOpened>(&change)) {
        m_mailbox = opened->mailbox;
        m_phase = Phase::Open;
        m_fromStore = opened->fromStore;
        m_error.reset();
        const imap::SpecialUse use = m_facts.mailbox(m_mailbox).specialUse();
        m_messages.setShowsRecipients(use == imap::SpecialUse::Sent ||
                                      use == imap::SpecialUse::Drafts);
        emit mailboxStateChanged(m_id);
    } else if (const auto *renamed = std::get_if<imap::MailboxRenamed>(&change)) {
        m_mailbox = m_mailbox.renamed(renamed->from, renamed->to, renamed->delimiter);
        emit mailboxStateChanged(m_id);
    } else if (const auto *closed = std::get_if<imap::MailboxClosed>(&change)) {
        // Refused after a reconnect: asked for once more, the server says why it is gone.
        if (closed->refused && m_phase == Phase::Open && m_account) {
            retryOpen();
        } else if (m_phase == Phase::Open) {
            m_phase = Phase::None;
            emit mailboxStateChanged(m_id);
        }
    } else if (const auto *told = std::get_if<imap::CapabilitiesChanged>(&change)) {
        m_arranger.setDisplaySort(told->capabilities.has("SORT=DISPLAY"));
    } else if (const auto *alert = std::get_if<imap::ServerAlert>(&change)) {
        emit alerted(m_id, alert->text);
    } else if (const auto *trouble = std::get_if<imap::StoreTrouble>(&change)) {
        m_hasStore = trouble->kind == imap::StoreTrouble::Kind::None ||
                     trouble->kind == imap::StoreTrouble::Kind::Rebuilt;
        emit storeTroubleChanged(m_id, *trouble);
        emit factsChanged(m_id);
    } else if (const auto *waiting = std::get_if<imap::ActsWaiting>(&change)) {
        emit actsWaiting(m_id, *waiting);
    } else if (const auto *dropped = std::get_if<imap::ActDropped>(&change)) {
        emit actDropped(m_id, *dropped);
    } else if (const auto *work = std::get_if<imap::WorkProgress>(&change)) {
        emit workChanged(m_id, *work);
    }
}

void AccountState::applyLink(const imap::LinkChanged &link)
{
    const bool wasOnline = isOnline();
    m_link = link;
    emit linkChanged(m_id);
    if (link.state == imap::LinkState::Offline)
        m_wasAway = true;
    // By the person's wish nothing was to be open; but it is still looked at.
    if (isOnline() && std::exchange(m_wasAway, false) && m_phase == Phase::Open)
        retryOpen();
    // What failed for want of a connection is done now.
    if (!wasOnline && isOnline() && m_phase == Phase::Failed && m_error &&
        std::holds_alternative<imap::ConnectionLost>(*m_error))
        retryOpen();
}

} // namespace ui
