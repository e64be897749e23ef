// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/protocol/outgoing.h"

namespace imap {

namespace {

constexpr qsizetype longestLoggedLine = 16 * 1024;
// Nobody may be reading: the transcript must not grow without end.
constexpr qsizetype mostLinesKept = 10'000;

/// The frame without its long literals, and no more of it than is kept.
QByteArray shownFrame(const Frame &frame)
{
    QByteArray text;
    qsizetype at = 0;
    const auto take = [&](qsizetype end) {
        const qsizetype room = longestLoggedLine + 1 - text.size();
        text += frame.bytes.sliced(at, qBound(qsizetype(0), end - at, room));
        at = end;
    };
    if (frame.literals) {
        for (const Frame::Literal &literal : *frame.literals) {
            take(literal.size > longestLoggedLiteral ? literal.begin
                                                     : literal.begin + literal.size);
            at = literal.begin + literal.size;
        }
    }
    take(frame.bytes.size());
    return text;
}

} // namespace

void Outgoing::logClient(const QByteArray &text, const WireCause &cause, qint64 bytes)
{
    if (m_logging)
        log(WireLine::Direction::Client, text, cause, bytes);
}

void Outgoing::logServer(const Frame &frame, const WireCause &cause)
{
    if (m_logging)
        log(WireLine::Direction::Server, shownFrame(frame), cause, frame.wireBytes);
}

void Outgoing::logNote(const QByteArray &text, const WireCause &cause)
{
    if (m_logging)
        log(WireLine::Direction::Note, text, cause, 0);
}

void Outgoing::log(WireLine::Direction direction, QByteArray text, const WireCause &cause,
                   qint64 bytes)
{
    if (m_lines.size() >= mostLinesKept)
        m_lines.removeFirst();
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    const bool isCut = text.size() > longestLoggedLine;
    if (isCut)
        text.truncate(longestLoggedLine);
    m_lines.append({direction, QDateTime::currentDateTime(), cause.purpose, std::move(text), bytes,
                    cause.action, 0, isCut});
}

} // namespace imap
