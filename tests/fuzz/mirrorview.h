// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions.h"
#include "imapcore/mirror/selectedmailbox.h"

#include <vector>

namespace fuzz {

/// What a table shows that starts with a snapshot and takes every change in its order: the naive
/// counterpart of a SelectedMailbox.
class MirrorView
{
public:
    explicit MirrorView(const imap::SelectedMailbox &mailbox)
        : m_rows(mailbox.exists())
    {
        for (quint32 i = 0; i < mailbox.exists(); ++i)
            m_rows[i].uid = mailbox.uids().uidAt(imap::SequenceNumber(i + 1));
    }

    void take(const QList<imap::Change> &changes)
    {
        for (const imap::Change &change : changes) {
            if (const auto *arrived = std::get_if<imap::MessagesArrived>(&change))
                m_rows.resize(m_rows.size() + arrived->count);
            else if (const auto *learned = std::get_if<imap::UidsLearned>(&change))
                learn(*learned);
            else if (const auto *gone = std::get_if<imap::MessageExpunged>(&change))
                remove(*gone);
            else if (const auto *updated = std::get_if<imap::MessagesUpdated>(&change))
                update(*updated);
        }
    }

    /// As many messages, the same UIDs, and no other flags than those the mailbox knows.
    void mustAgreeWith(const imap::SelectedMailbox &mailbox) const
    {
        demand(m_rows.size() == mailbox.exists());
        for (quint32 i = 0; i < m_rows.size(); ++i) {
            const imap::SequenceNumber number(i + 1);
            demand(m_rows[i].uid == mailbox.uids().uidAt(number));
            if (m_rows[i].flags)
                demand(mailbox.messageFlags().isKnown(number) &&
                       mailbox.messageFlags().at(number) == *m_rows[i].flags);
        }
    }

private:
    struct Row
    {
        imap::Uid uid;
        std::optional<imap::FlagSet> flags;
    };

    [[nodiscard]] Row &row(imap::SequenceNumber number)
    {
        demand(number.isValid() && number.value() <= m_rows.size());
        return m_rows[number.value() - 1];
    }
    void learn(const imap::UidsLearned &learned)
    {
        for (qsizetype i = 0; i < learned.uids.size(); ++i) {
            const imap::SequenceNumber number(learned.first.value() + static_cast<quint32>(i));
            demand(!row(number).uid.isValid());
            row(number).uid = learned.uids.at(i);
        }
    }
    void remove(const imap::MessageExpunged &gone)
    {
        const imap::Uid shown = row(gone.number).uid;
        demand(!shown.isValid() || shown == gone.uid);
        m_rows.erase(m_rows.begin() + (gone.number.value() - 1));
    }
    void update(const imap::MessagesUpdated &updated)
    {
        for (const imap::MessageData &message : updated.messages) {
            if (message.flags)
                row(message.number).flags = message.flags;
        }
    }

    std::vector<Row> m_rows;
};

} // namespace fuzz
