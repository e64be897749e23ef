// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/lowwatermark.h"

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#endif

namespace imap {

LowWaterMark::LowWaterMark(QAbstractSocket *socket)
    : QObject(socket)
    , m_socket(socket)
    , m_longest(this)
{
    m_longest.setSingleShot(true);
    m_longest.setTimerType(Qt::PreciseTimer);
    m_longest.setInterval(longest);
    connect(&m_longest, &QTimer::timeout, this, [this] { set(1); });
    connect(socket, &QAbstractSocket::disconnected, &m_longest, &QTimer::stop);
}

void LowWaterMark::dealtWith(qint64 octets)
{
    const bool isNext = m_idle.isValid() && std::chrono::nanoseconds(m_idle.nsecsElapsed()) < soon;
    m_burst = octets + (isNext || m_longest.isActive() ? m_burst : 0);
    if (m_burst >= longAnswer) {
        if (!m_longest.isActive())
            set(piece);
        m_longest.start();
    }
    m_idle.start();
}

/// What is there is announced when the mark goes below it: the system looks whenever it waits.
void LowWaterMark::set(int octets)
{
#ifdef Q_OS_LINUX
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_RCVLOWAT, &octets,
                   sizeof(octets));
#else
    Q_UNUSED(octets)
#endif
}

} // namespace imap
