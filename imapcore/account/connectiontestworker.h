// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/connectiontest.h"
#include "imapcore/session/session.h"

#include <memory>

namespace imap {

/// The thread half of a ConnectionTest: a session of its own, whose milestones become steps.
class ConnectionTestWorker : public QObject
{
    Q_OBJECT
public:
    ConnectionTestWorker(ConnectionSettings settings, Secret password);
    void start();

signals:
    void stepStarted(imap::ConnectionTest::Step step);
    void stepSucceeded(imap::ConnectionTest::Step step, const QString &detail);
    void stepFailed(imap::ConnectionTest::Step step, const imap::ImapError &error);
    void finished(bool success);

private:
    using Step = ConnectionTest::Step;
    void advance(Step done, const QString &detail, Step next);
    void onChanged(const ChangeBatch &batch);
    void onPasswordWanted(bool rejected, const QByteArray &serverText);
    void end(const std::optional<ImapError> &error);

    ConnectionSettings m_settings;
    Secret m_password;
    std::unique_ptr<Session> m_session;
    Step m_step = Step::Resolve;
    bool m_ended = false;
};

} // namespace imap
