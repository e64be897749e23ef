// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of 10,000 and 100,000 messages (and of a million with --million) with the store: filling
// it against a raw drain of the same answers, rows on screen without a server, opening again after
// 0, 10 and 10,000 changes, order and search, memory. Prints one line a figure with its bar; fails
// over one.
#include "imapcore/account/account.h"
#include "imapcore/account/request.h"
#include "tests/bench/measure.h"
#include "tests/servers/bulkfolder.h"
#include "ui/models/messagetablemodel.h"
#include "ui/views/messageview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace imap;
using bench::Drain;
using bench::median;

namespace {

constexpr int rounds = 5;
const QByteArray fullRow = "(UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)";

/// An account with its store and the table on screen.
class Client
{
public:
    Client(const demo::PrivateDovecot &server, const QString &store, quint16 port)
        : m_password(server.password())
    {
        ConnectionSettings settings;
        settings.host = server.host();
        settings.port = port;
        settings.security = port == server.tlsPort() ? Security::Tls : Security::None;
        settings.user = server.user();
        settings.caFile = server.caFile();
        m_account = std::make_unique<Account>(settings, &m_password);
        m_view.setModel(&m_table);
        m_view.resize(900, 600);
        m_view.show();
        QObject::connect(m_account.get(), &Account::changed, &m_view,
                         [this](const ChangeBatch &batch) { take(batch); });
        QObject::connect(
            m_account.get(), &Account::wireLogged, &m_view, [this](const QList<WireLine> &lines) {
                for (const WireLine &line : lines)
                    received += line.direction == WireLine::Direction::Server ? line.bytes : 0;
            });
        m_account->setWireLogging(true);
        m_account->setStoreFile(store);
        m_account->goOnline();
    }
    ~Client() { closeStore(); }
    /// Written and let go of.
    void closeStore()
    {
        m_account->setStoreFile({});
        (void)outcomeOf(m_account->preview(Refresh{}, nullptr));
    }
    [[nodiscard]] Outcome run(const Operation &operation)
    {
        return outcomeOf(m_account->run(operation, nullptr));
    }
    /// Turns the event loop until it is so.
    void until(const std::function<bool()> &isSo)
    {
        while (!isSo())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    /// Seconds from asking to painted rows.
    double open(const MailboxName &mailbox)
    {
        isPainted = false;
        return bench::secondsOf([&] {
            m_account->run(OpenMailbox{mailbox}, nullptr);
            until([this] { return isPainted; });
        });
    }
    /// Milliseconds of the longest of some hundred steps through the whole table.
    double longestScrollStep()
    {
        QScrollBar *bar = m_view.verticalScrollBar();
        double longest = 0;
        constexpr int steps = 300;
        for (int step = 1; step <= steps; ++step) {
            longest = qMax(
                longest, 1e3 * bench::secondsOf([&] {
                             bar->setValue(static_cast<int>(qint64(bar->maximum()) * step / steps));
                             m_view.viewport()->repaint();
                             QCoreApplication::processEvents();
                         }));
        }
        return longest;
    }
    [[nodiscard]] Account &account() { return *m_account; }
    [[nodiscard]] const ui::MessageTableModel &table() const { return m_table; }

    bool isPainted = false;    // rows of an opened mailbox
    bool isFromServer = false; // the last MailboxOpened was
    bool isLive = false;
    StoreFilled filled;
    qint64 received = 0; // octets

private:
    void take(const ChangeBatch &batch)
    {
        m_table.apply(batch);
        bool rows = false;
        for (const Change &change : batch) {
            if (const auto *opened = std::get_if<MailboxOpened>(&change))
                isFromServer = !opened->fromStore;
            else if (const auto *told = std::get_if<StoreFilled>(&change))
                filled = *told;
            else if (const auto *link = std::get_if<LinkChanged>(&change))
                isLive = link->state == LinkState::Idle;
            rows = rows || std::holds_alternative<MessagesUpdated>(change);
        }
        if (!rows || isPainted)
            return;
        m_view.viewport()->repaint();
        isPainted = true;
    }
    Outcome outcomeOf(Request *request)
    {
        Outcome outcome;
        QEventLoop loop;
        QObject::connect(request, &Request::finished, &loop, [&](Request *ended) {
            outcome = ended->outcome();
            loop.quit();
        });
        loop.exec();
        return outcome;
    }

    bench::FixedPassword m_password;
    ui::MessageTableModel m_table;
    ui::MessageView m_view;
    std::unique_ptr<Account> m_account;
};

class Bench
{
public:
    Bench(const demo::PrivateDovecot &server, int size)
        : m_server(server)
        , m_size(size)
        , m_mailbox(MailboxName::fromWire("big" + QByteArray::number(size)))
        , m_store(m_folder.filePath(QStringLiteral("mail.sqlite")))
    {
    }
    /// 0 when every bar holds.
    int run()
    {
        const servers::BulkTarget target{demo::PrivateDovecot::doveadm(), m_server.configFile(),
                                         m_server.user(), m_server.mailRoot()};
        const QString wrong =
            servers::makeBulkFolder(target, QString::fromLatin1(m_mailbox.wire()), m_size);
        if (!wrong.isEmpty()) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(wrong));
            return 1;
        }
        std::printf("--- %d messages\n", m_size);
        fill();
        withoutServer();
        for (const int changes : {0, 10, 10'000})
            reopen(qMin(changes, m_size));
        order();
        return m_failures;
    }

private:
    void tell(const char *what, double value, const char *unit, double bar)
    {
        const bool holds = bar <= 0 || value <= bar;
        if (bar > 0)
            std::printf("%-46s %9.2f %-5s bar %.2f%s\n", what, value, unit, bar,
                        holds ? "" : "  OVER");
        else
            std::printf("%-46s %9.2f %s\n", what, value, unit);
        m_failures += holds ? 0 : 1;
    }
    /// All rows into the store, against a drain of the same answers just before.
    void fill()
    {
        for (const bool tls : {false, true}) {
            const quint16 port = tls ? m_server.tlsPort() : m_server.plainPort();
            std::vector<double> ratios, cpu;
            for (int round = 0; round < (m_size > 200'000 ? 1 : rounds); ++round) {
                QFile::remove(m_store);
                Drain drain(m_server, tls);
                drain.run("EXAMINE " + m_mailbox.wire());
                const double limit = drain.run("UID FETCH 1:* " + fullRow);
                Client client(m_server, m_store, port);
                client.account().keepWhole({m_mailbox}, true);
                client.open(m_mailbox);
                const double before = bench::cpuSeconds();
                const double ours = bench::secondsOf([&] {
                    client.account().keepWhole({m_mailbox});
                    client.until([&] { return client.filled.held == client.filled.total; });
                });
                cpu.push_back(bench::cpuSeconds() - before);
                ratios.push_back(ours / limit);
            }
            tell(tls ? "all rows into the store, TLS, times the drain"
                     : "all rows into the store, plain, times the drain",
                 median(ratios), "x", 1.15);
            tell("  CPU of that", median(cpu), "s", m_size == 100'000 ? 1.0 : 0);
        }
    }
    void withoutServer()
    {
        std::vector<double> seconds;
        for (int round = 0; round < rounds; ++round) {
            Client client(m_server, m_store, 1); // nobody listens there
            seconds.push_back(client.open(m_mailbox));
        }
        tell("rows painted from the store, no server", 1e3 * median(seconds), "ms", 100);
        Client client(m_server, m_store, m_server.tlsPort());
        client.open(m_mailbox);
        client.until([&] { return client.isLive; });
        tell("longest scroll step through the folder", client.longestScrollStep(), "ms", 16);
        tell("resident with the folder open", bench::residentMiB(), "MiB",
             m_size >= 1'000'000 ? 250 : 0);
    }
    /// What another client changed while nobody looked.
    void change(int changes)
    {
        if (changes == 0)
            return;
        Drain other(m_server, false);
        other.run("SELECT " + m_mailbox.wire());
        const int first = m_size - changes + 1;
        other.run("STORE " + QByteArray::number(first) + ":* " + (++m_changed % 2 ? "+" : "-") +
                  "FLAGS.SILENT ($label5)");
    }
    void reopen(int changes)
    {
        std::vector<double> painted, inStep, octets;
        for (int round = 0; round < rounds; ++round) {
            change(changes);
            Client client(m_server, m_store, m_server.tlsPort());
            client.until([&] {
                return client.isLive || client.table().rowCount() > 0 || client.received > 0;
            });
            (void)client.run(ListMailboxes{});
            const qint64 before = client.received;
            QElapsedTimer clock;
            clock.start();
            painted.push_back(client.open(m_mailbox));
            client.until([&] { return client.isFromServer; });
            inStep.push_back(1e-9 * static_cast<double>(clock.nsecsElapsed()));
            (void)client.run(FetchEnvelopes{client.table().uidValidity(), {}});
            octets.push_back(static_cast<double>(client.received - before) / 1024);
        }
        std::printf("opened again after %d changes:\n", changes);
        tell("  rows painted", 1e3 * median(painted), "ms", m_size >= 1'000'000 ? 500 : 100);
        tell("  in step with the server", 1e3 * median(inStep), "ms", 0);
        tell("  received", median(octets), "KiB", changes == 0 ? 4 : 0);
    }
    void order()
    {
        Client client(m_server, m_store, m_server.tlsPort());
        client.open(m_mailbox);
        client.until([&] { return client.isLive; });
        const UidValidity validity = client.table().uidValidity();
        Drain drain(m_server, true);
        drain.run("EXAMINE " + m_mailbox.wire());
        std::vector<double> sorts, finds;
        for (int round = 0; round < (m_size > 200'000 ? 1 : rounds); ++round) {
            const double limit = drain.run("UID SORT (SUBJECT) UTF-8 ALL");
            sorts.push_back(bench::secondsOf([&] {
                                (void)client.run(SortMessages{validity, {{SortKey::Subject}}});
                            }) /
                            limit);
            const double found = drain.run("UID SEARCH RETURN (ALL) SUBJECT project");
            SearchMessages search{validity, SearchProgram().add("SUBJECT", "project")};
            finds.push_back(bench::secondsOf([&] { (void)client.run(search); }) / found);
        }
        tell("sorted by subject, times the server's SORT", median(sorts), "x", 0);
        tell("searched by subject, times the server's SEARCH", median(finds), "x", 0);
    }

    const demo::PrivateDovecot &m_server;
    int m_size;
    MailboxName m_mailbox;
    QTemporaryDir m_folder;
    QString m_store;
    int m_changed = 0;
    int m_failures = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("bench_reopen"));
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::vector<int> sizes{10'000, 100'000};
    if (application.arguments().contains(QStringLiteral("--million")))
        sizes.push_back(1'000'000);
    demo::PrivateDovecot::Settings settings;
    settings.format = demo::PrivateDovecot::Format::Mdbox;
    settings.quota = false;
    demo::PrivateDovecot server(settings);
    int failures = 1;
    QObject::connect(&server, &demo::PrivateDovecot::failed, &application,
                     [](const QString &reason) {
                         std::fprintf(stderr, "%s\n", qUtf8Printable(reason));
                         QCoreApplication::exit(1);
                     });
    QObject::connect(
        &server, &demo::PrivateDovecot::ready, &application,
        [&] {
            failures = 0;
            for (const int size : sizes)
                failures += Bench(server, size).run();
            QCoreApplication::exit(failures);
        },
        Qt::QueuedConnection);
    server.start();
    QCoreApplication::exec();
    server.stop();
    return failures == 0 ? 0 : 1;
}
