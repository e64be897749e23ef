// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/parameters.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace mime {

/// One node of a message's MIME tree: a value, built from a whole message (parseMessage) or from
/// BODYSTRUCTURE with only some leaves loaded.
struct Part
{
    static constexpr int maxDepth = 100;
    static constexpr int maxParts = 1000;

    /// IMAP section (RFC 3501, 6.4.5): "1" for a lone body, "1.2" ...; empty for the multipart that
    /// is the whole message; "2.TEXT" for the multipart inside the message/rfc822 part "2".
    QByteArray section;
    QByteArray mediaType; // lower case, "text/plain"
    RawParameters parameters;
    QByteArray disposition; // lower case, may be empty
    QString fileName;       // decoded, one line; may be empty
    QByteArray contentId;   // without angle brackets
    QByteArray description; // raw
    QByteArray encoding;    // lower case
    qint64 encodedSize = 0;
    QByteArray encodedBytes;  // undecoded body, when `loaded`; of message/rfc822 the whole message
    QByteArray messageHeader; // of message/rfc822: the raw header of the message inside, if known
    bool loaded = false;
    bool truncated = false; // children were left out
    bool damaged = false;
    QList<Part> children; // of message/rfc822: its body, one node

    [[nodiscard]] bool isMultipart() const { return mediaType.startsWith("multipart/"); }
    [[nodiscard]] bool isMessage() const
    {
        return mediaType == "message/rfc822" || mediaType == "message/global";
    }
    [[nodiscard]] bool isLeaf() const { return !isMultipart() && !isMessage(); }
    [[nodiscard]] QByteArray decodedBytes() const;
    /// The decoded size: exact when loaded, else by the encoding.
    [[nodiscard]] qint64 decodedSize() const;
};

/// Sets the section numbers of a whole tree; builders need not know the rules.
void numberSections(Part &root);

/// The part with that section number, or nullptr.
[[nodiscard]] const Part *findSection(const Part &root, QByteArrayView section);
[[nodiscard]] Part *findSection(Part &root, QByteArrayView section);

/// Puts fetched bytes into the part of that section; false if there is none.
bool setLoaded(Part &root, QByteArrayView section, const QByteArray &encodedBytes);

/// "<id@host>" or "id@host" to "id@host".
[[nodiscard]] QByteArray bareContentId(QByteArrayView raw);

} // namespace mime
