// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace testsupport {

/// Stands between a client and a server on loopback, in clear, and ends both connections instead of
/// passing on a certain line of the server: the server has done it, the client will never know.
/// Lives in the thread that made it.
class CuttingProxy : public QObject
{
    Q_OBJECT
public:
    explicit CuttingProxy(QObject *parent = nullptr);

    [[nodiscard]] bool listen();
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    void setServerPort(quint16 port) { m_serverPort = port; }
    /// Cuts, once, at the `occasion`-th line of the server that holds `words`.
    void cutAt(const QByteArray &words, int occasion);
    /// `meet` is called before each piece of the client with `words` is passed on, with how many
    /// there were; false: it is lost, and both connections end.
    void meetClientAt(const QByteArray &words, std::function<bool(int occasion)> meet);
    [[nodiscard]] bool hasCut() const { return m_cut; }

private:
    void accept();
    void passOnFromClient(QTcpSocket *client, QTcpSocket *server);
    void passOn(QTcpSocket *client, QTcpSocket *server);

    QTcpServer m_listener;
    quint16 m_serverPort = 0;
    QByteArray m_words;
    int m_occasion = 0;
    bool m_cut = false;
    QByteArray m_clientWords;
    std::function<bool(int)> m_meet;
    int m_met = 0;
};

} // namespace testsupport
