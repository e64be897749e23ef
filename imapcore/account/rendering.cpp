// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/rendering.h"

#include "imapcore/mime/messageparser.h"
#include "imapcore/mime/parameters.h"

namespace imap {

namespace {

// The server's word, unless it holds what no type has.
QByteArray mediaTypeOf(const BodyPart &body)
{
    if (mime::isMediaType(body.mediaType))
        return body.mediaType;
    return body.isMultipart() ? "multipart/mixed" : "application/octet-stream";
}

/// `left`: how many more parts the tree may have, this one included.
mime::Part partOf(const BodyPart &body, int &left)
{
    --left;
    mime::Part part;
    part.section = body.section;
    part.mediaType = mediaTypeOf(body);
    part.parameters = body.parameters;
    part.disposition = body.disposition;
    part.fileName = mime::decodedParameter(body.dispositionParameters, "filename");
    if (part.fileName.isEmpty())
        part.fileName = mime::decodedParameter(body.parameters, "name");
    part.contentId = mime::bareContentId(body.id);
    part.description = body.description;
    part.encoding = body.encoding;
    part.encodedSize = static_cast<qint64>(body.size);
    part.truncated = body.tooComplex;
    for (const BodyPart &child : body.children) {
        if (left <= 0) {
            part.truncated = true;
            break;
        }
        part.children.append(partOf(child, left));
    }
    return part;
}

} // namespace

std::shared_ptr<const mime::RenderedMessage> render(const MessageParts &parts)
{
    if (!parts.whole.isEmpty() || !parts.data.structure) {
        const mime::ParsedMessage parsed =
            mime::parseMessage(parts.whole.isEmpty() ? parts.header : parts.whole);
        return std::make_shared<const mime::RenderedMessage>(
            mime::render(parsed.header, parsed.root));
    }
    int left = mime::Part::maxParts;
    mime::Part root = partOf(*parts.data.structure, left);
    mime::numberSections(root);
    for (const SectionData &section : parts.parts)
        mime::setLoaded(root, section.name, section.bytes);
    const auto header = mime::HeaderBlock::parse(parts.header);
    return std::make_shared<const mime::RenderedMessage>(mime::render(header, root));
}

} // namespace imap
