// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/threadmailbox.h"

#include "imapcore/flows/mostnumbers.h"
#include "imapcore/flows/notselected.h"
#include "imapcore/flows/rollcall.h"
#include "imapcore/types/notoffered.h"

#include <algorithm>

namespace imap {

namespace {

/// Finds the depth at which messages are shown when some of those above them are missing: answers
/// to a missing message take its place, but a conversation has one beginning (RFC 5256, section 4).
class Depths
{
public:
    /// For each node, in order: where it stands if it is shown.
    [[nodiscard]] quint32 enter(quint32 depth)
    {
        if (depth == 0)
            m_begun = false;
        m_at = std::min(depth, static_cast<quint32>(m_below.size()));
        m_below.resize(m_at);
        const quint32 level = m_at == 0 ? 0 : m_below.back();
        return m_begun ? std::max(level, 1U) : 0;
    }
    void shown(quint32 level)
    {
        m_begun = true;
        m_below.push_back(level + 1);
    }
    void missing() { m_below.push_back(m_at == 0 ? 0 : m_below.back()); }

private:
    std::vector<quint32> m_below; // level of the children of each node on the path
    quint32 m_at = 0;
    bool m_begun = false; // a message of this conversation is shown
};

} // namespace

ThreadMailbox::ThreadMailbox(ThreadMessages operation)
    : m_operation(std::move(operation))
{
}

Step ThreadMailbox::start(ServerMirror &mirror)
{
    if (!isStillSelected(mirror, m_operation.uidValidity))
        return Finished{notSelectedNow(mirror)};
    ThreadCommand thread{ThreadAlgorithm::References, m_operation.program};
    if (!mirror.capabilities().has("THREAD=REFERENCES")) {
        if (!mirror.capabilities().has("THREAD=ORDEREDSUBJECT"))
            return Finished{notOfferedError("UID THREAD", "THREAD=REFERENCES")};
        thread.algorithm = ThreadAlgorithm::OrderedSubject;
    }
    // A server may look at what it told this session last: NOOP tells it what others did.
    const QByteArray purpose = QByteArrayLiteral("Find conversations");
    return Send{{{NoopCommand{}, purpose}, {thread, purpose}}};
}

void ThreadMailbox::observe(const Response &response, ServerMirror &mirror)
{
    if (const auto *threads = std::get_if<ThreadData>(&response)) {
        if (!m_told)
            m_told.emplace();
        if (!m_tooMany)
            flatten(threads->threads);
        m_tooMany = m_tooMany || m_told->size() > mostNumbers(mirror);
        if (m_tooMany)
            *m_told = {};
    }
}

/// Without recursion: answers may be a thousand deep.
void ThreadMailbox::flatten(const QList<ThreadNode> &threads)
{
    struct Place
    {
        QList<ThreadNode>::const_iterator at;
        QList<ThreadNode>::const_iterator end;
    };
    std::vector<Place> path{{threads.begin(), threads.end()}};
    while (!path.empty()) {
        Place &place = path.back();
        if (place.at == place.end) {
            path.pop_back();
            continue;
        }
        const ThreadNode &node = *place.at++;
        m_told->push_back({Uid(node.id), static_cast<quint32>(path.size() - 1)});
        if (!node.children.isEmpty())
            path.push_back({node.children.begin(), node.children.end()});
    }
}

std::shared_ptr<ThreadMailbox::Entries> ThreadMailbox::settled(const UidMap &mailbox) const
{
    RollCall call(mailbox);
    Depths depths;
    auto entries = std::make_shared<Entries>();
    entries->reserve(m_told->size());
    for (const ThreadedMessages::Entry &told : *m_told) {
        const quint32 level = depths.enter(told.depth);
        if (!call.take(told.uid)) {
            depths.missing();
            continue;
        }
        depths.shown(level);
        entries->push_back({told.uid, std::min(level, deepestShown)});
    }
    if (m_operation.program.isAll()) {
        for (const Uid uid : call.absent())
            entries->push_back({uid, 0});
    }
    return entries;
}

Step ThreadMailbox::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (std::holds_alternative<NoopCommand>(result.command))
        return Await{};
    if (!result.ok())
        return refused(result);
    if (!isStillSelected(mirror, m_operation.uidValidity))
        return Finished{notSelectedNow(mirror)};
    if (!m_told || m_tooMany) {
        return Finished{ImapError(ProtocolViolation{
            ProtocolViolation::Kind::Malformed, QByteArrayLiteral("THREAD"), {}})};
    }
    const std::shared_ptr<Entries> entries = settled(mirror.selected().uids());
    m_told.reset();
    return Finished{ThreadedMessages{entries}};
}

} // namespace imap
