// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of AccountDialog about signing in: by what, and where the secret comes from.
#include "imapcore/account/clientcertificatecheck.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/accountfields.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

using imap::CertificateTrouble;
using imap::SignIn;

namespace {

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, quietTextColor(colors));
    label->setPalette(colors);
    return label;
}

} // namespace

void AccountDialog::addSignInRows()
{
    m_signIn = namedField<QComboBox>(this, QStringLiteral("signIn"), tr("How to sign in"));
    const auto add = [this](SignIn way, const QString &text) {
        m_signIn->addItem(text, static_cast<int>(way));
    };
    add(SignIn::Automatic, tr("Password, in the safest way offered"));
    add(SignIn::ScramSha256, tr("Password by SCRAM-SHA-256"));
    add(SignIn::ScramSha1, tr("Password by SCRAM-SHA-1"));
    add(SignIn::Plain, tr("Password by PLAIN"));
    add(SignIn::Login, tr("Password by LOGIN"));
    add(SignIn::Token, tr("Token (OAuth 2)"));
    add(SignIn::Certificate, tr("Client certificate"));
    m_signIn->setToolTip(tr("SCRAM proves that you know the password without showing it, and that "
                            "the server knows it, too. PLAIN and LOGIN show it to the server."));
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &AccountDialog::signInChosen);
    m_form->addRow(mnemonicLabel(tr("Si&gn in with:"), m_signIn), m_signIn);

    m_certificate =
        namedField<QLineEdit>(this, QStringLiteral("clientCertificate"), tr("Certificate file"));
    m_certificate->setPlaceholderText(QStringLiteral("alice.pem"));
    m_certificate->setToolTip(tr("Your own certificate as a PEM file"));
    m_certificateRow =
        fileRow(m_certificate, tr("Choose Your Certificate"), tr("Browse for a certificate file"));
    m_form->addRow(mnemonicLabel(tr("Certi&ficate:"), m_certificate), m_certificateRow);
    m_key = namedField<QLineEdit>(this, QStringLiteral("clientKey"), tr("Key file"));
    m_key->setPlaceholderText(tr("Only if the key is in a file of its own"));
    m_key->setToolTip(tr("The private key as a PEM file, without a passphrase"));
    m_keyRow = fileRow(m_key, tr("Choose the Key"), tr("Browse for a key file"));
    m_form->addRow(mnemonicLabel(tr("&Key:"), m_key), m_keyRow);
    m_signInHint = quietLabel(this);
    m_signInHint->setText(tr("The server takes you for whom the certificate names. A key with a "
                             "passphrase cannot be used."));
    m_form->addRow(QString(), m_signInHint);
}

QWidget *AccountDialog::fileRow(QLineEdit *field, const QString &chooserTitle,
                                const QString &browseName)
{
    auto *browse = new QToolButton(this);
    browse->setText(field->objectName() == QLatin1String("caFile") ? tr("&Browse…")
                                                                   : tr("Browse…"));
    browse->setAccessibleName(browseName);
    browse->setFocusPolicy(Qt::StrongFocus);
    connect(browse, &QToolButton::clicked, this,
            [this, field, chooserTitle] { browseFor(field, chooserTitle); });
    auto *files = new QWidget(this);
    files->setObjectName(field->objectName());
    auto *row = new QHBoxLayout(files);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, 1);
    row->addWidget(browse);
    QWidget *box = withProblemLabel(files, this); // named after the field
    files->setObjectName(field->objectName() + QStringLiteral("Row"));
    return box;
}

