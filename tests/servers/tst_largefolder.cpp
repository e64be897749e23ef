// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of 100,000 messages costs what a screen of it costs.
#include "app/fontwarmup.h"
#include "tests/support/bulkserver.h"
#include "tests/support/windowdriver.h"
#include "ui/eventloopwatchdog.h"
#include "ui/views/messageview.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using testsupport::BulkServer;
using testsupport::waitUntil;
using testsupport::WindowDriver;

namespace {

constexpr int messageCount = 100000;
constexpr qint64 frameNs = 16'000'000;

qint64 residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

/// Paperclips and unread counts come behind the contents, or are still those of the folder before.
bool isNotForContents(const QByteArray &command)
{
    return command.contains("BODYSTRUCTURE") || command.contains("RETURN (COUNT)") ||
           command.startsWith("GETQUOTAROOT") || command.startsWith("MYRIGHTS");
}

} // namespace

class TestLargeFolder : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void openMiddleEndAndBack_data();
    void openMiddleEndAndBack();

private:
    [[nodiscard]] static bool isSettled(WindowDriver &driver)
    {
        return driver.isInState(imap::LinkState::Idle) && driver.isViewFilled();
    }
    /// Does it, waits until the screen is filled and says what that took.
    void step(WindowDriver &driver, const char *what, int mostRoundTrips,
              const std::function<void()> &act);

    std::unique_ptr<BulkServer> m_server;
    const imap::MailboxName m_large = imap::MailboxName::fromWire("large");
    std::unique_ptr<ui::EventLoopWatchdog> m_watchdog;
};

void TestLargeFolder::initTestCase()
{
    if (BulkServer::program().isEmpty())
        QSKIP("Dovecot is not installed");
    WindowDriver::usePrivateSettings(QStringLiteral("tst_largefolder"));
    m_server = std::make_unique<BulkServer>();
    QCOMPARE(m_server->startWith(
                 {{QStringLiteral("large"), messageCount}, {QStringLiteral("small"), 50}}),
             QString());
    // The first SELECT of the server's life reads its index from disk; not ours to measure.
    m_watchdog = std::make_unique<ui::EventLoopWatchdog>();
    // As the program does at its start.
    QSignalSpy warm(new app::FontWarmup(this), &app::FontWarmup::finished);
    QVERIFY(warm.wait(30'000));
}

void TestLargeFolder::openMiddleEndAndBack_data()
{
    QTest::addColumn<imap::Security>("security");
    QTest::newRow("TLS") << imap::Security::Tls;
    QTest::newRow("in clear") << imap::Security::None;
}

void TestLargeFolder::openMiddleEndAndBack()
{
    QFETCH(imap::Security, security);
    WindowDriver driver(testsupport::settingsFor(*m_server, security),
                        {m_server->password().toUtf8()});
    driver.goOnline();
    QVERIFY(driver.waitForFolders());
    QVERIFY(QTest::qWaitForWindowExposed(driver.window()));
    QVERIFY(driver.openFolder(imap::MailboxName::fromWire("small")));
    QVERIFY(waitUntil([&] { return driver.isViewFilled(); }));
    QVERIFY(waitUntil([&] { return isSettled(driver); }));
    const qint64 before = residentKiB();

    step(driver, "open", 3, [&] { driver.chooseFolder(m_large); });
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(driver.messages()->messageCount(), messageCount);
    QVERIFY2(driver.bytesReceived() <= 64 * 1024,
             qPrintable(QString::number(driver.bytesReceived())));
    QScrollBar *bar = driver.view()->verticalScrollBar();
    QVERIFY(waitUntil([&] { return bar->maximum() > messageCount / 2; }));
    step(driver, "middle", 3, [&] { bar->setValue(bar->maximum() / 2); });
    QVERIFY(driver.view()->firstVisibleRow() > messageCount / 3);
    step(driver, "end", 3, [&] { bar->setValue(bar->maximum()); });
    QCOMPARE(driver.view()->lastVisibleRow(), messageCount - 1);
    step(driver, "back", 0, [&] { bar->setValue(0); });
    qInfo() << "memory:" << before << "KiB before," << residentKiB() << "KiB with the folder,"
            << "UID map" << driver.messages()->rows().uids().footprint() << "bytes,"
            << driver.messages()->cachedRows() << "rows held";
    QVERIFY(driver.messages()->cachedRows() < 1000);
    QVERIFY(driver.messages()->rows().uids().footprint() < 4096);
}

void TestLargeFolder::step(WindowDriver &driver, const char *what, int mostRoundTrips,
                           const std::function<void()> &act)
{
    driver.clearWire();
    m_watchdog->reset();
    QElapsedTimer clock;
    clock.start();
    act();
    const bool opening = mostRoundTrips == 3 && qstrcmp(what, "open") == 0;
    QVERIFY(waitUntil([&] { return (!opening || driver.isOpen(m_large)) && driver.isViewFilled(); },
                      30000));
    const qint64 elapsed = clock.elapsed();
    const QByteArrayList commands = driver.commands();
    const qint64 received = driver.bytesReceived();
    // What comes behind counts for the watchdog: painting, paperclips, unread counts.
    QVERIFY(waitUntil([&] { return isSettled(driver); }));
    const auto roundTrips =
        commands.size() - std::count_if(commands.begin(), commands.end(), isNotForContents);
    qInfo().noquote() << what << ":" << elapsed << "ms," << roundTrips << "round trips," << received
                      << "bytes received, longest step"
                      << static_cast<double>(m_watchdog->longestStep()) / 1e6 << "ms";
    QVERIFY2(roundTrips <= mostRoundTrips, commands.join('\n').constData());
#if !defined(__SANITIZE_ADDRESS__)
    QVERIFY2(m_watchdog->longestStep() < frameNs, what);
#else
    Q_UNUSED(frameNs)
#endif
}

QTEST_MAIN(TestLargeFolder)
#include "tst_largefolder.moc"
