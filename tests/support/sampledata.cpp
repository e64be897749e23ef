// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampledata.h"

#include "imapcore/types/modifiedutf7.h"

#include <algorithm>
#include <memory>

namespace sample {

namespace {

QByteArray encodedName(const char *utf8)
{
    return imap::encodeModifiedUtf7(QString::fromUtf8(utf8));
}

} // namespace

imap::MailboxInfo mailbox(const QByteArray &wire, const QByteArrayList &attributes, char delimiter)
{
    imap::MailboxInfo info;
    info.name = imap::MailboxName::fromWire(wire);
    info.delimiter = delimiter ? imap::HierarchyDelimiter(delimiter) : imap::HierarchyDelimiter();
    info.attributes = attributes;
    std::sort(info.attributes.begin(), info.attributes.end());
    return info;
}

imap::MailboxCounted counted(const QByteArray &wire, quint32 messages, quint32 unseen,
                             const QDateTime &at)
{
    imap::MailboxCounted change;
    change.mailbox = imap::MailboxName::fromWire(wire);
    change.status.messages = messages;
    change.status.unseen = unseen;
    change.status.takenAt = at;
    return change;
}

imap::LinkChanged link(imap::LinkState state, const QDateTime &since)
{
    imap::LinkChanged change;
    change.state = state;
    change.since = since;
    if (state != imap::LinkState::Offline && state != imap::LinkState::Waiting) {
        change.tls.protocol = QStringLiteral("TLS 1.3");
        change.tls.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    }
    return change;
}

imap::ChangeBatch folders(const QDateTime &now)
{
    const QByteArray sub("\\subscribed");
    const QByteArray uebersicht = "Projekte/" + encodedName("Übersicht 2026");
    const QByteArray anken = "Projekte/" + encodedName("日本語の案件");
    imap::MailboxesListed listed;
    listed.mailboxes = {mailbox("INBOX", {sub}),
                        mailbox("Drafts", {sub, "\\drafts"}),
                        mailbox("Sent Items", {sub, "\\sent"}),
                        mailbox("Trash", {sub, "\\trash"}),
                        mailbox("Projekte", {sub}),
                        mailbox(uebersicht, {sub}),
                        mailbox(anken, {sub}),
                        mailbox("Projekte/Archive", {}),
                        mailbox("lists/qt-interest", {sub}),
                        mailbox("lists/imap-protocol", {sub}),
                        mailbox("old-project", {sub, "\\nonexistent"}),
                        mailbox("shared/team", {sub})};
    listed.namespaces.shared = {{"shared/", imap::HierarchyDelimiter('/')}};
    return {link(imap::LinkState::Idle, now),
            listed,
            counted("INBOX", 1204, 12, now),
            counted("Drafts", 3, 0, now),
            counted("Sent Items", 8812, 0, now),
            counted("Trash", 57, 0, now),
            counted("Projekte", 312, 4, now),
            counted(uebersicht, 96, 4, now),
            counted(anken, 41, 0, now),
            counted("Projekte/Archive", 175, 0, now),
            counted("lists/qt-interest", 100000, 231, now),
            counted("lists/imap-protocol", 1000000, 0, now),
            counted("shared/team", 88, 0, now)};
}

imap::ChangeBatch otherFolders(const QDateTime &now)
{
    imap::MailboxesListed listed;
    listed.mailboxes = {mailbox("INBOX", {"\\subscribed"}, '.'),
                        mailbox("INBOX.Sent", {"\\subscribed", "\\sent"}, '.'),
                        mailbox("bounces", {"\\subscribed"}, '.')};
    return {link(imap::LinkState::Polling, now), listed, counted("INBOX", 88, 0, now),
            counted("bounces", 2410, 0, now)};
}

imap::MessageData message(quint32 number, quint32 uid, const Message &contents,
                          const QDateTime &now)
{
    imap::MessageData data;
    data.number = imap::SequenceNumber(number);
    data.uid = imap::Uid(uid);
    imap::FlagSet flags;
    for (const QByteArray &flag : contents.flags)
        flags.insert(flag);
    data.flags = flags;
    data.internalDate = imap::InternalDate{
        .secondsUtc = now.toSecsSinceEpoch() - contents.ageSeconds, .offsetMinutes = 60};
    data.size = contents.size;
    imap::EnvelopeBuilder builder;
    builder.addText("Sun, 22 Nov 2026 11:50:02 +0100");
    builder.addText(contents.subject);
    for (int field = 0; field < 6; ++field) { // From, Sender, Reply-To, To, Cc, Bcc
        if (field == 0)
            builder.addAddress(imap::Address::Kind::Mailbox, contents.from, {}, "someone",
                               "example.org");
        builder.endAddresses();
    }
    builder.addText({});
    builder.addText("<id@example.org>");
    data.envelope = builder.take();
    auto part = std::make_shared<imap::BodyPart>();
    part->mediaType = contents.attachment ? "multipart/mixed" : "text/plain";
    part->section = contents.attachment ? "" : "1";
    if (contents.attachment) {
        imap::BodyPart text;
        text.section = "1";
        text.mediaType = "text/plain";
        imap::BodyPart file;
        file.section = "2";
        file.mediaType = "application/pdf";
        file.disposition = "attachment";
        part->children = {text, file};
    }
    data.structure = part;
    return data;
}

imap::MailboxOpened opened(const QByteArray &wire, quint32 count, quint32 firstUid)
{
    imap::MailboxOpened change;
    change.mailbox = imap::MailboxName::fromWire(wire);
    change.uidValidity = imap::UidValidity(7);
    if (count > 0)
        change.uids =
            imap::UidMap(imap::UidSet(imap::Uid(firstUid), imap::Uid(firstUid + count - 1)));
    return change;
}

imap::MessagesUpdated drawnMessages(quint32 count, quint32 firstUid, const QDateTime &now)
{
    const QList<Message> newest = {
        {"=?utf-8?Q?Anna_S=C3=B8rensen?=", "Re: Folder layout for the new office", {}, 0, 6246},
        {"=?utf-8?B?5bGx55SwIOWkqumDjg==?=",
         "=?utf-8?B?6KaL56mN5pu444KS44GK6YCB44KK44GX44G+44GZ?=",
         {"\\Flagged", "$label2"},
         2040,
         186000,
         true},
        {"=?utf-8?Q?J=C3=BCrgen_M=C3=BCller?=",
         "=?utf-8?Q?Termin_am_Freitag_=E2=80=93_Raum_ge=C3=A4ndert?=",
         {"\\Seen", "\\Answered", "$label4"},
         3060,
         3480},
        {"Email Administrator",
         "IMPORTANT: Click here to begin using your account",
         {"\\Seen", "hasatt"},
         5940,
         15360,
         true},
        {"Build service", "[postroom] main: all 412 tests passed", {}, 7380, 2250},
        {"Offers Weekly",
         "Last chance: 70 % off everything",
         {"\\Seen", "\\Deleted"},
         12420,
         45900},
        {"=?utf-8?B?0J7Qu9C10LMg0JjQstCw0L3QvtCy?=",
         "=?utf-8?B?0J/RgNC+0YLQvtC60L7QuyDRgdC+0LHRgNCw0L3QuNGPIDIxINC90L7Rj9Cx0YDRjw==?=",
         {"\\Seen"},
         90000,
         9930},
        {"Priya Raman",
         "Fwd: quota warning for shared mailbox",
         {"\\Seen", "$Forwarded"},
         93000,
         5120}};
    imap::MessagesUpdated updated;
    for (qsizetype i = 0; i < newest.size(); ++i) {
        const quint32 number = count - static_cast<quint32>(i);
        updated.messages.append(message(number, firstUid + number - 1, newest.at(i), now));
    }
    return updated;
}

imap::MessagesUpdated plainMessages(quint32 first, quint32 last, quint32 firstUid,
                                    const QDateTime &now)
{
    imap::MessagesUpdated updated;
    for (quint32 number = first; number <= last; ++number) {
        const Message contents{
            "Somebody", "Message " + QByteArray::number(number), {"\\Seen"}, 3600};
        updated.messages.append(message(number, firstUid + number - 1, contents, now));
    }
    return updated;
}

} // namespace sample
