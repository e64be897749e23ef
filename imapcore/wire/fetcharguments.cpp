// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/fetcharguments.h"

#include "imapcore/wire/commandwriter.h"

namespace imap {

namespace {

// "BODY" [".PEEK"] section ["<" number "." nz-number ">"]
void writeSection(CommandWriter &out, const FetchItem &item)
{
    using Text = SectionSpec::Text;
    const SectionSpec &section = item.section;
    for (const char c : section.part) {
        if (c != '.' && (c < '0' || c > '9'))
            out.refuse();
    }
    out.raw(item.peek ? "BODY.PEEK[" : "BODY[");
    SectionSpec plain = section;
    const bool fields = section.text == Text::HeaderFields || section.text == Text::HeaderFieldsNot;
    if (fields) {
        plain.fields.clear();
        QByteArray name = plain.toBytes();
        name.chop(2); // "()"
        out.raw(name);
        out.raw("(");
        for (qsizetype i = 0; i < section.fields.size(); ++i) {
            out.raw(i == 0 ? "" : " ");
            out.astring(section.fields[i].toUpper());
        }
        out.raw(")");
        if (section.fields.isEmpty())
            out.refuse();
    } else {
        out.raw(plain.toBytes());
    }
    out.raw("]");
    if (item.partial) {
        out.raw(QByteArray('<' + QByteArray::number(item.partial->origin) + '.' +
                           QByteArray::number(item.partial->count) + '>'));
    }
}

void writeItem(CommandWriter &out, const FetchItem &item)
{
    static constexpr QByteArrayView names[] = {
        "UID",           "FLAGS",  "INTERNALDATE", "RFC822.SIZE",   "ENVELOPE",    "BODY",
        "BODYSTRUCTURE", "MODSEQ", "RFC822",       "RFC822.HEADER", "RFC822.TEXT",
    };
    if (item.kind == FetchItem::Kind::Section)
        writeSection(out, item);
    else
        out.raw(names[static_cast<int>(item.kind)]);
}

} // namespace

// fetch = "FETCH" SP sequence-set SP ("ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP
// fetch-att) ")")
void writeFetch(CommandWriter &out, const FetchCommand &fetch)
{
    out.raw(" ");
    out.raw(std::visit([](const auto &set) { return set.toBytes(); }, fetch.messages));
    if (std::visit([](const auto &set) { return set.isEmpty(); }, fetch.messages))
        out.refuse();
    out.raw(" ");
    if (const auto *macro = std::get_if<FetchMacro>(&fetch.items)) {
        out.raw(*macro == FetchMacro::Fast ? "FAST" : *macro == FetchMacro::All ? "ALL" : "FULL");
        return;
    }
    const auto &items = std::get<QList<FetchItem>>(fetch.items);
    if (items.isEmpty())
        out.refuse();
    const bool list = items.size() != 1;
    out.raw(list ? "(" : "");
    bool first = true;
    for (const FetchItem &item : items) {
        out.raw(first ? "" : " ");
        first = false;
        writeItem(out, item);
    }
    out.raw(list ? ")" : "");
    if (fetch.changedSince.isValid()) {
        out.raw(QByteArray(" (CHANGEDSINCE " + QByteArray::number(fetch.changedSince.value()) +
                           (fetch.vanished ? " VANISHED)" : ")")));
    }
}

} // namespace imap
