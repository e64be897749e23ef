// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/protocol/outgoing.h"

namespace imap {

namespace {
constexpr qsizetype longestLoggedLine = 512;
// Nobody may be reading: the transcript must not grow without end.
constexpr qsizetype mostLinesKept = 10'000;
} // namespace

void Outgoing::logClient(const QByteArray &text, const WireCause &cause, qint64 bytes)
{
    if (m_logging)
        log(WireLine::Direction::Client, text, cause, bytes);
}

void Outgoing::logServer(QByteArrayView frame, const WireCause &cause, qint64 bytes)
{
    if (m_logging)
        log(WireLine::Direction::Server,
            frame.first(std::min(frame.size(), longestLoggedLine)).toByteArray(), cause, bytes);
}

void Outgoing::log(WireLine::Direction direction, QByteArray text, const WireCause &cause,
                   qint64 bytes)
{
    if (m_lines.size() >= mostLinesKept)
        m_lines.removeFirst();
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    m_lines.append({direction, QDateTime::currentDateTime(), cause.purpose, std::move(text), bytes,
                    cause.action});
}

} // namespace imap
