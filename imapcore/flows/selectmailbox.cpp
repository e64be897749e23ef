// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/selectmailbox.h"

#include "imapcore/flows/founduids.h"
#include "imapcore/flows/messageact.h"

namespace imap {

namespace {

/// How often a UID list that does not fit EXISTS is asked for again.
constexpr int mostAttempts = 3;
/// UIDs that are told to the server are worth their bytes up to this many.
constexpr qsizetype mostKnownBytes = 1000;
/// Flags are told to the window so many at a time.
constexpr qsizetype mostInOneChange = 4000;

/// What the server is told about the state from before. With the UIDs it can leave out what went
/// that was never known here; all above them are named too, or it would not tell of new messages
/// (RFC 7162, 3.2.5.1).
QresyncParameters parametersFor(const KnownMailbox &known)
{
    QresyncParameters parameters{known.uidValidity, known.highestModSeq, {}};
    UidSet uids = allOf(known.uids);
    const quint32 highest = uids.isEmpty() ? 0 : uids.ranges().last().high;
    if (highest < 0xffffffff)
        uids.add(highest + 1, 0xffffffff);
    const bool isAll = uids.ranges().size() == 1 && uids.ranges().first().low == 1;
    if (!isAll && uids.toBytes().size() <= mostKnownBytes)
        parameters.known = uids;
    return parameters;
}

} // namespace

Step SelectMailbox::send(CommandBody body) const
{
    return Send{{Command{std::move(body), "Open " + m_operation.mailbox.wire()}}};
}

Step SelectMailbox::start(ServerMirror &mirror)
{
    m_known = mirror.knownOf(m_operation.mailbox, m_operation.known);
    if (m_known && !m_known->uidValidity.isValid())
        m_known.reset();
    const bool qresync = mirror.isEnabled("QRESYNC");
    SelectCommand select{m_operation.mailbox, m_operation.readOnly};
    m_numbered = qresync || mirror.isEnabled("CONDSTORE");
    if (!m_numbered)
        m_numbered = select.condstore = mirror.capabilities().has("CONDSTORE");
    m_resyncAsked = qresync && m_known && m_known->highestModSeq.isValid();
    if (m_resyncAsked)
        select.qresync = parametersFor(*m_known);
    mirror.expectResync(m_resyncAsked ? m_known : nullptr);
    return send(select);
}

Step SelectMailbox::resume(const CommandResult &result, ServerMirror &mirror)
{
    switch (m_state) {
    case State::Selecting:
        return afterSelect(result, mirror);
    case State::LearningUids:
        if (!result.ok())
            return refused(result);
        return m_uidsAdopted ? afterUids(mirror) : askUids(mirror);
    case State::LearningUidsSlowly:
        if (!result.ok())
            return refused(result);
        if (m_changes == Changes::Told)
            m_changes = Changes::Behind; // a server that does not know its own UIDs
        return afterUids(mirror);
    case State::AskingChanges:
        m_changes = result.ok() ? Changes::Told : Changes::Behind;
        return askPage(mirror);
    case State::FetchingPage:
        break; // even a refused page leaves an open mailbox
    }
    if (std::exchange(m_uidsInferred, false) && mirror.selected().isOutOfStep()) {
        mirror.selected().forgetUids(); // UIDNEXT was not true
        m_page.clear();
        return askUids(mirror);
    }
    return announceOpened(mirror);
}

Step SelectMailbox::afterSelect(const CommandResult &result, ServerMirror &mirror)
{
    if (!result.ok())
        return afterRefusal(result, mirror);
    SelectedMailbox &selected = mirror.selected();
    selected.completeSelect(result.status, m_operation.readOnly);
    if (m_known && m_known->uidValidity != selected.uidValidity())
        m_known.reset(); // other messages under the same numbers (promise 28)
    takeResync(mirror);
    if (selected.exists() == 0)
        return announceOpened(mirror);
    if (selected.uids().unknownCount() == 0)
        return afterUids(mirror);
    m_uidsInferred = !m_known && selected.inferUids();
    return m_uidsInferred ? askPage(mirror) : askUids(mirror);
}

Step SelectMailbox::afterRefusal(const CommandResult &result, ServerMirror &mirror)
{
    // A refused SELECT leaves nothing selected (RFC 9051, 6.3.2).
    mirror.closeMailbox();
    if (m_resyncAsked && result.status.kind == StatusKind::Bad) {
        mirror.forgetEnabled("QRESYNC"); // it was enabled and is not understood
        return start(mirror);
    }
    announce(MailboxClosed{m_operation.mailbox, true});
    return refused(result);
}

void SelectMailbox::takeResync(ServerMirror &mirror)
{
    const Resync::Result resynced = mirror.selected().endResync();
    if (!m_known)
        return;
    mirror.selected().keptFlags().keep(m_known->held);
    const ModSeq now = mirror.selected().toldModSeq();
    const ModSeq then = m_known->highestModSeq;
    // A number that went backwards was given to other changes before.
    if (!m_numbered || !then.isValid() || !now.isValid() || now < then)
        m_changes = Changes::Behind;
    else if (resynced.heard)
        m_changes = resynced.flags ? Changes::Told : Changes::Behind;
    else if (now == then)
        m_changes = Changes::Told;
    else
        m_changes = Changes::Ask;
    // What went is not sure either; nor is it when the server ignored the question.
    if (m_changes == Changes::Behind || (m_changes == Changes::Ask && m_resyncAsked))
        mirror.selected().forgetUids();
}

Step SelectMailbox::askUids(const ServerMirror &mirror)
{
    if (++m_attempts > mostAttempts) {
        m_state = State::LearningUidsSlowly;
        FetchCommand fetch;
        fetch.messages = SequenceSet::from(SequenceNumber(1));
        fetch.items = QList<FetchItem>{{.kind = FetchItem::Kind::UidNumber}};
        return send(fetch);
    }
    m_state = State::LearningUids;
    SearchCommand search;
    if (mirror.capabilities().has("ESEARCH"))
        search.returnOptions = {QByteArrayLiteral("ALL")};
    return send(search);
}

void SelectMailbox::observe(const Response &response, ServerMirror &mirror)
{
    if (m_state == State::LearningUids) {
        // At this very place in the stream the list and EXISTS belong together; later EXPUNGEs
        // apply to both.
        if (const auto *esearch = std::get_if<EsearchData>(&response); esearch && esearch->uid) {
            m_uidsAdopted = mirror.selected().adoptUids(esearch->all.value_or(UidSet()));
        } else if (std::holds_alternative<SearchData>(response)) {
            FoundUids listed; // in any order
            listed.observe(response, mirror);
            m_uidsAdopted = mirror.selected().adoptUids(listed.uids().value_or(UidSet()));
        }
    } else if (m_state == State::FetchingPage) {
        if (const auto *fetch = std::get_if<FetchData>(&response);
            fetch && m_asked.contains(fetch->message.uid))
            m_page.take(fetch->message);
    }
}

Step SelectMailbox::afterUids(ServerMirror &mirror)
{
    if (m_changes != Changes::Ask)
        return askPage(mirror);
    const UidSet all = allOf(mirror.selected().uids());
    UidSet held = m_known->held.intersected(all);
    if (held.isEmpty()) {
        m_changes = Changes::Told;
        return askPage(mirror);
    }
    if (held.toBytes().size() > longestUidSet)
        held = UidSet::from(Uid(held.ranges().first().low));
    m_state = State::AskingChanges;
    FetchCommand fetch{held, QList<FetchItem>{{.kind = FetchItem::Kind::Flags}}};
    fetch.changedSince = m_known->highestModSeq;
    return send(fetch);
}

Step SelectMailbox::askPage(ServerMirror &mirror)
{
    const UidMap &uids = mirror.selected().uids();
    const quint32 count = uids.count();
    const quint32 first = count > m_operation.firstPage ? count - m_operation.firstPage + 1 : 1;
    UidSet page = uids.uidsAt(SequenceNumber(first), SequenceNumber(count));
    if (m_known)
        page = page.subtracted(m_known->held);
    if (page.isEmpty())
        return announceOpened(mirror);
    m_state = State::FetchingPage;
    m_asked = page;
    return send(FetchCommand{page, rowItems()});
}

Step SelectMailbox::announceOpened(ServerMirror &mirror)
{
    SelectedMailbox &selected = mirror.selected();
    if (m_changes == Changes::Behind)
        selected.keptFlags().setBehind(m_known->held);
    if (m_numbered)
        selected.trustModSeq();
    MailboxOpened opened = selected.snapshot();
    opened.reopened = m_known != nullptr;
    opened.inStep = m_changes == Changes::Told;
    if (m_known) {
        const UidMap &before = m_known->uids;
        const Uid highest = before.uidAt(SequenceNumber(before.count() - before.unknownCount()));
        const SequenceNumber firstNew = opened.uids.lowerBound(Uid(highest.value() + 1));
        opened.arrivedMeanwhile = opened.uids.count() + 1 - firstNew.value();
    }
    announce(opened);
    announcePage(selected);
    if (m_known)
        announceFlags(selected);
    MailboxStatus status;
    status.messages = selected.exists();
    if (selected.safeModSeq().isValid())
        status.highestModSeq = selected.safeModSeq().value();
    announce(MailboxCounted{selected.name(), status});
    return Finished{Done{}};
}

/// All that was told since SELECT, whether asked for or not: none of it is asked for again.
void SelectMailbox::announceFlags(const SelectedMailbox &selected)
{
    QList<MessageData> messages;
    const SequenceSet known = selected.messageFlags().knownPositions();
    for (const SequenceSet::Range &range : known.ranges()) {
        for (quint32 position = range.low; position <= range.high; ++position) {
            MessageData &data = messages.emplaceBack();
            data.number = SequenceNumber(position);
            data.uid = selected.uidAt(data.number);
            data.flags = selected.messageFlags().at(data.number);
            if (messages.size() == mostInOneChange)
                announce(MessagesUpdated{std::exchange(messages, {})});
        }
    }
    if (!messages.isEmpty())
        announce(MessagesUpdated{messages});
}

/// Positions and flags as they are now: a message may have moved up or changed since its line was
/// read.
void SelectMailbox::announcePage(const SelectedMailbox &selected)
{
    QList<MessageData> page;
    QList<MessageData> told = m_page.takeAll();
    for (MessageData &message : told) {
        message.number = selected.uids().positionOf(message.uid);
        if (!message.number.isValid())
            continue;
        if (selected.messageFlags().isKnown(message.number))
            message.flags = selected.messageFlags().at(message.number);
        page.append(std::move(message));
    }
    if (!page.isEmpty())
        announce(MessagesUpdated{page});
}

} // namespace imap
