// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quitsignals.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace app {

namespace {

int quitPipe[2] = {-1, -1};

void onQuitSignal(int)
{
    const char byte = 1;
    // Nothing can be done about a full pipe here, and nothing needs to be: a byte is in it already.
    [[maybe_unused]] const ssize_t written = write(quitPipe[0], &byte, 1);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, quitPipe) != 0)
        return; // the signals end the program the hard way then
    m_notifier = new QSocketNotifier(quitPipe[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit quitWanted();
    });
    struct sigaction action = {};
    action.sa_handler = onQuitSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaction(signal, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, SIG_DFL);
    delete m_notifier;
    for (int &end : quitPipe) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace app
