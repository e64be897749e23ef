// SPDX-License-Identifier: GPL-3.0-or-later
// Inspection mode against what a person types: every command of the protocol that changes
// something, and what only looks like another one, is typed into the console, on Dovecot, Cyrus and
// Courier. Afterwards the server is as it was, as another client sees it, and a proxy saw no such
// command.
#include "tests/servers/typedscripts.h"
#include "tests/support/consolehand.h"
#include "tests/support/realserver.h"
#include "tests/support/recordingproxy.h"
#include "tests/support/windowdriver.h"
#include "ui/console/consolepanel.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using imap::MailboxName;
using testsupport::ConsoleHand;
using testsupport::RealServer;
using testsupport::RecordingProxy;
using testsupport::waitUntil;
using testsupport::WindowDriver;
using typedscripts::Script;
using typedscripts::Typed;

namespace {

/// What may go by in inspection mode; a FETCH only where it peeks.
bool isHarmless(const QByteArray &command)
{
    static const QByteArrayList verbs{
        "LOGIN",  "CAPABILITY", "ID",     "ENABLE",      "NAMESPACE",  "LIST",         "LSUB",
        "STATUS", "EXAMINE",    "NOOP",   "UNSELECT",    "IDLE",       "DONE",         "SEARCH",
        "SORT",   "THREAD",     "GETACL", "MYRIGHTS",    "LISTRIGHTS", "GETQUOTAROOT", "GETQUOTA",
        "XLIST",  "LOGOUT",     "UID",    "GETMETADATA", "FETCH",      "AUTHENTICATE", "ESEARCH"};
    QByteArray words = command.toUpper();
    if (words.startsWith("UID "))
        words = words.mid(4);
    if (!verbs.contains(words.split(' ').first()))
        return false;
    if (!words.startsWith("FETCH"))
        return true;
    words.replace("BODY.PEEK[", "").replace("BINARY.PEEK[", "");
    words.replace("RFC822.SIZE", "").replace("RFC822.HEADER", "");
    return !words.contains("BODY[") && !words.contains("BINARY[") && !words.contains("RFC822");
}

} // namespace

Q_DECLARE_METATYPE(RealServer::Kind)
Q_DECLARE_METATYPE(Script)

class TestTypedInspection : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void initTestCase() { WindowDriver::usePrivateSettings(QStringLiteral("typedinspection")); }
    void init();
    void cleanup();
    void cleanupTestCase() { m_servers.clear(); }
    void nothingIsChanged_data();
    void nothingIsChanged();
    void withoutItTheyDo();

private:
    void connectTo(bool readOnly);
    [[nodiscard]] static QByteArray withoutHints(const QByteArray &line);
    [[nodiscard]] QByteArrayList witness() const;
    void typeRefused(const Typed &typed);

    std::map<RealServer::Kind, std::unique_ptr<RealServer>> m_servers;
    RealServer *m_server = nullptr;
    std::unique_ptr<RecordingProxy> m_proxy;
    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<ConsoleHand> m_console;
};

void TestTypedInspection::initTestCase_data()
{
    QTest::addColumn<RealServer::Kind>("kind");
    for (const auto kind :
         {RealServer::Kind::Dovecot, RealServer::Kind::Cyrus, RealServer::Kind::Courier})
        QTest::newRow(RealServer::name(kind)) << kind;
}

