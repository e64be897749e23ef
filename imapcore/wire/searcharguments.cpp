// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/searcharguments.h"

#include "imapcore/wire/commandwriter.h"

namespace imap {

namespace {

void writeProgram(CommandWriter &out, const SearchProgram &program)
{
    using Kind = SearchProgram::Token::Kind;
    if (program.isAll())
        out.raw(" ALL");
    bool glue = false;
    for (const SearchProgram::Token &token : program.tokens()) {
        if (!glue && token.kind != Kind::Close)
            out.raw(" ");
        glue = token.kind == Kind::Open;
        if (token.kind == Kind::Text)
            out.astring(token.bytes);
        else if (token.kind == Kind::Atom)
            out.searchKey(token.bytes);
        else
            out.raw(token.kind == Kind::Open ? "(" : ")");
    }
}

} // namespace

// search = "SEARCH" [SP "RETURN" SP "(" ... ")"] SP search-program (RFC 4731)
void writeSearch(CommandWriter &out, const SearchCommand &search)
{
    if (!search.returnOptions.isEmpty()) {
        out.raw(" RETURN ");
        out.atomList(search.returnOptions);
    }
    if (search.program.needsUtf8())
        out.raw(" CHARSET UTF-8");
    writeProgram(out, search.program);
}

// sort = ["UID" SP] "SORT" [SP "RETURN" ...] SP sort-criteria SP search-criteria (RFC 5256, 5267)
void writeSort(CommandWriter &out, const SortCommand &sort)
{
    static constexpr QByteArrayView names[] = {"ARRIVAL", "CC", "DATE",        "FROM",     "SIZE",
                                               "SUBJECT", "TO", "DISPLAYFROM", "DISPLAYTO"};
    if (!sort.returnOptions.isEmpty()) {
        out.raw(" RETURN ");
        out.atomList(sort.returnOptions);
    }
    QByteArrayList criteria;
    for (const SortCriterion &criterion : sort.criteria) {
        if (criterion.reverse)
            criteria.append("REVERSE");
        criteria.append(names[static_cast<int>(criterion.key)].toByteArray());
    }
    if (criteria.isEmpty())
        out.refuse();
    out.raw(" ");
    out.atomList(criteria);
    out.raw(" UTF-8");
    writeProgram(out, sort.program);
}

// thread = ["UID" SP] "THREAD" SP thread-alg SP search-criteria (RFC 5256)
void writeThread(CommandWriter &out, const ThreadCommand &thread)
{
    out.raw(thread.algorithm == ThreadAlgorithm::References ? " REFERENCES" : " ORDEREDSUBJECT");
    out.raw(" UTF-8");
    writeProgram(out, thread.program);
}

} // namespace imap
