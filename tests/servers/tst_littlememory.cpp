// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 messages in 1.5 GB of address space: all of them are listed, or an error is told; the
// program does not die. Not with sanitizers, which need more than that for themselves.
#include "tests/support/accountdriver.h"
#include "tests/support/bulkserver.h"
#include "tests/support/serverfixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using imap::MailboxName;
using testsupport::AccountDriver;

class TestLittleMemory : public QObject
{
    Q_OBJECT
private slots:
    void aHundredThousandMessages();
};

void TestLittleMemory::aHundredThousandMessages()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers reserve more address space than this test allows");
#endif
    if (testsupport::BulkServer::program().isEmpty())
        QSKIP("Dovecot is not installed");
    constexpr quint32 count = 100'000;
    testsupport::BulkServer server;
    QCOMPARE(server.startWith({{QStringLiteral("big"), int(count)}}), QString());
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_AS, &before), 0);
    rlimit limited = before;
    limited.rlim_cur = 1'500'000'000;
    QCOMPARE(::setrlimit(RLIMIT_AS, &limited), 0);
    QTemporaryDir folder;
    {
        AccountDriver driver(testsupport::settingsFor(server, imap::Security::None),
                             server.password().toUtf8());
        driver.account().setStoreFile(folder.filePath(QStringLiteral("mail.sqlite")));
        QVERIFY(driver.goOnline());
        const MailboxName big = MailboxName::fromWire("big");
        QVERIFY(driver.open(big));
        const auto *opened = driver.last<imap::MailboxOpened>();
        QVERIFY(opened);
        QCOMPARE(opened->uids.count(), count);
        const imap::UidValidity validity = opened->uidValidity;
        const imap::UidMap uids = opened->uids;
        constexpr quint32 piece = 10'000;
        for (quint32 first = 1; first <= count; first += piece) {
            const imap::UidSet rows =
                uids.uidsAt(imap::SequenceNumber(first), imap::SequenceNumber(first + piece - 1));
            const imap::Outcome outcome = driver.run(imap::FetchEnvelopes{validity, rows, false});
            const bool told = testsupport::errorOf(outcome) != nullptr;
            QVERIFY(told || std::holds_alternative<imap::Done>(outcome));
            if (told)
                qInfo("told: %s", testsupport::toWords(outcome).constData());
            driver.clear();
        }
        driver.account().setStoreFile({});
    }
    QCOMPARE(::setrlimit(RLIMIT_AS, &before), 0);
}

QTEST_GUILESS_MAIN(TestLittleMemory)
#include "tst_littlememory.moc"
