// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/inflater.h"

#include "imapcore/wire/limits.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace imap {

namespace {

constexpr int noZlibHeader = -15; // no zlib header, the largest window (RFC 4978, section 3)

} // namespace

void Inflater::End::operator()(z_stream_s *stream) const
{
    inflateEnd(stream);
    delete stream;
}

Inflater::Inflater()
    : m_piece(step, Qt::Uninitialized)
{
    auto stream = std::make_unique<z_stream_s>();
    if (inflateInit2(stream.get(), noZlibHeader) == Z_OK)
        m_stream.reset(stream.release());
}

Inflater::~Inflater() = default;

void Inflater::feed(QByteArrayView compressed)
{
    m_input.remove(0, m_begin);
    m_begin = 0;
    m_input.append(compressed);
}

Inflater::Result Inflater::next(QByteArrayView &bytes)
{
    bytes = {};
    if (!m_stream)
        return m_failure;
    const qsizetype waiting = m_input.size() - m_begin;
    if (m_ended)
        return waiting == 0 ? Result::NeedMore : fail(Result::Broken);
    const auto most = std::min<qsizetype>(waiting, std::numeric_limits<int>::max());
    m_stream->next_in = reinterpret_cast<Bytef *>(m_input.data() + m_begin);
    m_stream->avail_in = static_cast<uInt>(most);
    m_stream->next_out = reinterpret_cast<Bytef *>(m_piece.data());
    m_stream->avail_out = static_cast<uInt>(step);
    const int status = inflate(m_stream.get(), Z_SYNC_FLUSH);
    const qsizetype consumed = most - static_cast<qsizetype>(m_stream->avail_in);
    const qsizetype produced = step - static_cast<qsizetype>(m_stream->avail_out);
    m_begin += consumed;
    m_inflated += produced;
    m_ended = status == Z_STREAM_END;
    if (isBomb(consumed, produced))
        return fail(Result::Bomb);
    const bool isSound = m_ended || status == Z_OK || status == Z_BUF_ERROR;
    if (!isSound) // what came before the fault still counts, however it was split
        (void)fail(Result::Broken);
    bytes = QByteArrayView(m_piece).first(produced);
    if (produced > 0)
        return Result::Bytes;
    if (!isSound)
        return Result::Broken;
    return m_ended && m_begin < m_input.size() ? fail(Result::Broken) : Result::NeedMore;
}

Inflater::Result Inflater::fail(Result reason)
{
    m_failure = reason;
    m_stream.reset();
    m_input = QByteArray();
    m_begin = 0;
    return reason;
}

/// Judged for each inflatedBytes by itself: what was small before does not make room for a bomb.
bool Inflater::isBomb(qsizetype consumed, qsizetype produced)
{
    m_countedIn += consumed;
    m_countedOut += produced;
    if (m_countedOut <= limits::inflatedBytes)
        return false;
    if (m_countedOut / limits::inflatedRatio > m_countedIn)
        return true;
    m_countedIn = m_countedOut = 0;
    return false;
}

} // namespace imap
