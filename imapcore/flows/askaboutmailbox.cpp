// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/askaboutmailbox.h"

#include <QDateTime>

#include <algorithm>

namespace imap {

namespace {

const QByteArray aboutPurpose = QByteArrayLiteral("Ask about folder");

const QByteArrayList plainStatusItems{QByteArrayLiteral("MESSAGES"), QByteArrayLiteral("UNSEEN"),
                                      QByteArrayLiteral("UIDNEXT"),
                                      QByteArrayLiteral("UIDVALIDITY")};

/// A mailbox has one or two; servers may name any number.
constexpr qsizetype mostRoots = 1000;

} // namespace

QByteArrayList allStatusItems(const CapabilitySet &offered)
{
    QByteArrayList items = plainStatusItems;
    if (offered.has("IMAP4REV1")) // rev2 has it no more (RFC 9051, appendix E)
        items.insert(1, QByteArrayLiteral("RECENT"));
    if (offered.has("CONDSTORE"))
        items += QByteArrayLiteral("HIGHESTMODSEQ");
    if (offered.has("STATUS=SIZE"))
        items += QByteArrayLiteral("SIZE");
    if (offered.has("IMAP4REV2"))
        items += QByteArrayLiteral("DELETED");
    return items;
}

Command AskAboutMailbox::statusCommand() const
{
    return {StatusCommand{m_facts.mailbox, m_items}, aboutPurpose};
}

// RFC 9051, 6.3.11 advises against STATUS of the selected mailbox; every server at hand answers it,
// and what it says is the server's word and not what we have counted along.
Step AskAboutMailbox::start(ServerMirror &mirror)
{
    const CapabilitySet &offered = mirror.capabilities();
    const bool everything = m_questions == Questions::Everything;
    m_items = allStatusItems(offered);
    QList<Command> commands;
    if (everything)
        commands.append(statusCommand());
    if (offered.has("QUOTA"))
        commands.append({GetQuotaRootCommand{m_facts.mailbox}, aboutPurpose});
    if (offered.has("ACL")) {
        commands.append({MyRightsCommand{m_facts.mailbox}, aboutPurpose});
        if (everything)
            commands.append({GetAclCommand{m_facts.mailbox}, aboutPurpose});
    }
    m_inFlight = commands.size();
    return commands.isEmpty() ? Step(Finished{m_facts}) : Step(Send{commands});
}

void AskAboutMailbox::observe(const Response &response, ServerMirror &)
{
    const MailboxName &mailbox = m_facts.mailbox;
    if (const auto *counted = std::get_if<MailboxStatusData>(&response)) {
        if (counted->name == mailbox) {
            m_facts.status.update(counted->status);
            m_facts.status.takenAt = QDateTime::currentDateTime();
        }
    } else if (const auto *roots = std::get_if<QuotaRootData>(&response)) {
        if (roots->mailbox == mailbox)
            m_roots = roots->roots.first(std::min(roots->roots.size(), mostRoots));
    } else if (const auto *quota = std::get_if<QuotaData>(&response)) {
        if (m_heard.size() < mostRoots || m_heard.contains(quota->root))
            m_heard.insert(quota->root, *quota);
    } else if (const auto *rights = std::get_if<MyRightsData>(&response)) {
        if (rights->mailbox == mailbox)
            m_facts.myRights = rights->rights;
    } else if (const auto *acl = std::get_if<AclData>(&response)) {
        if (acl->mailbox == mailbox)
            m_facts.acl = acl->entries;
    }
}

/// The roots of this mailbox in the server's order; a root without QUOTA line has no limits.
void AskAboutMailbox::tellQuota()
{
    QList<QuotaData> quotas;
    for (const QByteArray &root : std::as_const(m_roots))
        quotas.append(m_heard.value(root, QuotaData{root, {}}));
    m_facts.quotas = quotas;
    announce(QuotaTold{m_facts.mailbox, quotas});
}

Step AskAboutMailbox::resume(const CommandResult &result, ServerMirror &)
{
    --m_inFlight;
    const bool isStatus = std::holds_alternative<StatusCommand>(result.command);
    if (!result.ok() && isStatus && result.status.kind == StatusKind::Bad && !m_plainItems) {
        // One item the server does not know after all costs the whole answer.
        m_plainItems = true;
        m_items = plainStatusItems;
        ++m_inFlight;
        return Send{{statusCommand()}};
    }
    if (!result.ok())
        m_facts.refusals.append(std::get<ImapError>(refused(result).outcome));
    else if (std::holds_alternative<GetQuotaRootCommand>(result.command))
        tellQuota();
    else if (std::holds_alternative<MyRightsCommand>(result.command) && m_facts.myRights)
        announce(RightsTold{m_facts.mailbox, *m_facts.myRights});
    return m_inFlight > 0 ? Step(Await{}) : Step(Finished{m_facts});
}

} // namespace imap
