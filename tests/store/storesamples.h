// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/messageorder.h"
#include "imapcore/store/messagestore.h"

#include <QMap>
#include <QRandomGenerator>
#include <QVariant>

namespace samples {

using Rows = QMap<quint32, imap::MessageData>; // by UID

/// A row as a server tells it, different for each UID; `random` decides about what may be absent.
[[nodiscard]] imap::MessageData row(quint32 uid, QRandomGenerator &random);
/// The same for everybody who asks.
[[nodiscard]] imap::MessageData row(quint32 uid);
[[nodiscard]] imap::Envelope envelope(const QByteArray &subject, const QByteArray &from,
                                      const QByteArray &messageId = {},
                                      const QByteArray &inReplyTo = {},
                                      const QByteArray &date = {});
[[nodiscard]] imap::BodyStructure structure(quint32 uid);
[[nodiscard]] imap::MailboxName mailbox(const char *wire);

/// What differs between two rows, or empty; \Recent, number and MODSEQ do not count.
[[nodiscard]] QByteArray difference(const imap::MessageData &a, const imap::MessageData &b);
/// The same for all of a mailbox.
[[nodiscard]] QByteArray difference(const QList<imap::MessageData> &held, const Rows &expected);

void begin(imap::MessageStore &store, const imap::MailboxName &name, quint32 uidValidity = 7);
/// UIDs 1 to `count` in a mailbox "INBOX", with bodies for some and a state.
Rows fill(imap::MessageStore &store, quint32 count, quint64 modSeq = 1);
[[nodiscard]] imap::KnownMailbox known(const Rows &rows, quint32 uidValidity = 7,
                                       quint64 modSeq = 1);

/// Statements on a file that no store has open; the first column of the last one's answer.
QVariant sql(const QString &file, const QStringList &statements);
/// The same as fill() in a new file of version 1.
Rows fillFirstVersion(const QString &file, quint32 count);

/// Of UIDs 1 to `count`, those held; nothing when the store let us down.
[[nodiscard]] std::optional<std::vector<imap::Uid>>
sorted(imap::MessageStore &store, quint32 count, const QList<imap::SortCriterion> &criteria);
[[nodiscard]] std::optional<std::vector<imap::ThreadedMessages::Entry>>
threaded(imap::MessageStore &store, quint32 count);

} // namespace samples
