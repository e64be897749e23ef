// SPDX-License-Identifier: GPL-3.0-or-later
// Properties and permissions on a real server with quota and access control lists; doveadm is the
// independent witness.
#include "tests/support/windowdriver.h"
#include "ui/actions/accountactions.h"
#include "ui/dialogs/accountproperties.h"
#include "ui/dialogs/factpage.h"
#include "ui/dialogs/folderproperties.h"
#include "ui/views/quotabar.h"
#include "ui/views/quotaindicator.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

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

const MailboxName limited = MailboxName::fromWire("Limited");

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_driver.reset(); }
    void cleanupTestCase();
    void numbersAreTheServers();
    void quotaIsShown();
    void rightsOfOnesOwnFolder();
    void rightsThatAreMissingGreyTheActs();
    void goneFolderIsSaid();
    void capabilitySwitchedOffHoldsAtOnce();
    void serverWithoutBoth();

private:
    ui::FolderProperties *openProperties(const MailboxName &folder);
    static QString value(const ui::FolderProperties *dialog, const char *item);
    std::unique_ptr<PrivateDovecot> m_server;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestProperties::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    PrivateDovecot::Settings settings;
    settings.extraConfig = QString::fromLatin1(aclConfig);
    m_server = std::make_unique<PrivateDovecot>(settings);
    QVERIFY(testsupport::startAndWait(*m_server));
    const QString user = m_server->user();
    for (const char *folder : {"Limited", "Gone"})
        doveadm(*m_server,
                {QStringLiteral("mailbox"), QStringLiteral("create"), QStringLiteral("-s"),
                 QStringLiteral("-u"), user, QString::fromLatin1(folder)});
    for (const QByteArray subject : {"one", "two", "three"})
        doveadm(*m_server, {QStringLiteral("save"), QStringLiteral("-u"), user},
                plainMessage(subject));
    doveadm(*m_server,
            {QStringLiteral("save"), QStringLiteral("-u"), user, QStringLiteral("-m"),
             QStringLiteral("Limited")},
            plainMessage("four"));
    doveadm(*m_server,
            {QStringLiteral("acl"), QStringLiteral("set"), QStringLiteral("-u"), user,
             QStringLiteral("Limited"), QStringLiteral("owner"), QStringLiteral("lookup"),
             QStringLiteral("read"), QStringLiteral("write-seen")});
}

void TestProperties::cleanupTestCase()
{
    m_server.reset();
}

void TestProperties::init()
{
    WindowDriver::usePrivateSettings(QStringLiteral("tst_properties"));
    m_driver =
        std::make_unique<WindowDriver>(testsupport::settingsFor(*m_server, imap::Security::Tls),
                                       QByteArrayList{m_server->password().toUtf8()});
    m_driver->goOnline();
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(m_driver->openFolder(MailboxName::inbox()));
}

/// By the action a person uses.
ui::FolderProperties *TestProperties::openProperties(const MailboxName &folder)
{
    m_driver->chooseFolder(folder);
    QAction *action = m_driver->window()->accountActions()->folderProperties;
    if (!action->isEnabled())
        return nullptr;
    action->trigger();
    return m_driver->window()->findChild<ui::FolderProperties *>();
}

QString TestProperties::value(const ui::FolderProperties *dialog, const char *item)
{
    const auto *numbers = dialog->findChild<QTreeWidget *>(QStringLiteral("numbers"));
    const auto rows = numbers->findItems(QString::fromLatin1(item), Qt::MatchExactly, 3);
    return rows.isEmpty() ? QString() : rows.first()->text(1);
}

void TestProperties::numbersAreTheServers()
{
    const ui::FolderProperties *dialog = openProperties(MailboxName::inbox());
    QVERIFY(dialog);
    QVERIFY(waitUntil([&] { return value(dialog, "HIGHESTMODSEQ") != QLatin1String("not told"); }));
    const QByteArray witness =
        doveadm(*m_server, {QStringLiteral("-f"), QStringLiteral("flow"), QStringLiteral("mailbox"),
                            QStringLiteral("status"), QStringLiteral("-u"), m_server->user(),
                            QStringLiteral("messages unseen uidnext uidvalidity highestmodseq"),
                            QStringLiteral("INBOX")});
    for (const char *item : {"MESSAGES", "UNSEEN", "UIDNEXT", "UIDVALIDITY", "HIGHESTMODSEQ"}) {
        const QByteArray expected =
            QByteArray(item).toLower() + '=' + value(dialog, item).toLatin1();
        const QByteArray context = witness.trimmed() + " / " + expected;
        QVERIFY2(witness.trimmed().split(' ').contains(expected), context.constData());
    }
    QVERIFY(!value(dialog, "SIZE").isEmpty());
    const auto *note = dialog->findChild<QLabel *>(QStringLiteral("numbersNote"));
    QVERIFY(note->isHidden());
}

void TestProperties::quotaIsShown()
{
    const auto *indicator = m_driver->window()->findChild<ui::QuotaIndicator *>();
    QVERIFY(waitUntil([&] { return indicator->isVisible(); }));
    QVERIFY2(indicator->text().contains(QLatin1String(" of ")), qPrintable(indicator->text()));
    QVERIFY(indicator->toolTip().contains(QLatin1String("User quota")));
    const ui::FolderProperties *dialog = openProperties(MailboxName::inbox());
    const auto *page = dialog->findChild<ui::FactPage *>(QStringLiteral("quotaPage"));
    QVERIFY(waitUntil([&] { return page->sentence().isEmpty(); }));
    QVERIFY(!page->findChildren<ui::QuotaBar *>().isEmpty());
}

