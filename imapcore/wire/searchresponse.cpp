// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/parsers.h"

#include <algorithm>

namespace imap {

namespace {

// SEARCH *(SP nz-number) [SP "(" "MODSEQ" SP mod-sequence-value ")"] (RFC 7162, 3.1.5)
template <typename Data>
ParseError parseNumbers(ParseContext &context, Response &out)
{
    Data data;
    const QByteArrayView all = context.in.rest();
    data.ids.reserve(std::count(all.begin(), all.end(), ' '));
    for (;;) {
        const char next = context.in.next();
        if (context.in.atEnd())
            break;
        if (next == '(') {
            context.in.advance(1);
            if (isWord(context.in.word(), "MODSEQ"))
                data.modSeq = ModSeq(context.in.number().value_or(0));
            context.in.skipToClose();
        } else if (next == ')') {
            context.in.advance(1);
        } else if (const std::optional<quint32> id = context.in.nzNumber()) {
            data.ids.append(*id);
        }
    }
    out = std::move(data);
    return nullptr;
}

// "PARTIAL" SP "(" partial-range SP (sequence-set / nil) ")" (RFC 9394)
void readPartial(ParseContext &context, EsearchData &data)
{
    if (!context.in.take('(')) {
        context.in.skipValue();
        return;
    }
    QByteArrayView range;
    UidSet set;
    if (context.in.astring(range)) {
        data.partialRange = range.toByteArray();
        if (readSet(context, set))
            data.partial = std::move(set);
    }
    context.in.skipToClose();
}

void readEsearchItem(ParseContext &context, QByteArrayView name, EsearchData &data)
{
    constexpr quint64 top32 = std::numeric_limits<quint32>::max();
    if (isWord(name, "MIN")) {
        data.min = context.in.nzNumber();
    } else if (isWord(name, "MAX")) {
        data.max = context.in.nzNumber();
    } else if (isWord(name, "COUNT")) {
        if (const std::optional<quint64> count = context.in.number(top32))
            data.count = static_cast<quint32>(*count);
    } else if (isWord(name, "ALL")) {
        UidSet set;
        if (readSet(context, set))
            data.all = std::move(set);
    } else if (isWord(name, "MODSEQ")) {
        data.modSeq = ModSeq(context.in.number().value_or(0));
    } else if (isWord(name, "PARTIAL")) {
        readPartial(context, data);
    } else {
        context.in.skipValue();
    }
}

} // namespace

ParseError parseSearch(ParseContext &context, Response &out)
{
    return parseNumbers<SearchData>(context, out);
}

ParseError parseSort(ParseContext &context, Response &out)
{
    return parseNumbers<SortData>(context, out);
}

// esearch-response = "ESEARCH" [SP "(" "TAG" SP string ")"] [SP "UID"] *(SP search-return-data)
ParseError parseEsearch(ParseContext &context, Response &out)
{
    EsearchData data;
    if (context.in.take('(')) {
        QByteArrayView tag;
        if (isWord(context.in.word(), "TAG") && context.in.astring(tag))
            data.tag = tag.toByteArray();
        context.in.skipToClose();
    }
    for (;;) {
        const QByteArrayView name = context.in.word();
        if (name.isEmpty()) {
            if (!context.in.skipValue() && context.in.atEnd())
                break;
            if (context.in.peek() == ')')
                context.in.advance(1);
        } else if (isWord(name, "UID")) {
            data.uid = true;
        } else {
            readEsearchItem(context, name, data);
        }
    }
    out = std::move(data);
    return nullptr;
}

// expunged-resp = "VANISHED" [SP "(EARLIER)"] SP known-uids (RFC 7162, 3.2.10)
ParseError parseVanished(ParseContext &context, Response &out)
{
    VanishedData data;
    if (context.in.take('(')) {
        data.earlier = isWord(context.in.word(), "EARLIER");
        context.in.skipToClose();
    }
    if (!readSet(context, data.uids))
        return "a set of UIDs";
    out = std::move(data);
    return nullptr;
}

} // namespace imap
