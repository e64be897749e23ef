// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/readonlygate.h"

#include "imapcore/types/typedrules.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <type_traits>

namespace imap {

namespace {

using namespace std::string_view_literals;

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
        return !typedPeeks(typed);
    // SEARCH RETURN (SAVE) changes only what "$" means on this connection.
    return std::find(harmless.begin(), harmless.end(),
                     std::string_view(verb.constData(), static_cast<size_t>(verb.size()))) ==
           harmless.end();
}

template <typename Command, typename... Known>
constexpr bool isOneOf = (std::is_same_v<Command, Known> || ...);

/// Those that change nothing, each by name: what is not among them counts as a change.
template <typename Command>
constexpr bool isHarmless =
    isOneOf<Command, CapabilityCommand, NoopCommand, LogoutCommand, StartTlsCommand, IdCommand,
            LoginCommand, AuthenticateCommand, EnableCommand, NamespaceCommand, ListCommand,
            LsubCommand, StatusCommand, UnselectCommand, SearchCommand, SortCommand, ThreadCommand,
            CompressCommand, IdleCommand, GetQuotaRootCommand, GetAclCommand, MyRightsCommand>;

struct Changes
{
    bool operator()(const SelectCommand &select) const { return !select.readOnly; }
    bool operator()(const FetchCommand &fetch) const
    {
        const auto *items = std::get_if<QList<FetchItem>>(&fetch.items);
        return items && std::any_of(items->begin(), items->end(), setsSeen);
    }
    bool operator()(const TypedCommand &typed) const { return typedChanges(typed); }
    template <typename Command>
    bool operator()(const Command &) const
    {
        return !isHarmless<Command>;
    }
};

} // namespace

bool changesServer(const CommandBody &body)
{
    return std::visit(Changes(), body);
}

} // namespace imap
