// SPDX-License-Identifier: GPL-3.0-or-later
// threadcheck ordered|race   Does ThreadSanitizer see what it should, beside Qt? With `ordered` two
// threads share as the program does, by queued signals, queued calls and the pool: nothing is to be
// reported. With `race` both also write a number of which no signal tells: that is to be reported,
// although the signal just before it was ordered. Run by tests/under-tsan.
#include <QByteArrayList>
#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

#include <cstring>

namespace {

/// Lives in the other thread.
class Worker : public QObject
{
    Q_OBJECT
public:
    void work(bool race)
    {
        plain = 1;
        emit begun();
        plain2 = 1;
        emit told({"one", "two"}, 2);
        if (race)
            unordered = 1;
        emit ended();
    }
    int plain = 0;
    int plain2 = 0;
    int unordered = 0;

signals:
    void begun();
    void told(const QByteArrayList &texts, int count);
    void ended();
};

/// Both write what the other one reads behind the next queued call.
void play(Worker &worker, QThread &thread, bool race)
{
    auto *sum = new int(0); // read by the other thread and the pool, deleted there
    if (!race)              // without arguments all that its sender emitted by then counts as seen
        QObject::connect(
            &worker, &Worker::begun, qApp, [&worker, sum] { *sum += worker.plain; },
            Qt::QueuedConnection);
    QObject::connect(
        &worker, &Worker::told, qApp,
        [&worker, sum, race](const QByteArrayList &texts, int count) {
            *sum += worker.plain2 + count + static_cast<int>(texts.join().size());
            if (race)
                worker.unordered = 2;
        },
        Qt::QueuedConnection);
    QObject::connect(
        &worker, &Worker::ended, qApp,
        [&thread, sum] {
            QThreadPool::globalInstance()->start([&thread, sum] {
                ++*sum;
                QMetaObject::invokeMethod(qApp, [&thread, sum] {
                    qInfo("%d", *sum);
                    delete sum;
                    thread.quit();
                    QCoreApplication::quit();
                });
            });
        },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&worker, [&worker, sum, race] {
        ++*sum;
        worker.work(race);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QThread thread;
    Worker worker;
    worker.moveToThread(&thread);
    thread.start();
    play(worker, thread, argc > 1 && std::strcmp(argv[1], "race") == 0);
    const int status = QCoreApplication::exec();
    thread.wait();
    return status;
}

#include "threadcheck.moc"
