// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accountfacts.h"

namespace ui {

bool AccountFacts::apply(const imap::ChangeBatch &batch)
{
    bool taken = false;
    for (const imap::Change &change : batch)
        taken = take(change) || taken;
    return taken;
}

bool AccountFacts::take(const imap::Change &change)
{
    if (const auto *server = std::get_if<imap::CapabilitiesChanged>(&change)) {
        m_server = *server;
        m_rights.clear(); // a new sign-in: they may have been changed meanwhile
    } else if (const auto *listed = std::get_if<imap::MailboxesListed>(&change)) {
        m_mailboxes = listed->mailboxes;
        m_namespaces = listed->namespaces;
        m_places.clear();
        for (qsizetype i = 0; i < m_mailboxes.size(); ++i)
            m_places.insert(m_mailboxes.at(i).name, i);
    } else if (const auto *opened = std::get_if<imap::MailboxOpened>(&change)) {
        takeOpened(*opened);
    } else if (std::holds_alternative<imap::MailboxClosed>(change)) {
        m_open.reset();
    } else if (const auto *flags = std::get_if<imap::MailboxFlagsChanged>(&change)) {
        if (m_open) {
            m_open->flags = flags->flags;
            m_open->permanentFlags = flags->permanentFlags;
        }
    } else if (const auto *quota = std::get_if<imap::QuotaTold>(&change)) {
        m_quotas.insert(quota->mailbox, quota->quotas);
    } else if (const auto *rights = std::get_if<imap::RightsTold>(&change)) {
        m_rights.insert(rights->mailbox, rights->rights);
    } else if (const auto *uses = std::get_if<imap::ConnectionsChanged>(&change)) {
        m_connections = uses->connections;
    } else if (const auto *link = std::get_if<imap::LinkChanged>(&change)) {
        m_link = link->state;
    } else {
        return false;
    }
    return true;
}

void AccountFacts::takeOpened(const imap::MailboxOpened &opened)
{
    m_open =
        Open{opened.mailbox, opened.uidValidity,    opened.uidNext,  opened.highestModSeq,
             opened.flags,   opened.permanentFlags, opened.readOnly, QDateTime::currentDateTime()};
}

imap::MailboxInfo AccountFacts::mailbox(const imap::MailboxName &name) const
{
    const qsizetype place = m_places.value(name, -1);
    if (place >= 0)
        return m_mailboxes.at(place);
    imap::MailboxInfo unknown;
    unknown.name = name;
    if (!m_mailboxes.isEmpty())
        unknown.delimiter = m_mailboxes.first().delimiter;
    return unknown;
}

std::optional<QByteArray> AccountFacts::rights(const imap::MailboxName &name) const
{
    const auto told = m_rights.constFind(name);
    return told == m_rights.cend() ? std::nullopt : std::optional(*told);
}

std::optional<QList<imap::QuotaData>> AccountFacts::quotas(const imap::MailboxName &name) const
{
    const auto told = m_quotas.constFind(name);
    return told == m_quotas.cend() ? std::nullopt : std::optional(*told);
}

QList<imap::ConnectionUse> AccountFacts::connections() const
{
    if (m_connections)
        return *m_connections;
    if (m_link == imap::LinkState::Offline || m_link == imap::LinkState::Waiting)
        return {};
    return {{1, imap::ConnectionUse::Role::Browse, m_link,
             m_open ? m_open->mailbox : imap::MailboxName()}};
}

} // namespace ui
