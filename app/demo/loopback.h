// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

namespace demo {

/// Two different TCP ports of 127.0.0.1 that nobody listens on at this moment.
[[nodiscard]] std::optional<std::pair<quint16, quint16>> twoFreePorts();

/// Waits until a server on 127.0.0.1 sends its first line. Lives in the thread of its owner and
/// never blocks. Written on the bare socket calls, since this room uses Qt's core alone.
class GreetingProbe : public QObject
{
    Q_OBJECT

public:
    explicit GreetingProbe(QObject *parent = nullptr);
    ~GreetingProbe() override;

    void start(quint16 port, int timeoutMs);
    void stop();

signals:
    void greeted();
    void timedOut();

private:
    void tryAgain();
    void readSome();
    void closeSocket();

    QTimer m_retry;
    QTimer m_deadline;
    std::unique_ptr<QSocketNotifier> m_readable;
    QByteArray m_line;
    quint16 m_port = 0;
    int m_socket = -1;
};

} // namespace demo
