// SPDX-License-Identifier: GPL-3.0-or-later
// Watching folders beside the open one, acts on folders that are not open, and two accounts at
// once, against real servers; doveadm is the other client and counts the connections.
#include "imapcore/account/request.h"
#include "tests/support/windowdriver.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/mainwindow/windowwatches.h"
#include "ui/models/itemroles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using demo::PrivateDovecot;
using imap::ConnectionUse;
using imap::LinkState;
using imap::MailboxName;
using testsupport::doveadm;
using testsupport::plainMessage;
using testsupport::waitUntil;
using testsupport::WindowDriver;

namespace {

/// What an account tells about its connections and arrivals.
class Ear : public QObject
{
public:
    explicit Ear(imap::Account *account)
    {
        connect(account, &imap::Account::changed, this, [this](const imap::ChangeBatch &batch) {
            for (const imap::Change &change : batch) {
                if (const auto *use = std::get_if<imap::ConnectionsChanged>(&change)) {
                    connections = *use;
                    limits += use->limitedBy ? 1 : 0;
                } else if (const auto *arrived = std::get_if<imap::MailArrived>(&change)) {
                    arrivals.append(*arrived);
                } else if (const auto *link = std::get_if<imap::LinkChanged>(&change)) {
                    state = link->state;
                    losses += link->state == LinkState::Waiting ? 1 : 0;
                }
            }
        });
    }
    [[nodiscard]] bool watchesLive(const MailboxName &mailbox) const
    {
        return std::any_of(connections.connections.begin(), connections.connections.end(),
                           [&](const ConnectionUse &use) {
                               return use.role == ConnectionUse::Role::Watch &&
                                      use.mailbox == mailbox && use.state == LinkState::Idle;
                           });
    }
    [[nodiscard]] bool told(const MailboxName &mailbox) const
    {
        return std::any_of(arrivals.begin(), arrivals.end(),
                           [&](const auto &one) { return one.mailbox == mailbox; });
    }

    imap::ConnectionsChanged connections;
    QList<imap::MailArrived> arrivals;
    LinkState state = LinkState::Offline;
    int limits = 0;
    int losses = 0;
};

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void watchedFolderIsLive();
    void actOnAFolderThatIsNotOpen_data();
    void actOnAFolderThatIsNotOpen();
    void serverAllowsOneConnection();
    void twoAccountsSideBySide();

private:
    void start(std::unique_ptr<PrivateDovecot> &server, const QString &extraConfig = {});
    void open(int mostConnections = 2);
    static void makeFolder(const PrivateDovecot &server, const QString &name);
    static void save(const PrivateDovecot &server, const QString &name, const QByteArray &subject);
    /// A message put into the Maildir of a server that does not run.
    static void deliver(const PrivateDovecot &server, const QString &name);
    /// Connections of the user as the server counts them.
    static qsizetype connectionsOn(const PrivateDovecot &server);

    std::unique_ptr<PrivateDovecot> m_server;
    std::unique_ptr<PrivateDovecot> m_other;
    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<Ear> m_ear;
    const MailboxName m_lists = MailboxName::fromWire("lists");
};

void TestWatch::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
}

void TestWatch::cleanup()
{
    m_ear.reset();
    m_driver.reset();
    m_server.reset();
    m_other.reset();
}

void TestWatch::start(std::unique_ptr<PrivateDovecot> &server, const QString &extraConfig)
{
    PrivateDovecot::Settings settings;
    settings.extraConfig = extraConfig;
    server = std::make_unique<PrivateDovecot>(settings);
    QVERIFY(testsupport::startAndWait(*server));
    makeFolder(*server, QStringLiteral("lists"));
    save(*server, QStringLiteral("INBOX"), "first");
    save(*server, QStringLiteral("lists"), "old");
}

void TestWatch::open(int mostConnections)
{
    WindowDriver::usePrivateSettings(QStringLiteral("tst_watch"));
    imap::ConnectionSettings settings = testsupport::settingsFor(*m_server, imap::Security::Tls);
    settings.mostConnections = mostConnections;
    m_driver =
        std::make_unique<WindowDriver>(settings, QByteArrayList{m_server->password().toUtf8()});
    m_ear = std::make_unique<Ear>(m_driver->account());
    m_driver->goOnline();
    QVERIFY2(m_driver->waitForFolders(), qPrintable(m_driver->barTexts()));
    QVERIFY(m_driver->openFolder(MailboxName::inbox()));
    QVERIFY(waitUntil([this] { return m_driver->isInState(LinkState::Idle); }));
}

void TestWatch::makeFolder(const PrivateDovecot &server, const QString &name)
{
    doveadm(server, {QStringLiteral("mailbox"), QStringLiteral("create"), QStringLiteral("-u"),
                     server.user(), name});
}

