// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a folder of 100,000 messages from a private Dovecot, each figure as a ratio to a raw
// drain that reads the same answers in the same run and throws them away: all envelopes, over plain
// and TLS, and the first screen.
#include "app/demo/privatedovecot.h"
#include "imapcore/account/account.h"
#include "imapcore/account/request.h"
#include "tests/bench/figures.h"
#include "tests/bench/measure.h"
#include "tests/servers/bulkfolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace imap;
using bench::cpuSeconds;
using bench::Drain;
using bench::Figures;
using bench::FixedPassword;
using bench::median;

namespace {

constexpr int folderSize = 100'000;
constexpr int rounds = 5;

/// An account with the folder open; counts rows as they arrive in the GUI thread.
class Client
{
public:
    Client(const demo::PrivateDovecot &server, bool tls)
        : m_password(server.password())
    {
        ConnectionSettings settings;
        settings.host = server.host();
        settings.port = tls ? server.tlsPort() : server.plainPort();
        settings.security = tls ? Security::Tls : Security::None;
        settings.user = server.user();
        settings.caFile = server.caFile();
        m_account = std::make_unique<Account>(settings, &m_password);
        QObject::connect(m_account.get(), &Account::changed, [this](const ChangeBatch &batch) {
            for (const Change &change : batch) {
                if (const auto *updated = std::get_if<MessagesUpdated>(&change)) {
                    rows.insert(rows.end(), updated->messages.begin(), updated->messages.end());
                } else if (const auto *opened = std::get_if<MailboxOpened>(&change)) {
                    uidValidity = opened->uidValidity;
                }
            }
        });
        m_account->goOnline();
        run(ListMailboxes{});
    }
    /// Seconds until the operation has ended and its rows have arrived.
    double run(const Operation &operation)
    {
        QElapsedTimer clock;
        clock.start();
        QEventLoop loop;
        QObject::connect(m_account->run(operation, nullptr), &Request::finished, &loop,
                         &QEventLoop::quit);
        loop.exec();
        return 1e-9 * static_cast<double>(clock.nsecsElapsed());
    }
    std::vector<MessageData> rows;
    UidValidity uidValidity;

private:
    FixedPassword m_password;
    std::unique_ptr<Account> m_account;
};

void compareFull(const demo::PrivateDovecot &server, bool tls, Figures &figures)
{
    const QByteArray select = "SELECT big";
    const QByteArray full = "UID FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)";
    std::vector<double> ratios, drains, ours, cpu;
    Drain drain(server, tls);
    drain.run(select);
    drain.run(full); // warms the server's cache
    Client client(server, tls);
    client.run(OpenMailbox{MailboxName::fromWire("big")});
    UidSet all;
    all.add(1, folderSize);
    for (int round = 0; round < rounds; ++round) {
        client.rows.clear();
        client.rows.shrink_to_fit();
        drains.push_back(drain.run(full));
        const double cpuBefore = cpuSeconds();
        ours.push_back(client.run(FetchEnvelopes{client.uidValidity, all, false}));
        cpu.push_back(cpuSeconds() - cpuBefore);
        ratios.push_back(ours.back() / drains.back());
        if (client.rows.size() != folderSize)
            std::printf("  (%zu rows instead of %d)\n", client.rows.size(), folderSize);
    }
    const QString way = QLatin1String(tls ? "TLS" : "plain");
    figures.tell(QStringLiteral("all envelopes read, %1, times a raw read").arg(way),
                 median(ratios), "x", 1.15);
    figures.tell(QStringLiteral("… the raw read"), median(drains), "s");
    figures.tell(QStringLiteral("… ours"), median(ours), "s");
    figures.tell(QStringLiteral("… CPU of ours"), median(cpu), "s", 1.0);
}

void compareFirstScreen(const demo::PrivateDovecot &server, bool tls, Figures &figures)
{
    std::vector<double> ratios, ours;
    Drain drain(server, tls);
    Client client(server, tls);
    for (int round = 0; round < rounds; ++round) {
        double limit = drain.run("SELECT big");
        limit += drain.run("UID FETCH 99951:* (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)");
        drain.run("UNSELECT");
        ours.push_back(client.run(OpenMailbox{MailboxName::fromWire("big")}));
        ratios.push_back(ours.back() / limit);
        client.run(LeaveMailbox{});
    }
    const QString way = QLatin1String(tls ? "TLS" : "plain");
    figures.tell(QStringLiteral("first rows told to the window, %1").arg(way), 1e3 * median(ours),
                 "ms", 100);
    figures.tell(QStringLiteral("… times SELECT and the newest 50 read raw"), median(ratios), "x",
                 10);
}

int measure(const demo::PrivateDovecot &server)
{
    const servers::BulkTarget target{demo::PrivateDovecot::doveadm(), server.configFile(),
                                     server.user(), server.mailRoot()};
    const QString problem = servers::makeBulkFolder(target, QStringLiteral("big"), folderSize);
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
        return 1;
    }
    Figures figures;
    figures.heading(QStringLiteral("A folder of 100,000 messages without store and table"));
    for (const bool tls : {false, true}) {
        compareFirstScreen(server, tls, figures);
        compareFull(server, tls, figures);
    }
    return figures.status();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    demo::PrivateDovecot::Settings settings;
    settings.format = demo::PrivateDovecot::Format::Mdbox;
    return bench::withServer(settings, measure);
}
