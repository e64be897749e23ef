// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace testsupport {

/// The openssl program as a server on loopback that knows nothing newer than TLS 1.1, which Qt's
/// own sockets no longer offer. Ends with this object. Test thread; waits by turning the event
/// loop.
class OldTlsServer
{
public:
    ~OldTlsServer();

    /// With `name`.pem and `name`.key of the folder.
    [[nodiscard]] bool start(const QString &folder, const QString &name);
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace testsupport
