// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/bodystructure.h"

#include <algorithm>

namespace imap {

namespace {

bool hasFileName(const BodyPart &part)
{
    const auto named = [](const BodyParameters &parameters, QByteArrayView name) {
        return std::any_of(parameters.cbegin(), parameters.cend(), [name](const auto &parameter) {
            // RFC 2231 continuations and charsets: filename*, filename*0*
            return parameter.first == name ||
                   (parameter.first.startsWith(name) && parameter.first[name.size()] == '*');
        });
    };
    return named(part.dispositionParameters, "filename") || named(part.parameters, "name");
}

bool isSignature(const BodyPart &part)
{
    return part.mediaType == "application/pgp-signature" ||
           part.mediaType == "application/pkcs7-signature" ||
           part.mediaType == "application/x-pkcs7-signature";
}

/// A picture that the HTML beside it shows by its Content-ID.
bool isEmbeddedPicture(const BodyPart &part, const BodyPart *parent)
{
    return parent != nullptr && parent->mediaType == "multipart/related" && !part.id.isEmpty() &&
           part.disposition != "attachment" && part.mediaType.startsWith("image/");
}

bool isAttachment(const BodyPart &part, const BodyPart *parent)
{
    if (isSignature(part) || isEmbeddedPicture(part, parent))
        return false;
    if (part.disposition == "attachment" || hasFileName(part))
        return true;
    if (parent == nullptr)
        return false; // the message itself
    if (part.mediaType == "message/rfc822" || part.mediaType == "message/global")
        return true;
    return !part.mediaType.startsWith("text/") && !part.mediaType.startsWith("message/") &&
           part.disposition != "inline";
}

bool hasAttachmentBelow(const BodyPart &part, const BodyPart *parent)
{
    if (!part.isMultipart())
        return isAttachment(part, parent);
    return std::any_of(part.children.cbegin(), part.children.cend(),
                       [&part](const BodyPart &child) { return hasAttachmentBelow(child, &part); });
}

} // namespace

bool hasAttachment(const BodyPart &root)
{
    return hasAttachmentBelow(root, nullptr);
}

} // namespace imap
