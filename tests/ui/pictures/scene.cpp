// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures/scene.h"

#include "tests/support/sampledata.h"
#include "tests/ui/propertywindow.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/messageactions.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/views/emptystate.h"

#include <QTest>

namespace pictures {

namespace {

imap::ConnectionSettings settings()
{
    imap::ConnectionSettings made;
    made.host = QStringLiteral("mail.example.org");
    made.user = QStringLiteral("alice");
    return made;
}

} // namespace

Scene::Scene()
    : m_account(settings(), &m_passwords)
{
    m_window.addAccount(&m_account, QStringLiteral("alice@mail.example.org"));
    imap::ChangeBatch batch = sample::folders(m_now);
    batch.prepend(imap::CapabilitiesChanged{
        imap::CapabilitySet({"IMAP4REV1", "ACL", "RIGHTS=KXTEN", "QUOTA", "MOVE", "UIDPLUS",
                             "CONDSTORE", "UNSELECT", "IDLE", "ESEARCH", "SORT", "NAMESPACE", "ID",
                             "AUTH=PLAIN", "X-QUITE-NEW"}),
        {{"name", "Cyrus IMAPD"}, {"version", "3.6.1"}, {"os", "Linux"}},
        "mail.example.org Cyrus IMAP 3.6.1 server ready"});
    alice()->apply(batch);
    // INBOX is asked for by itself, and nobody answers: what follows is told behind that.
    const auto *pane = m_window.findChild<ui::EmptyState *>(QStringLiteral("messagesEmpty"));
    (void)QTest::qWaitFor(
        [pane] { return pane->accessibleName().contains(QLatin1String("could not be opened")); });
    alice()->apply({testsupport::inboxWithFlags()});
    alice()->apply({sample::drawnMessages(1204, 19215, m_now)});
    m_window.addAccount(nullptr, QStringLiteral("ops@cyrus.example.net"));
    m_window.presenter()->accounts().at(1)->apply(sample::otherFolders(m_now));
    m_window.resize(1440, 900);
}

ui::AccountState *Scene::alice() const
{
    return m_window.presenter()->accounts().at(0);
}

ui::FolderTreeModel *Scene::folders() const
{
    return m_window.findChild<ui::FolderTreeModel *>();
}

ui::ActRunner *Scene::runner() const
{
    return m_window.messageActions()->runner();
}

imap::MailboxName Scene::longName()
{
    const auto name = imap::MailboxName::fromText(
        QString::fromUtf8("Projekte/Donaudampfschifffahrtsgesellschaft – Übersicht der "
                          "Besprechungen 2026, 日本語の案件とその他の書類, Протоколы собраний"));
    return name ? *name : imap::MailboxName();
}

QList<imap::MailboxInfo> Scene::subtree(const char *name) const
{
    return folders()->subtreeAt(
        folders()->mailboxIndex(alice()->id(), imap::MailboxName::fromWire(name)));
}

imap::ImapError refusal(const char *command, const char *code, const char *words)
{
    imap::Refused refused;
    refused.command = command;
    refused.code.name = code;
    refused.serverText = words;
    return refused;
}

} // namespace pictures
