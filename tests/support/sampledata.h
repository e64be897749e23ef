// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"

#include <QDateTime>

namespace sample {

// Made-up server data for model and window tests.

[[nodiscard]] imap::MailboxInfo mailbox(const QByteArray &wire, const QByteArrayList &attributes,
                                        char delimiter = '/');
[[nodiscard]] imap::MailboxCounted counted(const QByteArray &wire, quint32 messages, quint32 unseen,
                                           const QDateTime &at);
/// The folders of the drawings, with their counts.
[[nodiscard]] imap::ChangeBatch folders(const QDateTime &now);
[[nodiscard]] imap::ChangeBatch otherFolders(const QDateTime &now);
[[nodiscard]] imap::LinkChanged link(imap::LinkState state, const QDateTime &since);

struct Message
{
    QByteArray from;    // raw display name
    QByteArray subject; // raw
    QByteArrayList flags;
    qint64 ageSeconds = 0;
    quint64 size = 1000;
    bool attachment = false;
};
[[nodiscard]] imap::MessageData message(quint32 number, quint32 uid, const Message &contents,
                                        const QDateTime &now);
/// INBOX with `count` messages of UIDs firstUid...
[[nodiscard]] imap::MailboxOpened opened(const QByteArray &wire, quint32 count,
                                         quint32 firstUid = 1);
/// The newest messages of the drawings, at the end of a mailbox of `count` messages.
[[nodiscard]] imap::MessagesUpdated drawnMessages(quint32 count, quint32 firstUid,
                                                  const QDateTime &now);
/// Plain messages for positions first..last.
[[nodiscard]] imap::MessagesUpdated plainMessages(quint32 first, quint32 last, quint32 firstUid,
                                                  const QDateTime &now);

} // namespace sample
