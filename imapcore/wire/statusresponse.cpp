// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/limits.h"
#include "imapcore/wire/parsers.h"

namespace imap {

namespace {

/// The offset of the "]" that ends a code whose "[" is text[0]; -1 when there is none. Brackets and
/// quotes inside are skipped in pairs (IPv6 addresses in REFERRAL, odd keywords in PERMANENTFLAGS);
/// when they do not pair, the first "]" is it.
qsizetype codeEnd(QByteArrayView text)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted) {
            if (c == '\\')
                ++at;
            else
                quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[') {
            ++depth;
        } else if (c == ']' && --depth == 0) {
            return at;
        }
    }
    return text.indexOf(']');
}

void readCodeWords(ParseContext &context, QByteArrayList &out, bool upper)
{
    QByteArrayView word;
    while (out.size() < limits::listItems && context.in.astring(word))
        out.append(upper ? word.toByteArray().toUpper() : word.toByteArray());
}

// COPYUID SP nz-number SP uid-set SP uid-set; APPENDUID SP nz-number SP uid-set (RFC 4315)
void readUidCode(ParseContext &context, ResponseCode &code, bool copy)
{
    code.validity = context.in.nzNumber().value_or(0);
    const bool good =
        (!copy || readSet(context, code.source)) && readSet(context, code.destination);
    if (!good) {
        code.source = {};
        code.destination = {};
    }
}

bool isNumberCode(const ResponseCode &code)
{
    return code.is("UIDNEXT") || code.is("UIDVALIDITY") || code.is("UNSEEN");
}

void readCode(ParseContext &context, ResponseCode &code)
{
    code.name = context.in.itemName().toByteArray().toUpper();
    context.in.skipBlanks();
    code.text = context.in.rest().toByteArray();
    if (code.is("CAPABILITY")) {
        readCodeWords(context, code.arguments, true);
    } else if (code.is("PERMANENTFLAGS") || code.is("BADCHARSET")) {
        if (context.in.take('('))
            readCodeWords(context, code.arguments, false);
        else if (code.is("BADCHARSET"))
            readCodeWords(context, code.arguments, false);
    } else if (isNumberCode(code)) {
        if (const auto value = context.in.nzNumber())
            code.value = *value;
    } else if (code.is("HIGHESTMODSEQ")) {
        code.value = context.in.number();
        if (code.value == 0U)
            code.value.reset();
    } else if (code.is("COPYUID") || code.is("APPENDUID")) {
        readUidCode(context, code, code.is("COPYUID"));
    } else if (code.is("MODIFIED")) {
        if (!readSet(context, code.set))
            code.set = {};
    }
}

} // namespace

// resp-text = ["[" resp-text-code "]" SP] text
void parseStatus(ParseContext &context, StatusKind kind, QByteArrayView tag, Response &out)
{
    StatusResponse &status = out.emplace<StatusResponse>();
    status.tag = tag.toByteArray();
    status.kind = kind;
    context.in.skipBlanks();
    const QByteArrayView rest = context.in.rest();
    const qsizetype end = rest.startsWith('[') ? codeEnd(rest) : -1;
    if (end > 0) {
        ParseContext inner{context.in, context.scratch, context.envelopes, context.words};
        inner.in.advance(1);
        inner.in.limitTo(end - 1);
        readCode(inner, status.code);
        context.in.advance(end + 1);
        context.in.skipBlanks();
    }
    status.text = context.in.rest().toByteArray();
}

} // namespace imap
