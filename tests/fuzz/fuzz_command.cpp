// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever names, texts, flags and sets hold, of a server or of a person: a command is read back by
// an independent reader as the very words it is to say, or it is not written at all.
#include "commandreader.h"
#include "decisions.h"
#include "imapcore/types/typedline.h"
#include "imapcore/wire/commandencoder.h"
#include "imapcore/wire/readonlygate.h"

#include <algorithm>

using namespace imap;
using fuzz::CommandReader;
using fuzz::Decisions;
using fuzz::demand;
using fuzz::WantedWords;

namespace {

/// What LITERAL- lets pass unasked (RFC 7888, section 5).
constexpr qsizetype literalMinus = 4096;

struct Written
{
    QByteArray wire; // empty: refused
    QByteArray logged;
};

Written write(const CommandBody &body, LiteralMode mode)
{
    Written written;
    qsizetype waits = 0;
    const EncodedCommand command = encodeCommand("A", body, mode);
    for (const EncodedPart &part : command.parts) {
        written.wire += part.bytes;
        waits += part.waitsForContinuation ? 1 : 0;
        demand(!part.waitsForContinuation || part.bytes.endsWith("}\r\n"));
    }
    written.logged = command.logged;
    demand(!written.logged.contains('\r') && !written.logged.contains('\n'));
    if (written.wire.isEmpty())
        return written;
    const CommandReader reader(written.wire);
    demand(reader.waitingLiterals() == waits);
    demand(mode != LiteralMode::Synchronizing || reader.longestUnasked() < 0);
    demand(mode != LiteralMode::Minus || reader.longestUnasked() <= literalMinus);
    return written;
}

/// One command with arguments out of the input, and the words it must become.
class AnyCommand
{
public:
    explicit AnyCommand(Decisions &next)
        : m_next(next)
        , m_mode(static_cast<LiteralMode>(next.below(3)))
    {
    }

