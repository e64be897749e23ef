// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates a server really sent, in the window: each of its chain has a row with its facts, and
// one that changed behind a pin stands beside the one that was trusted (promises 6 and 7).
#include "tests/support/scriptedserver.h"
#include "tests/support/testcertificates.h"
#include "tests/support/windowdriver.h"
#include "ui/actions/windowactions.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/views/infobar.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using imap::LinkState;
using testsupport::ScriptedServer;
using testsupport::ServerIdentity;
using testsupport::waitUntil;
using testsupport::WindowDriver;
using ui::CertificateDialog;

namespace {

/// What stands beside a title, such as "Issued by:".
QString factOf(const QWidget &dialog, const char *title)
{
    for (const QFormLayout *form : dialog.findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const auto *name =
                qobject_cast<QLabel *>(form->itemAt(row, QFormLayout::LabelRole)->widget());
            const auto *value =
                qobject_cast<QLabel *>(form->itemAt(row, QFormLayout::FieldRole)->widget());
            if (name && value && name->text() == QLatin1String(title))
                return value->text();
        }
    }
    return {};
}

/// Of the certificate as it was sent, not of what the program made of it.
QString fingerprintOf(const QByteArray &der)
{
    return ui::shownFingerprint(QCryptographicHash::hash(der, QCryptographicHash::Sha256), true);
}

} // namespace

class TestCertificateChain : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_driver.reset(); }
    void everyCertificateHasItsRow();
    void changedPinStandsBesideTheOld();

private:
    void start(const char *identity, const QByteArray &pin = {});
    void checkRows(CertificateDialog *dialog) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestCertificateChain::initTestCase()
{
    WindowDriver::usePrivateSettings(QStringLiteral("tst_certificatechain"));
    testsupport::makeTestChain(m_folder.path());
    for (const char *name : {"leaf", "renewed"}) {
        const ServerIdentity made = ServerIdentity::load(m_folder.path(), QLatin1String(name));
        QVERIFY2(!made.isNull() && made.authorities.size() == 2, name);
    }
}

void TestCertificateChain::init()
{
    m_server = std::make_unique<ScriptedServer>(ScriptedServer::Speaks::Tls);
    m_server->greeting = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n";
    m_server->replies = {{"AUTHENTICATE", {"%T OK [CAPABILITY IMAP4rev1] in\r\n"}},
                         {"LIST", {"* LIST (\\HasNoChildren) \"/\" INBOX\r\n%T OK listed\r\n"}}};
    m_server->otherwise = "%T OK done\r\n";
}

void TestCertificateChain::start(const char *identity, const QByteArray &pin)
{
    m_server->identity = ServerIdentity::load(m_folder.path(), QLatin1String(identity));
    imap::ConnectionSettings settings;
    settings.host = QStringLiteral("localhost");
    settings.port = m_server->serverPort();
    settings.user = QStringLiteral("demo");
    settings.caFile = m_folder.filePath(QStringLiteral("root.pem"));
    settings.pinSha256 = pin;
    m_driver = std::make_unique<WindowDriver>(settings, QByteArrayList{"secret"});
    m_driver->goOnline();
}

/// The server's own first, then who vouches for it, up to the root.
void TestCertificateChain::checkRows(CertificateDialog *dialog) const
{
    const auto *list = dialog->findChild<QListWidget *>(QStringLiteral("chain"));
    QVERIFY(list);
    const QStringList names{QStringLiteral("localhost"), QStringLiteral("Chain intermediate"),
                            QStringLiteral("Chain root"), QStringLiteral("Chain root")};
    const QList<QSslCertificate> sent =
        QList<QSslCertificate>{m_server->identity.certificate} + m_server->identity.authorities;
    QCOMPARE(list->count(), sent.size());
    QCOMPARE(list->currentRow(), 0);
    for (int row = 0; row < list->count(); ++row) {
        const QSslCertificate &one = sent.at(row);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(row)).center());
        QCOMPARE(list->currentRow(), row);
        QCOMPARE(list->item(row)->text(), names.at(row));
        QCOMPARE(factOf(*dialog, "Issued to:"), names.at(row));
        QCOMPARE(factOf(*dialog, "Issued by:"), names.at(row + 1));
        QCOMPARE(factOf(*dialog, "Server names:"),
                 row == 0 ? names.first() : QStringLiteral("none"));
        QCOMPARE(factOf(*dialog, "SHA-256:"), fingerprintOf(one.toDer()));
        QCOMPARE(factOf(*dialog, "Serial number:"),
                 QString::fromLatin1(one.serialNumber()).toUpper());
        const auto day = [](const QDateTime &when) {
            return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
        };
        QCOMPARE(factOf(*dialog, "Valid:"),
                 QStringLiteral("from %1 until %2")
                     .arg(day(one.effectiveDate()), day(one.expiryDate())));
    }
}

void TestCertificateChain::everyCertificateHasItsRow()
{
    start("leaf");
    QVERIFY(waitUntil([this] {
        return m_driver->isInState(LinkState::Online) || m_driver->isInState(LinkState::Idle) ||
               m_driver->isInState(LinkState::Polling);
    }));
    QSignalSpy wanted(m_driver->window(), &ui::MainWindow::tlsDetailsRequested);
    m_driver->window()->findChild<QAction *>(QStringLiteral("tlsDetails"))->trigger();
    QCOMPARE(wanted.size(), 1);
    CertificateDialog dialog(wanted.first().at(1).value<imap::TlsInfo>(),
                             QStringLiteral("localhost"), m_driver->window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    checkRows(&dialog);
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("trust")));
}

void TestCertificateChain::changedPinStandsBesideTheOld()
{
    const ServerIdentity before = ServerIdentity::load(m_folder.path(), QStringLiteral("leaf"));
    start("renewed", before.sha256());
    auto *bars = m_driver->window()->findChild<ui::InfoBarArea *>();
    const QString key = QStringLiteral("link/%1").arg(m_driver->state()->id());
    QVERIFY(waitUntil([&] { return bars->bar(key) != nullptr; }));
    QSignalSpy wanted(m_driver->window(), &ui::MainWindow::certificateDetailsRequested);
    bars->bar(key)->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.size(), 1);
    CertificateDialog dialog(wanted.first().at(1).value<imap::CertificateRefusal>(),
                             m_driver->window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    const auto *old = dialog.findChild<QLabel *>(QStringLiteral("expectedPin"));
    const auto *now = dialog.findChild<QLabel *>(QStringLiteral("presentedPin"));
    QVERIFY(old && now && old->isVisible() && now->isVisible());
    QCOMPARE(old->text(), fingerprintOf(before.certificate.toDer()));
    QCOMPARE(now->text(), fingerprintOf(m_server->identity.certificate.toDer()));
    QVERIFY(old->text() != now->text());
    QCOMPARE(factOf(dialog, "You trusted:"), old->text());
    QCOMPARE(factOf(dialog, "Shown now:"), now->text());
    checkRows(&dialog);
    QVERIFY(m_server->heard().isEmpty());

    QSignalSpy trusted(&dialog, &CertificateDialog::trusted);
    dialog.findChild<QPushButton *>(QStringLiteral("trust"))->click();
    QCOMPARE(trusted.size(), 1);
    QCOMPARE(trusted.first().first().toByteArray(), m_server->identity.sha256());
}

QTEST_MAIN(TestCertificateChain)
#include "tst_certificatechain.moc"
