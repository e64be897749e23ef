// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/outbox.h"

namespace imap {

void Outbox::add(Change change)
{
    if (auto *counted = std::get_if<MailboxCounted>(&change);
        counted && !counted->status.takenAt.isValid())
        counted->status.takenAt = QDateTime::currentDateTime();
    if (auto *updated = std::get_if<MessagesUpdated>(&change); updated && !m_batch.isEmpty()) {
        if (auto *before = std::get_if<MessagesUpdated>(&m_batch.last())) {
            before->messages += updated->messages;
            return;
        }
    }
    m_batch.append(std::move(change));
}

} // namespace imap
