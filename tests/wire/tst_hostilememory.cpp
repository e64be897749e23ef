// SPDX-License-Identifier: GPL-3.0-or-later
// Promise 17: 10 MB of whatever a server may say are read in a time that is told as a multiple of a
// plain pass over the bytes, and in memory that is told as a multiple of the input.
#include "tests/wire/hostilelines.h"
#include "tests/wire/wiretest.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <ctime>

#include <malloc.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define POSTROOM_OWN_MALLOC 0
#else
#define POSTROOM_OWN_MALLOC 1
#endif

namespace {

std::atomic<qint64> held = 0;
std::atomic<qint64> most = 0;

[[maybe_unused]] void *noted(void *block)
{
    if (block) {
        const qint64 now = held += static_cast<qint64>(::malloc_usable_size(block));
        if (now > most)
            most = now;
    }
    return block;
}
[[maybe_unused]] void forget(void *block)
{
    if (block)
        held -= static_cast<qint64>(::malloc_usable_size(block));
}

} // namespace

#if POSTROOM_OWN_MALLOC
// The C library's allocator with a count in front of it.
extern "C" {
// NOLINTBEGIN(bugprone-reserved-identifier): glibc's names for what is behind malloc
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void __libc_free(void *block);
// NOLINTEND(bugprone-reserved-identifier)

void *malloc(size_t size) noexcept
{
    return noted(__libc_malloc(size));
}
void *calloc(size_t count, size_t size) noexcept
{
    return noted(__libc_calloc(count, size));
}
void *realloc(void *block, size_t size) noexcept
{
    forget(block);
    return noted(__libc_realloc(block, size));
}
void free(void *block) noexcept
{
    forget(block);
    __libc_free(block);
}
}
#endif

class HostileMemoryTest : public QObject
{
    Q_OBJECT
private slots:
    void tenMegabytes_data();
    void tenMegabytes();
};

void HostileMemoryTest::tenMegabytes_data()
{
    hostilelines::addRows();
}

namespace {

double secondsOf(std::clock_t since)
{
    return static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
}

/// What reading each byte once costs: the least that any reader needs.
double plainPass(const QByteArray &wire)
{
    const std::clock_t begin = std::clock();
    volatile qsizetype tokens = 0;
    for (const char c : wire)
        tokens = tokens + (c == ' ' || c == '(' || c == ')' || c == '"' || c == '\n' ? 1 : 0);
    return std::max(secondsOf(begin), 1e-4);
}

} // namespace

void HostileMemoryTest::tenMegabytes()
{
    constexpr qsizetype bytes = 10'000'000;
    if (!POSTROOM_OWN_MALLOC)
        QSKIP("sanitizers have a memory and a time of their own");
    constexpr double mostPasses = 300; // of a plain pass, also without optimization
    constexpr qint64 mostTimes = 8;    // of the input
    const QByteArray wire = hostilelines::wireOf(bytes);
    const double plain = plainPass(wire);
    const qint64 before = held;
    most = before;
    const std::clock_t begin = std::clock();
    const double seconds = [&] {
        // As a socket brings it; what was understood is let go with the next response.
        imap::Fragmenter fragmenter;
        imap::ResponseParser parser;
        imap::Frame frame;
        imap::Response last;
        for (qsizetype at = 0; at < wire.size(); at += 65536) {
            fragmenter.feed(
                QByteArrayView(wire).sliced(at, std::min<qsizetype>(65536, wire.size() - at)));
            while (fragmenter.next(frame) == imap::Fragmenter::Result::Frame)
                last = parser.parse(frame);
        }
        return std::holds_alternative<imap::ExistsData>(last) ? secondsOf(begin) : -1.0;
    }();
    QVERIFY2(seconds >= 0, "the line behind it was not found");
    const qint64 taken = most - before;
    qInfo("%.0f ms, %.1f plain passes, %.2f times the input", seconds * 1000, seconds / plain,
          static_cast<double>(taken) / static_cast<double>(wire.size()));
    QVERIFY2(seconds < mostPasses * plain, qPrintable(QString::number(seconds / plain)));
    QVERIFY2(taken < mostTimes * wire.size(), qPrintable(QString::number(taken)));
}

QTEST_APPLESS_MAIN(HostileMemoryTest)
#include "tst_hostilememory.moc"
