// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/session.h"
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

/// The engine-thread half of an Account: owns the session, turns fetched messages into what is
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
    void givePassword(const Secret &password, const QString &problem);
    void setWireLogging(bool on);

signals:
    void changed(const imap::ChangeBatch &batch);
    void finished(quint64 id, const imap::Outcome &outcome,
                  std::shared_ptr<const mime::RenderedMessage> rendered);
    void progressed(quint64 id, quint64 done, quint64 total);
    void passwordWanted(bool rejected, const QByteArray &serverText);
    void wireLogged(const QList<imap::WireLine> &lines);

private:
    Session &session();
    std::unique_ptr<Session>
        m_session; // made in the engine thread, where its socket and timers must live
    bool m_wireLogging = false;
};

} // namespace imap
