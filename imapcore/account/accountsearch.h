// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "imapcore/types/outcome.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace imap {

class Account;
class Request;

/// Searches mailboxes of one account, one after the other, since connections are few. A mailbox the
/// server refuses is told and left out; one whose connection is lost is tried again. GUI thread,
/// owned by whoever asks; the account must outlive it.
///   each mailbox: SearchMailbox -> found() or failed(), progressed()
///   finished() once, also after cancel()
class AccountSearch : public QObject
{
    Q_OBJECT
public:
    AccountSearch(Account *account, const QList<MailboxName> &mailboxes, SearchProgram program,
                  QObject *parent = nullptr);
    ~AccountSearch() override;

    /// Those that can be opened and are not known to be empty, where new mail is likely first:
    /// INBOX, then those with unread messages, then by UIDNEXT, which tells how much ever came;
    /// Junk and Trash last.
    [[nodiscard]] static QList<MailboxName>
    newestFirst(const QList<MailboxInfo> &mailboxes,
                const QHash<MailboxName, MailboxStatus> &counts);

    /// Of each mailbox at most so many of the newest come with their envelopes.
    void setMostRows(quint32 most) { m_mostRows = most; }
    void start();
    /// finished() follows at once; what was asked of the server is not waited for.
    void cancel();
    [[nodiscard]] bool isFinished() const { return m_finished; }

signals:
    /// Also when nothing was found there.
    void found(const imap::FoundElsewhere &messages);
    void failed(const imap::MailboxName &mailbox, const imap::ImapError &error);
    void progressed(qsizetype done, qsizetype total);
    void finished();

private:
    void next();
    void search();
    void onFinished(const Outcome &outcome);
    void onLost(const ImapError &error);
    void onChanged(const ChangeBatch &batch);
    void giveUp(const ImapError &error);
    void finish();

    Account *m_account;
    QList<MailboxName> m_mailboxes;
    const SearchProgram m_program;
    quint32 m_mostRows = 200;
    qsizetype m_at = -1;
    QPointer<Request> m_request;
    LinkState m_link = LinkState::Online; // as far as it was told
    bool m_waits = false;                 // for the connection
    QTimer m_retry;
    int m_lossesHere = 0; // in this mailbox
    int m_losses = 0;     // since something went well
    bool m_finished = false;
};

} // namespace imap
