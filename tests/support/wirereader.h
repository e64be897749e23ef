// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/response.h"
#include "imapcore/wire/fragmenter.h"
#include "imapcore/wire/responseparser.h"

#include <QByteArray>
#include <QList>

namespace testsupport {

/// The typed responses in some server bytes, so that tests can be written as the server speaks;
/// `lines` gets each as it came.
inline QList<imap::Response> responsesIn(const QByteArray &wire, QByteArrayList *lines = nullptr)
{
    imap::Fragmenter fragmenter;
    imap::ResponseParser parser;
    fragmenter.feed(wire);
    QList<imap::Response> responses;
    imap::Frame frame;
    while (fragmenter.next(frame) == imap::Fragmenter::Result::Frame) {
        responses.append(parser.parse(frame));
        if (lines)
            lines->append(imap::wireText(frame));
    }
    return responses;
}

} // namespace testsupport
