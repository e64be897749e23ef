// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/credentialsource.h"
#include "ui/console/consoleaccount.h"

/// The console of an account that is never online, which has told its folders, a keyword and its
/// capabilities. GUI thread, owned by the test.
class OfflineConsole
{
public:
    OfflineConsole()
    {
        imap::MailboxesListed listed;
        for (const char *name : {"INBOX", "INBOX.Drafts", "INBOX.Sent Items", "INBOX.test1"}) {
            imap::MailboxInfo info;
            info.name = imap::MailboxName::fromWire(name);
            listed.mailboxes.append(info);
        }
        imap::MailboxOpened opened;
        opened.flags = imap::FlagSet();
        opened.flags.insert("$label1");
        emit m_account.changed(
            {listed, opened,
             imap::CapabilitiesChanged{
                 imap::CapabilitySet({"IMAP4REV1", "IDLE", "UIDPLUS", "QUOTA"}), {}}});
    }
    [[nodiscard]] ui::ConsoleAccount *console() { return &m_console; }

private:
    struct NoCredentials : imap::CredentialSource
    {
        void request(const imap::CredentialRequest &,
                     std::function<void(imap::CredentialAnswer)>) override
        {
        }
    };

    NoCredentials m_credentials;
    imap::Account m_account{imap::ConnectionSettings(), &m_credentials};
    ui::ConsoleAccount m_console{&m_account, QStringLiteral("Test"), nullptr};
};
