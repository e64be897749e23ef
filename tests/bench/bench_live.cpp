// SPDX-License-Identifier: GPL-3.0-or-later
// New mail while a folder of 10,000 is open and idle: from the server's EXISTS to our FETCH, from
// its answer to a painted row, and back to IDLE. A relay on loopback has the times of the wire.
#include "tests/bench/figures.h"
#include "tests/bench/tableclient.h"
#include "tests/bench/timingrelay.h"
#include "tests/servers/bulkfolder.h"
#include "tests/support/rawclient.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>

using namespace imap;
using bench::median;
using bench::TableClient;
using bench::TimingRelay;

namespace {

constexpr int folderSize = 10'000;
constexpr int rounds = 15;

/// When the first piece from that side after `after` that holds `words` went by; -1 for none.
qint64 timeOf(const QList<TimingRelay::Piece> &pieces, bool fromServer, const char *words,
              qint64 after)
{
    if (after < 0)
        return -1;
    for (const TimingRelay::Piece &piece : pieces) {
        if (piece.at > after && piece.fromServer == fromServer && piece.bytes.contains(words))
            return piece.at;
    }
    return -1;
}

class LiveBench
{
public:
    LiveBench(const demo::PrivateDovecot &server, const MailboxName &mailbox)
        : m_mailbox(mailbox)
        , m_relay(server.plainPort())
        , m_client(server, {}, m_relay.port(), Security::None)
        , m_other(server.host(), server.plainPort(), server.user().toUtf8(),
                  server.password().toUtf8())
    {
        m_client.open(mailbox);
        m_client.settle();
    }
    int run()
    {
        for (int round = 0; round < rounds; ++round)
            deliver();
        bench::Figures figures;
        figures.heading(QStringLiteral("New mail, folder open and idle"));
        figures.tell(QStringLiteral("EXISTS to FETCH"), median(m_asked), "ms", 2);
        figures.tell(QStringLiteral("FETCH answered to row painted"), median(m_painted), "ms", 20);
        figures.tell(QStringLiteral("… to IDLE again"), median(m_idle), "ms", 50);
        return figures.status();
    }

private:
    void deliver()
    {
        (void)m_relay.take();
        m_client.awaitRows();
        m_other.append(m_mailbox.wire(), "", "Subject: new\r\n\r\nnew\r\n");
        TableClient::until([this] { return m_client.hasPainted(); });
        QList<TimingRelay::Piece> pieces;
        qint64 exists = -1, asked = -1, answered = -1, idle = -1;
        const auto isThrough = [&] {
            pieces += m_relay.take();
            exists = timeOf(pieces, true, " EXISTS", 0);
            asked = timeOf(pieces, false, "FETCH", exists);
            answered = timeOf(pieces, true, " FETCH (", asked);
            idle = timeOf(pieces, false, " IDLE\r\n", answered);
            return idle >= 0;
        };
        TableClient::until(isThrough);
        m_client.settle();
        m_asked.push_back(1e-6 * static_cast<double>(asked - exists));
        m_painted.push_back(1e-6 * static_cast<double>(m_client.paintedAt() - answered));
        m_idle.push_back(1e-6 * static_cast<double>(idle - answered));
    }

    MailboxName m_mailbox;
    TimingRelay m_relay;
    TableClient m_client;
    testsupport::RawClient m_other;
    std::vector<double> m_asked, m_painted, m_idle;
};

int measure(const demo::PrivateDovecot &server)
{
    const servers::BulkTarget target{demo::PrivateDovecot::doveadm(), server.configFile(),
                                     server.user(), server.mailRoot()};
    const QString wrong = servers::makeBulkFolder(target, QStringLiteral("live"), folderSize);
    if (wrong.isEmpty())
        return LiveBench(server, MailboxName::fromWire("live")).run();
    std::fprintf(stderr, "%s\n", qUtf8Printable(wrong));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("bench_live"));
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    demo::PrivateDovecot::Settings settings;
    settings.format = demo::PrivateDovecot::Format::Mdbox;
    return bench::withServer(settings, measure);
}
