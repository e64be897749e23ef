// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/tableshadow.h"

#include <algorithm>

namespace servers {

using namespace imap;

void TableShadow::apply(const ChangeBatch &batch)
{
    for (const Change &change : batch) {
        if (const auto *opened = std::get_if<MailboxOpened>(&change)) {
            open(*opened);
        } else if (const auto *updated = std::get_if<MessagesUpdated>(&change)) {
            update(*updated);
        } else if (const auto *gone = std::get_if<MessageExpunged>(&change)) {
            m_rows.remove(m_uids.uidAt(gone->number).value());
            m_uids.removeAt(gone->number);
        } else if (const auto *arrived = std::get_if<MessagesArrived>(&change)) {
            m_uids.grow(arrived->count);
        } else if (const auto *learned = std::get_if<UidsLearned>(&change)) {
            quint32 position = learned->first.value();
            for (const Uid uid : learned->uids)
                m_uids.setUid(SequenceNumber(position++), uid);
        } else if (const auto *counted = std::get_if<MailboxCounted>(&change)) {
            if (counted->mailbox == m_mailbox && counted->status.highestModSeq)
                m_modSeq = ModSeq(*counted->status.highestModSeq);
        }
    }
}

void TableShadow::open(const MailboxOpened &opened)
{
    const bool same =
        opened.reopened && opened.mailbox == m_mailbox && opened.uidValidity == m_uidValidity;
    if (opened.mailbox != m_mailbox) {
        m_stored = m_rows;
        m_storedMailbox = m_mailbox;
    }
    m_mailbox = opened.mailbox;
    m_uidValidity = opened.uidValidity;
    m_uids = opened.uids;
    m_modSeq = opened.highestModSeq;
    m_inStep = opened.inStep;
    if (!same)
        m_rows.clear();
    m_rows.removeIf([this](auto row) { return !m_uids.positionOf(Uid(row.key())).isValid(); });
    for (Row &row : m_rows)
        row.stale = !opened.inStep;
}

void TableShadow::update(const MessagesUpdated &updated)
{
    for (const MessageData &message : updated.messages) {
        const Uid uid = message.uid.isValid() ? message.uid : m_uids.uidAt(message.number);
        if (!message.flags || !m_uids.positionOf(uid).isValid())
            continue;
        if (m_rows.contains(uid.value()) || !message.envelope.isNull())
            m_rows[uid.value()] = {*message.flags, false};
    }
}

void TableShadow::showFromStore(const KnownMailbox &known, const MailboxName &mailbox)
{
    m_mailbox = mailbox;
    m_uidValidity = known.uidValidity;
    m_uids = known.uids;
    m_rows = m_storedMailbox == mailbox ? m_stored : QHash<quint32, Row>();
}

std::optional<QByteArrayList> TableShadow::flags(Uid uid) const
{
    const auto row = m_rows.constFind(uid.value());
    if (row == m_rows.constEnd())
        return {};
    QByteArrayList flags = row->flags.toList();
    flags.removeAll("\\Recent");
    std::sort(flags.begin(), flags.end());
    return flags;
}

bool TableShadow::isComplete() const
{
    return m_uids.unknownCount() == 0 &&
           std::none_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.stale; });
}

std::shared_ptr<const KnownMailbox> TableShadow::known() const
{
    KnownMailbox known;
    known.uidValidity = m_uidValidity;
    known.highestModSeq = m_modSeq;
    known.uids = m_uids;
    QList<quint32> held = m_rows.keys();
    std::sort(held.begin(), held.end());
    for (const quint32 uid : std::as_const(held))
        known.held.add(Uid(uid));
    return std::make_shared<const KnownMailbox>(known);
}

} // namespace servers
