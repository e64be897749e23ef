// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/conversations.h"

#include <algorithm>

namespace imap {

namespace {

/// The first "<...>" of a header field; some put text around it. Null when there is none.
QByteArrayView firstId(QByteArrayView field)
{
    const qsizetype begin = field.indexOf('<');
    const qsizetype end = begin < 0 ? -1 : field.indexOf('>', begin);
    return end < 0 ? QByteArrayView() : field.sliced(begin, end - begin + 1);
}

} // namespace

quint32 Conversations::nodeOf(QByteArrayView messageId)
{
    const auto fresh = static_cast<quint32>(m_nodes.size());
    const auto place = m_ids.constFind(messageId.toByteArray());
    if (place != m_ids.constEnd())
        return *place;
    m_ids.insert(messageId.toByteArray(), fresh);
    m_nodes.emplace_back();
    return fresh;
}

// Step 1: each message below the one it answers.
void Conversations::add(Uid uid, qint64 sentAt, QByteArrayView messageId, QByteArrayView inReplyTo,
                        BaseSubject subject)
{
    ++m_count;
    const QByteArrayView id = firstId(messageId);
    quint32 at = id.isNull() ? none : nodeOf(id);
    if (at == none || !m_nodes[at].isMissing()) { // without an id of its own, or with another's
        at = static_cast<quint32>(m_nodes.size());
        m_nodes.emplace_back();
    }
    m_nodes[at].uid = uid;
    m_nodes[at].sentAt = sentAt;
    m_nodes[at].subject = std::move(subject);
    const QByteArrayView answered = firstId(inReplyTo);
    if (answered.isNull())
        return;
    const quint32 parent = nodeOf(answered); // may move the nodes
    m_nodes[at].parent = parent == at ? none : parent;
}

/// Messages that answer each other: the chain is cut where it closes.
void Conversations::cutCycles(const Stop &stop)
{
    std::vector<quint32> seenFrom(m_nodes.size(), none);
    for (quint32 begin = 0; begin < m_nodes.size() && !stop; ++begin) {
        for (quint32 at = begin; at != none && seenFrom[at] == none; at = m_nodes[at].parent) {
            seenFrom[at] = begin;
            const quint32 parent = m_nodes[at].parent;
            if (parent != none && seenFrom[parent] == begin)
                m_nodes[at].parent = none;
        }
    }
}

/// Steps 2 and 3: a missing message stays only as a root with several answers. It never has a
/// parent here, since only messages name one.
void Conversations::dropMissing(const Stop &stop)
{
    for (quint32 at = 0; at < m_nodes.size() && !stop; ++at) {
        if (m_nodes[at].parent != none)
            m_nodes[m_nodes[at].parent].children.push_back(at);
    }
    for (quint32 at = 0; at < m_nodes.size() && !stop; ++at) {
        Node &node = m_nodes[at];
        if (node.parent != none)
            continue;
        if (!node.isMissing() || node.children.size() > 1)
            m_roots.push_back(at);
        else if (node.children.size() == 1)
            m_roots.push_back(node.children.front());
    }
    for (const quint32 root : m_roots)
        m_nodes[root].parent = none;
}

const Conversations::Node &Conversations::face(quint32 root) const
{
    const Node *node = &m_nodes[root];
    while (node->isMissing() && !node->children.empty())
        node = &m_nodes[node->children.front()];
    return *node;
}

void Conversations::sortByDate(std::vector<quint32> &siblings, const Stop &stop) const
{
    stoppableSort(
        siblings,
        [this](quint32 a, quint32 b) {
            const Node &first = face(a);
            const Node &second = face(b);
            return first.sentAt != second.sentAt ? first.sentAt < second.sentAt
                                                 : first.uid < second.uid;
        },
        stop);
}

/// Steps 4 and 6. Only roots are missing ones, and their children are in order by then.
void Conversations::sortAll(const Stop &stop)
{
    for (Node &node : m_nodes) {
        if (node.children.size() > 1)
            sortByDate(node.children, stop);
        if (stop)
            return;
    }
    sortByDate(m_roots, stop);
}

void Conversations::adopt(quint32 parent, quint32 child)
{
    m_nodes[parent].children.push_back(child);
    m_nodes[child].parent = parent;
}

/// Step 5.C and D: one conversation of all that have the same base subject.
void Conversations::join(quint32 root, quint32 &head)
{
    const bool rootIsMissing = m_nodes[root].isMissing();
    const bool headIsMissing = m_nodes[head].isMissing();
    if (rootIsMissing && headIsMissing) {
        const std::vector<quint32> children = std::exchange(m_nodes[root].children, {});
        for (const quint32 child : children)
            adopt(head, child);
        m_nodes[root].parent = head; // empty: no root any more, and nobody's child
    } else if (headIsMissing || (m_nodes[root].subject.isReply && !rootIsMissing &&
                                 !m_nodes[head].subject.isReply)) {
        adopt(head, root);
    } else {
        const auto both = static_cast<quint32>(m_nodes.size());
        m_nodes.emplace_back();
        adopt(both, head);
        adopt(both, root);
        m_roots.push_back(both);
        head = both;
    }
}

void Conversations::joinBySubject(const Stop &stop)
{
    QHash<QString, quint32> heads;
    for (const quint32 root : m_roots) {
        if (stop)
            return;
        const BaseSubject &subject = face(root).subject;
        if (subject.text.isEmpty())
            continue;
        const auto found = heads.find(subject.text);
        if (found == heads.end()) {
            heads.insert(subject.text, root);
            continue;
        }
        const bool foundIsMissing = m_nodes[*found].isMissing();
        if ((m_nodes[root].isMissing() && !foundIsMissing) ||
            (!foundIsMissing && face(*found).subject.isReply && !subject.isReply))
            *found = root;
    }
    const std::vector<quint32> roots = m_roots;
    for (const quint32 root : roots) {
        if (stop)
            return;
        const QString text = face(root).subject.text;
        const auto head = heads.find(text);
        if (text.isEmpty() || head == heads.end() || *head == root || m_nodes[root].parent != none)
            continue;
        join(root, *head);
    }
    m_roots.erase(std::remove_if(m_roots.begin(), m_roots.end(),
                                 [this](quint32 root) { return m_nodes[root].parent != none; }),
                  m_roots.end());
}

/// The first answer to a missing message takes its place; the others are below (RFC 5256, section
/// 4, shows them below nothing).
std::vector<ThreadedMessages::Entry> Conversations::listed(const Stop &stop) const
{
    struct Open
    {
        quint32 node;
        quint32 depth;
    };
    std::vector<ThreadedMessages::Entry> entries;
    entries.reserve(m_count);
    std::vector<Open> open;
    for (auto root = m_roots.rbegin(); root != m_roots.rend(); ++root)
        open.push_back({*root, 0});
    while (!open.empty() && !stop) {
        const Open at = open.back();
        open.pop_back();
        const Node &node = m_nodes[at.node];
        if (!node.isMissing())
            entries.push_back({node.uid, at.depth});
        for (size_t i = node.children.size(); i-- > 0;) {
            const bool isFirst = node.isMissing() && i == 0;
            open.push_back({node.children[i], isFirst ? at.depth : at.depth + 1});
        }
    }
    return entries;
}

std::vector<ThreadedMessages::Entry> Conversations::take(const Stop &stop)
{
    cutCycles(stop);
    if (!stop)
        dropMissing(stop);
    if (!stop)
        sortAll(stop);
    if (!stop)
        joinBySubject(stop);
    if (!stop)
        sortAll(stop);
    std::vector<ThreadedMessages::Entry> entries;
    if (!stop)
        entries = listed(stop);
    return entries;
}

} // namespace imap
