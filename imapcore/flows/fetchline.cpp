// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/fetchline.h"

#include "imapcore/flows/notselected.h"

#include <algorithm>

namespace imap {

namespace {

using Kind = FetchItem::Kind;
using Items = QList<FetchItem>;

/// Of lines about one message that are shown together: a response and more.
constexpr qsizetype mostBytes = 80 * 1024 * 1024;

/// The same octets without the effect on \Seen: RFC822 is BODY[], RFC822.TEXT is BODY[TEXT]
/// (RFC 3501, 6.4.5).
FetchItem peeking(FetchItem item)
{
    if (!setsSeen(item))
        return item;
    if (item.kind == Kind::Rfc822Text)
        item.section.text = SectionSpec::Text::Text;
    item.kind = Kind::Section;
    item.peek = true;
    return item;
}

} // namespace

FetchLine::FetchLine(FetchAnswer operation)
    : m_operation(std::move(operation))
{
}

Command FetchLine::command(const ServerMirror &mirror) const
{
    auto items = m_operation.items;
    if (auto *list = std::get_if<Items>(&items);
        list && mirror.hasSelected() && mirror.selected().isReadOnly())
        std::transform(list->begin(), list->end(), list->begin(), peeking);
    return {FetchCommand{UidSet(m_operation.uid), items}, QByteArrayLiteral("Fetch answer")};
}

QList<Command> FetchLine::plan(const ServerMirror &mirror) const
{
    const Command planned = command(mirror);
    const auto *items = std::get_if<Items>(&std::get<FetchCommand>(planned.body).items);
    if (!items || std::none_of(items->begin(), items->end(), setsSeen))
        return {};
    return {planned};
}

Step FetchLine::start(ServerMirror &mirror)
{
    if (!isStillSelected(mirror, m_operation.uidValidity))
        return Finished{notSelectedNow(mirror)};
    return Send{{command(mirror)}};
}

void FetchLine::observe(const Response &response, ServerMirror &mirror)
{
    m_number = {};
    const auto *fetch = std::get_if<FetchData>(&response);
    if (!fetch)
        return;
    const MessageData &message = fetch->message;
    const Uid uid = message.uid.isValid() || !mirror.hasSelected()
                        ? message.uid
                        : mirror.selected().uidAt(message.number);
    if (uid != m_operation.uid)
        return;
    m_number = message.number;
    if (!std::exchange(m_found, true))
        m_answer.data = message;
    else if (message.flags) // \Seen told in a line of its own (Courier)
        m_answer.data.flags = message.flags;
}

void FetchLine::observeWire(const Response &, const QByteArray &wire)
{
    if (!m_number.isValid())
        return;
    // However often a server repeats itself; the first is what was asked for.
    const bool isFirst = m_answer.bytes.isEmpty();
    if (!isFirst && m_answer.bytes.size() + wire.size() > mostBytes)
        return;
    if (!m_answer.bytes.isEmpty())
        m_answer.bytes += "\r\n";
    m_answer.bytes += wire;
}

Step FetchLine::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (!result.ok())
        return refused(result);
    if (!m_found)
        return m_silence.next(result, m_operation.uid, mirror);
    return Finished{m_answer};
}

} // namespace imap
