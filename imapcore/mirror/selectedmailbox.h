// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mirror/flagtable.h"
#include "imapcore/mirror/gonepositions.h"
#include "imapcore/mirror/keptflags.h"
#include "imapcore/mirror/modseqs.h"
#include "imapcore/mirror/resync.h"
#include "imapcore/types/change.h"
#include "imapcore/types/response.h"
#include "imapcore/types/uidmap.h"

#include <QList>

#include <map>

namespace imap {

/// What the server has told about the mailbox that is selected on one connection: position to UID,
/// flags, the numbers of SELECT. Every untagged response goes through apply(), whoever asked for it
/// (rule 4); positions hold only here and in the ordered changes it returns. Thread-blind, no I/O.
class SelectedMailbox
{
public:
    SelectedMailbox() = default;
    explicit SelectedMailbox(MailboxName name)
        : m_name(std::move(name))
    {
    }
    /// The same, from SELECT with QRESYNC on.
    SelectedMailbox(MailboxName name, std::shared_ptr<const KnownMailbox> known)
        : m_name(std::move(name))
        , m_resync(std::move(known))
    {
    }

    /// Applies one response and returns what became true by it, in order; of an out-of-step mailbox
    /// nothing that hangs on a position.
    [[nodiscard]] QList<Change> apply(const Response &response);
    /// Takes rows of this mailbox that another connection read, and returns those that are there.
    /// Of flags only what this connection was told counts, once it was told any: it is told all
    /// that changes after them, whichever connection was answered first. (Not where a server only
    /// compares what it told with what there is: a flag set, read there and cleared again.)
    [[nodiscard]] QList<MessageData> learn(const QList<MessageData> &rows);
    /// Takes the complete UID list of the mailbox (ESEARCH or SEARCH ALL). False, and nothing is
    /// changed, when it does not have exactly EXISTS members: then the list and the mailbox are of
    /// different moments.
    [[nodiscard]] bool adoptUids(const UidSet &uids);
    /// When UIDNEXT is EXISTS + 1 nothing was ever removed, so the UIDs can only be 1 to EXISTS:
    /// known without asking.
    [[nodiscard]] bool inferUids();
    /// What was inferred was wrong: all UIDs are unknown again.
    void forgetUids();
    /// The tagged OK of SELECT or EXAMINE: its code tells the access.
    void completeSelect(const StatusResponse &status, bool examined);

    /// After completeSelect(). Flags told meanwhile are taken over as soon as the UIDs are known.
    [[nodiscard]] Resync::Result endResync();
    [[nodiscard]] KeptFlags &keptFlags() { return m_keptFlags; }
    [[nodiscard]] const KeptFlags &keptFlags() const { return m_keptFlags; }
    /// Those that are behind and were not told by themselves meanwhile.
    [[nodiscard]] UidSet behind() const;
    /// The changes of SELECT are taken in and later ones are being numbered.
    void trustModSeq() { m_modSeqs.trust(); }
    /// A command went through that tells all news, removals too: NOOP, IDLE.
    void settleModSeq();
    /// As it is known now, so that what changed since can be asked for when it is opened again.
    [[nodiscard]] KnownMailbox known() const;

    [[nodiscard]] const MailboxName &name() const { return m_name; }
    [[nodiscard]] quint32 exists() const { return m_uids.count() - m_gone.count(); }
    [[nodiscard]] quint32 unknownCount() const { return uids().unknownCount(); }
    [[nodiscard]] const UidMap &uids() const
    {
        settleGone();
        return m_uids;
    }
    /// Also a UID that was told out of order and is not in uids() yet, because positions before it
    /// are still unknown.
    [[nodiscard]] Uid uidAt(SequenceNumber number) const;
    [[nodiscard]] const FlagTable &messageFlags() const
    {
        settleGone();
        return m_messageFlags;
    }
    [[nodiscard]] UidValidity uidValidity() const { return m_uidValidity; }
    [[nodiscard]] Uid uidNext() const { return m_uidNext; }
    [[nodiscard]] ModSeq highestModSeq() const { return m_modSeqs.highest(); }
    [[nodiscard]] ModSeq toldModSeq() const { return m_modSeqs.told(); }
    /// Where QRESYNC may start from next time; invalid: nowhere.
    [[nodiscard]] ModSeq safeModSeq() const;
    [[nodiscard]] const FlagSet &flags() const { return m_flags; }
    [[nodiscard]] const PermanentFlags &permanentFlags() const { return m_permanentFlags; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// The server said something impossible (a number outside 1..EXISTS, EXISTS shrinking, another
    /// UID for a known position, another UIDVALIDITY), or more than can be told one by one: the
    /// mailbox must be opened again before anything is believed.
    [[nodiscard]] bool isOutOfStep() const { return m_outOfStep; }
    /// The same facts as one change, for a view that starts from nothing.
    [[nodiscard]] MailboxOpened snapshot() const;

private:
    /// That go in one response and are told one by one; for more the mailbox is opened again, so
    /// that a short line cannot become gigabytes of changes (promise 18).
    static constexpr quint32 mostGoneAtOnce = 100'000;
    /// The same for those whose UID nobody told, over all responses: EXISTS and VANISHED bring and
    /// take away any number of them with a few bytes.
    static constexpr quint32 mostUntoldGone = 10'000;
    /// So many EXPUNGEs are gathered: taking one message out of the tables costs as much as all.
    static constexpr quint32 mostGathered = 4096;
    void settleGone() const;
    void settleEarly(const SequenceSet &gone) const;
    void takeIn(const Response &response, QList<Change> &changes);
    void applyExists(quint32 count, QList<Change> &changes);
    void shrinkTo(quint32 count);
    void applyExpunge(SequenceNumber number, QList<Change> &changes);
    void applyVanished(const UidSet &uids, QList<Change> &changes);
    void removeUntold(const UidSet &uids, QList<Change> &changes);
    [[nodiscard]] bool applyResync(const Response &response);
    void setFlags(SequenceNumber number, const FlagSet &flags);
    void takeToldFlags();
    [[nodiscard]] UidSet uidsWithFlags() const;
    /// False: the UID contradicts what is known.
    [[nodiscard]] bool learnUid(SequenceNumber number, Uid uid, QList<Change> &changes);
    void applyFetch(const MessageData &message, QList<Change> &changes);
    void applyCode(const ResponseCode &code, QList<Change> &changes);

    MailboxName m_name;
    // What went and was told already is taken out of both when somebody looks.
    mutable GonePositions m_gone;
    mutable UidMap m_uids;
    mutable FlagTable m_messageFlags;
    /// UIDs of unknown positions behind the first unknown one.
    mutable std::map<quint32, Uid> m_early;
    quint32 m_untoldGone = 0;
    UidValidity m_uidValidity;
    Uid m_uidNext;
    ModSeqs m_modSeqs;
    std::optional<Resync> m_resync;
    std::vector<Resync::Told> m_toldFlags; // to be taken over with the UIDs
    KeptFlags m_keptFlags;
    bool m_isSelected = false; // the tagged OK of SELECT was seen
    FlagSet m_flags;
    PermanentFlags m_permanentFlags;
    bool m_readOnly = false;
    bool m_outOfStep = false;
};

} // namespace imap
