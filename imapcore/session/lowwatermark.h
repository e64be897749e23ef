// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

namespace imap {

/// While a long answer comes, its octets are announced a good piece at a time instead of every few
/// kilobytes: whoever reads them is woken less often, and a server on the same machine is not held
/// up each time. Done by the socket's low-water mark (SO_RCVLOWAT, socket(7)), which Linux
/// observes; elsewhere nothing is changed. What stays below the mark is announced after `longest`.
/// In the engine thread; a child of its socket.
class LowWaterMark : public QObject
{
public:
    explicit LowWaterMark(QAbstractSocket *socket);

    /// So many octets were announced, read and dealt with.
    void dealtWith(qint64 octets);

    /// Octets of a good piece.
    static constexpr int piece = 64 * 1024;
    /// Octets that came one soon after the other; fewer are no long answer.
    static constexpr qint64 longAnswer = 16 * 1024;
    /// Between those that were dealt with and the next.
    static constexpr std::chrono::microseconds soon{200};
    static constexpr std::chrono::milliseconds longest{3};

private:
    void set(int octets);

    QAbstractSocket *m_socket;
    qint64 m_burst = 0;   // octets that came one soon after the other
    QElapsedTimer m_idle; // since what came last was dealt with
    QTimer m_longest;     // runs while the mark is up
};

} // namespace imap
