// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sampledata.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/postroomstyle.h"

#include <QApplication>
#include <QLabel>
#include <QStandardPaths>

// What the tests of properties have in common.
namespace testsupport {

inline void beginPropertyTests(const QString &name)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(name);
    QApplication::setStyle(new ui::PostroomStyle);
    ui::applyColorScheme(ui::ColorScheme::Light);
}

inline imap::CapabilitiesChanged serverWith(const QByteArrayList &capabilities)
{
    return {imap::CapabilitySet(capabilities),
            {{"name", "Cyrus IMAPD"}, {"version", "3.6.1"}, {"os", "Linux"}},
            "mail.example.org Cyrus IMAP 3.6.1 server ready"};
}

inline const QByteArrayList usualCapabilities{
    "IMAP4REV1", "LITERAL+", "ID",        "ENABLE",     "ACL",        "RIGHTS=KXTEN",
    "QUOTA",     "MOVE",     "CONDSTORE", "UIDPLUS",    "NAMESPACE",  "UNSELECT",
    "IDLE",      "ESEARCH",  "SORT",      "AUTH=PLAIN", "X-QUITE-NEW"};

/// INBOX of the drawings, in which flags and keywords can be kept.
inline imap::MailboxOpened inboxWithFlags()
{
    imap::MailboxOpened opened = sample::opened("INBOX", 1204, 19215);
    for (const char *flag : {"\\Answered", "\\Flagged", "\\Draft", "\\Deleted", "\\Seen"})
        opened.permanentFlags.flags.insert(flag);
    opened.permanentFlags.assumed = false;
    opened.permanentFlags.mayCreateKeywords = true;
    opened.flags = opened.permanentFlags.flags;
    opened.flags.insert("$label4");
    return opened;
}

/// What can be told of it.
inline imap::MailboxFacts inboxFacts(const QByteArray &rights,
                                     const QDateTime &takenAt = QDateTime::currentDateTime())
{
    imap::MailboxFacts told;
    told.mailbox = imap::MailboxName::inbox();
    told.status.messages = 1204;
    told.status.recent = 2;
    told.status.unseen = 12;
    told.status.uidNext = 20419;
    told.status.uidValidity = 1183394123;
    told.status.highestModSeq = 715194045007;
    told.status.size = 31'744'512;
    told.status.takenAt = takenAt;
    told.quotas = {{"user.alice", {{"STORAGE", 31744, 2097152}, {"MESSAGE", 950, 1000}}},
                   {"shared", {}}};
    told.myRights = rights;
    told.acl = {{"alice", rights}, {"anyone", "p"}, {"group:staff", "lrs"}, {"-mallory", "w"}};
    return told;
}

/// One account with the folders of the drawings; INBOX is open and tells its flags.
inline ui::AccountState *fillForProperties(ui::MainWindow &window)
{
    const QDateTime now = QDateTime::currentDateTime();
    window.addAccount(nullptr, QStringLiteral("alice@mail.example.org"));
    ui::AccountState *alice = window.presenter()->accounts().first();
    alice->apply({serverWith(usualCapabilities)});
    alice->apply(sample::folders(now));
    alice->apply({inboxWithFlags()});
    alice->apply({sample::drawnMessages(1204, 19215, now)});
    return alice;
}

inline QString textsIn(const QWidget *widget)
{
    QStringList all;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        all << label->text();
    return all.join(u'\n');
}

} // namespace testsupport
