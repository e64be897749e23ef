// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/dialogs/testreport.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using imap::Security;
using ui::AccountDialog;

namespace {

using Step = imap::ConnectionTest::Step;

/// A connection test that the test case plays.
class FakeProbe : public ui::ConnectionProbe
{
public:
    using ui::ConnectionProbe::ConnectionProbe;
    void start(const imap::ConnectionSettings &settings, const imap::Secret &password) override
    {
        started = settings;
        secret = password.reveal();
    }
    imap::ConnectionSettings started;
    QByteArray secret;
};

imap::CertificateInfo certificate(char fill)
{
    imap::CertificateInfo info;
    info.subject = QStringLiteral("CN=mail.example.org\u202E");
    info.sha256 = QByteArray(32, fill);
    return info;
}

imap::CertificateRefusal refusal(imap::CertificateFault fault)
{
    imap::CertificateRefusal refused;
    refused.host = QStringLiteral("mail.example.org");
    refused.fault = fault;
    refused.chain = {certificate('\x41')};
    return refused;
}

/// Every control a person can reach by Tab has a name for a screen reader.
void insistOnNames(QWidget *dialog)
{
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(dialog) ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const QString name =
            button ? button->text() + button->accessibleName() : widget->accessibleName();
        if (qobject_cast<QLineEdit *>(widget) && qobject_cast<QSpinBox *>(widget->parentWidget()))
            continue;
        if (qobject_cast<QLabel *>(widget))
            continue;
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void portFollowsSecurity();
    void ownPortStays();
    void clearTextIsWarnedAbout();
    void incompleteIsNotAccepted();
    void profileComesBack();
    void testReportsEachStep();
    void testCanBeStopped();
    void refusedCertificateCanBePinned();
    void pinIsOnlyForItsServer();
    void pinIsForTheHostThatWasLookedAt();
    void testWithoutPasswordAsksForOne();
    void cancelIsDefaultForCertificates();
    void changedPinShowsBoth();
    void tlsDetailsCannotTrust();
    void passwordDialogTellsRefusal();
    void passwordDialogSaysUnencrypted();
    void passwordDialogWaits();
    void advancedSettingsAreFoldedAway();
    void everythingHasAName();

private:
    template <typename T>
    T *child(const char *name)
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void fillIn();

    QPointer<AccountDialog> m_dialog;
    QPointer<FakeProbe> m_probe;
};

void TestDialogs::init()
{
    m_dialog = new AccountDialog([this](QObject *parent) {
        m_probe = new FakeProbe(parent);
        return m_probe;
    });
    m_dialog->open();
}

void TestDialogs::cleanup()
{
    delete m_dialog;
}

void TestDialogs::fillIn()
{
    child<QLineEdit>("host")->setText(QStringLiteral("mail.example.org"));
    child<QLineEdit>("user")->setText(QStringLiteral("alice"));
    child<QLineEdit>("password")->setText(QStringLiteral("pässword"));
}

void TestDialogs::portFollowsSecurity()
{
    QCOMPARE(child<QSpinBox>("port")->value(), 993);
    child<QComboBox>("security")->setCurrentIndex(1);
    QCOMPARE(child<QSpinBox>("port")->value(), 143);
    child<QComboBox>("security")->setCurrentIndex(0);
    QCOMPARE(child<QSpinBox>("port")->value(), 993);
}

void TestDialogs::ownPortStays()
{
    child<QSpinBox>("port")->setValue(10993);
    child<QComboBox>("security")->setCurrentIndex(1);
    QCOMPARE(child<QSpinBox>("port")->value(), 10993);
}

void TestDialogs::clearTextIsWarnedAbout()
{
    auto *warning = child<ui::MessageStrip>("clearWarning");
    QVERIFY(!warning->isVisible());
    child<QComboBox>("security")->setCurrentIndex(2);
    QVERIFY(warning->isVisible());
}

void TestDialogs::incompleteIsNotAccepted()
{
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(child<QLabel>("hostProblem")->isVisible());
    QVERIFY(child<QLabel>("userProblem")->isVisible());
    fillIn();
    child<QLineEdit>("host")->setText(QStringLiteral("imap://host"));
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!child<QLabel>("userProblem")->isVisible());
    child<QLineEdit>("host")->setText(QStringLiteral("host"));
    QSignalSpy accepted(m_dialog, &QDialog::accepted);
    m_dialog->accept();
    QCOMPARE(accepted.size(), 1);
}

