// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/bodyplan.h"

namespace mime {

namespace {

constexpr qint64 maxRichTextBytes = 1024 * 1024; // beside a plain form
constexpr qint64 maxInlineImageBytes = 4 * 1024 * 1024;
constexpr qint64 maxInlineImagesBytes = 16 * 1024 * 1024;

BodyPlan planPart(const Part &part, int depth);

void appendPlan(BodyPlan &plan, const BodyPlan &more)
{
    plan.bodies += more.bodies;
    plan.attachments += more.attachments;
    plan.images += more.images;
}

bool isReadableText(const Part &part)
{
    if (part.disposition == "attachment" || !part.mediaType.startsWith("text/"))
        return false;
    if (part.mediaType == "text/plain" || part.mediaType == "text/html")
        return true;
    return part.fileName.isEmpty() && part.mediaType != "text/calendar" &&
           part.mediaType != "text/vcard" && part.mediaType != "text/x-vcard" &&
           part.mediaType != "text/rtf" && part.mediaType != "text/css";
}

BodyPlan planLeaf(const Part &part)
{
    BodyPlan plan;
    if (!isReadableText(part)) {
        plan.attachments.append(&part);
        return plan;
    }
    BodyChoice choice;
    (part.mediaType == "text/html" ? choice.html : choice.plain) = &part;
    plan.bodies.append(choice);
    if (!part.fileName.isEmpty())
        plan.attachments.append(&part);
    return plan;
}

// The first plain form and the last rich one make one document; whatever else stands beside the
// rich one (a mailer may put several texts there) follows.
BodyPlan planAlternative(const Part &part, int depth)
{
    BodyPlan plan;
    BodyChoice choice;
    QList<BodyChoice> rest;
    for (const Part &child : part.children) {
        BodyPlan own = planPart(child, depth + 1);
        const bool isRich = !own.bodies.isEmpty() && own.bodies.first().html;
        if (isRich) {
            choice.html = own.bodies.first().html;
            rest = own.bodies.sliced(1);
        } else if (!own.bodies.isEmpty() && !choice.plain) {
            choice.plain = own.bodies.first().plain;
            if (!choice.html && own.bodies.size() > 1)
                rest = own.bodies.sliced(1);
        }
        plan.attachments += own.attachments;
        plan.images += own.images;
    }
    if (choice.plain || choice.html)
        plan.bodies.append(choice);
    plan.bodies += rest;
    return plan;
}

qsizetype relatedRoot(const Part &part)
{
    const QByteArray start = bareContentId(rawParameter(part.parameters, "start"));
    for (qsizetype i = 0; i < part.children.size() && !start.isEmpty(); ++i) {
        if (part.children.at(i).contentId == start)
            return i;
    }
    return 0;
}

BodyPlan planRelated(const Part &part, int depth)
{
    BodyPlan plan;
    const qsizetype root = relatedRoot(part);
    for (qsizetype i = 0; i < part.children.size(); ++i) {
        const Part &child = part.children.at(i);
        if (i == root || !child.isLeaf()) {
            appendPlan(plan, planPart(child, depth + 1));
            continue;
        }
        plan.attachments.append(&child);
        if (!child.contentId.isEmpty() && child.mediaType.startsWith("image/"))
            plan.images.append(&child);
    }
    return plan;
}

BodyPlan planChildren(const Part &part, int depth)
{
    BodyPlan plan;
    const bool isSigned = part.mediaType == "multipart/signed";
    for (qsizetype i = 0; i < part.children.size(); ++i) {
        const Part &child = part.children.at(i);
        if (isSigned && i > 0 && child.isLeaf())
            plan.attachments.append(&child);
        else
            appendPlan(plan, planPart(child, depth + 1));
        // Pictures with an id outside multipart/related are named by cid all the same.
        if (child.isLeaf() && !child.contentId.isEmpty() && child.mediaType.startsWith("image/"))
            plan.images.append(&child);
    }
    return plan;
}

BodyPlan planMessage(const Part &part, int depth)
{
    BodyPlan plan;
    plan.attachments.append(&part);
    if (part.disposition == "attachment")
        return plan;
    BodyChoice begin;
    begin.message = &part;
    plan.bodies.append(begin);
    for (const Part &child : part.children)
        appendPlan(plan, planPart(child, depth + 1));
    return plan;
}

BodyPlan planPart(const Part &part, int depth)
{
    if (depth > Part::maxDepth)
        return {};
    if (part.isMessage())
        return planMessage(part, depth);
    if (part.mediaType == "multipart/alternative")
        return planAlternative(part, depth);
    if (part.mediaType == "multipart/related")
        return planRelated(part, depth);
    if (part.isMultipart())
        return planChildren(part, depth);
    return planLeaf(part);
}

} // namespace

BodyPlan planBody(const Part &root)
{
    return planPart(root, 0);
}

QList<QByteArray> neededSections(const Part &root)
{
    const BodyPlan plan = planBody(root);
    QList<QByteArray> sections;
    bool hasRichText = false;
    for (const BodyChoice &choice : plan.bodies) {
        if (choice.plain)
            sections.append(choice.plain->section);
        if (choice.html && (!choice.plain || choice.html->encodedSize <= maxRichTextBytes)) {
            sections.append(choice.html->section);
            hasRichText = true;
        }
    }
    qint64 total = 0;
    for (const Part *image : plan.images) {
        const bool fits = image->encodedSize <= maxInlineImageBytes &&
                          total + image->encodedSize <= maxInlineImagesBytes;
        if (!hasRichText || !fits)
            continue;
        total += image->encodedSize;
        sections.append(image->section);
    }
    return sections;
}

} // namespace mime
