// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consoleaccount.h"

#include "ui/errortext.h"

namespace ui {

using imap::LinkState;

ConsoleAccount::ConsoleAccount(imap::Account *account, const QString &name, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_name(name)
{
    connect(account, &imap::Account::changed, this, &ConsoleAccount::apply);
    connect(account, &imap::Account::wireLogged, this, &ConsoleAccount::take);
}

ConsoleAccount::~ConsoleAccount()
{
    setRecording(false);
}

void ConsoleAccount::setRecording(bool on)
{
    if (m_recording == on)
        return;
    m_recording = on;
    if (m_account)
        m_account->setWireLogging(on);
}

bool ConsoleAccount::isSignedIn() const
{
    return m_link.state == LinkState::Online || m_link.state == LinkState::Idle ||
           m_link.state == LinkState::Polling;
}

void ConsoleAccount::take(const QList<imap::WireLine> &lines)
{
    const quint64 before = m_lastTag;
    for (const imap::WireLine &line : lines) {
        if (line.direction != imap::WireLine::Direction::Client || !line.text.startsWith('A'))
            continue;
        const quint64 number = line.text.mid(1, line.text.indexOf(' ') - 1).toULongLong();
        if (number != 0 && line.connection <= 1)
            m_lastTag = number;
    }
    if (m_lastTag != before)
        emit tagUsed();
    if (m_recording) // else others wanted them
        m_transcript.append(lines);
}

QByteArray ConsoleAccount::nextTag() const
{
    return 'A' + QByteArray::number(m_lastTag + 1);
}

void ConsoleAccount::apply(const imap::ChangeBatch &batch)
{
    bool told = false;
    for (const imap::Change &change : batch) {
        told = true;
        if (const auto *link = std::get_if<imap::LinkChanged>(&change)) {
            applyLink(*link);
        } else if (const auto *capabilities = std::get_if<imap::CapabilitiesChanged>(&change)) {
            m_capabilities = capabilities->capabilities;
        } else if (const auto *listed = std::get_if<imap::MailboxesListed>(&change)) {
            m_mailboxes = listed->mailboxes;
        } else if (const auto *opened = std::get_if<imap::MailboxOpened>(&change)) {
            m_openMailbox = opened->mailbox;
            m_flags = opened->flags;
        } else if (std::holds_alternative<imap::MailboxClosed>(change)) {
            m_openMailbox = {};
        } else if (const auto *flags = std::get_if<imap::MailboxFlagsChanged>(&change)) {
            m_flags = flags->flags;
        } else if (const auto *uses = std::get_if<imap::ConnectionsChanged>(&change)) {
            m_connections = uses->connections;
        } else {
            told = false;
            continue;
        }
    }
    if (told)
        emit factsChanged();
}

/// The transcript shows lines only: where a connection ends or begins would be hard to see.
void ConsoleAccount::applyLink(const imap::LinkChanged &link)
{
    const LinkState before = m_link.state;
    m_link = link;
    if (link.state == before)
        return;
    if (link.state == LinkState::Connecting) {
        m_lastTag = 0;
        if (m_recording)
            m_transcript.appendNote(tr("Connecting to %1.").arg(m_account->settings().host));
    } else if (link.state == LinkState::Offline || link.state == LinkState::Waiting) {
        m_openMailbox = {};
        if (!m_recording)
            return;
        m_transcript.appendNote(
            link.reason
                ? tr("Disconnected. %1").arg(describe(*link.reason, m_account->settings()).headline)
                : tr("Signed out. The connection is closed."));
    }
}

} // namespace ui
