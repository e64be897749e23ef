// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>

#include <memory>
#include <vector>

class QTcpSocket;

namespace testsupport {

/// Stands between client and server on loopback, in clear: keeps what the client said, command by
/// command, and can cut the connection at a chosen place. Test thread.
class RecordingProxy : public QObject
{
public:
    /// Where the connection is cut: once, at the next command with that verb.
    enum class Cut {
        Never,
        BeforeCommand, // the server never sees it
        AfterCommand,  // the server carries it out, its answer is lost
        AfterAnswer    // the client hears the tagged answer, and nothing more
    };

    explicit RecordingProxy(quint16 serverPort);
    ~RecordingProxy() override;

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }

    /// Commands since clear(), in order, without tag and last CRLF, literals in place
    /// ("{3}\r\nabc"); DONE is one too.
    [[nodiscard]] QByteArrayList commands() const { return m_commands; }
    /// Those of them that change what the server holds.
    [[nodiscard]] QByteArrayList changingCommands() const;
    void clear() { m_commands.clear(); }

    /// `verb` as "UID MOVE"; the `nth` one from now.
    void cutAt(Cut cut, const QByteArray &verb, int nth = 1);
    [[nodiscard]] bool hasCut() const { return m_cuts > 0; }

private:
    struct Link
    {
        QTcpSocket *client = nullptr;
        QTcpSocket *server = nullptr;
        QByteArray fromClient;  // not yet a whole command
        QByteArray fromServer;  // not yet a whole line
        qsizetype passedOn = 0; // of fromClient
        QByteArray fatalTag;    // its answer is the last that happens here
        bool answerLost = false;
    };

    void accept();
    void readClient(Link &link);
    void readServer(Link &link);
    /// False when the connection is cut before this command.
    bool takeCommand(Link &link, const QByteArray &command);
    void end(Link &link);

    quint16 m_serverPort;
    QTcpServer m_listener;
    std::vector<std::unique_ptr<Link>> m_links;
    QByteArrayList m_commands;
    Cut m_cut = Cut::Never;
    QByteArray m_cutVerb;
    int m_cutIn = 0;
    int m_cuts = 0;
};

} // namespace testsupport
