// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/storedmailbox.h"
#include "imapcore/types/change.h"

#include <optional>

namespace imap {

class ByteReader;
class ByteWriter;

// Mailboxes as the store keeps them. Each reader gives nothing, and has failed, on damaged bytes.

void writeUids(ByteWriter &to, const UidSet &uids); // without an open end
[[nodiscard]] UidSet readUids(ByteReader &from);
void writeFlags(ByteWriter &to, const FlagSet &flags);
[[nodiscard]] FlagSet readFlags(ByteReader &from);

/// All but `held`.
[[nodiscard]] QByteArray packMailbox(const StoredMailbox &mailbox);
[[nodiscard]] std::optional<StoredMailbox> unpackMailbox(QByteArrayView bytes);

[[nodiscard]] QByteArray packTree(const MailboxesListed &listed);
[[nodiscard]] std::optional<MailboxesListed> unpackTree(QByteArrayView bytes);

[[nodiscard]] QByteArray packStatus(const MailboxStatus &status);
[[nodiscard]] std::optional<MailboxStatus> unpackStatus(QByteArrayView bytes);

} // namespace imap
