// SPDX-License-Identifier: GPL-3.0-or-later
// A long answer is announced in good pieces, and its end without waiting for more; short ones at
// once. Over real sockets.
#include "imapcore/session/lowwatermark.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#endif

using imap::LowWaterMark;

namespace {

constexpr qint64 longAnswer = 1'000'003; // its end is no whole piece
constexpr qint64 sentAtOnce = 16 * 1024;

} // namespace

class TestLowWaterMark : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void longAnswerComesInPieces();
    void closeIsTold();
    void shortAnswersAreNotHeldBack();

private:
    void send();
    [[nodiscard]] int mark() const;

    QTcpServer m_server;
    std::unique_ptr<QTcpSocket> m_reader;
    std::unique_ptr<QTcpSocket> m_writer;
    std::unique_ptr<QTimer> m_sending; // a little in each turn of the event loop
    qint64 m_toSend = 0;
    qint64 m_received = 0;
    qint64 m_largest = 0; // announced at once
    int m_highest = 0;    // mark
    std::function<void()> m_afterReading;
};

void TestLowWaterMark::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("no low-water mark on this system");
#endif
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
}

void TestLowWaterMark::init()
{
    m_toSend = m_received = m_largest = m_highest = 0;
    m_afterReading = [] {
    };
    m_reader = std::make_unique<QTcpSocket>();
    auto *mark = new LowWaterMark(m_reader.get());
    connect(m_reader.get(), &QTcpSocket::readyRead, this, [this, mark] {
        const qint64 octets = m_reader->readAll().size();
        m_received += octets;
        m_largest = std::max(m_largest, octets);
        mark->dealtWith(octets);
        m_highest = std::max(m_highest, this->mark());
        m_afterReading();
    });
    m_reader->connectToHost(m_server.serverAddress(), m_server.serverPort());
    QTRY_VERIFY(m_server.hasPendingConnections());
    m_writer.reset(m_server.nextPendingConnection());
    m_writer->setParent(nullptr);
    QTRY_COMPARE(m_reader->state(), QAbstractSocket::ConnectedState);
    m_sending = std::make_unique<QTimer>();
    connect(m_sending.get(), &QTimer::timeout, this, &TestLowWaterMark::send);
}

void TestLowWaterMark::send()
{
    const qint64 octets = std::min(m_toSend, sentAtOnce);
    m_writer->write(QByteArray(octets, 'x'));
    m_writer->flush();
    m_toSend -= octets;
    if (m_toSend == 0)
        m_sending->stop();
}

int TestLowWaterMark::mark() const
{
    int octets = 0;
#ifdef Q_OS_LINUX
    socklen_t size = sizeof(octets);
    getsockopt(static_cast<int>(m_reader->socketDescriptor()), SOL_SOCKET, SO_RCVLOWAT, &octets,
               &size);
#endif
    return octets;
}

void TestLowWaterMark::longAnswerComesInPieces()
{
    m_toSend = longAnswer;
    m_sending->start(0);
    QTRY_COMPARE(m_received, longAnswer);
    QVERIFY2(m_largest >= LowWaterMark::piece, QByteArray::number(m_largest).constData());
    QTRY_COMPARE(mark(), 1); // nothing more comes
}

void TestLowWaterMark::closeIsTold()
{
    bool isClosed = false;
    m_afterReading = [this, &isClosed] {
        if (isClosed || mark() != LowWaterMark::piece)
            return;
        isClosed = true;
        m_sending->stop();
        m_toSend = 3;
        send();
        m_writer->disconnectFromHost();
    };
    m_toSend = longAnswer;
    m_sending->start(0);
    QTRY_COMPARE(m_reader->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(isClosed);
    QCOMPARE(m_received % sentAtOnce, 3);
}

void TestLowWaterMark::shortAnswersAreNotHeldBack()
{
    int left = 100;
    m_afterReading = [this, &left] {
        if (--left == 0)
            return;
        m_writer->write("* OK\r\n");
        m_writer->flush();
    };
    m_writer->write("* OK\r\n");
    QTRY_COMPARE(left, 0);
    QCOMPARE(m_highest, 1);
}

QTEST_GUILESS_MAIN(TestLowWaterMark)
#include "tst_lowwatermark.moc"
