// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/loopback.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace demo {

namespace {

sockaddr_in loopbackAddress(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// The kernel's choice of a free port; `holder` keeps it busy until closed.
std::optional<quint16> reservePort(int &holder)
{
    holder = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopbackAddress(0);
    socklen_t length = sizeof address;
    if (holder < 0 || bind(holder, reinterpret_cast<sockaddr *>(&address), length) != 0 ||
        getsockname(holder, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return std::nullopt;
    return ntohs(address.sin_port);
}

constexpr int retryMs = 10;
constexpr qsizetype longestGreeting = 8192;

} // namespace

std::optional<std::pair<quint16, quint16>> twoFreePorts()
{
    int first = -1;
    int second = -1;
    const std::optional<quint16> one = reservePort(first);
    const std::optional<quint16> two = reservePort(second);
    for (const int holder : {first, second}) {
        if (holder >= 0)
            close(holder);
    }
    if (!one || !two)
        return std::nullopt;
    return std::pair{*one, *two};
}

GreetingProbe::GreetingProbe(QObject *parent)
    : QObject(parent)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    m_deadline.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &GreetingProbe::tryAgain);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        stop();
        emit timedOut();
    });
}

GreetingProbe::~GreetingProbe()
{
    stop();
}

void GreetingProbe::start(quint16 port, int timeoutMs)
{
    stop();
    m_port = port;
    m_deadline.start(timeoutMs);
    tryAgain();
}

void GreetingProbe::stop()
{
    m_retry.stop();
    m_deadline.stop();
    closeSocket();
}

void GreetingProbe::closeSocket()
{
    // May be called from within the notifier's own signal.
    if (m_readable) {
        m_readable->setEnabled(false);
        m_readable.release()->deleteLater();
    }
    if (m_socket >= 0)
        close(m_socket);
    m_socket = -1;
    m_line.clear();
}

void GreetingProbe::tryAgain()
{
    closeSocket();
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopbackAddress(m_port);
    // On loopback a blocking connect answers at once: listening or refused.
    if (m_socket < 0 ||
        ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        closeSocket();
        m_retry.start();
        return;
    }
    m_readable = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &GreetingProbe::readSome);
}

void GreetingProbe::readSome()
{
    char buffer[1024];
    const ssize_t count = recv(m_socket, buffer, sizeof buffer, MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count > 0)
        m_line.append(buffer, static_cast<qsizetype>(count));
    if (m_line.startsWith("* ") && m_line.contains('\n')) {
        stop();
        emit greeted();
    } else if (count <= 0 || m_line.size() > longestGreeting) {
        closeSocket();
        m_retry.start();
    }
}

} // namespace demo
