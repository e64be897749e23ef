// SPDX-License-Identifier: GPL-3.0-or-later
// One message of a MessageTransfer: fetched, appended, looked for. The batch is in
// messagetransfer.cpp.
#include "imapcore/account/messagetransfer.h"
#include "imapcore/mime/headerblock.h"

#include <algorithm>
#include <array>

namespace imap {

namespace {

/// No other message would fare better.
bool concernsAll(const ImapError &error)
{
    const auto *refused = std::get_if<Refused>(&error);
    if (!refused)
        return true;
    static constexpr std::array codes{"OVERQUOTA", "TRYCREATE", "NONEXISTENT",
                                      "NOPERM",    "READ-ONLY", notSentInspection};
    return std::any_of(codes.begin(), codes.end(),
                       [refused](const char *code) { return refused->code.is(code); });
}

/// The octets a server may count for it: Dovecot counts CRLF for each LF, Courier one at the end
/// that is not there.
quint64 mostOctets(const QByteArray &message)
{
    const auto bareLineEnds = message.count('\n') - message.count("\r\n");
    return static_cast<quint64>(message.size() + bareLineEnds + 2);
}

} // namespace

void MessageTransfer::fetch()
{
    run(m_source, FetchWhole{original(UidSet(item().uid))}, &MessageTransfer::onFetched,
        &MessageTransfer::fetch);
}

void MessageTransfer::onFetched(const Outcome &outcome)
{
    if (const auto *error = std::get_if<ImapError>(&outcome)) {
        const auto *stale = std::get_if<Stale>(error);
        item().gone = stale && stale->kind == Stale::Kind::MessageGone;
        settle(Fate::NotDone, *error);
        return;
    }
    const MessageData &data = std::get<FetchedLine>(outcome).data;
    const SectionData &section = data.sections.first();
    m_message = {m_mailbox, *data.flags, data.internalDate, section.left(section.size())};
    m_messageId = mime::HeaderBlock::parse(m_message.message).raw("Message-ID").trimmed();
    m_losses = 0;
    append();
}

void MessageTransfer::append()
{
    if (m_cancelled) {
        giveUp(ImapError(Abandoned{}));
        return;
    }
    item().fate = Fate::Unknown; // until its answer is here
    // When the connection ends before the answer, the message may be there: it is looked for.
    run(m_target, m_message, &MessageTransfer::onAppended, &MessageTransfer::look);
}

void MessageTransfer::onAppended(const Outcome &outcome)
{
    if (const auto *error = std::get_if<ImapError>(&outcome)) {
        settle(Fate::NotDone, *error);
        return;
    }
    const auto &applied = std::get<Applied>(outcome);
    m_accepted = !applied.maybeArrived;
    if (!applied.targetUids.isEmpty()) {
        item().copy = Uid(applied.targetUids.ranges().first().low);
        item().fate = Fate::Done;
        if (!m_resent) {
            settle(Fate::Done);
            return;
        }
    }
    look();
}

/// Whether the message is in the target now, and was not before.
void MessageTransfer::look()
{
    if (m_messageId.isEmpty()) {
        settle(Fate::Unknown, ImapError(ConnectionLost{}));
        return;
    }
    FindMessage find{{m_mailbox, m_validity, {}}, m_messageId};
    if (!m_accepted || !m_resent) { // twice is told rather once too often
        find.leastSize = static_cast<quint64>(m_message.message.size());
        find.mostSize = mostOctets(m_message.message);
    }
    run(m_target, find, &MessageTransfer::onLooked, &MessageTransfer::look);
}

void MessageTransfer::onLooked(const Outcome &outcome)
{
    const auto *found = std::get_if<Applied>(&outcome);
    if (found)
        settleFound(found->targetUids);
    else if (item().copy.isValid())
        settle(Fate::Done); // by APPENDUID
    else
        settle(Fate::Unknown, std::get<ImapError>(outcome));
}

void MessageTransfer::settleFound(const UidSet &found)
{
    QList<Uid> ours = found.toList(1000);
    ours.removeIf([this](Uid uid) { return uid <= m_newest || m_copies.contains(uid); });
    item().doubled = ours.size() > 1 && m_resent;
    if (item().doubled) // they are nobody else's
        m_copies.unite(QSet<Uid>(ours.begin(), ours.end()));
    if (!item().copy.isValid() && !ours.isEmpty())
        item().copy = ours.first();
    if (item().copy.isValid()) {
        settle(Fate::Done);
    } else if (m_accepted) {
        settle(Fate::Unknown); // OK was said, and it is not to be seen
    } else {
        m_resent = true; // it did not arrive, or not yet
        append();
    }
}

void MessageTransfer::settle(Fate fate, const std::optional<ImapError> &error)
{
    item().fate = fate;
    item().error = error;
    m_accepted = false;
    m_resent = false;
    m_message = {};
    if (fate == Fate::Done) {
        m_copies.insert(item().copy);
        m_losses = 0;
    }
    if (error && !item().gone && fate == Fate::NotDone && concernsAll(*error))
        giveUp(*error);
    else
        nextItem();
}

} // namespace imap
