// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/listfolders.h"

#include <algorithm>

namespace imap {

namespace {

const QByteArray listPurpose = QByteArrayLiteral("List folders");
const QByteArray countPurpose = QByteArrayLiteral("Count messages");
/// Servers may announce any number of namespaces; more LIST commands than this are not sent.
constexpr qsizetype mostForeignNamespaces = 20;
/// What one listing may take in memory, roughly: more than a million folders. What comes behind is
/// left out, and the list counts as one of a part.
constexpr qint64 mostWeight = 512LL * 1024 * 1024;
/// A folder told again adds what its first line did not say; the RFCs know some twenty attributes.
constexpr qsizetype mostAdded = 100;

qint64 weightOf(const QByteArrayList &words)
{
    constexpr qint64 each = 64; // its place in the list and its header
    qint64 weight = 0;
    for (const QByteArray &word : words)
        weight += each + word.size();
    return weight;
}

qint64 weightOf(const MailboxInfo &info)
{
    constexpr qint64 each = 256; // the value, its name's header and its place in the index
    return each + info.name.wire().size() + info.oldName.wire().size() + weightOf(info.attributes) +
           weightOf(info.childInfo);
}

ListCommand listOf(const QByteArray &pattern, bool extended, const CapabilitySet &offered)
{
    ListCommand command;
    command.patterns = {pattern};
    if (extended) {
        command.returnOptions = {QByteArrayLiteral("SUBSCRIBED"), QByteArrayLiteral("CHILDREN")};
        if (offered.has("SPECIAL-USE"))
            command.returnOptions += QByteArrayLiteral("SPECIAL-USE");
    }
    return command;
}

/// They are sorted. False when it was there.
bool addAttribute(MailboxInfo &info, const QByteArray &attribute)
{
    const auto place =
        std::lower_bound(info.attributes.cbegin(), info.attributes.cend(), attribute);
    if (place != info.attributes.cend() && *place == attribute)
        return false;
    info.attributes.insert(place, attribute);
    return true;
}

} // namespace

QByteArrayList statusItems(const CapabilitySet &offered)
{
    QByteArrayList items{QByteArrayLiteral("MESSAGES"), QByteArrayLiteral("UNSEEN"),
                         QByteArrayLiteral("UIDNEXT"), QByteArrayLiteral("UIDVALIDITY")};
    if (offered.has("STATUS=SIZE"))
        items += QByteArrayLiteral("SIZE");
    return items;
}

Step ListFolders::start(ServerMirror &mirror)
{
    const CapabilitySet &offered = mirror.capabilities();
    m_extended = offered.has("LIST-EXTENDED");
    Send step;
    step.commands.append({listOf("*", m_extended, offered), listPurpose});
    if (m_extended) {
        // RETURN (SUBSCRIBED) marks what exists; only this also names subscriptions of what is gone
        // (RFC 5258, 3.1).
        ListCommand subscribed = listOf("*", m_extended, offered);
        subscribed.selectionOptions = {QByteArrayLiteral("SUBSCRIBED")};
        step.commands.append({subscribed, listPurpose});
    } else {
        step.commands.append({LsubCommand{{}, QByteArrayLiteral("*")}, listPurpose});
    }
    // "*" need not show other people's and shared mailboxes (Courier's #shared.* never appears in
    // it).
    const auto foreign = mirror.namespaces().otherUsers + mirror.namespaces().shared;
    m_partial = foreign.size() > mostForeignNamespaces;
    for (const NamespaceEntry &entry :
         foreign.first(std::min(foreign.size(), mostForeignNamespaces))) {
        if (entry.prefix.isEmpty())
            continue;
        step.commands.append({listOf(entry.prefix + '*', m_extended, offered), listPurpose});
        if (!m_extended) // nor does LSUB "*" show subscriptions there
            step.commands.append({LsubCommand{{}, entry.prefix + '*'}, listPurpose});
    }
    m_listsInFlight = step.commands.size();
    return step;
}

void ListFolders::observe(const Response &response, ServerMirror &)
{
    const auto *list = std::get_if<ListData>(&response);
    if (!list || m_counting)
        return;
    const bool isKnown = list->kind != ListData::Kind::Lsub && m_indexOf.contains(list->info.name);
    m_weight += isKnown ? 0 : weightOf(list->info);
    if (m_weight > mostWeight) {
        m_partial = true;
        return;
    }
    if (list->kind == ListData::Kind::Lsub)
        m_subscribed.append(list->info);
    else
        addListed(list->info);
}

void ListFolders::addListed(const MailboxInfo &info)
{
    const auto known = m_indexOf.constFind(info.name);
    if (known == m_indexOf.constEnd()) {
        m_indexOf.insert(info.name, m_listed.size());
        m_listed.append(info);
        return;
    }
    MailboxInfo &there = m_listed[*known];
    for (const QByteArray &attribute : info.attributes) {
        if (there.attributes.size() >= mostAdded)
            return;
        if (addAttribute(there, attribute))
            m_weight += weightOf(QByteArrayList{attribute});
    }
}

/// LSUB tells names; what LIST does not know is a dead subscription and is shown as such.
void ListFolders::announceList(const ServerMirror &mirror)
{
    for (MailboxInfo info : std::as_const(m_subscribed)) {
        const auto known = m_indexOf.constFind(info.name);
        if (known != m_indexOf.constEnd()) {
            (void)addAttribute(m_listed[*known], QByteArrayLiteral("\\subscribed"));
        } else if (!info.has("\\noselect")) {
            // LSUB's \Noselect means "not subscribed itself, but something below is" (RFC
            // 3501, 6.3.9).
            (void)addAttribute(info, QByteArrayLiteral("\\nonexistent"));
            (void)addAttribute(info, QByteArrayLiteral("\\subscribed"));
            addListed(info);
        }
    }
    announce(MailboxesListed{m_listed, mirror.namespaces(), m_partial});
}

Step ListFolders::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (m_counter) {
        Step step = m_counter->resume(result, mirror);
        // A refused STATUS leaves that folder without counts, no more.
        return std::holds_alternative<Finished>(step) ? Step(Finished{Done{}}) : step;
    }
    if (m_counting)
        return Finished{Done{}};
    const auto *list = std::get_if<ListCommand>(&result.command);
    const bool listsAll = list && list->selectionOptions.isEmpty();
    const bool isMain = listsAll && list->patterns == QByteArrayList{QByteArrayLiteral("*")};
    m_partial = m_partial || (listsAll && !result.ok());
    if (!result.ok() && isMain)
        m_error = std::get<ImapError>(refused(result).outcome);
    if (--m_listsInFlight > 0)
        return Await{};
    if (m_error)
        return Finished{*m_error};
    announceList(mirror);
    return count(mirror);
}

Step ListFolders::count(ServerMirror &mirror)
{
    m_counting = true;
    const CapabilitySet &offered = mirror.capabilities();
    if (!m_countOnly && m_extended && offered.has("LIST-STATUS")) {
        ListCommand command;
        command.statusItems = statusItems(offered);
        return Send{{{command, countPurpose}}};
    }
    QList<MailboxName> countable;
    for (const MailboxInfo &info : std::as_const(m_listed)) {
        if (info.isSelectable() && (!m_countOnly || m_countOnly->contains(info.name)))
            countable.append(info.name);
    }
    m_counter = std::make_unique<CountFolders>(countable);
    return m_counter->start(mirror);
}

Flow::Progress ListFolders::progress() const
{
    return m_counter ? m_counter->progress() : Progress();
}

} // namespace imap
