// SPDX-License-Identifier: GPL-3.0-or-later
// Any byte stream becomes responses; what they hold is walked once, and a connection's mirror of
// its server takes them as it does in the middle of a session.
#include "imapcore/mirror/servermirror.h"
#include "imapcore/types/refusalcause.h"
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

/// Quirks, capabilities, namespaces, and the mailbox that is open.
void hear(imap::ServerMirror &mirror, const imap::Response &response)
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    static_cast<void>(mirror.apply(response, now));
    if (const auto *status = std::get_if<imap::StatusResponse>(&response))
        static_cast<void>(imap::refusalCause(status->code, status->text));
    else if (const auto *list = std::get_if<imap::ListData>(&response))
        static_cast<void>(mirror.canonical(list->info.name));
    static_cast<void>(mirror.capabilities().hasAuth("PLAIN"));
    if (mirror.selected().uids().count() != mirror.selected().exists())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    imap::Fragmenter fragmenter;
    imap::ResponseParser parser;
    imap::Frame frame;
    imap::ServerMirror mirror;
    mirror.setGreeting(QByteArrayLiteral("ready"), {});
    mirror.beginSelect(imap::MailboxName::inbox());
    fragmenter.feed(
        QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    while (fragmenter.next(frame) == imap::Fragmenter::Result::Frame) {
        const imap::Response response = parser.parse(frame);
        hear(mirror, response);
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
