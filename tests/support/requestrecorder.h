// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>

namespace testsupport {

/// Listens on loopback, keeps the first words of whatever comes and answers nothing useful: as a
/// proxy and as the address that hostile mails name. Test thread.
class RequestRecorder : public QObject
{
public:
    RequestRecorder();
    ~RequestRecorder() override;

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    /// "127.0.0.1:PORT"
    [[nodiscard]] QByteArray address() const;

    /// Waits until everybody who knocked so far was let in: a connection of our own is the last of
    /// the queue.
    [[nodiscard]] bool settle();
    /// What others said since clear(), one entry a connection.
    [[nodiscard]] QByteArrayList requests() const;
    void clear();

private:
    void accept();

    QTcpServer m_listener;
    QByteArrayList m_requests;
    int m_own = 0;
    int m_round = 0;
};

} // namespace testsupport
