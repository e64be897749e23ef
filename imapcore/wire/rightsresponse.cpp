// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/limits.h"
#include "imapcore/wire/parsers.h"

namespace imap {

namespace {

// quota-resource = resource-name SP resource-usage SP resource-limit (RFC 9208)
void readQuotaResources(ParseContext &context, QList<QuotaResource> &out)
{
    QByteArrayView name;
    while (!context.in.take(')') && context.in.astring(name)) {
        const std::optional<quint64> used = context.in.number();
        const std::optional<quint64> limit = context.in.number();
        if (used && limit && out.size() < limits::listItems)
            out.append({name.toByteArray().toUpper(), *used, *limit});
    }
}

void readStrings(ParseContext &context, QByteArrayList &out)
{
    QByteArrayView text;
    while (out.size() < limits::listItems && context.in.astring(text))
        out.append(text.toByteArray());
}

/// A mailbox name that more words follow: blanks in it cannot be told from separators.
bool readStrictMailbox(ParseContext &context, MailboxName &out)
{
    QByteArrayView name;
    if (!context.in.astring(name))
        return false;
    out = MailboxName::fromWire(name.toByteArray());
    return true;
}

} // namespace

// quota-response = "QUOTA" SP quota-root-name SP quota-list; Courier leaves the list out when there
// is no limit.
ParseError parseQuota(ParseContext &context, Response &out)
{
    QuotaData data;
    QByteArrayView root;
    if (context.in.next() != '(') {
        if (!context.in.astring(root))
            return "a quota root";
        data.root = root.toByteArray();
    }
    if (context.in.take('('))
        readQuotaResources(context, data.resources);
    out = std::move(data);
    return nullptr;
}

// quotaroot-response = "QUOTAROOT" SP mailbox *(SP quota-root-name)
ParseError parseQuotaRoot(ParseContext &context, Response &out)
{
    QuotaRootData data;
    if (!readStrictMailbox(context, data.mailbox))
        return "a mailbox name";
    readStrings(context, data.roots);
    out = std::move(data);
    return nullptr;
}

// acl-data = "ACL" SP mailbox *(SP identifier SP rights) (RFC 4314)
ParseError parseAcl(ParseContext &context, Response &out)
{
    AclData data;
    if (!readStrictMailbox(context, data.mailbox))
        return "a mailbox name";
    QByteArrayView identifier;
    while (data.entries.size() < limits::listItems && context.in.astring(identifier)) {
        QByteArrayView rights;
        if (!context.in.astring(rights))
            return "rights";
        data.entries.append({identifier.toByteArray(), rights.toByteArray()});
    }
    out = std::move(data);
    return nullptr;
}

// myrights-data = "MYRIGHTS" SP mailbox SP rights
ParseError parseMyRights(ParseContext &context, Response &out)
{
    MyRightsData data;
    QByteArrayView rights;
    if (!readStrictMailbox(context, data.mailbox) || !context.in.astring(rights))
        return "a mailbox name and rights";
    data.rights = rights.toByteArray();
    out = std::move(data);
    return nullptr;
}

// listrights-data = "LISTRIGHTS" SP mailbox SP identifier SP rights *(SP rights)
ParseError parseListRights(ParseContext &context, Response &out)
{
    ListRightsData data;
    QByteArrayView identifier;
    QByteArrayView required;
    if (!readStrictMailbox(context, data.mailbox) || !context.in.astring(identifier) ||
        !context.in.astring(required))
        return "a mailbox name, an identifier and rights";
    data.identifier = identifier.toByteArray();
    data.required = required.toByteArray();
    readStrings(context, data.optional);
    out = std::move(data);
    return nullptr;
}

} // namespace imap
