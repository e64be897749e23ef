// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/selectmailbox.h"

namespace imap {

namespace {

/// How often a UID list that does not fit EXISTS is asked for again.
constexpr int mostAttempts = 3;

} // namespace

Step SelectMailbox::send(CommandBody body) const
{
    return Send{{Command{std::move(body), "Open " + m_operation.mailbox.wire()}}};
}

Step SelectMailbox::start(ServerMirror &mirror)
{
    return send(SelectCommand{m_operation.mailbox, m_operation.readOnly,
                              mirror.capabilities().has("CONDSTORE")});
}

Step SelectMailbox::resume(const CommandResult &result, ServerMirror &mirror)
{
    switch (m_state) {
    case State::Selecting:
        return afterSelect(result, mirror);
    case State::LearningUids:
        if (!result.ok())
            return refused(result);
        return m_uidsAdopted ? askPage(mirror) : askUids(mirror);
    case State::LearningUidsSlowly:
        if (!result.ok())
            return refused(result);
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
    if (!result.ok()) {
        // A refused SELECT leaves nothing selected (RFC 9051, 6.3.2).
        mirror.closeMailbox();
        announce(MailboxClosed{m_operation.mailbox, true});
        return refused(result);
    }
    mirror.selected().completeSelect(result.status, m_operation.readOnly);
    if (mirror.selected().exists() == 0)
        return announceOpened(mirror);
    m_uidsInferred = mirror.selected().inferUids();
    return m_uidsInferred ? askPage(mirror) : askUids(mirror);
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
        } else if (const auto *search = std::get_if<SearchData>(&response)) {
            UidSet uids;
            for (const quint32 uid : search->ids)
                uids.add(Uid(uid));
            m_uidsAdopted = mirror.selected().adoptUids(uids);
        }
    } else if (m_state == State::FetchingPage) {
        if (const auto *fetch = std::get_if<FetchData>(&response);
            fetch && fetch->message.uid.isValid())
            m_page.append(fetch->message);
    }
}

Step SelectMailbox::askPage(ServerMirror &mirror)
{
    const UidMap &uids = mirror.selected().uids();
    const quint32 count = uids.count();
    const quint32 first = count > m_operation.firstPage ? count - m_operation.firstPage + 1 : 1;
    const UidSet page = uids.uidsAt(SequenceNumber(first), SequenceNumber(count));
    if (page.isEmpty())
        return announceOpened(mirror);
    m_state = State::FetchingPage;
    return send(FetchCommand{page, rowItems()});
}

Step SelectMailbox::announceOpened(ServerMirror &mirror)
{
    const SelectedMailbox &selected = mirror.selected();
    announce(selected.snapshot());
    // Positions as they are now: messages may have gone since their line was read.
    QList<MessageData> page;
    for (MessageData &message : m_page) {
        message.number = selected.uids().positionOf(message.uid);
        if (message.number.isValid())
            page.append(std::move(message));
    }
    if (!page.isEmpty())
        announce(MessagesUpdated{page});
    MailboxStatus status;
    status.messages = selected.exists();
    announce(MailboxCounted{selected.name(), status});
    return Finished{Done{}};
}

} // namespace imap
