// SPDX-License-Identifier: GPL-3.0-or-later
// The window is closed, or an account removed, while messages are on their way to another account.
// Both accounts are offline: the transfer waits, as it does for a server that is down.
#include "imapcore/account/account.h"
#include "imapcore/account/credentialsource.h"
#include "ui/actions/accountactions.h"
#include "ui/actions/accounttransfer.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/messageactions.h"
#include "ui/actions/transferactions.h"
#include "ui/dialogs/stillworkingdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowpresenter.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace ui;

namespace {

class NoPasswords : public imap::CredentialSource
{
public:
    void request(const imap::CredentialRequest &,
                 std::function<void(imap::CredentialAnswer)> answer) override
    {
        answer({});
    }
};

} // namespace

class TestLeaving : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void stopped();
    void stayed();
    void finished();
    void signalDoesNotAsk();
    void accountIsRemovedAfterTheQuestion();
    void targetGoes();
    void sourceForbids();

private:
    [[nodiscard]] StillWorkingDialog *dialog() const
    {
        return m_window->findChild<StillWorkingDialog *>();
    }
    void press(const char *button) const
    {
        dialog()->findChild<QPushButton *>(QString::fromLatin1(button))->click();
    }
    [[nodiscard]] QString told() const
    {
        return m_told->isEmpty() ? QString() : m_told->last().first().toString();
    }

    NoPasswords m_credentials;
    std::unique_ptr<imap::Account> m_source;
    std::unique_ptr<imap::Account> m_target;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_told;
    std::unique_ptr<QSignalSpy> m_idle;
    ActRunner *m_runner = nullptr;
};

void TestLeaving::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("leaving"));
}

/// A window with a transfer that waits.
void TestLeaving::init()
{
    QSettings().clear();
    m_source = std::make_unique<imap::Account>(imap::ConnectionSettings(), &m_credentials);
    m_target = std::make_unique<imap::Account>(imap::ConnectionSettings(), &m_credentials);
    m_window = std::make_unique<MainWindow>();
    m_window->addAccount(m_source.get(), QStringLiteral("A"));
    m_window->addAccount(m_target.get(), QStringLiteral("B"));
    m_window->show();
    m_runner = m_window->messageActions()->runner();
    m_told = std::make_unique<QSignalSpy>(m_runner, &ActRunner::told);
    m_idle = std::make_unique<QSignalSpy>(m_runner, &ActRunner::idle);
    const auto inbox = imap::MailboxName::inbox();
    const auto accounts = m_window->presenter()->accounts();
    startAccountTransfer({accounts.at(0),
                          {inbox, imap::UidValidity(1), imap::UidSet(imap::Uid(1), imap::Uid(200))},
                          accounts.at(1),
                          inbox,
                          true},
                         m_runner);
    QVERIFY(m_runner->isBusy());
}

void TestLeaving::cleanup()
{
    m_told.reset();
    m_idle.reset();
    m_window.reset();
    m_target.reset();
    m_source.reset();
}

void TestLeaving::stopped()
{
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible() && dialog() && dialog()->isVisible());
    press("stop");
    if (m_runner->isBusy()) // an answer was awaited
        press("stop");
    QVERIFY(!m_runner->isBusy());
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(m_told->size(), 1);
    QVERIFY2(told().startsWith(QLatin1String("Cancelled: nothing was copied")), qPrintable(told()));
    QVERIFY2(!told().contains(QLatin1String("marked")), qPrintable(told()));
    QVERIFY(m_told->last().at(1).toBool());
}

void TestLeaving::stayed()
{
    QVERIFY(!m_window->close());
    press("stay");
    QTRY_VERIFY(!dialog());
    QVERIFY(m_window->isVisible() && m_runner->isBusy());
}

/// It ends with trouble here, which is to be read first.
void TestLeaving::finished()
{
    QVERIFY(!m_window->close());
    press("finish");
    QVERIFY(dialog()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20000); // no connection for long
    QVERIFY(!m_runner->isBusy());
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->close());
}

void TestLeaving::signalDoesNotAsk()
{
    m_window->closeNow();
    QVERIFY(!m_window->isVisible() && !dialog());
}

void TestLeaving::accountIsRemovedAfterTheQuestion()
{
    QSignalSpy wanted(m_window.get(), &MainWindow::removeAccountRequested);
    emit m_window->accountActions()->removeAccountRequested(m_target.get());
    QVERIFY(wanted.isEmpty() && dialog());
    press("stop");
    if (m_runner->isBusy())
        press("stop");
    QTRY_COMPARE(wanted.size(), 1);
}

void TestLeaving::targetGoes()
{
    m_window->removeAccount(m_target.get());
    QVERIFY(!m_runner->isBusy());
    QCOMPARE(m_idle->size(), 1);
    QCOMPARE(m_told->size(), 1);
    m_target.reset();
    QCOMPARE(m_told->size(), 1);
}

void TestLeaving::sourceForbids()
{
    const auto accounts = m_window->presenter()->accounts();
    const auto inbox = imap::MailboxName::inbox();
    imap::MailboxInfo info;
    info.name = inbox;
    for (AccountState *state : accounts)
        state->apply({imap::LinkChanged{.state = imap::LinkState::Idle,
                                        .since = {},
                                        .retryAt = {},
                                        .tls = {},
                                        .signedInBy = {},
                                        .reason = {}},
                      imap::MailboxesListed{{info}, {}}});
    const TransferActions::Source source{accounts.at(0)->id(),
                                         {inbox, imap::UidValidity(1), imap::UidSet(imap::Uid(1))}};
    const auto whyNot = [&] {
        return m_window->messageActions()->transfers()->whyNot(source, accounts.at(1)->id(), inbox,
                                                               true);
    };
    QCOMPARE(whyNot(), QString());
    accounts.at(0)->apply({imap::RightsTold{inbox, QByteArray("lr")}});
    QVERIFY2(whyNot().startsWith(QLatin1String("You may not")), qPrintable(whyNot()));
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
