// SPDX-License-Identifier: GPL-3.0-or-later
// Adding and changing an account, signing in, certificates.
#include "tests/ui/pictures/scene.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/dialogs/removeaccountdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace ui;

namespace pictures {

namespace {

using Step = imap::ConnectionTest::Step;

/// A connection test that stands still until it is played.
class StillProbe : public ConnectionProbe
{
public:
    using ConnectionProbe::ConnectionProbe;
    void start(const imap::ConnectionSettings &, const imap::Secret &) override {}
};

imap::CertificateInfo certificate(const char *host, char fill)
{
    imap::CertificateInfo info;
    info.subject =
        QStringLiteral("CN=%1, O=Université de Québec à Montréal, C=CA").arg(QLatin1String(host));
    info.issuer = QStringLiteral("CN=Example Internal Issuing Authority R3, O=Example, C=CA");
    info.names = {QLatin1String(host), QStringLiteral("imap.example.org"),
                  QStringLiteral("*.a-rather-long-name-of-a-department.example.org")};
    info.notBefore = QDateTime(QDate(2025, 11, 1), QTime(12, 0), Qt::UTC);
    info.notAfter = QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC);
    info.sha256 = QByteArray(32, fill);
    info.serial = QByteArray::fromHex("03a1f2c4d5e6");
    return info;
}

imap::CertificateRefusal refusalOf(imap::CertificateFault fault)
{
    imap::CertificateRefusal refused;
    refused.host = QStringLiteral("mail.example.org");
    refused.fault = fault;
    refused.detail = QStringLiteral("The certificate has expired");
    refused.chain = {certificate("mail.example.org", '\x41'), certificate("ca.example", '\x7e')};
    if (fault == imap::CertificateFault::PinChanged)
        refused.expectedPin = QByteArray(32, '\xb2');
    return refused;
}

AccountProfile fullProfile()
{
    AccountProfile profile;
    profile.id = QStringLiteral("id");
    profile.name = QString::fromUtf8("Arbeit – Verwaltung der Liegenschaften und 研究室");
    profile.connection.host = QStringLiteral("mail.example.org");
    profile.connection.port = 143;
    profile.connection.security = imap::Security::None;
    profile.connection.user = QStringLiteral("alice");
    profile.connection.caFile = QStringLiteral("/etc/ssl/private/authorities/example-internal.pem");
    profile.connection.pinSha256 = QByteArray(32, 'x');
    profile.connection.disabledCapabilities = {"CONDSTORE", "IDLE"};
    profile.passwordChoice = PasswordChoice::Command;
    profile.passwordCommand = QStringLiteral("pass show mail/example.org/alice");
    return profile;
}

} // namespace

void takeAccounts(PictureBook *book)
{
    StillProbe *probe = nullptr;
    const ConnectionProbeFactory probes = [&probe](QObject *parent) {
        return probe = new StillProbe(parent);
    };
    AccountDialog dialog(probes);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    book->take(&dialog, QStringLiteral("account-new"));
    dialog.accept();
    book->take(&dialog, QStringLiteral("account-incomplete"));
    const auto line = [&dialog](const char *name) {
        return dialog.findChild<QLineEdit *>(QLatin1String(name));
    };
    line("host")->setText(QStringLiteral("mail.example.org"));
    line("user")->setText(QStringLiteral("alice"));
    auto *test = dialog.findChild<QPushButton *>(QStringLiteral("test"));
    test->click();
    book->take(&dialog, QStringLiteral("account-nopassword"));
    line("password")->setText(QStringLiteral("secret"));
    test->click();
    emit probe->stepStarted(Step::Resolve);
    emit probe->stepSucceeded(Step::Resolve, QStringLiteral("192.0.2.1, 2001:db8::1"));
    emit probe->stepStarted(Step::Connect);
    book->take(&dialog, QStringLiteral("account-testing"));
    emit probe->stepSucceeded(Step::Connect, QStringLiteral("port 993"));
    imap::TransportFailed failed;
    failed.kind = imap::TransportFailed::Kind::Certificate;
    failed.certificate = refusalOf(imap::CertificateFault::SelfSigned);
    emit probe->stepFailed(Step::Tls, failed);
    emit probe->finished(false);
    book->take(&dialog, QStringLiteral("account-refused"));
    const AccountProfile profile = fullProfile();
    AccountDialog edit(probes, nullptr, &profile);
    edit.setAttribute(Qt::WA_DeleteOnClose, false);
    edit.open();
    book->take(&edit, QStringLiteral("account-edit"));
    RemoveAccountDialog remove(profile.shownName());
    remove.setAttribute(Qt::WA_DeleteOnClose, false);
    remove.open();
    book->take(&remove, QStringLiteral("account-remove"));

    PasswordQuestion question;
    question.accountName = QStringLiteral("alice@mail.example.org");
    question.host = QStringLiteral("mail.example.org");
    question.user = QStringLiteral("alice");
    question.canSave = true;
    PasswordDialog ask(question, PasswordDialog::Page::Ask);
    ask.setAttribute(Qt::WA_DeleteOnClose, false);
    ask.open();
    book->take(&ask, QStringLiteral("password"));
    PasswordDialog waits(question, PasswordDialog::Page::WaitingForKeyring);
    waits.setAttribute(Qt::WA_DeleteOnClose, false);
    waits.open();
    book->take(&waits, QStringLiteral("password-keyring"));
    question.rejected = true;
    question.serverText = "[AUTHENTICATIONFAILED] Authentication failed: too many tries today";
    PasswordDialog again(question, PasswordDialog::Page::Ask);
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    again.open();
    book->take(&again, QStringLiteral("password-refused"));
}

void takeCertificates(PictureBook *book)
{
    using Fault = imap::CertificateFault;
    for (const auto &[fault, name] :
         QList<QPair<Fault, const char *>>{{Fault::Expired, "certificate-expired"},
                                           {Fault::SelfSigned, "certificate-selfsigned"},
                                           {Fault::WrongHost, "certificate-host"},
                                           {Fault::PinChanged, "certificate-pin"}}) {
        CertificateDialog dialog(refusalOf(fault));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        book->take(&dialog, QLatin1String(name));
    }
    imap::TlsInfo tls;
    tls.protocol = QStringLiteral("TLS 1.3");
    tls.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    tls.chain = {certificate("mail.example.org", '\x41')};
    for (const bool clear : {false, true}) {
        CertificateDialog dialog(clear ? imap::TlsInfo() : tls, QStringLiteral("mail.example.org"));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        book->take(&dialog,
                   clear ? QStringLiteral("certificate-none") : QStringLiteral("certificate-tls"));
    }
}

} // namespace pictures
