// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/account.h"
#include "tests/bench/measure.h"
#include "ui/models/messagetablemodel.h"
#include "ui/views/accountenvelopes.h"
#include "ui/views/envelopeloader.h"
#include "ui/views/messageview.h"

#include <functional>
#include <memory>

namespace bench {

/// An account with its store and the message table on screen, as the window has them. GUI thread.
class TableClient
{
public:
    /// `store`: empty for none.
    TableClient(const demo::PrivateDovecot &server, const QString &store,
                imap::Security security = imap::Security::Tls);
    /// By a port that is not the server's own: of a relay, or where nobody listens.
    TableClient(const demo::PrivateDovecot &server, const QString &store, quint16 port,
                imap::Security security);
    ~TableClient();

    [[nodiscard]] imap::Outcome run(const imap::Operation &operation);
    /// Turns the event loop until it is so.
    static void until(const std::function<bool()> &isSo);
    /// Seconds from asking until rows are painted.
    double open(const imap::MailboxName &mailbox);
    /// Seconds from moving there until the rows in view are painted with their envelopes.
    double jump(int row);
    /// Milliseconds of the longest of 300 steps through the whole table.
    double longestScrollStep();
    void waitUntilLive();
    /// All rows in view are there with their structures, and the connection is in IDLE.
    void settle();
    /// The next rows that come are painted at once: hasPainted(), paintedAt().
    void awaitRows() { m_painted = false; }
    [[nodiscard]] bool hasPainted() const { return m_painted; }
    [[nodiscard]] qint64 paintedAt() const { return m_paintedAt; } // nowNs()

    [[nodiscard]] imap::Account &account() { return *m_account; }
    [[nodiscard]] const ui::MessageTableModel &table() const { return m_table; }
    [[nodiscard]] bool isFromServer() const { return m_fromServer; } // the mailbox opened last
    [[nodiscard]] const imap::StoreFilled &filled() const { return m_filled; }

    // Counted from countOctets() on; it costs time.
    void countOctets();
    qint64 received = 0;
    int commands = 0;

private:
    void take(const imap::ChangeBatch &batch);
    void count(const QList<imap::WireLine> &lines);
    /// Envelopes, and structures if asked for, of all rows in view.
    [[nodiscard]] bool hasRowsInView(bool structures) const;

    FixedPassword m_password;
    ui::MessageTableModel m_table;
    ui::MessageView m_view;
    ui::EnvelopeLoader m_loader;
    std::unique_ptr<imap::Account> m_account;
    std::unique_ptr<ui::AccountEnvelopes> m_envelopes;
    bool m_fromServer = false;
    bool m_live = false;
    bool m_painted = false;
    qint64 m_paintedAt = 0;
    imap::StoreFilled m_filled;
};

} // namespace bench
