// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/headerblock.h"

#include "imapcore/mime/charset.h"
#include "imapcore/mime/encodedword.h"
#include "imapcore/mime/textclean.h"

#include <algorithm>

namespace mime {

namespace {

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= 998 &&
           std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

HeaderField fieldOf(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon > 0) {
        const QByteArrayView name = line.first(colon).trimmed();
        if (isFieldName(name))
            return {name.toByteArray(), line.sliced(colon + 1).toByteArray()};
    }
    return {{}, line.toByteArray()};
}

} // namespace

HeaderBlock HeaderBlock::parse(QByteArrayView raw)
{
    HeaderBlock block;
    const QByteArrayView in = raw.first(std::min(raw.size(), maxParsed));
    block.m_truncated = raw.size() > maxParsed;
    qsizetype pos = 0;
    while (pos < in.size()) {
        qsizetype end = in.indexOf('\n', pos);
        if (end < 0)
            end = in.size();
        QByteArrayView line = in.sliced(pos, end - pos);
        const bool isFirst = pos == 0;
        pos = std::min(end + 1, in.size());
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty()) {
            block.m_truncated = false;
            block.m_hasEnd = true;
            break;
        }
        const bool isContinuation = line[0] == ' ' || line[0] == '\t';
        if (isContinuation && !block.m_fields.isEmpty())
            block.m_fields.last().rawValue += line;
        else if (!(isFirst && (line.startsWith("From ") || line.startsWith(">From "))))
            block.m_fields.append(fieldOf(line)); // an mbox envelope line is no field
    }
    block.m_size = pos;
    for (HeaderField &field : block.m_fields)
        field.rawValue = field.rawValue.trimmed();
    return block;
}

bool HeaderBlock::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [name](const HeaderField &field) {
        return QByteArrayView(field.name).compare(name, Qt::CaseInsensitive) == 0;
    });
}

QByteArray HeaderBlock::raw(QByteArrayView name) const
{
    for (const HeaderField &field : m_fields) {
        if (QByteArrayView(field.name).compare(name, Qt::CaseInsensitive) == 0)
            return field.rawValue;
    }
    return {};
}

QList<QByteArray> HeaderBlock::allRaw(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const HeaderField &field : m_fields) {
        if (QByteArrayView(field.name).compare(name, Qt::CaseInsensitive) == 0)
            values.append(field.rawValue);
    }
    return values;
}

QString HeaderBlock::text(QByteArrayView name) const
{
    return decodeHeaderText(raw(name));
}

HeaderBlock::View HeaderBlock::view(qsizetype limit) const
{
    View view;
    qsizetype used = 0;
    for (const HeaderField &field : m_fields) {
        const qsizetype room = limit - used;
        if (room <= 0) {
            view.hasMore = true;
            break;
        }
        const QByteArrayView shown =
            QByteArrayView(field.rawValue).first(std::min(room, field.rawValue.size()));
        view.hasMore = view.hasMore || shown.size() < field.rawValue.size();
        used += field.name.size() + shown.size() + 4;
        view.fields.append(
            {QString::fromLatin1(field.name), softBrokenWords(decodeHeaderText(shown))});
    }
    view.hasMore = view.hasMore || m_truncated;
    return view;
}

} // namespace mime
