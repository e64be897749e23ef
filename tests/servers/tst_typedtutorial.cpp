// SPDX-License-Identifier: GPL-3.0-or-later
// The tutorial typed line by line into the console of the whole window, against Dovecot, Cyrus and
// Courier laid out as the tutorial's server is. After each line the window's models equal what an
// independent client sees, and the folder that was opened by typing is the one that is open.
#include "tests/support/consolehand.h"
#include "tests/support/realserver.h"
#include "tests/support/windowcomparison.h"
#include "tests/support/windowdriver.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/itemroles.h"

#include <QRegularExpression>
#include <QTest>

using imap::LinkState;
using imap::MailboxName;
using testsupport::ConsoleHand;
using testsupport::RealServer;
using testsupport::waitUntil;
using testsupport::WindowDriver;

namespace {

struct Line
{
    const char *typed;
    const char *open = nullptr; // from here on; "" for none
    bool readOnly = false;
};

// The page's commands in its order; it prints "/" where the wire has "\", so both are typed.
constexpr Line tutorial[] = {
    {". list \"\" \"*\""},
    {". status INBOX (messages)"},
    {". status INBOX (recent)"},
    {". status INBOX (unseen)"},
    {". examine INBOX.test2", "INBOX.test2", true},
    {". select INBOX.test2", "INBOX.test2"},
    {". create INBOX.test3"},
    {". list \"\" \"*\""},
    {". delete INBOX.test3"},
    {". list \"\" \"*\""},
    {". rename INBOX.test1 INBOX.test3"},
    {". list \"\" \"*\""},
    {". select INBOX", "INBOX"},
    {". fetch 1 flags"},
    {". fetch 1:2 flags"},
    {". fetch 1 fast"},
    {". fetch 1 all"},
    {". fetch 1 full"},
    {". fetch 1 rfc822.header"},
    {". fetch 1 body[header]"},
    {". fetch 1 (body[header.fields (from to subject date)])"},
    {". fetch 2 rfc822.text"},
    {". fetch 1 body[text]"},
    {". store 1:2 flags /Deleted"},
    {". store 1:2 flags \\Deleted"},
    {". store 1:* flags $label1"},
    {". store 1:* +flags NonJunk"},
    {". copy 1:2 inbox.test2"},
    {". store 2 +flags \\Deleted"},
    {". expunge"},
    {". select inbox.test2", "INBOX.test2"},
    {". idle"},
    {"done"},
    {". lsub \"\" \"*\""},
    {". subscribe INBOX.test3"},
    {". unsubscribe INBOX.test3"},
    {". store 1 +flags \\Deleted"},
    {". close", ""},
    {". capability"},
    {". getquotaroot inbox"},
    {". getacl inbox"},
};

} // namespace

class TestTypedTutorial : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { WindowDriver::usePrivateSettings(QStringLiteral("typedtutorial")); }
    void theTutorial_data();
    void theTutorial();
    void cleanup();

private:
    void layOut();
    void signIn();
    void typeLine(const Line &line);
    void compare(const char *after);
    [[nodiscard]] bool isOpenAsTyped();
    [[nodiscard]] QByteArrayList uncounted();

    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<ConsoleHand> m_console;
    Line m_open;
};

void TestTypedTutorial::theTutorial_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind :
         {RealServer::Kind::Dovecot, RealServer::Kind::Cyrus, RealServer::Kind::Courier})
        QTest::newRow(RealServer::name(kind)) << static_cast<int>(kind);
}

void TestTypedTutorial::cleanup()
{
    m_console.reset();
    m_driver.reset();
    m_server.reset();
}

void TestTypedTutorial::layOut()
{
    QByteArrayList commands;
    for (const char *name :
         {"INBOX.Drafts", "\"INBOX.Sent Items\"", "INBOX.Trash", "INBOX.test1", "INBOX.test2"})
        commands << QByteArray("CREATE ") + name << QByteArray("SUBSCRIBE ") + name;
    m_server->act(commands + RealServer::appending(MailboxName::inbox(), "IMPORTANT", 2) +
                  RealServer::appending(RealServer::folder("test1"), "in test1", 1));
}

