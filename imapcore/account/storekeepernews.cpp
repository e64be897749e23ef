// SPDX-License-Identifier: GPL-3.0-or-later
// What StoreKeeper takes down of what the connections tell.
#include "imapcore/account/storekeeper.h"
#include "imapcore/session/sessionrules.h"

#include <algorithm>
#include <utility>

namespace imap {

namespace {

/// Rows written at once: a bucket of them is read, changed and sealed once, not for every few.
constexpr qsizetype rowsTogether = 2000;

} // namespace

ChangeBatch StoreKeeper::tree() const
{
    ChangeBatch batch;
    const MailboxesListed listed = m_store.mailboxes();
    if (listed.mailboxes.isEmpty())
        return batch;
    batch.append(listed);
    const QList<MailboxCounted> counts = m_store.statuses();
    for (const MailboxCounted &counted : counts)
        batch.append(counted);
    return batch;
}

ChangeBatch StoreKeeper::take(const ChangeBatch &changes)
{
    const MessageStore::Batch batch(m_store);
    ChangeBatch told;
    told.reserve(changes.size());
    for (const Change &change : changes) {
        if (isOfAnother(change))
            continue;
        told.append(change);
        const auto *gone = std::get_if<MessageExpunged>(&change);
        if (gone) {
            takeGone(gone->uid);
            continue;
        }
        dropGone(); // positions count from what is still there
        if (const auto *updated = std::get_if<MessagesUpdated>(&change)) {
            takeRows(*updated);
            continue;
        }
        writeRows();
        if (const auto *arrived = std::get_if<MessagesArrived>(&change))
            m_known.uids.grow(arrived->count);
        else if (const auto *learned = std::get_if<UidsLearned>(&change))
            takeUids(*learned);
        else
            takeOther(change);
    }
    noteHeld();
    dropGone();
    return told;
}

/// The next mailbox is shown from the store already; what still comes of the one before, by its
/// positions, must not be taken for it.
bool StoreKeeper::isOfAnother(const Change &change) const
{
    if (m_fromServer || m_mailbox.isEmpty() || std::holds_alternative<MailboxOpened>(change))
        return false;
    const auto *closed = std::get_if<MailboxClosed>(&change);
    return closed ? closed->mailbox != m_mailbox : isAboutOpenMailbox(change);
}

/// What is not about single messages.
void StoreKeeper::takeOther(const Change &change)
{
    if (const auto *opened = std::get_if<MailboxOpened>(&change)) {
        takeOpened(*opened);
    } else if (const auto *counted = std::get_if<MailboxCounted>(&change)) {
        takeCount(*counted);
    } else if (const auto *listed = std::get_if<MailboxesListed>(&change)) {
        m_counts.take(*listed);
    } else if (const auto *renamed = std::get_if<MailboxRenamed>(&change)) {
        m_counts.take(*renamed);
        m_mailbox = m_mailbox.renamed(renamed->from, renamed->to, renamed->delimiter);
    } else if (const auto *closed = std::get_if<MailboxClosed>(&change)) {
        if (closed->mailbox != m_mailbox)
            return;
        saveState();
        m_mailbox = {};
    } else if (const auto *link = std::get_if<LinkChanged>(&change)) {
        if (link->state == LinkState::Waiting || link->state == LinkState::Offline)
            saveState();
    }
}

void StoreKeeper::takeCount(const MailboxCounted &counted)
{
    m_counts.take(counted, m_mailbox);
    // Of the open mailbox it comes only when all before it was told; a MODSEQ of one message does
    // not say that (RFC 7162, 3.1.2).
    if (!m_fromServer || counted.mailbox != m_mailbox || !counted.status.highestModSeq)
        return;
    m_known.highestModSeq = ModSeq(*counted.status.highestModSeq);
    m_stateChanged = true;
}

void StoreKeeper::takeOpened(const MailboxOpened &opened)
{
    if (!opened.uidValidity.isValid()) { // nothing of it can be known again
        m_mailbox = {};
        return;
    }
    m_store.begin(opened.mailbox, opened.uidValidity, opened.flags, opened.permanentFlags);
    const bool isSame = opened.mailbox == m_mailbox && opened.uidValidity == m_known.uidValidity;
    const UidSet held = isSame ? m_known.held : m_store.held(opened.mailbox);
    m_mailbox = opened.mailbox;
    m_known = {opened.uidValidity, opened.uidNext, opened.highestModSeq, opened.uids, held};
    const UidMap &uids = opened.uids;
    const UidSet gone =
        held.subtracted(uids.uidsAt(SequenceNumber(1), SequenceNumber(uids.count())));
    if (!gone.isEmpty()) {
        m_store.remove(m_mailbox, gone);
        m_known.held = held.subtracted(gone);
    }
    m_unsure = opened.inStep ? UidSet() : m_known.held;
    m_fromServer = true;
    m_stateChanged = true;
}

void StoreKeeper::takeRows(const MessagesUpdated &updated)
{
    if (!m_fromServer || m_mailbox.isEmpty())
        return;
    m_unwritten.reserve(rowsTogether);
    UidSet sure;
    for (const MessageData &message : updated.messages) {
        MessageData row = message;
        if (!row.uid.isValid())
            row.uid = m_known.uids.uidAt(row.number);
        if (!row.uid.isValid())
            continue;
        // Flags alone would be out of date when the rest comes; an envelope nobody can read does
        // not come any more.
        if (!row.envelope.isNull() || row.damaged.contains("ENVELOPE"))
            m_nowHeld.add(row.uid);
        else if (!m_known.held.contains(row.uid) && !m_nowHeld.contains(row.uid))
            continue;
        if (row.flags)
            sure.add(row.uid);
        m_unwritten.append(std::move(row));
    }
    if (!m_unsure.isEmpty())
        m_unsure = m_unsure.subtracted(sure);
    if (m_unwritten.size() >= rowsTogether)
        writeRows();
}

/// For many rows at once: one at a time, newest first, would move all others each time.
void StoreKeeper::noteHeld()
{
    if (!m_nowHeld.isEmpty())
        m_known.held = m_known.held.united(std::exchange(m_nowHeld, {}));
}

void StoreKeeper::writeRows()
{
    noteHeld();
    if (!m_unwritten.isEmpty())
        m_store.saveRows(m_mailbox, std::exchange(m_unwritten, {}));
}

void StoreKeeper::takeUids(const UidsLearned &learned)
{
    quint32 position = learned.first.value();
    for (const Uid uid : learned.uids) {
        if (!m_known.uids.setUid(SequenceNumber(position++), uid))
            return;
        m_known.uidNext = std::max(m_known.uidNext, Uid(uid.value() + 1));
    }
    m_stateChanged = true;
}

void StoreKeeper::takeGone(Uid uid)
{
    if (uid.isValid() && m_known.uids.positionOf(uid).isValid())
        m_gone.add(uid);
    else if (m_known.uids.unknownCount() > 0)
        m_known.uids.removeAt(SequenceNumber(m_known.uids.count()));
}

void StoreKeeper::dropGone()
{
    if (m_gone.isEmpty())
        return;
    writeRows();
    const UidSet gone = std::exchange(m_gone, {});
    m_known.uids.remove(gone);
    m_known.held = m_known.held.subtracted(gone);
    m_stateChanged = true;
    if (!m_mailbox.isEmpty())
        m_store.remove(m_mailbox, gone);
}

void StoreKeeper::saveState()
{
    writeRows();
    if (m_mailbox.isEmpty() || !m_fromServer || !std::exchange(m_stateChanged, false))
        return;
    // A UID that was not told yet is one to be told next time.
    if (m_known.uids.unknownCount() == 0)
        m_store.saveState(m_mailbox, m_known);
}

bool StoreKeeper::canKeep() const
{
    const StoreTrouble::Kind trouble = m_store.trouble().kind;
    return m_store.isUsable() &&
           (trouble == StoreTrouble::Kind::None || trouble == StoreTrouble::Kind::Rebuilt);
}

/// What was told while nothing could be written, and what was in another file, is not held.
void StoreKeeper::beginAgain()
{
    if (m_mailbox.isEmpty() || !m_fromServer)
        return;
    if (!m_store.find(m_mailbox))
        m_store.begin(m_mailbox, m_known.uidValidity, {}, {}); // the rest comes when it is opened
    m_known.held = m_store.held(m_mailbox);
    m_stateChanged = true;
}

std::optional<StoreTrouble> StoreKeeper::news()
{
    const StoreTrouble now = m_store.trouble();
    const std::optional<StoreTrouble::Kind> before = std::exchange(m_toldTrouble, now.kind);
    const bool isSame = before == now.kind;
    if (std::exchange(m_toldLostActs, now.lostActs) == now.lostActs && isSame)
        return {};
    if (before && !isSame && canKeep())
        beginAgain();
    return now;
}

} // namespace imap
