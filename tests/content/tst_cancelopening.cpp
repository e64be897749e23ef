// SPDX-License-Identifier: GPL-3.0-or-later
// A mail of 3,000 parts comes slowly from a real server, and Cancel is pressed in the middle of it:
// the rest that was on its way is shown to nobody, and the next message opens (promise 41).
#include "app/demo/maildirwriter.h"
#include "imapcore/account/request.h"
#include "tests/content/mailbombs.h"
#include "tests/support/windowdriver.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/viewer/mailbrowser.h"
#include "ui/viewer/messageviewer.h"
#include "ui/viewer/viewerstate.h"
#include "ui/views/messageview.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QToolButton>

#include <limits>

using testsupport::waitUntil;
using testsupport::WindowDriver;

namespace {

/// Stands between client and server on loopback, in clear, and stops in the middle of one answer.
class HoldingProxy : public QObject
{
public:
    explicit HoldingProxy(quint16 serverPort)
        : m_serverPort(serverPort)
    {
        connect(&m_listener, &QTcpServer::newConnection, this, &HoldingProxy::accept);
        m_listener.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    /// Of the answer to the next command with these words only so many bytes are passed on.
    void holdAt(const QByteArray &words, qint64 bytes)
    {
        m_words = words;
        m_bytes = bytes;
    }
    [[nodiscard]] bool isHolding() const { return m_held && m_left == 0; }
    void release()
    {
        m_left = std::numeric_limits<qint64>::max();
        if (m_held)
            passOn(std::exchange(m_held, nullptr));
    }

private:
    void accept()
    {
        while (QTcpSocket *client = m_listener.nextPendingConnection()) {
            auto *server = new QTcpSocket(client);
            connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
                const QByteArray said = client->readAll();
                if (!m_words.isEmpty() && said.contains(m_words)) {
                    m_words.clear();
                    m_held = server;
                    m_left = m_bytes;
                }
                server->write(said);
            });
            connect(server, &QTcpSocket::readyRead, this, [this, server] { passOn(server); });
            connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            server->connectToHost(QHostAddress::LocalHost, m_serverPort);
        }
    }
    void passOn(QTcpSocket *server)
    {
        auto *client = qobject_cast<QTcpSocket *>(server->parent());
        if (server != m_held) {
            client->write(server->readAll());
            return;
        }
        const QByteArray some = server->read(m_left);
        m_left -= some.size();
        client->write(some);
    }

    quint16 m_serverPort;
    QTcpServer m_listener;
    QByteArray m_words;
    qint64 m_bytes = 0;
    QTcpSocket *m_held = nullptr;
    qint64 m_left = 0;
};

} // namespace

class TestCancelOpening : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_server.stop(); }
    void nothingMoreIsShown();
    void anotherMessageIsChosen();

private:
    void openHalf();
    void cancel();
    void checkCancelled() const;
    [[nodiscard]] QString shown() const;

    demo::PrivateDovecot m_server;
    QByteArray m_bomb;
    std::unique_ptr<HoldingProxy> m_link;
    std::unique_ptr<WindowDriver> m_driver;
    ui::ProgressLine *m_progress = nullptr;
    const imap::Uid m_before{1};
    const imap::Uid m_many{2};
    const imap::Uid m_after{3};
};

