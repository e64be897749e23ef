// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/deflater.h"

#include <zlib.h>

namespace imap {

namespace {

constexpr int rawDeflate = -15; // no zlib header, the largest window (RFC 4978, section 3)
constexpr int usualMemory = 8;
constexpr qsizetype roomForFlush = 64;

} // namespace

void Deflater::End::operator()(z_stream_s *stream) const
{
    deflateEnd(stream);
    delete stream;
}

Deflater::Deflater()
{
    auto stream = std::make_unique<z_stream_s>();
    if (deflateInit2(stream.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, rawDeflate, usualMemory,
                     Z_DEFAULT_STRATEGY) == Z_OK)
        m_stream.reset(stream.release());
}

Deflater::~Deflater() = default;

QByteArray Deflater::deflate(const QByteArray &bytes)
{
    if (bytes.isEmpty() || !m_stream)
        return {};
    QByteArray input = bytes; // zlib's pointer is not const
    m_stream->next_in = reinterpret_cast<Bytef *>(input.data());
    m_stream->avail_in = static_cast<uInt>(input.size());
    QByteArray out;
    qsizetype written = 0;
    do { // a flush is over when it leaves room
        const auto bound = static_cast<qsizetype>(deflateBound(m_stream.get(), m_stream->avail_in));
        const qsizetype room = bound + roomForFlush;
        out.resize(written + room);
        m_stream->next_out = reinterpret_cast<Bytef *>(out.data() + written);
        m_stream->avail_out = static_cast<uInt>(room);
        ::deflate(m_stream.get(), Z_SYNC_FLUSH);
        written += room - static_cast<qsizetype>(m_stream->avail_out);
    } while (m_stream->avail_out == 0);
    out.truncate(written);
    return out;
}

} // namespace imap
