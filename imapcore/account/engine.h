// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/actqueue.h"
#include "imapcore/account/clockwatch.h"
#include "imapcore/account/folderfiller.h"
#include "imapcore/account/rowsforstore.h"
#include "imapcore/account/sessionpool.h"
#include "imapcore/account/storefiller.h"
#include "imapcore/account/storekeeper.h"
#include "imapcore/types/change.h"
#include "imapcore/types/connectionsettings.h"
#include "imapcore/types/outcome.h"
#include "imapcore/types/wirelog.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace mime {
struct RenderedMessage;
}

namespace imap {

/// The engine-thread half of an Account: owns the connections, turns fetched messages into what is
/// shown. Created in the GUI thread, moved to the engine thread, deleted there; every call reaches
/// it queued.
class Engine : public QObject
{
    Q_OBJECT
public:
    Engine();

    /// Where folders and messages are kept between two runs; told at once is what was kept. Before
    /// goOnline().
    void openStore(const QString &file);
    /// All rows of these mailboxes are to be in the store: the open one's first, then the others'.
    void keepWhole(const QList<MailboxName> &mailboxes, bool paused);
    void goOnline(const ConnectionSettings &settings);
    void goOffline();
    void run(quint64 id, const Operation &operation);
    void preview(quint64 id, const Operation &operation);
    /// Acts that wait for a connection are not wanted any more.
    void discardWaiting();
    void abandon(quint64 id);
    void cancel(quint64 id);
    void givePassword(const Secret &password, const QString &problem);
    void setWireLogging(bool on);
    void setWatched(const QList<MailboxName> &mailboxes);
    void probe();
    /// Signs everything out and then ends the thread it lives in.
    void retire();

signals:
    void changed(const imap::ChangeBatch &batch);
    void finished(quint64 id, const imap::Outcome &outcome,
                  std::shared_ptr<const mime::RenderedMessage> rendered);
    void progressed(quint64 id, quint64 done, quint64 total);
    void passwordWanted(bool rejected, const QByteArray &serverText);
    void wireLogged(const QList<imap::WireLine> &lines);

private:
    /// Rows for the store, over a second connection: asked for there and taken here.
    static constexpr quint64 besidesWork = ~quint64(0) - 5;
    SessionPool &pool();
    void tell(const ChangeBatch &batch);
    void askPool(quint64 id, const Operation &operation);
    void tellStoreTrouble();
    void tellLeft(const QString &nextFile);
    void fillOn();
    void noteForFilling(const Change &change);
    void onOtherPieceEnded(const Outcome &outcome);
    void indexOn();
    void onPieceEnded(const Outcome &outcome);
    void onPieceBesidesEnded(const Outcome &outcome);
    void sendWaiting();
    void onWaitingSent(const Outcome &outcome);
    /// True: the act was written down for later.
    [[nodiscard]] bool postpone(quint64 id, const Operation &operation);
    void conclude(quint64 id, const Outcome &outcome);
    /// Made in the engine thread, where its sockets and timers must live.
    std::unique_ptr<SessionPool> m_pool;
    std::unique_ptr<ClockWatch> m_clock;
    std::unique_ptr<StoreKeeper> m_keeper;  // null: nothing is kept
    std::unique_ptr<ActQueue> m_queue;      // as m_keeper
    std::unique_ptr<FolderFiller> m_others; // as m_keeper
    QList<MailboxName> m_kept;              // what both fillers are to fill
    bool m_fillingPaused = false;
    StoreFiller m_filler;
    RowsForStore m_rowsForStore;
    QTimer m_indexing;
    QTimer m_fillAgain;
    QTimer m_sendAgain;
    bool m_isOnline = false;
};

} // namespace imap
