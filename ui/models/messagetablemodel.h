// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "ui/models/itemroles.h"
#include "ui/models/messagecolumns.h"
#include "ui/models/messagerowcache.h"
#include "ui/models/messagerows.h"
#include "ui/models/waitingacts.h"

#include <QAbstractTableModel>
#include <QDate>

#include <functional>

namespace ui {

/// The messages of the open mailbox: one row for each position, there at once; contents come with
/// Changes and are kept for a bounded number of rows. Rows stand by arrival, or as they were
/// arranged. Never asks for anything: EnvelopeLoader and MessageArranger do. Lives in the GUI
/// thread.
class MessageTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit MessageTableModel(QObject *parent = nullptr, qsizetype cachedRows = 20000);

    void apply(const imap::ChangeBatch &batch);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const imap::MailboxName &mailbox() const { return m_mailbox; }
    [[nodiscard]] imap::UidValidity uidValidity() const { return m_uidValidity; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] const imap::FlagSet &mailboxFlags() const { return m_flags; }
    [[nodiscard]] const imap::PermanentFlags &permanentFlags() const { return m_permanentFlags; }
    [[nodiscard]] bool newestFirst() const { return m_rows.newestFirst(); }
    void setNewestFirst(bool newestFirst);
    /// These rows in this order, until another mailbox is opened.
    void arrange(RowArrangement arranged);
    void arrangeByArrival(bool newestFirst);
    [[nodiscard]] const MessageRows &rows() const { return m_rows; }
    /// For folders of sent messages and drafts: who it went to in place of who wrote it.
    [[nodiscard]] bool showsRecipients() const { return m_showsRecipients; }
    void setShowsRecipients(bool on);
    /// The date is when it was sent, else when it was received.
    void setShowsSent(bool on);

    /// Rows shown: all messages or those found, at most maxRows of them.
    [[nodiscard]] int messageCount() const { return m_rows.count(); }
    static constexpr int maxRows = MessageRows::maxRows;
    [[nodiscard]] imap::Uid uidAt(int row) const { return m_rows.uidAt(row); }
    /// The message a FETCH line is about, by its UID or its number now.
    [[nodiscard]] imap::Uid uidOf(const imap::MessageData &data) const;
    /// All of rows first..last at once; those whose UID is not known yet are left out.
    [[nodiscard]] imap::UidSet uidsInRows(int first, int last) const
    {
        return m_rows.uidsIn(first, last);
    }
    /// -1 when the message is not (or no longer) here; rowNear() is that of the message below then.
    [[nodiscard]] int rowOf(imap::Uid uid) const { return m_rows.rowOf(uid); }
    [[nodiscard]] int rowNear(imap::Uid uid) const { return m_rows.rowNear(uid); }
    [[nodiscard]] const MessageRow *rowData(int row) const;
    /// What should be asked for of a row: its envelope, or, when that is there, its structure.
    [[nodiscard]] bool needsEnvelope(int row) const;
    [[nodiscard]] bool needsStructure(int row) const;
    /// The next unread row below (1) or above (-1) among the rows held; -1 when there is none.
    [[nodiscard]] int nextUnread(int row, int direction) const;
    /// The server was asked for these and sent nothing.
    void markUnavailable(const QList<imap::Uid> &uids);
    /// The structure was asked for and did not come: no attachment mark.
    void markNoStructure(const QList<imap::Uid> &uids);
    /// Rows marked so are asked for again.
    void forgetUnavailable();
    /// Where the person looks; decides what the cache keeps.
    void setViewCentre(int row)
    {
        m_viewCentre = row;
        m_cache.centreMoved();
    }
    /// See WaitingActs.
    [[nodiscard]] bool wasToBeMoved(imap::Uid uid) const { return m_waiting.wasToBeMoved(uid); }
    [[nodiscard]] qsizetype cachedRows() const { return m_cache.size(); }
    /// The day that counts as today; a new one changes how dates read.
    void setToday(const QDate &today);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    void mailboxChanged();      // opened, closed or opened again
    void mailboxFlagsChanged(); // FLAGS or PERMANENTFLAGS came anew
    void arrangementChanged();
    void messagesArrived(); // or their UIDs were told

private:
    [[nodiscard]] QVariant cellText(const MessageRow &row, MessageColumn column) const;
    [[nodiscard]] QVariant cellData(const MessageRow &row, MessageColumn column, int role) const;
    [[nodiscard]] QString correspondent(const MessageRow &row) const;
    /// What a screen reader is told beside what the message says.
    [[nodiscard]] QString withPlace(const QString &sentence, int row) const;
    void columnChanged(MessageColumn column);
    /// The same of a row on which an act waits; invalid where that makes no difference.
    [[nodiscard]] QVariant waitingData(const QModelIndex &index, const MessageRow &row,
                                       int role) const;
    [[nodiscard]] QVariant plainCell(int row, MessageColumn column, int role) const;
    void open(const imap::MailboxOpened &opened);
    void close();
    void takeFlags(const imap::MailboxFlagsChanged &told);
    void takeWaiting(const imap::ActsWaiting &waiting);
    void arrive(quint32 count);
    void learn(const imap::UidsLearned &learned);
    qsizetype expungeFrom(const imap::ChangeBatch &batch, qsizetype first);
    struct Expunged
    {
        imap::UidSet uids;
        quint32 unknown = 0; // of those without a UID yet one is as another
    };
    [[nodiscard]] Expunged expunged(const imap::ChangeBatch &batch, qsizetype first,
                                    qsizetype end) const;
    void expunge(imap::SequenceNumber number);
    void update(const imap::MessagesUpdated &updated);
    void resetBy(const std::function<void()> &change);
    void reorder(const std::function<void()> &change);
    void touch(int row);
    void flushTouched();

    MessageRows m_rows;
    MessageRowCache m_cache;
    WaitingActs m_waiting;
    imap::MailboxName m_mailbox;
    imap::UidValidity m_uidValidity;
    imap::FlagSet m_flags;
    imap::PermanentFlags m_permanentFlags;
    QDate m_today;
    int m_viewCentre = 0;
    int m_touchedFirst = -1; // rows changed since the last signal
    int m_touchedLast = -1;
    bool m_open = false;
    bool m_readOnly = false;
    bool m_showsRecipients = false;
    bool m_showsSent = false;
};

} // namespace ui
