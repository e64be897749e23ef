// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/readonlygate.h"

#include <algorithm>
#include <array>

namespace imap {

namespace {

using namespace std::string_view_literals;

/// Whether the words of a FETCH hold nothing that sets \Seen: BODY[...] without PEEK, BINARY[...]
/// without PEEK, RFC822 and RFC822.TEXT (RFC 3501, 6.4.5).
bool peeks(const QByteArray &line)
{
    QByteArray words = line.toUpper();
    for (char &c : words) {
        if (c == '(' || c == ')' || c == '\t')
            c = ' ';
    }
    const QByteArrayList items = words.split(' ');
    return std::none_of(items.begin(), items.end(), [](const QByteArray &item) {
        return item == "RFC822" || item == "RFC822.TEXT" || item.startsWith("BODY[") ||
               item.startsWith("BINARY[");
    });
}

bool typedChanges(const TypedCommand &typed)
{
    static constexpr std::array harmless{
        "CAPABILITY"sv, "NOOP"sv,         "LOGOUT"sv,   "ID"sv,         "NAMESPACE"sv,
        "ENABLE"sv,     "EXAMINE"sv,      "UNSELECT"sv, "LIST"sv,       "LSUB"sv,
        "XLIST"sv,      "STATUS"sv,       "SEARCH"sv,   "UID SEARCH"sv, "SORT"sv,
        "UID SORT"sv,   "THREAD"sv,       "IDLE"sv,     "UID THREAD"sv, "GETQUOTA"sv,
        "GETACL"sv,     "GETQUOTAROOT"sv, "MYRIGHTS"sv, "LISTRIGHTS"sv, "GETMETADATA"sv,
        "ESEARCH"sv,
    };
    const QByteArray verb = commandName(typed);
    if (verb == "FETCH" || verb == "UID FETCH")
        return !typed.literals.isEmpty() || !peeks(typed.lines.value(0));
    // SEARCH RETURN (SAVE) changes only what "$" means on this connection.
    return std::find(harmless.begin(), harmless.end(),
                     std::string_view(verb.constData(), static_cast<size_t>(verb.size()))) ==
           harmless.end();
}

struct Changes
{
    bool operator()(const SelectCommand &select) const { return !select.readOnly; }
    bool operator()(const FetchCommand &fetch) const
    {
        const auto *items = std::get_if<QList<FetchItem>>(&fetch.items);
        return items && std::any_of(items->begin(), items->end(), [](const FetchItem &item) {
                   using Kind = FetchItem::Kind;
                   return item.kind == Kind::Rfc822 || item.kind == Kind::Rfc822Text ||
                          (item.kind == Kind::Section && !item.peek);
               });
    }
    bool operator()(const StoreCommand &) const { return true; }
    bool operator()(const CopyCommand &) const { return true; }
    bool operator()(const MoveCommand &) const { return true; }
    bool operator()(const ExpungeCommand &) const { return true; }
    bool operator()(const UidExpungeCommand &) const { return true; }
    bool operator()(const CloseCommand &) const { return true; }
    bool operator()(const CreateCommand &) const { return true; }
    bool operator()(const DeleteCommand &) const { return true; }
    bool operator()(const RenameCommand &) const { return true; }
    bool operator()(const SubscribeCommand &) const { return true; }
    bool operator()(const UnsubscribeCommand &) const { return true; }
    bool operator()(const AppendCommand &) const { return true; }
    bool operator()(const TypedCommand &typed) const { return typedChanges(typed); }
    template <typename Question>
    bool operator()(const Question &) const
    {
        return false;
    }
};

} // namespace

bool changesServer(const CommandBody &body)
{
    return std::visit(Changes(), body);
}

bool belongsToConnection(const TypedCommand &typed)
{
    const QByteArray verb = commandName(typed);
    return verb == "STARTTLS" || verb == "COMPRESS" || verb == "AUTHENTICATE";
}

} // namespace imap