void TestWatch::save(const PrivateDovecot &server, const QString &name, const QByteArray &subject)
{
    doveadm(
        server,
        {QStringLiteral("save"), QStringLiteral("-u"), server.user(), QStringLiteral("-m"), name},
        plainMessage(subject));
}

void TestWatch::deliver(const PrivateDovecot &server, const QString &name)
{
    QString folder = server.mailRoot();
    if (name != QLatin1String("INBOX"))
        folder += QLatin1Char('/') + name;
    QFile file(folder + QStringLiteral("/new/1700000000.M1P1.meanwhile"));
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.fileName()));
    file.write(plainMessage("meanwhile").replace("\r\n", "\n"));
}

qsizetype TestWatch::connectionsOn(const PrivateDovecot &server)
{
    const QByteArray who = doveadm(server, {QStringLiteral("who"), QStringLiteral("-1")});
    qsizetype count = 0;
    for (const QByteArray &line : who.split('\n'))
        count += line.startsWith(QByteArray(server.user().toUtf8() + ' ')) ? 1 : 0;
    return count;
}

void TestWatch::watchedFolderIsLive()
{
    start(m_server);
    open();
    QCOMPARE(connectionsOn(*m_server), 1); // INBOX is watched, and open: nothing more is needed
    const int id = m_driver->state()->id();
    m_driver->window()->watches()->setWatched(id, m_lists, true);
    QVERIFY(waitUntil([this] { return m_ear->watchesLive(m_lists); }));
    QCOMPARE(connectionsOn(*m_server), 2);
    m_ear->arrivals.clear();
    QElapsedTimer sinceSaved;
    save(*m_server, QStringLiteral("lists"), "news");
    sinceSaved.start();
    QVERIFY(waitUntil([this] { return m_ear->told(m_lists); }));
    qInfo("told %lld ms after doveadm was done", sinceSaved.elapsed());
    QCOMPARE(m_ear->arrivals.size(), 1);
    QCOMPARE(m_ear->arrivals.first().messages.size(), 1);
    QVERIFY(!m_ear->arrivals.first().messages.first().envelope.isNull());
    QVERIFY(waitUntil([this] {
        return m_driver->treeCount(m_lists, ui::TotalCountRole) == 2 &&
               m_driver->treeCount(m_lists, ui::UnreadCountRole) == 2;
    }));
    QVERIFY(m_driver->isOpen(MailboxName::inbox()));
    QCOMPARE(m_driver->messages()->messageCount(), 1);
    QCOMPARE(connectionsOn(*m_server), 2);
    // Clicking a notification goes there.
    m_driver->window()->watches()->showMessage(m_driver->account(), m_lists,
                                               m_ear->arrivals.first().messages.first().uid);
    QVERIFY(waitUntil([this] { return m_driver->isOpen(m_lists); }));
    m_driver->window()->watches()->setWatched(id, m_lists, false);
}

void TestWatch::actOnAFolderThatIsNotOpen_data()
{
    QTest::addColumn<int>("connections");
    QTest::newRow("by a second connection") << 2;
    QTest::newRow("by the only one") << 1;
}

void TestWatch::actOnAFolderThatIsNotOpen()
{
    QFETCH(int, connections);
    start(m_server);
    open(connections);
    imap::UidValidity validity;
    QVERIFY(m_driver->openFolder(m_lists));
    validity = m_driver->messages()->uidValidity();
    QVERIFY(m_driver->openFolder(MailboxName::inbox()));
    const auto end = [this](const imap::Operation &operation) {
        imap::Outcome outcome;
        bool ended = false;
        imap::Request *request = m_driver->account()->run(operation, m_driver.get());
        connect(request, &imap::Request::finished, this, [&](imap::Request *done) {
            outcome = done->outcome();
            ended = true;
        });
        [&] {
            QVERIFY(waitUntil([&] { return ended; }));
        }();
        return outcome;
    };
    const imap::MessageSelection message{m_lists, validity, imap::UidSet(imap::Uid(1))};
    const auto seen = imap::FlagSet(imap::SystemFlag::Seen);
    const imap::Outcome outcome = end(imap::StoreFlags{message, imap::StoreMode::Add, seen});
    QVERIFY(std::holds_alternative<imap::Applied>(outcome));
    QCOMPARE(std::get<imap::Applied>(outcome).uids, imap::UidSet(imap::Uid(1)));
    const QByteArray flags = doveadm(
        *m_server, {QStringLiteral("fetch"), QStringLiteral("-u"), m_server->user(),
                    QStringLiteral("flags"), QStringLiteral("mailbox"), QStringLiteral("lists")});
    QVERIFY2(flags.contains("\\Seen"), flags.constData());
    QCOMPARE(connectionsOn(*m_server), connections);
    // Planned under another UIDVALIDITY: nothing is done.
    imap::MessageSelection old = message;
    old.uidValidity = imap::UidValidity(validity.value() + 1);
    const imap::Outcome stale = end(imap::StoreFlags{old, imap::StoreMode::Remove, seen});
    QVERIFY(std::holds_alternative<imap::ImapError>(stale));
    QVERIFY(std::holds_alternative<imap::Stale>(std::get<imap::ImapError>(stale)));
    // The window is where it was, and live.
    QVERIFY(waitUntil([this] { return m_driver->isInState(LinkState::Idle); }));
    QVERIFY(m_driver->isOpen(MailboxName::inbox()));
    save(*m_server, QStringLiteral("INBOX"), "second");
    QVERIFY(waitUntil([this] { return m_driver->messages()->messageCount() == 2; }));
    QCOMPARE(m_driver->credentials().asked(), 1);
}

