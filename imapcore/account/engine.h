// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/clockwatch.h"
#include "imapcore/account/sessionpool.h"
#include "imapcore/types/change.h"
#include "imapcore/types/connectionsettings.h"
#include "imapcore/types/outcome.h"
#include "imapcore/types/wirelog.h"

#include <QObject>

#include <memory>

namespace mime {
struct RenderedMessage;
}

namespace imap {

/// The engine-thread half of an Account: owns the connections, turns fetched messages into what is
/// shown. Created in the GUI thread, moved to the engine thread, deleted there; every call reaches
/// it queued.
class Engine : public QObject
{
    Q_OBJECT
public:
    Engine() = default;

    void goOnline(const ConnectionSettings &settings);
    void goOffline();
    void run(quint64 id, const Operation &operation);
    void preview(quint64 id, const Operation &operation);
    void abandon(quint64 id);
    void cancel(quint64 id);
    void givePassword(const Secret &password, const QString &problem);
    void setWireLogging(bool on);
    void setWatched(const QList<MailboxName> &mailboxes);
    void probe();
    /// Signs everything out and then ends the thread it lives in.
    void retire();

signals:
    void changed(const imap::ChangeBatch &batch);
    void finished(quint64 id, const imap::Outcome &outcome,
                  std::shared_ptr<const mime::RenderedMessage> rendered);
    void progressed(quint64 id, quint64 done, quint64 total);
    void passwordWanted(bool rejected, const QByteArray &serverText);
    void wireLogged(const QList<imap::WireLine> &lines);

private:
    SessionPool &pool();
    /// Made in the engine thread, where its sockets and timers must live.
    std::unique_ptr<SessionPool> m_pool;
    std::unique_ptr<ClockWatch> m_clock;
};

} // namespace imap
