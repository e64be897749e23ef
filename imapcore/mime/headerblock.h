// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace mime {

struct HeaderField
{
    QByteArray name;     // as written; empty for a line that is no header field
    QByteArray rawValue; // unfolded (line ends removed, the blanks after them kept), trimmed
};

/// A message's header, field by field in its order. A value; parsing is linear and reads no further
/// than the empty line, nor beyond `maxParsed` bytes.
class HeaderBlock
{
public:
    /// Bytes the Headers tab shows before "show all".
    static constexpr qsizetype viewLimit = 256 * 1024;
    static constexpr qsizetype maxParsed = 16 * 1024 * 1024;

    HeaderBlock() = default;
    [[nodiscard]] static HeaderBlock parse(QByteArrayView raw);

    [[nodiscard]] const QList<HeaderField> &fields() const { return m_fields; }
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] bool contains(QByteArrayView name) const;
    /// The first field of that name (any case), undecoded; empty if there is none.
    [[nodiscard]] QByteArray raw(QByteArrayView name) const;
    [[nodiscard]] QList<QByteArray> allRaw(QByteArrayView name) const;
    /// The first field of that name with encoded-words decoded.
    [[nodiscard]] QString text(QByteArrayView name) const;
    /// Size of the header in the message, the empty line included.
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isTruncated() const { return m_truncated; }
    /// The empty line was there. A server's BODY[HEADER] has it, too: without it a long header was
    /// not fetched to its end.
    [[nodiscard]] bool hasEnd() const { return m_hasEnd; }

    /// The fields for people, up to `limit` bytes of raw text; `hasMore` when some were left out.
    struct View
    {
        QList<QPair<QString, QString>> fields; // name, decoded value
        bool hasMore = false;
    };
    [[nodiscard]] View view(qsizetype limit = viewLimit) const;

private:
    QList<HeaderField> m_fields;
    qsizetype m_size = 0;
    bool m_truncated = false;
    bool m_hasEnd = false;
};

} // namespace mime
