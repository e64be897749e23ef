// SPDX-License-Identifier: GPL-3.0-or-later
// What a server tells of its mailbox, in any order, makes the mirror of it; the first byte chooses
// the server. Of an honest one the mirror holds nothing that is not so, and all that was told; of
// one that says anything, it is a mailbox as long as it is in step. What is told on makes the same
// table.
#include "decisions.h"
#include "mirrorview.h"

#include <algorithm>

using namespace imap;
using fuzz::Decisions;
using fuzz::demand;
using fuzz::MirrorView;

namespace {

StatusResponse uidValidity(quint64 value)
{
    StatusResponse status;
    status.code.name = "UIDVALIDITY";
    status.code.value = value;
    return status;
}

/// A mailbox and the one client that looks at it. With QRESYNC (RFC 7162) removals are told by UID,
/// and every FETCH has one.
class HonestServer
{
public:
    HonestServer(Decisions &next, bool qresync)
        : m_next(next)
        , m_qresync(qresync)
    {
    }

    void append(quint32 count)
    {
        for (; count > 0; --count)
            m_messages.push_back({m_nextUid += 1 + m_next.below(3), {}});
    }
    [[nodiscard]] UidSet uids() const
    {
        UidSet set;
        for (const Message &message : m_messages)
            set.add(Uid(message.uid));
        return set;
    }
    [[nodiscard]] Response exists() const
    {
        return ExistsData{static_cast<quint32>(m_messages.size())};
    }
    /// One change and the line that tells it.
    [[nodiscard]] Response change()
    {
        const quint32 kind = m_next.below(5);
        if (kind == 0 || m_messages.empty()) {
            append(1 + m_next.below(4));
            return exists();
        }
        const quint32 index = m_next.below(m_messages.size());
        if (kind == 1)
            return remove(index);
        if (kind == 2)
            return fetch(index, false);
        m_messages[index].flags ^= SystemFlag(1u << m_next.below(5));
        return fetch(index, true);
    }
    /// What changes while nobody looks, and is told afterwards.
    [[nodiscard]] QList<Response> changeUnseen()
    {
        const UidSet before = uids();
        UidSet changed;
        for (quint32 i = m_next.below(12); i > 0; --i) {
            const Response line = change();
            if (const auto *fetched = std::get_if<FetchData>(&line))
                changed.add(fetched->message.uid);
        }
        changed = changed.united(uids().subtracted(before)).intersected(uids());
        QList<Response> lines{exists()};
        for (const UidSet &piece : before.subtracted(uids()).split(8))
            lines.insert(m_next.below(size_t(lines.size()) + 1), VanishedData{true, piece});
        for (quint32 i = 0; i < m_messages.size(); ++i) {
            if (changed.contains(Uid(m_messages[i].uid)))
                lines.insert(m_next.below(size_t(lines.size()) + 1), fetch(i, true));
        }
        m_changed = changed;
        return lines;
    }
    /// Rows as another connection reads them.
    [[nodiscard]] QList<MessageData> rows() const
    {
        QList<MessageData> rows;
        for (const Message &message : m_messages) {
            MessageData &row = rows.emplaceBack();
            row.uid = Uid(message.uid);
            row.flags = FlagSet(message.flags);
        }
        return rows;
    }

