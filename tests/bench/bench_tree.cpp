// SPDX-License-Identifier: GPL-3.0-or-later
// The folder tree on screen: 2,000 folders of a private Dovecot against a raw drain that reads the
// same LIST answers in the same run and throws them away, and 20,000 folders of a scripted list,
// with the longest step while they are scrolled. Fails over its bars.
#include "app/demo/privatedovecot.h"
#include "imapcore/account/account.h"
#include "imapcore/account/request.h"
#include "tests/bench/figures.h"
#include "tests/bench/measure.h"
#include "tests/support/scriptedserver.h"
#include "ui/models/foldertreemodel.h"
#include "ui/views/folderpane.h"
#include "ui/views/folderview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLocale>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTcpSocket>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace imap;
using bench::FixedPassword;
using bench::median;

namespace {

constexpr int rounds = 7;
constexpr double listBar = 1.5;
constexpr double arriveBarSeconds = 2.0;
constexpr double frameMs = 16.0;

/// Writes commands in one go and reads until the last is answered; its event loop lets a scripted
/// server in the same thread speak.
class Drain
{
public:
    Drain(const QString &host, quint16 port, const QByteArray &user, const QByteArray &password)
    {
        m_socket.connectToHost(host, port);
        wait("\r\n");
        run({"LOGIN " + user + ' ' + password});
    }
    /// Seconds.
    double run(const QByteArrayList &commands)
    {
        QElapsedTimer clock;
        clock.start();
        QByteArray last;
        for (const QByteArray &command : commands) {
            last = "D" + QByteArray::number(++m_tag);
            m_socket.write(last + ' ' + command + "\r\n");
        }
        wait("\r\n" + last + " OK");
        return 1e-9 * static_cast<double>(clock.nsecsElapsed());
    }

private:
    void wait(const QByteArray &end)
    {
        QEventLoop loop;
        QByteArray tail("\r\n");
        const auto read = [&] {
            tail += m_socket.readAll();
            if (tail.contains(end))
                loop.quit();
            tail = tail.right(200);
        };
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &loop, read);
        QObject::connect(&m_socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
        loop.exec();
    }

    QTcpSocket m_socket;
    int m_tag = 0;
};

/// An account and the left pane of the window.
class Tree
{
public:
    Tree(ConnectionSettings settings, const QString &password)
        : m_password(password)
        , m_account(std::move(settings), &m_password)
        , m_pane(&m_model)
    {
        m_model.addAccount(1, QStringLiteral("bench"));
        m_pane.setAccountKey(1, QStringLiteral("bench"));
        m_pane.resize(290, 900);
        m_pane.show();
        QObject::connect(&m_account, &Account::changed, &m_pane,
                         [this](const ChangeBatch &batch) { take(batch); });
        m_account.goOnline();
        waitForList();
        listAgain();
    }
    /// From asking for the list until the rows are painted; seconds. Returns when the counts, which
    /// are another matter, are through as well: the server would still be at them next time.
    double listAgain()
    {
        QElapsedTimer clock;
        clock.start();
        Request *request = m_account.run(ListMailboxes{}, nullptr);
        bool isOver = false;
        QObject::connect(request, &Request::finished, &m_pane, [&] {
            isOver = true;
            m_loop.quit();
        });
        waitForList();
        const double seconds = 1e-9 * static_cast<double>(clock.nsecsElapsed());
        while (!isOver)
            m_loop.exec();
        return seconds;
    }
    /// From goOnline() to a painted tree is not ours alone; this is the model and the view.
    double emptyAndListAgain()
    {
        m_model.removeAccount(1);
        m_model.addAccount(1, QStringLiteral("bench"));
        m_pane.setAccountKey(1, QStringLiteral("bench"));
        return listAgain();
    }
    [[nodiscard]] int count() const { return m_model.mailboxCount(1); }
    /// Milliseconds of the longest of some hundred steps through the whole tree.
    double longestScrollStep(double *unfolding)
    {
        QElapsedTimer clock;
        clock.start();
        m_pane.view()->expandAll();
        m_pane.view()->viewport()->repaint();
        *unfolding = 1e-6 * static_cast<double>(clock.nsecsElapsed());
        QScrollBar *bar = m_pane.view()->verticalScrollBar();
        double longest = 0;
        constexpr int steps = 400;
        for (int step = 1; step <= steps; ++step) {
            clock.start();
            bar->setValue(static_cast<int>(qint64(bar->maximum()) * step / steps));
            m_pane.view()->viewport()->repaint();
            longest = qMax(longest, 1e-6 * static_cast<double>(clock.nsecsElapsed()));
        }
        return longest;
    }

private:
    void take(const ChangeBatch &batch)
    {
        m_model.apply(1, batch);
        const bool listed = std::any_of(batch.begin(), batch.end(), [](const Change &change) {
            return std::holds_alternative<MailboxesListed>(change);
        });
        if (!listed)
            return;
        m_pane.refresh();
        m_pane.view()->viewport()->repaint();
        m_loop.quit();
    }
    void waitForList() { m_loop.exec(); }

