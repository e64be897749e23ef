// SPDX-License-Identifier: GPL-3.0-or-later
// Inspection mode: whatever the window offers is tried, and the server is as it was. doveadm is the
// independent witness.
#include "tests/support/windowdriver.h"
#include "ui/actions/accountactions.h"
#include "ui/views/messageview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMenu>
#include <QTest>

using demo::PrivateDovecot;
using imap::MailboxName;
using testsupport::doveadm;
using testsupport::plainMessage;
using testsupport::waitUntil;
using testsupport::WindowDriver;

namespace {

constexpr char aclConfig[] = R"(mail_plugins = quota acl
protocol imap {
  mail_plugins = quota acl imap_zlib imap_quota imap_acl
}
plugin {
  acl = vfile
}
)";

/// They end the run, or are about this program alone.
const QStringList leftOut{QStringLiteral("inspectionMode"), QStringLiteral("quit"),
                          QStringLiteral("removeAccount"),  QStringLiteral("workOffline"),
                          QStringLiteral("addAccount"),     QStringLiteral("demo")};

} // namespace

class TestInspection : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void nothingChangesWhateverIsTried();
    void switchedOnWhileTheFolderIsOpen();
    void withoutItOpeningAloneChangesSomething();

private:
    QByteArray witness();
    void startDriver(bool readOnly);
    bool settle();
    void answerDialogs();
    int triggerEverything();
    std::unique_ptr<PrivateDovecot> m_server;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestInspection::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
}

void TestInspection::init()
{
    WindowDriver::usePrivateSettings(QStringLiteral("tst_inspection"));
    PrivateDovecot::Settings settings;
    settings.extraConfig = QString::fromLatin1(aclConfig);
    m_server = std::make_unique<PrivateDovecot>(settings);
    QVERIFY(testsupport::startAndWait(*m_server));
    const QString user = m_server->user();
    doveadm(*m_server,
            {QStringLiteral("mailbox"), QStringLiteral("create"), QStringLiteral("-s"),
             QStringLiteral("-u"), user, QStringLiteral("work"), QStringLiteral("work/below")});
    for (const char *subject : {"one", "two", "three", "four"})
        doveadm(*m_server, {QStringLiteral("save"), QStringLiteral("-u"), user},
                plainMessage(subject));
    doveadm(*m_server, {QStringLiteral("flags"), QStringLiteral("add"), QStringLiteral("-u"), user,
                        QStringLiteral("\\Deleted"), QStringLiteral("mailbox"),
                        QStringLiteral("INBOX"), QStringLiteral("uid"), QStringLiteral("2")});
}

void TestInspection::cleanup()
{
    m_driver.reset();
    m_server.reset();
}

/// Flags, \Recent, UIDNEXT, mod-sequences, names, subscriptions and rights of everything.
QByteArray TestInspection::witness()
{
    const QString user = m_server->user();
    const QStringList forUser{QStringLiteral("-u"), user};
    QByteArray seen =
        doveadm(*m_server, QStringList{QStringLiteral("-f"), QStringLiteral("flow"),
                                       QStringLiteral("mailbox"), QStringLiteral("status")} +
                               forUser +
                               QStringList{QStringLiteral("messages recent unseen "
                                                          "uidnext uidvalidity "
                                                          "highestmodseq vsize guid"),
                                           QStringLiteral("*")});
    seen +=
        doveadm(*m_server,
                QStringList{QStringLiteral("-f"), QStringLiteral("flow"), QStringLiteral("fetch")} +
                    forUser +
                    QStringList{QStringLiteral("mailbox uid flags modseq"), QStringLiteral("all")});
    seen += doveadm(*m_server, QStringList{QStringLiteral("mailbox"), QStringLiteral("list"),
                                           QStringLiteral("-s")} +
                                   forUser);
    for (const char *folder : {"INBOX", "work"})
        seen += doveadm(*m_server, QStringList{QStringLiteral("acl"), QStringLiteral("get")} +
                                       forUser + QStringList{QString::fromLatin1(folder)});
    return seen;
}

void TestInspection::startDriver(bool readOnly)
{
    imap::ConnectionSettings settings = testsupport::settingsFor(*m_server, imap::Security::Tls);
    settings.readOnly = readOnly;
    m_driver =
        std::make_unique<WindowDriver>(settings, QByteArrayList{m_server->password().toUtf8()});
    m_driver->goOnline();
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(m_driver->openFolder(MailboxName::inbox()));
    QVERIFY(waitUntil([this] { return m_driver->isViewFilled(); }));
}

/// A round trip behind everything that was asked for.
bool TestInspection::settle()
{
    bool ended = false;
    imap::Request *request = m_driver->account()->run(imap::Refresh{}, this);
    connect(request, &imap::Request::finished, this, [&ended] { ended = true; });
    return waitUntil([&ended] { return ended; });
}

