// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demomailbox.h"
#include "app/demo/demoserver.h"
#include "app/demo/mailscript.h"
#include "app/demo/messagewriter.h"
#include "app/demo/privatedovecot.h"
#include "app/demo/wirewords.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using demo::DemoMailbox;
using demo::DemoMessage;
using demo::PrivateDovecot;

namespace {

QByteArray session(const PrivateDovecot &server, const QByteArray &commands)
{
    QProcess client;
    client.start(QStringLiteral("openssl"),
                 {QStringLiteral("s_client"), QStringLiteral("-quiet"), QStringLiteral("-connect"),
                  QStringLiteral("127.0.0.1:%1").arg(server.tlsPort())});
    client.write("l LOGIN " + server.user().toUtf8() + " " + server.password().toUtf8() + "\r\n" +
                 commands + "x LOGOUT\r\n");
    client.waitForFinished(30000);
    return client.readAllStandardOutput();
}

QByteArray doveadm(const PrivateDovecot &server, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(PrivateDovecot::doveadm(),
                  QStringList{QStringLiteral("-c"), server.configFile()} << arguments);
    process.waitForFinished(30000);
    return process.readAll();
}

QByteArray contentOf(const QString &folder)
{
    QByteArray all;
    const QFileInfoList files =
        QDir(folder + QStringLiteral("/cur")).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += info.fileName().toUtf8() + '\n' + file.readAll();
    }
    return all;
}

} // namespace

class TestDemoMailbox : public QObject
{
    Q_OBJECT

private slots:
    void theSameClockGivesTheSameMailbox()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1771000000, Qt::UTC);
        QTemporaryDir one;
        QTemporaryDir two;
        DemoMailbox first(one.path(), now);
        QVERIFY2(first.fill(), qPrintable(first.error()));
        DemoMailbox second(two.path(), now);
        QVERIFY(second.fill());
        QVERIFY(first.messageCount() > DemoMailbox::largeFolderCount + 350);
        QVERIFY(!contentOf(one.path()).isEmpty());
        QCOMPARE(contentOf(one.path()), contentOf(two.path()));
        const QString list = QStringLiteral("/lists/qt-interest");
        QCOMPARE(contentOf(one.path() + list), contentOf(two.path() + list));
    }

    void aScriptsMistakeIsTold()
    {
        QStringList errors;
        const auto messages = demo::readMailScript(
            QStringLiteral("# note\n===\nfrom: A <a@example.org>\ncolour: red\n--- text\nhi\n"),
            QDateTime::currentDateTime(), errors);
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages.first().from.address, QStringLiteral("a@example.org"));
        QCOMPARE(messages.first().text, QStringLiteral("hi\n"));
        QCOMPARE(errors, QStringList{QStringLiteral("colour: red")});
    }

    void charsetsAreDeclaredTruthfully_data()
    {
        QTest::addColumn<QString>("charset");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("Japanese") << QStringLiteral("iso-2022-jp") << QStringLiteral("見")
                                  << QByteArray("\x1b$B8+\x1b(B");
        QTest::newRow("simplified Chinese")
            << QStringLiteral("gb18030") << QStringLiteral("关") << QByteArray("\xb9\xd8");
        QTest::newRow("traditional Chinese")
            << QStringLiteral("big5") << QStringLiteral("會") << QByteArray("\xb7|");
        QTest::newRow("Korean") << QStringLiteral("euc-kr") << QStringLiteral("회")
                                << QByteArray("\xc8\xb8");
        QTest::newRow("Russian") << QStringLiteral("koi8-r") << QStringLiteral("П")
                                 << QByteArray("\xf0");
        QTest::newRow("Euro sign")
            << QStringLiteral("iso-8859-15") << QStringLiteral("€") << QByteArray("\xa4");
    }

    void charsetsAreDeclaredTruthfully()
    {
        QFETCH(QString, charset);
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);
        QCOMPARE(demo::inCharset(text, charset), bytes);
    }

    void noHeaderLineIsLongerThanAllowed()
    {
        DemoMessage message;
        message.from = {QString(60, QChar(0x436)), QStringLiteral("a@example.org")};
        message.to = {message.from};
        message.subject = QString(200, QChar(0x4e2d));
        message.charset = QStringLiteral("gb18030");
        const QByteArray bytes = demo::messageBytes(message);
        const QList<QByteArray> lines = bytes.left(bytes.indexOf("\n\n")).split('\n');
        for (const QByteArray &line : lines)
            QVERIFY2(line.size() <= 78, line.constData());
    }

    void theServerShowsWhatWasWritten()
    {
        if (PrivateDovecot::program().isEmpty())
            QSKIP("Dovecot is not installed");
        demo::DemoServer demo;
        QSignalSpy ready(&demo, &demo::DemoServer::ready);
        QSignalSpy failed(&demo, &demo::DemoServer::failed);
        QElapsedTimer clock;
        clock.start();
        demo.start();
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() || !failed.isEmpty(), 60000);
        QVERIFY2(failed.isEmpty(),
                 failed.isEmpty() ? "" : qPrintable(failed.first().first().toString()));
        qInfo("ready after %lld ms", clock.elapsed());
        checkFolders(demo.server());
        checkMessages(demo.server());
    }

