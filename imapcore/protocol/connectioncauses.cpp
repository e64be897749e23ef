// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Connection that tells which action a line of the transcript belongs to.
#include "imapcore/protocol/connection.h"

#include <algorithm>
#include <string_view>

namespace imap {

namespace {

using namespace std::string_view_literals;

/// The verbs whose commands a kind of untagged response answers (RFC 9051, section 7), each between
/// bars; empty for what may come at any time.
struct AnsweredVerbs
{
    std::string_view operator()(const ListData &list) const
    {
        if (list.kind == ListData::Kind::Lsub)
            return "|LSUB|"sv;
        return list.kind == ListData::Kind::Xlist ? "|XLIST|"sv : "|LIST|"sv;
    }
    std::string_view operator()(const MailboxStatusData &) const { return "|STATUS|LIST|"sv; }
    std::string_view operator()(const FetchData &) const
    {
        return "|FETCH|UID FETCH|STORE|UID STORE|"sv;
    }
    std::string_view operator()(const SearchData &) const { return "|SEARCH|UID SEARCH|"sv; }
    std::string_view operator()(const EsearchData &) const { return "|SEARCH|UID SEARCH|"sv; }
    std::string_view operator()(const SortData &) const { return "|SORT|UID SORT|"sv; }
    std::string_view operator()(const ThreadData &) const { return "|THREAD|UID THREAD|"sv; }
    std::string_view operator()(const FlagsData &) const
    {
        return "|SELECT|EXAMINE|STORE|UID STORE|"sv;
    }
    std::string_view operator()(const ExistsData &) const { return arrivals; }
    std::string_view operator()(const RecentData &) const { return arrivals; }
    std::string_view operator()(const ExpungeData &) const { return removals; }
    std::string_view operator()(const VanishedData &) const { return removals; }
    std::string_view operator()(const CapabilityData &) const
    {
        return "|CAPABILITY|LOGIN|AUTHENTICATE|"sv;
    }
    std::string_view operator()(const EnabledData &) const { return "|ENABLE|"sv; }
    std::string_view operator()(const NamespaceData &) const { return "|NAMESPACE|"sv; }
    std::string_view operator()(const IdData &) const { return "|ID|"sv; }
    std::string_view operator()(const QuotaData &) const
    {
        return "|GETQUOTA|GETQUOTAROOT|SETQUOTA|"sv;
    }
    std::string_view operator()(const QuotaRootData &) const { return "|GETQUOTAROOT|"sv; }
    std::string_view operator()(const AclData &) const { return "|GETACL|"sv; }
    std::string_view operator()(const MyRightsData &) const { return "|MYRIGHTS|"sv; }
    std::string_view operator()(const ListRightsData &) const { return "|LISTRIGHTS|"sv; }
    template <typename Other>
    std::string_view operator()(const Other &) const
    {
        return {};
    }

    static constexpr std::string_view arrivals =
        "|SELECT|EXAMINE|APPEND|COPY|UID COPY|MOVE|UID MOVE|NOOP|IDLE|"sv;
    static constexpr std::string_view removals = "|EXPUNGE|UID EXPUNGE|MOVE|UID MOVE|NOOP|IDLE|"sv;
};

bool names(std::string_view verbs, const QByteArray &verb)
{
    const QByteArray sought = '|' + verb + '|';
    return verbs.find(std::string_view(sought.constData(), static_cast<size_t>(sought.size()))) !=
           std::string_view::npos;
}

} // namespace

bool Connection::isInFlight(CommandId id) const
{
    return std::any_of(m_inFlight.begin(), m_inFlight.end(),
                       [id](const InFlight &command) { return command.id == id; });
}

WireCause Connection::causeOfCommand(CommandId id) const
{
    for (const InFlight &command : m_inFlight) {
        if (command.id == id)
            return {command.purpose, command.action};
    }
    return {};
}

/// A tagged line belongs to its command, "+" to the one that waits for it, an untagged one to the
/// only action in flight that can have asked for it.
WireCause Connection::causeOf(const Response &response) const
{
    if (m_inFlight.empty())
        return {};
    if (std::holds_alternative<ContinuationRequest>(response)) {
        const InFlight &last = m_inFlight.back();
        return {last.purpose, last.action};
    }
    const auto *status = std::get_if<StatusResponse>(&response);
    const auto *esearch = std::get_if<EsearchData>(&response);
    const QByteArray tag = status ? status->tag : esearch ? esearch->tag : QByteArray();
    const std::string_view verbs = std::visit(AnsweredVerbs(), response);
    const InFlight *only = nullptr;
    const InFlight &first = m_inFlight.front();
    const bool oneAction =
        std::all_of(m_inFlight.begin(), m_inFlight.end(),
                    [&first](const InFlight &command) { return command.action == first.action; });
    for (const InFlight &command : m_inFlight) {
        if (!tag.isEmpty()) {
            if (command.tag == tag)
                return {command.purpose, command.action};
            continue;
        }
        const bool isCount = std::holds_alternative<MailboxStatusData>(response);
        if (!oneAction &&
            (!names(verbs, command.verb) || (isCount && command.verb == "LIST" && !command.counts)))
            continue;
        if (only && only->action != command.action)
            return {};
        only = &command;
    }
    return only ? WireCause{only->purpose, only->action} : WireCause();
}

} // namespace imap
