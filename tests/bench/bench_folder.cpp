// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a folder of 100,000 messages from a private Dovecot, each figure as a ratio to a raw
// drain that reads the same answers in the same run and throws them away: all envelopes, over plain
// and TLS, and the first screen.
#include "app/demo/privatedovecot.h"
#include "imapcore/account/account.h"
#include "imapcore/account/credentialsource.h"
#include "imapcore/account/request.h"
#include "tests/servers/bulkfolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace imap;

namespace {

constexpr int folderSize = 100'000;
constexpr int rounds = 5;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// The physical limit: writes a command, reads until its tag, keeps nothing.
class Drain
{
public:
    Drain(const demo::PrivateDovecot &server, bool tls)
    {
        QSslConfiguration configuration = m_socket.sslConfiguration();
        configuration.addCaCertificates(server.caFile());
        m_socket.setSslConfiguration(configuration);
        if (tls) {
            m_socket.connectToHostEncrypted(server.host(), server.tlsPort());
            m_socket.waitForEncrypted();
        } else {
            m_socket.connectToHost(server.host(), server.plainPort());
            m_socket.waitForConnected();
        }
        m_socket.waitForReadyRead();
        m_socket.readAll();
        run("LOGIN " + server.user().toUtf8() + ' ' + server.password().toUtf8());
    }
    /// Seconds.
    double run(const QByteArray &command)
    {
        QElapsedTimer clock;
        clock.start();
        const QByteArray tag = "D" + QByteArray::number(++m_tag);
        m_socket.write(tag + ' ' + command + "\r\n");
        m_socket.flush();
        const QByteArray end = "\r\n" + tag + ' ';
        QByteArray tail("\r\n");
        while (m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(60'000)) {
            const qint64 size =
                m_socket.read(m_buffer.data(), static_cast<qint64>(m_buffer.size()));
            bytes += size;
            tail.append(m_buffer.data(), size);
            if (tail.contains(end))
                break;
            tail = tail.right(end.size());
        }
        return 1e-9 * static_cast<double>(clock.nsecsElapsed());
    }
    qint64 bytes = 0;

private:
    QSslSocket m_socket;
    std::vector<char> m_buffer = std::vector<char>(1 << 18);
    int m_tag = 0;
};

class FixedPassword : public CredentialSource
{
public:
    explicit FixedPassword(const QString &password)
        : m_password(password.toUtf8())
    {
    }
    void request(const CredentialRequest &, std::function<void(CredentialAnswer)> answer) override
    {
        answer({true, m_password, {}});
    }

private:
    Secret m_password;
};

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

void compareFull(const demo::PrivateDovecot &server, bool tls)
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
    std::printf(
        "all envelopes, %s: drain %.2f s, ours %.2f s, ratio %.2f (bar 1.15), client CPU %.2f s\n",
        tls ? "TLS  " : "plain", median(drains), median(ours), median(ratios), median(cpu));
}

void compareFirstScreen(const demo::PrivateDovecot &server, bool tls)
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
    std::printf(
        "first screen, %s: ours %.1f ms (bar 100), %.1f times SELECT + newest 50 (bar 10)\n",
        tls ? "TLS  " : "plain", 1e3 * median(ours), median(ratios));
}

int measure(demo::PrivateDovecot &server)
{
    const servers::BulkTarget target{demo::PrivateDovecot::doveadm(), server.configFile(),
                                     server.user(), server.mailRoot()};
    const QString problem = servers::makeBulkFolder(target, QStringLiteral("big"), folderSize);
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
        return 1;
    }
    for (const bool tls : {false, true}) {
        compareFirstScreen(server, tls);
        compareFull(server, tls);
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    demo::PrivateDovecot::Settings settings;
    settings.format = demo::PrivateDovecot::Format::Mdbox;
    demo::PrivateDovecot server(settings);
    int status = 1;
    QObject::connect(&server, &demo::PrivateDovecot::failed, &application,
                     [](const QString &reason) {
                         std::fprintf(stderr, "%s\n", qUtf8Printable(reason));
                         QCoreApplication::exit(1);
                     });
    QObject::connect(&server, &demo::PrivateDovecot::ready, &application, [&] {
        status = measure(server);
        QCoreApplication::exit(status);
    });
    server.start();
    QCoreApplication::exec();
    server.stop();
    return status;
}
