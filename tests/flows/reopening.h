// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes for the tests of opening again a mailbox that was known.
#pragma once

#include "imapcore/flows/selectmailbox.h"
#include "tests/support/flowscript.h"

namespace flowtests {

inline imap::UidSet set(const QByteArray &text)
{
    return imap::UidSet::parse(text).value();
}

/// UIDs 5, 7 and 9 under UIDVALIDITY 7, all held, changes known up to 90.
inline std::shared_ptr<const imap::KnownMailbox> knownBefore(imap::ModSeq modSeq = imap::ModSeq(90),
                                                             const QByteArray &uids = "5,7,9")
{
    imap::KnownMailbox known;
    known.uidValidity = imap::UidValidity(7);
    known.uidNext = imap::Uid(10);
    known.highestModSeq = modSeq;
    known.uids = imap::UidMap(set(uids));
    known.held = set(uids);
    return std::make_shared<const imap::KnownMailbox>(known);
}

inline imap::ServerMirror mirrorWith(const QByteArray &enabled)
{
    imap::ServerMirror mirror;
    QByteArrayList capabilities{"IMAP4REV1", "ESEARCH", "ENABLE"};
    if (!enabled.isEmpty()) {
        capabilities += {"CONDSTORE", enabled};
        (void)mirror.apply(imap::EnabledData{{enabled}}, {});
    }
    (void)mirror.apply(imap::CapabilityData{capabilities}, {});
    return mirror;
}

inline testsupport::FlowScript
reopening(imap::ServerMirror &mirror,
          const std::shared_ptr<const imap::KnownMailbox> &known = knownBefore())
{
    return testsupport::FlowScript(std::make_unique<imap::SelectMailbox>(imap::OpenMailbox{
                                       imap::MailboxName::inbox(), false, 2, known}),
                                   mirror);
}

inline QByteArray selected(int exists, int modSeq = 90)
{
    return "* " + QByteArray::number(exists) + " EXISTS\r\n* OK [UIDVALIDITY 7]\r\n" +
           "* OK [HIGHESTMODSEQ " + QByteArray::number(modSeq) + "]\r\n";
}

/// All flags announced, "5 \Seen;9 ", in the order of UIDs; later ones count.
inline QByteArray flagsTold(const testsupport::FlowScript &s)
{
    QMap<quint32, QByteArray> flags;
    for (const imap::Change &change : s.news()) {
        const auto *updated = std::get_if<imap::MessagesUpdated>(&change);
        if (!updated)
            continue;
        for (const imap::MessageData &message : updated->messages)
            flags.insert(message.uid.value(), message.flags->toList().join(' '));
    }
    QByteArrayList words;
    for (auto at = flags.begin(); at != flags.end(); ++at)
        words.append(QByteArray::number(at.key()) + ' ' + at.value());
    return words.join(';');
}

inline QByteArray uidsTold(const testsupport::FlowScript &s)
{
    const auto *opened = s.newsOf<imap::MailboxOpened>();
    return opened ? imap::allOf(opened->uids).toBytes() : QByteArray("not opened");
}

inline const QByteArray askUids = "UID SEARCH RETURN (ALL) ALL";
inline const QByteArray rows = " (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)";

} // namespace flowtests
