// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/account.h"
#include "imapcore/account/messagetransfer.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/serverfixture.h"

#include <QTemporaryDir>

namespace testsupport {

/// One end of a transfer: a server, and the account on it through a proxy. Test thread.
class TransferSide
{
public:
    explicit TransferSide(FixedCredentials *credentials)
        : m_credentials(credentials)
    {
    }
    [[nodiscard]] bool start();
    [[nodiscard]] imap::Outcome run(const imap::Operation &operation) const;
    void makeFolder(const QString &name) const;
    /// Message-ID, flags, INTERNALDATE, size and text of each message, by somebody else's hand.
    [[nodiscard]] QByteArrayList content(const QString &folder) const;

    demo::PrivateDovecot server;
    CuttingProxy proxy;
    std::unique_ptr<imap::Account> account;
    imap::MailboxOpened opened;

private:
    FixedCredentials *m_credentials;
    QTemporaryDir m_folder; // acts can wait
};

/// Transfers from one server to another: each test has a folder of 200 messages here and an empty
/// one there, both open. Test thread.
class TransferTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();

protected:
    using Originals = imap::MessageTransfer::Originals;
    static constexpr int messageCount = 200;

    [[nodiscard]] static imap::AppendMessage message(const imap::MailboxName &folder, int number);
    [[nodiscard]] std::unique_ptr<imap::MessageTransfer> transfer(Originals originals) const;
    [[nodiscard]] static bool runToTheEnd(imap::MessageTransfer &transfer);

    FixedCredentials m_credentials{{"demo"}};
    std::unique_ptr<TransferSide> m_from;
    std::unique_ptr<TransferSide> m_to;
    QString m_source;
    QString m_target;
    QByteArrayList m_before; // what the source held

private:
    int m_round = 0;
};

} // namespace testsupport
