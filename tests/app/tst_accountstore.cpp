// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountstore.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

class TestAccountStore : public QObject
{
    Q_OBJECT
private slots:
    void roundTrip();
    void waysToSignIn();
    void damagedValuesAreSafe();
    void removes();
};

namespace {

ui::AccountProfile sampleProfile()
{
    ui::AccountProfile profile;
    profile.id = QStringLiteral("5b1c-1");
    profile.name = QStringLiteral("Büro, \"A\"");
    profile.connection.host = QStringLiteral("mail.example.org");
    profile.connection.port = 1993;
    profile.connection.security = imap::Security::StartTls;
    profile.connection.user = QStringLiteral("alice@example.org");
    profile.connection.caFile = QStringLiteral("/etc/ca.pem");
    profile.connection.pinSha256 = QByteArray(32, '\x81');
    profile.connection.disabledCapabilities = {"IDLE", "ESEARCH"};
    profile.connection.readOnly = true;
    profile.connection.compress = true;
    profile.connection.mostConnections = 5;
    profile.connection.signIn = imap::SignIn::ScramSha1;
    profile.connection.scramSeen = true;
    profile.connection.clientCertificate = QStringLiteral("/home/alice/own cert.pem");
    profile.connection.clientKey = QStringLiteral("/home/alice/own.key");
    profile.connection.disabledQuirks = {"gmail-labels"};
    profile.passwordChoice = ui::PasswordChoice::Command;
    profile.passwordCommand = QStringLiteral("pass show mail | head -1");
    return profile;
}

} // namespace

void TestAccountStore::roundTrip()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("postroom.ini"));
    ui::AccountProfile second;
    second.id = QStringLiteral("a");
    second.connection.host = QStringLiteral("localhost");
    {
        QSettings settings(path, QSettings::IniFormat);
        app::AccountStore store(&settings);
        store.save(sampleProfile());
        store.save(second);
        second.name = QStringLiteral("again");
        store.save(second);
    }
    QSettings settings(path, QSettings::IniFormat);
    const auto loaded = app::AccountStore(&settings).load();
    QCOMPARE(loaded.size(), 2);
    QCOMPARE(loaded.at(0), sampleProfile());
    QCOMPARE(loaded.at(1), second);
}

void TestAccountStore::waysToSignIn()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
    app::AccountStore store(&settings);
    ui::AccountProfile profile;
    profile.id = QStringLiteral("a");
    profile.connection.host = QStringLiteral("localhost");
    for (const imap::SignIn way :
         {imap::SignIn::Token, imap::SignIn::Certificate, imap::SignIn::ScramSha256,
          imap::SignIn::Plain, imap::SignIn::Login, imap::SignIn::Automatic}) {
        profile.connection.signIn = way;
        store.save(profile);
        QCOMPARE(store.load().first(), profile);
    }
    store.noteScram(QStringLiteral("a"));
    store.noteScram(QStringLiteral("nobody"));
    QCOMPARE(store.load().size(), 1);
    QVERIFY(store.load().first().connection.scramSeen);
}

void TestAccountStore::damagedValuesAreSafe()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("x.ini")), QSettings::IniFormat);
    app::AccountStore store(&settings);
    store.save(sampleProfile());
    const QString group = QStringLiteral("account-5b1c-1/");
    settings.setValue(group + QStringLiteral("security"), QStringLiteral("nonsense"));
    settings.setValue(group + QStringLiteral("port"), QStringLiteral("99999"));
    settings.setValue(group + QStringLiteral("pinSha256"), QStringLiteral("abcd"));
    settings.setValue(group + QStringLiteral("password"), QStringLiteral("?"));
    settings.setValue(group + QStringLiteral("mostConnections"), QStringLiteral("9999"));
    settings.setValue(QStringLiteral("accounts/order"),
                      QStringList{QStringLiteral("../etc"), QStringLiteral("gone"),
                                  QStringLiteral("5b1c-1"), QStringLiteral("5b1c-1")});
    const auto loaded = store.load();
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(loaded.first().connection.security, imap::Security::Tls);
    QCOMPARE(loaded.first().connection.port, quint16(993));
    QVERIFY(loaded.first().connection.pinSha256.isEmpty());
    QCOMPARE(loaded.first().passwordChoice, ui::PasswordChoice::Keychain);
    QCOMPARE(loaded.first().connection.mostConnections, 10);
    settings.setValue(group + QStringLiteral("mostConnections"), QStringLiteral("-1"));
    QCOMPARE(store.load().first().connection.mostConnections, 2);
}

void TestAccountStore::removes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.ini"));
    QSettings settings(path, QSettings::IniFormat);
    app::AccountStore store(&settings);
    store.save(sampleProfile());
    store.remove(sampleProfile().id);
    QVERIFY(store.load().isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("example.org"));
}

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_accountstore.moc"
