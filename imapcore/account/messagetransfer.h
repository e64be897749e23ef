// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "imapcore/types/outcome.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace imap {

class Account;

/// Copies or moves messages from a mailbox of one account to one of another, one after the other.
/// GUI thread, owned by whoever starts it; both accounts must outlive it.
///   the newest message of the target   what comes later has a higher UID
///   each: whole message -> APPEND with flags and INTERNALDATE -> APPENDUID, or it is looked for by
///   its Message-ID; after a lost connection before and behind the second APPEND
///   originals: +FLAGS (\Deleted) of those whose copy is confirmed; UID EXPUNGE of exactly those
///   only when every message of the batch is
class MessageTransfer : public QObject
{
    Q_OBJECT
public:
    /// What becomes of the originals. Expunge is for servers with UIDPLUS.
    enum class Originals : quint8 { Keep, Mark, Expunge };
    enum class Fate : quint8 {
        NotDone, // it is not in the target
        Done,    // it is there, and the server showed it
        Unknown  // perhaps it is; its original is untouched
    };
    struct Item
    {
        Uid uid;
        Fate fate = Fate::NotDone;
        Uid copy;             // in the target
        bool gone = false;    // was not in the source any more
        bool doubled = false; // sent twice, and both arrived
        std::optional<ImapError> error;
    };
    MessageTransfer(Account *source, MessageSelection messages, Account *target,
                    MailboxName targetMailbox, Originals originals, QObject *parent = nullptr);

    void start();
    /// Nothing more is sent but the marks of those that are done; the second time stop().
    void cancel();
    void stop(); // at once: what is under way is Unknown, nothing more is marked
    [[nodiscard]] bool isFinished() const { return m_finished; }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    /// The same in the terms of an act: Unknown ones are `unconfirmed`. No undo.
    [[nodiscard]] Applied applied() const;
    [[nodiscard]] const UidSet &marked() const { return m_marked; } // the server showed it

signals:
    void progressed(quint64 done, quint64 total);
    void finished(); // exactly once

private:
    using Step = void (MessageTransfer::*)();
    using Answer = void (MessageTransfer::*)(const Outcome &outcome);
    [[nodiscard]] Item &item() { return m_items[m_at]; }
    [[nodiscard]] MessageSelection original(const UidSet &uids) const;
    [[nodiscard]] UidSet confirmed() const;
    /// Runs an operation; `answer` gets its end, or `again` is called when the connection is back.
    void run(Account *account, const Operation &operation, Answer answer, Step again);
    void waitFor(Account *account, Step again, const ImapError &error);
    void onChanged(Account *account, const ChangeBatch &batch);
    void tryAgain();

    void askNewest();
    void onNewest(const Outcome &outcome);
    void nextItem();
    void fetch();
    void onFetched(const Outcome &outcome);
    void append();
    void onAppended(const Outcome &outcome);
    void look();
    void onLooked(const Outcome &outcome);
    void settleFound(const UidSet &found);
    void settle(Fate fate, const std::optional<ImapError> &error = {});
    void mark();
    void onMarked(const Outcome &outcome);
    void expunge();
    void onExpunged(const Outcome &outcome);
    void giveUp(const ImapError &error);
    void finish();

    Account *m_source;
    Account *m_target;
    const MessageSelection m_messages;
    const MailboxName m_mailbox;
    const Originals m_originals;
    QList<Item> m_items;
    qsizetype m_at = -1;
    AppendMessage m_message; // the one under way
    QByteArray m_messageId;
    UidValidity m_validity; // of the target
    Uid m_newest;           // there before we began
    QSet<Uid> m_copies;
    UidSet m_kept; // done, but still in the source
    UidSet m_marked;
    std::optional<ImapError> m_stoppedBy;
    QHash<Account *, LinkState> m_links; // as far as they were told
    Account *m_awaited = nullptr;
    Step m_again = nullptr;
    QTimer m_retry;
    int m_losses = 0;        // since something went well
    bool m_resent = false;   // an APPEND before was not seen to have worked
    bool m_accepted = false; // OK to the APPEND
    bool m_marking = false;
    bool m_cancelled = false;
    bool m_finished = false;
};

} // namespace imap
