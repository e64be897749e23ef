// SPDX-License-Identifier: GPL-3.0-or-later
// The tutorial typed line by line into the console of the whole window, against a Dovecot that is
// laid out as the tutorial's server is. After each line the window's models equal what doveadm
// sees.
#include "tests/support/windowdriver.h"
#include "ui/actions/windowactions.h"
#include "ui/console/commandedit.h"
#include "ui/console/commandrow.h"
#include "ui/console/consoledock.h"
#include "ui/console/consolepanel.h"
#include "ui/console/transcriptmodel.h"
#include "ui/console/transcriptview.h"
#include "ui/console/typedrunner.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/itemroles.h"
#include "ui/views/messageview.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using demo::PrivateDovecot;
using imap::LinkState;
using imap::MailboxName;
using testsupport::doveadm;
using testsupport::plainMessage;
using testsupport::waitUntil;
using testsupport::WindowDriver;

namespace {

constexpr char password[] = "pw-of-the-tutorial";

MailboxName mailbox(const char *wire)
{
    return MailboxName::fromWire(wire);
}

PrivateDovecot::Settings tutorialServer()
{
    PrivateDovecot::Settings settings;
    settings.user = QStringLiteral("accountname");
    settings.password = QLatin1String(password);
    settings.separator = QStringLiteral(".");
    settings.prefix = QStringLiteral("INBOX.");
    settings.specialFolders.clear();
    settings.extraConfig = QStringLiteral(
        "mail_plugins = quota acl\n"
        "protocol imap {\n  mail_plugins = quota acl imap_zlib imap_quota imap_acl\n}\n"
        "plugin {\n  acl = vfile\n}\n");
    return settings;
}

/// A folder as the server has it, or as the window shows it, in words that can be compared.
using State = QMap<QByteArray, QByteArray>;

} // namespace

class TestConsoleOnServer : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theTutorial();
    void thePasswordIsNowhere();
    void aFolderOpenedByTypingIsOpenedAgain();
    void theOpenFolderIsRenamedAndDeleted();
    void silentStoresAreSeen();
    void idleGivesWayAndSaysSo();
    void doneWithoutIdle();
    void loginOfAnotherUserIsRefused();
    void inspectionModeHolds();
    void literalsAreSent();

private:
    QByteArray admin(const QStringList &arguments, const QByteArray &input = {})
    {
        return doveadm(*m_server, arguments, input);
    }
    ui::ConsolePanel *panel() { return m_driver->window()->console()->panel(); }
    QString transcript();
    void type(const QString &line);
    [[nodiscard]] bool enter(const QString &line);
    void signIn();
    State serverState();
    State windowState();
    [[nodiscard]] bool agree(const QString &after);

    std::unique_ptr<PrivateDovecot> m_server;
    std::unique_ptr<WindowDriver> m_driver;
};

void TestConsoleOnServer::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    WindowDriver::usePrivateSettings(QStringLiteral("console"));
}

void TestConsoleOnServer::init()
{
    m_server = std::make_unique<PrivateDovecot>(tutorialServer());
    QVERIFY(testsupport::startAndWait(*m_server));
    const QString user = m_server->user();
    for (const char *name :
         {"INBOX.Drafts", "INBOX.Sent Items", "INBOX.Trash", "INBOX.test1", "INBOX.test2"})
        admin({QStringLiteral("mailbox"), QStringLiteral("create"), QStringLiteral("-s"),
               QStringLiteral("-u"), user, QLatin1String(name)});
    for (const char *subject : {"one", "two"})
        admin({QStringLiteral("save"), QStringLiteral("-u"), user, QStringLiteral("-m"),
               QStringLiteral("INBOX")},
              plainMessage(subject));
    m_driver = std::make_unique<WindowDriver>(
        testsupport::settingsFor(*m_server, imap::Security::Tls), QByteArrayList{password});
    m_driver->window()->actions()->showConsole->setChecked(true);
}

void TestConsoleOnServer::cleanup()
{
    m_driver.reset();
    m_server.reset();
}

QString TestConsoleOnServer::transcript()
{
    panel()->active()->transcript()->flush();
    return panel()->view()->allText();
}

void TestConsoleOnServer::type(const QString &line)
{
    ui::CommandEdit *edit = panel()->commandRow()->edit();
    edit->setFocus();
    QTest::keyClicks(edit, line);
    QTest::keyClick(edit, Qt::Key_Return);
}

