// SPDX-License-Identifier: GPL-3.0-or-later
// What a Session tells: what flows announce, how far they are, and when.
#include "imapcore/flows/fetchrows.h"
#include "imapcore/session/session.h"
#include "imapcore/session/sessionrules.h"

namespace imap {

void Session::addNews(const QList<Change> &news)
{
    for (const Change &change : news) {
        if (const auto *opened = std::get_if<MailboxOpened>(&change)) {
            m_outbox.add(m_wanted.opened(*opened));
            m_wanted.handOver(*m_mirror); // nothing is left any more
            m_idle.countsChanged();
            m_limitsDue = m_role.browses; // nobody looks at the limits of another's mailbox
            if (const std::optional<Uid> missed = m_wanted.takeGap())
                m_flows->enqueue(ownWork, std::make_unique<FetchArrivals>(*missed));
            continue;
        }
        if (const auto *renamed = std::get_if<MailboxRenamed>(&change))
            m_wanted.renamed(*renamed);
        if (const auto *closed = std::get_if<MailboxClosed>(&change)) {
            m_wanted.closed(closed->mailbox);
            m_wanted.handOver(*m_mirror); // nobody holds anything of it
        }
        m_outbox.add(change);
    }
}

/// Each request hears of its own progress; the status bar of the first that has some.
void Session::tellProgress()
{
    const auto running = m_flows->progress();
    for (const auto &[id, progress] : running) {
        if (id != ownWork && progress.done > 0 && !m_outbox.mayWait())
            emit progressed(id, progress.done, progress.total);
    }
    if (running.isEmpty()) {
        if (std::exchange(m_progressTold, false))
            m_outbox.add(WorkProgress{});
        return;
    }
    const Flow::Progress &first = running.first().second;
    m_progressTold = true;
    m_outbox.add(WorkProgress{first.purpose, first.done, first.total});
}

void Session::flush()
{
    if (m_connection) {
        const QByteArray bytes = m_connection->takeOutput();
        if (!bytes.isEmpty())
            m_transport->write(bytes);
        if (m_wireLogging)
            tellLines(m_connection->takeWireLines());
    }
    if (m_outbox.mayWait()) {
        if (!m_rowsDue.isActive())
            m_rowsDue.start(m_outbox.longestWait());
        return;
    }
    m_rowsDue.stop();
    const ChangeBatch batch = m_outbox.takeChanges();
    if (!batch.isEmpty())
        emit changed(batch);
    const auto outcomes = m_outbox.takeOutcomes();
    for (const auto &[id, outcome] : outcomes)
        emit finished(id, outcome);
}

void Session::tellLines(QList<WireLine> lines)
{
    for (WireLine &line : lines)
        line.connection = m_role.number;
    if (!lines.isEmpty())
        emit wireLogged(lines);
}

void Session::setLink(LinkState state, const std::optional<ImapError> &reason)
{
    if (m_link.state != state || !m_link.since.isValid())
        m_link.since = QDateTime::currentDateTime();
    m_link.state = state;
    m_link.reason = reason;
    if (state != LinkState::Waiting)
        m_link.retryAt = {};
    m_outbox.add(m_link);
}

} // namespace imap
