// SPDX-License-Identifier: GPL-3.0-or-later
// The same bytes in one piece and in random pieces must give the same frames.
#include "imapcore/wire/fragmenter.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <cstdlib>

namespace {

struct Outcome
{
    QByteArray bytes; // of all frames, sizes and literals between
    bool tooLong = false;
    bool operator==(const Outcome &) const = default;
};

Outcome cutInPieces(QByteArrayView stream, qsizetype piece)
{
    imap::Fragmenter fragmenter;
    imap::Frame frame;
    Outcome out;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        fragmenter.feed(stream.sliced(at, qMin(piece, stream.size() - at)));
        auto result = fragmenter.next(frame);
        for (; result == imap::Fragmenter::Result::Frame; result = fragmenter.next(frame)) {
            out.bytes += frame.bytes;
            out.bytes += '|' + QByteArray::number(frame.wireBytes);
            for (const imap::Frame::Literal &literal : *frame.literals) {
                out.bytes += ',' + QByteArray::number(literal.marker);
                out.bytes += frame.bytes.sliced(literal.begin, literal.size);
            }
        }
        out.tooLong = result == imap::Fragmenter::Result::TooLong;
    }
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView stream(reinterpret_cast<const char *>(data) + 1,
                                static_cast<qsizetype>(size) - 1);
    const qsizetype piece = data[0] % 64 + 1;
    if (!(cutInPieces(stream, piece) == cutInPieces(stream, qMax<qsizetype>(1, stream.size()))))
        std::abort();
    return 0;
}
