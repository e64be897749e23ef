// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window reads the whole demo mailbox, over TLS, STARTTLS and in clear.
#include "app/demo/demomailbox.h"
#include "app/demo/demoserver.h"
#include "tests/support/windowdriver.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/models/itemroles.h"
#include "ui/viewer/headerstab.h"
#include "ui/viewer/messageviewer.h"
#include "ui/viewer/sourcetab.h"
#include "ui/viewer/structuretab.h"
#include "ui/views/messageview.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using demo::PrivateDovecot;
using imap::Security;
using testsupport::doveadm;
using testsupport::waitUntil;
using testsupport::WindowDriver;

class TestDemoMail : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_demo.reset(); }
    void everyFolderEveryMessageEveryTab_data();
    void everyFolderEveryMessageEveryTab();

private:
    [[nodiscard]] PrivateDovecot &server() { return m_demo->server(); }
    [[nodiscard]] QMap<QString, int> countsOnServer();
    [[nodiscard]] QByteArrayList flagsOnServer();
    void readFolder(WindowDriver &driver, const imap::MailboxName &name);
    void readMessage(WindowDriver &driver, imap::Uid uid);
    void lookAtHeaders(WindowDriver &driver);
    void lookAtSource(WindowDriver &driver);
    void lookAtStructure(WindowDriver &driver);

    std::unique_ptr<demo::DemoServer> m_demo;
    QByteArrayList m_flags; // before anybody read anything
    int m_read = 0;
};

void TestDemoMail::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    WindowDriver::usePrivateSettings(QStringLiteral("tst_demomail"));
    m_demo = std::make_unique<demo::DemoServer>();
    QSignalSpy ready(m_demo.get(), &demo::DemoServer::ready);
    m_demo->start();
    QVERIFY(waitUntil([&] { return !ready.isEmpty(); }, 60000));
    m_flags = flagsOnServer();
    QVERIFY(m_flags.size() > demo::DemoMailbox::largeFolderCount);
}

QMap<QString, int> TestDemoMail::countsOnServer()
{
    const QByteArray said =
        doveadm(server(), {QStringLiteral("-f"), QStringLiteral("tab"), QStringLiteral("mailbox"),
                           QStringLiteral("status"), QStringLiteral("-u"), server().user(),
                           QStringLiteral("messages"), QStringLiteral("*")});
    QMap<QString, int> counts;
    for (const QByteArray &line : said.split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() == 2 && fields.at(1) != "messages")
            counts.insert(QString::fromUtf8(fields.at(0)), fields.at(1).toInt());
    }
    return counts;
}

/// \Recent is left out: it goes to whoever selects the folder first (RFC 3501, 2.3.2).
QByteArrayList TestDemoMail::flagsOnServer()
{
    QByteArrayList lines =
        doveadm(server(), {QStringLiteral("-f"), QStringLiteral("tab"), QStringLiteral("fetch"),
                           QStringLiteral("-u"), server().user(),
                           QStringLiteral("mailbox uid flags"), QStringLiteral("ALL")})
            .split('\n');
    for (QByteArray &line : lines) {
        const qsizetype at = line.lastIndexOf('\t') + 1;
        QByteArrayList flags = line.mid(at).split(' ');
        flags.removeAll("\\Recent");
        line = line.first(at) + flags.join(' ');
    }
    return lines;
}

void TestDemoMail::everyFolderEveryMessageEveryTab_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<bool>("compressed");
    QTest::newRow("TLS") << Security::Tls << false;
    QTest::newRow("TLS, compressed") << Security::Tls << true;
    QTest::newRow("STARTTLS") << Security::StartTls << false;
    QTest::newRow("in clear") << Security::None << false;
}