void TestWatch::serverAllowsOneConnection()
{
    start(m_server, QStringLiteral("mail_max_userip_connections = 1"));
    open();
    m_driver->window()->watches()->setWatched(m_driver->state()->id(), m_lists, true);
    QVERIFY(waitUntil([this] { return m_ear->limits > 0; }));
    QCOMPARE(m_ear->connections.most, 1);
    QVERIFY2(m_driver->barTexts().contains(QLatin1String("only one connection")),
             qPrintable(m_driver->barTexts()));
    QVERIFY(m_driver->openFolder(m_lists));
    QVERIFY(m_driver->openFolder(MailboxName::inbox()));
    QVERIFY(waitUntil([this] { return m_driver->isInState(LinkState::Idle); }));
    QCOMPARE(m_ear->limits, 1);
    QCOMPARE(m_driver->credentials().asked(), 1);
}

void TestWatch::twoAccountsSideBySide()
{
    start(m_server);
    start(m_other);
    makeFolder(*m_other, QStringLiteral("elsewhere"));
    const MailboxName elsewhere = MailboxName::fromWire("elsewhere");
    open();
    testsupport::FixedCredentials credentials({m_other->password().toUtf8()});
    imap::Account second(testsupport::settingsFor(*m_other, imap::Security::Tls), &credentials);
    Ear ear(&second);
    m_driver->window()->addAccount(&second, QStringLiteral("Second"));
    second.goOnline();
    ui::WindowWatches *watches = m_driver->window()->watches();
    const int firstId = m_driver->state()->id();
    const int secondId = m_driver->window()->presenter()->accounts().last()->id();
    watches->setWatched(firstId, m_lists, true);
    watches->setWatched(secondId, elsewhere, true);
    QVERIFY(waitUntil([&] { return m_ear->watchesLive(m_lists) && ear.watchesLive(elsewhere); },
                      20000));
    save(*m_server, QStringLiteral("lists"), "one");
    save(*m_other, QStringLiteral("elsewhere"), "two");
    QVERIFY(waitUntil([&] { return m_ear->told(m_lists) && ear.told(elsewhere); }));
    QVERIFY(waitUntil([&] {
        return m_driver->treeCount(m_lists, ui::TotalCountRole) == 2 &&
               m_driver->treeCount(secondId, elsewhere, ui::TotalCountRole) == 1;
    }));
    // Both servers die, get mail meanwhile and come back.
    m_ear->arrivals.clear();
    ear.arrivals.clear();
    m_server->kill9();
    m_other->kill9();
    QVERIFY(waitUntil([&] { return m_ear->losses > 0 && ear.losses > 0; }));
    deliver(*m_server, QStringLiteral("INBOX"));
    deliver(*m_other, QStringLiteral("elsewhere"));
    QVERIFY(testsupport::startAndWait(*m_server));
    QVERIFY(testsupport::startAndWait(*m_other));
    QVERIFY(waitUntil([&] { return m_ear->watchesLive(m_lists) && ear.watchesLive(elsewhere); },
                      30000));
    QVERIFY(waitUntil([&] { return m_ear->told(MailboxName::inbox()) && ear.told(elsewhere); }));
    QVERIFY2(m_driver->barTexts().contains(QLatin1String("1 new message meanwhile")),
             qPrintable(m_driver->barTexts()));
    QCOMPARE(m_driver->credentials().asked(), 1);
    QCOMPARE(credentials.asked(), 1);
    QCOMPARE(connectionsOn(*m_server), 2);
    QCOMPARE(connectionsOn(*m_other), 2);
    m_driver->window()->removeAccount(&second);
}

QTEST_MAIN(TestWatch)
#include "tst_watch.moc"
