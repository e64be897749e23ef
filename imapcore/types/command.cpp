// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/command.h"

namespace imap {

namespace {

struct CommandVerb
{
    QByteArray operator()(const CapabilityCommand &) const { return "CAPABILITY"; }
    QByteArray operator()(const NoopCommand &) const { return "NOOP"; }
    QByteArray operator()(const LogoutCommand &) const { return "LOGOUT"; }
    QByteArray operator()(const StartTlsCommand &) const { return "STARTTLS"; }
    QByteArray operator()(const IdCommand &) const { return "ID"; }
    QByteArray operator()(const LoginCommand &) const { return "LOGIN"; }
    QByteArray operator()(const AuthenticatePlainCommand &) const { return "AUTHENTICATE"; }
    QByteArray operator()(const EnableCommand &) const { return "ENABLE"; }
    QByteArray operator()(const NamespaceCommand &) const { return "NAMESPACE"; }
    QByteArray operator()(const ListCommand &) const { return "LIST"; }
    QByteArray operator()(const LsubCommand &) const { return "LSUB"; }
    QByteArray operator()(const StatusCommand &) const { return "STATUS"; }
    QByteArray operator()(const SelectCommand &select) const
    {
        return select.readOnly ? "EXAMINE" : "SELECT";
    }
    QByteArray operator()(const UnselectCommand &) const { return "UNSELECT"; }
    QByteArray operator()(const FetchCommand &fetch) const
    {
        return std::holds_alternative<UidSet>(fetch.messages) ? "UID FETCH" : "FETCH";
    }
    QByteArray operator()(const SearchCommand &search) const
    {
        return search.uid ? "UID SEARCH" : "SEARCH";
    }
    QByteArray operator()(const IdleCommand &) const { return "IDLE"; }
};

} // namespace

QByteArray commandName(const CommandBody &body)
{
    return std::visit(CommandVerb(), body);
}

} // namespace imap
