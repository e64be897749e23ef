// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that die, folders and messages that vanish: the window says so and goes on by itself.
#include "imapcore/account/request.h"
#include "tests/support/bulkserver.h"
#include "tests/support/linkgate.h"
#include "tests/support/windowdriver.h"
#include "ui/errortext.h"
#include "ui/viewer/messageviewer.h"
#include "ui/views/messageview.h"

#include <QScrollBar>
#include <QTest>

using imap::LinkState;
using imap::MailboxName;
using testsupport::BulkServer;
using testsupport::doveadm;
using testsupport::waitUntil;
using testsupport::WindowDriver;

class TestRecovery : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_driver.reset(); }
    void cleanupTestCase() { m_server.reset(); }
    void killWhileAFolderLoads_data();
    void killWhileAFolderLoads();
    void killWhileIdle();
    void wrongPassword();
    void folderDeletedWhileOpen();
    void folderDeletedBeforeItIsOpened();
    void messageVanishedBeforeItIsRead();

private:
    /// The small folder, open and idle, over this port.
    void openSmall(quint16 port);
    [[nodiscard]] bool saysOffline();
    [[nodiscard]] bool wasSent(const QByteArray &command);
    [[nodiscard]] bool isSettled()
    {
        return m_driver->isInState(LinkState::Idle) && m_driver->isViewFilled();
    }
    void makeFolder(const QString &name, const QByteArray &subject);

    std::unique_ptr<BulkServer> m_server;
    std::unique_ptr<WindowDriver> m_driver;
    static constexpr int largeCount = 20000;
    const MailboxName m_large = MailboxName::fromWire("large");
    const MailboxName m_small = MailboxName::fromWire("small");
};

void TestRecovery::initTestCase()
{
    if (BulkServer::program().isEmpty())
        QSKIP("Dovecot is not installed");
    m_server = std::make_unique<BulkServer>();
    QCOMPARE(
        m_server->startWith({{QStringLiteral("large"), largeCount}, {QStringLiteral("small"), 70}}),
        QString());
}

/// Each test begins with the small folder open and idle.
void TestRecovery::init()
{
    if (!m_server)
        return;
    WindowDriver::usePrivateSettings(QStringLiteral("tst_recovery"));
    openSmall(m_server->tlsPort());
}

void TestRecovery::openSmall(quint16 port)
{
    imap::ConnectionSettings settings = testsupport::settingsFor(*m_server, imap::Security::Tls);
    settings.port = port;
    m_driver =
        std::make_unique<WindowDriver>(settings, QByteArrayList{m_server->password().toUtf8()});
    m_driver->goOnline();
    QVERIFY2(m_driver->waitForFolders(), qPrintable(m_driver->barTexts()));
    QVERIFY(m_driver->openFolder(m_small));
    QVERIFY(QTest::qWaitForWindowExposed(m_driver->window()));
    QVERIFY(waitUntil([this] { return isSettled(); }));
}

bool TestRecovery::saysOffline()
{
    return m_driver->isInState(LinkState::Waiting) &&
           m_driver->barTexts().contains(QLatin1String("Offline")) &&
           m_driver->barTexts().contains(QLatin1String("retrying"));
}

bool TestRecovery::wasSent(const QByteArray &command)
{
    const QByteArrayList commands = m_driver->commands();
    return std::any_of(commands.begin(), commands.end(),
                       [&](const QByteArray &each) { return each.startsWith(command); });
}

void TestRecovery::makeFolder(const QString &name, const QByteArray &subject)
{
    const QStringList user{QStringLiteral("-u"), m_server->user()};
    doveadm(*m_server, QStringList{QStringLiteral("mailbox"), QStringLiteral("create")} + user +
                           QStringList{name});
    doveadm(*m_server,
            QStringList{QStringLiteral("save")} + user + QStringList{QStringLiteral("-m"), name},
            testsupport::plainMessage(subject));
}

