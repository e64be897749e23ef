// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <memory>
#include <optional>

class QTemporaryFile;

namespace imap {

/// Which part of a message: the text between the brackets of BODY[...] (RFC 9051, 6.4.5).
struct SectionSpec
{
    enum class Text : quint8 { All, Header, HeaderFields, HeaderFieldsNot, Text, Mime };
    QByteArray part; // "1.2", empty for the whole message
    Text text = Text::All;
    QByteArrayList fields; // for HeaderFields and HeaderFieldsNot

    /// "1.2.MIME", "HEADER.FIELDS (FROM TO)", "": upper case.
    [[nodiscard]] QByteArray toBytes() const;
    bool operator==(const SectionSpec &) const = default;
};

/// <origin.count> of a FETCH: a piece of a section.
struct Partial
{
    quint64 origin = 0;
    quint64 count = 0;
    bool operator==(const Partial &) const = default;
};

/// One BODY[...], RFC822, RFC822.HEADER or RFC822.TEXT of a FETCH answer.
struct SectionData
{
    QByteArray name; // upper case without quotes: "BODY[1.MIME]<0>", "RFC822.HEADER"
    std::optional<quint64> origin;
    QByteArray bytes; // null when the server said NIL, or when they are in `file`
    /// Of a large literal: open, for one reader at a time; else null (promise 14).
    std::shared_ptr<QTemporaryFile> file;

    [[nodiscard]] bool isNil() const { return bytes.isNull() && !file; }
    [[nodiscard]] qint64 size() const;
    /// The first bytes, at most `most`.
    [[nodiscard]] QByteArray left(qint64 most) const;
    bool operator==(const SectionData &) const = default;
};

} // namespace imap