private:
    static void checkFolders(const PrivateDovecot &server)
    {
        const QByteArray list =
            session(server, "a LIST \"\" \"*\" RETURN (SUBSCRIBED CHILDREN SPECIAL-USE)\r\n"
                            "b LSUB \"\" \"*\"\r\nc STATUS lists/commits (MESSAGES UNSEEN)\r\n");
        for (const char *line :
             {"\\Drafts) \"/\" Drafts", "\\Sent) \"/\" Sent", "\\Junk) \"/\" Junk",
              "\\Trash) \"/\" Trash", "\\Archive) \"/\" Archive", "Projekte/&ANw-bersicht 2026",
              "Projekte/&ZeVnLIqeMG5oSE72-", "Newsletter &- Angebote", "\"/\" empty"})
            QVERIFY2(list.contains(line), QByteArray(line + ("\n" + list)).constData());
        const QString text = QString::fromLatin1(list);
        QVERIFY2(text.contains(QRegularExpression(
                     QStringLiteral("LIST \\(\\\\Noselect[^)]*\\) \"/\" lists\r"))),
                 list.constData());
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("LSUB [^\r]* old-project\r"))),
                 list.constData());
        QVERIFY(!text.contains(
            QRegularExpression(QStringLiteral("LSUB [^\r]* Projekte/Archive/2019\r"))));
        QVERIFY(text.contains(
            QRegularExpression(QStringLiteral("LIST \\([^)]*\\) \"/\" Projekte/Archive/2019\r"))));
        QVERIFY2(list.contains("lists/commits (MESSAGES 10000 "), list.constData());
    }

    static void checkMessages(const PrivateDovecot &server)
    {
        const QByteArray inbox =
            session(server, "a EXAMINE INBOX\r\nb UID FETCH 1:* (FLAGS RFC822.SIZE INTERNALDATE "
                            "ENVELOPE BODYSTRUCTURE)\r\nc SEARCH KEYWORD $label1\r\n");
        QVERIFY2(inbox.contains("\"IMPORTANT: Click here to begin using your account\""),
                 inbox.constData());
        for (const char *flag : {"\\Answered", "\\Flagged", "\\Deleted", "$MDNSent", "$Forwarded",
                                 "hasatt", "NonJunk"})
            QVERIFY2(inbox.contains(flag), flag);
        QVERIFY(inbox.contains("b OK"));
        const QByteArray sizes = doveadm(
            server, {QStringLiteral("-f"), QStringLiteral("tab"), QStringLiteral("fetch"),
                     QStringLiteral("-u"), server.user(), QStringLiteral("date.received"),
                     QStringLiteral("mailbox"), QStringLiteral("INBOX"), QStringLiteral("all")});
        QList<QByteArray> lines = sizes.trimmed().split('\n');
        lines.removeFirst();
        QVERIFY2(lines.size() > 35, sizes.constData());
        QList<QByteArray> sorted = lines;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(lines, sorted); // the newest has the highest UID
    }
};

QTEST_GUILESS_MAIN(TestDemoMailbox)
#include "tst_demomailbox.moc"
