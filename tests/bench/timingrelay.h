// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <map>
#include <mutex>
#include <thread>

namespace bench {

/// Nanoseconds of a steady clock, the same in all threads.
[[nodiscard]] qint64 nowNs();

/// Passes bytes between clients and a server on loopback and writes down when each piece went by.
/// A thread of its own that blocks in poll(): what the program does cannot delay it.
class TimingRelay
{
public:
    struct Piece
    {
        qint64 at = 0; // nowNs()
        bool fromServer = false;
        QByteArray bytes;
    };

    explicit TimingRelay(quint16 serverPort);
    ~TimingRelay();
    TimingRelay(const TimingRelay &) = delete;
    TimingRelay &operator=(const TimingRelay &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// What went by since the last call.
    [[nodiscard]] QList<Piece> take();

private:
    void run();
    void accept();
    /// False when that side has hung up.
    bool pass(int from);
    void drop(int socket);

    quint16 m_serverPort;
    quint16 m_port = 0;
    int m_listener = -1;
    int m_stop[2] = {-1, -1}; // a pipe; closed to end the thread
    struct End
    {
        int other = -1;
        bool isServer = false;
    };
    std::map<int, End> m_ends; // of the thread
    std::mutex m_mutex;
    QList<Piece> m_pieces; // under m_mutex
    std::thread m_thread;
};

} // namespace bench
