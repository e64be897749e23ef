// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/limits.h"
#include "imapcore/wire/parsers.h"

#include <algorithm>

namespace imap {

namespace {

// mbx-list-flags; lower case, sorted, each once.
QByteArrayList readAttributes(ParseContext &context)
{
    QByteArrayList attributes;
    if (!readWordList(context)) {
        const Lexer::Mark before = context.in.mark();
        if (!isWord(context.in.word(), "NIL"))
            context.in.rewind(before); // no list at all: the delimiter follows
        return attributes;
    }
    for (const QByteArrayView word : context.words)
        attributes.append(word.toByteArray().toLower());
    std::sort(attributes.begin(), attributes.end());
    attributes.erase(std::unique(attributes.begin(), attributes.end()), attributes.end());
    return attributes;
}

/// An unquoted name with blanks in it, as old servers send it ("INBOX.Sent Items"): it ends where a
/// "(" follows a blank, or with the line.
QByteArrayView nameWithBlanks(ParseContext &context, Lexer::Mark begin)
{
    context.in.rewind(begin);
    context.in.skipBlanks();
    const QByteArrayView rest = context.in.rest();
    qsizetype end = rest.indexOf(QByteArrayView(" ("));
    if (end < 0)
        end = rest.size();
    context.in.advance(end);
    return rest.first(end).trimmed();
}

// mbox-list-extended-item = astring SP tagged-ext-val (RFC 5258; OLDNAME: RFC 9051)
void readExtendedItem(ParseContext &context, QByteArrayView tag, MailboxInfo &info)
{
    if (isWord(tag, "CHILDINFO") && readWordList(context)) {
        info.childInfo.clear(); // of more than one, the last counts
        for (const QByteArrayView word : context.words)
            info.childInfo.append(word.toByteArray().toUpper());
    } else if (isWord(tag, "OLDNAME") && readWordList(context)) {
        if (!context.words.empty())
            info.oldName = MailboxName::fromWire(context.words.front().toByteArray());
    } else {
        context.in.skipValue();
    }
}

// mailbox-list = "(" [mbx-list-flags] ")" SP (DQUOTE QUOTED-CHAR DQUOTE / nil) SP mailbox
//                [SP mbox-list-extended]
ParseError parseListLine(ParseContext &context, ListData::Kind kind, Response &out)
{
    ListData data;
    data.kind = kind;
    data.info.attributes = readAttributes(context);
    QByteArrayView delimiter;
    if (!context.in.nstring(delimiter))
        return "a hierarchy delimiter";
    if (!delimiter.isEmpty())
        data.info.delimiter = HierarchyDelimiter(delimiter[0]);
    if (!readMailbox(context, data.info.name))
        return "a mailbox name";
    if (context.in.take('(')) {
        QByteArrayView tag;
        while (!context.in.take(')') && context.in.astring(tag))
            readExtendedItem(context, tag, data.info);
    }
    out = std::move(data);
    return nullptr;
}

// namespace = nil / "(" 1*("(" string SP (DQUOTE QUOTED-CHAR DQUOTE / nil) *ext ")") ")"
bool readNamespace(ParseContext &context, QList<NamespaceEntry> &out)
{
    if (!context.in.take('('))
        return isWord(context.in.word(), "NIL");
    while (context.in.take('(')) {
        QByteArrayView prefix;
        QByteArrayView delimiter;
        if (!context.in.nstring(prefix) || !context.in.nstring(delimiter))
            return false;
        context.in.skipToClose();
        if (out.size() < limits::listItems)
            out.append({prefix.toByteArray(), delimiter.isEmpty()
                                                  ? HierarchyDelimiter()
                                                  : HierarchyDelimiter(delimiter[0])});
    }
    context.in.skipToClose();
    return true;
}

} // namespace

// mailbox = "INBOX" / astring. NIL is a legal name here, not an absent one.
bool readMailbox(ParseContext &context, MailboxName &out)
{
    const Lexer::Mark begin = context.in.mark();
    const char first = context.in.next();
    QByteArrayView name;
    if (!context.in.astring(name))
        return false;
    const bool isText = first != '"' && first != '{' && first != '~';
    context.in.skipBlanks();
    if (isText && !context.in.atEnd() && context.in.peek() != '(')
        name = nameWithBlanks(context, begin);
    out = MailboxName::fromWire(name.toByteArray());
    return true;
}

ParseError parseList(ParseContext &context, Response &out)
{
    return parseListLine(context, ListData::Kind::List, out);
}

ParseError parseLsub(ParseContext &context, Response &out)
{
    return parseListLine(context, ListData::Kind::Lsub, out);
}

ParseError parseXlist(ParseContext &context, Response &out)
{
    return parseListLine(context, ListData::Kind::Xlist, out);
}

// namespace-response = "NAMESPACE" SP namespace SP namespace SP namespace (RFC 2342)
ParseError parseNamespace(ParseContext &context, Response &out)
{
    NamespaceData data;
    bool good = readNamespace(context, data.namespaces.personal);
    for (auto *rest : {&data.namespaces.otherUsers, &data.namespaces.shared}) {
        context.in.skipBlanks();
        good = good && (context.in.atEnd() || readNamespace(context, *rest));
    }
    if (!good)
        return "three namespaces";
    out = std::move(data);
    return nullptr;
}

} // namespace imap