/// Types a line and waits for its answer; of IDLE, for the server's "+".
bool TestConsoleOnServer::enter(const QString &line)
{
    const qsizetype before = transcript().size();
    type(line);
    const QString verb = line.section(QLatin1Char(' '), -1);
    if (verb.compare(QLatin1String("idle"), Qt::CaseInsensitive) == 0)
        return waitUntil([&] {
            const QString added = transcript().mid(before);
            return added.indexOf(QLatin1String("S: +"), added.lastIndexOf(verb)) >= 0;
        });
    return waitUntil([&] { return panel()->runner()->running() == 0; });
}

void TestConsoleOnServer::signIn()
{
    type(QStringLiteral(". login accountname ") + QLatin1String(password));
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(waitUntil([this] { return m_driver->isInState(LinkState::Online); }));
    QVERIFY(agree(QStringLiteral("login")));
}

State TestConsoleOnServer::serverState()
{
    State state;
    const QString user = m_server->user();
    const QByteArray subscribed = '\n' +
                                  admin({QStringLiteral("mailbox"), QStringLiteral("list"),
                                         QStringLiteral("-s"), QStringLiteral("-u"), user}) +
                                  '\n';
    const QByteArray status = admin({QStringLiteral("-f"), QStringLiteral("tab"),
                                     QStringLiteral("mailbox"), QStringLiteral("status"),
                                     QStringLiteral("-u"), user, QStringLiteral("messages unseen"),
                                     QStringLiteral("INBOX"), QStringLiteral("INBOX.*")});
    for (const QByteArray &line : status.trimmed().split('\n').mid(1)) {
        const QByteArrayList cells = line.split('\t');
        const QByteArray &name = cells.first();
        state.insert(
            name, cells.value(1) + " messages, " + cells.value(2) + " unread" +
                      (subscribed.contains(QByteArray('\n' + name + '\n')) ? ", subscribed" : ""));
    }
    if (m_driver->state()->phase() != ui::AccountState::Phase::Open)
        return state;
    const MailboxName open = m_driver->state()->mailbox();
    const QByteArray rows =
        admin({QStringLiteral("-f"), QStringLiteral("tab"), QStringLiteral("fetch"),
               QStringLiteral("-u"), user, QStringLiteral("uid flags"), QStringLiteral("mailbox"),
               QString::fromLatin1(open.wire()), QStringLiteral("all")});
    for (const QByteArray &line : rows.trimmed().split('\n').mid(1)) {
        const QByteArrayList cells = line.split('\t');
        QByteArrayList flags = cells.value(1).trimmed().split(' ');
        flags.removeAll("\\Recent");
        flags.removeAll("");
        std::sort(flags.begin(), flags.end());
        state.insert("row " + cells.first(), flags.join(' '));
    }
    return state;
}

State TestConsoleOnServer::windowState()
{
    State state;
    auto *tree = m_driver->window()->findChild<ui::FolderTreeModel *>();
    for (const MailboxName &name : m_driver->folders()) {
        const QModelIndex row = tree->mailboxIndex(m_driver->state()->id(), name);
        const auto count = [&row](int role) {
            return QByteArray::number(row.data(role).toLongLong());
        };
        state.insert(name.wire(),
                     count(ui::TotalCountRole) + " messages, " + count(ui::UnreadCountRole) +
                         " unread" + (row.data(ui::SubscribedRole).toBool() ? ", subscribed" : ""));
    }
    if (m_driver->state()->phase() != ui::AccountState::Phase::Open)
        return state;
    for (int row = 0; row < m_driver->messages()->messageCount(); ++row) {
        const ui::MessageRow *data = m_driver->messages()->rowData(row);
        QByteArrayList flags = data ? data->flags().toList() : QByteArrayList{"?"};
        flags.removeAll("\\Recent");
        std::sort(flags.begin(), flags.end());
        state.insert("row " + QByteArray::number(m_driver->messages()->uidAt(row).value()),
                     flags.join(' '));
    }
    return state;
}

bool TestConsoleOnServer::agree(const QString &after)
{
    State server = serverState();
    const bool same = waitUntil([&] { return windowState() == server; }, 5000);
    if (!same) {
        server = serverState();
        qWarning() << "after" << after << "the server has" << server;
        qWarning() << "and the window" << windowState();
        qWarning().noquote() << transcript().right(4000);
    }
    return same;
}

