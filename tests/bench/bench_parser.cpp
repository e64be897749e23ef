// SPDX-License-Identifier: GPL-3.0-or-later
// Typed parsing of FETCH (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE) answers as a ratio to a
// byte-wise tokenizer that keeps nothing and to two libraries on the same bytes, all in this run,
// and the allocations a message costs.
#include "imapcore/wire/fragmenter.h"
#include "imapcore/wire/responseparser.h"
#include "tests/bench/figures.h"

#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <dlfcn.h>

namespace {

std::atomic<qint64> allocations{0};
constexpr int messageCount = 100000;
constexpr int rounds = 9;

} // namespace

// Qt allocates by malloc; operator new comes here as well.
extern "C" void *malloc(size_t size)
{
    using Malloc = void *(*)(size_t);
    static const auto real = reinterpret_cast<Malloc>(dlsym(RTLD_NEXT, "malloc"));
    allocations.fetch_add(1, std::memory_order_relaxed);
    return real(size);
}

namespace {

/// What Dovecot answers; about every sixth subject is a literal.
QByteArray makeAnswers()
{
    QByteArray out;
    for (int i = 1; i <= messageCount; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray sender = "((\"Sender Number " + QByteArray::number(i % 736) +
                                  "\" NIL \"sender." + QByteArray::number(i % 736) +
                                  "\" \"lists.example.org\"))";
        const QByteArray subject =
            "Re: [project-devel] =?utf-8?Q?Gr=C3=BC=C3=9Fe_und_mehr?= about " + n;
        out += "* " + n + " FETCH (UID " + n + " FLAGS (\\Seen" + (i % 3 == 0 ? " $label1" : "") +
               ") INTERNALDATE \"02-Oct-2016 23:58:25 +0200\" RFC822.SIZE " +
               QByteArray::number(2000 + i) + " ENVELOPE (\"Sun, 02 Oct 2016 23:58:25 +0200\" ";
        if (i % 6 == 0)
            out += "{" + QByteArray::number(subject.size()) + "}\r\n" + subject;
        else
            out += "\"" + subject + "\"";
        out += " " + sender + " " + sender + " " + sender +
               " ((NIL NIL \"project-devel\" \"lists.example.org\")) NIL NIL \"<20161002.1234" + n +
               ".parent@mail.example.org>\" \"<20161002.5678" + n +
               ".message@mail.example.org>\"))\r\n";
    }
    return out;
}

/// One step a byte, nothing kept: atoms, strings, literals and parentheses are told apart.
quint64 tokenize(QByteArrayView bytes)
{
    quint64 tokens = 0;
    const char *at = bytes.data();
    const char *end = at + bytes.size();
    while (at < end) {
        const char c = *at++;
        if (c == '"') {
            while (at < end && *at != '"')
                at += *at == '\\' ? 2 : 1;
            ++at;
        } else if (c == '{') {
            qsizetype size = 0;
            for (; at < end && *at != '}'; ++at)
                size = size * 10 + (*at - '0');
            at += size + 3;
        } else if (c > ')') {
            while (at<end && * at> ')')
                ++at;
        }
        ++tokens;
    }
    return tokens;
}

/// In pieces as a socket gives them; the last message is held as a row would be.
quint64 parseTyped(QByteArrayView bytes)
{
    constexpr qsizetype piece = 64 * 1024;
    imap::Fragmenter fragmenter;
    imap::ResponseParser parser;
    imap::Frame frame;
    quint64 sum = 0;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        fragmenter.feed(bytes.sliced(at, qMin(piece, bytes.size() - at)));
        while (fragmenter.next(frame) == imap::Fragmenter::Result::Frame) {
            const imap::Response response = parser.parse(frame);
            if (const auto *fetch = std::get_if<imap::FetchData>(&response))
                sum += fetch->message.uid.value() +
                       static_cast<quint64>(fetch->message.envelope.data().size());
        }
    }
    return sum;
}

template <typename Work>
double secondsOf(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    const volatile quint64 keep = work();
    static_cast<void>(keep);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Seconds that another program needs for the same bytes; 0 when it is not there.
double secondsOfPeer(const QString &program, const QString &file)
{
    QProcess peer;
    peer.start(program, {file});
    if (!peer.waitForFinished(120'000) || peer.exitStatus() != QProcess::NormalExit ||
        peer.exitCode() != 0)
        return 0;
    return peer.readAllStandardOutput().trimmed().toDouble();
}

/// As the peers tell it: the fastest of a few, at the same time as theirs.
double fastest(const QByteArray &answers)
{
    double best = secondsOf([&] { return parseTyped(answers); });
    for (int i = 0; i < 3; ++i)
        best = qMin(best, secondsOf([&] { return parseTyped(answers); }));
    return best;
}

void comparePeers(const QByteArray &answers, bench::Figures &figures)
{
    QTemporaryFile file;
    if (!file.open() || file.write(answers) != answers.size() || !file.flush())
        return;
    const auto compare = [&](const char *name, const QString &program, double bar) {
        const double seconds = secondsOfPeer(program, file.fileName());
        const QString what = QStringLiteral("… faster than %1").arg(QLatin1String(name));
        if (seconds > 0)
            figures.tellAtLeast(what, seconds / fastest(answers), "x", bar);
        else
            std::printf("%s: it is not installed\n", qUtf8Printable(what));
    };
#ifdef POSTROOM_PEER_LIBETPAN
    compare("libetpan", QStringLiteral(POSTROOM_PEER_LIBETPAN), 15);
#endif
    compare("Python's imaplib (which only frames)", QStringLiteral(POSTROOM_PEER_IMAPLIB), 1);
}

} // namespace

int main()
{
    const QByteArray answers = makeAnswers();
    const double megabytes = static_cast<double>(answers.size()) / 1e6;
    std::vector<double> tokenizing;
    std::vector<double> typing;
    std::vector<double> ratios; // of neighbours in time, so that a busy machine slows both
    for (int i = 0; i < rounds; ++i) {
        tokenizing.push_back(secondsOf([&] { return tokenize(answers); }));
        typing.push_back(secondsOf([&] { return parseTyped(answers); }));
        ratios.push_back(tokenizing.back() / typing.back());
    }
    const double typed = median(typing);
    const qint64 before = allocations;
    static_cast<void>(parseTyped(answers));
    const double each = static_cast<double>(allocations - before) / messageCount;
    bench::Figures figures;
    figures.heading(QStringLiteral("Parsing the answers of 100,000 messages"));
    figures.tell(QStringLiteral("typed values from bytes"), megabytes / typed, "MB/s");
    figures.tellAtLeast(QStringLiteral("… times the speed of a tokenizer that keeps nothing"),
                        median(ratios), "x", 0.18);
    comparePeers(answers, figures);
    figures.tell(QStringLiteral("allocations a message"), each, "", 3);
    return figures.status();
}
