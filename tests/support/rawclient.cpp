// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawclient.h"

namespace testsupport {

namespace {

constexpr int answerWaitMs = 30000;

} // namespace

RawClient::RawClient(const QString &host, quint16 port, const QByteArray &user,
                     const QByteArray &password)
{
    m_socket.connectToHost(host, port);
    if (!m_socket.waitForConnected(answerWaitMs) || !readLine().startsWith("* OK"))
        return;
    run("LOGIN " + user + ' ' + password);
}

QByteArray RawClient::readLine()
{
    while (!m_socket.canReadLine()) {
        if (!m_socket.waitForReadyRead(answerWaitMs))
            return {};
    }
    return m_socket.readLine();
}

QByteArrayList RawClient::readAnswer(const QByteArray &tag)
{
    QByteArrayList lines;
    m_ok = false;
    for (QByteArray line = readLine(); !line.isEmpty(); line = readLine()) {
        if (line.startsWith(QByteArray(tag + ' '))) {
            m_ok = line.startsWith(QByteArray(tag + " OK"));
            break;
        }
        lines.append(line.trimmed());
    }
    return lines;
}

QByteArrayList RawClient::run(const QByteArray &command)
{
    const QByteArray tag = "r" + QByteArray::number(++m_tag);
    m_socket.write(tag + ' ' + command + "\r\n");
    return readAnswer(tag);
}

QByteArrayList RawClient::append(const QByteArray &mailbox, const QByteArray &flags,
                                 const QByteArray &message)
{
    const QByteArray tag = "r" + QByteArray::number(++m_tag);
    m_ok = false;
    m_socket.write(tag + " APPEND " + mailbox + " (" + flags + ") {" +
                   QByteArray::number(message.size()) + "}\r\n");
    QByteArrayList lines;
    for (QByteArray line = readLine(); !line.startsWith('+'); line = readLine()) {
        if (line.isEmpty() || line.startsWith(QByteArray(tag + ' ')))
            return lines; // refused
        lines.append(line.trimmed());
    }
    m_socket.write(message + "\r\n");
    return lines + readAnswer(tag);
}

} // namespace testsupport
