// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/runtypedline.h"

#include "imapcore/flows/countfolders.h"
#include "imapcore/flows/leaveselected.h"
#include "imapcore/flows/listfolders.h"
#include "imapcore/flows/poll.h"
#include "imapcore/flows/selectmailbox.h"
#include "imapcore/types/typedrules.h"

#include <algorithm>

namespace imap {

namespace {

/// Of a mailbox that has one or two; servers may tell any number.
constexpr qsizetype mostQuotas = 1000;

/// One question whose answer reaches the window through the mirror; a refusal is no failure.
class Question : public Flow
{
public:
    explicit Question(Command command)
        : m_command(std::move(command))
    {
    }
    [[nodiscard]] Step start(ServerMirror &) override { return Send{{m_command}}; }
    [[nodiscard]] Step resume(const CommandResult &, ServerMirror &) override
    {
        return Finished{Done{}};
    }

private:
    Command m_command;
};

bool isOneOf(const QByteArray &verb, std::initializer_list<const char *> verbs)
{
    return std::any_of(verbs.begin(), verbs.end(),
                       [&verb](const char *one) { return verb == one; });
}

/// What the numbers mean now; later they may mean other messages.
UidSet uidsOf(const SequenceSet &numbers, const UidMap &uids)
{
    UidSet all;
    const quint32 count = uids.count();
    const auto addRange = [&](quint32 low, quint32 high) {
        if (low <= high)
            all = all.united(uids.uidsAt(SequenceNumber(low), SequenceNumber(high)));
    };
    for (const auto &range : numbers.ranges())
        addRange(range.low, std::min(range.high, count));
    if (numbers.openFrom().isValid()) // "9:*" of 5 messages is the fifth (RFC 9051, section 9)
        addRange(std::min(numbers.openFrom().value(), count), count);
    if (numbers.hasStar())
        addRange(count, count);
    return all;
}

} // namespace

RunTypedLine::RunTypedLine(RunTyped operation)
    : m_command(std::move(operation.command))
    , m_words(TypedWords::of(m_command))
{
}

QList<Command> RunTypedLine::plan(const ServerMirror &) const
{
    return {{m_command, "Typed " + m_words.verb}};
}

Step RunTypedLine::start(ServerMirror &mirror)
{
    return Send{plan(mirror)};
}

void RunTypedLine::observe(const Response &response, ServerMirror &mirror)
{
    if (const auto *fetch = std::get_if<FetchData>(&response)) {
        m_flagsTold = m_flagsTold || fetch->message.flags.has_value();
    } else if (const auto *root = std::get_if<QuotaRootData>(&response)) {
        m_quotaOf = root->mailbox;
        m_quotaRoots = root->roots;
    } else if (const auto *quota = std::get_if<QuotaData>(&response)) {
        if (m_quotas.size() < mostQuotas)
            m_quotas.append(*quota);
    } else if (const auto *rights = std::get_if<MyRightsData>(&response)) {
        m_rights = RightsTold{mirror.canonical(rights->mailbox), rights->rights};
    }
    if (!m_rest.empty())
        m_rest.front()->observe(response, mirror);
}

Step RunTypedLine::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (m_answer)
        return take(m_rest.front()->resume(result, mirror), mirror);
    const QByteArray &code = result.status.code.name;
    if (code.startsWith("POSTROOM-")) // it never left
        return refused(result);
    m_answer = TypedAnswer{result.status};
    return digest(result, mirror);
}

/// What a follow-up wants, or the next one when it is through.
Step RunTypedLine::take(Step step, ServerMirror &mirror)
{
    const QList<Change> news = m_rest.front()->takeNews();
    for (const Change &change : news)
        announce(change);
    if (!std::holds_alternative<Finished>(step))
        return step;
    m_rest.pop_front();
    return next(mirror);
}

Step RunTypedLine::next(ServerMirror &mirror)
{
    if (!m_rest.empty())
        return take(m_rest.front()->start(mirror), mirror);
    if (m_rights)
        announce(*m_rights);
    if (!m_quotaOf.isEmpty())
        announce(QuotaTold{mirror.canonical(m_quotaOf), m_quotas});
    return Finished{*m_answer};
}

void RunTypedLine::follow(CommandBody body)
{
    follow(std::make_unique<Question>(Command{std::move(body), "After typed " + m_words.verb}));
}

Step RunTypedLine::digest(const CommandResult &result, ServerMirror &mirror)
{
    const QByteArray &verb = m_words.verb;
    if (isOneOf(verb, {"SELECT", "EXAMINE"}))
        return afterSelect(result, mirror);
    // A refused STORE may have changed some messages all the same (RFC 9051, 6.4.6).
    if (isOneOf(verb, {"STORE", "UID STORE", "FETCH", "UID FETCH"})) {
        askFlags(mirror);
        return next(mirror);
    }
    if (!result.ok())
        return next(mirror);
    if (isOneOf(verb, {"CLOSE", "UNSELECT"}))
        afterClose(mirror);
    else if (isOneOf(verb, {"COPY", "UID COPY", "MOVE", "UID MOVE"}))
        lookAt(m_words.mailbox(1), mirror);
    else if (isOneOf(verb, {"APPEND"}))
        lookAt(m_words.mailbox(0), mirror);
    else if (isOneOf(verb, {"SETACL", "DELETEACL"}))
        follow(MyRightsCommand{m_words.mailbox(0)});
    else if (verb == "SETQUOTA")
        follow(GetQuotaRootCommand{mirror.hasSelected() ? mirror.selected().name()
                                                        : MailboxName::inbox()});
    else
        afterFolderCommand(mirror);
    return next(mirror);
}

