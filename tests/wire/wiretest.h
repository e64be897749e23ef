// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/wire/fragmenter.h"
#include "imapcore/wire/responseparser.h"

#include <QList>

namespace wiretest {

/// Every response of `bytes`, fed in pieces of `piece` bytes (0: all at once). `tooLong` tells
/// whether the connection would have to be closed.
inline QList<imap::Response> parseAll(const QByteArray &bytes, qsizetype piece = 0,
                                      bool *tooLong = nullptr)
{
    imap::Fragmenter fragmenter;
    imap::ResponseParser parser;
    imap::Frame frame;
    QList<imap::Response> out;
    auto result = imap::Fragmenter::Result::NeedMore;
    for (qsizetype at = 0; at < bytes.size() || at == 0;) {
        const qsizetype size = piece == 0 ? bytes.size() : qMin(piece, bytes.size() - at);
        fragmenter.feed(QByteArrayView(bytes).sliced(at, size));
        at += qMax<qsizetype>(size, 1);
        while ((result = fragmenter.next(frame)) == imap::Fragmenter::Result::Frame)
            out.append(parser.parse(frame));
    }
    if (tooLong != nullptr)
        *tooLong = result == imap::Fragmenter::Result::TooLong;
    return out;
}

/// The only response of `line` (CRLF is added), as `Data`; a default one when it is of another
/// kind.
template <typename Data>
Data parseOne(const QByteArray &line)
{
    const QList<imap::Response> all = parseAll(line + QByteArray("\r\n"));
    if (all.size() != 1 || !std::holds_alternative<Data>(all.first()))
        return {};
    return std::get<Data>(all.first());
}

template <typename Data>
bool isOne(const QByteArray &line)
{
    const QList<imap::Response> all = parseAll(line + QByteArray("\r\n"));
    return all.size() == 1 && std::holds_alternative<Data>(all.first());
}

} // namespace wiretest
