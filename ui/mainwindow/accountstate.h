// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/account.h"
#include "imapcore/account/request.h"
#include "imapcore/types/change.h"
#include "ui/actions/actpermissions.h"
#include "ui/models/accountfacts.h"
#include "ui/models/messagetablemodel.h"
#include "ui/views/messagearranger.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace ui {

class AccountEnvelopes;
class AccountOperations;

/// What the window knows of one account: its link, its open mailbox, its message table. Takes the
/// account's changes and says what is new; starts operations for it. GUI thread, owned by the
/// window. Works without an account for tests that feed batches themselves.
class AccountState : public QObject
{
    Q_OBJECT
public:
    enum class Phase { None, Opening, Open, Failed };

    AccountState(int id, imap::Account *account, const QString &name, QObject *parent = nullptr);
    ~AccountState() override;

    [[nodiscard]] int id() const { return m_id; }
    [[nodiscard]] imap::Account *account() const { return m_account; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] MessageTableModel *messages() { return &m_messages; }
    [[nodiscard]] AccountEnvelopes *envelopes() const { return m_envelopes.get(); }
    /// Null without an account.
    [[nodiscard]] AccountOperations *operations() const { return m_operations.get(); }
    [[nodiscard]] MessageArranger *arranger() { return &m_arranger; }
    [[nodiscard]] const imap::LinkChanged &link() const { return m_link; }
    [[nodiscard]] bool isOnline() const;
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// The mailbox that is open, being opened or failed to open.
    [[nodiscard]] const imap::MailboxName &mailbox() const { return m_mailbox; }
    [[nodiscard]] const std::optional<imap::ImapError> &openError() const { return m_error; }
    [[nodiscard]] const AccountFacts &facts() const { return m_facts; }
    /// What may be done in that folder now; an empty name is the top of the account.
    [[nodiscard]] ActPermissions permissions(const imap::MailboxName &folder) const;
    /// Inspection mode: nothing is changed on the server. Holds at once, also for the open folder.
    [[nodiscard]] bool isInspecting() const { return m_inspecting; }
    void setInspecting(bool on);
    /// The settings hold from now on; those who keep them are told.
    void changeSettings(const imap::ConnectionSettings &settings);
    /// What was seen before opens without a connection.
    [[nodiscard]] bool hasStore() const { return m_hasStore; }
    /// What is shown of the mailbox is from before; the server was not asked yet.
    [[nodiscard]] bool isFromStore() const { return m_fromStore; }
    /// The folder list came at least once.
    [[nodiscard]] bool isListed() const { return m_listed; }

    void openMailbox(const imap::MailboxName &name, bool readOnly = false);
    /// Opens it as soon as the folder list is there.
    void openWhenListed(const imap::MailboxName &name) { m_pending = name; }
    void retryOpen() { openMailbox(m_mailbox, m_readOnly); }
    void refreshMailbox();
    void refreshFolders();
    void goOnline();
    void goOffline();
    /// Lets go of what was asked for last.
    void cancelWork();
    void apply(const imap::ChangeBatch &batch);

signals:
    /// Before the state's own signals: for models that take the same batch.
    void batchReceived(int id, const imap::ChangeBatch &batch);
    void linkChanged(int id);
    void mailboxStateChanged(int id);
    void foldersListed(int id);
    void countsChanged(int id);
    /// Rights, quota, flags, capabilities, connections or the inspection mode.
    void factsChanged(int id);
    /// By the person, in the window.
    void settingsChanged(imap::Account *account);
    void alerted(int id, const QByteArray &text);
    void storeTroubleChanged(int id, const imap::StoreTrouble &trouble);
    void actsWaiting(int id, const imap::ActsWaiting &waiting);
    void actDropped(int id, const imap::ActDropped &dropped);
    void workChanged(int id, const imap::WorkProgress &work);

private:
    void applyOne(const imap::Change &change);
    void applyLink(const imap::LinkChanged &link);
    void onOpenFinished(imap::Request *request);

    int m_id;
    QPointer<imap::Account> m_account;
    QString m_name;
    MessageTableModel m_messages;
    std::unique_ptr<AccountEnvelopes> m_envelopes;
    std::unique_ptr<AccountOperations> m_operations;
    MessageArranger m_arranger; // goes before the two it asks and tells
    AccountFacts m_facts;
    imap::LinkChanged m_link;
    imap::MailboxName m_mailbox;
    imap::MailboxName m_pending;
    std::optional<imap::ImapError> m_error;
    QPointer<imap::Request> m_opening;
    Phase m_phase = Phase::None;
    bool m_readOnly = false;
    bool m_inspecting = false;
    bool m_listed = false;
    bool m_fromStore = false;
    bool m_hasStore = false;
    bool m_wasAway = false; // offline since it was online last
};

} // namespace ui
