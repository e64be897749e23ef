// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/rowslice.h"
#include "imapcore/store/storedmailbox.h"
#include "imapcore/store/storereaders.h"
#include "imapcore/store/uidspans.h"
#include "imapcore/types/change.h"
#include "imapcore/types/operation.h"
#include "imapcore/types/outcome.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace imap {

struct StoreLimits
{
    qint64 bodyBytes = 200LL * 1024 * 1024;
};

/// What is known of one account's mail, in one file: a cache that can be deleted at any time. It
/// never throws and never waits for another program; when the file cannot be used it holds nothing
/// and trouble() says why. A failed write loses what was to be written and, so that nothing stale
/// stays, all of the mailboxes it was about. Lives in the thread it was made in, the engine's.
class MessageStore
{
public:
    explicit MessageStore(const QString &file, StoreLimits limits = {});
    ~MessageStore();
    Q_DISABLE_COPY_MOVE(MessageStore)

    /// How header fields are read for the index of words.
    void setReaders(const StoreReaders &readers);

    /// What it holds can be read; also of a place that cannot be written.
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] StoreTrouble trouble() const;
    /// Opens it again when another program had it; cheap when nothing changed.
    void tryAgain();

    /// Everything until the last Batch is gone is one transaction.
    class Batch
    {
    public:
        explicit Batch(MessageStore &store);
        ~Batch();
        Q_DISABLE_COPY_MOVE(Batch)

    private:
        MessageStore &m_store;
    };

    /// Forgets those that are not in it, if it is a whole list.
    void saveMailboxes(const MailboxesListed &listed);
    [[nodiscard]] MailboxesListed mailboxes() const;
    void saveStatus(const MailboxName &mailbox, const MailboxStatus &status);
    [[nodiscard]] QList<MailboxCounted> statuses() const;

    /// known.held are the rows held.
    [[nodiscard]] std::optional<StoredMailbox> find(const MailboxName &mailbox) const;
    /// The rest is kept only for a mailbox that has begun. Another UIDVALIDITY: all that was held
    /// under the old one is gone with the same transaction.
    void begin(const MailboxName &mailbox, UidValidity uidValidity, const FlagSet &flags,
               const PermanentFlags &permanentFlags);
    /// UIDs, UIDNEXT, HIGHESTMODSEQ as of one moment. `known.held` does not count. Left out when
    /// the UIDVALIDITY is another.
    void saveState(const MailboxName &mailbox, const KnownMailbox &known);
    /// By UID; what a row does not tell stays as it was. \Recent is not kept.
    void saveRows(const MailboxName &mailbox, const QList<MessageData> &rows);
    void remove(const MailboxName &mailbox, const UidSet &gone); // rows, flags, bodies
    void rename(const MailboxRenamed &renamed);
    void forget(const MailboxName &mailbox);
    /// Those held with envelope, date, size and flags, in the order of their UIDs.
    [[nodiscard]] QList<MessageData> rows(const MailboxName &mailbox, const UidSet &uids) const;
    [[nodiscard]] UidSet held(const MailboxName &mailbox) const;

    void saveBody(const MailboxName &mailbox, Uid uid, const QByteArray &section,
                  const QByteArray &bytes);
    [[nodiscard]] std::optional<QByteArray> body(const MailboxName &mailbox, Uid uid,
                                                 const QByteArray &section);

    /// For quiet times: adds rows to the index of words for about that long; when all are in it,
    /// deletes what is left of mailboxes that went. True when more is left to do.
    bool indexMore(int milliseconds);
    /// For quiet times, too: a long log takes a while and waits for the disk.
    void shortenLog();
    /// Of those indexed: where each word begins a word of sender, recipients or subject.
    /// Takes about a microsecond for each message of `among` that holds one of them.
    [[nodiscard]] UidSet search(const MailboxName &mailbox, const QString &words,
                                const UidSpan &among = {}) const;
    /// The rows as they are kept, for a MessageOrder, which may be in another thread: those of all
    /// buckets that hold some of `uids`, in slices that are read in about a millisecond.
    [[nodiscard]] RowCursor firstSlice(const MailboxName &mailbox, const UidSet &uids) const;
    /// Nothing when the cursor is no good any more: there is another file, or none.
    [[nodiscard]] std::optional<RowSlice> nextSlice(RowCursor &cursor) const;
    /// What it handed out is not as it was saved.
    void reportDamage(const QString &what);

    /// StoreFlags, CopyMessages or MoveMessages: on the disk when it returns (outside a Batch). 0
    /// when it could not be kept. `isSent`: it goes out at once.
    qint64 addPending(const Operation &act, bool isSent = false);
    void removePending(qint64 number);
    [[nodiscard]] QList<std::pair<qint64, Operation>> pending() const;
    /// False when that could not be written down.
    [[nodiscard]] bool markSent(qint64 number);
    [[nodiscard]] bool isSent(qint64 number) const;

private:
    struct Rooms;
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace imap
