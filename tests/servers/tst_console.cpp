// SPDX-License-Identifier: GPL-3.0-or-later
// What else can be typed into the console of the whole window, against a Dovecot that is laid out
// as the tutorial's server is; the tutorial itself is in tst_typedtutorial. After each line the
// window's models equal what an independent client sees.
#include "tests/support/consolehand.h"
#include "tests/support/realserver.h"
#include "tests/support/windowcomparison.h"
#include "tests/support/windowdriver.h"
#include "ui/console/consolepanel.h"
#include "ui/console/typedrunner.h"

#include <QLabel>
#include <QTest>

using imap::LinkState;
using imap::MailboxName;
using testsupport::ConsoleHand;
using testsupport::RealServer;
using testsupport::waitUntil;
using testsupport::WindowDriver;

namespace {

MailboxName mailbox(const char *wire)
{
    return MailboxName::fromWire(wire);
}

} // namespace

class TestConsoleOnServer : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void thePasswordIsNowhere();
    void aFolderOpenedByTypingIsOpenedAgain();
    void theOpenFolderIsRenamedAndDeleted();
    void silentStoresAreSeen();
    void idleGivesWayAndSaysSo();
    void doneWithoutIdle();
    void loginOfAnotherUserIsRefused();
    void literalsAreSent();

private:
    [[nodiscard]] ui::ConsolePanel *panel() { return m_console->panel(); }
    [[nodiscard]] QString transcript() { return m_console->transcript(); }
    void type(const QString &line) { QVERIFY(m_console->type(line)); }
    [[nodiscard]] bool enter(const QString &line) { return m_console->enter(line); }
    void signIn();
    [[nodiscard]] bool agree(const QString &after);

    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<ConsoleHand> m_console;
};

