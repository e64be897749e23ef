// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/messageact.h"

#include "imapcore/flows/listfolders.h"

#include <limits>

namespace imap {

MessageAct::MessageAct(MessageSelection selection, QByteArray purpose)
    : m_selection(std::move(selection))
    , m_purpose(std::move(purpose))
{
}

bool MessageAct::isOurs(const ServerMirror &mirror) const
{
    return isStillSelected(mirror, m_selection.uidValidity) &&
           mirror.selected().name() == m_selection.mailbox;
}

std::optional<ImapError> MessageAct::obstacle(const ServerMirror &mirror, Access access) const
{
    if (!mirror.hasSelected() || mirror.selected().name() != m_selection.mailbox)
        return Stale{Stale::Kind::MailboxClosed};
    if (!isOurs(mirror))
        return Stale{Stale::Kind::UidValidityChanged};
    // Not left to the server: Courier stores flags after EXAMINE too.
    if (access == Access::Write && mirror.selected().isReadOnly()) {
        Refused refused;
        refused.code.name = notSentReadOnly;
        return refused;
    }
    return {};
}

bool MessageAct::maySend(const ServerMirror &mirror, Access access) const
{
    if (m_selection.uids.isEmpty())
        return false;
    const bool elsewhere = !mirror.hasSelected() || mirror.selected().name() != m_selection.mailbox;
    return elsewhere || !obstacle(mirror, access);
}

Step MessageAct::ask(CommandBody body, Next next)
{
    m_next = std::move(next);
    m_changing = false;
    m_inFlight = {};
    return Send{{command(std::move(body))}};
}

Step MessageAct::search(const QByteArray &program, const ServerMirror &mirror, Found found)
{
    SearchCommand search;
    search.program = SearchProgram(program);
    if (mirror.capabilities().has("ESEARCH"))
        search.returnOptions = {QByteArrayLiteral("ALL")};
    Next take = [this, found = std::move(found)](const CommandResult &result, ServerMirror &now) {
        m_searching = false;
        if (!result.ok())
            return stop(result, now);
        return m_found.uids() ? found(*m_found.uids(), now) : stop(FoundUids::noAnswer(), now);
    };
    // A server may search what it last told us, so it is made to tell the news first.
    return ask(NoopCommand{}, [this, search, take = std::move(take)](const CommandResult &result,
                                                                     ServerMirror &now) {
        m_found.clear();
        m_searching = result.ok();
        return result.ok() ? ask(search, take) : stop(result, now);
    });
}

Step MessageAct::change(CommandBody body, const UidSet &touched, Next next)
{
    m_next = std::move(next);
    m_changing = true;
    m_begun = true;
    m_inFlight = touched;
    return Send{{command(std::move(body))}};
}

Step MessageAct::changeEach(QList<UidSet> sets,
                            const std::function<CommandBody(const UidSet &)> &make,
                            const Next &next)
{
    const UidSet set = sets.takeFirst();
    if (sets.isEmpty())
        return change(make(set), set, next);
    return change(make(set), set,
                  [this, sets, make, next](const CommandResult &result, ServerMirror &mirror) {
                      return result.ok() ? changeEach(sets, make, next) : next(result, mirror);
                  });
}

void MessageAct::observe(const Response &response, ServerMirror &mirror)
{
    if (m_searching)
        m_found.observe(response, mirror);
}

Step MessageAct::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (m_changing && result.ok())
        m_accepted = true;
    m_inFlight = {};
    m_changing = false;
    if (!m_concluded && !isOurs(mirror))
        return Finished{endedBy(Stale{Stale::Kind::UidValidityChanged}, mirror)};
    const Next next = std::exchange(m_next, {});
    return next(result, mirror);
}

Step MessageAct::conclude(ServerMirror &mirror)
{
    if (isOurs(mirror))
        tally(mirror.selected());
    m_concluded = true;
    const bool selected = mirror.hasSelected() && m_toCount == mirror.selected().name();
    if (!m_toCount || selected) // STATUS is not for the selected one (RFC 9051, 6.3.11)
        return Finished{m_applied};
    return ask(StatusCommand{*m_toCount, statusItems(mirror.capabilities())},
               [this](const CommandResult &, ServerMirror &) { return Finished{m_applied}; });
}

Step MessageAct::stop(const CommandResult &result, ServerMirror &mirror)
{
    return stop(std::get<ImapError>(refused(result).outcome), mirror);
}

Step MessageAct::stop(const ImapError &error, ServerMirror &mirror)
{
    m_applied.stoppedBy = error;
    tally(mirror.selected());
    return hasDoneAnything() ? conclude(mirror) : Finished{error};
}

bool MessageAct::hasDoneAnything() const
{
    return m_accepted || !m_applied.uids.isEmpty() || !m_applied.targetUids.isEmpty();
}

Outcome MessageAct::endedBy(const ImapError &error, const ServerMirror &mirror)
{
    if (m_concluded)
        return m_applied;
    takeTold();
    if (isOurs(mirror))
        tally(mirror.selected());
    Applied ended = m_applied;
    ended.stoppedBy = error;
    ended.unconfirmed = m_inFlight.subtracted(ended.uids);
    if (!hasDoneAnything() && ended.unconfirmed.isEmpty())
        return error;
    return ended;
}

bool MessageAct::letGo()
{
    m_letGo = true;
    return m_begun;
}

Flow::Progress MessageAct::progress() const
{
    return {m_done, m_selection.uids.count(), m_purpose};
}

void forEachPresent(const SelectedMailbox &mailbox, const UidSet &uids,
                    const std::function<void(Uid, SequenceNumber)> &each)
{
    const UidMap &map = mailbox.uids();
    for (const UidSet::Range &range : uids.ranges()) {
        quint32 position = map.lowerBound(Uid(range.low)).value();
        for (; position <= map.count(); ++position) {
            const Uid uid = map.uidAt(SequenceNumber(position));
            if (!uid.isValid() || uid.value() > range.high)
                break;
            each(uid, SequenceNumber(position));
        }
    }
}

UidSet presentIn(const SelectedMailbox &mailbox, const UidSet &uids)
{
    UidSet present;
    const UidMap &map = mailbox.uids();
    for (const UidSet::Range &range : uids.ranges()) {
        const SequenceNumber first = map.lowerBound(Uid(range.low));
        const quint32 end = range.high == std::numeric_limits<quint32>::max()
                                ? map.count() - map.unknownCount() + 1
                                : map.lowerBound(Uid(range.high + 1)).value();
        if (end <= first.value())
            continue;
        const UidSet there = map.uidsAt(first, SequenceNumber(end - 1));
        for (const UidSet::Range &piece : there.ranges())
            present.add(piece.low, piece.high);
    }
    return present;
}

} // namespace imap