    void mustBeMirroredBy(const SelectedMailbox &mailbox) const
    {
        demand(mailbox.exists() == m_messages.size());
        for (quint32 i = 0; i < m_messages.size(); ++i) {
            const SequenceNumber number(i + 1);
            const Uid uid = mailbox.uidAt(number);
            demand(!uid.isValid() || uid == Uid(m_messages[i].uid));
            if (mailbox.messageFlags().isKnown(number))
                demand(mailbox.messageFlags().at(number) == FlagSet(m_messages[i].flags));
        }
    }
    void changesMustBeKnownTo(const SelectedMailbox &mailbox) const
    {
        for (const Uid uid : m_changed.intersected(uids()).toList(10'000))
            demand(mailbox.messageFlags().isKnown(mailbox.uids().positionOf(uid)));
    }

private:
    struct Message
    {
        quint32 uid;
        SystemFlags flags;
    };

    [[nodiscard]] Response remove(quint32 index)
    {
        if (!m_qresync) {
            m_messages.erase(m_messages.begin() + index);
            return ExpungeData{SequenceNumber(index + 1)};
        }
        const quint32 count =
            std::min(1 + m_next.below(4), static_cast<quint32>(m_messages.size()) - index);
        VanishedData vanished;
        for (quint32 i = 0; i < count; ++i)
            vanished.uids.add(Uid(m_messages[index + i].uid));
        m_messages.erase(m_messages.begin() + index, m_messages.begin() + index + count);
        return vanished;
    }
    [[nodiscard]] Response fetch(quint32 index, bool withFlags)
    {
        FetchData data;
        data.message.number = SequenceNumber(index + 1);
        if (m_qresync || !withFlags || m_next.below(2) == 0)
            data.message.uid = Uid(m_messages[index].uid);
        if (withFlags)
            data.message.flags = FlagSet(m_messages[index].flags);
        return data;
    }

    Decisions &m_next;
    const bool m_qresync;
    std::vector<Message> m_messages; // ascending UIDs
    quint32 m_nextUid = 0;
    UidSet m_changed;
};

/// The mailbox as it is right behind the tagged OK of SELECT.
SelectedMailbox openedAgain(HonestServer &server, Decisions &next)
{
    server.append(next.below(24));
    KnownMailbox known;
    known.uidValidity = UidValidity(7);
    known.highestModSeq = ModSeq(90);
    known.uids = UidMap(server.uids());
    SelectedMailbox mailbox(MailboxName::inbox(), std::make_shared<const KnownMailbox>(known));
    static_cast<void>(mailbox.apply(uidValidity(7)));
    for (const Response &line : server.changeUnseen())
        static_cast<void>(mailbox.apply(line));
    for (quint32 i = next.below(6); i > 0; --i)
        static_cast<void>(mailbox.apply(server.change()));
    mailbox.completeSelect({}, false);
    const Resync::Result result = mailbox.endResync();
    if (result.uids) {
        demand(allOf(mailbox.uids()) == server.uids());
        if (result.flags)
            server.changesMustBeKnownTo(mailbox);
    }
    return mailbox;
}

void listenToAnHonestServer(Decisions &next, bool qresync, bool wasKnown)
{
    HonestServer server(next, qresync);
    SelectedMailbox mailbox =
        wasKnown ? openedAgain(server, next) : SelectedMailbox(MailboxName::inbox());
    MirrorView view(mailbox);
    server.mustBeMirroredBy(mailbox);
    while (!next.isEmpty()) {
        switch (next.below(16)) {
        case 0:
            demand(mailbox.adoptUids(server.uids()));
            view = MirrorView(mailbox);
            break;
        case 1:
            static_cast<void>(mailbox.learn(server.rows()));
            break;
        default:
            view.take(mailbox.apply(server.change()));
        }
        if (mailbox.isOutOfStep()) {
            demand(qresync); // vanished among those told out of order: nobody knows where
            return;
        }
        // Not each time: EXPUNGEs are gathered until somebody looks.
        if (next.isEmpty() || next.below(4) == 0) {
            server.mustBeMirroredBy(mailbox);
            view.mustAgreeWith(mailbox);
        }
    }
}

Response anything(Decisions &next, quint32 exists)
{
    switch (next.below(6)) {
    case 0: { // as many as can be looked at one by one, or more than any mailbox has
        const quint32 count = next.number();
        return ExistsData{count < 100'000'000 ? count % 2000 : count};
    }
    case 1:
        return ExpungeData{SequenceNumber(next.number())};
    case 2: {
        VanishedData vanished;
        vanished.earlier = next.below(4) == 0;
        for (quint32 i = next.below(4); i > 0; --i) {
            const quint32 low = next.number();
            vanished.uids.add(low, next.number());
        }
        return vanished;
    }
    case 3:
        return uidValidity(next.number());
    default: {
        FetchData data;
        data.message.number = SequenceNumber(1 + next.below(exists + 1));
        data.message.uid = Uid(next.number());
        if (next.below(2) == 0)
            data.message.flags = FlagSet(SystemFlag(next.below(32)));
        return data;
    }
    }
}

UidSet anyUids(Decisions &next, quint32 count)
{
    UidSet uids;
    for (quint32 low = 1 + next.byte(); uids.count() < count; low += 2 + next.byte())
        uids.add(low, low + next.below(std::min<quint64>(count - uids.count(), 255)));
    return uids;
}

void mustBeAMailbox(const SelectedMailbox &mailbox)
{
    const UidMap &uids = mailbox.uids();
    demand(uids.count() == mailbox.exists());
    demand(mailbox.messageFlags().count() <= mailbox.exists());
    Uid before;
    for (quint32 number = 1; number <= uids.count() - uids.unknownCount(); ++number) {
        const Uid uid = uids.uidAt(SequenceNumber(number));
        demand(uid > before && uids.positionOf(uid) == SequenceNumber(number));
        before = uid;
    }
    static_cast<void>(mailbox.behind());
    demand(mailbox.known().held.count() <= mailbox.exists());
}

void listenToAnyServer(Decisions &next, bool wasKnown)
{
    KnownMailbox known;
    known.uidValidity = UidValidity(7);
    known.uids = UidMap(anyUids(next, next.below(40)));
    const auto before = std::make_shared<const KnownMailbox>(known);
    SelectedMailbox mailbox = wasKnown ? SelectedMailbox(MailboxName::inbox(), before)
                                       : SelectedMailbox(MailboxName::inbox());
    for (quint32 i = wasKnown ? next.below(12) : 0; i > 0; --i) {
        static_cast<void>(mailbox.apply(anything(next, mailbox.exists())));
        mustBeAMailbox(mailbox);
    }
    mailbox.completeSelect({}, next.below(2) == 0);
    static_cast<void>(mailbox.endResync());
    mustBeAMailbox(mailbox);
    MirrorView view(mailbox);
    while (!next.isEmpty()) {
        switch (next.below(16)) {
        case 0:
            static_cast<void>(mailbox.adoptUids(anyUids(next, mailbox.exists())));
            view = MirrorView(mailbox);
            break;
        case 1:
            mailbox.forgetUids();
            view = MirrorView(mailbox);
            break;
        case 2:
            if (mailbox.inferUids())
                view = MirrorView(mailbox);
            break;
        default: {
            const QList<Change> changes = mailbox.apply(anything(next, mailbox.exists()));
            if (mailbox.isOutOfStep()) {
                mailbox.forgetUids();
                view = MirrorView(mailbox);
            } else {
                view.take(changes);
            }
        }
        }
        if (next.isEmpty() || next.below(4) == 0) {
            mustBeAMailbox(mailbox);
            view.mustAgreeWith(mailbox);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Decisions next(data, size);
    switch (next.below(5)) {
    case 0:
        listenToAnHonestServer(next, false, false);
        break;
    case 1:
        listenToAnHonestServer(next, true, false);
        break;
    case 2:
        listenToAnHonestServer(next, true, true);
        break;
    default:
        listenToAnyServer(next, next.below(2) == 0);
    }
    return 0;
}
