// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/privatedovecot.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using demo::PrivateDovecot;

namespace {

constexpr int startMs = 30000;

bool canConnect(quint16 port)
{
    const int handle = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool ok = connect(handle, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    close(handle);
    return ok;
}

bool startAndWait(PrivateDovecot &server)
{
    QSignalSpy ready(&server, &PrivateDovecot::ready);
    QSignalSpy failed(&server, &PrivateDovecot::failed);
    server.start();
    QElapsedTimer clock;
    clock.start();
    while (ready.isEmpty() && failed.isEmpty() && clock.elapsed() < startMs)
        ready.wait(100);
    if (!failed.isEmpty())
        qWarning() << failed.first();
    return !ready.isEmpty();
}

/// One IMAP session through openssl's client: commands in, everything the server said out.
QByteArray talk(const PrivateDovecot &server, const QStringList &how, const QByteArray &commands)
{
    QProcess client;
    client.start(QStringLiteral("openssl"),
                 QStringList{QStringLiteral("s_client"), QStringLiteral("-quiet"),
                             QStringLiteral("-verify_return_error"), QStringLiteral("-CAfile"),
                             server.caFile(), QStringLiteral("-verify_hostname"),
                             QStringLiteral("localhost")}
                     << how);
    client.write(commands);
    client.waitForFinished(15000);
    return client.readAllStandardOutput();
}

QStringList implicitTls(const PrivateDovecot &server)
{
    return {QStringLiteral("-connect"), QStringLiteral("127.0.0.1:%1").arg(server.tlsPort())};
}

const QByteArray listSession = "a LOGIN demo demo\r\nb LIST \"\" \"*\"\r\nc LOGOUT\r\n";

/// Process ids of the whole process group of the server.
int processesOfGroup(qint64 group)
{
    int count = 0;
    const QStringList all = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &name : all) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(name));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = stat.readAll();
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 2 && fields.at(0) != "Z" && fields.at(2).toLongLong() == group)
            ++count;
    }
    return count;
}

} // namespace

