// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/folderfiller.h"

#include "imapcore/account/linkrules.h"
#include "imapcore/account/newestpiece.h"

#include <algorithm>
#include <utility>

namespace imap {

namespace {

Uid afterLast(const UidSet &uids)
{
    return uids.ranges().isEmpty() ? Uid(1) : Uid(uids.ranges().last().high + 1);
}

/// All that the server has is held.
bool isWhole(const StoredMailbox &stored, const MailboxStatus &now)
{
    const KnownMailbox &known = stored.known;
    const quint32 count = known.uids.count();
    return now.uidValidity && now.uidNext && now.messages &&
           known.uidValidity == UidValidity(*now.uidValidity) &&
           known.uidNext == Uid(*now.uidNext) && count == *now.messages &&
           known.uids.uidsAt(SequenceNumber(1), SequenceNumber(count))
               .subtracted(known.held)
               .isEmpty();
}

} // namespace

FolderFiller::FolderFiller(MessageStore *store, Ask ask)
    : m_store(store)
    , m_ask(std::move(ask))
    , m_rest(QDeadlineTimer(0))
{
}

void FolderFiller::choose(const QList<MailboxName> &mailboxes, bool paused)
{
    m_chosen = mailboxes;
    m_paused = paused;
    if (!m_chosen.contains(m_mailbox))
        leaveAlone(m_mailbox);
}

void FolderFiller::leaveAlone(const MailboxName &mailbox)
{
    m_done.remove(mailbox);
    if (mailbox != m_mailbox)
        return;
    m_spoilt = m_underWay;
    restart();
}

void FolderFiller::renamed(const MailboxRenamed &renamed)
{
    const auto isAnother = [&renamed](const MailboxName &mailbox) {
        return mailbox.renamed(renamed.from, renamed.to, renamed.delimiter) != mailbox;
    };
    m_done.removeIf([&](const auto &done) { return isAnother(done.key()); });
    m_refused.removeIf(isAnother);
    if (isAnother(m_mailbox))
        leaveAlone(m_mailbox);
}

void FolderFiller::restart()
{
    m_mailbox = {};
    m_stage = Stage::Begin;
    m_all.clear();
    m_left = m_asked = {};
    m_told.reset();
}

void FolderFiller::noteCount(const MailboxCounted &counted)
{
    const auto done = m_done.constFind(counted.mailbox);
    if (done == m_done.constEnd())
        return;
    const MailboxStatus &now = counted.status;
    if (now.uidNext.value_or(done->uidNext) != done->uidNext ||
        now.messages.value_or(done->messages) != done->messages)
        m_done.erase(done);
}

void FolderFiller::signedIn()
{
    m_refused.clear();
    m_rest = QDeadlineTimer(0);
}

bool FolderFiller::choosesNext(const MailboxName &open)
{
    if (m_mailbox == open)
        restart();
    if (!m_mailbox.isEmpty())
        return true;
    const auto next = std::find_if(m_chosen.cbegin(), m_chosen.cend(), [&](const auto &mailbox) {
        return mailbox != open && !m_done.contains(mailbox) && !m_refused.contains(mailbox);
    });
    if (next == m_chosen.cend())
        return false;
    m_mailbox = *next;
    return true;
}

std::optional<StoreFilled> FolderFiller::advance(const MailboxName &open)
{
    if (m_underWay || !m_rest.hasExpired() || !m_store->isUsable())
        return {};
    if (m_paused)
        return m_stage == Stage::Rows ? state(true) : std::nullopt;
    if (choosesNext(open))
        askNext();
    return m_stage == Stage::Rows ? state(false) : std::nullopt;
}

void FolderFiller::ask(const Operation &operation)
{
    m_underWay = true; // before: it may end at once
    if (!m_ask(operation))
        m_underWay = false;
}

void FolderFiller::askNext()
{
    switch (m_stage) {
    case Stage::Begin:
        ask(InspectMailbox{m_mailbox});
        break;
    case Stage::Uids:
        ask(SearchMailbox{{m_mailbox, {}, {}}, {}, m_isKnown ? 0 : piece});
        break;
    case Stage::Rows:
        m_asked = newestPiece(m_left, m_all, piece);
        ask(SearchMailbox{{m_mailbox, m_uidValidity, {}},
                          SearchProgram(QByteArray("UID " + m_asked.toBytes())),
                          piece});
        break;
    }
}

std::optional<StoreFilled> FolderFiller::pieceEnded(const Outcome &outcome)
{
    const bool wasUnderWay = std::exchange(m_underWay, false);
    if (std::exchange(m_spoilt, false) || !wasUnderWay)
        return {};
    if (const auto *error = std::get_if<ImapError>(&outcome)) {
        const bool isLoss = isLost(*error);
        if (isLoss || std::holds_alternative<Abandoned>(*error))
            m_rest = QDeadlineTimer(rest);
        else if (!std::holds_alternative<Stale>(*error))
            m_refused.insert(m_mailbox);
        if (isLoss && ++m_losses >= mostLosses) {
            m_refused.insert(m_mailbox);
            m_losses = 0;
        }
        restart();
        return {};
    }
    m_losses = 0;
    // What was asked for another file of this account says nothing here.
    const auto *facts = std::get_if<MailboxFacts>(&outcome);
    if (facts && facts->mailbox == m_mailbox && m_stage == Stage::Begin)
        takeFacts(*facts);
    const auto *found = std::get_if<FoundElsewhere>(&outcome);
    if (found && found->mailbox == m_mailbox && m_stage == Stage::Uids)
        takeAll(*found);
    else if (found && found->mailbox == m_mailbox && m_stage == Stage::Rows)
        takePiece(*found);
    if (m_stage != Stage::Rows)
        return {};
    std::optional<StoreFilled> told = state(m_paused);
    if (m_left.isEmpty()) {
        m_done.insert(m_mailbox, {m_next.value(), m_all.count()});
        restart();
    }
    return told;
}

void FolderFiller::takeFacts(const MailboxFacts &facts)
{
    m_before = facts.status;
    const std::optional<StoredMailbox> stored = m_store->find(m_mailbox);
    m_stage = Stage::Uids;
    m_isKnown = stored && stored->known.uidValidity.value() == m_before.uidValidity.value_or(0);
    if (!facts.status.messages) {
        m_refused.insert(m_mailbox); // STATUS was refused: it cannot be opened either
        restart();
    } else if (stored && isWhole(*stored, facts.status)) {
        m_done.insert(m_mailbox, {stored->known.uidNext.value(), stored->known.uids.count()});
        restart();
    }
}

void FolderFiller::takeAll(const FoundElsewhere &found)
{
    const MessageStore::Batch batch(*m_store);
    const std::optional<StoredMailbox> stored = m_store->find(m_mailbox);
    const bool isSame = stored && stored->known.uidValidity == found.uidValidity;
    KnownMailbox known;
    known.uidValidity = found.uidValidity;
    known.uids = UidMap(found.uids);
    known.uidNext = std::max(afterLast(found.uids), Uid(m_before.uidNext.value_or(1)));
    if (isSame)
        known.highestModSeq = stored->known.highestModSeq;
    else if (m_before.uidValidity.value_or(0) == found.uidValidity.value())
        known.highestModSeq = ModSeq(m_before.highestModSeq.value_or(0));
    if (!isSame)
        m_store->begin(m_mailbox, found.uidValidity, {}, {}); // the rest comes when it is opened
    else
        m_store->begin(m_mailbox, found.uidValidity, stored->flags, stored->permanentFlags);
    const UidSet gone = isSame ? stored->known.held.subtracted(found.uids) : UidSet();
    if (!gone.isEmpty())
        m_store->remove(m_mailbox, gone);
    m_store->saveState(m_mailbox, known);
    m_uidValidity = found.uidValidity;
    m_next = known.uidNext;
    m_all = known.uids;
    m_left = isSame ? found.uids.subtracted(stored->known.held) : found.uids;
    m_asked = {};
    m_stage = Stage::Rows;
    takePiece(found);
}

void FolderFiller::takePiece(const FoundElsewhere &found)
{
    m_store->saveRows(m_mailbox, found.rows);
    for (const MessageData &row : found.rows)
        m_asked.add(row.uid);
    m_left = m_left.subtracted(m_asked); // what did not come is not there any more
}

std::optional<StoreFilled> FolderFiller::state(bool paused)
{
    const quint32 total = m_all.count();
    const StoreFilled now{m_mailbox, total - static_cast<quint32>(m_left.count()), total, paused};
    const bool isNews = !m_told || m_told->held != now.held || m_told->paused != now.paused;
    m_told = now;
    return isNews ? std::optional(now) : std::nullopt;
}

} // namespace imap
