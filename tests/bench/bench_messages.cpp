// SPDX-License-Identifier: GPL-3.0-or-later
// bench_messages [--million | SIZE...] [PART...]
// Folders of 10,000 and 100,000 messages (and of a million with --million) on a private Dovecot:
// first opening, jumps, scrolling, filling the store against a raw drain of the same answers, rows
// without a server, opening again after 0, 10 and 10,000 changes, order, search, memory. Parts are
// open, walk, fill, again (after fill) and order; all of them when none is named.
#include "imapcore/types/searchprogram.h"
#include "tests/bench/figures.h"
#include "tests/bench/tableclient.h"
#include "tests/servers/bulkfolder.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace imap;
using bench::Drain;
using bench::Figures;
using bench::median;
using bench::TableClient;

namespace {

const QByteArray fullRow = "(UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)";

class FolderBench
{
public:
    FolderBench(const demo::PrivateDovecot &server, int size, Figures &figures)
        : m_server(server)
        , m_figures(figures)
        , m_size(size)
        , m_isHuge(size >= 1'000'000)
        , m_rounds(m_isHuge ? 3 : 5)
        , m_mailbox(MailboxName::fromWire("big" + QByteArray::number(size)))
        , m_store(m_folder.filePath(QStringLiteral("mail.sqlite")))
    {
    }
    /// False when the folder could not be made.
    bool run(const QStringList &parts)
    {
        const auto wanted = [&parts](const char *part) {
            return parts.isEmpty() || parts.contains(QLatin1String(part));
        };
        const servers::BulkTarget target{demo::PrivateDovecot::doveadm(), m_server.configFile(),
                                         m_server.user(), m_server.mailRoot()};
        const QString wrong =
            servers::makeBulkFolder(target, QString::fromLatin1(m_mailbox.wire()), m_size);
        if (!wrong.isEmpty()) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(wrong));
            return false;
        }
        m_figures.heading(
            QStringLiteral("%1 messages").arg(QLocale(QLocale::English).toString(m_size)));
        if (wanted("open"))
            firstOpen();
        if (wanted("walk"))
            walk();
        if (wanted("fill")) {
            for (const bool tls : {false, true})
                fill(tls);
        }
        if (wanted("again")) {
            withoutServer();
            if (m_isHuge) // else a page in view weighs more
                rowMemory();
            for (const int changes : {0, 10, 10'000})
                reopen(changes);
        }
        if (wanted("order"))
            order();
        return true;
    }

private:
    /// Nothing known of the folder: the newest screen painted.
    void firstOpen()
    {
        std::vector<double> ratios, painted, octets, commands;
        Drain drain(m_server, true);
        double select = 0;
        for (int round = 0; round < m_rounds; ++round) {
            select = drain.run("SELECT " + m_mailbox.wire());
            const QByteArray newest = QByteArray::number(m_size - 49);
            const double limit = select + drain.run("UID FETCH " + newest + ":* " + fullRow);
            drain.run("UNSELECT");
            TableClient client(m_server, {});
            (void)client.run(ListMailboxes{});
            painted.push_back(client.open(m_mailbox));
            ratios.push_back(painted.back() / limit);
            TableClient counted(m_server, {});
            (void)counted.run(ListMailboxes{});
            counted.countOctets();
            counted.open(m_mailbox);
            octets.push_back(static_cast<double>(counted.received) / 1024);
            commands.push_back(counted.commands);
        }
        m_figures.tell(QStringLiteral("opened for the first time, newest rows painted"),
                       1e3 * median(painted), "ms", m_isHuge ? 200 + 1e3 * select : 100);
        m_figures.tell(QStringLiteral("… times SELECT and the newest 50 read raw"), median(ratios),
                       "x", 10);
        m_figures.tell(QStringLiteral("… received by then"), median(octets), "KiB", 64);
        m_figures.tell(QStringLiteral("… commands sent by then"), median(commands), "", 3);
    }
    /// To the middle, the end and back, nothing of it held.
    void walk()
    {
        std::vector<double> jumps, steps;
        for (int round = 0; round < m_rounds; ++round) {
            TableClient client(m_server, {});
            client.open(m_mailbox);
            client.waitUntilLive();
            for (const int row : {m_size / 2, m_size - 1, m_size / 4})
                jumps.push_back(client.jump(row));
            steps.push_back(client.longestScrollStep());
        }
        m_figures.tell(QStringLiteral("jump to rows not held, painted"), 1e3 * median(jumps), "ms");
        m_figures.tell(QStringLiteral("longest of 300 scroll steps through all of it"),
                       median(steps), "ms", 16);
    }
    /// All rows into the store, between two drains of the same answers: a machine that is faster
    /// for a while is so for both.
    void fill(bool tls)
    {
        std::vector<double> ratios, cpu;
        Drain drain(m_server, tls);
        drain.run("EXAMINE " + m_mailbox.wire());
        const QByteArray all = "UID FETCH 1:* " + fullRow;
        drain.run(all); // the server's files are in memory from then on
        double before = drain.run(all);
        for (int round = 0; round < (m_isHuge ? 1 : m_rounds); ++round) {
            const auto [ours, spent] = filled(tls);
            const double after = drain.run(all);
            ratios.push_back(2 * ours / (before + after));
            cpu.push_back(spent);
            before = after;
        }
        const bool isLong = m_size >= 100'000; // less takes a tenth of a second
        const QString way = tls ? QStringLiteral("TLS") : QStringLiteral("plain");
        m_figures.tell(
            QStringLiteral("all envelopes into the store, %1, times a raw read").arg(way),
            median(ratios), "x", isLong ? 1.15 : 0);
        m_figures.tell(QStringLiteral("… CPU of ours"), median(cpu), "s",
                       m_size == 100'000 ? 1.0 : 0);
    }
    /// Seconds until all of a mailbox is held of which nothing was, and the CPU they took.
    std::pair<double, double> filled(bool tls)
    {
        QFile::remove(m_store);
        TableClient client(m_server, m_store, tls ? Security::Tls : Security::None);
        client.account().keepWhole({m_mailbox}, true);
        client.open(m_mailbox);
        client.waitUntilLive();
        const double before = bench::cpuSeconds();
        const double ours = bench::secondsOf([&] {
            client.account().keepWhole({m_mailbox});
            TableClient::until([&] {
                return !client.filled().paused &&
                       client.filled().total == static_cast<quint32>(m_size) &&
                       client.filled().held == client.filled().total;
            });
        });
        return {ours, bench::cpuSeconds() - before};
    }
    void withoutServer()
    {
        std::vector<double> seconds;
        for (int round = 0; round < m_rounds; ++round) {
            TableClient client(m_server, m_store, 1, Security::Tls); // nobody listens there
            seconds.push_back(client.open(m_mailbox));
        }
        m_figures.tell(QStringLiteral("rows painted from the store, no server"),
                       1e3 * median(seconds), "ms", m_isHuge ? 500 : 100);
        TableClient client(m_server, m_store);
        client.open(m_mailbox);
        client.waitUntilLive();
        client.longestScrollStep();
        m_figures.tell(QStringLiteral("resident, folder open and scrolled through"),
                       bench::residentMiB(), "MiB", m_isHuge ? 250 : 0);
    }
    /// What each message takes that is not in view, once the mailbox is open.
    void rowMemory()
    {
        TableClient client(m_server, m_store);
        (void)client.run(ListMailboxes{});
        const double before = bench::heapInUse();
        client.open(m_mailbox);
        client.waitUntilLive();
        m_figures.tell(QStringLiteral("memory of a row that is not in view"),
                       (bench::heapInUse() - before) / m_size, "B", 24);
    }
    /// What another client changed while nobody looked: one message each.
    void change(int changes)
    {
        Drain other(m_server, false);
        other.run("SELECT " + m_mailbox.wire());
        other.run("STORE " + QByteArray::number(m_size - changes + 1) + ":* " +
                  (++m_changed % 2 ? "+" : "-") + "FLAGS.SILENT ($label5)");
    }
    void reopen(int changes)
    {
        std::vector<double> painted, inStep, octets;
        for (int round = 0; round < m_rounds; ++round) {
            if (changes > 0)
                change(changes);
            TableClient client(m_server, m_store);
            (void)client.run(ListMailboxes{});
            client.countOctets();
            QElapsedTimer clock;
            clock.start();
            painted.push_back(client.open(m_mailbox));
            TableClient::until([&] { return client.isFromServer(); });
            inStep.push_back(1e-6 * static_cast<double>(clock.nsecsElapsed()));
            (void)client.run(Refresh{}); // behind all that the opening asked for
            octets.push_back(static_cast<double>(client.received) / 1024);
        }
        m_figures.tell(QStringLiteral("opened again after %1 changes, rows painted")
                           .arg(QLocale(QLocale::English).toString(changes)),
                       1e3 * median(painted), "ms", m_isHuge ? 500 : 100);
        m_figures.tell(QStringLiteral("… in step with the server"), median(inStep), "ms");
        m_figures.tell(QStringLiteral("… received"), median(octets), "KiB",
                       changes == 0    ? 4
                       : changes == 10 ? 41
                                       : 0);
    }
    void order()
    {
        TableClient client(m_server, m_store);
        client.open(m_mailbox);
        client.waitUntilLive();
        const UidValidity validity = client.table().uidValidity();
        Drain drain(m_server, true);
        drain.run("EXAMINE " + m_mailbox.wire());
        std::vector<double> sorts, finds;
        for (int round = 0; round < m_rounds; ++round) {
            const double limit = drain.run("UID SORT (SUBJECT) UTF-8 ALL");
            sorts.push_back(bench::secondsOf([&] {
                                (void)client.run(SortMessages{validity, {{SortKey::Subject}}});
                            }) /
                            limit);
            const double found = drain.run("UID SEARCH RETURN (ALL) SUBJECT project");
            SearchMessages search{validity, SearchProgram().add("SUBJECT", "project")};
            finds.push_back(bench::secondsOf([&] { (void)client.run(search); }) / found);
        }
        m_figures.tell(QStringLiteral("sorted by subject, times the server's SORT read raw"),
                       median(sorts), "x");
        m_figures.tell(QStringLiteral("searched by subject, times the server's SEARCH read raw"),
                       median(finds), "x");
    }

    const demo::PrivateDovecot &m_server;
    Figures &m_figures;
    int m_size;
    bool m_isHuge;
    int m_rounds;
    MailboxName m_mailbox;
    QTemporaryDir m_folder;
    QString m_store;
    int m_changed = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("bench_messages"));
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::vector<int> sizes;
    QStringList parts = application.arguments().mid(1);
    const bool isMillion = parts.removeAll(QStringLiteral("--million")) > 0;
    parts.removeIf([&sizes](const QString &word) {
        const int size = word.toInt();
        if (size > 0)
            sizes.push_back(size);
        return size > 0;
    });
    if (sizes.empty())
        sizes = {10'000, 100'000};
    if (isMillion)
        sizes.push_back(1'000'000);
    demo::PrivateDovecot::Settings settings;
    settings.format = demo::PrivateDovecot::Format::Mdbox;
    settings.quota = false;
    return bench::withServer(settings, [&](const demo::PrivateDovecot &server) {
        Figures figures;
        for (const int size : sizes) {
            if (!FolderBench(server, size, figures).run(parts))
                return 1;
        }
        return figures.status();
    });
}