void TestDemoMail::everyFolderEveryMessageEveryTab()
{
    QFETCH(Security, security);
    QFETCH(bool, compressed);
    const QMap<QString, int> counts = countsOnServer();
    QVERIFY(counts.size() > 10);
    QElapsedTimer clock;
    clock.start();
    m_read = 0;
    imap::ConnectionSettings settings = testsupport::settingsFor(server(), security);
    settings.compress = compressed;
    WindowDriver driver(settings, {server().password().toUtf8()});
    driver.goOnline();
    QVERIFY2(driver.waitForFolders(), qPrintable(driver.barTexts()));
    QCOMPARE(driver.commands().contains("COMPRESS DEFLATE"), compressed);
    QCOMPARE(!driver.state()->link().tls.protocol.isEmpty(), security != Security::None);
    const QList<imap::MailboxName> folders = driver.folders();
    QCOMPARE(folders.size(), counts.size());
    for (const imap::MailboxName &name : folders) {
        QVERIFY2(driver.openFolder(name), name.wire().constData());
        QVERIFY2(counts.contains(name.text()), name.wire().constData());
        QCOMPARE(driver.messages()->messageCount(), counts.value(name.text()));
        QVERIFY(waitUntil([&] {
            return driver.treeCount(name, ui::TotalCountRole) == counts.value(name.text());
        }));
        readFolder(driver, name);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(driver.barTexts(), QString());
    QCOMPARE(flagsOnServer(), m_flags);
    for (const QByteArray &command : driver.commands()) {
        QVERIFY2(!command.startsWith("STORE") && !command.startsWith("UID STORE") &&
                     !command.startsWith("CLOSE"),
                 command.constData());
    }
    qInfo() << m_read << "messages of" << folders.size() << "folders in" << clock.elapsed() << "ms";
}

void TestDemoMail::readFolder(WindowDriver &driver, const imap::MailboxName &name)
{
    const int count = driver.messages()->messageCount();
    const bool large = name.text() == demo::DemoMailbox::largeFolder();
    QList<int> rows;
    if (large)
        rows = {0, count / 3, count / 2, count - 1};
    else
        for (int row = 0; row < count; ++row)
            rows.append(row);
    for (const int row : std::as_const(rows)) {
        const imap::Uid uid = driver.messages()->uidAt(row);
        readMessage(driver, uid);
        if (QTest::currentTestFailed()) {
            qWarning() << "in" << name.wire() << "UID" << uid.value();
            return;
        }
    }
}

void TestDemoMail::readMessage(WindowDriver &driver, imap::Uid uid)
{
    driver.viewer()->setTab(ui::MessageViewer::MessageTab);
    QVERIFY2(driver.read(uid), qPrintable(driver.viewerState()));
    QCOMPARE(driver.viewer()->uid(), uid);
    QVERIFY2(driver.viewerState().isEmpty(), qPrintable(driver.viewerState()));
    auto *strip = driver.viewer()->findChild<ui::MessageStrip *>(QStringLiteral("viewerStrip"));
    QVERIFY2(!strip->isVisible(), qPrintable(strip->text()));
    lookAtHeaders(driver);
    lookAtSource(driver);
    lookAtStructure(driver);
    ++m_read;
}

void TestDemoMail::lookAtHeaders(WindowDriver &driver)
{
    driver.viewer()->setTab(ui::MessageViewer::HeadersTabIndex);
    auto *tab = driver.viewer()->findChild<ui::HeadersTab *>();
    QVERIFY(tab->isVisible());
    QVERIFY(tab->text().contains(QLatin1String("From: ")));
}

void TestDemoMail::lookAtSource(WindowDriver &driver)
{
    driver.viewer()->setTab(ui::MessageViewer::SourceTabIndex);
    auto *tab = driver.viewer()->findChild<ui::SourceTab *>();
    QVERIFY(tab->isVisible());
    const auto *strip = tab->findChild<ui::MessageStrip *>();
    QVERIFY(waitUntil([&] { return !tab->text().isEmpty() || strip->isVisible(); }));
    QVERIFY2(!strip->isVisible(), qPrintable(strip->text()));
    QVERIFY(tab->text().contains(QLatin1String("From: ")));
}

void TestDemoMail::lookAtStructure(WindowDriver &driver)
{
    driver.viewer()->setTab(ui::MessageViewer::StructureTabIndex);
    auto *tab = driver.viewer()->findChild<ui::StructureTab *>();
    QVERIFY(tab->isVisible());
    const auto *strip = tab->findChild<ui::MessageStrip *>();
    QVERIFY2(!strip->isVisible(), qPrintable(strip->text()));
    QVERIFY(tab->tree()->model()->rowCount() > 0);
}

QTEST_MAIN(TestDemoMail)
#include "tst_demomail.moc"