void TestConsoleOnServer::initTestCase()
{
    if (const QString reason = RealServer::whyNot(RealServer::Kind::Dovecot); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    WindowDriver::usePrivateSettings(QStringLiteral("console"));
}

void TestConsoleOnServer::init()
{
    m_server = std::make_unique<RealServer>(RealServer::Kind::Dovecot);
    QVERIFY(m_server->start());
    m_server->act(QByteArrayList{"CREATE INBOX.test1", "SUBSCRIBE INBOX.test1",
                                 "CREATE INBOX.test2", "SUBSCRIBE INBOX.test2"} +
                  RealServer::appending(MailboxName::inbox(), "number", 2));
    m_driver = std::make_unique<WindowDriver>(m_server->settings(imap::Security::Tls),
                                              QByteArrayList{m_server->password()});
    m_console = std::make_unique<ConsoleHand>(*m_driver);
}

void TestConsoleOnServer::cleanup()
{
    m_console.reset();
    m_driver.reset();
    m_server.reset();
}

void TestConsoleOnServer::signIn()
{
    type(QStringLiteral(". login alice ") + QString::fromLatin1(m_server->password()));
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(waitUntil([this] { return m_driver->isOpen(MailboxName::inbox()); }));
    QVERIFY(agree(QStringLiteral("login")));
}

bool TestConsoleOnServer::agree(const QString &after)
{
    const auto server = m_server->observe();
    if (waitUntil([&] { return testsupport::differences(*m_driver, server).isEmpty(); }, 5000))
        return true;
    qWarning().noquote() << "after" << after << testsupport::differences(*m_driver, server);
    qWarning().noquote() << transcript().right(4000);
    return false;
}

void TestConsoleOnServer::thePasswordIsNowhere()
{
    signIn();
    QVERIFY(enter(QStringLiteral(". login alice ") + QString::fromLatin1(m_server->password())));
    QVERIFY(enter(QStringLiteral("a1 LOGIN alice \"") + QString::fromLatin1(m_server->password()) +
                  QLatin1Char('"')));
    const QString secret = QString::fromLatin1(m_server->password());
    QVERIFY(transcript().contains(QLatin1String("***")));
    QVERIFY2(!transcript().contains(secret), qPrintable(transcript()));
    for (const QString &typed : panel()->active()->history())
        QVERIFY2(!typed.contains(secret), qPrintable(typed));
    for (const QLabel *label : m_driver->window()->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(secret), qPrintable(label->text()));
    for (const imap::WireLine &line : m_driver->wire())
        QVERIFY(!line.text.contains(m_server->password()));
}

void TestConsoleOnServer::aFolderOpenedByTypingIsOpenedAgain()
{
    signIn();
    QVERIFY(enter(QStringLiteral("examine INBOX.test2")));
    QVERIFY(waitUntil([this] { return m_driver->isOpen(mailbox("INBOX.test2")); }));
    m_driver->clearWire();
    m_server->kill9();
    QVERIFY(m_server->start());
    m_driver->goOnline(); // ends the back-off
    QVERIFY(waitUntil([this] { return m_driver->isInState(LinkState::Idle); }));
    QVERIFY(m_driver->isOpen(mailbox("INBOX.test2")));
    bool examined = false;
    for (const QByteArray &command : m_driver->commands()) {
        examined = examined || command.startsWith("EXAMINE INBOX.test2");
        QVERIFY2(!command.startsWith("SELECT"), command);
    }
    QVERIFY(examined);
}

void TestConsoleOnServer::theOpenFolderIsRenamedAndDeleted()
{
    signIn();
    QVERIFY(enter(QStringLiteral("select INBOX.test1")));
    QVERIFY(waitUntil([this] { return m_driver->isOpen(mailbox("INBOX.test1")); }));
    QVERIFY(enter(QStringLiteral("rename INBOX.test1 INBOX.linux")));
    QVERIFY(agree(QStringLiteral("rename")));
    QVERIFY(m_driver->isOpen(mailbox("INBOX.linux")));
    QVERIFY(enter(QStringLiteral("delete INBOX.linux")));
    QVERIFY(agree(QStringLiteral("delete")));
    // The tree has moved on to a neighbour, or nothing is open.
    QVERIFY(!m_driver->isOpen(mailbox("INBOX.linux")));
    QVERIFY2(m_driver->state()->phase() != ui::AccountState::Phase::Failed,
             m_driver->commands().join('\n').constData());
}

void TestConsoleOnServer::silentStoresAreSeen()
{
    signIn();
    QVERIFY(enter(QStringLiteral("select INBOX")));
    QVERIFY(enter(QStringLiteral("store 1:* +flags.silent ($label4 \\Answered)")));
    QVERIFY(agree(QStringLiteral("silent")));
    QVERIFY(enter(QStringLiteral("uid store 2 -FLAGS.SILENT \\Answered")));
    QVERIFY(agree(QStringLiteral("silent by uid")));
}

void TestConsoleOnServer::idleGivesWayAndSaysSo()
{
    signIn();
    QVERIFY(enter(QStringLiteral("select INBOX")));
    QVERIFY(enter(QStringLiteral(". idle")));
    QCOMPARE(panel()->runner()->running(), 1);
    QVERIFY(m_driver->isInState(LinkState::Idle));
    const qsizetype before = transcript().size();
    QVERIFY(m_driver->openFolder(mailbox("INBOX.test2")));
    QVERIFY(waitUntil([this] { return panel()->runner()->running() == 0; }));
    const QString added = transcript().mid(before);
    const qsizetype note = added.indexOf(QLatin1String("IDLE was ended"));
    QVERIFY2(note >= 0, qPrintable(added));
    // The next line; earlier ones may be of the connection that watches.
    const QString next = added.mid(note).section(QLatin1Char('\n'), 1, 1);
    QVERIFY2(next == QLatin1String("C: DONE"), qPrintable(added));
    // New mail ends it too, and is shown.
    QVERIFY(enter(QStringLiteral(". idle")));
    m_server->append(mailbox("INBOX.test2"), "new", 1);
    QVERIFY(waitUntil([this] { return m_driver->messages()->messageCount() == 1; }));
    QVERIFY(agree(QStringLiteral("new mail")));
}

void TestConsoleOnServer::doneWithoutIdle()
{
    signIn();
    QVERIFY(enter(QStringLiteral("unselect"))); // else an automatic IDLE runs
    QVERIFY(waitUntil([this] { return m_driver->isInState(LinkState::Online); }));
    type(QStringLiteral("done"));
    QVERIFY(
        waitUntil([this] { return transcript().contains(QLatin1String("No IDLE is running")); }));
    QVERIFY(m_driver->isInState(LinkState::Online));
}

void TestConsoleOnServer::loginOfAnotherUserIsRefused()
{
    type(QStringLiteral("login somebody else"));
    QVERIFY(transcript().contains(QLatin1String("signs in as alice")));
    QVERIFY(m_driver->isInState(LinkState::Offline));
    type(QStringLiteral("noop"));
    QVERIFY(transcript().contains(QLatin1String("there is no connection")));
}

void TestConsoleOnServer::literalsAreSent()
{
    signIn();
    QVERIFY(m_console->enter(QStringLiteral("create {11}"), {"INBOX.a \"b\""}));
    QVERIFY(agree(QStringLiteral("create with a literal")));
    QVERIFY(m_driver->folders().contains(mailbox("INBOX.a \"b\"")));
}

QTEST_MAIN(TestConsoleOnServer)
#include "tst_console.moc"