void TestRecovery::killWhileAFolderLoads_data()
{
    QTest::addColumn<QByteArray>("killAt");
    QTest::newRow("as it is selected") << QByteArray("SELECT");
    QTest::newRow("as its UIDs are asked for") << QByteArray("UID SEARCH");
    QTest::newRow("as its first rows are asked for") << QByteArray("UID FETCH");
}

void TestRecovery::killWhileAFolderLoads()
{
    QFETCH(QByteArray, killAt);
    m_driver->clearWire();
    m_driver->chooseFolder(m_large);
    QVERIFY(waitUntil([&] { return wasSent(killAt); }));
    m_server->kill9();
    QVERIFY2(waitUntil([this] { return saysOffline(); }), qPrintable(m_driver->barTexts()));
    QVERIFY(testsupport::startAndWait(*m_server));
    // By itself: nobody touches the window.
    QVERIFY2(waitUntil([this] { return m_driver->isOpen(m_large) && isSettled(); }, 30000),
             qPrintable(m_driver->barTexts() + m_driver->paneText()));
    QCOMPARE(m_driver->messages()->messageCount(), largeCount);
    QCOMPARE(m_driver->barTexts(), QString());
    QVERIFY(m_driver->view()->isVisible());
    QVERIFY(m_driver->read(m_driver->messages()->uidAt(0)));
}

void TestRecovery::killWhileIdle()
{
    testsupport::LinkGate gate(m_server->tlsPort());
    openSmall(gate.port());
    QVERIFY(m_driver->openFolder(m_large));
    QVERIFY(waitUntil([this] { return isSettled(); }));
    QScrollBar *bar = m_driver->view()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int row = m_driver->view()->firstVisibleRow() + 3;
    const imap::Uid reading = m_driver->messages()->uidAt(row);
    QVERIFY(m_driver->read(reading));
    QVERIFY(waitUntil([this] { return isSettled(); }));
    const int place = bar->value();

    gate.shut();
    m_server->kill9();
    // It soon tries again, and waits at the gate.
    QVERIFY2(waitUntil([this] { return m_driver->barTexts().contains(QLatin1String("Offline")); }),
             qPrintable(m_driver->barTexts()));
    QVERIFY(!m_driver->state()->isOnline());
    // The table stays, and so does the message.
    QCOMPARE(m_driver->messages()->messageCount(), largeCount);
    QVERIFY(m_driver->view()->isVisible());
    QVERIFY(m_driver->isViewFilled());
    QCOMPARE(m_driver->viewerState(), QString());
    QVERIFY(testsupport::startAndWait(*m_server));
    // Meanwhile something came.
    doveadm(*m_server,
            {QStringLiteral("save"), QStringLiteral("-u"), m_server->user(), QStringLiteral("-m"),
             QStringLiteral("large")},
            testsupport::plainMessage("missed"));
    gate.open();
    QVERIFY2(waitUntil(
                 [this] {
                     return isSettled() && m_driver->messages()->messageCount() == largeCount + 1;
                 },
                 30000),
             qPrintable(m_driver->barTexts()));
    // The gap is told, and nothing else.
    QCOMPARE(m_driver->barTexts(), QStringLiteral("Connected again; 1 new message meanwhile."));
    QCOMPARE(m_driver->view()->currentUid(), reading);
    QCOMPARE(m_driver->viewer()->uid(), reading);
    QVERIFY(qAbs(bar->value() - place) <= m_driver->view()->rowHeight(0) * 2);
    doveadm(*m_server,
            {QStringLiteral("expunge"), QStringLiteral("-u"), m_server->user(),
             QStringLiteral("mailbox"), QStringLiteral("large"), QStringLiteral("header"),
             QStringLiteral("subject"), QStringLiteral("missed")});
    QVERIFY(waitUntil([this] { return m_driver->messages()->messageCount() == largeCount; }));
}

