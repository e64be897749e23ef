// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/limits.h"
#include "imapcore/wire/parsers.h"

namespace imap {

namespace {

QByteArrayList readCapabilities(ParseContext &context)
{
    QByteArrayList names;
    QByteArrayView name;
    while (names.size() < limits::listItems && context.in.astring(name))
        names.append(name.toByteArray().toUpper());
    return names;
}

} // namespace

// capability-data = "CAPABILITY" *(SP capability)
ParseError parseCapability(ParseContext &context, Response &out)
{
    out = CapabilityData{readCapabilities(context)};
    return nullptr;
}

// enable-data = "ENABLED" *(SP capability)
ParseError parseEnabled(ParseContext &context, Response &out)
{
    out = EnabledData{readCapabilities(context)};
    return nullptr;
}

bool readWordList(ParseContext &context)
{
    context.words.clear();
    context.wordsLeftOut = false;
    if (!context.in.take('('))
        return false;
    while (!context.in.take(')') && !context.in.atEnd()) {
        if (context.words.size() == static_cast<size_t>(limits::listItems)) {
            context.wordsLeftOut = true;
            context.in.skipToClose();
            break;
        }
        QByteArrayView word;
        if (context.in.astring(word))
            context.words.push_back(word);
        else if (!context.in.skipValue())
            break;
    }
    return true;
}

// flag-list = "(" [flag *(SP flag)] ")"; keywords may be any word, with or without a backslash.
bool readFlagList(ParseContext &context, FlagSet &out)
{
    if (!readWordList(context)) {
        if (!isWord(context.in.word(), "NIL"))
            return false;
        context.words.clear();
    }
    out = FlagSet::fromFlags(context.words);
    return true;
}

ParseError parseFlags(ParseContext &context, Response &out)
{
    FlagsData data;
    if (!readFlagList(context, data.flags))
        return "a list of flags";
    out = std::move(data);
    return nullptr;
}

// id-response = "ID" SP ("NIL" / "(" string SP nstring *(SP string SP nstring) ")") (RFC 2971)
ParseError parseId(ParseContext &context, Response &out)
{
    IdData data;
    if (context.in.take('(')) {
        QByteArrayView name;
        while (!context.in.take(')') && context.in.astring(name)) {
            QByteArrayView value;
            if (!context.in.nstring(value))
                context.in.skipValue();
            if (data.fields.size() < limits::listItems)
                data.fields.append({name.toByteArray(), ownedBytes(value)});
        }
    } else if (!isWord(context.in.word(), "NIL")) {
        return "a list of fields";
    }
    out = std::move(data);
    return nullptr;
}

} // namespace imap
