// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passwordcommand.h"

#include "ui/servertext.h"

#include <QProcess>

#include <csignal>
#include <unistd.h>

namespace app {

namespace {

constexpr qsizetype maxOutput = 64 * 1024;
constexpr qsizetype maxErrors = 4 * 1024;
constexpr int timeoutMs = 30 * 1000;

} // namespace

PasswordCommand::PasswordCommand(QObject *parent)
    : QObject(parent)
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(timeoutMs);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        fail(tr("The password command did not finish within %n second(s).", nullptr,
                m_timeout.interval() / 1000));
    });
}

PasswordCommand::~PasswordCommand()
{
    stop();
    imap::wipeBytes(m_output);
}

void PasswordCommand::run(const QString &command, Callback callback)
{
    stop();
    m_callback = std::move(callback);
    m_process = new QProcess(this);
    m_process->setProgram(QStringLiteral("/bin/sh"));
    m_process->setArguments({QStringLiteral("-c"), command});
    m_process->setStandardInputFile(QProcess::nullDevice());
    // A group of its own, so that a time-out also ends what the shell has started.
    m_process->setChildProcessModifier([] { ::setpgid(0, 0); });
    connect(m_process, &QProcess::readyReadStandardOutput, this, &PasswordCommand::readOutput);
    connect(m_process, &QProcess::readyReadStandardError, this, [this] {
        const QByteArray more = m_process->readAllStandardError();
        m_errors += more.first(qMin(more.size(), maxErrors - qMin(maxErrors, m_errors.size())));
    });
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        finished(code, status == QProcess::CrashExit);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The password command could not be started."));
    });
    m_timeout.start();
    m_process->start();
}

void PasswordCommand::readOutput()
{
    QByteArray more = m_process->readAllStandardOutput();
    m_output += more;
    imap::wipeBytes(more);
    if (m_output.size() > maxOutput)
        fail(tr("The password command prints too much; its first line should be the password."));
}

QString PasswordCommand::complaint() const
{
    return ui::shownServerText(m_errors);
}

void PasswordCommand::finished(int exitCode, bool crashed)
{
    readOutput();
    if (!m_callback)
        return;
    if (crashed) {
        fail(tr("The password command was ended by a signal."));
        return;
    }
    if (exitCode != 0) {
        fail(exitCode == 127 ? tr("The password command was not found.")
                             : tr("The password command failed with status %1.").arg(exitCode));
        return;
    }
    qsizetype end = m_output.indexOf('\n');
    if (end < 0)
        end = m_output.size();
    if (end > 0 && m_output.at(end - 1) == '\r')
        --end;
    if (end == 0) {
        fail(tr("The password command printed no password on its first line."));
        return;
    }
    done({true, imap::Secret(m_output.first(end)), {}});
}

void PasswordCommand::fail(const QString &problem)
{
    const QString words = complaint();
    done({false, {}, words.isEmpty() ? problem : tr("%1 It says: %2").arg(problem, words)});
}

void PasswordCommand::done(Result result)
{
    const Callback callback = std::exchange(m_callback, {});
    stop();
    if (callback)
        callback(std::move(result));
}

void PasswordCommand::stop()
{
    m_timeout.stop();
    m_callback = {};
    imap::wipeBytes(m_output);
    m_errors.clear();
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    // Ended without waiting; the process object follows when it has gone.
    const auto group = static_cast<pid_t>(process->processId());
    if (group > 1)
        ::kill(-group, SIGKILL);
    process->kill();
    process->setParent(nullptr);
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
}

} // namespace app