void TestCancelOpening::initTestCase()
{
    if (demo::PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    WindowDriver::usePrivateSettings(QStringLiteral("tst_cancelopening"));
    for (const content::HostileMail &mail : content::structureBombs()) {
        if (mail.name == "41-parts-3000")
            m_bomb = mail.message;
    }
    QVERIFY(m_bomb.contains("part number 3000"));
    QVERIFY(m_server.prepare());
    demo::MaildirWriter writer(m_server.mailRoot());
    const QString inbox = QStringLiteral("INBOX");
    writer.makeFolder(inbox);
    QDateTime when(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    for (const QByteArray &message :
         {testsupport::plainMessage("before"), m_bomb, testsupport::plainMessage("after")}) {
        writer.add(inbox, message, when, {QStringLiteral("Seen")});
        when = when.addSecs(60);
    }
    QVERIFY(writer.finish());
    demo::PrivateDovecot::handOver(m_server.mailRoot());
    QVERIFY(testsupport::startAndWait(m_server));
}

void TestCancelOpening::init()
{
    m_link = std::make_unique<HoldingProxy>(m_server.plainPort());
    imap::ConnectionSettings settings = testsupport::settingsFor(m_server, imap::Security::None);
    settings.port = m_link->port();
    m_driver =
        std::make_unique<WindowDriver>(settings, QByteArrayList{m_server.password().toUtf8()});
    m_progress =
        m_driver->viewer()->findChild<ui::ProgressLine *>(QString(), Qt::FindDirectChildrenOnly);
    m_driver->goOnline();
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(m_driver->openFolder(imap::MailboxName::inbox()));
    QVERIFY(waitUntil([this] { return m_driver->isViewFilled(); }));
    QVERIFY(m_driver->read(m_before));
    QVERIFY(shown().contains(QLatin1String("before")));
}

void TestCancelOpening::cleanup()
{
    m_driver.reset();
    m_link.reset();
}

QString TestCancelOpening::shown() const
{
    return m_driver->viewer()->findChild<ui::MailBrowser *>()->toPlainText();
}

/// Until the progress with its Cancel is there and stands still.
void TestCancelOpening::openHalf()
{
    m_link->holdAt("BODY.PEEK[]", m_bomb.size() / 2);
    m_driver->clearWire();
    m_driver->view()->selectMessage(m_many);
    QVERIFY(waitUntil([&] { return m_link->isHolding() && m_progress->isVisible(); }));
}

void TestCancelOpening::cancel()
{
    QTest::mouseClick(m_progress->findChild<QToolButton *>(), Qt::LeftButton);
    checkCancelled();
}

void TestCancelOpening::checkCancelled() const
{
    QVERIFY(!m_progress->isVisible());
    QVERIFY2(m_driver->viewerState().contains(QLatin1String("Cancelled.")),
             qPrintable(m_driver->viewerState()));
    QCOMPARE(shown(), QString());
    // The choice in the list stays; so does a way to have it after all.
    QCOMPARE(m_driver->viewer()->uid(), m_many);
    const auto *strip =
        m_driver->viewer()->findChild<ui::MessageStrip *>(QStringLiteral("viewerStrip"));
    QVERIFY(strip->isVisible());
}

void TestCancelOpening::nothingMoreIsShown()
{
    openHalf();
    QSignalSpy told(m_driver->viewer(), &ui::MessageViewer::messageShown);
    cancel();
    QCOMPARE(told.size(), 1);
    QVERIFY(!told.first().at(1).toBool());
    m_link->release();
    // One connection: what is told of the rest is told before the answer to this.
    const imap::Request *next = m_driver->account()->run(
        imap::ReadMessage{m_driver->messages()->uidValidity(), m_before}, nullptr);
    QSignalSpy answered(next, &imap::Request::finished);
    QVERIFY(waitUntil([&] { return !answered.isEmpty(); }));
    checkCancelled();
    QCOMPARE(told.size(), 1);
    QVERIFY(m_driver->read(m_after));
    QVERIFY(shown().contains(QLatin1String("after")));
    QVERIFY(m_driver->read(m_many)); // it can be had all the same
    QVERIFY(shown().contains(QLatin1String("part number 1\n")));
}

/// While half of the other is still under way.
void TestCancelOpening::anotherMessageIsChosen()
{
    openHalf();
    cancel();
    QSignalSpy told(m_driver->viewer(), &ui::MessageViewer::messageShown);
    m_driver->view()->selectMessage(m_after);
    QVERIFY(waitUntil([this] { return m_progress->isVisible(); })); // it waits its turn
    m_link->release();
    QVERIFY(waitUntil([&] { return !told.isEmpty(); }));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<imap::Uid>(), m_after);
    QVERIFY(told.first().last().toBool());
    QVERIFY(shown().contains(QLatin1String("after")));
    QVERIFY(!shown().contains(QLatin1String("part number")));
}

QTEST_MAIN(TestCancelOpening)
#include "tst_cancelopening.moc"
