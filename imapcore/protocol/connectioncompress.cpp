// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Connection that reads and writes compressed bytes (RFC 4978).
#include "imapcore/protocol/connection.h"

namespace imap {

void Connection::receive(QByteArrayView bytes)
{
    if (m_inflater)
        m_inflater->feed(bytes);
    else
        m_fragmenter.feed(bytes);
}

QByteArray Connection::takeOutput()
{
    return m_deflater ? m_deflater->deflate(m_outgoing.take()) : m_outgoing.take();
}

/// The server compresses from the CRLF of its OK on (RFC 4978, section 3), so what came behind it
/// is never read as plain text. Plain bytes that were slipped in are no DEFLATE: "* " and "+ "
/// would repeat what was never there, a tag is a length that is not confirmed; so they end the
/// connection (promise 2). False: the server answered before it was asked.
bool Connection::startCompression()
{
    if (!m_outgoing.isEmpty())
        return false;
    const QByteArray behind = m_fragmenter.takePending();
    m_inflater = std::make_unique<Inflater>();
    m_deflater = std::make_unique<Deflater>();
    m_inflater->feed(behind);
    return true;
}

/// Gives the next step of the compressed stream to the framing.
Inflater::Result Connection::inflateMore()
{
    QByteArrayView piece;
    const Inflater::Result result = m_inflater->next(piece);
    if (result == Inflater::Result::Bytes)
        m_fragmenter.feed(piece);
    return result;
}

std::optional<ConnectionEvent> Connection::endOfInflated(Inflater::Result result)
{
    if (result == Inflater::Result::NeedMore)
        return {};
    const auto kind = result == Inflater::Result::Bomb ? ProtocolViolation::Kind::TooLong
                                                       : ProtocolViolation::Kind::Malformed;
    return fail({kind, QByteArrayLiteral("DEFLATE"), {}});
}

} // namespace imap
