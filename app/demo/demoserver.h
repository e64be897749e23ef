// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/privatedovecot.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace demo {

/// What `--demo` opens: a private Dovecot, filled in a worker thread and then started. Lives in
/// the thread that made it (the window's) and does not block it; stop() alone waits
/// for a mailbox that is just being filled.
class DemoServer : public QObject
{
    Q_OBJECT

public:
    explicit DemoServer(QObject *parent = nullptr);
    ~DemoServer() override;

    void start();
    /// Ends the server and removes its mail.
    void stop();

    [[nodiscard]] PrivateDovecot &server() { return m_server; }
    [[nodiscard]] const PrivateDovecot &server() const { return m_server; }

signals:
    void ready();
    void failed(const QString &reason);

private:
    void filled();

    PrivateDovecot m_server;
    std::unique_ptr<QThread> m_worker;
    QString m_fillError;
};

} // namespace demo