void TestConsoleOnServer::theTutorial()
{
    // The page's commands in its order; it prints "/" where the wire has "\".
    const char *const lines[] = {
        ". list \"\" \"*\"",
        ". status INBOX (messages)",
        ". status INBOX (recent)",
        ". status INBOX (unseen)",
        ". examine INBOX.test2",
        ". select INBOX.test2",
        ". create INBOX.test3",
        ". list \"\" \"*\"",
        ". delete INBOX.test3",
        ". list \"\" \"*\"",
        ". rename INBOX.test1 INBOX.test3",
        ". list \"\" \"*\"",
        ". select INBOX",
        ". fetch 1 flags",
        ". fetch 1:2 flags",
        ". fetch 1 fast",
        ". fetch 1 all",
        ". fetch 1 full",
        ". fetch 1 rfc822.header",
        ". fetch 1 body[header]",
        ". fetch 1 (body[header.fields (from to subject date)])",
        ". fetch 2 rfc822.text",
        ". fetch 1 body[text]",
        ". store 1:2 flags /Deleted",
        ". store 1:2 flags \\Deleted",
        ". store 1:* flags $label1",
        ". store 1:* +flags NonJunk",
        ". copy 1:2 inbox.test2",
        ". store 2 +flags \\Deleted",
        ". expunge",
        ". select inbox.test2",
        ". idle",
        "done",
        ". lsub \"\" \"*\"",
        ". subscribe INBOX.test3",
        ". unsubscribe INBOX.test3",
        ". store 1 +flags \\Deleted",
        ". close",
        ". capability",
        ". getquotaroot inbox",
        ". getacl inbox",
    };
    signIn();
    for (const char *line : lines) {
        const QString typed = QString::fromLatin1(line);
        const qsizetype before = transcript().size();
        QVERIFY2(enter(typed), line);
        QVERIFY2(agree(typed), line);
        // The server had no objection, and its answer can be read.
        const QString added = transcript().mid(before);
        const QString sent = typed.startsWith(QLatin1Char('.')) ? typed.mid(2) : typed.toUpper();
        QVERIFY2(added.contains(sent), qPrintable(sent + QStringLiteral(" / ") + added));
        QVERIFY2(!added.contains(QLatin1String(" BAD ")) && !added.contains(QLatin1String(" NO ")),
                 qPrintable(added));
    }
    QCOMPARE(m_driver->state()->phase(), ui::AccountState::Phase::None);
    type(QStringLiteral(". logout"));
    QVERIFY(waitUntil([this] { return m_driver->isInState(LinkState::Offline); }));
    QVERIFY(transcript().contains(QLatin1String("* BYE")));
    QVERIFY(transcript().contains(QLatin1String("Signed out")));
}

void TestConsoleOnServer::thePasswordIsNowhere()
{
    signIn();
    QVERIFY(enter(QStringLiteral(". login accountname ") + QLatin1String(password)));
    QVERIFY(enter(QStringLiteral("a1 LOGIN accountname \"") + QLatin1String(password) +
                  QLatin1Char('"')));
    const QString secret = QLatin1String(password);
    QVERIFY(transcript().contains(QLatin1String("***")));
    QVERIFY2(!transcript().contains(secret), qPrintable(transcript()));
    for (const QString &typed : panel()->active()->history())
        QVERIFY2(!typed.contains(secret), qPrintable(typed));
    for (const QLabel *label : m_driver->window()->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(secret), qPrintable(label->text()));
    for (const imap::WireLine &line : m_driver->wire())
        QVERIFY(!line.text.contains(password));
}

void TestConsoleOnServer::aFolderOpenedByTypingIsOpenedAgain()
{
    signIn();
    QVERIFY(enter(QStringLiteral("examine INBOX.test2")));
    QVERIFY(waitUntil([this] { return m_driver->isOpen(mailbox("INBOX.test2")); }));
    m_driver->clearWire();
    m_server->kill9();
    QVERIFY(testsupport::startAndWait(*m_server));
    m_driver->goOnline(); // ends the back-off
    QVERIFY(waitUntil([this] { return m_driver->isInState(LinkState::Idle); }));
    QVERIFY(m_driver->isOpen(mailbox("INBOX.test2")));
    bool examined = false;
    for (const QByteArray &command : m_driver->commands()) {
        examined = examined || command.startsWith("EXAMINE INBOX.test2");
        QVERIFY2(!command.startsWith("SELECT"), command);
    }
    QVERIFY(examined);
}

void TestConsoleOnServer::theOpenFolderIsRenamedAndDeleted()
{
    signIn();
    QVERIFY(enter(QStringLiteral("select INBOX.test1")));
    QVERIFY(waitUntil([this] { return m_driver->isOpen(mailbox("INBOX.test1")); }));
    QVERIFY(enter(QStringLiteral("rename INBOX.test1 INBOX.linux")));
    QVERIFY(agree(QStringLiteral("rename")));
    QVERIFY(m_driver->isOpen(mailbox("INBOX.linux")));
    QVERIFY(enter(QStringLiteral("delete INBOX.linux")));
    QVERIFY(agree(QStringLiteral("delete")));
    // The tree has moved on to a neighbour, or nothing is open.
    QVERIFY(!m_driver->isOpen(mailbox("INBOX.linux")));
    QVERIFY(m_driver->state()->phase() != ui::AccountState::Phase::Failed);
}

