// SPDX-License-Identifier: GPL-3.0-or-later
// From a box in the account's properties to the wire: what is known of a server is unticked, and
// the command it is for goes out as to any other server.
#include "tests/support/scriptedserver.h"
#include "tests/support/windowdriver.h"
#include "ui/actions/accountactions.h"
#include "ui/dialogs/accountproperties.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using testsupport::ScriptedServer;
using testsupport::waitUntil;
using testsupport::WindowDriver;

class TestQuirkBox : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { WindowDriver::usePrivateSettings(QStringLiteral("tst_quirkbox")); }
    void qresyncOfICloud();

private:
    /// What is enabled on the `connection`-th one, when it says so.
    static QByteArray enabledOn(const ScriptedServer &server, int connection);
};

QByteArray TestQuirkBox::enabledOn(const ScriptedServer &server, int connection)
{
    QByteArrayList enabled;
    const auto hasSaid = [&] {
        enabled.clear();
        for (const QByteArray &line : server.heard().split('\n')) {
            const qsizetype verb = line.indexOf(" ENABLE ");
            if (verb >= 0)
                enabled << line.mid(verb + 8).trimmed();
        }
        return enabled.size() >= connection;
    };
    return waitUntil(hasSaid) ? enabled.at(connection - 1) : QByteArray();
}

/// QRESYNC is faulty there, so CONDSTORE is used; unless the person says that it is not.
void TestQuirkBox::qresyncOfICloud()
{
    ScriptedServer server;
    server.greeting = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] p9-imap.icloud.com ready\r\n";
    server.replies = {
        {"AUTHENTICATE",
         {"%T OK [CAPABILITY IMAP4rev1 ENABLE CONDSTORE QRESYNC X-APPLE-LINKS] in\r\n"}},
        {"LIST", {"* LIST (\\HasNoChildren) \"/\" INBOX\r\n%T OK listed\r\n"}}};
    server.otherwise = "%T OK done\r\n";
    imap::ConnectionSettings settings;
    settings.host = QStringLiteral("localhost");
    settings.port = server.serverPort();
    settings.security = imap::Security::None;
    settings.user = QStringLiteral("demo");
    WindowDriver driver(settings, {"secret"});
    driver.goOnline();
    QCOMPARE(enabledOn(server, 1), QByteArray("CONDSTORE"));
    QVERIFY(driver.waitForFolders());

    driver.window()->accountActions()->accountProperties->trigger();
    const auto *dialog = driver.window()->findChild<ui::AccountProperties *>();
    QVERIFY(dialog);
    auto *box = dialog->findChild<QCheckBox *>(QStringLiteral("icloud-qresync"));
    auto *apply = dialog->findChild<QPushButton *>(QStringLiteral("apply"));
    QVERIFY(box && apply);
    QVERIFY(box->isChecked() && !apply->isEnabled());
    box->click();
    QVERIFY(apply->isEnabled());
    apply->click();
    QCOMPARE(enabledOn(server, 2), QByteArray("QRESYNC"));
    QCOMPARE(driver.account()->settings().disabledQuirks, QByteArrayList{"icloud-qresync"});

    QVERIFY(driver.waitForFolders());
    box = dialog->findChild<QCheckBox *>(QStringLiteral("icloud-qresync"));
    QVERIFY(box && !box->isChecked());
    box->click();
    apply->click();
    QCOMPARE(enabledOn(server, 3), QByteArray("CONDSTORE"));
    QVERIFY(driver.account()->settings().disabledQuirks.isEmpty());
}

QTEST_MAIN(TestQuirkBox)
#include "tst_quirkbox.moc"
