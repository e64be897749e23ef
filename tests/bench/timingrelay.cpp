// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/timingrelay.h"

#include <arpa/inet.h>
#include <chrono>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>
#include <vector>

namespace bench {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

void sendAtOnce(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

qint64 nowNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

TimingRelay::TimingRelay(quint16 serverPort)
    : m_serverPort(serverPort)
    , m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::pipe(m_stop) != 0 ||
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(m_listener, 8) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return;
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

TimingRelay::~TimingRelay()
{
    ::close(m_stop[1]);
    if (m_thread.joinable())
        m_thread.join();
    ::close(m_stop[0]);
    ::close(m_listener);
}

QList<TimingRelay::Piece> TimingRelay::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_pieces, {});
}

void TimingRelay::run()
{
    for (;;) {
        std::vector<pollfd> waits{{m_stop[0], POLLIN, 0}, {m_listener, POLLIN, 0}};
        for (const auto &[socket, end] : m_ends)
            waits.push_back({socket, POLLIN, 0});
        ::poll(waits.data(), waits.size(), -1);
        if (waits[0].revents != 0)
            break;
        if (waits[1].revents != 0)
            accept();
        for (std::size_t i = 2; i < waits.size(); ++i) {
            if (waits[i].revents != 0 && m_ends.count(waits[i].fd) > 0 && !pass(waits[i].fd))
                drop(waits[i].fd);
        }
    }
    while (!m_ends.empty())
        drop(m_ends.begin()->first);
}

void TimingRelay::accept()
{
    const int client = ::accept(m_listener, nullptr, nullptr);
    const int server = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(m_serverPort);
    if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(client);
        ::close(server);
        return;
    }
    sendAtOnce(client);
    sendAtOnce(server);
    m_ends[client] = {server, false};
    m_ends[server] = {client, true};
}

bool TimingRelay::pass(int from)
{
    char buffer[65536];
    const ssize_t size = ::recv(from, buffer, sizeof buffer, 0);
    if (size <= 0)
        return false;
    const End end = m_ends[from];
    {
        const std::lock_guard lock(m_mutex);
        m_pieces.append({nowNs(), end.isServer, QByteArray(buffer, size)});
    }
    return ::send(end.other, buffer, static_cast<std::size_t>(size), MSG_NOSIGNAL) == size;
}

void TimingRelay::drop(int socket)
{
    const int other = m_ends[socket].other;
    ::close(socket);
    ::close(other);
    m_ends.erase(socket);
    m_ends.erase(other);
}

} // namespace bench
