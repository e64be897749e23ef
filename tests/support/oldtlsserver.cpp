// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oldtlsserver.h"

#include "tests/support/serverfixture.h"

#include <QRegularExpression>

namespace testsupport {

OldTlsServer::~OldTlsServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool OldTlsServer::start(const QString &folder, const QString &name)
{
    const QString file = folder + u'/' + name;
    m_process.start(QStringLiteral("openssl"),
                    {QStringLiteral("s_server"), QStringLiteral("-accept"),
                     QStringLiteral("127.0.0.1:0"), QStringLiteral("-tls1_1"),
                     QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0"),
                     QStringLiteral("-cert"), file + QStringLiteral(".pem"), QStringLiteral("-key"),
                     file + QStringLiteral(".key")});
    static const QRegularExpression accepts(QStringLiteral("ACCEPT 127\\.0\\.0\\.1:(\\d+)"));
    QByteArray said;
    return waitUntil([&] {
               said += m_process.readAllStandardOutput();
               const QRegularExpressionMatch match = accepts.match(QString::fromLatin1(said));
               m_port = match.hasMatch() ? match.captured(1).toUShort() : quint16(0);
               return m_port != 0 || m_process.state() == QProcess::NotRunning;
           }) &&
           m_port != 0;
}

} // namespace testsupport
