// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mirror/servermirror.h"

namespace imap {

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
        m_enabled += enabled->names;
    } else if (const auto *space = std::get_if<NamespaceData>(&response)) {
        m_namespaces = space->namespaces;
    } else if (const auto *id = std::get_if<IdData>(&response)) {
        m_serverId = id->fields;
    } else if (const auto *counted = std::get_if<MailboxStatusData>(&response)) {
        MailboxStatus dated = counted->status;
        dated.takenAt = now;
        changes.append(MailboxCounted{counted->name, dated});
    }
    if (m_selected)
        changes += m_selected->apply(response);
    return changes;
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

void ServerMirror::setCapabilities(const QByteArrayList &names)
{
    m_capabilities = CapabilitySet(names).without(m_disabled);
    m_capabilitiesKnown = true;
}

void ServerMirror::forgetCapabilities()
{
    m_capabilities = {};
    m_capabilitiesKnown = false;
}

} // namespace imap
