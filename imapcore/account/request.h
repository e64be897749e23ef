// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/outcome.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace mime {
struct RenderedMessage;
}

namespace imap {

class Account;

/// One running Operation, as the person who asked for it sees it. Lives in the GUI thread; child of
/// whoever asked and deleted with it, or by itself after finished(). Deleting it abandons the work.
class Request : public QObject
{
    Q_OBJECT
public:
    ~Request() override;
    /// Drops the work if it was not sent yet, else stops listening; finished() follows at once with
    /// Abandoned.
    void abandon();
    /// Begins nothing more. finished() follows when the work has come to a sound end, and tells
    /// what was done: Applied, or Abandoned when nothing was.
    void cancel();
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// How it ended; only after finished().
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }
    /// The error it ended with, or null.
    [[nodiscard]] const ImapError *error() const { return std::get_if<ImapError>(&m_outcome); }
    /// For ReadMessage: the message ready to show; set before finished().
    [[nodiscard]] std::shared_ptr<const mime::RenderedMessage> rendered() const
    {
        return m_rendered;
    }

signals:
    /// total is 0 when unknown; octets for bodies, messages for envelopes.
    void progressed(quint64 done, quint64 total);
    /// Exactly once, never before Account::run() returned. The request deletes itself afterwards.
    void finished(imap::Request *self);

private:
    friend class Account;
    explicit Request(quint64 id, Account *account, QObject *owner);
    void finish(Outcome outcome, std::shared_ptr<const mime::RenderedMessage> rendered);

    quint64 m_id = 0;
    QPointer<Account> m_account;
    bool m_finished = false;
    Outcome m_outcome = Done{};
    std::shared_ptr<const mime::RenderedMessage> m_rendered;
};

} // namespace imap