void TestTypedTutorial::signIn()
{
    m_driver = std::make_unique<WindowDriver>(m_server->settings(imap::Security::Tls),
                                              QByteArrayList{m_server->password()});
    m_console = std::make_unique<ConsoleHand>(*m_driver);
    m_open = {};
    m_console->type(QStringLiteral(". login ") + m_server->user() + QLatin1Char(' ') +
                    QString::fromLatin1(m_server->password()));
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(waitUntil([this] { return m_driver->isOpen(MailboxName::inbox()); }, 20000));
    compare("login");
}

bool TestTypedTutorial::isOpenAsTyped()
{
    if (!m_open.open)
        return true;
    const QByteArray name = m_open.open;
    if (name.isEmpty())
        return m_driver->state()->phase() == ui::AccountState::Phase::None;
    return m_driver->isOpen(MailboxName::fromWire(name)) &&
           m_driver->messages()->isReadOnly() == m_open.readOnly;
}

/// Folders whose counts the tree does not know.
QByteArrayList TestTypedTutorial::uncounted()
{
    QByteArrayList names;
    auto *tree = m_driver->window()->findChild<ui::FolderTreeModel *>();
    for (const MailboxName &name : m_driver->folders()) {
        const QModelIndex row = tree->mailboxIndex(m_driver->state()->id(), name);
        if (row.data(ui::TotalCountRole).toLongLong() < 0)
            names << name.wire();
    }
    return names;
}

/// The window's models equal the server's state, as soon as what is under way has come.
void TestTypedTutorial::compare(const char *after)
{
    const auto server = m_server->observe();
    QVERIFY(!server.folders.isEmpty());
    (void)waitUntil(
        [&] {
            return isOpenAsTyped() && uncounted().isEmpty() &&
                   testsupport::differences(*m_driver, server).isEmpty();
        },
        5000);
    const QString differences = testsupport::differences(*m_driver, server);
    QVERIFY2(differences.isEmpty(), qPrintable(QLatin1String(after) + u'\n' + differences + u'\n' +
                                               m_console->transcript().right(1500)));
    QVERIFY2(isOpenAsTyped(), after);
    QVERIFY2(uncounted().isEmpty(), uncounted().join(' ').constData());
}

void TestTypedTutorial::typeLine(const Line &line)
{
    if (line.open)
        m_open = line;
    const QString typed = QString::fromLatin1(line.typed);
    const qsizetype before = m_console->transcript().size();
    QVERIFY2(m_console->enter(typed), qPrintable(typed + m_console->transcript().mid(before)));
    // It went as it was typed, and the server had no objection; what other connections say
    // meanwhile is in the transcript, too.
    const QString added = m_console->transcript().mid(before);
    if (!typed.startsWith(QLatin1Char('.'))) {
        QVERIFY2(added.contains(QLatin1String("C: DONE\n")), qPrintable(added));
    } else {
        const QRegularExpression sent(
            QStringLiteral("^C: (\\S+) %1$").arg(QRegularExpression::escape(typed.mid(2))),
            QRegularExpression::MultilineOption);
        const auto found = sent.match(added);
        QVERIFY2(found.hasMatch(), qPrintable(added));
        const bool idles = typed.endsWith(QLatin1String("idle"));
        QVERIFY2(idles || added.contains(QStringLiteral("S: %1 OK").arg(found.captured(1))),
                 qPrintable(added));
    }
    compare(line.typed);
}

void TestTypedTutorial::theTutorial()
{
    QFETCH(int, kind);
    const auto which = static_cast<RealServer::Kind>(kind);
    if (const QString reason = RealServer::whyNot(which); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_server = std::make_unique<RealServer>(which);
    QVERIFY(m_server->start());
    layOut();
    signIn();
    for (const Line &line : tutorial) {
        typeLine(line);
        if (QTest::currentTestFailed())
            return;
    }
    m_console->type(QStringLiteral(". logout"));
    QVERIFY(waitUntil([this] { return m_driver->isInState(LinkState::Offline); }));
    QVERIFY(m_console->transcript().contains(QLatin1String("* BYE")));
    QVERIFY(m_console->transcript().contains(QLatin1String("Signed out")));
}

QTEST_MAIN(TestTypedTutorial)
#include "tst_typedtutorial.moc"
