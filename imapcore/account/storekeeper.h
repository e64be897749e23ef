// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/foldercounts.h"
#include "imapcore/account/storework.h"
#include "imapcore/store/messagestore.h"
#include "imapcore/types/change.h"
#include "imapcore/types/operation.h"
#include "imapcore/types/outcome.h"

#include <QHash>

#include <optional>

namespace imap {

/// Keeps the store in step with what the browse connection tells, and answers from it what needs no
/// server: folders and messages seen before are there before the connection is, and without one.
/// Lives in the engine thread, owned by Engine.
class StoreKeeper
{
public:
    explicit StoreKeeper(const QString &file);
    ~StoreKeeper();
    StoreKeeper(const StoreKeeper &) = delete;
    StoreKeeper &operator=(const StoreKeeper &) = delete;

    /// How those operations end whose end conclude() put off, and how far they are.
    using Concluded = std::function<void(quint64 id, const Outcome &outcome)>;
    void setListeners(Concluded concluded, StoreWork::Progressed progressed);

    /// What an operation gets from the store: `changes` are told first; then either `outcome` ends
    /// it, or `rest` is what is left to ask the server.
    struct Answer
    {
        ChangeBatch changes;
        std::optional<Outcome> outcome;
        std::optional<Operation> rest;
    };
    [[nodiscard]] Answer answer(quint64 id, const Operation &operation);
    /// How the connections ended an operation, as it is to be told. What the server could not do
    /// may be done here: then nothing, and Concluded is called later.
    [[nodiscard]] std::optional<Outcome> conclude(quint64 id, const Outcome &outcome);
    void forget(quint64 id);
    /// Concludes what the store is at, as the server did: the file is closed.
    void giveUp();

    /// The open mailbox as the server told it; an empty name while there is none.
    [[nodiscard]] MailboxName openMailbox() const
    {
        return m_fromServer ? m_mailbox : MailboxName();
    }
    /// The same, and the one that is shown from the store while the server opens it.
    [[nodiscard]] const MailboxName &mailboxInUse() const { return m_mailbox; }
    [[nodiscard]] const KnownMailbox &known() const { return m_known; }
    /// Folders and counts as they were told last.
    [[nodiscard]] ChangeBatch tree() const;
    /// What the connections told; written before the window hears it. Returns what it may hear.
    [[nodiscard]] ChangeBatch take(const ChangeBatch &batch);
    /// Rows that were told are written in masses: a little later, or before anything that needs
    /// them.
    void writeRows();
    /// Writes down how far the open mailbox is known, so that opening it again costs only what
    /// changed since.
    void saveState();
    /// The store's state when it is another one than was told last.
    [[nodiscard]] std::optional<StoreTrouble> news();
    /// What is told now is written down.
    [[nodiscard]] bool canKeep() const;
    [[nodiscard]] MessageStore &store() { return m_store; }

private:
    [[nodiscard]] Answer open(OpenMailbox operation);
    [[nodiscard]] Answer fetch(const FetchEnvelopes &operation);
    [[nodiscard]] Answer read(const ReadMessage &operation);
    /// True: the store is at it.
    [[nodiscard]] bool orderHere(quint64 id, const Operation &operation, const Outcome &refusal);
    [[nodiscard]] bool lookHere(quint64 id, const Operation &operation, const Outcome &refusal);
    void onWorkEnded(quint64 id, const std::optional<Outcome> &outcome);
    [[nodiscard]] UidSet knownUids() const;
    void keepBody(const ReadMessage &operation, const MessageParts &parts);
    [[nodiscard]] bool isOfAnother(const Change &change) const;
    void takeOther(const Change &change);
    void takeCount(const MailboxCounted &counted);
    void takeOpened(const MailboxOpened &opened);
    void takeRows(const MessagesUpdated &updated);
    void takeUids(const UidsLearned &learned);
    void noteHeld();
    void takeGone(Uid uid);
    void dropGone();
    void beginAgain();
    [[nodiscard]] bool isOpen(UidValidity validity) const;

    MessageStore m_store;
    /// An operation whose outcome may be kept or mended, and the mailbox it was asked for.
    struct Running
    {
        MailboxName mailbox;
        Operation operation;
    };
    QHash<quint64, Running> m_running;
    /// What the store is at; `refusal` is how the server ended it.
    struct Ordered
    {
        MailboxName mailbox;
        UidValidity uidValidity;
        UidSet uids;
        Outcome refusal;
    };
    QHash<quint64, Ordered> m_ordered;
    Concluded m_concluded;
    FolderCounts m_counts;
    std::optional<StoreTrouble::Kind> m_toldTrouble;
    int m_toldLostActs = 0;
    // The mailbox the window shows, from the store or from the server.
    MailboxName m_mailbox;
    KnownMailbox m_known;
    bool m_fromServer = false;
    bool m_stateChanged = false;
    QList<MessageData> m_unwritten; // rows of m_mailbox, in the order they were told
    UidSet m_unsure;                // held, and their flags may have changed unseen
    UidSet m_nowHeld;               // not in m_known.held yet
    UidSet m_gone;                  // of the batch being taken
    StoreWork m_work;               // behind what it works with
};

} // namespace imap
