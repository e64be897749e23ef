// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/accountdriver.h"
#include "tests/support/realserver.h"

#include <QObject>

#include <memory>

/// What one server does differently from what one would expect, each under its name; the part that
/// is the same for all. For each test an account is signed in, INBOX holds three messages, and
/// "INBOX.odd" one, which rows may mark. Test thread.
class Surprises : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_client.reset(); }
    void cleanupTestCase() { m_server.reset(); }
    void said_data();
    void said();
    void recentFollowsExists();

protected:
    using Kind = testsupport::RealServer::Kind;
    explicit Surprises(Kind kind)
        : m_kind(kind)
    {
    }
    /// After these lines, typed one after the other, the last one ends so, and the server said this
    /// in this order.
    static void row(const char *name, const QByteArrayList &lines, imap::StatusKind end,
                    const QByteArrayList &heard = {});
    /// The rows of said(); what they need is made by prepare().
    virtual void addRows() const = 0;
    virtual void prepare() {}

    void signIn(const imap::ConnectionSettings &settings);
    /// Whatever odd was said, the connection stays and works.
    void expectAlive();
    /// Where a line that holds these words stands in the transcript, from `from` on; or -1.
    [[nodiscard]] qsizetype lineWith(const QByteArray &words, qsizetype from = 0) const;
    [[nodiscard]] bool everSent(const QByteArray &words) const;
    [[nodiscard]] testsupport::RealServer &server() { return *m_server; }
    [[nodiscard]] testsupport::AccountDriver &client() { return *m_client; }
    [[nodiscard]] static const imap::Refused *refusal(const imap::Outcome &outcome);

    const imap::MailboxName m_inbox = imap::MailboxName::inbox();
    const imap::MailboxName m_odd = testsupport::RealServer::folder("odd");

private:
    Kind m_kind;
    std::unique_ptr<testsupport::RealServer> m_server;
    std::unique_ptr<testsupport::AccountDriver> m_client;
};
