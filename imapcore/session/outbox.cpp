// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/outbox.h"

namespace imap {

namespace {

constexpr qsizetype manyRows = 16;
/// More are not put into one change: each has its turn in the window.
constexpr qsizetype mostRows = 5000;

} // namespace

void Outbox::add(Change change)
{
    if (auto *counted = std::get_if<MailboxCounted>(&change);
        counted && !counted->status.takenAt.isValid())
        counted->status.takenAt = QDateTime::currentDateTime();
    if (const auto *progress = std::get_if<WorkProgress>(&change)) {
        m_progress = *progress;
        return;
    }
    if (auto *updated = std::get_if<MessagesUpdated>(&change); updated && !m_batch.isEmpty()) {
        auto *before = std::get_if<MessagesUpdated>(&m_batch.last());
        if (before && before->messages.size() + updated->messages.size() <= mostRows) {
            before->messages += updated->messages;
            return;
        }
    }
    m_batch.append(std::move(change));
}

void Outbox::forgetChanges()
{
    m_batch.clear();
    m_progress.reset();
}

bool Outbox::mayWait() const
{
    if (!m_outcomes.isEmpty() || m_batch.size() != 1 || !m_sinceTold.isValid() ||
        m_sinceTold.elapsed() >= rowsWait.count())
        return false;
    const auto *rows = std::get_if<MessagesUpdated>(&m_batch.first());
    return rows && rows->messages.size() >= manyRows;
}

ChangeBatch Outbox::takeChanges()
{
    if (m_progress)
        m_batch.append(*std::exchange(m_progress, {}));
    if (!m_batch.isEmpty())
        m_sinceTold.start();
    return std::exchange(m_batch, {});
}

} // namespace imap
