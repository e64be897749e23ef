// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

namespace testsupport {

/// Stands between a client and a server on loopback and passes everything on, in TLS or in clear.
/// While it is shut, what is connected stays so and a new connection waits in front of it: what a
/// test does meanwhile is done before the client is back. Test thread.
class LinkGate : public QObject
{
public:
    explicit LinkGate(quint16 serverPort);

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    void shut() { m_listener.pauseAccepting(); }
    void open() { m_listener.resumeAccepting(); }
    /// Every connection through it ends this moment; new ones may come.
    void drop();

private:
    void accept();

    quint16 m_serverPort;
    QTcpServer m_listener;
};

} // namespace testsupport
