// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordingproxy.h"

#include <QRegularExpression>
#include <QTcpSocket>

#include <algorithm>
#include <array>
#include <utility>

namespace testsupport {

namespace {

/// Length of the first whole command in `bytes`, with its literals and CRLF; 0 when it is not
/// complete.
qsizetype commandLength(const QByteArray &bytes)
{
    static const QRegularExpression literal(QStringLiteral("\\{(\\d+)\\+?\\}$"));
    qsizetype from = 0;
    while (true) {
        const qsizetype end = bytes.indexOf("\r\n", from);
        if (end < 0)
            return 0;
        const auto found =
            literal.match(QString::fromLatin1(bytes.mid(from, end - from).right(24)));
        if (!found.hasMatch())
            return end + 2;
        from = end + 2 + found.captured(1).toLongLong();
        if (from > bytes.size())
            return 0;
    }
}

QByteArray verbOf(const QByteArray &command)
{
    const QByteArrayList words = command.left(40).toUpper().split(' ');
    return words.first() == "UID" && words.size() > 1 ? "UID " + words.at(1) : words.first();
}

bool changes(const QByteArray &command)
{
    static constexpr std::array verbs{
        "STORE",     "UID STORE",   "COPY",   "UID COPY", "MOVE",      "UID MOVE",
        "EXPUNGE",   "UID EXPUNGE", "CLOSE",  "CREATE",   "DELETE",    "RENAME",
        "SUBSCRIBE", "UNSUBSCRIBE", "APPEND", "SETACL",   "DELETEACL", "SETQUOTA"};
    const QByteArray verb = verbOf(command);
    return std::any_of(verbs.begin(), verbs.end(), [&](const char *one) { return verb == one; });
}

} // namespace

RecordingProxy::RecordingProxy(quint16 serverPort)
    : m_serverPort(serverPort)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &RecordingProxy::accept);
    m_listener.listen(QHostAddress::LocalHost);
}

RecordingProxy::~RecordingProxy()
{
    for (const auto &link : m_links)
        end(*link);
}

QByteArrayList RecordingProxy::changingCommands() const
{
    QByteArrayList out;
    std::copy_if(m_commands.begin(), m_commands.end(), std::back_inserter(out), changes);
    return out;
}

void RecordingProxy::cutAt(Cut cut, const QByteArray &verb, int nth)
{
    m_cut = cut;
    m_cutVerb = verb;
    m_cutIn = nth;
    m_cuts = 0;
}

void RecordingProxy::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        m_links.push_back(std::make_unique<Link>());
        Link &link = *m_links.back();
        link.client = client;
        link.server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, this, [this, &link] { readClient(link); });
        connect(client, &QTcpSocket::disconnected, this, [this, &link] { end(link); });
        connect(link.server, &QTcpSocket::readyRead, this, [this, &link] { readServer(link); });
        connect(link.server, &QTcpSocket::disconnected, this, [this, &link] { end(link); });
        link.server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    }
}

void RecordingProxy::readClient(Link &link)
{
    link.fromClient += link.client->readAll();
    while (const qsizetype length = commandLength(link.fromClient)) {
        if (!takeCommand(link, link.fromClient.left(length - 2))) {
            end(link);
            return;
        }
        link.server->write(link.fromClient.mid(link.passedOn, length - link.passedOn));
        link.fromClient.remove(0, length);
        link.passedOn = 0;
        if (!link.fatalTag.isEmpty()) {
            // What was sent behind it never arrives.
            link.client->disconnect(this);
            connect(link.client, &QTcpSocket::disconnected, this, [this, &link] { end(link); });
            return;
        }
    }
    // The beginning of a command with a literal: the server has to ask for it.
    link.server->write(link.fromClient.mid(link.passedOn));
    link.passedOn = link.fromClient.size();
}

bool RecordingProxy::takeCommand(Link &link, const QByteArray &command)
{
    const qsizetype blank = command.indexOf(' ');
    if (blank < 0 && command != "DONE")
        return true; // an answer within AUTHENTICATE, no command
    const QByteArray plain = command.mid(blank + 1);
    m_commands.append(plain);
    if (m_cut == Cut::Never || verbOf(plain) != m_cutVerb || --m_cutIn > 0)
        return true;
    const Cut cut = std::exchange(m_cut, Cut::Never);
    ++m_cuts;
    if (cut == Cut::BeforeCommand) {
        m_commands.removeLast();
        return false;
    }
    link.fatalTag = command.left(blank) + ' ';
    link.answerLost = cut == Cut::AfterCommand;
    return true;
}

void RecordingProxy::readServer(Link &link)
{
    const QByteArray bytes = link.server->readAll();
    if (link.fatalTag.isEmpty()) {
        link.client->write(bytes);
        return;
    }
    // Line by line up to the answer that ends it.
    link.fromServer += bytes;
    qsizetype end = 0;
    while ((end = link.fromServer.indexOf("\r\n")) >= 0) {
        const QByteArray line = link.fromServer.left(end + 2);
        link.fromServer.remove(0, end + 2);
        if (!link.answerLost)
            link.client->write(line);
        if (line.startsWith(link.fatalTag)) {
            link.client->flush();
            this->end(link);
            return;
        }
    }
}

void RecordingProxy::end(Link &link)
{
    QTcpSocket *client = std::exchange(link.client, nullptr);
    QTcpSocket *server = std::exchange(link.server, nullptr);
    if (client == nullptr)
        return;
    client->disconnect(this);
    server->disconnect(this);
    server->disconnectFromHost();
    client->disconnectFromHost();
    client->deleteLater();
}

} // namespace testsupport
