// SPDX-License-Identifier: GPL-3.0-or-later
// Three accounts on Dovecot, Cyrus and Courier in three windows, under steady changes by another
// client, folders opened and messages read all the while: memory and descriptors stay, and at the
// end the windows show what the servers hold. POSTROOM_SOAK_SECONDS makes it longer; only from ten
// minutes on is memory judged, against what it was after a sixth of the time.
#include "tests/support/rawclient.h"
#include "tests/support/realserver.h"
#include "tests/support/serverfixture.h"
#include "tests/support/windowcomparison.h"
#include "tests/support/windowdriver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <malloc.h>

#include <algorithm>
#include <memory>
#include <vector>

using imap::MailboxName;
using testsupport::RawClient;
using testsupport::RealServer;
using testsupport::waitUntil;
using testsupport::WindowDriver;

namespace {

constexpr int usualSeconds = 20;
constexpr int secondsToJudgeMemory = 600;
constexpr double mostGrowth = 1.05;
constexpr int mostMessages = 150;
constexpr qint64 betweenLooks = 5000; // milliseconds between two things a person does

/// Octets in use on the heap; what was freed does not count. 0 where an allocator of its own, such
/// as a sanitizer's, keeps no such count.
double heapInUse()
{
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

int openDescriptors()
{
    return static_cast<int>(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files).size());
}

/// One server, the window on it, and the other client.
struct Corner
{
    std::unique_ptr<RealServer> server;
    std::unique_ptr<RawClient> other;
    std::unique_ptr<WindowDriver> driver;
    QList<MailboxName> folders;
    int shown = 0; // of folders
    int looks = 0;
    int changes = 0;
};

} // namespace

class TestSoak : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void threeAccounts();

private:
    void begin(Corner &corner, RealServer::Kind kind);
    static void changeSomething(Corner &corner, QRandomGenerator &random);
    static void lookAtSomething(Corner &corner, QRandomGenerator &random);
    static void settle(Corner &corner);

    QTemporaryDir m_folder;
    std::vector<Corner> m_corners;
};

