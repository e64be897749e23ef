// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accountdialog.h"

#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/dialogs/testreport.h"
#include "ui/models/capabilitywords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QUrl>
#include <QUuid>

namespace ui {

using imap::Security;

namespace {

quint16 usualPort(Security security)
{
    return security == Security::Tls ? 993 : 143;
}

/// A host name or address the resolver may be asked for; ACE form is the resolver's matter.
bool isPlausibleHost(const QString &host)
{
    if (host.isEmpty() || host.size() > 255)
        return false;
    QUrl url;
    url.setScheme(QStringLiteral("imaps"));
    url.setHost(host, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

} // namespace

AccountDialog::AccountDialog(ConnectionProbeFactory probes, QWidget *parent,
                             const AccountProfile *profile)
    : QDialog(parent)
    , m_probes(std::move(probes))
    , m_editing(profile != nullptr)
{
    setWindowTitle(m_editing ? tr("Account Settings") : tr("Add Account"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    buildForm();
    if (profile) {
        load(*profile);
    } else {
        m_base.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        securityChosen();
        signInChosen();
        showPin();
    }
    m_host->setFocus();
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::load(const AccountProfile &profile)
{
    m_base = profile;
    m_name->setText(profile.name);
    m_host->setText(profile.connection.host);
    m_security->setCurrentIndex(
        m_security->findData(static_cast<int>(profile.connection.security)));
    m_port->setValue(profile.connection.port);
    m_user->setText(profile.connection.user);
    m_signIn->setCurrentIndex(m_signIn->findData(static_cast<int>(profile.connection.signIn)));
    m_certificate->setText(profile.connection.clientCertificate);
    m_key->setText(profile.connection.clientKey);
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(profile.passwordChoice)));
    m_command->setText(profile.passwordCommand);
    m_caFile->setText(profile.connection.caFile);
    m_readOnly->setChecked(profile.connection.readOnly);
    m_connections->setValue(profile.connection.mostConnections);
    m_compress->setChecked(profile.connection.compress);
    m_disabled->setText(QString::fromLatin1(profile.connection.disabledCapabilities.join(' ')));
    m_advanced->setChecked(profile.connection.compress ||
                           !profile.connection.disabledCapabilities.isEmpty());
    m_pin = profile.connection.pinSha256;
    m_pinHost = profile.connection.host;
    m_form->setRowVisible(m_clearWarning, profile.connection.security == Security::None);
    signInChosen();
    showPin();
}

AccountProfile AccountDialog::profile() const
{
    AccountProfile profile = m_base;
    profile.name = m_name->text().trimmed();
    profile.connection.host = m_host->text().trimmed();
    profile.connection.port = static_cast<quint16>(m_port->value());
    profile.connection.security = static_cast<Security>(m_security->currentData().toInt());
    profile.connection.user = m_user->text().trimmed();
    profile.connection.caFile = m_caFile->text().trimmed();
    // A pin holds for the one server it was given for (promise 6).
    profile.connection.pinSha256 = profile.connection.host == m_pinHost ? m_pin : QByteArray();
    profile.connection.readOnly = m_readOnly->isChecked();
    profile.connection.mostConnections = m_connections->value();
    profile.connection.compress = m_compress->isChecked();
    profile.connection.disabledCapabilities = capabilityNames(m_disabled->text());
    readSignIn(profile.connection);
    profile.passwordChoice = static_cast<PasswordChoice>(m_choice->currentData().toInt());
    profile.passwordCommand =
        profile.passwordChoice == PasswordChoice::Command ? m_command->text().trimmed() : QString();
    return profile;
}

imap::Secret AccountDialog::password() const
{
    if (signIn() == imap::SignIn::Certificate ||
        m_choice->currentData().toInt() == static_cast<int>(PasswordChoice::Command))
        return {};
    return imap::Secret(m_password->text().toUtf8());
}

void AccountDialog::securityChosen()
{
    const auto security = static_cast<Security>(m_security->currentData().toInt());
    // Follow the usual port only while the person has not chosen one of their own.
    if (m_port->value() == 993 || m_port->value() == 143)
        m_port->setValue(usualPort(security));
    m_form->setRowVisible(m_clearWarning, security == Security::None);
}

void AccountDialog::showPin()
{
    m_form->setRowVisible(m_pinRow, !m_pin.isEmpty());
    if (!m_pin.isEmpty()) {
        m_pinText->setText(tr("SHA-256 %1…").arg(shownFingerprint(m_pin).left(23)));
        m_pinText->setToolTip(shownFingerprint(m_pin));
    }
}

void AccountDialog::setProblem(QWidget *field, const QString &problem)
{
    auto *label = findChild<QLabel *>(field->objectName() + QStringLiteral("Problem"));
    if (!label)
        return;
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    field->setAccessibleDescription(problem);
}

bool AccountDialog::validate(bool complete)
{
    const AccountProfile entered = profile();
    QWidget *first = nullptr;
    const auto check = [&](QWidget *field, bool good, const QString &problem) {
        setProblem(field, good ? QString() : problem);
        if (!good && !first)
            first = field;
    };
    const QString &host = entered.connection.host;
    check(m_host, isPlausibleHost(host),
          host.isEmpty() ? tr("Enter the name of the server, such as mail.example.org.")
                         : tr("This is no server name: use only the name, without imap:// or a "
                              "port."));
    check(m_user, !entered.connection.user.isEmpty(),
          tr("Enter the user name; often it is the mail address."));
    const QString certificate = certificateProblem();
    check(m_certificate, certificate.isEmpty(), certificate);
    const QString key = keyProblem();
    check(m_key, key.isEmpty(), key);
    check(m_command,
          signIn() == imap::SignIn::Certificate ||
              entered.passwordChoice != PasswordChoice::Command ||
              !entered.passwordCommand.isEmpty(),
          signIn() == imap::SignIn::Token ? tr("Enter the command that prints the token.")
                                          : tr("Enter the command that prints the password."));
    const QString &ca = entered.connection.caFile;
    check(m_caFile, ca.isEmpty() || (QFileInfo(ca).isFile() && QFileInfo(ca).isReadable()),
          tr("This file does not exist or cannot be read."));
    if (first && complete)
        first->setFocus();
    return first == nullptr;
}

void AccountDialog::accept()
{
    if (validate(true))
        QDialog::accept();
}

void AccountDialog::done(int result)
{
    stopTest();
    QDialog::done(result);
}

void AccountDialog::testClicked()
{
    if (m_testing) {
        stopTest();
        return;
    }
    m_problem->hide();
    if (!validate(true))
        return;
    const quint64 run = ++m_testRun;
    setTesting(true);
    m_report->begin(profile().connection);
    m_report->show();
    imap::CredentialAnswer typed{true, password(), {}};
    if (!typed.secret.isEmpty() || !m_lookup || signIn() == imap::SignIn::Certificate) {
        runTest(typed);
        return;
    }
    const QPointer<AccountDialog> guard(this);
    m_lookup(profile(), [guard, run](const imap::CredentialAnswer &answer) {
        if (guard && guard->m_testRun == run && guard->m_testing)
            guard->runTest(answer);
    });
}

void AccountDialog::runTest(const imap::CredentialAnswer &answer)
{
    const bool needsSecret = signIn() != imap::SignIn::Certificate;
    if (needsSecret && (!answer.given || answer.secret.isEmpty())) {
        setTesting(false);
        m_report->hide();
        m_problem->showText(MessageStrip::Kind::Warning,
                            signIn() == imap::SignIn::Token
                                ? tr("The test needs a token: enter it above.")
                                : tr("The test needs a password: enter it above."),
                            answer.problem);
        return;
    }
    m_probe = m_probes(this);
    connect(m_probe, &ConnectionProbe::stepStarted, m_report, &TestReport::showStarted);
    connect(m_probe, &ConnectionProbe::stepSucceeded, m_report, &TestReport::showSucceeded);
    connect(m_probe, &ConnectionProbe::stepFailed, m_report, &TestReport::showFailed);
    connect(m_probe, &ConnectionProbe::finished, this, [this](bool success) {
        m_report->showFinished(success);
        setTesting(false);
        if (m_probe)
            m_probe->deleteLater();
    });
    m_probe->start(profile().connection, answer.secret);
}

void AccountDialog::stopTest()
{
    if (!m_testing)
        return;
    ++m_testRun;
    delete m_probe;
    m_report->showStopped();
    setTesting(false);
}

void AccountDialog::setTesting(bool testing)
{
    m_testing = testing;
    m_test->setText(testing ? tr("S&top Test") : tr("&Test Connection"));
}

void AccountDialog::showCertificate(const imap::CertificateRefusal &refusal)
{
    auto *dialog = new CertificateDialog(refusal, this);
    connect(dialog, &CertificateDialog::trusted, this,
            [this, host = refusal.host](const QByteArray &sha256) {
                // A pin is for the host whose certificate was looked at (promise 6).
                if (m_host->text().trimmed() != host)
                    return;
                m_pin = sha256;
                m_pinHost = host;
                showPin();
                testClicked();
            });
    dialog->open();
}

} // namespace ui
