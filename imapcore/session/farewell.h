// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/protocol/connection.h"
#include "imapcore/session/transport.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace imap {

/// Signs a connection out: LOGOUT behind what is still in flight, then waits for the answer, but
/// not for long (promise 31). Nobody hears what the server says meanwhile. Owned by Session, which
/// owns the transport; engine thread.
class Farewell : public QObject
{
    Q_OBJECT
public:
    Farewell(Transport *transport, std::unique_ptr<Connection> connection);
    void start(std::chrono::milliseconds limit);

signals:
    void wireLogged(const QList<imap::WireLine> &lines);
    /// The connection is closed.
    void over();

private:
    void onReceived();
    void flush();
    void end();

    Transport *m_transport;
    std::unique_ptr<Connection> m_connection;
    CommandId m_logout = 0;
    QTimer m_limit;
    bool m_over = false;
};

} // namespace imap
