// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/messageref.h"

#include <QFile>
#include <QTemporaryFile>

namespace ui {

const imap::BodyPart *findPart(const imap::BodyStructure &root, const QByteArray &section)
{
    if (!root)
        return nullptr;
    QList<const imap::BodyPart *> open{root.get()};
    while (!open.isEmpty()) {
        const imap::BodyPart *part = open.takeLast();
        if (part->section == section && !part->isMultipart())
            return part;
        for (const imap::BodyPart &child : part->children)
            open.append(&child);
    }
    return nullptr;
}

QByteArray readBytes(const imap::SectionBytes &bytes, qsizetype limit)
{
    if (!bytes.file)
        return bytes.bytes.first(qMin(bytes.bytes.size(), limit));
    QFile file(bytes.file->fileName());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.read(limit);
}

} // namespace ui
