// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/basesubject.h"
#include "imapcore/store/stoppablesort.h"
#include "imapcore/types/numbers.h"
#include "imapcore/types/outcome.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace imap {

/// Finds conversations as THREAD=REFERENCES does (RFC 5256, section 3), with In-Reply-To in place
/// of References. Nothing recurses, so a reply to a reply to ... may be as deep as it likes. Made
/// for one answer.
class Conversations
{
public:
    /// In ascending order of UIDs.
    void add(Uid uid, qint64 sentAt, QByteArrayView messageId, QByteArrayView inReplyTo,
             BaseSubject subject);
    [[nodiscard]] size_t count() const { return m_count; }
    /// Messages below what they answer, conversations in the order of their first message's date.
    /// Stopped: nothing, within some milliseconds.
    [[nodiscard]] std::vector<ThreadedMessages::Entry> take(const Stop &stop);

private:
    static constexpr quint32 none = 0xffffffff;
    /// A message, or one that is missing and only named by others (no UID).
    struct Node
    {
        Uid uid;
        qint64 sentAt = 0;
        quint32 parent = none;
        BaseSubject subject;
        std::vector<quint32> children;
        [[nodiscard]] bool isMissing() const { return !uid.isValid(); }
    };

    [[nodiscard]] quint32 nodeOf(QByteArrayView messageId);
    void cutCycles(const Stop &stop);
    void dropMissing(const Stop &stop);
    void joinBySubject(const Stop &stop);
    void join(quint32 root, quint32 &head);
    void sortAll(const Stop &stop);
    void sortByDate(std::vector<quint32> &siblings, const Stop &stop) const;
    void adopt(quint32 parent, quint32 child);
    /// Of a missing root, its first message.
    [[nodiscard]] const Node &face(quint32 root) const;
    [[nodiscard]] std::vector<ThreadedMessages::Entry> listed(const Stop &stop) const;

    std::vector<Node> m_nodes;
    QHash<QByteArray, quint32> m_ids;
    std::vector<quint32> m_roots;
    size_t m_count = 0;
};

} // namespace imap