class TestPrivateDovecot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (PrivateDovecot::program().isEmpty())
            QSKIP("Dovecot is not installed");
    }

    void bothPortsServeAndTheCertificateIsVerified()
    {
        PrivateDovecot server;
        QVERIFY(startAndWait(server));
        QVERIFY(server.plainPort() != 0 && server.plainPort() != server.tlsPort());
        QCOMPARE(QFileInfo(server.configFile()).permissions() & QFile::Permissions(0x0077),
                 QFile::Permissions());
        const QByteArray tls = talk(server, implicitTls(server), listSession);
        QVERIFY2(tls.contains("b OK"), tls.constData());
        QVERIFY2(tls.contains("\"/\" INBOX"), tls.constData());
        const QByteArray startTls =
            talk(server,
                 {QStringLiteral("-starttls"), QStringLiteral("imap"), QStringLiteral("-connect"),
                  QStringLiteral("127.0.0.1:%1").arg(server.plainPort())},
                 listSession);
        QVERIFY2(startTls.contains("b OK"), startTls.constData());
    }

    void anotherUserAndAWrongPasswordAreRefused()
    {
        PrivateDovecot::Settings settings;
        settings.password = QStringLiteral("a:b \\ ü%u");
        PrivateDovecot server(settings);
        QVERIFY(startAndWait(server));
        const QByteArray wrong = talk(server, implicitTls(server),
                                      "a LOGIN demo demo\r\nb LOGIN other demo\r\nc LOGOUT\r\n");
        QVERIFY2(wrong.contains("a NO") && wrong.contains("b NO"), wrong.constData());
        const QByteArray initial =
            QByteArray('\0' + server.user().toUtf8() + '\0' + server.password().toUtf8())
                .toBase64();
        const QByteArray plain = talk(server, implicitTls(server),
                                      "a AUTHENTICATE PLAIN " + initial + "\r\nc LOGOUT\r\n");
        QVERIFY2(plain.contains("a OK"), plain.constData());
    }

    void mdboxServesToo()
    {
        PrivateDovecot::Settings settings;
        settings.format = PrivateDovecot::Format::Mdbox;
        settings.specialFolders.append({QStringLiteral("My Work"), QStringLiteral("\\Flagged")});
        PrivateDovecot server(settings);
        QVERIFY(startAndWait(server));
        const QByteArray said =
            talk(server, implicitTls(server),
                 "a LOGIN demo demo\r\nb CREATE Sent\r\nc LIST \"\" \"*\" RETURN (SPECIAL-USE)\r\n"
                 "d LOGOUT\r\n");
        QVERIFY2(said.contains("\\Sent)"), said.constData());
    }

    void aCrashKillsAllAndTheSamePortsComeBack()
    {
        PrivateDovecot server;
        QSignalSpy failed(&server, &PrivateDovecot::failed);
        QVERIFY(startAndWait(server));
        QVERIFY(
            talk(server, implicitTls(server), "a LOGIN demo demo\r\nb CREATE kept\r\nc LOGOUT\r\n")
                .contains("b OK"));
        const quint16 plain = server.plainPort();
        const quint16 tls = server.tlsPort();
        const QString folder = server.mailRoot();
        const qint64 group = server.processId();
        QVERIFY(processesOfGroup(group) > 1);
        server.kill9();
        QVERIFY(!server.isRunning());
        QTRY_COMPARE(processesOfGroup(group), 0);
        QVERIFY(!canConnect(plain));
        QVERIFY(failed.isEmpty());
        QVERIFY(startAndWait(server));
        QCOMPARE(server.plainPort(), plain);
        QCOMPARE(server.tlsPort(), tls);
        QCOMPARE(server.mailRoot(), folder);
        QVERIFY(talk(server, implicitTls(server), listSession).contains("kept"));
    }

    void stopLeavesNothing()
    {
        qint64 group = 0;
        QString folder;
        {
            PrivateDovecot server;
            QVERIFY(startAndWait(server));
            group = server.processId();
            folder = QFileInfo(server.configFile()).path();
            QVERIFY(QFileInfo::exists(folder));
        }
        QTRY_VERIFY(!QFileInfo::exists(folder));
        QTRY_COMPARE(processesOfGroup(group), 0);
    }

    void nobodyWaitsForTheFolderToGo()
    {
        PrivateDovecot server;
        QVERIFY(server.prepare());
        const QString folder = QFileInfo(server.mailRoot()).path();
        QThreadPool *pool = QThreadPool::globalInstance();
        QVERIFY(pool->waitForDone());
        pool->setMaxThreadCount(1);
        QSemaphore goOn;
        pool->start([&goOn] { goOn.acquire(); });
        server.stop();
        const bool isThere = QFileInfo::exists(folder);
        goOn.release();
        QVERIFY(pool->waitForDone());
        pool->setMaxThreadCount(QThread::idealThreadCount());
        QVERIFY(isThere); // it is removed elsewhere and later
        QVERIFY(!QFileInfo::exists(folder));
    }

    void nobodyWaitsForTheProcessesToEnd()
    {
        PrivateDovecot server;
        QVERIFY(startAndWait(server));
        const qint64 group = server.processId();
        server.stop();
        QVERIFY(!server.isRunning());
        // Kept until its end was seen, which only the event loop does.
        QCOMPARE(QCoreApplication::instance()->findChildren<QProcess *>().size(), 1);
        QTRY_COMPARE(processesOfGroup(group), 0);
        QTRY_VERIFY(QCoreApplication::instance()->findChildren<QProcess *>().isEmpty());
        QVERIFY(startAndWait(server)); // another one
    }

    void whatAKilledProgramLeftIsRemoved()
    {
        // A folder whose lock names a process that is no more, as after SIGKILL.
        QProcess gone;
        gone.start(QStringLiteral("true"), QStringList());
        QVERIFY(gone.waitForStarted());
        const qint64 deadId = gone.processId();
        QVERIFY(gone.waitForFinished());
        QTemporaryDir left(QStringLiteral("/tmp/postroom-XXXXXX"));
        left.setAutoRemove(false);
        QFile lock(left.filePath(QStringLiteral("alive")));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(deadId) + "\ntst\n" + QSysInfo::machineHostName().toUtf8() +
                   "\n");
        lock.close();
        PrivateDovecot alive;
        QVERIFY(alive.prepare());
        // Another test's server may be removing it just now.
        QTRY_VERIFY(!QFileInfo::exists(left.path()));
        PrivateDovecot other;
        QVERIFY(other.prepare());
        QVERIFY(QFileInfo::exists(alive.mailRoot()));
    }

    void aServerThatDiesByItselfIsTold()
    {
        PrivateDovecot server;
        QVERIFY(startAndWait(server));
        QSignalSpy failed(&server, &PrivateDovecot::failed);
        ::kill(static_cast<pid_t>(server.processId()), SIGKILL);
        QVERIFY(failed.wait(10000));
    }

    void aWrongSettingIsToldInDovecotsWords()
    {
        PrivateDovecot::Settings settings;
        settings.extraConfig = QStringLiteral("no_such_setting = 1\n");
        PrivateDovecot server(settings);
        QSignalSpy failed(&server, &PrivateDovecot::failed);
        server.start();
        QVERIFY(failed.wait(startMs));
        QVERIFY2(failed.first().first().toString().contains(QLatin1String("no_such_setting")),
                 qPrintable(failed.first().first().toString()));
    }
};

QTEST_GUILESS_MAIN(TestPrivateDovecot)
#include "tst_privatedovecot.moc"