Step RunTypedLine::afterSelect(const CommandResult &result, ServerMirror &mirror)
{
    if (!mirror.hasSelected()) // no mailbox could be made out in the line: nothing was begun
        return next(mirror);
    const MailboxName name = mirror.selected().name();
    if (!result.ok()) {
        // A refused SELECT leaves nothing selected (RFC 9051, 6.3.2).
        mirror.closeMailbox();
        announce(MailboxClosed{name});
        return next(mirror);
    }
    auto select = std::make_unique<SelectMailbox>(
        OpenMailbox{.mailbox = name, .readOnly = m_words.verb == "EXAMINE"});
    SelectMailbox &running = *select;
    follow(std::move(select));
    return take(running.afterSelect(result, mirror), mirror);
}

void RunTypedLine::afterClose(ServerMirror &mirror)
{
    if (!mirror.hasSelected())
        return;
    const MailboxName left = mirror.selected().name();
    mirror.closeMailbox();
    announce(MailboxClosed{left});
    if (m_words.verb == "CLOSE") // which removes messages without a word (RFC 9051, 6.4.1)
        lookAt(left, mirror);
}

void RunTypedLine::askFlags(const ServerMirror &mirror)
{
    if (!mirror.hasSelected())
        return;
    const bool stores = m_words.verb.endsWith("STORE");
    const bool silent = m_words.arguments.join(' ').toUpper().contains(".SILENT");
    const bool changed = stores ? silent || m_answer->status.kind == StatusKind::No
                                : !typedPeeks(m_command) && !mirror.selected().isReadOnly();
    if (!changed || (m_flagsTold && !stores))
        return;
    const QByteArray set = m_words.arguments.value(0);
    UidSet uids;
    if (m_words.verb.startsWith("UID ")) {
        if (const auto parsed = UidSet::parse(set); parsed.ok())
            uids = parsed.value();
    } else if (const auto parsed = SequenceSet::parse(set); parsed.ok()) {
        uids = uidsOf(parsed.value(), mirror.selected().uids());
    }
    if (!uids.isEmpty())
        follow(FetchCommand{uids, QList<FetchItem>{{.kind = FetchItem::Kind::Flags}}});
}

/// Something may have come into that mailbox.
void RunTypedLine::lookAt(const MailboxName &mailbox, const ServerMirror &mirror)
{
    const MailboxName name = mirror.canonical(mailbox);
    if (name.isEmpty())
        return;
    if (mirror.hasSelected() && mirror.selected().name() == name)
        follow(std::make_unique<Poll>()); // STATUS is not for the selected one (RFC 9051, 6.3.11)
    else
        follow(std::make_unique<CountFolders>(QList<MailboxName>{name}));
}

void RunTypedLine::afterFolderCommand(ServerMirror &mirror)
{
    const QByteArray &verb = m_words.verb;
    const MailboxName named = mirror.canonical(m_words.mailbox(0));
    if (verb == "RENAME") {
        afterRename(mirror);
        return;
    }
    const bool lists = isOneOf(verb, {"LIST", "LSUB", "XLIST"});
    if (lists && !m_words.arguments.join().contains('*') && !m_words.arguments.join().contains('%'))
        return;
    if (!lists && !isOneOf(verb, {"CREATE", "DELETE", "SUBSCRIBE", "UNSUBSCRIBE"}))
        return;
    if (verb == "DELETE" && mirror.hasSelected() && mirror.selected().name() == named) {
        // Said now: a server may hang up before UNSELECT is answered, and it is not to be opened
        // again then.
        announce(MailboxClosed{named});
        follow(std::make_unique<LeaveSelected>());
    }
    const QList<MailboxName> fresh = verb == "CREATE" ? QList{named} : QList<MailboxName>();
    follow(std::make_unique<ListFolders>(fresh));
}

/// The open mailbox stays open under its new name; INBOX stays, emptied (RFC 9051, 6.3.6).
void RunTypedLine::afterRename(ServerMirror &mirror)
{
    const MailboxName from = mirror.canonical(m_words.mailbox(0));
    const MailboxName to = mirror.canonical(m_words.mailbox(1));
    const QList<NamespaceEntry> personal = mirror.namespaces().personal;
    const HierarchyDelimiter delimiter =
        personal.isEmpty() ? HierarchyDelimiter() : personal.first().delimiter;
    if (!from.isInbox())
        announce(MailboxRenamed{from, to, delimiter});
    if (mirror.hasSelected()) {
        const MailboxName before = mirror.selected().name();
        const MailboxName now = from.isInbox() ? before : before.renamed(from, to, delimiter);
        if (now != before || from == before)
            follow(std::make_unique<SelectMailbox>(
                OpenMailbox{.mailbox = now, .readOnly = mirror.selected().isReadOnly()}));
    }
    follow(std::make_unique<ListFolders>());
}

} // namespace imap
