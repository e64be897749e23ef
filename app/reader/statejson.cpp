// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/statejson.h"

#include "app/reader/jsonvalues.h"
#include "imapcore/mirror/selectedmailbox.h"
#include "imapcore/wire/fragmenter.h"
#include "imapcore/wire/responseparser.h"

#include <algorithm>

namespace reader {

namespace {

/// A server may announce four thousand million messages in one line.
constexpr quint32 mostRows = 1000000;

} // namespace

QJsonObject stateToJson(const QByteArray &stream)
{
    imap::SelectedMailbox mailbox;
    imap::Fragmenter fragmenter;
    imap::ResponseParser parser;
    imap::Frame frame;
    fragmenter.feed(stream);
    auto result = fragmenter.next(frame);
    for (; result == imap::Fragmenter::Result::Frame; result = fragmenter.next(frame))
        static_cast<void>(mailbox.apply(parser.parse(frame)));

    const quint32 rows = std::min(mailbox.exists(), mostRows);
    QJsonArray uids;
    QJsonArray flags;
    for (quint32 position = 1; position <= rows; ++position) {
        const imap::SequenceNumber number(position);
        uids.append(numberOrNull(mailbox.uidAt(number)));
        QByteArrayList names = mailbox.messageFlags().at(number).toList();
        std::sort(names.begin(), names.end());
        flags.append(textArray(names));
    }
    QJsonObject out{{QStringLiteral("exists"), static_cast<qint64>(mailbox.exists())},
                    {QStringLiteral("uids"), uids},
                    {QStringLiteral("flags"), flags},
                    {QStringLiteral("uidvalidity"), numberOrNull(mailbox.uidValidity())},
                    {QStringLiteral("uidnext"), numberOrNull(mailbox.uidNext())},
                    {QStringLiteral("highestmodseq"), numberOrNull(mailbox.highestModSeq())},
                    {QStringLiteral("readonly"), mailbox.isReadOnly()},
                    {QStringLiteral("out_of_step"), mailbox.isOutOfStep()}};
    if (result == imap::Fragmenter::Result::TooLong)
        out.insert(QStringLiteral("fatal"), QStringLiteral("a response is larger than allowed"));
    return out;
}

} // namespace reader
