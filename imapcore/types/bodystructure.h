// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/envelope.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QPair>

#include <memory>

namespace imap {

using BodyParameters = QList<QPair<QByteArray, QByteArray>>; // names lower case, values raw

/// One node of BODY or BODYSTRUCTURE (RFC 9051, 7.5.2). Strings are raw; absent ones are null.
struct BodyPart
{
    QByteArray section;   // "1.2" as FETCH names it; empty for the root of a multipart
    QByteArray mediaType; // "text/plain", lower case
    BodyParameters parameters;
    QByteArray id;
    QByteArray description;
    QByteArray encoding;    // lower case
    quint64 size = 0;       // octets as transferred
    quint64 lines = 0;      // text/* and message/rfc822
    bool sizeKnown = false; // false: left out, negative, or too large to be true
    bool linesKnown = false;
    QByteArray disposition; // lower case
    BodyParameters dispositionParameters;
    QByteArrayList languages;
    QByteArray location;
    Envelope envelope;        // message/rfc822 only
    QList<BodyPart> children; // of a multipart; or the one body of a message/rfc822
    bool tooComplex = false;  // deeper than the limit; children were dropped

    [[nodiscard]] bool isMultipart() const { return mediaType.startsWith("multipart/"); }
    bool operator==(const BodyPart &) const = default;
};

/// An immutable, shared BODYSTRUCTURE. Null when the server sent none or it was not understood.
using BodyStructure = std::shared_ptr<const BodyPart>;

/// True when a person would call some part an attachment.
[[nodiscard]] bool hasAttachment(const BodyPart &root);

} // namespace imap
