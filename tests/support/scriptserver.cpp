// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptserver.h"

#include "app/demo/loopback.h"
#include "tests/support/serverfixture.h"

#include <QDebug>
#include <QDir>
#include <QFile>

#include <tuple>

namespace testsupport {

namespace {

constexpr int startTimeoutMs = 30000;
constexpr int mostPortTries = 5;
constexpr int portTaken = 5; // the scripts' exit status

} // namespace

ScriptServer::ScriptServer(QString name)
    : m_name(std::move(name))
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
}

ScriptServer::~ScriptServer()
{
    kill9();
}

QString ScriptServer::script(const QString &name)
{
    return QStringLiteral(POSTROOM_SERVER_SCRIPTS "/") + name;
}

QString ScriptServer::caFile() const
{
    return m_folder->filePath(QStringLiteral("s/ca/ca.pem"));
}

bool ScriptServer::start()
{
    if (!m_folder) {
        m_folder = std::make_unique<demo::PrivateFolder>();
        if (!m_folder->isValid())
            return false;
        // The folder's name cannot be guessed; the account that serves for root has to pass it.
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner |
                                                    QFile::ExeOwner | QFile::ExeOther);
    }
    const bool again = m_plainPort != 0;
    for (int tries = 0; tries < mostPortTries; ++tries) {
        if (!again) {
            const auto ports = demo::twoFreePorts();
            if (!ports)
                return false;
            std::tie(m_plainPort, m_tlsPort) = *ports;
        }
        if (launch())
            return true;
        if (again || m_process.exitCode() != portTaken)
            break;
    }
    return false;
}

bool ScriptServer::launch()
{
    QStringList environment = QProcess::systemEnvironment() + m_environment;
    m_process.setEnvironment(environment);
    m_process.start(script(m_name + QStringLiteral("-up")),
                    {m_folder->filePath(QStringLiteral("s")), QString::number(m_plainPort),
                     QString::number(m_tlsPort), QStringLiteral("--stay")});
    QByteArray said;
    const bool ended = waitUntil(
        [&] {
            said += m_process.readAllStandardOutput();
            return said.contains("ready") || m_process.state() == QProcess::NotRunning;
        },
        startTimeoutMs);
    if (ended && said.contains("ready"))
        return true;
    qWarning() << m_name << "did not start:" << m_process.readAllStandardError();
    return false;
}

void ScriptServer::kill9()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    QProcess down;
    down.start(script(m_name + QStringLiteral("-down")),
               {m_folder->filePath(QStringLiteral("s")), QStringLiteral("--kill")});
    down.waitForFinished();
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

} // namespace testsupport
