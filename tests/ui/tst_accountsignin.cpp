// SPDX-License-Identifier: GPL-3.0-or-later
// The account dialog's rows about signing in.
#include "ui/dialogs/accountdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using imap::SignIn;
using ui::AccountDialog;

namespace {

class FakeProbe : public ui::ConnectionProbe
{
public:
    using ui::ConnectionProbe::ConnectionProbe;
    void start(const imap::ConnectionSettings &settings, const imap::Secret &) override
    {
        started = settings;
    }
    imap::ConnectionSettings started;
};

ui::AccountProfile sample()
{
    ui::AccountProfile profile;
    profile.id = QStringLiteral("id-1");
    profile.connection.host = QStringLiteral("mail.example.org");
    profile.connection.user = QStringLiteral("alice");
    return profile;
}

} // namespace

class TestAccountSignIn : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { delete m_dialog; }
    void everyWayIsKept();
    void rowsFollowTheWay_data();
    void rowsFollowTheWay();
    void tokenComesFromACommand();
    void certificateIsChecked_data();
    void certificateIsChecked();
    void certificateIsTestedWithoutPassword();
    void rowsHaveNamesAndTips();
    void scramIsRememberedForTheSameAccountOnly();

private:
    template <typename Widget>
    Widget *child(const char *name) const
    {
        auto *found = m_dialog->findChild<Widget *>(QLatin1String(name));
        Q_ASSERT(found);
        return found;
    }
    void choose(SignIn way)
    {
        auto *box = child<QComboBox>("signIn");
        box->setCurrentIndex(box->findData(static_cast<int>(way)));
    }
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    QPointer<AccountDialog> m_dialog;
    QPointer<FakeProbe> m_probe;
};

void TestAccountSignIn::initTestCase()
{
    const auto openssl = [](const QString &line) {
        QProcess process;
        process.start(QStringLiteral("openssl"), line.split(u' '));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    };
    for (const char *name : {"alice", "bob"})
        openssl(
            QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=x -keyout %1.key "
                           "-out %1.pem")
                .arg(file(name)));
    openssl(QStringLiteral("ecparam -name prime256v1 -genkey -noout -out %1").arg(file("ec.key")));
    openssl(QStringLiteral("rsa -in %1 -aes128 -passout pass:geheim -out %2")
                .arg(file("alice.key"), file("locked.key")));
    QFile both(file("both.pem"));
    QVERIFY(both.open(QIODevice::WriteOnly));
    for (const char *name : {"alice.pem", "alice.key"}) {
        QFile one(file(name));
        QVERIFY(one.open(QIODevice::ReadOnly));
        both.write(one.readAll());
    }
}

void TestAccountSignIn::init()
{
    const ui::AccountProfile profile = sample();
    m_dialog = new AccountDialog(
        [this](QObject *parent) {
            m_probe = new FakeProbe(parent);
            return m_probe;
        },
        nullptr, &profile);
    m_dialog->open();
}

void TestAccountSignIn::everyWayIsKept()
{
    for (const SignIn way :
         {SignIn::Automatic, SignIn::Token, SignIn::Certificate, SignIn::ScramSha256,
          SignIn::ScramSha1, SignIn::Plain, SignIn::Login}) {
        ui::AccountProfile profile = sample();
        profile.connection.signIn = way;
        if (way == SignIn::Certificate) {
            profile.connection.clientCertificate = file("alice.pem");
            profile.connection.clientKey = file("alice.key");
        }
        if (way == SignIn::Token) {
            profile.passwordChoice = ui::PasswordChoice::Command;
            profile.passwordCommand = QStringLiteral("mytoken");
        }
        const AccountDialog dialog({}, nullptr, &profile);
        QCOMPARE(dialog.profile(), profile);
    }
}

void TestAccountSignIn::rowsFollowTheWay_data()
{
    QTest::addColumn<SignIn>("way");
    QTest::addColumn<QByteArrayList>("shown");
    QTest::newRow("automatic") << SignIn::Automatic << QByteArrayList{"passwordChoice", "password"};
    QTest::newRow("PLAIN") << SignIn::Plain << QByteArrayList{"passwordChoice", "password"};
    QTest::newRow("token") << SignIn::Token << QByteArrayList{"passwordChoice", "command"};
    QTest::newRow("certificate") << SignIn::Certificate
                                 << QByteArrayList{"clientCertificate", "clientKey"};
}

