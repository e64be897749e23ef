// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/secret.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>

class QProcess;

namespace app {

/// Runs a person's command and takes the first line of its output as the password. The command goes
/// to /bin/sh -c as it stands, so pipes and quotes work as in a terminal; it gets no input. At most
/// 64 KiB are read and 30 s waited. Neither output nor command line is ever logged. GUI thread;
/// deleting it ends the command.
class PasswordCommand : public QObject
{
    Q_OBJECT
public:
    struct Result
    {
        bool ok = false;
        imap::Secret password;
        QString problem; // worded for the person, with what the command wrote to stderr
    };
    using Callback = std::function<void(Result)>;

    explicit PasswordCommand(QObject *parent = nullptr);
    ~PasswordCommand() override;
    /// Starts the command; `callback` is called once, unless this object goes first.
    void run(const QString &command, Callback callback);
    /// Ends the command; `callback` is not called any more.
    void cancel() { stop(); }
    void setTimeout(int milliseconds) { m_timeout.setInterval(milliseconds); }

private:
    void readOutput();
    void finished(int exitCode, bool crashed);
    void fail(const QString &problem);
    void done(Result result);
    void stop();
    [[nodiscard]] QString complaint() const;

    QProcess *m_process = nullptr;
    QTimer m_timeout;
    QByteArray m_output;
    QByteArray m_errors;
    Callback m_callback;
};

} // namespace app
