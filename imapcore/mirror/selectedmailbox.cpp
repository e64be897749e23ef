// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mirror/selectedmailbox.h"

#include <algorithm>
#include <limits>

namespace imap {

namespace {

template <typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

template <typename Number>
Number narrowed(const std::optional<quint64> &value)
{
    using Value = typename Number::Value;
    if (!value || *value > std::numeric_limits<Value>::max())
        return Number();
    return Number(static_cast<Value>(*value));
}

/// More messages than any mailbox holds: such an EXISTS is a lie or an accident, and would cost
/// memory to believe.
constexpr quint32 mostMessages = 100'000'000;
/// Flags are kept for mailboxes up to this size (4 bytes each), and only from the first FETCH on.
constexpr quint32 mostFlags = 16'000'000;
/// UIDs told far out of order that are kept: each EXPUNGE has to move them all.
constexpr size_t mostEarly = 10'000;

} // namespace

QList<Change> SelectedMailbox::apply(const Response &response)
{
    QList<Change> changes;
    if (!std::holds_alternative<ExpungeData>(response))
        settleGone();
    if (m_resync && applyResync(response))
        return changes;
    takeIn(response, changes);
    // Whose message stands where is not sure any more (promise 29).
    if (m_outOfStep)
        changes.removeIf([](const Change &change) {
            return !std::holds_alternative<MailboxFlagsChanged>(change);
        });
    return changes;
}

void SelectedMailbox::takeIn(const Response &response, QList<Change> &changes)
{
    std::visit(Overloaded{
                   [&](const ExistsData &data) { applyExists(data.count, changes); },
                   [&](const ExpungeData &data) { applyExpunge(data.number, changes); },
                   [&](const VanishedData &data) {
                       // EARLIER ones never had a position here (RFC 7162, 3.2.10.1).
                       if (!data.earlier)
                           applyVanished(data.uids, changes);
                   },
                   [&](const FetchData &data) { applyFetch(data.message, changes); },
                   [&](const FlagsData &data) {
                       m_flags = data.flags;
                       changes.append(MailboxFlagsChanged{m_flags, m_permanentFlags});
                   },
                   [&](const StatusResponse &data) { applyCode(data.code, changes); },
                   [](const auto &) {},
               },
               response);
}

QList<MessageData> SelectedMailbox::learn(const QList<MessageData> &rows)
{
    settleGone();
    QList<MessageData> there;
    there.reserve(rows.size());
    for (const MessageData &row : rows) {
        const SequenceNumber number = m_uids.positionOf(row.uid);
        if (!number.isValid())
            continue;
        MessageData &taken = there.emplaceBack(row);
        taken.number = number;
        if (m_messageFlags.isKnown(number))
            taken.flags = m_messageFlags.at(number);
        else if (row.flags)
            setFlags(number, *row.flags);
    }
    return there;
}

void SelectedMailbox::applyExists(quint32 count, QList<Change> &changes)
{
    const quint32 known = exists();
    if (count > mostMessages) {
        m_outOfStep = true;
        return;
    }
    if (count < known) {
        // Only EXPUNGE may make a mailbox smaller (RFC 9051, 7.4.1).
        m_outOfStep = true;
        shrinkTo(count);
        return;
    }
    if (count == known)
        return;
    m_uids.grow(count - known);
    changes.append(MessagesArrived{count - known});
}

Uid SelectedMailbox::uidAt(SequenceNumber number) const
{
    settleGone();
    const auto early = m_early.find(number.value());
    return early != m_early.end() ? early->second : m_uids.uidAt(number);
}

bool SelectedMailbox::learnUid(SequenceNumber number, Uid uid, QList<Change> &changes)
{
    const Uid known = uidAt(number);
    if (known.isValid())
        return known == uid;
    const quint32 firstUnknown = m_uids.count() - m_uids.unknownCount() + 1;
    if (m_early.size() >= mostEarly)
        return false;
    m_early.emplace(number.value(), uid);
    UidsLearned learned{SequenceNumber(firstUnknown), {}};
    auto next = m_early.begin();
    while (next != m_early.end() &&
           next->first == firstUnknown + static_cast<quint32>(learned.uids.size())) {
        if (!m_uids.setUid(SequenceNumber(next->first), next->second)) {
            m_early.erase(next);
            return false; // not above the UIDs before it
        }
        learned.uids.append(next->second);
        next = m_early.erase(next);
    }
    if (!learned.uids.isEmpty())
        changes.append(learned);
    return true;
}

void SelectedMailbox::applyFetch(const MessageData &message, QList<Change> &changes)
{
    const SequenceNumber number = message.number;
    if (!number.isValid() || number.value() > exists()) {
        m_outOfStep = true;
        return;
    }
    if (message.uid.isValid()) {
        if (!learnUid(number, message.uid, changes)) {
            // Never show another message's data (promise 29).
            m_outOfStep = true;
            return;
        }
        if (m_uidNext.isValid() && message.uid >= m_uidNext &&
            message.uid.value() < std::numeric_limits<quint32>::max())
            m_uidNext = Uid(message.uid.value() + 1);
    }
    if (message.flags)
        setFlags(number, *message.flags);
    m_modSeqs.see(message.modSeq);
    MessageData news = message;
    news.sections.clear(); // bodies are for the flow that asked, not for tables
    changes.append(MessagesUpdated{{news}});
}

void SelectedMailbox::setFlags(SequenceNumber number, const FlagSet &flags)
{
    if (m_messageFlags.count() < number.value() && exists() <= mostFlags)
        m_messageFlags.resize(exists());
    m_messageFlags.set(number, flags);
}

void SelectedMailbox::applyCode(const ResponseCode &code, QList<Change> &changes)
{
    if (code.is("UIDVALIDITY")) {
        const auto told = narrowed<UidValidity>(code.value);
        if (m_isSelected && told != m_uidValidity)
            m_outOfStep = true; // all numbers are of other messages (promise 28)
        m_uidValidity = told;
    } else if (code.is("UIDNEXT")) {
        m_uidNext = narrowed<Uid>(code.value);
    } else if (code.is("HIGHESTMODSEQ")) {
        m_modSeqs.tell(narrowed<ModSeq>(code.value));
    } else if (code.is("NOMODSEQ")) {
        m_modSeqs.tell(ModSeq());
    } else if (code.is("CLOSED") && !m_isSelected) {
        // All until here was about the mailbox before (RFC 7162, 3.2.11).
        *this = m_resync ? SelectedMailbox(m_name, m_resync->known()) : SelectedMailbox(m_name);
    } else if (code.is("READ-ONLY")) {
        m_readOnly = true;
    } else if (code.is("READ-WRITE")) {
        m_readOnly = false;
    } else if (code.is("PERMANENTFLAGS")) {
        m_permanentFlags = {};
        m_permanentFlags.assumed = false;
        for (const QByteArray &flag : code.arguments) {
            if (flag == "\\*")
                m_permanentFlags.mayCreateKeywords = true;
            else
                m_permanentFlags.flags.insert(flag);
        }
        changes.append(MailboxFlagsChanged{m_flags, m_permanentFlags});
    }
}

bool SelectedMailbox::adoptUids(const UidSet &uids)
{
    if (uids.count() != exists())
        return false;
    settleGone(); // flags stay where they are
    m_uids = UidMap(uids);
    m_early.clear();
    takeToldFlags();
    return true;
}

void SelectedMailbox::completeSelect(const StatusResponse &status, bool examined)
{
    // The code is only a SHOULD for SELECT; EXAMINE is read-only whatever is said.
    m_readOnly = examined || status.code.is("READ-ONLY");
    m_isSelected = true;
}

bool SelectedMailbox::inferUids()
{
    return exists() > 0 && m_uidNext.value() == exists() + 1 &&
           adoptUids(UidSet(Uid(1), Uid(exists())));
}

void SelectedMailbox::forgetUids()
{
    settleGone();
    const quint32 count = exists();
    m_uids.clear();
    m_uids.grow(count);
    m_early.clear();
    m_outOfStep = false;
}

MailboxOpened SelectedMailbox::snapshot() const
{
    MailboxOpened opened;
    opened.mailbox = m_name;
    opened.uidValidity = m_uidValidity;
    opened.uids = uids();
    opened.uidNext = m_uidNext;
    opened.highestModSeq = safeModSeq();
    opened.flags = m_flags;
    opened.permanentFlags = m_permanentFlags;
    opened.readOnly = m_readOnly;
    return opened;
}

} // namespace imap