    void check()
    {
        m_wanted.atoms("A");
        switch (m_next.below(12)) {
        case 0:
            return aboutOneMailbox();
        case 1:
            return signIn();
        case 2:
            return transfer();
        case 3:
            return rename();
        case 4:
            return append();
        case 5:
            return list();
        case 6:
            return fetch();
        case 7:
            return search();
        case 8:
            return identify();
        case 9:
            return store();
        case 10:
            return sort();
        default:
            return mustSay(withoutArguments(), true);
        }
    }

private:
    void mustSay(const CommandBody &body, bool isSayable)
    {
        const Written written = write(body, m_mode);
        demand(written.wire.isEmpty() != isSayable);
        if (isSayable)
            m_wanted.mustBe(CommandReader(written.wire).words());
        static_cast<void>(changesServer(body));
    }
    MailboxName name() { return MailboxName::fromWire(m_next.bytes()); }
    UidSet someUids()
    {
        UidSet uids;
        for (quint32 i = m_next.below(5); i > 0; --i) {
            const quint32 low = m_next.number();
            uids.add(low, m_next.number());
        }
        return uids;
    }
    /// A set, or a command without one, which nobody sends.
    void want(const UidSet &uids)
    {
        if (!uids.isEmpty())
            m_wanted.atoms(uids.toBytes());
    }
    [[nodiscard]] static bool isAtom(QByteArrayView text)
    {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
            return c > ' ' && c < 0x7f && !QByteArrayView("(){%*\"\\]").contains(c);
        });
    }

    [[nodiscard]] static bool isOneLine(QByteArrayView text)
    {
        return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
    }

    [[nodiscard]] CommandBody withoutArguments()
    {
        switch (m_next.below(10)) {
        case 0:
            m_wanted.atoms("CAPABILITY");
            return CapabilityCommand{};
        case 1:
            m_wanted.atoms("LOGOUT");
            return LogoutCommand{};
        case 2:
            m_wanted.atoms("STARTTLS");
            return StartTlsCommand{};
        case 3:
            m_wanted.atoms("COMPRESS DEFLATE");
            return CompressCommand{};
        case 4:
            m_wanted.atoms("NAMESPACE");
            return NamespaceCommand{};
        case 5:
            m_wanted.atoms("UNSELECT");
            return UnselectCommand{};
        case 6:
            m_wanted.atoms("IDLE");
            return IdleCommand{};
        case 7:
            m_wanted.atoms("EXPUNGE");
            return ExpungeCommand{};
        case 8:
            m_wanted.atoms("CLOSE");
            return CloseCommand{};
        default:
            m_wanted.atoms("NOOP");
            return NoopCommand{};
        }
    }
    void aboutOneMailbox()
    {
        const quint32 kind = m_next.below(10);
        const MailboxName mailbox = name();
        const auto say = [&](const char *verb, const CommandBody &body) {
            m_wanted.atoms(verb).text(mailbox.wire());
            mustSay(body, mailbox.isUsable());
        };
        switch (kind) {
        case 0:
            return say("CREATE", CreateCommand{mailbox});
        case 1:
            return say("DELETE", DeleteCommand{mailbox});
        case 2:
            return say("SUBSCRIBE", SubscribeCommand{mailbox});
        case 3:
            return say("UNSUBSCRIBE", UnsubscribeCommand{mailbox});
        case 4:
            return say("GETQUOTAROOT", GetQuotaRootCommand{mailbox});
        case 5:
            return say("GETACL", GetAclCommand{mailbox});
        case 6:
            return say("MYRIGHTS", MyRightsCommand{mailbox});
        case 7: {
            m_wanted.atoms("STATUS").text(mailbox.wire()).open().atoms("MESSAGES UNSEEN").close();
            return mustSay(StatusCommand{mailbox, {"MESSAGES", "UNSEEN"}}, mailbox.isUsable());
        }
        case 8:
            return selectKnown(mailbox);
        default:
            return say("EXAMINE", SelectCommand{mailbox, true, false});
        }
    }
    void selectKnown(const MailboxName &mailbox)
    {
        QresyncParameters known;
        known.uidValidity = UidValidity(m_next.number());
        known.modSeq = ModSeq(m_next.number());
        known.known = someUids();
        m_wanted.atoms("SELECT").text(mailbox.wire()).open().atoms("QRESYNC").open();
        m_wanted.atoms(QByteArray::number(known.uidValidity.value()));
        m_wanted.atoms(QByteArray::number(known.modSeq.value()));
        want(known.known);
        m_wanted.close().close();
        mustSay(SelectCommand{mailbox, false, true, known}, mailbox.isUsable());
    }
    void signIn()
    {
        const QByteArray user = m_next.bytes();
        const QByteArray password = m_next.bytes();
        m_wanted.atoms("LOGIN").text(user).text(password);
        const bool isSayable = !user.contains('\0') && !password.contains('\0');
        mustSay(LoginCommand{user, Secret(password)}, isSayable);
        if (isSayable) // of the password not even its length is to be seen
            demand(write(LoginCommand{user, Secret(password)}, m_mode).logged ==
                   write(LoginCommand{user, Secret("x")}, m_mode).logged);
        const CommandBody first = AuthenticateCommand{"PLAIN", Secret(password)};
        demand(write(first, m_mode).logged ==
               "A AUTHENTICATE PLAIN " + QByteArray(password.isEmpty() ? "=" : "***"));
    }
    void transfer()
    {
        const bool isMove = m_next.coin();
        const UidSet uids = someUids();
        const MailboxName target = name();
        m_wanted.atoms(isMove ? "UID MOVE" : "UID COPY");
        want(uids);
        m_wanted.text(target.wire());
        const bool isSayable = target.isUsable() && !uids.isEmpty();
        if (isMove)
            mustSay(MoveCommand{uids, target}, isSayable);
        else
            mustSay(CopyCommand{uids, target}, isSayable);
    }
    void rename()
    {
        const MailboxName from = name();
        const MailboxName to = name();
        m_wanted.atoms("RENAME").text(from.wire()).text(to.wire());
        mustSay(RenameCommand{from, to}, from.isUsable() && to.isUsable());
    }
    /// True: all of them may be said; they are wanted then.
    bool wantFlags(FlagSet &flags)
    {
        bool isSayable = true;
        for (quint32 i = m_next.below(4); i > 0; --i)
            flags.insert(m_next.bytes());
        m_wanted.open();
        for (const QByteArray &flag : flags.toList()) {
            if (flag == "\\Recent")
                continue;
            isSayable = isSayable && isAtom(flag.startsWith('\\') ? flag.mid(1) : flag);
            if (isSayable)
                m_wanted.atoms(flag);
        }
        m_wanted.close();
        return isSayable;
    }
    void store()
    {
        StoreCommand store;
        store.uids = someUids();
        store.mode = static_cast<StoreMode>(m_next.below(3));
        m_wanted.atoms("UID STORE");
        want(store.uids);
        m_wanted.atoms(store.mode == StoreMode::Add      ? "+FLAGS"
                       : store.mode == StoreMode::Remove ? "-FLAGS"
                                                         : "FLAGS");
        const bool isSayable = wantFlags(store.flags) && !store.uids.isEmpty();
        mustSay(store, isSayable);
    }
    void append()
    {
        AppendCommand append;
        append.mailbox = name();
        m_wanted.atoms("APPEND").text(append.mailbox.wire());
        const bool goodFlags = wantFlags(append.flags);
        if (m_next.coin()) {
            append.internalDate = InternalDate::parse("17-Jul-1996 02:44:25 -0700");
            m_wanted.text(append.internalDate->toBytes());
        }
        append.message = m_next.bytes();
        m_wanted.text(append.message);
        mustSay(append, goodFlags && append.mailbox.isUsable() && !append.message.contains('\0'));
    }
    void list()
    {
        ListCommand list;
        list.reference = m_next.bytes();
        const bool isExtended = m_next.coin();
        list.patterns = {m_next.bytes()};
        m_wanted.atoms("LIST");
        if (isExtended) {
            list.selectionOptions = {"SUBSCRIBED"};
            list.returnOptions = {"CHILDREN"};
            list.statusItems = {"MESSAGES"};
            list.patterns.append(m_next.bytes());
            m_wanted.open().atoms("SUBSCRIBED").close();
        }
        m_wanted.text(list.reference);
        if (isExtended)
            m_wanted.open();
        bool isSayable = isOneLine(list.reference);
        for (const QByteArray &pattern : list.patterns) {
            m_wanted.text(pattern);
            isSayable = isSayable && isOneLine(pattern);
        }
        if (isExtended) {
            m_wanted.close().atoms("RETURN").open().atoms("CHILDREN STATUS").open();
            m_wanted.atoms("MESSAGES").close().close();
        }
        mustSay(list, isSayable);
    }
    void fetch()
    {
        FetchCommand fetch;
        const UidSet uids = someUids();
        fetch.messages = uids;
        m_wanted.atoms("UID FETCH");
        want(uids);
        FetchItem item{FetchItem::Kind::Section};
        item.peek = m_next.coin();
        item.section.text = SectionSpec::Text::HeaderFields;
        item.section.fields = {m_next.bytes(), m_next.bytes()};
        item.section.part = m_next.coin() ? m_next.bytes() : QByteArray("1.2");
        item.partial = Partial{m_next.number(), m_next.number()};
        const QByteArray &part = item.section.part;
        bool isSayable = !uids.isEmpty() && std::all_of(part.begin(), part.end(), [](char c) {
            return c == '.' || (c >= '0' && c <= '9');
        });
        m_wanted.open().atoms("FLAGS");
        m_wanted.atoms(QByteArray(item.peek ? "BODY.PEEK[" : "BODY[") + part +
                       (part.isEmpty() ? "" : ".") + "HEADER.FIELDS");
        m_wanted.open();
        for (const QByteArray &field : item.section.fields) {
            m_wanted.text(field.toUpper());
            isSayable = isSayable && !field.contains('\0');
        }
        m_wanted.close().atoms("]<" + QByteArray::number(item.partial->origin) + '.' +
                               QByteArray::number(item.partial->count) + '>');
        m_wanted.close();
        fetch.items = QList<FetchItem>{FetchItem{FetchItem::Kind::Flags}, item};
        mustSay(fetch, isSayable);
        static_cast<void>(setsSeen(item));
    }
    /// As typed by a person: what is understood is written, and reads back as the same program.
    void search()
    {
        const auto program = SearchProgram::fromText(QString::fromUtf8(m_next.bytes()));
        if (!program)
            return;
        const auto again = SearchProgram::fromText(program->toText());
        demand(bool(again) && again->toText() == program->toText());
        static_cast<void>(write(SearchCommand{true, {"ALL"}, *program}, m_mode));
        static_cast<void>(write(ThreadCommand{ThreadAlgorithm::References, *program}, m_mode));
        SearchProgram either = program->orElse(SearchProgram("SUBJECT"));
        either.add("HEADER MESSAGE-ID", m_next.bytes());
        static_cast<void>(write(SearchCommand{false, {}, either}, m_mode));
    }
    void sort()
    {
        const QByteArray text = m_next.bytes();
        SearchProgram program;
        program.add("SUBJECT", text);
        const SortCriterion criterion{static_cast<SortKey>(m_next.below(9)), true};
        static constexpr const char *keys[] = {"ARRIVAL", "CC", "DATE",        "FROM",     "SIZE",
                                               "SUBJECT", "TO", "DISPLAYFROM", "DISPLAYTO"};
        m_wanted.atoms("UID SORT RETURN").open().atoms("COUNT").close().open();
        m_wanted.atoms("REVERSE").atoms(keys[static_cast<int>(criterion.key)]).close();
        m_wanted.atoms("UTF-8 SUBJECT").text(text);
        mustSay(SortCommand{{criterion}, {"COUNT"}, program}, !text.contains('\0'));
    }
    void identify()
    {
        const QByteArray field = m_next.bytes();
        const QByteArray value = m_next.bytes();
        m_wanted.atoms("ID").open().text(field).text(value).close();
        mustSay(IdCommand{{{field, value}}}, !field.contains('\0') && !value.contains('\0'));
    }

    Decisions &m_next;
    const LiteralMode m_mode;
    WantedWords m_wanted;
};

