// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/packedstructure.h"

#include "imapcore/store/packedenvelope.h"

namespace imap {

namespace {

/// More than the parser lets through; reading and writing recurse.
constexpr int deepest = 128;

constexpr quint8 sizeIsKnown = 1;
constexpr quint8 linesAreKnown = 2;
constexpr quint8 isTooComplex = 4;

void writeParameters(ByteWriter &to, const BodyParameters &parameters)
{
    to.number(static_cast<quint64>(parameters.size()));
    for (const auto &[name, value] : parameters) {
        to.bytes(name);
        to.bytes(value);
    }
}

BodyParameters readParameters(ByteReader &from)
{
    BodyParameters parameters;
    for (qsizetype left = from.count(); left > 0 && from.ok(); --left) {
        QByteArray name = from.bytes();
        parameters.append({std::move(name), from.bytes()});
    }
    return parameters;
}

void writePart(ByteWriter &to, const BodyPart &part, int depth)
{
    const bool hasChildren = depth < deepest;
    to.byte(static_cast<quint8>((part.sizeKnown ? sizeIsKnown : 0) |
                                (part.linesKnown ? linesAreKnown : 0) |
                                (part.tooComplex || !hasChildren ? isTooComplex : 0)));
    to.bytes(part.section);
    to.bytes(part.mediaType);
    writeParameters(to, part.parameters);
    to.bytes(part.id);
    to.bytes(part.description);
    to.bytes(part.encoding);
    to.number(part.size);
    to.number(part.lines);
    to.bytes(part.disposition);
    writeParameters(to, part.dispositionParameters);
    to.number(static_cast<quint64>(part.languages.size()));
    for (const QByteArray &language : part.languages)
        to.bytes(language);
    to.bytes(part.location);
    PackedEnvelope::write(to, part.envelope);
    to.number(hasChildren ? static_cast<quint64>(part.children.size()) : 0);
    for (qsizetype i = 0; hasChildren && i < part.children.size(); ++i)
        writePart(to, part.children[i], depth + 1);
}

void readPart(ByteReader &from, BodyPart &part, int depth)
{
    const quint8 marks = from.byte();
    part.sizeKnown = (marks & sizeIsKnown) != 0;
    part.linesKnown = (marks & linesAreKnown) != 0;
    part.tooComplex = (marks & isTooComplex) != 0;
    part.section = from.bytes();
    part.mediaType = from.bytes();
    part.parameters = readParameters(from);
    part.id = from.bytes();
    part.description = from.bytes();
    part.encoding = from.bytes();
    part.size = from.number();
    part.lines = from.number();
    part.disposition = from.bytes();
    part.dispositionParameters = readParameters(from);
    for (qsizetype left = from.count(); left > 0 && from.ok(); --left)
        part.languages.append(from.bytes());
    part.location = from.bytes();
    if (const auto envelope = PackedEnvelope::read(from))
        part.envelope = envelope->toEnvelope();
    const qsizetype children = from.count();
    if (children > 0 && depth >= deepest)
        from.fail();
    for (qsizetype i = 0; i < children && from.ok(); ++i) {
        part.children.append(BodyPart());
        readPart(from, part.children.last(), depth + 1);
    }
}

} // namespace

void writeStructure(ByteWriter &to, const BodyPart &root)
{
    writePart(to, root, 0);
}

BodyStructure readStructure(ByteReader &from)
{
    auto root = std::make_shared<BodyPart>();
    readPart(from, *root, 0);
    return from.ok() ? root : nullptr;
}

} // namespace imap
