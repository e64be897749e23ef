// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/commandencoder.h"

#include "imapcore/types/typedrules.h"
#include "imapcore/wire/commandwriter.h"
#include "imapcore/wire/fetcharguments.h"
#include "imapcore/wire/listarguments.h"
#include "imapcore/wire/searcharguments.h"

namespace imap {

namespace {

/// A mailbox name is written only when it can be one line.
void writeMailbox(CommandWriter &out, const MailboxName &name)
{
    if (!name.isUsable())
        out.refuse();
    out.astring(name.wire());
}

/// Writes the arguments of each command behind its verb.
class ArgumentWriter
{
public:
    explicit ArgumentWriter(CommandWriter &out)
        : m_out(out)
    {
    }

    void operator()(const CapabilityCommand &) const {}
    void operator()(const NoopCommand &) const {}
    void operator()(const LogoutCommand &) const {}
    void operator()(const StartTlsCommand &) const {}
    void operator()(const NamespaceCommand &) const {}
    void operator()(const UnselectCommand &) const {}
    void operator()(const IdleCommand &) const {}
    void operator()(const IdCommand &id) const;
    void operator()(const LoginCommand &login) const;
    void operator()(const AuthenticateCommand &authenticate) const;
    void operator()(const EnableCommand &enable) const;
    void operator()(const ListCommand &list) const { writeList(m_out, list); }
    void operator()(const LsubCommand &lsub) const { writeLsub(m_out, lsub); }
    void operator()(const StatusCommand &status) const;
    void operator()(const SelectCommand &select) const;
    void operator()(const FetchCommand &fetch) const { writeFetch(m_out, fetch); }
    void operator()(const SearchCommand &search) const { writeSearch(m_out, search); }
    void operator()(const SortCommand &sort) const { writeSort(m_out, sort); }
    void operator()(const ThreadCommand &thread) const { writeThread(m_out, thread); }
    void operator()(const CompressCommand &) const { m_out.raw(" DEFLATE"); }
    void operator()(const ExpungeCommand &) const {}
    void operator()(const CloseCommand &) const {}
    void operator()(const StoreCommand &store) const;
    void operator()(const CopyCommand &copy) const { writeTransfer(copy.uids, copy.target); }
    void operator()(const MoveCommand &move) const { writeTransfer(move.uids, move.target); }
    void operator()(const UidExpungeCommand &expunge) const { writeSet(expunge.uids); }
    void operator()(const CreateCommand &create) const { writeOnly(create.mailbox); }
    void operator()(const DeleteCommand &remove) const { writeOnly(remove.mailbox); }
    void operator()(const SubscribeCommand &subscribe) const { writeOnly(subscribe.mailbox); }
    void operator()(const UnsubscribeCommand &leave) const { writeOnly(leave.mailbox); }
    void operator()(const GetQuotaRootCommand &ask) const { writeOnly(ask.mailbox); }
    void operator()(const GetAclCommand &ask) const { writeOnly(ask.mailbox); }
    void operator()(const MyRightsCommand &ask) const { writeOnly(ask.mailbox); }
    void operator()(const RenameCommand &rename) const;
    void operator()(const AppendCommand &append) const;
    void operator()(const TypedCommand &typed) const;

private:
    void writeSet(const UidSet &uids) const;
    void writeOnly(const MailboxName &name) const;
    void writeTransfer(const UidSet &uids, const MailboxName &target) const;
    void writeFlags(const FlagSet &flags) const;

