// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/privatefolder.h"

#include <QProcess>
#include <QString>

#include <memory>

namespace testsupport {

/// A server that tests/servers/NAME-up starts and NAME-down stops, in a private folder under /tmp.
/// It ends with this object, and also when this process dies: its script waits on our pipe. Test
/// thread; waits by turning the event loop.
class ScriptServer
{
public:
    explicit ScriptServer(QString name);
    ~ScriptServer();
    ScriptServer(const ScriptServer &) = delete;
    ScriptServer &operator=(const ScriptServer &) = delete;

    /// Starts, or starts again after kill9() on the same ports with the same mail.
    [[nodiscard]] bool start();
    void kill9();

    [[nodiscard]] quint16 plainPort() const { return m_plainPort; }
    [[nodiscard]] quint16 tlsPort() const { return m_tlsPort; }
    [[nodiscard]] QString caFile() const;
    /// Environment for the script ("CYRUS_EXTRA=..."), before start().
    void setEnvironment(const QStringList &settings) { m_environment = settings; }

    /// Full path of a script or program of tests/servers.
    [[nodiscard]] static QString script(const QString &name);

private:
    [[nodiscard]] bool launch();

    QString m_name;
    std::unique_ptr<demo::PrivateFolder> m_folder;
    QProcess m_process;
    QStringList m_environment;
    quint16 m_plainPort = 0;
    quint16 m_tlsPort = 0;
};

} // namespace testsupport
