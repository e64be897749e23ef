// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop says about sleep and the network, and that accounts hear of it (promises 9 and
// 32). To be run under tests/with-desktop, whose session bus plays the system's here.
#include "app/desktopnotices.h"
#include "app/lifewatch.h"
#include "imapcore/account/credentialsource.h"
#include "ui/mainwindow/mainwindow.h"

#include <QDBusConnection>
#include <QNetworkInformation>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

using app::LifeWatch;
using imap::LinkState;

/// The part of logind that tells of sleep.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
signals:
    void PrepareForSleep(bool goingToSleep);
};

namespace {

struct NoPasswords : imap::CredentialSource
{
    void request(const imap::CredentialRequest &,
                 std::function<void(imap::CredentialAnswer)> answer) override
    {
        answer({});
    }
};

/// On loopback, where nobody answers.
quint16 closedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

class TestLifeWatch : public QObject
{
    Q_OBJECT
public:
    static void initMain();
private slots:
    void initTestCase();
    void wakingUpIsHeard();
    void anotherNetworkIsHeard();
    void accountsThatWaitTryAtOnce();

private:
    FakeLogind m_logind;
};

void TestLifeWatch::initMain()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
}

void TestLifeWatch::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        QSKIP("needs a bus of its own; start through tests/with-desktop");
    QStandardPaths::setTestModeEnabled(true);
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("logind"));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/login1"), &m_logind,
                               QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.login1")));
}

void TestLifeWatch::wakingUpIsHeard()
{
    LifeWatch life;
    QSignalSpy heard(&life, &LifeWatch::lookAgain);
    emit m_logind.PrepareForSleep(true); // nothing to look at yet
    emit m_logind.PrepareForSleep(false);
    QTRY_VERIFY(!heard.isEmpty());
    QCOMPARE(heard.size(), 1);
}

void TestLifeWatch::anotherNetworkIsHeard()
{
    LifeWatch life;
    auto *network = QNetworkInformation::instance();
    if (!network)
        QSKIP("Qt knows nothing of the network here");
    QSignalSpy heard(&life, &LifeWatch::lookAgain);
    using Reachability = QNetworkInformation::Reachability;
    emit network->reachabilityChanged(Reachability::Disconnected);
    QCOMPARE(heard.size(), 0);
    emit network->reachabilityChanged(Reachability::Online);
    QCOMPARE(heard.size(), 1);
    emit network->transportMediumChanged(QNetworkInformation::TransportMedium::WiFi);
    QCOMPARE(heard.size(), 2);
}

void TestLifeWatch::accountsThatWaitTryAtOnce()
{
    ui::MainWindow window;
    app::DesktopNotices notices(&window);
    NoPasswords passwords;
    imap::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = closedPort();
    imap::Account account(settings, &passwords);
    notices.add(&account, QStringLiteral("alice"));
    QDateTime retryAt;
    int waits = 0;
    bool triedEarly = false;
    connect(&account, &imap::Account::changed, this, [&](const imap::ChangeBatch &batch) {
        for (const imap::Change &change : batch) {
            const auto *link = std::get_if<imap::LinkChanged>(&change);
            if (link && link->state == LinkState::Waiting) {
                ++waits;
                retryAt = link->retryAt;
            } else if (link && link->state == LinkState::Connecting && waits > 1) {
                triedEarly = triedEarly || QDateTime::currentDateTime() < retryAt;
            }
        }
    });
    account.goOnline();
    QTRY_COMPARE_WITH_TIMEOUT(waits, 2, 20'000); // the second wait is one of about 2 s
    emit m_logind.PrepareForSleep(false);
    QTRY_VERIFY_WITH_TIMEOUT(waits > 2, 20'000);
    QVERIFY(triedEarly);
}

QTEST_MAIN(TestLifeWatch)
#include "tst_lifewatch.moc"