    CommandWriter &m_out;
};

// id = "ID" SP id-params-list (RFC 2971)
void ArgumentWriter::operator()(const IdCommand &id) const
{
    if (id.fields.isEmpty()) {
        m_out.raw(" NIL");
        return;
    }
    m_out.raw(" (");
    bool first = true;
    for (const auto &[name, value] : id.fields) {
        if (!first)
            m_out.raw(" ");
        first = false;
        m_out.string(name);
        m_out.raw(" ");
        if (value.isNull())
            m_out.raw("NIL");
        else
            m_out.string(value);
    }
    m_out.raw(")");
}

void ArgumentWriter::operator()(const LoginCommand &login) const
{
    m_out.raw(" ");
    m_out.astring(login.user);
    m_out.raw(" ");
    m_out.secretString(login.password.reveal());
}

void ArgumentWriter::operator()(const AuthenticateCommand &authenticate) const
{
    m_out.raw(" ");
    m_out.atom(authenticate.mechanism);
    if (!authenticate.initialResponse)
        return;
    m_out.raw(" ");
    if (authenticate.initialResponse->isEmpty()) {
        m_out.raw("="); // RFC 4959, 3
        return;
    }
    QByteArray response = authenticate.initialResponse->reveal().toBase64();
    m_out.secretRaw(response);
    wipeBytes(response);
}

void ArgumentWriter::operator()(const EnableCommand &enable) const
{
    for (const QByteArray &capability : enable.capabilities) {
        m_out.raw(" ");
        m_out.atom(capability);
    }
}

void ArgumentWriter::operator()(const StatusCommand &status) const
{
    m_out.raw(" ");
    writeMailbox(m_out, status.mailbox);
    m_out.raw(" ");
    m_out.atomList(status.items);
}

void ArgumentWriter::operator()(const SelectCommand &select) const
{
    m_out.raw(" ");
    writeMailbox(m_out, select.mailbox);
    if (select.qresync) {
        // RFC 7162, 3.2.5; it implies CONDSTORE
        const QresyncParameters &known = *select.qresync;
        m_out.raw(QByteArray(" (QRESYNC (" + QByteArray::number(known.uidValidity.value()) + ' ' +
                             QByteArray::number(known.modSeq.value())));
        if (!known.known.isEmpty())
            m_out.raw(QByteArray(' ' + known.known.toBytes()));
        m_out.raw("))");
    } else if (select.condstore) {
        m_out.raw(" (CONDSTORE)"); // RFC 7162, 3.1.8
    }
}

void ArgumentWriter::writeSet(const UidSet &uids) const
{
    if (uids.isEmpty())
        m_out.refuse();
    m_out.raw(" ");
    m_out.raw(uids.toBytes());
}

void ArgumentWriter::writeOnly(const MailboxName &name) const
{
    m_out.raw(" ");
    writeMailbox(m_out, name);
}

void ArgumentWriter::writeTransfer(const UidSet &uids, const MailboxName &target) const
{
    writeSet(uids);
    writeOnly(target);
}

// flag-list = "(" [flag *(SP flag)] ")"; \Recent is the server's alone (RFC 3501, 2.3.2).
void ArgumentWriter::writeFlags(const FlagSet &flags) const
{
    m_out.raw(" (");
    bool first = true;
    for (const QByteArray &flag : flags.toList()) {
        if (flag == "\\Recent")
            continue;
        m_out.raw(first ? "" : " ");
        first = false;
        const bool isSystem = flag.startsWith('\\');
        m_out.raw(isSystem ? "\\" : "");
        m_out.atom(isSystem ? flag.mid(1) : flag);
    }
    m_out.raw(")");
}

// store = "STORE" SP sequence-set SP store-att-flags
void ArgumentWriter::operator()(const StoreCommand &store) const
{
    writeSet(store.uids);
    m_out.raw(store.mode == StoreMode::Add      ? " +FLAGS"
              : store.mode == StoreMode::Remove ? " -FLAGS"
                                                : " FLAGS");
    writeFlags(store.flags);
}

void ArgumentWriter::operator()(const RenameCommand &rename) const
{
    writeOnly(rename.from);
    writeOnly(rename.to);
}

// append = "APPEND" SP mailbox [SP flag-list] [SP date-time] SP literal
void ArgumentWriter::operator()(const AppendCommand &append) const
{
    writeOnly(append.mailbox);
    writeFlags(append.flags);
    if (append.internalDate)
        m_out.raw(QByteArray(" \"" + append.internalDate->toBytes() + '"'));
    m_out.raw(" ");
    m_out.literalString(append.message);
}

/// A person typed it, so it is syntax; refused is only what the server might read in another way
/// than we do: then it could pass as something else, or a password be shown.
void ArgumentWriter::operator()(const TypedCommand &typed) const
{
    if (typed.literals.size() + 1 != typed.lines.size() || !isPlainlyTyped(typed))
        m_out.refuse();
    const bool holdsPassword = commandName(typed) == "LOGIN";
    for (qsizetype i = 0; i < typed.lines.size(); ++i) {
        const QByteArray &line = typed.lines.at(i);
        if (holdsPassword) {
            const qsizetype verb = i == 0 ? qMin(line.indexOf(' ') + 1, line.size()) : 0;
            m_out.raw(QByteArrayView(line).first(verb));
            m_out.secretRaw(QByteArrayView(line).sliced(verb));
            if (i < typed.literals.size())
                m_out.secretLiteral(typed.literals.at(i));
            continue;
        }
        m_out.raw(line);
        if (i < typed.literals.size())
            m_out.literalString(typed.literals.at(i));
    }
}

} // namespace

EncodedCommand encodeCommand(const QByteArray &tag, const CommandBody &body, LiteralMode literals)
{
    CommandWriter out(literals);
    out.atom(tag);
    out.raw(" ");
    if (!std::holds_alternative<TypedCommand>(body)) // which brings its verb
        out.raw(commandName(body));
    std::visit(ArgumentWriter(out), body);
    return out.finish();
}

QByteArray commandLine(const CommandBody &body, LiteralMode literals)
{
    const QByteArray tag = "T";
    QByteArray line;
    for (const EncodedPart &part : encodeCommand(tag, body, literals).parts)
        line += part.bytes;
    return line.mid(tag.size() + 1).chopped(line.isEmpty() ? 0 : 2);
}

} // namespace imap
