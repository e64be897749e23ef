// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of writing (promise 34): 100 times, or POSTROOM_KILLS times; a release
// wants 500. The writer is this program again.
#include "storesamples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
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
constexpr quint32 count = 150;
constexpr qint64 longestStart = 2000; // milliseconds

/// Row `uid` of transaction `turn`: all rows of a transaction tell the same turn.
MessageData rowOf(quint32 uid, quint64 turn)
{
    MessageData data = samples::row(uid);
    data.size = turn;
    data.flags->insert(QByteArray("turn" + QByteArray::number(turn % 50)));
    return data;
}

/// Writes transactions until it is killed and tells each one that is done.
int writer(const QString &file, int out)
{
    MessageStore store(file);
    if (!store.isUsable())
        return 1;
    const auto before = store.find(inbox);
    quint64 turn = before ? before->known.highestModSeq.value() : 0;
    for (;;) {
        ++turn;
        {
            const MessageStore::Batch batch(store);
            samples::begin(store, inbox);
            QList<MessageData> rows;
            samples::Rows known;
            for (quint32 uid = 1; uid <= count; ++uid)
                rows.append(rowOf(uid, turn));
            for (quint32 uid = 1; uid <= count; ++uid)
                known.insert(uid, {});
            store.saveRows(inbox, rows);
            store.saveBody(inbox, Uid(1), {}, QByteArray::number(turn).repeated(2000));
            store.saveState(inbox, samples::known(known, 7, turn));
        }
        if (::write(out, &turn, sizeof(turn)) != sizeof(turn))
            return 2;
    }
}

class Writer
{
public:
    explicit Writer(const QString &file)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return;
        const QByteArray name = file.toUtf8();
        const QByteArray out = QByteArray::number(ends[1]);
        m_pid = ::fork();
        if (m_pid == 0) {
            ::execl("/proc/self/exe", "writer", "--writer", name.constData(), out.constData(),
                    static_cast<char *>(nullptr));
            ::_exit(127);
        }
        ::close(ends[1]);
        m_in = ends[0];
    }
    ~Writer()
    {
        kill();
        ::close(m_in);
    }
    /// Waits for the next transaction; 0 when there will be none.
    quint64 next()
    {
        quint64 turn = 0;
        return ::read(m_in, &turn, sizeof(turn)) == sizeof(turn) ? turn : 0;
    }
    /// Kills it; the last transaction it told of.
    quint64 kill()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
        m_pid = -1;
        quint64 last = 0;
        while (const quint64 turn = next())
            last = turn;
        return last;
    }

private:
    pid_t m_pid = -1;
    int m_in = -1;
};

} // namespace

class TestStoreKills : public QObject
{
    Q_OBJECT

private slots:
    void loseAtMostWhatWasNotDone();
    void loseNothingOfALongLog();
    void freeTheLock();

private:
    /// Opens what a killed writer left, which had told of `done`; that is then what was found.
    void startAgain(const QString &file, quint64 &done);
    qint64 m_longest = 0; // start, in milliseconds
};

void TestStoreKills::loseAtMostWhatWasNotDone()
{
    const int kills = qEnvironmentVariableIsSet("POSTROOM_KILLS")
                          ? qEnvironmentVariableIntValue("POSTROOM_KILLS")
                          : 100;
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("account.sqlite"));
    QRandomGenerator random(4);
    quint64 done = 0;
    m_longest = 0;
    for (int i = 0; i < kills; ++i) {
        {
            Writer writer(file);
            if (i % 10 != 0) { // every tenth at any moment of its start
                QVERIFY(writer.next() > done);
                ++done;
            }
            ::usleep(static_cast<useconds_t>(random.bounded(20'000)));
            done = std::max(done, writer.kill());
        }
        startAgain(file, done);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d kills, %llu transactions, longest start %lld ms", kills, done, m_longest);
    QVERIFY(m_longest < longestStart);
}

/// A log is put into the file when it is this long many times over, or in quiet times.
void TestStoreKills::loseNothingOfALongLog()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("account.sqlite"));
    constexpr qint64 longLog = 16 << 20;
    quint64 done = 0;
    m_longest = 0;
    {
        Writer writer(file);
        while (QFile(file + QStringLiteral("-wal")).size() < longLog) {
            const quint64 turn = writer.next();
            QVERIFY(turn > done);
            done = turn;
        }
        done = std::max(done, writer.kill());
    }
    QVERIFY(QFile(file + QStringLiteral("-wal")).size() >= longLog);
    startAgain(file, done);
    qInfo("%llu transactions in the log, start %lld ms", done, m_longest);
    QVERIFY(m_longest < longestStart);
}

void TestStoreKills::startAgain(const QString &file, quint64 &done)
{
    QElapsedTimer time;
    time.start();
    MessageStore store(file);
    QVERIFY(store.isUsable());
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::None);
    const auto found = store.find(inbox);
    m_longest = std::max(m_longest, time.elapsed());
    if (!found) {
        QCOMPARE(done, 0ULL);
        return;
    }
    const quint64 turn = found->known.highestModSeq.value();
    QVERIFY2(turn == done || turn == done + 1, "a transaction that was told is lost");
    done = turn;
    const QList<MessageData> rows = store.rows(inbox, all);
    QCOMPARE(rows.size(), int(count));
    for (const MessageData &row : rows)
        QCOMPARE(samples::difference(row, rowOf(row.uid.value(), turn)), QByteArray());
    QCOMPARE(*store.body(inbox, Uid(1), {}), QByteArray::number(turn).repeated(2000));
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::None);
}

void TestStoreKills::freeTheLock()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("account.sqlite"));
    Writer writer(file);
    QVERIFY(writer.next() > 0);
    MessageStore store(file);
    QVERIFY(!store.isUsable());
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Busy);
    // It works without: nothing is held, nothing fails.
    samples::fill(store, 5);
    QVERIFY(store.rows(inbox, all).isEmpty());
    QVERIFY(!store.find(inbox));
    QCOMPARE(store.addPending(CopyMessages{}), 0);
    store.tryAgain();
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::Busy);
    writer.kill();
    store.tryAgain();
    QVERIFY(store.isUsable());
    QCOMPARE(store.trouble().kind, StoreTrouble::Kind::None);
    // What the other program kept of a mailbox this one worked on meanwhile is not trusted.
    QVERIFY(!store.find(inbox));
    store.saveRows(inbox, {samples::row(1)});
    QCOMPARE(store.held(inbox).count(), 1U);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--writer")
        return writer(QString::fromUtf8(argv[2]), QByteArray(argv[3]).toInt());
    TestStoreKills test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storekills.moc"
