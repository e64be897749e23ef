// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand messages at once: a handful of commands, and a window that stays live.
#include "imapcore/account/request.h"
#include "tests/support/bulkserver.h"
#include "tests/support/recordingproxy.h"
#include "tests/support/windowdriver.h"
#include "ui/eventloopwatchdog.h"
#include "ui/views/messageview.h"

#include <QElapsedTimer>
#include <QTest>

using imap::FlagSet;
using imap::MailboxName;
using imap::StoreMode;
using imap::SystemFlag;
using testsupport::BulkServer;
using testsupport::doveadm;
using testsupport::RecordingProxy;
using testsupport::waitUntil;
using testsupport::WindowDriver;

namespace {

constexpr quint32 many = 10000;
constexpr qsizetype mostCommands = 5;
/// A step of the window may take as long as painting it so many times: a ratio, since a figure
/// would be another one under sanitizers and on other machines.
constexpr qint64 mostFrames = 5;

} // namespace

class TestManyMessages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_server.reset(); }
    void inAHandfulOfCommands_data();
    void inAHandfulOfCommands();

private:
    [[nodiscard]] qsizetype found(const QString &mailbox, const QString &flag);
    [[nodiscard]] imap::MessageSelection selection(bool everySecond);
    /// What painting the whole window takes here and now, in nanoseconds.
    [[nodiscard]] qint64 frame();

    std::unique_ptr<BulkServer> m_server;
    std::unique_ptr<RecordingProxy> m_proxy;
    std::unique_ptr<WindowDriver> m_driver;
    const MailboxName m_big = MailboxName::fromWire("big");
    const MailboxName m_target = MailboxName::fromWire("target");
};

void TestManyMessages::initTestCase()
{
    if (BulkServer::program().isEmpty())
        QSKIP("Dovecot is not installed");
    m_server = std::make_unique<BulkServer>();
    QCOMPARE(m_server->startWith({{QStringLiteral("big"), int(2 * many)}}), QString());
}

void TestManyMessages::init()
{
    if (!m_server)
        return;
    WindowDriver::usePrivateSettings(QStringLiteral("tst_manymessages"));
    doveadm(*m_server, {QStringLiteral("mailbox"), QStringLiteral("create"), QStringLiteral("-u"),
                        m_server->user(), QStringLiteral("target")});
    m_proxy = std::make_unique<RecordingProxy>(m_server->plainPort());
    imap::ConnectionSettings settings = testsupport::settingsFor(*m_server, imap::Security::None);
    settings.port = m_proxy->port();
    m_driver =
        std::make_unique<WindowDriver>(settings, QByteArrayList{m_server->password().toUtf8()});
    m_driver->goOnline();
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(m_driver->openFolder(m_big));
    QVERIFY(waitUntil([this] { return m_driver->isViewFilled(); }));
}

void TestManyMessages::cleanup()
{
    m_driver.reset();
    m_proxy.reset();
    if (m_server)
        doveadm(*m_server, {QStringLiteral("mailbox"), QStringLiteral("delete"),
                            QStringLiteral("-u"), m_server->user(), QStringLiteral("target")});
}

qsizetype TestManyMessages::found(const QString &mailbox, const QString &flag)
{
    return doveadm(*m_server, {QStringLiteral("search"), QStringLiteral("-u"), m_server->user(),
                               QStringLiteral("mailbox"), mailbox, flag})
        .count('\n');
}

imap::MessageSelection TestManyMessages::selection(bool everySecond)
{
    const ui::MessageTableModel *table = m_driver->messages();
    imap::MessageSelection out{m_big, table->uidValidity(), {}};
    for (int row = 0; row < table->messageCount() && out.uids.count() < many;
         row += everySecond ? 2 : 1)
        out.uids.add(table->uidAt(row));
    return out;
}

qint64 TestManyMessages::frame()
{
    (void)m_driver->window()->grab(); // fonts and icons are there afterwards
    QElapsedTimer clock;
    clock.start();
    (void)m_driver->window()->grab();
    return clock.nsecsElapsed();
}

void TestManyMessages::inAHandfulOfCommands_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<bool>("everySecond");
    QTest::newRow("flagged, a block") << 0 << false;
    QTest::newRow("unflagged, every second") << 1 << true;
    QTest::newRow("copied, a block") << 2 << false;
    QTest::newRow("copied, every second") << 2 << true;
    QTest::newRow("moved, every second") << 3 << true;
    QTest::newRow("moved, a block") << 3 << false;
}

void TestManyMessages::inAHandfulOfCommands()
{
    QFETCH(int, act);
    QFETCH(bool, everySecond);
    const imap::MessageSelection messages = selection(everySecond);
    QCOMPARE(messages.uids.count(), many);
    const FlagSet flagged(SystemFlag::Flagged);
    const QList<imap::Operation> acts{imap::StoreFlags{messages, StoreMode::Add, flagged},
                                      imap::StoreFlags{messages, StoreMode::Remove, flagged},
                                      imap::CopyMessages{messages, m_target},
                                      imap::MoveMessages{messages, m_target}};
    const qsizetype flaggedBefore = found(QStringLiteral("big"), QStringLiteral("FLAGGED"));
    const qint64 before = frame();
    m_proxy->clear();
    ui::EventLoopWatchdog watchdog;
    imap::Outcome outcome;
    bool ended = false;
    connect(m_driver->account()->run(acts.at(act), this), &imap::Request::finished, this,
            [&](imap::Request *request) {
                outcome = request->outcome();
                ended = true;
            });
    QVERIFY(waitUntil([&] { return ended; }, 60000));
    QVERIFY(waitUntil([this] { return m_driver->isInState(imap::LinkState::Idle); }, 20000));
    const qint64 longest = watchdog.longestStep();
    const qint64 painted = qMax(before, frame());
    const auto *applied = std::get_if<imap::Applied>(&outcome);
    QVERIFY(applied && !applied->stoppedBy);
    QCOMPARE(applied->uids.count(), many);
    qsizetype octets = 0;
    for (const QByteArray &command : m_proxy->changingCommands())
        octets = qMax(octets, command.size());
    qInfo() << m_proxy->changingCommands().size() << "commands, the longest of" << octets
            << "octets; longest step of the window" << longest / 1'000'000 << "ms, painting it"
            << painted / 1'000'000 << "ms";
    QVERIFY(m_proxy->changingCommands().size() <= mostCommands);
    QVERIFY(longest < mostFrames * painted);
    if (act == 0)
        QCOMPARE(found(QStringLiteral("big"), QStringLiteral("FLAGGED")) >= many, true);
    if (act == 1)
        QVERIFY(found(QStringLiteral("big"), QStringLiteral("FLAGGED")) <=
                flaggedBefore - many / 2);
    if (act >= 2)
        QCOMPARE(found(QStringLiteral("target"), QStringLiteral("ALL")), many);
    if (act == 3)
        QVERIFY(waitUntil([this, &messages] {
            return m_driver->messages()->rowOf(imap::Uid(messages.uids.ranges().first().low)) < 0;
        }));
}

QTEST_MAIN(TestManyMessages)
#include "tst_manymessages.moc"
