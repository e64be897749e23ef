// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/toldrows.h"

#include <utility>

namespace imap {

MessageData asRow(const MessageData &message)
{
    MessageData row;
    row.number = message.number;
    row.uid = message.uid;
    row.flags = message.flags;
    row.internalDate = message.internalDate;
    row.size = message.size;
    row.modSeq = message.modSeq;
    row.envelope = message.envelope;
    row.damaged = message.damaged;
    return row;
}

void ToldRows::take(const MessageData &message)
{
    const auto [place, isNew] = m_rows.try_emplace(message.uid);
    MessageData &row = place->second;
    if (isNew) {
        row = asRow(message);
        return;
    }
    row.number = message.number;
    if (message.flags)
        row.flags = message.flags;
    if (message.internalDate)
        row.internalDate = message.internalDate;
    if (message.size)
        row.size = message.size;
    if (message.modSeq.isValid())
        row.modSeq = message.modSeq;
    if (!message.envelope.isNull())
        row.envelope = message.envelope;
    if (!message.damaged.isEmpty())
        row.damaged = message.damaged;
}

QList<MessageData> ToldRows::takeAll()
{
    QList<MessageData> all;
    all.reserve(qsizetype(m_rows.size()));
    for (auto &[uid, row] : m_rows)
        all.append(std::move(row));
    m_rows.clear();
    return all;
}

} // namespace imap
