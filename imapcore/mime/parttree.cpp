// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/parttree.h"

#include "imapcore/mime/transferencoding.h"

namespace mime {

namespace {

constexpr qsizetype leastBeginning = 1024 * 1024;

void numberPart(Part &part, const QByteArray &section, const QByteArray &childPrefix, int depth)
{
    part.section = section;
    if (depth > Part::maxDepth)
        return;
    if (part.isMultipart()) {
        int number = 0;
        for (Part &child : part.children) {
            QByteArray own = childPrefix + QByteArray::number(++number);
            numberPart(child, own, own + '.', depth + 1);
        }
    } else if (!part.children.isEmpty()) { // message/rfc822: its multipart adds no level
        Part &body = part.children.first();
        const QByteArray prefix = section + '.';
        numberPart(body, prefix + (body.isMultipart() ? "TEXT" : "1"),
                   body.isMultipart() ? prefix : prefix + "1.", depth + 1);
    }
}

template <typename PartType>
PartType *findIn(PartType &root, QByteArrayView section)
{
    QList<PartType *> open{&root};
    while (!open.isEmpty()) {
        PartType *part = open.takeLast();
        if (QByteArrayView(part->section) == section)
            return part;
        for (auto &child : part->children)
            open.append(&child);
    }
    return nullptr;
}

} // namespace

QByteArray Part::decodedBytes() const
{
    return isLeaf() ? decodeTransfer(encodedBytes, encoding) : encodedBytes;
}

qint64 Part::decodedSize() const
{
    if (loaded)
        return decodedBytes().size();
    return isLeaf() ? estimatedDecodedSize(encodedSize, encoding) : encodedSize;
}

void numberSections(Part &root)
{
    if (root.isMultipart())
        numberPart(root, {}, {}, 0);
    else
        numberPart(root, "1", "1.", 0);
}

const Part *findSection(const Part &root, QByteArrayView section)
{
    return findIn(root, section);
}

Part *findSection(Part &root, QByteArrayView section)
{
    return findIn(root, section);
}

bool setLoaded(Part &root, QByteArrayView section, const QByteArray &encodedBytes)
{
    Part *part = findIn(root, section);
    if (!part)
        return false;
    part->encodedBytes = encodedBytes;
    // Of a long text only the beginning is fetched; short ones are announced wrongly by some
    // servers.
    const bool isBeginning =
        encodedBytes.size() >= leastBeginning && part->encodedSize > encodedBytes.size();
    if (!isBeginning)
        part->encodedSize = encodedBytes.size();
    part->loaded = true;
    return true;
}

QByteArray bareContentId(QByteArrayView raw)
{
    QByteArrayView id = raw.trimmed();
    const qsizetype open = id.indexOf('<');
    if (open >= 0)
        id = id.sliced(open + 1);
    const qsizetype close = id.indexOf('>');
    if (close >= 0)
        id = id.first(close);
    return id.trimmed().toByteArray();
}

} // namespace mime
