// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/limits.h"
#include "imapcore/wire/parsers.h"

#include <algorithm>
#include <utility>

namespace imap {

namespace {

using ItemReader = bool (*)(ParseContext &, MessageData &);
struct FetchItemKind
{
    QByteArrayView name;
    ItemReader read;
};

bool readUidItem(ParseContext &context, MessageData &message)
{
    message.uid = Uid(context.in.nzNumber().value_or(0));
    return message.uid.isValid();
}

bool readFlagsItem(ParseContext &context, MessageData &message)
{
    // Half of them would say that the message is not what the other half calls it.
    if (readFlagList(context, message.flags.emplace()) && !context.wordsLeftOut)
        return true;
    message.flags.reset();
    return false;
}

bool readInternalDateItem(ParseContext &context, MessageData &message)
{
    QByteArrayView text;
    if (!context.in.nstring(text))
        return false;
    message.internalDate = InternalDate::parse(text);
    return text.isNull() || message.internalDate.has_value();
}

bool readSizeItem(ParseContext &context, MessageData &message)
{
    message.size = context.in.number();
    return message.size.has_value();
}

bool readEnvelopeItem(ParseContext &context, MessageData &message)
{
    return readEnvelope(context, message.envelope);
}

bool readStructureItem(ParseContext &context, MessageData &message)
{
    return readBodyStructure(context, message.structure);
}

// fetch-mod-resp = "MODSEQ" SP "(" permsg-modsequence ")"
bool readModSeqItem(ParseContext &context, MessageData &message)
{
    if (!context.in.take('('))
        return false;
    message.modSeq = ModSeq(context.in.number().value_or(0));
    context.in.skipToClose();
    return message.modSeq.isValid();
}

bool readLabelsItem(ParseContext &context, MessageData &message)
{
    if (!readWordList(context))
        return false;
    for (const QByteArrayView label : context.words) {
        if (message.labels.size() == limits::listItems)
            return false;
        message.labels.append(label.toByteArray());
    }
    return !context.wordsLeftOut;
}

constexpr FetchItemKind fetchItems[] = {
    {"UID", readUidItem},
    {"FLAGS", readFlagsItem},
    {"INTERNALDATE", readInternalDateItem},
    {"RFC822.SIZE", readSizeItem},
    {"ENVELOPE", readEnvelopeItem},
    {"MODSEQ", readModSeqItem},
    {"BODYSTRUCTURE", readStructureItem},
    {"BODY", readStructureItem},
    {"X-GM-LABELS", readLabelsItem},
};

bool isTextItem(QByteArrayView name)
{
    for (const QByteArrayView known :
         {"X-GM-MSGID", "X-GM-THRID", "EMAILID", "THREADID", "PREVIEW", "SAVEDATE"}) {
        if (isWord(name, known))
            return true;
    }
    return false;
}

/// X-GM-MSGID number, EMAILID "(" objectid ")", THREADID ("(" objectid ")" / nil), PREVIEW nstring,
/// SAVEDATE (date-time / nil); NIL is kept as a null value.
bool readTextItem(ParseContext &context, QByteArrayView name, MessageData &message)
{
    QByteArrayView value;
    if (context.in.take('(')) {
        if (context.in.next() != ')' && !context.in.nstring(value))
            return false;
        context.in.skipToClose();
    } else if (!context.in.nstring(value)) {
        return false;
    }
    message.extras.insert(name.toByteArray().toUpper(), ownedBytes(value));
    return true;
}

/// What stands in the brackets, behind "[" : words in upper case with single blanks, quotes gone.
/// header-list = "(" header-fld-name *(SP header-fld-name) ")"
bool readSectionText(ParseContext &context, QByteArray &name)
{
    for (;;) {
        const char next = context.in.next();
        if (context.in.atEnd())
            return false;
        if (next == ']') {
            context.in.advance(1);
            name += ']';
            return true;
        }
        const bool opened = name.endsWith('[') || name.endsWith('(');
        if (next == '(' || next == ')') {
            context.in.advance(1);
            if (next == '(' && !opened)
                name += ' ';
            name += next;
            continue;
        }
        QByteArrayView word;
        if (!opened)
            name += ' ';
        if (next == '"' || next == '{') {
            if (!context.in.astring(word))
                return false;
        } else {
            const Lexer::Mark before = context.in.mark();
            word = context.in.word();
            const qsizetype close = word.indexOf(']');
            if (close >= 0) {
                word = word.first(close);
                context.in.rewind(before);
                context.in.skipBlanks();
                context.in.advance(close);
            }
        }
        if (word.isEmpty())
            return false;
        name += word.toByteArray().toUpper();
    }
}

/// "<" number ">" behind the brackets: where a partial answer starts.
std::optional<quint64> readOrigin(ParseContext &context, QByteArray &name)
{
    if (context.in.peek() != '<')
        return std::nullopt;
    const QByteArrayView word = context.in.word();
    name += word;
    const qsizetype close = word.indexOf('>');
    return parseNumber(close < 0 ? word.sliced(1) : word.first(close).sliced(1),
                       std::numeric_limits<qint64>::max());
}

void takeText(const ParseContext &context, QByteArrayView text, SectionData &section)
{
    section.file = context.in.fileOfLiteral();
    if (!section.file)
        section.bytes = ownedBytes(text);
}

// "BODY" section ["<" number ">"] SP nstring; "BINARY" section-binary ["<" number ">"] SP (nstring
// / literal8); "BINARY.SIZE" section-binary SP number
bool readSectionItem(ParseContext &context, QByteArray name, MessageData &message)
{
    context.in.advance(1);
    name += '[';
    const Lexer::Mark inside = context.in.mark();
    if (inside.at < context.unreadable || !readSectionText(context, name)) {
        context.unreadable = std::max(context.unreadable, context.in.mark().at);
        context.in.rewind(inside);
        return false;
    }
    SectionData section;
    section.origin = readOrigin(context, name);
    QByteArrayView text;
    const bool isMissing = context.in.next() == ')'; // Yandex, where the part is empty: as NIL
    if (!isMissing && !context.in.nstring(text))
        return false;
    if (name.startsWith("BINARY.SIZE")) {
        if (message.extras.size() < limits::listItems)
            message.extras.insert(name, ownedBytes(text));
        return true;
    }
    section.name = std::move(name);
    if (!isMissing)
        takeText(context, text, section);
    if (message.sections.size() < limits::listItems)
        message.sections.append(std::move(section));
    return true;
}

// "RFC822" / "RFC822.HEADER" / "RFC822.TEXT" SP nstring
bool readRfc822Item(ParseContext &context, QByteArrayView name, MessageData &message)
{
    QByteArrayView text;
    if (!context.in.nstring(text))
        return false;
    SectionData section;
    section.name = name.toByteArray().toUpper();
    takeText(context, text, section);
    if (message.sections.size() < limits::listItems)
        message.sections.append(std::move(section));
    return true;
}

bool readItem(ParseContext &context, QByteArrayView name, MessageData &message)
{
    if (context.in.peek() == '[')
        return readSectionItem(context, name.toByteArray().toUpper(), message);
    for (const FetchItemKind &kind : fetchItems) {
        if (isWord(name, kind.name))
            return kind.read(context, message);
    }
    if (isWord(name, "RFC822") || isWord(name, "RFC822.HEADER") || isWord(name, "RFC822.TEXT"))
        return readRfc822Item(context, name, message);
    if (isTextItem(name))
        return readTextItem(context, name, message);
    context.in.skipValue(); // unknown attribute: skipped (rule 9)
    return true;
}

} // namespace

// msg-att = "(" (msg-att-dynamic / msg-att-static) *(SP ...) ")". A bad item costs that item only;
// a missing ")" at the end is survived.
ParseError parseFetch(ParseContext &context, quint32 number, Response &out)
{
    if (!context.in.take('('))
        return "a list of items";
    MessageData &message = out.emplace<FetchData>().message;
    message.number = SequenceNumber(number);
    bool isInside = false; // parentheses of its own around an item: Domino, around ENVELOPE
    while (!context.in.atEnd()) {
        if (context.in.take(')')) {
            if (!std::exchange(isInside, false))
                break;
            continue;
        }
        const QByteArrayView name = context.in.itemName();
        if (name.isEmpty()) {
            if (!isInside && context.in.take('('))
                isInside = true;
            else if (!context.in.skipValue())
                context.in.advance(context.in.atEnd() ? 0 : 1);
            continue;
        }
        const Lexer::Mark before = context.in.mark();
        const bool isSection = context.in.peek() == '[';
        if (readItem(context, name, message))
            continue;
        if (message.damaged.size() < limits::listItems)
            message.damaged.append(name.toByteArray().toUpper());
        if (!isSection) // which stays behind what was read of its brackets
            context.in.rewind(before);
        context.in.skipValue();
    }
    return nullptr;
}

} // namespace imap
