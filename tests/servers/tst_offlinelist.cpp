// SPDX-License-Identifier: GPL-3.0-or-later
// A folder whose whole list is kept is there from end to end without a connection. The whole
// window, against a private Dovecot.
#include "imapcore/account/request.h"
#include "tests/support/bulkserver.h"
#include "tests/support/windowdriver.h"
#include "ui/views/messageview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using imap::MailboxName;
using testsupport::BulkServer;
using testsupport::waitUntil;
using testsupport::WindowDriver;

class TestOfflineList : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void endOfAListThatWasFilled();
    void rowsThatAreNotHeldComeWithTheConnection();

private:
    static constexpr int count = 1000;
    [[nodiscard]] std::unique_ptr<WindowDriver> client(const QTemporaryDir &folder) const;
    /// Its list is kept whole, or no more than the first page of it; and the account is offline.
    void keep(const QTemporaryDir &folder, bool whole);
    void pressEnd(WindowDriver &driver);

    std::unique_ptr<BulkServer> m_server;
    const MailboxName m_large = MailboxName::fromWire("large");
};

void TestOfflineList::initTestCase()
{
    if (BulkServer::program().isEmpty())
        QSKIP("Dovecot is not installed");
    WindowDriver::usePrivateSettings(QStringLiteral("tst_offlinelist"));
    m_server = std::make_unique<BulkServer>();
    QCOMPARE(m_server->startWith({{QStringLiteral("large"), count}}), QString());
}

std::unique_ptr<WindowDriver> TestOfflineList::client(const QTemporaryDir &folder) const
{
    auto driver =
        std::make_unique<WindowDriver>(testsupport::settingsFor(*m_server, imap::Security::Tls),
                                       QByteArrayList{m_server->password().toUtf8()});
    driver->account()->setStoreFile(folder.filePath(QStringLiteral("mail.sqlite")));
    return driver;
}

void TestOfflineList::keep(const QTemporaryDir &folder, bool whole)
{
    const auto driver = client(folder);
    quint32 held = 0;
    connect(driver->account(), &imap::Account::changed, this, [&](const imap::ChangeBatch &batch) {
        for (const imap::Change &change : batch) {
            const auto *filled = std::get_if<imap::StoreFilled>(&change);
            if (filled && filled->mailbox == m_large)
                held = filled->held;
        }
    });
    if (whole)
        driver->account()->keepWhole({m_large});
    driver->goOnline();
    QVERIFY(driver->waitForFolders());
    QVERIFY(driver->openFolder(m_large));
    QVERIFY(waitUntil([&] { return driver->isViewFilled(); }));
    if (whole)
        QVERIFY(waitUntil([&] { return held == count; }, 30000));
    driver->account()->goOffline();
    QVERIFY(waitUntil([&] { return driver->isInState(imap::LinkState::Offline); }));
    driver->account()->setStoreFile({});
    QSignalSpy closed(driver->account()->preview(imap::Refresh{}, this), &imap::Request::finished);
    QVERIFY(closed.wait()); // answered behind it
}

void TestOfflineList::pressEnd(WindowDriver &driver)
{
    driver.view()->setFocus();
    QTest::keyClick(driver.view(), Qt::Key_End);
    QVERIFY(waitUntil([&] { return driver.view()->lastVisibleRow() == count - 1; }));
}

void TestOfflineList::endOfAListThatWasFilled()
{
    const QTemporaryDir folder;
    keep(folder, true);
    const auto driver = client(folder);
    QVERIFY(driver->waitForFolders());
    QVERIFY(driver->openFolder(m_large));
    QVERIFY(driver->state()->isFromStore());
    QVERIFY(waitUntil([&] { return driver->isViewFilled(); }));
    pressEnd(*driver);
    QVERIFY(waitUntil([&] { return driver->isViewFilled(); }));
    QScrollBar *bar = driver->view()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QVERIFY(waitUntil([&] { return driver->isViewFilled(); }));
}

void TestOfflineList::rowsThatAreNotHeldComeWithTheConnection()
{
    const QTemporaryDir folder;
    keep(folder, false);
    const auto driver = client(folder);
    driver->goOnline();
    QVERIFY(driver->waitForFolders());
    driver->account()->goOffline();
    QVERIFY(waitUntil([&] { return driver->isInState(imap::LinkState::Offline); }));
    QVERIFY(driver->openFolder(m_large));
    QVERIFY(waitUntil([&] { return driver->isViewFilled(); }));
    pressEnd(*driver);
    QVERIFY(!driver->isViewFilled());
    driver->goOnline();
    QVERIFY(waitUntil([&] { return driver->isViewFilled(); }, 20000));
    QCOMPARE(driver->view()->lastVisibleRow(), count - 1);
}

QTEST_MAIN(TestOfflineList)
#include "tst_offlinelist.moc"
