// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/listarguments.h"

#include "imapcore/wire/commandwriter.h"

namespace imap {

namespace {

void writeReturnOptions(CommandWriter &out, const ListCommand &list)
{
    if (list.returnOptions.isEmpty() && list.statusItems.isEmpty())
        return;
    out.raw(" RETURN (");
    bool first = true;
    for (const QByteArray &option : list.returnOptions) {
        if (!first)
            out.raw(" ");
        first = false;
        out.atom(option);
    }
    if (!list.statusItems.isEmpty()) {
        out.raw(first ? "STATUS " : " STATUS ");
        out.atomList(list.statusItems);
    }
    out.raw(")");
}

} // namespace

// list = "LIST" [SP list-select-opts] SP mailbox SP mbox-or-pat [SP list-return-opts] (RFC 5258)
void writeList(CommandWriter &out, const ListCommand &list)
{
    const bool extended = !list.selectionOptions.isEmpty() || !list.returnOptions.isEmpty() ||
                          !list.statusItems.isEmpty() || list.patterns.size() > 1;
    out.raw(" ");
    if (!list.selectionOptions.isEmpty()) {
        out.atomList(list.selectionOptions);
        out.raw(" ");
    }
    out.listString(list.reference);
    out.raw(extended ? " (" : " ");
    bool first = true;
    for (const QByteArray &pattern : list.patterns) {
        if (!first)
            out.raw(" ");
        first = false;
        out.listString(pattern);
    }
    if (extended)
        out.raw(")");
    writeReturnOptions(out, list);
}

void writeLsub(CommandWriter &out, const LsubCommand &lsub)
{
    out.raw(" ");
    out.listString(lsub.reference);
    out.raw(" ");
    out.listString(lsub.pattern);
}

} // namespace imap
