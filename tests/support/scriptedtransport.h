// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/transport.h"

#include <QByteArray>
#include <QPointer>

namespace testsupport {

/// A transport played by the test: it sees what the session wrote and says what the server says.
/// Owned by the Session; the test keeps a guarded pointer. Everything happens when the test says
/// so.
class ScriptedTransport : public imap::Transport
{
    Q_OBJECT
public:
    void open(const imap::ConnectionSettings &settings) override;
    void startTls() override { ++tlsStarts; }
    void write(const QByteArray &bytes) override { m_written += bytes; }
    [[nodiscard]] QByteArray read() override;
    [[nodiscard]] qsizetype unreadBytes() const override { return m_incoming.size(); }
    void abort() override;
    [[nodiscard]] imap::TlsInfo tlsInfo() const override { return tls; }

    /// What the session wrote since the last call.
    QByteArray written() { return std::exchange(m_written, {}); }
    /// The same without forgetting it.
    [[nodiscard]] const QByteArray &seen() const { return m_written; }
    void connectNow();
    void encryptNow();
    /// The server says these bytes.
    void say(const QByteArray &bytes);
    /// These bytes have arrived but nobody was told yet.
    void arriveUnread(const QByteArray &bytes) { m_incoming += bytes; }
    void hangUp();

    /// read() leaves so many of the bytes that have arrived, as a socket may.
    qsizetype keptBack = 0;
    int opens = 0;
    QStringList places; // "host:port" of each
    int aborts = 0;
    int tlsStarts = 0;
    bool isOpen = false;
    imap::TlsInfo tls;

private:
    QByteArray m_written;
    QByteArray m_incoming;
};

} // namespace testsupport