void TestRecovery::wrongPassword()
{
    m_driver = std::make_unique<WindowDriver>(
        testsupport::settingsFor(*m_server, imap::Security::Tls), QByteArrayList{"wrong"});
    m_driver->goOnline();
    QVERIFY(waitUntil([this] {
        return m_driver->isInState(LinkState::Offline) && !m_driver->barTexts().isEmpty();
    }));
    QCOMPARE(m_driver->credentials().refused(), 1);
    QCOMPARE(m_driver->credentials().asked(), 2); // never a third time by itself
    QVERIFY2(m_driver->barTexts().contains(QLatin1String("password")),
             qPrintable(m_driver->barTexts()));
}

void TestRecovery::folderDeletedWhileOpen()
{
    makeFolder(QStringLiteral("doomed"), "in a doomed folder");
    m_driver->account()->run(imap::ListMailboxes{}, nullptr);
    const MailboxName doomed = MailboxName::fromWire("doomed");
    QVERIFY(waitUntil([&] { return m_driver->folders().contains(doomed); }));
    QVERIFY(m_driver->openFolder(doomed));
    QVERIFY(waitUntil([this] { return isSettled(); }));
    doveadm(*m_server, {QStringLiteral("mailbox"), QStringLiteral("delete"), QStringLiteral("-u"),
                        m_server->user(), QStringLiteral("doomed")});
    // It says “Opening…” first: the program asks the server once more.
    QVERIFY2(waitUntil(
                 [this] {
                     return m_driver->paneText().contains(
                         QStringLiteral("“doomed” could not be opened."));
                 },
                 30000),
             qPrintable(m_driver->paneText() + m_driver->barTexts()));
    // The account goes on.
    QVERIFY(waitUntil([this] { return m_driver->state()->isOnline(); }, 30000));
    QVERIFY(m_driver->openFolder(m_small));
    QVERIFY(waitUntil([this] { return isSettled(); }));
}

void TestRecovery::folderDeletedBeforeItIsOpened()
{
    makeFolder(QStringLiteral("brief"), "in a brief folder");
    m_driver->account()->run(imap::ListMailboxes{}, nullptr);
    const MailboxName brief = MailboxName::fromWire("brief");
    QVERIFY(waitUntil([&] { return m_driver->folders().contains(brief); }));
    doveadm(*m_server, {QStringLiteral("mailbox"), QStringLiteral("delete"), QStringLiteral("-u"),
                        m_server->user(), QStringLiteral("brief")});
    m_driver->chooseFolder(brief);
    QVERIFY2(waitUntil([this] {
                 return m_driver->paneText().contains(
                     QStringLiteral("“brief” could not be opened."));
             }),
             qPrintable(m_driver->paneText() + m_driver->barTexts() +
                        QString::fromUtf8(m_driver->commands().join('\n'))));
    QVERIFY2(m_driver->paneText().contains(QLatin1String("deleted or renamed")),
             qPrintable(m_driver->paneText()));
    QVERIFY(m_driver->state()->isOnline());
    QVERIFY(m_driver->openFolder(m_small));
}

void TestRecovery::messageVanishedBeforeItIsRead()
{
    // What the server says to FETCH of a UID that is gone: OK, and nothing else.
    const imap::Uid gone(4000000000);
    imap::Request *request = m_driver->account()->run(
        imap::ReadMessage{m_driver->messages()->uidValidity(), gone}, nullptr);
    std::optional<imap::ImapError> error;
    connect(request, &imap::Request::finished, this, [&] {
        if (request->error())
            error = *request->error();
    });
    QVERIFY(waitUntil([&] { return error.has_value(); }));
    const QString told = ui::describe(*error, m_driver->account()->settings()).headline;
    QVERIFY2(told.contains(QLatin1String("no longer in the folder")), qPrintable(told));
    QVERIFY(m_driver->read(m_driver->messages()->uidAt(0)));
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
