// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/takemessage.h"

#include "imapcore/flows/notselected.h"

namespace imap {

namespace {

/// Than was announced (promise 14).
constexpr quint64 mostOver = 1024 * 1024;

} // namespace

QList<Command> TakeMessage::plan(const ServerMirror &) const
{
    const QList<FetchItem> items{{.kind = FetchItem::Kind::Flags},
                                 {.kind = FetchItem::Kind::InternalDate},
                                 {.kind = FetchItem::Kind::Size},
                                 {.kind = FetchItem::Kind::Section}};
    return {{FetchCommand{m_operation.messages.uids, items}, QByteArrayLiteral("Fetch source")}};
}

Step TakeMessage::start(ServerMirror &mirror)
{
    const MessageSelection &wanted = m_operation.messages;
    if (!isStillSelected(mirror, wanted.uidValidity) || mirror.selected().name() != wanted.mailbox)
        return Finished{notSelectedNow(mirror)};
    return Send{plan(mirror)};
}

void TakeMessage::observe(const Response &response, ServerMirror &)
{
    const auto *fetch = std::get_if<FetchData>(&response);
    if (!fetch || !m_operation.messages.uids.contains(fetch->message.uid))
        return;
    if (!fetch->message.sections.isEmpty()) {
        m_found = true;
        m_answer.data = fetch->message;
    } else if (m_found && fetch->message.flags) {
        m_answer.data.flags = fetch->message.flags; // news behind the answer
    }
}

Step TakeMessage::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (!result.ok())
        return refused(result);
    const Uid uid(m_operation.messages.uids.ranges().first().low);
    if (!m_found)
        return m_silence.next(result, uid, mirror);
    // "OK" without all of it: half a message must not become a copy. Courier's RFC822.SIZE counts a
    // last CRLF that may be missing.
    const auto size = static_cast<quint64>(m_answer.data.sections.first().size());
    const bool told = !mirror.quirks().has(Quirk::InexactSizes);
    const quint64 least = told ? m_answer.data.size.value_or(0) : 0;
    if (told && m_answer.data.size && size > *m_answer.data.size + mostOver)
        return Finished{ImapError(ProtocolViolation{ProtocolViolation::Kind::TooLong, {}, {}})};
    if (size == 0 || size + 2 < least || !m_answer.data.flags) {
        return Finished{ImapError(ProtocolViolation{
            ProtocolViolation::Kind::Malformed, QByteArrayLiteral("BODY[], FLAGS"), {}})};
    }
    return Finished{m_answer};
}

} // namespace imap