void TestDialogs::profileComesBack()
{
    ui::AccountProfile profile;
    profile.id = QStringLiteral("id");
    profile.name = QStringLiteral("Work");
    profile.connection.host = QStringLiteral("h.example");
    profile.connection.port = 1143;
    profile.connection.security = Security::None;
    profile.connection.user = QStringLiteral("u");
    profile.connection.pinSha256 = QByteArray(32, 'x');
    profile.connection.readOnly = true;
    profile.connection.compress = true;
    profile.connection.disabledCapabilities = {"IDLE"};
    profile.passwordChoice = ui::PasswordChoice::Command;
    profile.passwordCommand = QStringLiteral("pass x");
    AccountDialog dialog({}, nullptr, &profile);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(dialog.profile(), profile);
    QVERIFY(dialog.password().isEmpty());
}

void TestDialogs::testReportsEachStep()
{
    fillIn();
    child<QPushButton>("test")->click();
    QVERIFY(m_probe);
    QCOMPARE(m_probe->secret, QByteArray("p\xC3\xA4ssword"));
    emit m_probe->stepStarted(Step::Resolve);
    emit m_probe->stepSucceeded(Step::Resolve, QStringLiteral("192.0.2.1"));
    imap::Refused refused;
    refused.command = "LOGIN";
    refused.code.name = "AUTHENTICATIONFAILED";
    emit m_probe->stepFailed(Step::SignIn, refused);
    auto *advice = child<ui::MessageStrip>("testAdvice");
    QVERIFY(advice->isVisible());
    emit m_probe->finished(false);
    QVERIFY(m_dialog->isVisible());
    child<QPushButton>("test")->click();
    QVERIFY(!advice->isVisible());
    emit m_probe->finished(true);
    QVERIFY(advice->isVisible());
    QCOMPARE(advice->kind(), ui::MessageStrip::Kind::Information);
}

void TestDialogs::testCanBeStopped()
{
    fillIn();
    child<QPushButton>("test")->click();
    const QPointer<FakeProbe> first = m_probe;
    child<QPushButton>("test")->click();
    QVERIFY(!first);
}

void TestDialogs::refusedCertificateCanBePinned()
{
    fillIn();
    child<QPushButton>("test")->click();
    imap::TransportFailed failed;
    failed.kind = imap::TransportFailed::Kind::Certificate;
    failed.certificate = refusal(imap::CertificateFault::SelfSigned);
    emit m_probe->stepFailed(Step::Tls, failed);
    emit m_probe->finished(false);
    child<QToolButton>("showCertificate")->click();
    auto *shown = m_dialog->findChild<ui::CertificateDialog *>();
    QVERIFY(shown && shown->isVisible());
    QVERIFY(m_dialog->profile().connection.pinSha256.isEmpty());
    shown->findChild<QPushButton *>(QStringLiteral("trust"))->click();
    QCOMPARE(m_dialog->profile().connection.pinSha256, QByteArray(32, '\x41'));
    QCOMPARE(m_probe->started.pinSha256, QByteArray(32, '\x41')); // and the test runs again
    child<QToolButton>("forgetPin")->click();
    QVERIFY(m_dialog->profile().connection.pinSha256.isEmpty());
}

void TestDialogs::pinIsOnlyForItsServer()
{
    ui::AccountProfile profile;
    profile.connection.host = QStringLiteral("one.example");
    profile.connection.pinSha256 = QByteArray(32, 'x');
    AccountDialog dialog({}, nullptr, &profile);
    dialog.findChild<QLineEdit *>(QStringLiteral("host"))->setText(QStringLiteral("two.example"));
    QVERIFY(dialog.profile().connection.pinSha256.isEmpty());
}

/// The report of a test stays while the fields are edited.
void TestDialogs::pinIsForTheHostThatWasLookedAt()
{
    fillIn();
    child<QPushButton>("test")->click();
    imap::TransportFailed failed;
    failed.kind = imap::TransportFailed::Kind::Certificate;
    failed.certificate = refusal(imap::CertificateFault::SelfSigned);
    emit m_probe->stepFailed(Step::Tls, failed);
    emit m_probe->finished(false);
    const QPointer<FakeProbe> first = m_probe;
    child<QLineEdit>("host")->setText(QStringLiteral("other.example.org"));
    child<QToolButton>("showCertificate")->click();
    m_dialog->findChild<ui::CertificateDialog *>()
        ->findChild<QPushButton *>(QStringLiteral("trust"))
        ->click();
    QVERIFY(m_dialog->profile().connection.pinSha256.isEmpty());
    QVERIFY(m_probe == first); // nothing was tried with it
}

void TestDialogs::testWithoutPasswordAsksForOne()
{
    fillIn();
    child<QLineEdit>("password")->clear();
    child<QPushButton>("test")->click();
    QVERIFY(!m_probe);
    QVERIFY(child<ui::MessageStrip>("testProblem")->isVisible());
}

