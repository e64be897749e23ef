// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverscript.h"

#include <QObject>
#include <QTimer>

class QSslSocket;

namespace testsupport {

/// One connection of a ScriptedServer: plays the script and lets its bytes out at their pace. Child
/// of the socket.
class ServerTalk : public QObject
{
    Q_OBJECT
public:
    /// `script` outlives it.
    ServerTalk(QSslSocket *socket, const ServerScript &script, const Pacing &pacing);

    /// Says these bytes after all that waits to be said.
    void say(const QByteArray &bytes);
    /// Plays on until the script waits for something.
    void play();
    /// True when the script was waiting for this line.
    [[nodiscard]] bool takes(const QByteArray &line);
    /// When everything was said: ends the connection.
    void closeWhenSaid();
    /// When everything was said: startTlsWanted().
    void startTlsWhenSaid();

signals:
    void startTlsWanted();

private:
    void perform(const ServerStep &step);
    void letOut();
    [[nodiscard]] bool isSaid() const { return m_out.isEmpty() && !m_forEver; }
    void cut();

    QSslSocket *m_socket;
    const ServerScript &m_script;
    Pacing m_pacing;
    QTimer m_pause;  // between segments
    QTimer m_asleep; // WAIT
    QByteArray m_out;
    QByteArray m_endless;
    QByteArray m_tag = "*";
    qsizetype m_step = 0;
    qint64 m_said = 0;
    bool m_forEver = false;
    bool m_closes = false;
    bool m_startsTls = false;
};

} // namespace testsupport
