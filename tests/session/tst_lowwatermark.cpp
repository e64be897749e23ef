// SPDX-License-Identifier: GPL-3.0-or-later
// A long answer is announced in good pieces, and its end without waiting for more; a short one at
// once. Over a real socket.
#include "imapcore/session/lowwatermark.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#endif

using imap::LowWaterMark;

class TestLowWaterMark : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void longAnswerComesInPieces();
    void endOfALongAnswerComes();
    void closeIsTold();
    void shortAnswerIsNotHeldBack();

private:
    /// A long answer: more of it is on its way whenever what came was read.
    void sendLong();
    [[nodiscard]] int mark() const;

    QTcpServer m_server;
    std::unique_ptr<QTcpSocket> m_reader;
    std::unique_ptr<QTcpSocket> m_writer;
    qint64 m_received = 0;
    qint64 m_sent = 0;
    qint64 m_toSend = 0;
    int m_highest = 1; // mark seen so far
};

void TestLowWaterMark::init()
{
    m_received = m_sent = m_toSend = 0;
    m_highest = 1;
    if (!m_server.isListening())
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
    m_reader = std::make_unique<QTcpSocket>();
    connect(m_reader.get(), &QTcpSocket::readyRead, this, [this] {
        m_received += m_reader->readAll().size();
        if (m_sent < m_toSend)
            m_sent += m_writer->write(QByteArray(4096, 'x'));
        if (m_writer->state() == QAbstractSocket::ConnectedState)
            m_writer->flush();
    });
    new LowWaterMark(m_reader.get());
    connect(m_reader.get(), &QTcpSocket::readyRead, this,
            [this] { m_highest = std::max(m_highest, mark()); });
    m_reader->connectToHost(m_server.serverAddress(), m_server.serverPort());
    QTRY_VERIFY(m_server.hasPendingConnections());
    m_writer.reset(m_server.nextPendingConnection());
    m_writer->setParent(nullptr);
    QTRY_COMPARE(m_reader->state(), QAbstractSocket::ConnectedState);
}

void TestLowWaterMark::sendLong()
{
    m_toSend = 40 * 4096;
    m_sent = m_writer->write(QByteArray(4096, 'x'));
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
    if (mark() == 0)
        QSKIP("no low-water mark on this system");
    sendLong();
    QTRY_COMPARE(m_received, m_toSend);
    QCOMPARE(m_highest, LowWaterMark::piece);
    QTRY_COMPARE(mark(), 1); // nothing more comes
}

void TestLowWaterMark::endOfALongAnswerComes()
{
    sendLong();
    QTRY_COMPARE(m_received, m_toSend);
    m_writer->write("end"); // the mark may still be up
    QTRY_COMPARE(m_received, m_toSend + 3);
}

void TestLowWaterMark::closeIsTold()
{
    sendLong();
    QTRY_COMPARE(m_received, m_toSend);
    m_writer->write("BYE");
    m_writer->disconnectFromHost();
    QTRY_COMPARE(m_reader->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_received, m_toSend + 3);
}

void TestLowWaterMark::shortAnswerIsNotHeldBack()
{
    m_writer->write("* OK\r\n");
    QTRY_COMPARE(m_received, 6);
    if (mark() != 0)
        QCOMPARE(m_highest, 1);
}

QTEST_GUILESS_MAIN(TestLowWaterMark)
#include "tst_lowwatermark.moc"
