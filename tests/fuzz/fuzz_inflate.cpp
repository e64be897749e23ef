// SPDX-License-Identifier: GPL-3.0-or-later
// COMPRESS=DEFLATE: whatever comes behind the OK, whole and in two pieces alike; what we write can
// be read back.
#include "imapcore/wire/deflater.h"
#include "imapcore/wire/inflater.h"
#include "imapcore/wire/limits.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

using imap::Inflater;

struct Read
{
    QByteArray bytes; // the first mostKept, however they were split
    Inflater::Result end = Inflater::Result::NeedMore;
};
constexpr qsizetype mostKept = 4 * 1024 * 1024;

void readOn(Inflater &inflater, Read &read)
{
    QByteArrayView piece;
    while ((read.end = inflater.next(piece)) == Inflater::Result::Bytes) {
        if (piece.isEmpty() || piece.size() > Inflater::step)
            std::abort();
        read.bytes += piece.first(std::min(piece.size(), mostKept - read.bytes.size()));
    }
}

void requireReadable(QByteArray text)
{
    imap::Deflater deflater;
    Inflater inflater;
    inflater.feed(deflater.deflate(text));
    inflater.feed(deflater.deflate("A1 NOOP\r\n"));
    text += "A1 NOOP\r\n";
    Read read;
    readOn(inflater, read);
    if (read.end != Inflater::Result::NeedMore || read.bytes != text)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Inflater whole;
    Read once;
    whole.feed(raw);
    readOn(whole, once);
    const qsizetype at = raw.isEmpty() ? 0 : static_cast<uchar>(raw.front()) % raw.size();
    Inflater pieces;
    Read twice;
    pieces.feed(raw.first(at));
    readOn(pieces, twice);
    pieces.feed(raw.sliced(at));
    readOn(pieces, twice);
    const bool isBomb = once.end == Inflater::Result::Bomb || twice.end == Inflater::Result::Bomb;
    if (!isBomb && (once.bytes != twice.bytes || once.end != twice.end ||
                    whole.inflated() != pieces.inflated()))
        std::abort();
    requireReadable(raw);
    return 0;
}
