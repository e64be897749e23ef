// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/outbox.h"

#include <algorithm>

namespace imap {

namespace {

constexpr qsizetype manyRows = 16;
/// More are not put into one change: each has its turn in the window.
constexpr qsizetype mostRows = 5000;

/// What people wait for, or what must not come behind what is told elsewhere.
bool isUrgent(const Change &change)
{
    return std::holds_alternative<LinkChanged>(change) ||
           std::holds_alternative<CapabilitiesChanged>(change) ||
           std::holds_alternative<MailboxesListed>(change) ||
           std::holds_alternative<MailboxOpened>(change) ||
           std::holds_alternative<MailboxClosed>(change) ||
           std::holds_alternative<MailboxRenamed>(change);
}

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
    m_urgent = m_urgent || isUrgent(change);
    if (auto *updated = std::get_if<MessagesUpdated>(&change); updated && !m_batch.isEmpty()) {
        auto *before = std::get_if<MessagesUpdated>(&m_batch.last());
        if (before && before->messages.size() + updated->messages.size() <= mostRows) {
            before->messages.append(std::move(updated->messages));
            return;
        }
    }
    m_batch.append(std::move(change));
}

void Outbox::forgetChanges()
{
    m_batch.clear();
    m_urgent = false;
    m_progress.reset();
}

bool Outbox::isStorm() const
{
    if (!m_sinceTold.isValid())
        return false;
    const auto elapsed = static_cast<double>(m_sinceTold.elapsed());
    return m_allowance + elapsed * stormRate / 1000 < 1;
}

bool Outbox::mayWait() const
{
    if (!m_outcomes.isEmpty() || !m_sinceTold.isValid())
        return false;
    if (isStorm())
        return !m_urgent;
    if (m_batch.size() != 1 || m_sinceTold.elapsed() >= rowsWait.count())
        return false;
    const auto *rows = std::get_if<MessagesUpdated>(&m_batch.first());
    return rows && rows->messages.size() >= manyRows;
}

ChangeBatch Outbox::takeChanges()
{
    if (m_progress)
        m_batch.append(*std::exchange(m_progress, {}));
    if (!m_batch.isEmpty()) {
        if (m_sinceTold.isValid())
            m_allowance += static_cast<double>(m_sinceTold.elapsed()) * stormRate / 1000;
        m_allowance = std::clamp<double>(m_allowance - 1, 0, mostAtOnce);
        m_urgent = false;
        m_sinceTold.start();
    }
    return std::exchange(m_batch, {});
}

} // namespace imap
