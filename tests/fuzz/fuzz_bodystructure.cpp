// SPDX-License-Identifier: GPL-3.0-or-later
// BODYSTRUCTURE of any shape: never deeper than the limit, and what follows it is found.
#include "imapcore/wire/fragmenter.h"
#include "imapcore/wire/limits.h"
#include "imapcore/wire/responseparser.h"

#include <cstdint>
#include <cstdlib>

namespace {

int depthOf(const imap::BodyPart &part)
{
    int deepest = 0;
    for (const imap::BodyPart &child : part.children)
        deepest = qMax(deepest, depthOf(child));
    return deepest + 1;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    imap::Fragmenter fragmenter;
    imap::ResponseParser parser;
    imap::Frame frame;
    fragmenter.feed(QByteArray("* 1 FETCH (UID 7 BODYSTRUCTURE (" + body + "))\r\n"));
    while (fragmenter.next(frame) == imap::Fragmenter::Result::Frame) {
        const imap::Response response = parser.parse(frame);
        const auto *fetch = std::get_if<imap::FetchData>(&response);
        if (fetch == nullptr || !fetch->message.structure)
            continue;
        if (depthOf(*fetch->message.structure) > imap::limits::depth)
            std::abort();
    }
    return 0;
}