void TestTypedInspection::init()
{
    QFETCH_GLOBAL(RealServer::Kind, kind);
    if (const QString reason = RealServer::whyNot(kind); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    auto &server = m_servers[kind];
    m_server = server.get();
    if (m_server)
        return;
    server = std::make_unique<RealServer>(kind);
    m_server = server.get();
    QVERIFY(m_server->start());
    m_server->act(QByteArrayList{"CREATE INBOX.test1", "CREATE INBOX.test2",
                                 "SUBSCRIBE INBOX.test1", "SETACL INBOX.test1 bob lrs"} +
                  RealServer::appending(RealServer::folder("test1"), "in test1", 2) +
                  RealServer::appending(MailboxName::inbox(), "number", 3, "$label1") +
                  RealServer::appending(MailboxName::inbox(), "marked", 1, "\\Deleted"));
}

void TestTypedInspection::cleanup()
{
    m_console.reset();
    m_driver.reset();
    m_proxy.reset();
}

void TestTypedInspection::connectTo(bool readOnly)
{
    m_proxy = std::make_unique<RecordingProxy>(m_server->plainPort());
    imap::ConnectionSettings settings = m_server->settings(imap::Security::None);
    settings.port = m_proxy->port();
    settings.readOnly = readOnly;
    m_driver = std::make_unique<WindowDriver>(settings, QByteArrayList{m_server->password()});
    m_console = std::make_unique<ConsoleHand>(*m_driver);
    m_driver->goOnline();
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(waitUntil([this] { return m_driver->isOpen(MailboxName::inbox()); }, 20000));
}

/// \Marked and \Unmarked, which come and go as the witness looks (RFC 9051, 7.3.1).
QByteArray TestTypedInspection::withoutHints(const QByteArray &line)
{
    static const QRegularExpression hints(QStringLiteral(R"(\\(un)?marked ?)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return QString::fromLatin1(line)
        .remove(hints)
        .replace(QLatin1String(" )"), QLatin1String(")"))
        .toLatin1();
}

/// Folders, subscriptions, counts with RECENT and UIDNEXT, rights, limits, notes, and of each
/// message UID, flags, date, size and mod-sequence, in the words of the server.
QByteArrayList TestTypedInspection::witness() const
{
    const QByteArray offered = m_server->talk({"CAPABILITY"}).first().untagged.join(' ');
    const bool condstore = offered.contains("CONDSTORE");
    QByteArrayList commands{"LIST \"\" \"*\"", "LSUB \"\" \"*\""};
    for (const char *name : {"INBOX", "INBOX.test1", "INBOX.test2"}) {
        commands << QByteArray("STATUS ") + name + " (MESSAGES RECENT UNSEEN UIDNEXT UIDVALIDITY" +
                        (condstore ? " HIGHESTMODSEQ)" : ")")
                 << QByteArray("GETACL ") + name << QByteArray("GETQUOTAROOT ") + name;
        if (offered.contains("METADATA"))
            commands << QByteArray("GETMETADATA ") + name + " (/private/comment)";
        commands << QByteArray("EXAMINE ") + name
                 << QByteArray("UID FETCH 1:* (FLAGS INTERNALDATE RFC822.SIZE") +
                        (condstore ? " MODSEQ)" : ")");
    }
    QByteArrayList seen;
    for (const RealServer::Answer &answer : m_server->talk(commands)) {
        QByteArrayList untagged = answer.untagged;
        for (QByteArray &line : untagged)
            line = withoutHints(line);
        std::sort(untagged.begin(), untagged.end()); // a LIST has no order
        seen += untagged;
    }
    return seen;
}

void TestTypedInspection::nothingIsChanged_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("flags and expunges") << typedscripts::flagLines() << false;
    QTest::newRow("messages put elsewhere") << typedscripts::messageLines() << false;
    QTest::newRow("folders and subscriptions") << typedscripts::folderLines() << false;
    QTest::newRow("rights, limits, notes") << typedscripts::rightsLines() << false;
    QTest::newRow("fetches that set \\Seen") << typedscripts::fetchLines() << false;
    QTest::newRow("disguised") << typedscripts::disguisedLines() << false;
    QTest::newRow("harmless") << typedscripts::harmlessLines() << true;
}

/// The person is told that it was not sent.
void TestTypedInspection::typeRefused(const Typed &typed)
{
    m_console->clearTranscript();
    (void)m_console->enter(QString::fromUtf8(typed.line), typed.literals);
    QVERIFY2(waitUntil([this] {
                 const QString shown = m_console->transcript();
                 return shown.contains(QLatin1String("Not sent")) ||
                        shown.contains(QLatin1String("Nothing to send"));
             }),
             qPrintable(QString::fromUtf8(typed.line) + u'\n' + m_console->transcript()));
}

void TestTypedInspection::nothingIsChanged()
{
    QFETCH(Script, script);
    QFETCH(bool, isSent);
    const QByteArrayList before = witness();
    connectTo(true);
    for (const Typed &typed : script) {
        const QString line = QString::fromUtf8(typed.line);
        if (!isSent)
            typeRefused(typed);
        else
            QVERIFY2(m_console->enter(line, typed.literals), qPrintable(line));
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_console->enter(QStringLiteral("noop"))); // a round trip behind everything
    QByteArray previous;
    for (const QByteArray &command : m_proxy->commands()) {
        if (!previous.startsWith("AUTHENTICATE")) // what follows that is no command
            QVERIFY2(isHarmless(command), command.constData());
        previous = command;
    }
    QCOMPARE(witness(), before);
    m_console.reset();
    m_driver.reset();
    QCOMPARE(witness(), before); // signing out changed nothing either
}

/// The witness can tell, and the lines would have done it.
void TestTypedInspection::withoutItTheyDo()
{
    const auto changes = [this](const Typed &typed) {
        const QByteArrayList before = witness();
        return m_console->enter(QString::fromUtf8(typed.line), typed.literals) &&
               witness() != before;
    };
    connectTo(false);
    const Script script =
        typedscripts::lines("store 1 +flags \\Flagged\ncopy 1 INBOX.test2\ncreate INBOX.x\n"
                            "subscribe INBOX.test2\nsetacl INBOX.test1 bob lr\n"
                            "fetch 2 body[text]\nexpunge\nrename INBOX.x INBOX.y") +
        Script{typedscripts::appendLine()};
    for (const Typed &typed : script)
        QVERIFY2(changes(typed), typed.line.constData());
}

QTEST_MAIN(TestTypedInspection)
#include "tst_typedinspection.moc"
