// SPDX-License-Identifier: GPL-3.0-or-later
// Any byte stream becomes responses; what they hold is walked once.
#include "imapcore/wire/fragmenter.h"
#include "imapcore/wire/responseparser.h"

#include <cstdint>
#include <cstdlib>

namespace {

void walkFetch(const imap::MessageData &message)
{
    using Field = imap::Envelope::Field;
    for (int field = 0; field < imap::Envelope::fieldCount; ++field) {
        const bool text = field <= 1 || field >= 8;
        if (text)
            static_cast<void>(message.envelope.text(static_cast<Field>(field)).toByteArray());
        else
            static_cast<void>(message.envelope.addresses(static_cast<Field>(field)));
    }
    if (message.structure)
        static_cast<void>(imap::hasAttachment(*message.structure));
    if (message.flags)
        static_cast<void>(message.flags->toList());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    imap::Fragmenter fragmenter;
    imap::ResponseParser parser;
    imap::Frame frame;
    fragmenter.feed(
        QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    while (fragmenter.next(frame) == imap::Fragmenter::Result::Frame) {
        const imap::Response response = parser.parse(frame);
        if (const auto *fetch = std::get_if<imap::FetchData>(&response)) {
            walkFetch(fetch->message);
        } else if (const auto *list = std::get_if<imap::ListData>(&response)) {
            static_cast<void>(list->info.name.leafText(list->info.delimiter));
        } else if (const auto *vanished = std::get_if<imap::VanishedData>(&response)) {
            if (imap::UidSet::parse(vanished->uids.toBytes()).value() != vanished->uids)
                std::abort();
        }
    }
    return 0;
}
