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
    QByteArray operator()(const CompressCommand &) const { return "COMPRESS"; }
    QByteArray operator()(const IdCommand &) const { return "ID"; }
    QByteArray operator()(const LoginCommand &) const { return "LOGIN"; }
    QByteArray operator()(const AuthenticateCommand &) const { return "AUTHENTICATE"; }
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
    QByteArray operator()(const SortCommand &) const { return "UID SORT"; }
    QByteArray operator()(const ThreadCommand &) const { return "UID THREAD"; }
    QByteArray operator()(const IdleCommand &) const { return "IDLE"; }
    QByteArray operator()(const StoreCommand &) const { return "UID STORE"; }
    QByteArray operator()(const CopyCommand &) const { return "UID COPY"; }
    QByteArray operator()(const MoveCommand &) const { return "UID MOVE"; }
    QByteArray operator()(const ExpungeCommand &) const { return "EXPUNGE"; }
    QByteArray operator()(const UidExpungeCommand &) const { return "UID EXPUNGE"; }
    QByteArray operator()(const CloseCommand &) const { return "CLOSE"; }
    QByteArray operator()(const CreateCommand &) const { return "CREATE"; }
    QByteArray operator()(const DeleteCommand &) const { return "DELETE"; }
    QByteArray operator()(const RenameCommand &) const { return "RENAME"; }
    QByteArray operator()(const SubscribeCommand &) const { return "SUBSCRIBE"; }
    QByteArray operator()(const UnsubscribeCommand &) const { return "UNSUBSCRIBE"; }
    QByteArray operator()(const AppendCommand &) const { return "APPEND"; }
    QByteArray operator()(const GetQuotaRootCommand &) const { return "GETQUOTAROOT"; }
    QByteArray operator()(const GetAclCommand &) const { return "GETACL"; }
    QByteArray operator()(const MyRightsCommand &) const { return "MYRIGHTS"; }
    QByteArray operator()(const TypedCommand &typed) const
    {
        const QByteArrayList words = typed.lines.value(0).simplified().toUpper().split(' ');
        return words.value(0) == "UID" ? "UID " + words.value(1) : words.value(0);
    }
};

} // namespace

QByteArray commandName(const CommandBody &body)
{
    return std::visit(CommandVerb(), body);
}

CommandBody::CommandBody() = default;
CommandBody::CommandBody(const CommandBody &) = default;
CommandBody::CommandBody(CommandBody &&) noexcept = default;
CommandBody &CommandBody::operator=(const CommandBody &) = default;
CommandBody &CommandBody::operator=(CommandBody &&) noexcept = default;
CommandBody::~CommandBody() = default;

} // namespace imap