void TestAccountSignIn::rowsFollowTheWay()
{
    QFETCH(SignIn, way);
    QFETCH(QByteArrayList, shown);
    choose(way);
    for (const char *name :
         {"passwordChoice", "password", "command", "clientCertificate", "clientKey"})
        QVERIFY2(child<QWidget>(name)->isVisible() == shown.contains(name), name);
    choose(SignIn::Automatic); // and back
    QVERIFY(child<QWidget>("passwordChoice")->isVisible());
    QVERIFY(!child<QWidget>("clientCertificate")->isVisible());
}

void TestAccountSignIn::tokenComesFromACommand()
{
    choose(SignIn::Token);
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(child<QLabel>("commandProblem")->text().contains(QLatin1String("token")));
    child<QLineEdit>("command")->setText(QStringLiteral("mytoken alice"));
    m_dialog->accept();
    QVERIFY(!m_dialog->isVisible());
    const ui::AccountProfile profile = m_dialog->profile();
    QCOMPARE(profile.connection.signIn, SignIn::Token);
    QCOMPARE(profile.passwordChoice, ui::PasswordChoice::Command);
    QCOMPARE(profile.passwordCommand, QStringLiteral("mytoken alice"));
}

void TestAccountSignIn::certificateIsChecked_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("problemOf"); // empty: none
    const auto row = [](const char *name, const char *certificate, const char *key,
                        const char *problemOf) {
        QTest::newRow(name) << QString::fromLatin1(certificate) << QString::fromLatin1(key)
                            << QByteArray(problemOf);
    };
    row("none", "", "", "clientCertificate");
    row("no such file", "nowhere.pem", "", "clientCertificate");
    row("a key for a certificate", "alice.key", "alice.key", "clientCertificate");
    row("no key with it", "alice.pem", "", "clientKey");
    row("no such key", "alice.pem", "nowhere.key", "clientKey");
    row("a certificate for a key", "alice.pem", "bob.pem", "clientKey");
    row("key with a passphrase", "alice.pem", "locked.key", "clientKey");
    row("key of another kind", "alice.pem", "ec.key", "clientKey");
    row("two files", "alice.pem", "alice.key", "");
    row("one file", "both.pem", "", "");
}

void TestAccountSignIn::certificateIsChecked()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QByteArray, problemOf);
    choose(SignIn::Certificate);
    if (!certificate.isEmpty())
        child<QLineEdit>("clientCertificate")->setText(m_folder.filePath(certificate));
    if (!key.isEmpty())
        child<QLineEdit>("clientKey")->setText(m_folder.filePath(key));
    m_dialog->accept();
    QCOMPARE(m_dialog->isVisible(), !problemOf.isEmpty());
    for (const char *name : {"clientCertificate", "clientKey"}) {
        auto *label = child<QLabel>(QByteArray(name + QByteArray("Problem")).constData());
        QCOMPARE(label->text().isEmpty(), problemOf != name);
    }
}

void TestAccountSignIn::certificateIsTestedWithoutPassword()
{
    choose(SignIn::Certificate);
    child<QLineEdit>("clientCertificate")->setText(file("both.pem"));
    child<QPushButton>("test")->click();
    QVERIFY(m_probe);
    QCOMPARE(m_probe->started.signIn, SignIn::Certificate);
    QCOMPARE(m_probe->started.clientCertificate, file("both.pem"));
}

void TestAccountSignIn::rowsHaveNamesAndTips()
{
    for (const char *name : {"signIn", "clientCertificate", "clientKey"}) {
        QVERIFY2(!child<QWidget>(name)->accessibleName().isEmpty(), name);
        QVERIFY2(!child<QWidget>(name)->toolTip().isEmpty(), name);
    }
    QCOMPARE(child<QWidget>("password")->accessibleName(), QStringLiteral("Password"));
    choose(SignIn::Token);
    QCOMPARE(child<QWidget>("password")->accessibleName(), QStringLiteral("Token"));
}

void TestAccountSignIn::scramIsRememberedForTheSameAccountOnly()
{
    ui::AccountProfile profile = sample();
    profile.connection.scramSeen = true;
    const auto dialogOf = [&] {
        return std::make_unique<AccountDialog>(ui::ConnectionProbeFactory(), nullptr, &profile);
    };
    QVERIFY(dialogOf()->profile().connection.scramSeen);
    const auto other = dialogOf();
    other->findChild<QLineEdit *>(QStringLiteral("host"))->setText(QStringLiteral("b.example.org"));
    QVERIFY(!other->profile().connection.scramSeen);
    const auto plain = dialogOf();
    auto *box = plain->findChild<QComboBox *>(QStringLiteral("signIn"));
    box->setCurrentIndex(box->findData(static_cast<int>(SignIn::Plain)));
    QVERIFY(!plain->profile().connection.scramSeen);
}

QTEST_MAIN(TestAccountSignIn)
#include "tst_accountsignin.moc"
