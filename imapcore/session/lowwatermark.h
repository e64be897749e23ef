// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

namespace imap {

/// While a long answer comes, its octets are announced a good piece at a time instead of every few
/// kilobytes: whoever reads them is woken less often, and a server on the same machine is not held
/// up each time. Done by the socket's low-water mark (SO_RCVLOWAT), which Linux observes; elsewhere
/// nothing is changed. What is below the mark is announced after `longest`. In the engine thread;
/// a child of its socket, made after the others that listen to readyRead().
class LowWaterMark : public QObject
{
public:
    explicit LowWaterMark(QAbstractSocket *socket);

    /// Octets of a good piece.
    static constexpr int piece = 64 * 1024;
    /// Data that comes so soon after what was before it was dealt with belongs to a long answer.
    static constexpr std::chrono::microseconds soon{200};
    static constexpr std::chrono::milliseconds longest{3};

private:
    void dealtWith();
    void set(int octets);

    QAbstractSocket *m_socket;
    QElapsedTimer m_idle; // since what came last was dealt with
    QTimer m_longest;
};

} // namespace imap
