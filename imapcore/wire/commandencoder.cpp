// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/commandencoder.h"

#include "imapcore/types/typedrules.h"
#include "imapcore/wire/commandwriter.h"

namespace imap {

namespace {

/// A mailbox name is written only when it can be one line.
void writeMailbox(CommandWriter &out, const MailboxName &name)
{
    if (!name.isUsable())
        out.refuse();
    out.astring(name.wire());
}

void writeAtomList(CommandWriter &out, const QByteArrayList &atoms)
{
    out.raw("(");
    bool first = true;
    for (const QByteArray &atom : atoms) {
        if (!first)
            out.raw(" ");
        out.atom(atom);
        first = false;
    }
    out.raw(")");
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
    void operator()(const ListCommand &list) const;
    void operator()(const LsubCommand &lsub) const;
    void operator()(const StatusCommand &status) const;
    void operator()(const SelectCommand &select) const;
    void operator()(const FetchCommand &fetch) const;
    void operator()(const SearchCommand &search) const;
    void operator()(const SortCommand &sort) const;
    void operator()(const ThreadCommand &thread) const;
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
    void writeReturnOptions(const ListCommand &list) const;
    void writeProgram(const SearchProgram &program) const;
    void writeItem(const FetchItem &item) const;
    void writeSection(const FetchItem &item) const;

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

// list = "LIST" [SP list-select-opts] SP mailbox SP mbox-or-pat [SP list-return-opts] (RFC 5258)
void ArgumentWriter::operator()(const ListCommand &list) const
{
    const bool extended = !list.selectionOptions.isEmpty() || !list.returnOptions.isEmpty() ||
                          !list.statusItems.isEmpty() || list.patterns.size() > 1;
    m_out.raw(" ");
    if (!list.selectionOptions.isEmpty()) {
        writeAtomList(m_out, list.selectionOptions);
        m_out.raw(" ");
    }
    m_out.listString(list.reference);
    m_out.raw(extended ? " (" : " ");
    bool first = true;
    for (const QByteArray &pattern : list.patterns) {
        if (!first)
            m_out.raw(" ");
        first = false;
        m_out.listString(pattern);
    }
    if (extended)
        m_out.raw(")");
    writeReturnOptions(list);
}

void ArgumentWriter::writeReturnOptions(const ListCommand &list) const
{
    if (list.returnOptions.isEmpty() && list.statusItems.isEmpty())
        return;
    m_out.raw(" RETURN (");
    bool first = true;
    for (const QByteArray &option : list.returnOptions) {
        if (!first)
            m_out.raw(" ");
        first = false;
        m_out.atom(option);
    }
    if (!list.statusItems.isEmpty()) {
        m_out.raw(first ? "STATUS " : " STATUS ");
        writeAtomList(m_out, list.statusItems);
    }
    m_out.raw(")");
}

void ArgumentWriter::operator()(const LsubCommand &lsub) const
{
    m_out.raw(" ");
    m_out.listString(lsub.reference);
    m_out.raw(" ");
    m_out.listString(lsub.pattern);
}

void ArgumentWriter::operator()(const StatusCommand &status) const
{
    m_out.raw(" ");
    writeMailbox(m_out, status.mailbox);
    m_out.raw(" ");
    writeAtomList(m_out, status.items);
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

// fetch = "FETCH" SP sequence-set SP ("ALL" / "FULL" / "FAST" / fetch-att / "(" fetch-att *(SP
// fetch-att) ")")
void ArgumentWriter::operator()(const FetchCommand &fetch) const
{
    m_out.raw(" ");
    m_out.raw(std::visit([](const auto &set) { return set.toBytes(); }, fetch.messages));
    if (std::visit([](const auto &set) { return set.isEmpty(); }, fetch.messages))
        m_out.refuse();
    m_out.raw(" ");
    if (const auto *macro = std::get_if<FetchMacro>(&fetch.items)) {
        m_out.raw(*macro == FetchMacro::Fast ? "FAST" : *macro == FetchMacro::All ? "ALL" : "FULL");
        return;
    }
    const auto &items = std::get<QList<FetchItem>>(fetch.items);
    if (items.isEmpty())
        m_out.refuse();
    const bool list = items.size() != 1;
    m_out.raw(list ? "(" : "");
    bool first = true;
    for (const FetchItem &item : items) {
        m_out.raw(first ? "" : " ");
        first = false;
        writeItem(item);
    }
    m_out.raw(list ? ")" : "");
    if (fetch.changedSince.isValid()) {
        m_out.raw(QByteArray(" (CHANGEDSINCE " + QByteArray::number(fetch.changedSince.value()) +
                             (fetch.vanished ? " VANISHED)" : ")")));
    }
}

void ArgumentWriter::writeItem(const FetchItem &item) const
{
    static constexpr QByteArrayView names[] = {
        "UID",           "FLAGS",  "INTERNALDATE", "RFC822.SIZE",   "ENVELOPE",    "BODY",
        "BODYSTRUCTURE", "MODSEQ", "RFC822",       "RFC822.HEADER", "RFC822.TEXT",
    };
    if (item.kind == FetchItem::Kind::Section)
        writeSection(item);
    else
        m_out.raw(names[static_cast<int>(item.kind)]);
}

// "BODY" [".PEEK"] section ["<" number "." nz-number ">"]
void ArgumentWriter::writeSection(const FetchItem &item) const
{
    using Text = SectionSpec::Text;
    const SectionSpec &section = item.section;
    for (const char c : section.part) {
        if (c != '.' && (c < '0' || c > '9'))
            m_out.refuse();
    }
    m_out.raw(item.peek ? "BODY.PEEK[" : "BODY[");
    SectionSpec plain = section;
    const bool fields = section.text == Text::HeaderFields || section.text == Text::HeaderFieldsNot;
    if (fields) {
        plain.fields.clear();
        QByteArray name = plain.toBytes();
        name.chop(2); // "()"
        m_out.raw(name);
        m_out.raw("(");
        for (qsizetype i = 0; i < section.fields.size(); ++i) {
            m_out.raw(i == 0 ? "" : " ");
            m_out.astring(section.fields[i].toUpper());
        }
        m_out.raw(")");
        if (section.fields.isEmpty())
            m_out.refuse();
    } else {
        m_out.raw(plain.toBytes());
    }
    m_out.raw("]");
    if (item.partial) {
        m_out.raw(QByteArray('<' + QByteArray::number(item.partial->origin) + '.' +
                             QByteArray::number(item.partial->count) + '>'));
    }
}

// search = "SEARCH" [SP "RETURN" SP "(" ... ")"] SP search-program (RFC 4731)
void ArgumentWriter::operator()(const SearchCommand &search) const
{
    if (!search.returnOptions.isEmpty()) {
        m_out.raw(" RETURN ");
        writeAtomList(m_out, search.returnOptions);
    }
    if (search.program.needsUtf8())
        m_out.raw(" CHARSET UTF-8");
    writeProgram(search.program);
}

void ArgumentWriter::writeProgram(const SearchProgram &program) const
{
    using Kind = SearchProgram::Token::Kind;
    if (program.isAll())
        m_out.raw(" ALL");
    bool glue = false;
    for (const SearchProgram::Token &token : program.tokens()) {
        if (!glue && token.kind != Kind::Close)
            m_out.raw(" ");
        glue = token.kind == Kind::Open;
        if (token.kind == Kind::Text)
            m_out.astring(token.bytes);
        else if (token.kind == Kind::Atom)
            m_out.searchKey(token.bytes);
        else
            m_out.raw(token.kind == Kind::Open ? "(" : ")");
    }
}

// sort = ["UID" SP] "SORT" [SP "RETURN" ...] SP sort-criteria SP search-criteria (RFC 5256, 5267)
void ArgumentWriter::operator()(const SortCommand &sort) const
{
    static constexpr QByteArrayView names[] = {"ARRIVAL", "CC", "DATE",        "FROM",     "SIZE",
                                               "SUBJECT", "TO", "DISPLAYFROM", "DISPLAYTO"};
    if (!sort.returnOptions.isEmpty()) {
        m_out.raw(" RETURN ");
        writeAtomList(m_out, sort.returnOptions);
    }
    QByteArrayList criteria;
    for (const SortCriterion &criterion : sort.criteria) {
        if (criterion.reverse)
            criteria.append("REVERSE");
        criteria.append(names[static_cast<int>(criterion.key)].toByteArray());
    }
    if (criteria.isEmpty())
        m_out.refuse();
    m_out.raw(" ");
    writeAtomList(m_out, criteria);
    m_out.raw(" UTF-8");
    writeProgram(sort.program);
}

// thread = ["UID" SP] "THREAD" SP thread-alg SP search-criteria (RFC 5256)
void ArgumentWriter::operator()(const ThreadCommand &thread) const
{
    m_out.raw(thread.algorithm == ThreadAlgorithm::References ? " REFERENCES" : " ORDEREDSUBJECT");
    m_out.raw(" UTF-8");
    writeProgram(thread.program);
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