/// A line of the console: sent as it was typed, in one line but for its literals, and a password in
/// it is not shown.
void typeALine(Decisions &next)
{
    const auto mode = static_cast<LiteralMode>(next.below(3));
    TypedLine line;
    line.addText(next.bytes());
    while (line.wantedLiteral() && *line.wantedLiteral() < 4096 && !next.isEmpty()) {
        line.addLiteral(next.bytes());
        line.addText(next.bytes());
    }
    const bool isComplete = !line.wantedLiteral() && line.problem() == TypedLine::Problem::None;
    const TypedWords words = TypedWords::of(line.command());
    static_cast<void>(typedSelect(line.command()));
    static_cast<void>(changesServer(line.command()));
    if (!isComplete)
        return;
    QByteArray wire;
    const EncodedCommand command = encodeCommand("A", line.command(), mode);
    for (const EncodedPart &part : command.parts)
        wire += part.bytes;
    if (words.verb == "LOGIN" && !wire.isEmpty())
        demand(command.logged.startsWith("A ") && command.logged.endsWith("***"));
    demand(!command.logged.contains('\r') && !command.logged.contains('\n'));
    QByteArray outside = wire;
    for (const QByteArray &literal : line.command().literals)
        outside.replace(outside.indexOf("}\r\n") + 1, literal.size() + 2, QByteArray());
    demand(wire.isEmpty() || (outside.indexOf('\r') == outside.size() - 2 &&
                              outside.indexOf('\n') == outside.size() - 1));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Decisions next(data, size);
    if (next.below(4) == 0)
        typeALine(next);
    else
        AnyCommand(next).check();
    return 0;
}
