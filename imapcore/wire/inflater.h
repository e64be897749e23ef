// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct z_stream_s;

namespace imap {

/// Reads one stream of raw DEFLATE data (RFC 1951) as a server sends it after COMPRESS, piece by
/// piece, so that a small input never becomes more than one step in memory. Pure, knows no thread;
/// owned by Connection. Every split of the input gives the same octets and the same end.
class Inflater
{
public:
    enum class Result : quint8 {
        NeedMore,
        Bytes,
        Broken, // not DEFLATE, or octets behind the end of the stream
        Bomb    // over limits::inflatedBytes at a ratio over limits::inflatedRatio
    };
    static constexpr qsizetype step = 64 * 1024;

    Inflater();
    ~Inflater();
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    void feed(QByteArrayView compressed);
    /// The next octets, at most `step` of them; the view is valid until the next call. After Broken
    /// or Bomb nothing more comes.
    [[nodiscard]] Result next(QByteArrayView &bytes);
    /// Octets given out until now.
    [[nodiscard]] qint64 inflated() const { return m_inflated; }

private:
    struct End
    {
        void operator()(z_stream_s *stream) const;
    };
    [[nodiscard]] Result fail(Result reason);
    [[nodiscard]] bool isBomb(qsizetype consumed, qsizetype produced);

    std::unique_ptr<z_stream_s, End> m_stream; // null: no more is read
    QByteArray m_input;
    qsizetype m_begin = 0; // of what is not inflated yet in m_input
    QByteArray m_piece;
    Result m_failure = Result::Broken; // why m_stream is null
    bool m_ended = false;
    qint64 m_inflated = 0;
    qint64 m_countedIn = 0; // since the ratio was judged last
    qint64 m_countedOut = 0;
};

} // namespace imap