void TestDialogs::cancelIsDefaultForCertificates()
{
    auto *dialog = new ui::CertificateDialog(refusal(imap::CertificateFault::Expired), m_dialog);
    QSignalSpy trusted(dialog, &ui::CertificateDialog::trusted);
    dialog->open();
    auto *cancel = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel);
    QVERIFY(cancel->isDefault());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(trusted.isEmpty());
    const auto items = dialog->findChild<QListWidget *>();
    QVERIFY(!items || !items->item(0)->text().contains(QChar(0x202E)));
}

void TestDialogs::changedPinShowsBoth()
{
    imap::CertificateRefusal changed = refusal(imap::CertificateFault::PinChanged);
    changed.expectedPin = QByteArray(32, '\x42');
    ui::CertificateDialog dialog(changed);
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("expectedPin"))
                ->text()
                .startsWith(QLatin1String("42 42")));
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("presentedPin"))
                ->text()
                .startsWith(QLatin1String("41 41")));
}

void TestDialogs::tlsDetailsCannotTrust()
{
    imap::TlsInfo tls;
    tls.protocol = QStringLiteral("TLS 1.3");
    tls.chain = {certificate('\x41')};
    ui::CertificateDialog dialog(tls, QStringLiteral("h"));
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("trust")));
    ui::CertificateDialog clear(imap::TlsInfo{}, QStringLiteral("h"));
    QCOMPARE(clear.findChild<ui::MessageStrip *>(QStringLiteral("summary"))->kind(),
             ui::MessageStrip::Kind::Warning);
}

void TestDialogs::passwordDialogTellsRefusal()
{
    ui::PasswordQuestion question;
    question.host = QStringLiteral("h");
    question.rejected = true;
    question.serverText = "go\x07 away";
    ui::PasswordDialog dialog(question, ui::PasswordDialog::Page::Ask);
    const auto *strip = dialog.findChild<ui::MessageStrip *>(QStringLiteral("refusal"));
    QVERIFY(strip->isVisibleTo(&dialog));
    QVERIFY(strip->accessibleName().contains(QLatin1String("The server says: go away")));
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("signIn"))->isEnabled());
    QVERIFY(!dialog.save());
}

void TestDialogs::passwordDialogSaysUnencrypted()
{
    for (const bool unencrypted : {false, true}) {
        ui::PasswordQuestion question;
        question.unencrypted = unencrypted;
        ui::PasswordDialog dialog(question, ui::PasswordDialog::Page::Ask);
        const auto *warning = dialog.findChild<ui::MessageStrip *>(QStringLiteral("clearWarning"));
        QCOMPARE(warning->isVisibleTo(&dialog), unencrypted);
    }
}

void TestDialogs::passwordDialogWaits()
{
    ui::PasswordDialog dialog({}, ui::PasswordDialog::Page::WaitingForKeyring);
    QSignalSpy instead(&dialog, &ui::PasswordDialog::enterInsteadWanted);
    dialog.findChild<QPushButton *>(QStringLiteral("enterInstead"))->click();
    QCOMPARE(instead.size(), 1);
}

void TestDialogs::advancedSettingsAreFoldedAway()
{
    fillIn();
    auto *most = child<QSpinBox>("mostConnections");
    auto *disabled = child<QLineEdit>("disabledCapabilities");
    auto *compress = child<QCheckBox>("compress");
    QVERIFY(!most->isVisible() && !disabled->isVisible() && !compress->isVisible());
    QCOMPARE(m_dialog->profile().connection.mostConnections, 2);
    QVERIFY(!m_dialog->profile().connection.compress);
    child<QToolButton>("advanced")->click();
    QVERIFY(most->isVisible() && disabled->isVisible() && compress->isVisible());
    most->setValue(4);
    compress->click();
    disabled->setText(QStringLiteral(" condstore, Idle condstore"));
    const ui::AccountProfile entered = m_dialog->profile();
    QCOMPARE(entered.connection.mostConnections, 4);
    QVERIFY(entered.connection.compress);
    QCOMPARE(entered.connection.disabledCapabilities, (QByteArrayList{"CONDSTORE", "IDLE"}));
    const AccountDialog again([](QObject *parent) { return new FakeProbe(parent); }, nullptr,
                              &entered);
    QCOMPARE(again.profile().connection, entered.connection);
    QVERIFY(again.findChild<QToolButton *>(QStringLiteral("advanced"))->isChecked());
}

void TestDialogs::everythingHasAName()
{
    insistOnNames(m_dialog);
    ui::CertificateDialog certificateDialog(refusal(imap::CertificateFault::Expired));
    insistOnNames(&certificateDialog);
    ui::PasswordDialog passwordDialog({}, ui::PasswordDialog::Page::Ask);
    insistOnNames(&passwordDialog);
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
