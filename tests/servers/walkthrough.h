// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/realserver.h"
#include "tests/support/windowdriver.h"
#include "tests/support/windowhand.h"

#include <QObject>
#include <QSet>

#include <memory>

class QDialog;
class QTreeWidget;

/// The walk through the tutorial on one server; the slots run in its order. GUI thread.
class Walkthrough : public QObject
{
    Q_OBJECT
public:
    explicit Walkthrough(testsupport::RealServer::Kind kind)
        : m_kind(kind)
    {
    }

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup() { closeDialogs(); }
    // In the tutorial's order.
    void telnet() { connectBy(imap::Security::None); }
    void startTls() { connectBy(imap::Security::StartTls); }
    void opensslAndLogin() { connectBy(imap::Security::Tls); }
    void list();
    void status();
    void examine();
    void select();
    void create();
    void deleteFolder();
    void rename();
    void fetchFlags();
    void fetch_data();
    void fetch();
    void storeFlagsDeleted();
    void storeFlagsLabel();
    void storeAddNonJunk();
    void storeRemoveLabel();
    void expunge();
    void copy();
    void copyAndRemove();
    void idle();
    void lsub();
    void subscribe();
    void unsubscribe();
    void close();
    void capability();
    void getQuotaRoot();
    void getAcl();
    void logout();
    void everyCommandWasSent_data();
    void everyCommandWasSent();

private:
    void connectBy(imap::Security security);
    void compare();
    void closeDialogs();
    void note(const QList<imap::WireLine> &lines);
    void chooseInTree(const imap::MailboxName &name);
    void showRow(int row);
    /// For a failure: what the window told last, and what was sent.
    [[nodiscard]] QByteArray told();
    void chooseTarget(const char *action, const QString &folder);
    /// In the dialog for flags and keywords: these, ticked or typed, and no others where replaced.
    void changeFlags(const QByteArrayList &flags, bool replace);
    [[nodiscard]] testsupport::ObservedFolder look(const imap::MailboxName &name)
    {
        return m_server->observe({name}).folder(name);
    }
    /// Both messages of INBOX have these flags, and the window says the same.
    void expectFlags(const QByteArrayList &flags);
    [[nodiscard]] QDialog *openProperties(const imap::MailboxName &name);
    [[nodiscard]] static QString texts(const QTreeWidget *tree, int column);

    testsupport::RealServer::Kind m_kind;
    std::unique_ptr<testsupport::RealServer> m_server;
    std::unique_ptr<testsupport::WindowDriver> m_driver;
    std::unique_ptr<testsupport::WindowHand> m_hand;
    QSet<QByteArray> m_sent; // verbs, by any connection of the walk
    const imap::MailboxName m_inbox = imap::MailboxName::inbox();
    const imap::MailboxName m_trash = testsupport::RealServer::folder("Trash");
    const imap::MailboxName m_test1 = testsupport::RealServer::folder("test1");
    const imap::MailboxName m_test2 = testsupport::RealServer::folder("test2");
    const imap::MailboxName m_test3 = testsupport::RealServer::folder("test3");
    const imap::MailboxName m_linux = testsupport::RealServer::folder("linux");
};
