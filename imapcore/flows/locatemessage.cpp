// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/locatemessage.h"

namespace imap {

Step LocateMessage::start(ServerMirror &mirror)
{
    const MessageSelection &where = m_operation.messages;
    if (!mirror.hasSelected() || mirror.selected().name() != where.mailbox)
        return Finished{ImapError(Stale{Stale::Kind::MailboxClosed})};
    const SelectedMailbox &mailbox = mirror.selected();
    if (where.uidValidity.isValid() && mailbox.uidValidity() != where.uidValidity)
        return Finished{ImapError(Stale{Stale::Kind::UidValidityChanged})};
    m_answer.target = where.mailbox;
    m_answer.targetValidity = mailbox.uidValidity();
    if (m_operation.messageId.isEmpty()) {
        const quint32 known = mailbox.exists() - mailbox.uids().unknownCount();
        m_answer.targetUids = UidSet(mailbox.uids().uidAt(SequenceNumber(known)));
        return Finished{m_answer};
    }
    return Send{{{NoopCommand{}, QByteArrayLiteral("Look for message")}}};
}

void LocateMessage::observe(const Response &response, ServerMirror &mirror)
{
    m_found.observe(response, mirror);
}

Step LocateMessage::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (!result.ok())
        return refused(result);
    if (std::holds_alternative<NoopCommand>(result.command)) {
        SearchCommand search;
        // HEADER finds parts of what stands there, too (RFC 9051, 6.4.4).
        if (m_operation.mostSize > 0)
            search.program
                .add(QByteArray("LARGER " + QByteArray::number(m_operation.leastSize - 1)))
                .add(QByteArray("SMALLER " + QByteArray::number(m_operation.mostSize + 1)));
        if (!m_operation.messageId.isEmpty())
            search.program.add("HEADER MESSAGE-ID", m_operation.messageId);
        if (mirror.capabilities().has("ESEARCH"))
            search.returnOptions = {QByteArrayLiteral("ALL")};
        m_found.clear();
        return Send{{{search, QByteArrayLiteral("Look for message")}}};
    }
    if (!m_found.uids())
        return Finished{FoundUids::noAnswer()};
    m_answer.targetUids = *m_found.uids();
    return Finished{m_answer};
}

} // namespace imap
