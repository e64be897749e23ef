// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 while a file of an older version becomes one of this (promise 34): it is of the one or of
// the other afterwards, and all is there. Who is killed is this program again.
#include "storesamples.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace imap;

namespace {

const MailboxName inbox = MailboxName::inbox();
const UidSet all = UidSet::from(Uid(1));
constexpr int kills = 60;

/// Tells when it begins and when it is done.
int migrate(const QString &file, int out)
{
    if (::write(out, "b", 1) != 1)
        return 2;
    const MessageStore store(file);
    if (!store.isUsable() || ::write(out, "d", 1) != 1)
        return 1;
    ::pause();
    return 0;
}

/// Kills it so long after its beginning; whether it was done by then.
bool killWhileMigrating(const QString &file, useconds_t after)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return false;
    const QByteArray name = file.toUtf8();
    const QByteArray out = QByteArray::number(ends[1]);
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl("/proc/self/exe", "migrate", "--migrate", name.constData(), out.constData(),
                static_cast<char *>(nullptr));
        ::_exit(127);
    }
    ::close(ends[1]);
    char told = 0;
    const bool begun = ::read(ends[0], &told, 1) == 1;
    ::usleep(after);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const bool done = begun && ::read(ends[0], &told, 1) == 1;
    ::close(ends[0]);
    return done;
}

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private slots:
    void killedAtAnyMoment();
};

void TestMigration::killedAtAnyMoment()
{
    const QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral("old.sqlite"));
    const samples::Rows rows = samples::fillFirstVersion(old, 200);
    const QString file = folder.filePath(QStringLiteral("account.sqlite"));
    int done = 0;
    useconds_t longest = 2000; // microseconds; until about half of them are done by then
    QRandomGenerator random(5);
    for (int i = 0; i < kills; ++i) {
        for (const char *beside : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1String(beside));
        QVERIFY(QFile::copy(old, file));
        const bool wasDone = killWhileMigrating(file, random.bounded(longest));
        done += wasDone ? 1 : 0;
        longest = wasDone ? longest - longest / 8 : longest + longest / 8;
        MessageStore store(file);
        QVERIFY(store.isUsable());
        QCOMPARE(store.trouble().kind, StoreTrouble::Kind::None);
        QCOMPARE(samples::difference(store.rows(inbox, all), rows), QByteArray());
        QVERIFY(store.addPending(CopyMessages{{inbox, UidValidity(7), UidSet(Uid(1))},
                                              samples::mailbox("T")}) > 0);
    }
    qInfo("%d kills, %d of them after the end", kills, done);
    QVERIFY(done > 0 && done < kills);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--migrate")
        return migrate(QString::fromUtf8(argv[2]), QByteArray(argv[3]).toInt());
    TestMigration test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_migration.moc"
