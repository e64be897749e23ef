// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/bodystructure.h"
#include "imapcore/types/envelope.h"
#include "imapcore/types/flag.h"
#include "imapcore/types/internaldate.h"
#include "imapcore/types/numbers.h"
#include "imapcore/types/section.h"

#include <QList>
#include <QMap>

#include <optional>

namespace imap {

/// One FETCH line (RFC 9051, 7.5.2): whatever the server told about one message. Absent items are
/// null or nullopt.
struct MessageData
{
    SequenceNumber number;
    Uid uid;
    std::optional<FlagSet> flags;
    std::optional<InternalDate> internalDate;
    std::optional<quint64> size; // RFC822.SIZE, octets
    ModSeq modSeq;
    Envelope envelope;
    BodyStructure structure;
    QList<SectionData> sections;
    QByteArrayList labels; // X-GM-LABELS
    /// Items of other kinds, upper-case name to text: "X-GM-MSGID", "EMAILID", "THREADID",
    /// "PREVIEW", "SAVEDATE".
    QMap<QByteArray, QByteArray> extras;
    /// An item that was sent but could not be understood, by its name ("ENVELOPE"): the row stays,
    /// marked damaged.
    QByteArrayList damaged;
};

} // namespace imap

Q_DECLARE_TYPEINFO(imap::MessageData, Q_RELOCATABLE_TYPE);
