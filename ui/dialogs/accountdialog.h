// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/credentialsource.h"
#include "ui/dialogs/accountprofile.h"
#include "ui/dialogs/connectionprobe.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace ui {

class MessageStrip;
class TestReport;

/// Adds or changes one account, and tries it step by step. Shown by open(), never exec(). On
/// accepted() profile() and password() hold what was entered; the dialog itself stores nothing.
/// GUI thread.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    /// Finds the password for a test when none was typed: from the keychain or by the command.
    using PasswordLookup = std::function<void(const AccountProfile &profile,
                                              std::function<void(imap::CredentialAnswer)> answer)>;

    /// Without a profile a new account is made.
    explicit AccountDialog(ConnectionProbeFactory probes, QWidget *parent = nullptr,
                           const AccountProfile *profile = nullptr);
    ~AccountDialog() override;
    void setPasswordLookup(PasswordLookup lookup) { m_lookup = std::move(lookup); }

    [[nodiscard]] AccountProfile profile() const;
    /// The password typed, if one was: for this session, and for the keychain once the server took
    /// it when the choice is Keychain.
    [[nodiscard]] imap::Secret password() const;

    void accept() override;
    void done(int result) override;

private:
    void buildForm();
    void addServerRows();
    void addSignInRows();
    void addPasswordRows();
    QWidget *fileRow(QLineEdit *field, const QString &chooserTitle, const QString &browseName);
    void addMoreRows();
    void addAdvancedRows();
    void showAdvanced(bool shown);
    void buildTest();
    void load(const AccountProfile &profile);
    void securityChosen();
    void signInChosen();
    void passwordChoiceChosen();
    [[nodiscard]] imap::SignIn signIn() const;
    void readSignIn(imap::ConnectionSettings &connection) const;
    [[nodiscard]] QString certificateProblem() const;
    [[nodiscard]] QString keyProblem() const;
    void showPin();
    void browseFor(QLineEdit *field, const QString &title);
    [[nodiscard]] bool validate(bool complete);
    void setProblem(QWidget *field, const QString &problem);
    void testClicked();
    void runTest(const imap::CredentialAnswer &answer);
    void stopTest();
    void setTesting(bool testing);
    void showCertificate(const imap::CertificateRefusal &refusal);

    ConnectionProbeFactory m_probes;
    PasswordLookup m_lookup;
    QPointer<ConnectionProbe> m_probe;
    quint64 m_testRun = 0;
    bool m_testing = false;
    bool m_editing = false;
    AccountProfile m_base;
    QByteArray m_pin;
    QString m_pinHost;

    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    MessageStrip *m_clearWarning;
    QLineEdit *m_user;
    QComboBox *m_signIn;
    QWidget *m_certificateRow;
    QLineEdit *m_certificate;
    QWidget *m_keyRow;
    QLineEdit *m_key;
    QLabel *m_signInHint;
    QComboBox *m_choice;
    QLabel *m_choiceLabel;
    QLabel *m_passwordLabel;
    QLabel *m_choiceHint;
    QLineEdit *m_password;
    QWidget *m_commandRow;
    QLineEdit *m_command;
    QLineEdit *m_caFile;
    QWidget *m_pinRow;
    QLabel *m_pinText;
    QCheckBox *m_readOnly;
    QToolButton *m_advanced;
    QSpinBox *m_connections;
    QCheckBox *m_compress;
    QLineEdit *m_disabled;
    QPushButton *m_test;
    TestReport *m_report;
    MessageStrip *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
