// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filework.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTest>

#include <atomic>
#include <memory>

using ui::FileWork;

class TestFileWork : public QObject
{
    Q_OBJECT
private slots:
    void endIsHeardInTheThreadOfTheWindow();
    void nobodyListensAnyMore();
    void applicationWaitsForWhatIsUnderWay();

private:
    [[nodiscard]] std::unique_ptr<QCoreApplication> application()
    {
        return std::make_unique<QCoreApplication>(m_argc, m_argv);
    }
    int m_argc = 1;
    char m_name[5] = "test";
    char *m_argv[2] = {m_name, nullptr};
};

void TestFileWork::endIsHeardInTheThreadOfTheWindow()
{
    const auto running = application();
    QThread *worker = nullptr;
    QThread *heard = nullptr;
    QPointer<FileWork> work = new FileWork([&worker] { worker = QThread::currentThread(); });
    const QObject window;
    connect(work, &FileWork::ended, &window, [&heard] { heard = QThread::currentThread(); });
    QThread *const itself = work;
    work->start();
    QTRY_VERIFY(!work);
    QCOMPARE(worker, itself);
    QCOMPARE(heard, QThread::currentThread());
}

void TestFileWork::nobodyListensAnyMore()
{
    const auto running = application();
    std::atomic<bool> isDone = false;
    QPointer<FileWork> work = new FileWork([&isDone] { isDone = true; });
    auto window = std::make_unique<QObject>();
    connect(work, &FileWork::ended, window.get(), [] { QFAIL("its window is gone"); });
    work->start();
    window.reset();
    QTRY_VERIFY(!work);
    QVERIFY(isDone);
}

/// The person leaves while an attachment is being saved.
void TestFileWork::applicationWaitsForWhatIsUnderWay()
{
    auto running = application();
    std::atomic<bool> isBegun = false;
    std::atomic<bool> isWritten = false;
    (new FileWork([&] {
        isBegun = true;
        while (QCoreApplication::instance()) // until its end has begun
            QThread::yieldCurrentThread();
        QThread::msleep(200); // a slow disk
        isWritten = true;
    }))->start();
    QTRY_VERIFY(isBegun);
    running.reset();
    QVERIFY(isWritten);
}

QTEST_APPLESS_MAIN(TestFileWork)
#include "tst_filework.moc"
