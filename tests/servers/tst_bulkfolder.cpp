// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/privatedovecot.h"
#include "tests/servers/bulkfolder.h"
#include "tests/servers/bulkmessages.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using demo::PrivateDovecot;

class TestBulkFolder : public QObject
{
    Q_OBJECT

private slots:
    void theSameMessagesEveryTime()
    {
        servers::BulkMessages one;
        servers::BulkMessages two;
        int quoted = 0;
        for (int number = 1; number <= 2000; ++number) {
            const auto message = one.next(number);
            QCOMPARE(message.text, two.next(number).text);
            quoted += message.text.contains("\nSubject: The \"quoted") ? 1 : 0;
        }
        QVERIFY2(quoted > 100 && quoted < 250, qPrintable(QString::number(quoted)));
    }

    void twoFoldersInOneServer()
    {
        if (PrivateDovecot::program().isEmpty())
            QSKIP("Dovecot is not installed");
        PrivateDovecot::Settings settings;
        settings.format = PrivateDovecot::Format::Mdbox;
        PrivateDovecot server(settings);
        QSignalSpy ready(&server, &PrivateDovecot::ready);
        server.start();
        QVERIFY(ready.wait(30000));
        const servers::BulkTarget target{PrivateDovecot::doveadm(), server.configFile(),
                                         server.user(), server.mailRoot()};
        QCOMPARE(servers::makeBulkFolder(target, QStringLiteral("first"), 3000), QString());
        QCOMPARE(servers::makeBulkFolder(target, QStringLiteral("second"), 70), QString());
        QProcess doveadm;
        doveadm.start(target.doveadm,
                      {QStringLiteral("-c"), target.configFile, QStringLiteral("mailbox"),
                       QStringLiteral("status"), QStringLiteral("-u"), target.user,
                       QStringLiteral("messages uidnext unseen"), QStringLiteral("*")});
        QVERIFY(doveadm.waitForFinished(30000));
        const QByteArray said = doveadm.readAllStandardOutput();
        QVERIFY2(said.contains("first messages=3000 uidnext=3001 unseen=210"), said.constData());
        QVERIFY2(said.contains("second messages=70 uidnext=71 "), said.constData());
        QVERIFY2(said.contains("INBOX messages=0 "), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestBulkFolder)
#include "tst_bulkfolder.moc"
