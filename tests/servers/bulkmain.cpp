// SPDX-License-Identifier: GPL-3.0-or-later
// postroom-bulk: makes large folders of generated messages for tests and benchmarks.
#include "app/demo/privatedovecot.h"
#include "tests/servers/bulkfolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTextStream>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>

namespace {

using demo::PrivateDovecot;

/// SIGTERM and SIGINT arrive as events, not in the middle of something.
int endingSignals()
{
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    return signalfd(-1, &ending, SFD_CLOEXEC);
}

/// Makes NAME:COUNT folders, tells the times, and prints how to reach the server.
bool makeAll(const PrivateDovecot &server, const QStringList &folders)
{
    const servers::BulkTarget target{PrivateDovecot::doveadm(), server.configFile(), server.user(),
                                     server.mailRoot()};
    for (const QString &folder : folders) {
        QElapsedTimer clock;
        clock.start();
        const QString name = folder.section(QLatin1Char(':'), 0, 0);
        const int count = folder.section(QLatin1Char(':'), 1).toInt();
        const QString error = servers::makeBulkFolder(target, name, count);
        if (!error.isEmpty()) {
            QTextStream(stderr) << error << '\n';
            return false;
        }
        QTextStream(stderr) << name << ": " << count << " messages in " << clock.elapsed()
                            << " ms\n";
    }
    QTextStream(stdout) << "plain " << server.plainPort() << " tls " << server.tlsPort() << " user "
                        << server.user() << " password " << server.password() << " ca "
                        << server.caFile() << " config " << server.configFile() << '\n';
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList folders = app.arguments().mid(1);
    if (folders.isEmpty()) {
        QTextStream(stderr) << "postroom-bulk NAME:COUNT...   starts a private Dovecot with these "
                               "folders, prints how to reach it, and serves until it is ended\n";
        return 2;
    }
    PrivateDovecot::Settings settings;
    settings.format = PrivateDovecot::Format::Mdbox;
    settings.quota = false;
    PrivateDovecot server(settings);
    QObject::connect(&server, &PrivateDovecot::ready, &app, [&server, folders] {
        if (!makeAll(server, folders))
            QCoreApplication::exit(1);
    });
    QObject::connect(&server, &PrivateDovecot::failed, &app, [](const QString &reason) {
        QTextStream(stderr) << reason << '\n';
        QCoreApplication::exit(1);
    });
    const QSocketNotifier ending(endingSignals(), QSocketNotifier::Read);
    QObject::connect(&ending, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    QTimer::singleShot(0, &server, &PrivateDovecot::start);
    return app.exec();
}
