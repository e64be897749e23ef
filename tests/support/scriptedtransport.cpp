// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedtransport.h"

namespace testsupport {

void ScriptedTransport::open(const imap::ConnectionSettings &settings)
{
    ++opens;
    places.append(settings.host + u':' + QString::number(settings.port));
    isOpen = true;
    tls = {};
    m_written.clear();
    m_incoming.clear();
}

QByteArray ScriptedTransport::read()
{
    const qsizetype given = std::max<qsizetype>(0, m_incoming.size() - keptBack);
    const QByteArray bytes = m_incoming.first(given);
    m_incoming.remove(0, given);
    return bytes;
}

void ScriptedTransport::abort()
{
    ++aborts;
    isOpen = false;
}

void ScriptedTransport::connectNow()
{
    emit connected();
}

void ScriptedTransport::encryptNow()
{
    tls.protocol = QStringLiteral("TLS 1.3");
    emit encrypted();
}

void ScriptedTransport::say(const QByteArray &bytes)
{
    m_incoming += bytes;
    emit received();
}

void ScriptedTransport::hangUp()
{
    isOpen = false;
    emit closed();
}

} // namespace testsupport