void TestProperties::rightsOfOnesOwnFolder()
{
    const ui::FolderProperties *dialog = openProperties(MailboxName::inbox());
    const auto *page = dialog->findChild<ui::FactPage *>(QStringLiteral("rightsPage"));
    QVERIFY(waitUntil([&] { return page->sentence().isEmpty(); }));
    const auto *mine = dialog->findChild<QTreeWidget *>(QStringLiteral("myRights"));
    QVERIFY2(mine->topLevelItemCount() >= 11, qPrintable(page->sentence()));
    QVERIFY(!dialog->findChild<QTreeWidget *>(QStringLiteral("acl"))->isHidden());
    QVERIFY(m_driver->state()->permissions(MailboxName::inbox()).may(ui::Act::ChangeRights));
}

void TestProperties::rightsThatAreMissingGreyTheActs()
{
    QVERIFY(m_driver->openFolder(limited));
    ui::AccountState *state = m_driver->state();
    QVERIFY(waitUntil([&] { return state->facts().rights(limited).has_value(); }));
    const ui::ActPermissions permissions = state->permissions(limited);
    QVERIFY(permissions.may(ui::Act::CopyFrom));
    for (const ui::Act act : {ui::Act::Insert, ui::Act::MarkOther, ui::Act::MoveFrom,
                              ui::Act::Expunge, ui::Act::CreateBelow, ui::Act::Delete})
        QVERIFY2(permissions.whyNot(act).contains(QLatin1String("right")) || !permissions.may(act),
                 qPrintable(QString::number(static_cast<int>(act))));
    const ui::FolderProperties *dialog = openProperties(limited);
    const auto *sentence = dialog->findChild<QLabel *>(QStringLiteral("aclSentence"));
    QVERIFY(waitUntil([&] { return !sentence->text().isEmpty(); }));
    QVERIFY2(sentence->text().contains(QLatin1String("only to those")),
             qPrintable(sentence->text()));
    const auto *letters = dialog->findChild<QLabel *>(QStringLiteral("myRightsLetters"));
    QVERIFY2(letters->text().contains(QLatin1String("lrs")) ||
                 letters->text().contains(QLatin1String("rs")),
             qPrintable(letters->text()));
}

void TestProperties::goneFolderIsSaid()
{
    const MailboxName gone = MailboxName::fromWire("Gone");
    m_driver->chooseFolder(gone);
    QVERIFY(waitUntil([&] { return m_driver->isOpen(gone); }));
    doveadm(*m_server, {QStringLiteral("mailbox"), QStringLiteral("delete"), QStringLiteral("-u"),
                        m_server->user(), QStringLiteral("Gone")});
    QVERIFY(m_driver->openFolder(MailboxName::inbox()));
    auto *dialog = new ui::FolderProperties(m_driver->state(), gone, m_driver->window());
    dialog->ask();
    const auto *note = dialog->findChild<QLabel *>(QStringLiteral("numbersNote"));
    QVERIFY(waitUntil([&] { return note->text().contains(QLatin1String("exist")); }));
}

void TestProperties::capabilitySwitchedOffHoldsAtOnce()
{
    QVERIFY(m_driver->state()->facts().server().capabilities.has("CONDSTORE"));
    m_driver->window()->accountActions()->accountProperties->trigger();
    auto *dialog = m_driver->window()->findChild<ui::AccountProperties *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTreeWidget *>(QStringLiteral("capabilities"));
    auto *apply = dialog->findChild<QPushButton *>(QStringLiteral("apply"));
    QVERIFY(!apply->isEnabled());
    table->findItems(QStringLiteral("CONDSTORE"), Qt::MatchExactly)
        .first()
        ->setCheckState(0, Qt::Unchecked);
    dialog->findChild<QSpinBox *>(QStringLiteral("mostConnections"))->setValue(1);
    QVERIFY(apply->isEnabled());
    apply->click();
    QVERIFY(waitUntil([&] {
        const auto &offered = m_driver->state()->facts().server().capabilities;
        return !offered.isEmpty() && !offered.has("CONDSTORE");
    }));
    QCOMPARE(m_driver->account()->settings().disabledCapabilities, QByteArrayList{"CONDSTORE"});
    QCOMPARE(m_driver->account()->settings().mostConnections, 1);
    QCOMPARE(table->findItems(QStringLiteral("CONDSTORE"), Qt::MatchExactly).size(), 1);
    QVERIFY(waitUntil([&] { return m_driver->isOpen(MailboxName::inbox()); }));
}

void TestProperties::serverWithoutBoth()
{
    m_driver.reset();
    PrivateDovecot::Settings settings;
    settings.quota = false;
    PrivateDovecot plain(settings);
    QVERIFY(testsupport::startAndWait(plain));
    m_driver = std::make_unique<WindowDriver>(testsupport::settingsFor(plain, imap::Security::Tls),
                                              QByteArrayList{plain.password().toUtf8()});
    m_driver->goOnline();
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(m_driver->openFolder(MailboxName::inbox()));
    const ui::FolderProperties *dialog = openProperties(MailboxName::inbox());
    QVERIFY(waitUntil([&] { return value(dialog, "MESSAGES") == QLatin1String("0"); }));
    for (const char *page : {"quotaPage", "rightsPage"})
        QVERIFY(dialog->findChild<ui::FactPage *>(QString::fromLatin1(page))
                    ->sentence()
                    .contains(QLatin1String("tells nothing")));
    for (const QByteArray &command : m_driver->commands())
        QVERIFY2(!command.contains("QUOTA") && !command.contains("ACL") &&
                     !command.contains("RIGHTS"),
                 command.constData());
    m_driver.reset(); // before its server
}

QTEST_MAIN(TestProperties)
#include "tst_properties.moc"
