// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/limits.h"
#include "imapcore/wire/parsers.h"

namespace imap {

namespace {

bool isTopLevelType(QByteArrayView type)
{
    for (const QByteArrayView known : {"text", "image", "audio", "video", "application", "message",
                                       "model", "font", "multipart", "example", "chemical"}) {
        if (type.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// Reads one BODY or BODYSTRUCTURE. Recursion ends at limits::depth; a hostile number of parts or
/// parameters ends at limits::listItems.
class StructureReader
{
public:
    explicit StructureReader(ParseContext &context)
        : m_context(context)
        , m_in(context.in)
    {
    }
    /// body = "(" (body-type-1part / body-type-mpart) ")"; the "(" was read.
    void readPart(BodyPart &part, const QByteArray &section, bool inMessage, int depth);

private:
    void readMultipart(BodyPart &part, const QByteArray &prefix, int depth);
    void readSingle(BodyPart &part, QByteArrayView type, int depth);
    void readMessage(BodyPart &part, int depth);
    void readExtensions(BodyPart &part, bool withMd5);
    void readDisposition(BodyPart &part);
    void readLanguages(BodyPart &part);
    [[nodiscard]] BodyParameters readParameters();
    [[nodiscard]] QByteArray readText(bool lower);
    void readCount(quint64 &count, bool &known);
    [[nodiscard]] bool looksLikeDisposition();
    [[nodiscard]] bool readTypeOnly(BodyPart &part, QByteArrayView type);

    ParseContext &m_context;
    Lexer &m_in;
    qsizetype m_items = 0;
};

/// nstring; anything else is skipped and gives a null text. Stays before ")".
QByteArray StructureReader::readText(bool lower)
{
    QByteArrayView text;
    const char next = m_in.next();
    if (next == ')')
        return {};
    if (next == '(' || !m_in.nstring(text)) {
        m_in.skipValue();
        return {};
    }
    return lower && !text.isNull() ? text.toByteArray().toLower() : ownedBytes(text);
}

void StructureReader::readCount(quint64 &count, bool &known)
{
    const std::optional<quint64> number = m_in.number();
    known = number.has_value();
    count = number.value_or(0);
}

// body-fld-param = "(" string SP string *(SP string SP string) ")" / nil
BodyParameters StructureReader::readParameters()
{
    BodyParameters parameters;
    if (!m_in.take('(')) {
        m_in.skipValue();
        return parameters;
    }
    while (!m_in.take(')') && !m_in.atEnd()) {
        const QByteArray name = readText(true);
        const QByteArray value = readText(false);
        if (!name.isEmpty() && ++m_items < limits::listItems)
            parameters.append({name, value});
    }
    return parameters;
}

/// "(" string ("(" / NIL): what a body never starts with, for it would have a subtype there.
bool StructureReader::looksLikeDisposition()
{
    const Lexer::Mark before = m_in.mark();
    QByteArrayView text;
    bool looks =
        m_in.take('(') && m_in.next() == '"' && m_in.astring(text) && !isTopLevelType(text);
    if (looks && m_in.next() != '(')
        looks = m_in.peek() == ')' || (m_in.nstring(text) && text.isNull());
    m_in.rewind(before);
    return looks;
}

// body-fld-dsp = "(" string SP body-fld-param ")" / nil; also a bare string.
void StructureReader::readDisposition(BodyPart &part)
{
    if (!m_in.take('(')) {
        part.disposition = readText(true);
        return;
    }
    part.disposition = readText(true);
    if (m_in.next() != ')')
        part.dispositionParameters = readParameters();
    m_in.skipToClose();
}

// body-fld-lang = nstring / "(" string *(SP string) ")"
void StructureReader::readLanguages(BodyPart &part)
{
    if (!m_in.take('(')) {
        const QByteArray language = readText(true);
        if (!language.isNull())
            part.languages.append(language);
        return;
    }
    while (!m_in.take(')') && !m_in.atEnd()) {
        const QByteArray language = readText(true);
        if (!language.isNull() && ++m_items < limits::listItems)
            part.languages.append(language);
    }
}

// body-ext-1part = body-fld-md5 [SP body-fld-dsp [SP body-fld-lang [SP body-fld-loc *ext]]]
// body-ext-mpart = body-fld-param and the same; both may end anywhere. Leaves the ")" unread.
void StructureReader::readExtensions(BodyPart &part, bool withMd5)
{
    if (m_in.next() == ')')
        return;
    if (!withMd5)
        part.parameters = readParameters();
    else if (m_in.next() != '(') // a server that leaves MD5 out
        m_in.skipValue();
    if (m_in.next() != ')')
        readDisposition(part);
    if (m_in.next() != ')')
        readLanguages(part);
    if (m_in.next() != ')')
        part.location = readText(false);
}

void StructureReader::readMultipart(BodyPart &part, const QByteArray &prefix, int depth)
{
    int number = 0;
    while (m_in.next() == '(') {
        ++number;
        if (depth >= limits::depth || ++m_items >= limits::listItems) {
            part.tooComplex = true;
            m_in.skipValue();
            continue;
        }
        m_in.advance(1);
        const QByteArray digits = QByteArray::number(number);
        BodyPart &child = part.children.emplaceBack();
        readPart(child, prefix.isEmpty() ? digits : QByteArray(prefix + '.' + digits), false,
                 depth + 1);
    }
    part.mediaType = "multipart/" + readText(true);
    if (part.mediaType.size() == 10)
        part.mediaType += "mixed";
    readExtensions(part, false);
}

/// A multipart without parts has a subtype only: ("mixed" ("boundary" "x") NIL NIL).
bool StructureReader::readTypeOnly(BodyPart &part, QByteArrayView type)
{
    const char next = m_in.next();
    const bool nil = next == 'N' || next == 'n';
    if (isTopLevelType(type) || (next != ')' && next != '(' && !nil))
        return false;
    part.section.clear();
    part.mediaType = "multipart/" + type.toByteArray().toLower();
    readExtensions(part, false);
    return true;
}

// body-fields = body-fld-param SP body-fld-id SP body-fld-desc SP body-fld-enc SP body-fld-octets
void StructureReader::readSingle(BodyPart &part, QByteArrayView type, int depth)
{
    if (readTypeOnly(part, type))
        return;
    const QByteArray subtype = readText(true);
    part.mediaType = type.toByteArray().toLower() + '/' + subtype;
    if (subtype.isEmpty())
        part.mediaType += type.compare("text", Qt::CaseInsensitive) == 0 ? "plain" : "octet-stream";
    if (m_in.next() != ')')
        part.parameters = readParameters();
    part.id = readText(false);
    part.description = readText(false);
    part.encoding = readText(true);
    if (m_in.next() != ')')
        readCount(part.size, part.sizeKnown);
    if (part.mediaType == "message/rfc822" || part.mediaType == "message/global") {
        readMessage(part, depth);
    } else if (part.mediaType.startsWith("text/")) {
        const char next = m_in.next();
        if (next != ')' && next != '(') // lines; a server that leaves them out goes on with MD5
            readCount(part.lines, part.linesKnown);
    }
    readExtensions(part, true);
}

// body-type-msg = media-message SP body-fields SP envelope SP body SP body-fld-lines. Some servers
// leave envelope, body and lines out for messages they did not parse.
void StructureReader::readMessage(BodyPart &part, int depth)
{
    const Lexer::Mark before = m_in.mark();
    if (m_in.next() == '(') {
        if (looksLikeDisposition())
            return;
        if (!readEnvelope(m_context, part.envelope))
            return;
    } else if (m_in.next() == 'N' || m_in.next() == 'n') {
        m_in.skipValue();
        if (m_in.next() == ')' || looksLikeDisposition()) {
            m_in.rewind(before); // the NIL is MD5
            return;
        }
    }
    if (m_in.next() == '(') {
        if (depth >= limits::depth || ++m_items >= limits::listItems) {
            part.tooComplex = true;
            m_in.skipValue();
        } else {
            m_in.advance(1);
            readPart(part.children.emplaceBack(), part.section, true, depth + 1);
        }
    } else if (m_in.next() == 'N' || m_in.next() == 'n') {
        m_in.skipValue();
    }
    const char next = m_in.next();
    if (next >= '0' && next <= '9')
        readCount(part.lines, part.linesKnown);
}

void StructureReader::readPart(BodyPart &part, const QByteArray &section, bool inMessage, int depth)
{
    if (m_in.next() == '(') {
        // The multipart of an enclosed message has no number of its own; its text is "n.TEXT".
        part.section = inMessage ? QByteArray(section + ".TEXT") : section;
        readMultipart(part, section, depth);
    } else {
        const bool numbered = !inMessage && !section.isEmpty();
        if (numbered)
            part.section = section;
        else
            part.section = section.isEmpty() ? QByteArray("1") : QByteArray(section + ".1");
        QByteArrayView type;
        if (m_in.next() == ')')
            part.mediaType = "text/plain"; // "()"
        else if (m_in.nstring(type))
            readSingle(part, type, depth);
    }
    m_in.skipToClose();
}

} // namespace

bool readBodyStructure(ParseContext &context, BodyStructure &out)
{
    if (!context.in.take('('))
        return false;
    auto root = std::make_shared<BodyPart>();
    StructureReader(context).readPart(*root, {}, false, 1);
    out = std::move(root);
    return true;
}

} // namespace imap