    FixedPassword m_password;
    ui::FolderTreeModel m_model;
    Account m_account;
    ui::FolderPane m_pane;
    QEventLoop m_loop;
};

bool makeFolders(const demo::PrivateDovecot &server, int count)
{
    QStringList arguments{QStringLiteral("-c"),
                          server.configFile(),
                          QStringLiteral("mailbox"),
                          QStringLiteral("create"),
                          QStringLiteral("-s"),
                          QStringLiteral("-u"),
                          server.user()};
    for (int i = 0; i < count; ++i)
        arguments << QStringLiteral("area%1/project%2").arg(i / 50).arg(i % 50);
    QProcess doveadm;
    doveadm.start(demo::PrivateDovecot::doveadm(), arguments);
    return doveadm.waitForFinished(600000) && doveadm.exitCode() == 0;
}

/// False when there was nothing to measure.
bool measureDovecot(const demo::PrivateDovecot &server, bench::Figures &figures)
{
    constexpr int folders = 2000;
    if (!makeFolders(server, folders)) {
        std::fprintf(stderr, "the folders could not be made\n");
        return false;
    }
    ConnectionSettings settings;
    settings.host = server.host();
    settings.port = server.plainPort();
    settings.security = Security::None;
    settings.user = server.user();
    Drain drain(server.host(), server.plainPort(), server.user().toUtf8(),
                server.password().toUtf8());
    Tree tree(settings, server.password());
    const QByteArray list = "LIST \"\" (\"*\") RETURN (SUBSCRIBED CHILDREN SPECIAL-USE)";
    const QByteArray dead =
        "LIST (SUBSCRIBED) \"\" (\"*\") RETURN (SUBSCRIBED CHILDREN SPECIAL-USE)";
    std::vector<double> limits, single, ours, ratios;
    for (int round = 0; round < rounds; ++round) {
        single.push_back(drain.run({list}));
        limits.push_back(drain.run({list, dead}));
        ours.push_back(tree.emptyAndListAgain());
        ratios.push_back(ours.back() / limits.back());
    }
    figures.heading(QStringLiteral("The folder tree"));
    const QString count = QLocale(QLocale::English).toString(tree.count());
    figures.tell(QStringLiteral("%1 folders of Dovecot listed and painted").arg(count),
                 1e3 * median(ours), "ms");
    figures.tell(QStringLiteral("… times both LISTs read raw"), median(ratios), "x", listBar);
    return tree.count() >= folders;
}

bool measureScripted(bench::Figures &figures)
{
    constexpr int folders = 20000;
    testsupport::ScriptedServer server;
    server.greeting = "* OK [CAPABILITY IMAP4rev1] hello\r\n";
    QByteArray list;
    for (int i = 0; i < folders; ++i)
        list += "* LIST (\\HasNoChildren) \"/\" area" + QByteArray::number(i / 1000) + "/team" +
                QByteArray::number(i / 40) + "/project" + QByteArray::number(i) + "\r\n";
    server.replies["CAPABILITY"] = {"* CAPABILITY IMAP4rev1\r\n%T OK done\r\n"};
    server.replies["LOGIN"] = {"%T OK [CAPABILITY IMAP4rev1] done\r\n"};
    server.replies["LIST"] = {list + "%T OK done\r\n"};
    server.replies["LSUB"] = {"%T OK done\r\n"};
    server.replies["STATUS"] = {"%T OK done\r\n"};
    ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = server.serverPort();
    settings.security = Security::None;
    settings.user = QStringLiteral("demo");
    Drain drain(settings.host, settings.port, "demo", "demo");
    Tree tree(settings, QStringLiteral("demo"));
    std::vector<double> limits, ours, again;
    for (int round = 0; round < rounds; ++round) {
        limits.push_back(drain.run({"LIST \"\" \"*\"", "LSUB \"\" \"*\""}));
        ours.push_back(tree.emptyAndListAgain());
        again.push_back(tree.listAgain());
    }
    double unfolding = 0;
    const double step = tree.longestScrollStep(&unfolding);
    const QString count = QLocale(QLocale::English).toString(tree.count());
    figures.tell(QStringLiteral("%1 folders of a scripted server listed and painted").arg(count),
                 1e3 * median(ours), "ms", 1e3 * arriveBarSeconds);
    figures.tell(QStringLiteral("… the same list again"), 1e3 * median(again), "ms");
    figures.tell(QStringLiteral("… all unfolded"), unfolding, "ms");
    figures.tell(QStringLiteral("… longest of 400 scroll steps"), step, "ms", frameMs);
    return tree.count() >= folders;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("bench_tree"));
    QSettings().clear();
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    return bench::withServer({}, [](const demo::PrivateDovecot &server) {
        bench::Figures figures;
        const bool isWhole = measureDovecot(server, figures) && measureScripted(figures);
        return isWhole ? figures.status() : 1;
    });
}
