// SPDX-License-Identifier: GPL-3.0-or-later
// COMPRESS=DEFLATE on real servers: the same folder read with it and without, and the octets that
// really went by.
#include "tests/support/accountdriver.h"
#include "tests/support/realserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using testsupport::AccountDriver;
using testsupport::RealServer;
using Kind = testsupport::RealServer::Kind;

Q_DECLARE_METATYPE(testsupport::RealServer::Kind)

namespace {

constexpr int messageCount = 300;

/// Passes octets on in both directions and counts them. Test thread.
class Meter : public QObject
{
public:
    explicit Meter(quint16 serverPort)
    {
        (void)m_listener.listen(QHostAddress::LocalHost);
        connect(&m_listener, &QTcpServer::newConnection, this, [this, serverPort] {
            while (QTcpSocket *client = m_listener.nextPendingConnection()) {
                auto *server = new QTcpSocket(client);
                server->connectToHost(QHostAddress(QHostAddress::LocalHost), serverPort);
                passOn(client, server, &m_sent);
                passOn(server, client, &m_received);
                connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
                connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            }
        });
    }
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    [[nodiscard]] qint64 sent() const { return m_sent; }
    [[nodiscard]] qint64 received() const { return m_received; }

private:
    void passOn(QTcpSocket *from, QTcpSocket *to, qint64 *count)
    {
        const auto pass = [from, to, count] {
            if (to->state() != QAbstractSocket::ConnectedState)
                return;
            const QByteArray bytes = from->readAll();
            *count += bytes.size();
            to->write(bytes);
        };
        connect(from, &QTcpSocket::readyRead, to, pass);
        connect(to, &QTcpSocket::connected, from, pass);
    }

    QTcpServer m_listener;
    qint64 m_sent = 0;
    qint64 m_received = 0;
};

/// What one reading of the folder showed, and what it cost.
struct Reading
{
    QByteArrayList bodies;
    bool asked = false;
    qint64 sent = 0;
    qint64 received = 0;
    qint64 said = 0; // by the server, in plain
};

} // namespace

class TestCompressed : public QObject
{
    Q_OBJECT
private slots:
    void sameMailFewerOctets_data();
    void sameMailFewerOctets();

private:
    void read(const RealServer &server, bool compress, Reading &reading);
};

void TestCompressed::sameMailFewerOctets_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("offers");
    QTest::newRow("Dovecot") << Kind::Dovecot << true;
    QTest::newRow("Cyrus") << Kind::Cyrus << true;
    QTest::newRow("Courier") << Kind::Courier << false;
}

void TestCompressed::read(const RealServer &server, bool compress, Reading &reading)
{
    Meter meter(server.plainPort());
    imap::ConnectionSettings settings = server.settings(imap::Security::None);
    settings.port = meter.port();
    settings.compress = compress;
    AccountDriver driver(settings, server.password());
    QVERIFY(driver.goOnline());
    const imap::MailboxName folder = RealServer::folder("compressed");
    QVERIFY(driver.open(folder));
    const auto *opened = driver.last<imap::MailboxOpened>();
    QVERIFY(opened);
    const imap::UidValidity validity = opened->uidValidity;
    imap::UidSet all;
    for (quint32 uid = 1; uid <= messageCount; ++uid)
        all.add(imap::Uid(uid));
    const auto rows = driver.run(imap::FetchEnvelopes{validity, all, false});
    QVERIFY2(!testsupport::errorOf(rows), testsupport::toWords(rows).constData());
    for (quint32 uid = 1; uid <= 5; ++uid) {
        const auto answer = driver.run(imap::FetchWhole{driver.select(folder, {uid})});
        const auto *line = std::get_if<imap::FetchedLine>(&answer);
        QVERIFY2(line, testsupport::toWords(answer).constData());
        const imap::SectionData &section = line->data.sections.first();
        reading.bodies.append(section.left(section.size()));
    }
    const auto found = driver.run(imap::SearchMessages{validity});
    QVERIFY2(!testsupport::errorOf(found), testsupport::toWords(found).constData());
    for (const imap::WireLine &line : driver.wire()) {
        reading.asked = reading.asked || line.text.endsWith("COMPRESS DEFLATE");
        if (line.direction == imap::WireLine::Direction::Server)
            reading.said += line.bytes;
    }
    reading.sent = meter.sent();
    reading.received = meter.received();
}

void TestCompressed::sameMailFewerOctets()
{
    QFETCH(Kind, kind);
    QFETCH(bool, offers);
    if (const QString why = RealServer::whyNot(kind); !why.isEmpty())
        QSKIP(qPrintable(why));
    RealServer server(kind);
    QVERIFY(server.start());
    server.act({"CREATE " + RealServer::folder("compressed").wire()});
    server.append(RealServer::folder("compressed"), "Number", messageCount);
    Reading plain;
    read(server, false, plain);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!plain.asked);
    Reading compressed;
    read(server, true, compressed);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(compressed.asked, offers);
    QCOMPARE(compressed.bodies.size(), 5);
    QCOMPARE(compressed.bodies, plain.bodies);
    qInfo() << "received" << plain.received << "octets in plain," << compressed.received
            << "compressed; sent" << plain.sent << "and" << compressed.sent;
    if (offers) {
        QVERIFY(compressed.received < plain.received / 3);
        QVERIFY(compressed.said > compressed.received); // the transcript counts what was said
    } else {
        QVERIFY(compressed.received > plain.received / 2);
    }
}

QTEST_GUILESS_MAIN(TestCompressed)
#include "tst_compressed.moc"
