// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/connectionsettings.h"
#include "imapcore/types/error.h"
#include "imapcore/types/secret.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <optional>

namespace imap {

class ConnectionTestWorker;

/// Tries one set of connection settings step by step and reports each step; changes nothing on the
/// server, saves nothing. Lives in the GUI thread; the work runs in a thread of its own. Deleting
/// it stops the test.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    enum class Step { Resolve, Connect, Tls, Greeting, Capabilities, SignIn };
    Q_ENUM(Step)

    explicit ConnectionTest(QObject *parent = nullptr);
    ~ConnectionTest() override;
    void start(const ConnectionSettings &settings, const Secret &password);

signals:
    void stepStarted(imap::ConnectionTest::Step step);
    /// `detail`: an address, a TLS version, the greeting's text ... untrusted, for display after
    /// our own words.
    void stepSucceeded(imap::ConnectionTest::Step step, const QString &detail);
    void stepFailed(imap::ConnectionTest::Step step, const imap::ImapError &error);
    /// After the last step or the first failure.
    void finished(bool success);

private:
    QThread m_thread;
    ConnectionTestWorker *m_worker = nullptr;
};

} // namespace imap
