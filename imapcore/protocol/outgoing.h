// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/wirelog.h"
#include "imapcore/wire/commandencoder.h"
#include "imapcore/wire/fragmenter.h"

#include <QByteArray>
#include <QList>

namespace imap {

/// Which action a line of the transcript belongs to; empty and 0 when it cannot be told.
struct WireCause
{
    QByteArray purpose = {};
    quint64 action = 0;
};

/// The bytes a connection has to write and the transcript of both directions. Part of Connection.
/// The transcript is made from what the encoder says may be logged, so a credential cannot reach
/// it.
class Outgoing
{
public:
    void setLiteralMode(LiteralMode mode) { m_literalMode = mode; }
    [[nodiscard]] LiteralMode literalMode() const { return m_literalMode; }
    void setLogging(bool on) { m_logging = on; }

    void append(const QByteArray &bytes) { m_bytes += bytes; }
    [[nodiscard]] QByteArray take() { return std::exchange(m_bytes, {}); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    void logClient(const QByteArray &text, const WireCause &cause, qint64 bytes);
    void logServer(const Frame &frame, const WireCause &cause);
    void logNote(const QByteArray &text, const WireCause &cause);
    [[nodiscard]] bool isLogging() const { return m_logging; }
    [[nodiscard]] QList<WireLine> takeLines() { return std::exchange(m_lines, {}); }

private:
    void log(WireLine::Direction direction, QByteArray text, const WireCause &cause, qint64 bytes);

    QByteArray m_bytes;
    LiteralMode m_literalMode = LiteralMode::Synchronizing;
    QList<WireLine> m_lines;
    bool m_logging = false;
};

} // namespace imap
