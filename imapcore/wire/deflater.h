// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace imap {

/// Writes one stream of raw DEFLATE data (RFC 1951) as a client does after COMPRESS. Pure, knows no
/// thread; owned by Connection.
class Deflater
{
public:
    Deflater();
    ~Deflater();
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    /// The compressed form, flushed: the server can read all of it as soon as it has it. Nothing
    /// for nothing.
    [[nodiscard]] QByteArray deflate(const QByteArray &bytes);

private:
    struct End
    {
        void operator()(z_stream_s *stream) const;
    };
    std::unique_ptr<z_stream_s, End> m_stream; // null: no memory
};

} // namespace imap
