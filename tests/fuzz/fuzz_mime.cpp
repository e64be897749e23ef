// SPDX-License-Identifier: GPL-3.0-or-later
// A whole message through the MIME library's wrapper and the renderer.
#include "imapcore/mime/filename.h"
#include "imapcore/mime/messageparser.h"
#include "imapcore/mime/renderer.h"

#include <QSet>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const mime::ParsedMessage message = mime::parseMessage(raw);
    int count = 0;
    QSet<QByteArray> sections;
    QList<const mime::Part *> open{&message.root};
    while (!open.isEmpty()) {
        const mime::Part *part = open.takeLast();
        ++count;
        if (sections.contains(part->section))
            std::abort(); // a section names one part
        sections.insert(part->section);
        if (part->encodedSize < 0 || part->encodedSize > raw.size())
            std::abort();
        for (const mime::Part &child : part->children)
            open.append(&child);
    }
    if (count > mime::Part::maxParts + mime::Part::maxDepth)
        std::abort();
    const mime::RenderedMessage rendered = mime::render(message.header, message.root);
    for (const mime::Attachment &attachment : rendered.attachments) {
        if (attachment.savedName.isEmpty() || attachment.savedName.contains(u'/'))
            std::abort();
    }
    for (const QByteArray &section : mime::neededSections(message.root)) {
        if (!mime::findSection(message.root, section))
            std::abort();
    }
    return 0;
}
