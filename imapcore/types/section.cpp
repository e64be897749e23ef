// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/section.h"

#include <QTemporaryFile>

namespace imap {

QByteArray SectionSpec::toBytes() const
{
    QByteArray name;
    switch (text) {
    case Text::All:
        break;
    case Text::Header:
        name = "HEADER";
        break;
    case Text::HeaderFields:
        name = "HEADER.FIELDS";
        break;
    case Text::HeaderFieldsNot:
        name = "HEADER.FIELDS.NOT";
        break;
    case Text::Text:
        name = "TEXT";
        break;
    case Text::Mime:
        name = "MIME";
        break;
    }
    QByteArray out = part.toUpper();
    if (!out.isEmpty() && !name.isEmpty())
        out += '.';
    out += name;
    if (text == Text::HeaderFields || text == Text::HeaderFieldsNot)
        out += " (" + fields.join(' ').toUpper() + ')';
    return out;
}

qint64 SectionData::size() const
{
    return file ? file->size() : bytes.size();
}

QByteArray SectionData::left(qint64 most) const
{
    if (!file)
        return bytes.left(static_cast<qsizetype>(most));
    return file->seek(0) ? file->read(most) : QByteArray();
}

} // namespace imap