void TestSoak::initTestCase()
{
    WindowDriver::usePrivateSettings(QStringLiteral("tst_soak"));
    for (const auto kind :
         {RealServer::Kind::Dovecot, RealServer::Kind::Cyrus, RealServer::Kind::Courier}) {
        if (const QString reason = RealServer::whyNot(kind); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }
}

void TestSoak::begin(Corner &corner, RealServer::Kind kind)
{
    corner.server = std::make_unique<RealServer>(kind);
    QVERIFY(corner.server->start());
    corner.server->act({"CREATE INBOX.test1", "CREATE INBOX.test2", "SUBSCRIBE INBOX.test1"});
    corner.folders = {MailboxName::inbox(), RealServer::folder("test1"),
                      RealServer::folder("test2")};
    for (const MailboxName &folder : std::as_const(corner.folders))
        corner.server->append(folder, "at first", 30);
    corner.other =
        std::make_unique<RawClient>(QStringLiteral("127.0.0.1"), corner.server->plainPort(),
                                    corner.server->user().toUtf8(), corner.server->password());
    QVERIFY(corner.other->ok());
    corner.driver = std::make_unique<WindowDriver>(corner.server->settings(imap::Security::Tls),
                                                   QByteArrayList{corner.server->password()});
    corner.driver->account()->setStoreFile(
        m_folder.filePath(QLatin1String(RealServer::name(kind)) + QStringLiteral(".sqlite")));
    corner.driver->goOnline();
    QVERIFY(waitUntil([&] { return corner.driver->isOpen(MailboxName::inbox()); }, 30000));
}

void TestSoak::changeSomething(Corner &corner, QRandomGenerator &random)
{
    static const QByteArrayList flags{"\\Seen", "\\Flagged", "\\Answered", "\\Draft"};
    const MailboxName &folder = corner.folders.at(random.bounded(corner.folders.size()));
    const QByteArrayList told = corner.other->run("SELECT " + folder.wire());
    QVERIFY2(corner.other->ok(),
             QByteArray(RealServer::name(corner.server->kind()) + (": " + told.join('\n'))));
    int count = 0;
    for (const QByteArray &line : told) {
        if (line.endsWith(" EXISTS"))
            count = line.split(' ').at(1).toInt();
    }
    const QByteArray at = QByteArray::number(random.bounded(qMax(1, count)) + 1);
    const int dice = static_cast<int>(random.bounded(10));
    if (count < 10 || (dice < 4 && count < mostMessages)) {
        corner.other->append(folder.wire(), random.bounded(2) ? "\\Seen" : "",
                             testsupport::plainMessage("while it soaks"));
    } else if (dice < 7) {
        corner.other->run("STORE " + at + (random.bounded(2) ? " +FLAGS (" : " -FLAGS (") +
                          flags.at(random.bounded(flags.size())) + ')');
    } else {
        corner.other->run("STORE " + at + " +FLAGS (\\Deleted)");
        corner.other->run("EXPUNGE");
    }
    ++corner.changes;
}

void TestSoak::lookAtSomething(Corner &corner, QRandomGenerator &random)
{
    corner.driver->clearWire();
    corner.driver->clearLinks();
    const int count = corner.driver->messages()->messageCount();
    if (++corner.looks % 4 == 0) {
        corner.shown = (corner.shown + 1) % static_cast<int>(corner.folders.size());
        QVERIFY(corner.driver->openFolder(corner.folders.at(corner.shown)));
    } else if (count > 0) {
        // It may go while it is read: then the viewer says so.
        (void)corner.driver->read(
            corner.driver->messages()->uidAt(static_cast<int>(random.bounded(count))));
    }
}

/// The same folder, nothing under way.
void TestSoak::settle(Corner &corner)
{
    corner.shown = 0;
    QVERIFY(corner.driver->openFolder(MailboxName::inbox()));
    QVERIFY(waitUntil([&] { return corner.driver->isViewFilled(); }, 30000));
    QVERIFY(waitUntil([&] { return corner.driver->isInState(imap::LinkState::Idle); }, 30000));
    corner.driver->clearWire();
}

void TestSoak::threeAccounts()
{
    m_corners.resize(3);
    begin(m_corners[0], RealServer::Kind::Dovecot);
    begin(m_corners[1], RealServer::Kind::Cyrus);
    begin(m_corners[2], RealServer::Kind::Courier);
    if (QTest::currentTestFailed())
        return;
    const int seconds = qEnvironmentVariableIsSet("POSTROOM_SOAK_SECONDS")
                            ? qEnvironmentVariableIntValue("POSTROOM_SOAK_SECONDS")
                            : usualSeconds;
    QRandomGenerator random(1);
    QElapsedTimer time;
    time.start();
    QElapsedTimer looked;
    looked.start();
    double heapBefore = 0;
    int descriptorsBefore = 0;
    int sixths = 0; // of the time
    size_t turn = 0;
    const auto measure = [&](const char *when, double &heap, int &descriptors) {
        for (Corner &corner : m_corners)
            settle(corner);
        heap = heapInUse();
        descriptors = openDescriptors();
        qInfo("%s, after %lld s: %.1f MiB on the heap, %d descriptors, %d changes", when,
              static_cast<long long>(time.elapsed() / 1000), heap / 1048576, descriptors,
              m_corners[0].changes + m_corners[1].changes + m_corners[2].changes);
    };
    while (!time.hasExpired(seconds * 1000LL)) {
        changeSomething(m_corners[turn++ % 3], random);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        if (looked.hasExpired(betweenLooks)) {
            looked.start();
            for (Corner &corner : m_corners)
                lookAtSomething(corner, random);
        }
        if (time.hasExpired((sixths + 1) * seconds * 1000LL / 6)) {
            double heapNow = 0;
            int descriptorsNow = 0;
            measure("so far", heapNow, descriptorsNow);
            if (sixths++ == 0) {
                heapBefore = heapNow;
                descriptorsBefore = descriptorsNow;
            }
        }
        if (QTest::currentTestFailed())
            return;
    }
    double heap = 0;
    int descriptors = 0;
    measure("at the end", heap, descriptors);
    for (Corner &corner : m_corners) {
        const auto server = corner.server->observe();
        QVERIFY(!server.folders.isEmpty());
        // Folders that are neither open nor watched were counted when they were open last.
        corner.driver->account()->run(imap::CountMailboxes{corner.folders}, nullptr);
        (void)waitUntil([&] { return testsupport::differences(*corner.driver, server).isEmpty(); },
                        20000);
        QCOMPARE(testsupport::differences(*corner.driver, server), QString());
    }
    QVERIFY2(
        descriptors <= descriptorsBefore,
        qPrintable(QStringLiteral("%1 before, %2 now").arg(descriptorsBefore).arg(descriptors)));
    if (seconds >= secondsToJudgeMemory && heapBefore > 0)
        QVERIFY2(heap <= heapBefore * mostGrowth,
                 qPrintable(QStringLiteral("%1 times").arg(heap / heapBefore)));
}

QTEST_MAIN(TestSoak)
#include "tst_soak.moc"