void TestConsoleOnServer::silentStoresAreSeen()
{
    signIn();
    QVERIFY(enter(QStringLiteral("select INBOX")));
    QVERIFY(enter(QStringLiteral("store 1:* +flags.silent ($label4 \\Answered)")));
    QVERIFY(agree(QStringLiteral("silent")));
    QVERIFY(enter(QStringLiteral("uid store 2 -FLAGS.SILENT \\Answered")));
    QVERIFY(agree(QStringLiteral("silent by uid")));
}

void TestConsoleOnServer::idleGivesWayAndSaysSo()
{
    signIn();
    QVERIFY(enter(QStringLiteral("select INBOX")));
    QVERIFY(enter(QStringLiteral(". idle")));
    QCOMPARE(panel()->runner()->running(), 1);
    QVERIFY(m_driver->isInState(LinkState::Idle));
    const qsizetype before = transcript().size();
    QVERIFY(m_driver->openFolder(mailbox("INBOX.test2")));
    QVERIFY(waitUntil([this] { return panel()->runner()->running() == 0; }));
    const QString added = transcript().mid(before);
    const qsizetype note = added.indexOf(QLatin1String("IDLE was ended"));
    QVERIFY2(note >= 0, qPrintable(added));
    // The next line; earlier ones may be of the connection that watches.
    const QString next = added.mid(note).section(QLatin1Char('\n'), 1, 1);
    QVERIFY2(next == QLatin1String("C: DONE"), qPrintable(added));
    // New mail ends it too, and is shown.
    QVERIFY(enter(QStringLiteral(". idle")));
    admin({QStringLiteral("save"), QStringLiteral("-u"), m_server->user(), QStringLiteral("-m"),
           QStringLiteral("INBOX.test2")},
          plainMessage("new"));
    QVERIFY(waitUntil([this] { return m_driver->messages()->messageCount() == 1; }));
    QVERIFY(agree(QStringLiteral("new mail")));
}

void TestConsoleOnServer::doneWithoutIdle()
{
    signIn();
    QVERIFY(enter(QStringLiteral("unselect"))); // else an automatic IDLE runs
    QVERIFY(waitUntil([this] { return m_driver->isInState(LinkState::Online); }));
    type(QStringLiteral("done"));
    QVERIFY(
        waitUntil([this] { return transcript().contains(QLatin1String("No IDLE is running")); }));
    QVERIFY(m_driver->isInState(LinkState::Online));
}

void TestConsoleOnServer::loginOfAnotherUserIsRefused()
{
    type(QStringLiteral("login somebody else"));
    QVERIFY(transcript().contains(QLatin1String("signs in as accountname")));
    QVERIFY(m_driver->isInState(LinkState::Offline));
    type(QStringLiteral("noop"));
    QVERIFY(transcript().contains(QLatin1String("there is no connection")));
}

void TestConsoleOnServer::inspectionModeHolds()
{
    imap::ConnectionSettings settings = m_driver->account()->settings();
    settings.readOnly = true;
    m_driver->account()->setSettings(settings);
    signIn();
    QVERIFY(enter(QStringLiteral("examine INBOX")));
    m_driver->clearWire();
    const State before = serverState();
    const QByteArrayList lines{
        "select INBOX",      "store 1 +flags \\Deleted", "expunge",
        "create INBOX.x",    "fetch 1 body[]",           "delete INBOX.test1",
        "subscribe INBOX.x", "copy 1 INBOX.test2",       "xunknown"};
    for (const QByteArray &line : lines) {
        QVERIFY2(enter(QString::fromLatin1(line)), line);
        QVERIFY2(
            waitUntil([this] { return transcript().contains(QLatin1String("inspection mode")); }),
            line);
        panel()->active()->transcript()->clear();
    }
    for (const QByteArray &command : m_driver->commands())
        QVERIFY2(!lines.contains(command), command);
    QCOMPARE(serverState(), before);
}

void TestConsoleOnServer::literalsAreSent()
{
    signIn();
    type(QStringLiteral("create {11}"));
    auto *text = panel()->findChild<QPlainTextEdit *>(QStringLiteral("literalText"));
    QVERIFY(text->isVisible());
    text->setPlainText(QStringLiteral("INBOX.a \"b\""));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(panel()->commandRow()->edit(), Qt::Key_Return);
    QVERIFY(waitUntil([this] { return panel()->runner()->running() == 0; }));
    QVERIFY(agree(QStringLiteral("create with a literal")));
    QVERIFY(m_driver->folders().contains(mailbox("INBOX.a \"b\"")));
}

QTEST_MAIN(TestConsoleOnServer)
#include "tst_console.moc"