/// Says yes to whatever is asked; a dialog that does not take that is closed.
void TestInspection::answerDialogs()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::processEvents();
        QDialog *open = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(widget);
            if (dialog && dialog->isVisible())
                open = dialog;
            if (auto *menu = qobject_cast<QMenu *>(widget); menu && menu->isVisible())
                menu->close();
        }
        if (!open)
            return;
        QAbstractButton *yes = nullptr;
        if (!qobject_cast<QFileDialog *>(open)) {
            for (const auto *box : open->findChildren<QDialogButtonBox *>()) {
                for (QAbstractButton *button : box->buttons()) {
                    const auto role = box->buttonRole(button);
                    if (button->isEnabled() && (role == QDialogButtonBox::AcceptRole ||
                                                role == QDialogButtonBox::YesRole ||
                                                role == QDialogButtonBox::DestructiveRole ||
                                                role == QDialogButtonBox::ApplyRole))
                        yes = button;
                }
            }
        }
        const QPointer<QDialog> guard(open);
        if (yes)
            yes->click();
        (void)settle();
        if (guard && guard->isVisible())
            guard->reject();
    }
}

/// Every action found in the window that can be used now; how many there were.
int TestInspection::triggerEverything()
{
    for (QMenu *menu : m_driver->window()->findChildren<QMenu *>())
        emit menu->aboutToShow(); // those that are filled when needed
    QList<QPointer<QAction>> actions;
    for (QAction *action : m_driver->window()->findChildren<QAction *>())
        actions.append(action);
    int triggered = 0;
    for (const QPointer<QAction> &action : std::as_const(actions)) {
        if (!action || !action->isEnabled() || action->isSeparator() || action->menu() ||
            leftOut.contains(action->objectName()))
            continue;
        const QString name = action->objectName();
        action->trigger();
        ++triggered;
        answerDialogs();
        if (m_driver->state()->mailbox() != MailboxName::inbox() ||
            m_driver->view()->selectedUids().isEmpty()) {
            (void)m_driver->openFolder(MailboxName::inbox());
            m_driver->view()->selectAll();
        }
    }
    return triggered;
}

void TestInspection::nothingChangesWhateverIsTried()
{
    const QByteArray before = witness();
    startDriver(true);
    m_driver->view()->selectAll();
    const int triggered = triggerEverything();
    QVERIFY(triggered > 20);
    for (const MailboxName &folder : m_driver->folders())
        QVERIFY(m_driver->openFolder(folder));
    QVERIFY(settle());
    QCOMPARE(witness(), before);
    static const QByteArrayList changing{"SELECT",  "STORE",  "COPY",   "MOVE",   "EXPUNGE",
                                         "CLOSE",   "CREATE", "DELETE", "RENAME", "SUBSCRIBE",
                                         "APPEND",  "SETACL", "UID ST", "UID CO", "UID MO",
                                         "UID EXP", "UNSUB"};
    for (const QByteArray &command : m_driver->commands()) {
        for (const QByteArray &verb : changing)
            QVERIFY2(!command.startsWith(verb), command.constData());
    }
    m_driver.reset();
    QCOMPARE(witness(), before); // signing out changed nothing either
}

void TestInspection::switchedOnWhileTheFolderIsOpen()
{
    startDriver(false);
    m_driver->window()->accountActions()->inspect->trigger();
    QVERIFY(waitUntil([this] {
        return m_driver->isOpen(MailboxName::inbox()) && m_driver->messages()->isReadOnly();
    }));
    QVERIFY(settle());
    const QByteArray before = witness();
    bool refused = false;
    imap::Request *request = m_driver->account()->run(
        imap::StoreFlags{
            {MailboxName::inbox(), m_driver->messages()->uidValidity(), imap::UidSet(imap::Uid(1))},
            imap::StoreMode::Add,
            imap::FlagSet(imap::SystemFlag::Seen)},
        this);
    connect(request, &imap::Request::finished, this, [&refused] { refused = true; });
    QVERIFY(waitUntil([&refused] { return refused; }));
    QCOMPARE(witness(), before);
    m_driver->window()->accountActions()->inspect->trigger();
    QVERIFY(waitUntil([this] {
        return m_driver->isOpen(MailboxName::inbox()) && !m_driver->messages()->isReadOnly();
    }));
    QCOMPARE(m_driver->credentials().asked(), 1);
}

void TestInspection::withoutItOpeningAloneChangesSomething()
{
    const QByteArray before = witness();
    startDriver(false);
    QVERIFY(settle());
    QVERIFY(witness() != before); // \Recent is gone: the witness can tell
}

QTEST_MAIN(TestInspection)
#include "tst_inspection.moc"