void AccountDialog::browseFor(QLineEdit *field, const QString &title)
{
    auto *chooser = new QFileDialog(this, title);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters(
        {tr("Certificates and keys (*.pem *.crt *.cer *.key)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, field, &QLineEdit::setText);
    chooser->open();
}

void AccountDialog::addPasswordRows()
{
    m_choice = namedField<QComboBox>(this, QStringLiteral("passwordChoice"),
                                     tr("Where the password comes from"));
    m_choice->addItem(tr("The system keychain"), static_cast<int>(PasswordChoice::Keychain));
    m_choice->addItem(tr("You, each time"), static_cast<int>(PasswordChoice::AskEachTime));
    m_choice->addItem(tr("A command"), static_cast<int>(PasswordChoice::Command));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &AccountDialog::passwordChoiceChosen);
    m_choiceLabel = mnemonicLabel(tr("Pass&word from:"), m_choice);
    m_form->addRow(m_choiceLabel, m_choice);

    m_password = namedField<QLineEdit>(this, QStringLiteral("password"), tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordLabel = mnemonicLabel(tr("Passwor&d:"), m_password);
    m_form->addRow(m_passwordLabel, m_password);
    m_command = namedField<QLineEdit>(this, QStringLiteral("command"), tr("Password command"));
    m_commandRow = withProblemLabel(m_command, this);
    m_form->addRow(mnemonicLabel(tr("Co&mmand:"), m_command), m_commandRow);
    m_choiceHint = quietLabel(this);
    m_form->addRow(QString(), m_choiceHint);
}

SignIn AccountDialog::signIn() const
{
    return static_cast<SignIn>(m_signIn->currentData().toInt());
}

void AccountDialog::signInChosen()
{
    const SignIn way = signIn();
    const bool certificate = way == SignIn::Certificate;
    m_form->setRowVisible(m_certificateRow, certificate);
    m_form->setRowVisible(m_keyRow, certificate);
    m_form->setRowVisible(m_signInHint, certificate);
    m_form->setRowVisible(m_choice, !certificate);
    m_form->setRowVisible(m_choiceHint, !certificate);
    const bool token = way == SignIn::Token;
    m_choiceLabel->setText(token ? tr("&Where from:") : tr("Pass&word from:"));
    m_choice->setAccessibleName(token ? tr("Where the token comes from")
                                      : tr("Where the password comes from"));
    m_passwordLabel->setText(token ? tr("To&ken:") : tr("Passwor&d:"));
    m_password->setAccessibleName(token ? tr("Token") : tr("Password"));
    m_command->setAccessibleName(token ? tr("Token command") : tr("Password command"));
    m_command->setPlaceholderText(token ? QStringLiteral("mytoken alice@example.org")
                                        : QStringLiteral("pass show mail/example"));
    // A token lasts an hour or so: only a command can have a fresh one.
    if (token && m_base.connection.signIn != SignIn::Token)
        m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(PasswordChoice::Command)));
    passwordChoiceChosen();
    setProblem(m_certificate, {});
    setProblem(m_key, {});
}

void AccountDialog::passwordChoiceChosen()
{
    const auto choice = static_cast<PasswordChoice>(m_choice->currentData().toInt());
    const bool command = choice == PasswordChoice::Command;
    const bool secret = signIn() != SignIn::Certificate;
    const bool token = signIn() == SignIn::Token;
    m_form->setRowVisible(m_password, secret && !command);
    m_form->setRowVisible(m_commandRow, secret && command);
    switch (choice) {
    case PasswordChoice::Keychain:
        m_choiceHint->setText(tr("Saved after the server has accepted it; never in a file of "
                                 "Postroom."));
        break;
    case PasswordChoice::AskEachTime:
        m_choiceHint->setText(tr("Kept in memory until Postroom is closed."));
        break;
    case PasswordChoice::Command:
        m_choiceHint->setText(
            token ? tr("Run by /bin/sh; the first line it prints is the token. Run again when the "
                       "server refuses the token.")
                  : tr("Run by /bin/sh; the first line it prints is the password."));
        break;
    }
    m_password->setPlaceholderText(m_editing && choice == PasswordChoice::Keychain
                                       ? tr("Leave empty to keep the saved one")
                                       : tr("Leave empty to be asked"));
    setProblem(m_command, {});
}

void AccountDialog::readSignIn(imap::ConnectionSettings &connection) const
{
    const imap::ConnectionSettings &before = m_base.connection;
    connection.signIn = signIn();
    // What was set without this dialog (a certificate beside a password) stays.
    if (connection.signIn == SignIn::Certificate || before.signIn == SignIn::Certificate) {
        const bool chosen = connection.signIn == SignIn::Certificate;
        connection.clientCertificate = chosen ? m_certificate->text().trimmed() : QString();
        connection.clientKey = chosen ? m_key->text().trimmed() : QString();
    }
    // What another server could do, or what the person now decides, says nothing about this one.
    connection.scramSeen = before.scramSeen && connection.host == before.host &&
                           connection.user == before.user && connection.signIn == before.signIn;
}

QString AccountDialog::certificateProblem() const
{
    if (signIn() != SignIn::Certificate)
        return {};
    const QString file = m_certificate->text().trimmed();
    if (file.isEmpty())
        return tr("Choose the file of your certificate.");
    if (imap::checkClientCertificate(file, m_key->text().trimmed()) ==
        CertificateTrouble::NoCertificate)
        return tr("There is no certificate in PEM form in this file.");
    return {};
}

QString AccountDialog::keyProblem() const
{
    if (signIn() != SignIn::Certificate)
        return {};
    switch (
        imap::checkClientCertificate(m_certificate->text().trimmed(), m_key->text().trimmed())) {
    case CertificateTrouble::NoKey:
        return m_key->text().trimmed().isEmpty()
                   ? tr("The file of the certificate holds no key: choose the file of the key.")
                   : tr("There is no private key in PEM form in this file.");
    case CertificateTrouble::HasPassphrase:
        return tr("This key has a passphrase, which is not supported. Keep a copy without one "
                  "where only you can read it.");
    case CertificateTrouble::OtherKey:
        return tr("This key does not belong to the certificate.");
    case CertificateTrouble::None:
    case CertificateTrouble::NoCertificate:
        break;
    }
    return {};
}

} // namespace ui
