// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/transfertest.h"

#include "imapcore/account/request.h"

#include <QTest>

using demo::PrivateDovecot;
using imap::Account;
using imap::MailboxName;
using imap::MessageTransfer;

namespace testsupport {

bool TransferSide::start()
{
    if (!startAndWait(server) || !proxy.listen())
        return false;
    proxy.setServerPort(server.plainPort());
    imap::ConnectionSettings settings = settingsFor(server, imap::Security::None);
    settings.port = proxy.port();
    account = std::make_unique<Account>(settings, m_credentials);
    account->setStoreFile(m_folder.filePath(QStringLiteral("mail.sqlite")));
    QObject::connect(account.get(), &Account::changed, account.get(),
                     [this](const imap::ChangeBatch &batch) {
                         for (const imap::Change &change : batch) {
                             if (const auto *one = std::get_if<imap::MailboxOpened>(&change))
                                 opened = *one;
                         }
                     });
    account->goOnline();
    return true;
}

imap::Outcome TransferSide::run(const imap::Operation &operation) const
{
    std::optional<imap::Outcome> outcome;
    imap::Request *request = account->run(operation, nullptr);
    QObject::connect(request, &imap::Request::finished, account.get(),
                     [&outcome](imap::Request *ended) { outcome = ended->outcome(); });
    return waitUntil([&] { return outcome.has_value(); }, 30000)
               ? *outcome
               : imap::Outcome(imap::ImapError(imap::TimedOut{}));
}

void TransferSide::makeFolder(const QString &name) const
{
    doveadm(server, {QStringLiteral("mailbox"), QStringLiteral("create"), QStringLiteral("-u"),
                     server.user(), name});
}

QByteArrayList TransferSide::content(const QString &folder) const
{
    QByteArrayList lines =
        doveadm(server, {QStringLiteral("-f"), QStringLiteral("flow"), QStringLiteral("fetch"),
                         QStringLiteral("-u"), server.user(),
                         QStringLiteral("hdr.message-id flags date.received "
                                        "size.virtual"),
                         QStringLiteral("mailbox"), folder, QStringLiteral("all")})
            .split('\n');
    lines.removeAll(QByteArray());
    for (QByteArray &line : lines) { // not the same on both sides
        line.replace("\\Recent", "").replace("\\Deleted", "");
        line = line.simplified().replace("flags= ", "flags=");
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

imap::AppendMessage TransferTest::message(const MailboxName &folder, int number)
{
    const QByteArray id = "<" + QByteArray::number(number) + "." + folder.wire() + "@example.org>";
    imap::AppendMessage append;
    append.mailbox = folder;
    append.flags = imap::FlagSet(imap::SystemFlags::fromInt(number % 16)); // all but \Deleted
    if (number % 3 == 0)
        append.flags.insert(QByteArray("$label" + QByteArray::number(1 + number % 5)));
    append.internalDate = imap::InternalDate{1600000000 + number * 7200, qint16(number % 24 * 30)};
    append.message = "Message-ID: " + id + "\r\n" +
                     plainMessage("Number " + QByteArray::number(number)) +
                     QByteArray(number * 11, 'x') + "\r\n";
    return append;
}

void TransferTest::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    m_from = std::make_unique<TransferSide>(&m_credentials);
    m_to = std::make_unique<TransferSide>(&m_credentials);
    QVERIFY(m_from->start());
    QVERIFY(m_to->start());
}

void TransferTest::cleanupTestCase()
{
    for (const auto *side : {&m_from, &m_to}) {
        if (*side)
            (*side)->account.reset();
    }
}

void TransferTest::init()
{
    if (!m_from)
        return;
    m_source = QStringLiteral("batch%1").arg(++m_round);
    m_target = QStringLiteral("arrived%1").arg(m_round);
    m_from->makeFolder(m_source);
    m_to->makeFolder(m_target);
    const MailboxName source = MailboxName::fromWire(m_source.toLatin1());
    if (m_round == 1) {
        for (int i = 0; i < messageCount; ++i)
            QVERIFY(std::holds_alternative<imap::Applied>(m_from->run(message(source, i))));
        m_from->makeFolder(QStringLiteral("master"));
    }
    doveadm(m_from->server,
            {QStringLiteral("copy"), QStringLiteral("-u"), m_from->server.user(),
             m_round == 1 ? QStringLiteral("master") : m_source, QStringLiteral("mailbox"),
             m_round == 1 ? m_source : QStringLiteral("master"), QStringLiteral("all")});
    QVERIFY(std::holds_alternative<imap::Done>(m_from->run(imap::OpenMailbox{source})));
    QVERIFY(std::holds_alternative<imap::Done>(
        m_to->run(imap::OpenMailbox{MailboxName::fromWire(m_target.toLatin1())})));
    QVERIFY(waitUntil([&] { return m_from->opened.mailbox == source; }));
    m_before = m_from->content(m_source);
    QCOMPARE(m_before.size(), messageCount);
}

std::unique_ptr<MessageTransfer> TransferTest::transfer(Originals originals) const
{
    imap::UidSet uids;
    for (quint32 uid = 1; uid <= messageCount; ++uid)
        uids.add(imap::Uid(uid));
    const imap::MessageSelection selection{MailboxName::fromWire(m_source.toLatin1()),
                                           m_from->opened.uidValidity, uids};
    return std::make_unique<MessageTransfer>(m_from->account.get(), selection, m_to->account.get(),
                                             MailboxName::fromWire(m_target.toLatin1()), originals);
}

bool TransferTest::runToTheEnd(MessageTransfer &transfer)
{
    transfer.start();
    return waitUntil([&] { return transfer.isFinished(); }, 120000);
}

} // namespace testsupport
