// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mirror/servermirror.h"

#include <utility>

namespace imap {

namespace {

using Known = std::shared_ptr<const KnownMailbox>;

/// A known state that holds for all that is shown of either.
Known olderOf(const Known &one, const Known &other)
{
    if (!one || !other)
        return one ? one : other;
    if (one->uidValidity != other->uidValidity)
        return other;
    KnownMailbox older = one->highestModSeq < other->highestModSeq ? *one : *other;
    older.held = one->held.united(other->held);
    return std::make_shared<const KnownMailbox>(std::move(older));
}

} // namespace

QList<Change> ServerMirror::apply(const Response &response, const QDateTime &now)
{
    QList<Change> changes;
    if (const auto *capability = std::get_if<CapabilityData>(&response)) {
        setCapabilities(capability->names);
    } else if (const auto *status = std::get_if<StatusResponse>(&response)) {
        // Also as a code: in the greeting and in the OK of sign-in.
        if (status->code.is("CAPABILITY"))
            setCapabilities(status->code.arguments);
        if (status->code.is("ALERT"))
            changes.append(ServerAlert{status->text});
    } else if (const auto *enabled = std::get_if<EnabledData>(&response)) {
        enable(enabled->names);
    } else if (const auto *space = std::get_if<NamespaceData>(&response)) {
        m_namespaces = space->namespaces;
    } else if (const auto *id = std::get_if<IdData>(&response)) {
        m_serverId = id->fields;
        recognise();
    } else if (const auto *counted = std::get_if<MailboxStatusData>(&response)) {
        MailboxStatus dated = counted->status;
        dated.takenAt = now;
        // It says what there is, not what was told of it: only that can be resumed from.
        dated.highestModSeq.reset();
        changes.append(MailboxCounted{counted->name, dated});
    }
    if (m_selected)
        changes += m_selected->apply(response);
    return changes;
}

void ServerMirror::enable(const QByteArrayList &extensions)
{
    constexpr qsizetype most = 32; // we ask for two
    for (const QByteArray &extension : extensions) {
        if (m_enabled.size() < most && !m_enabled.contains(extension))
            m_enabled.append(extension);
    }
}

void ServerMirror::setLeft(const MailboxName &name, Known known)
{
    m_leftName = name;
    m_left = std::move(known);
}

Known ServerMirror::knownOf(const MailboxName &name, const Known &given) const
{
    const MailboxName wanted = canonical(name);
    Known own = m_left && canonical(m_leftName) == wanted ? m_left : nullptr;
    if (m_selected && m_selected->name() == wanted)
        own = olderOf(own, std::make_shared<const KnownMailbox>(m_selected->known()));
    return olderOf(given, own);
}

void ServerMirror::beginSelect(const MailboxName &name)
{
    if (const Known known = std::exchange(m_expected, {}))
        m_selected.emplace(name, known);
    else
        m_selected.emplace(name);
}

void ServerMirror::closeMailbox()
{
    // It may be open again in a moment. Not what was only visited while another is left.
    if (m_selected && !m_left && m_selected->safeModSeq().isValid())
        setLeft(m_selected->name(), std::make_shared<const KnownMailbox>(m_selected->known()));
    m_selected.reset();
}

MailboxName ServerMirror::canonical(const MailboxName &name) const
{
    for (const NamespaceEntry &entry : m_namespaces.personal) {
        const QByteArray &prefix = entry.prefix;
        if (prefix.toUpper().startsWith("INBOX") && prefix.size() < name.wire().size() &&
            name.wire().first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0)
            return MailboxName::fromWire(prefix + name.wire().mid(prefix.size()));
    }
    return name;
}

/// LOGINDISABLED forbids to show a password, and STARTTLS is never done without once chosen: to
/// overlook them would take something away from the person's safety, and from nothing else.
void ServerMirror::setDisabledCapabilities(const QByteArrayList &names)
{
    m_disabled = names;
    m_disabled.removeAll("LOGINDISABLED");
    m_disabled.removeAll("STARTTLS");
}

void ServerMirror::setCapabilities(const QByteArrayList &names)
{
    m_announced = CapabilitySet(names).without(m_disabled);
    m_capabilitiesKnown = true;
    recognise();
}

void ServerMirror::setGreeting(const QByteArray &text, const QByteArrayList &disabledQuirks)
{
    m_greeting = text;
    m_disabledQuirks = disabledQuirks;
    recognise();
}

void ServerMirror::recognise()
{
    m_quirks = quirksOf({m_greeting, m_serverId, m_announced.names()}, m_disabledQuirks);
    m_capabilities = m_announced.without(hiddenBy(m_quirks, m_announced.names()));
}

void ServerMirror::forgetCapabilities()
{
    m_announced = {};
    m_capabilitiesKnown = false;
    recognise();
}

} // namespace imap
