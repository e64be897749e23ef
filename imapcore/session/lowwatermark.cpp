// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/lowwatermark.h"

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#endif

namespace imap {

LowWaterMark::LowWaterMark(QAbstractSocket *socket)
    : QObject(socket)
    , m_socket(socket)
{
    m_longest.setSingleShot(true);
    m_longest.setTimerType(Qt::PreciseTimer);
    m_longest.setInterval(longest);
    connect(&m_longest, &QTimer::timeout, this, [this] { set(1); });
    connect(socket, &QAbstractSocket::readyRead, this, &LowWaterMark::dealtWith);
}

void LowWaterMark::dealtWith()
{
    const bool isLongAnswer = m_idle.isValid() && std::chrono::nanoseconds(m_idle.nsecsElapsed()) < soon;
    if (isLongAnswer && !m_longest.isActive())
        set(piece);
    if (isLongAnswer || m_longest.isActive())
        m_longest.start();
    m_idle.start();
}

/// Lowering it announces what is there (tcp(7)).
void LowWaterMark::set(int octets)
{
#ifdef Q_OS_LINUX
    const qintptr descriptor = m_socket->socketDescriptor();
    if (descriptor >= 0)
        setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_RCVLOWAT, &octets, sizeof(octets));
#else
    Q_UNUSED(octets)
#endif
}

} // namespace imap
