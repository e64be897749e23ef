// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/messagetablemodel.h"

#include <QPointer>
#include <QTableView>

namespace ui {

class MessageHeader;

/// The message table. Keeps current message and selection on the same messages whatever comes and
/// goes, and tells which rows are in view. GUI thread.
class MessageView : public QTableView
{
    Q_OBJECT
public:
    explicit MessageView(QWidget *parent = nullptr);

    void setMessages(MessageTableModel *model);
    [[nodiscard]] MessageTableModel *messages() const { return m_messages; }
    [[nodiscard]] MessageHeader *header() const { return m_header; }
    /// The message the person is on; invalid when none.
    [[nodiscard]] imap::Uid currentUid() const;
    [[nodiscard]] QList<imap::Uid> selectedUids() const;
    [[nodiscard]] qint64 selectedRows() const;
    /// All selected messages, by ranges: a million rows cost as much as ten.
    [[nodiscard]] imap::UidSet selectedSet() const;
    void selectMessage(imap::Uid uid);
    /// As if the person had moved to the current message just now.
    void tellCurrent();
    /// On the only selected message, or on none, and tells which.
    void standOnSelected();
    /// Steps by rows; false at the end.
    bool stepMessage(int direction);
    bool stepUnread(int direction);
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int lastVisibleRow() const;

signals:
    /// The person moved to a message (or to none).
    void currentMessageChanged(imap::Uid uid);
    /// The message shown last was expunged; the selection has moved to its neighbour.
    void currentMessageVanished();
    void selectedRowsChanged();
    void visibleRowsChanged(int first, int last);
    /// The person drags the selected messages away; whoever hears it runs the drag.
    void dragWanted();
    /// selectMessage() was asked for a message that a filter hides.
    void hiddenWanted(imap::Uid uid);
    /// Enter or double click.
    void openRequested(imap::Uid uid);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Letters are actions here; one that can do nothing now leads nowhere else. Words are looked
    /// for by the filter.
    void keyboardSearch(const QString &) override {}
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    /// Where the person was, by UID; outlives a model reset.
    struct Place
    {
        imap::UidValidity validity;
        QByteArray mailbox;
        imap::Uid current;
        imap::Uid top;
        QList<imap::Uid> selected;
        quint64 views = 0; // of the model's rows
    };
    void remember();
    void restore();
    void restoreSelection();
    void showPlace();
    void orderChanged();
    void applyRowHeight();
    void announceRows();
    [[nodiscard]] QModelIndex rowIndex(int row) const
    {
        return m_messages->index(row, columnNumber(MessageColumn::Subject));
    }
    void goToRow(int row);
    /// The row stepping starts from; -1 when the person is on none.
    [[nodiscard]] int standingRow() const;
    void vanish();

    QPointer<MessageTableModel> m_messages;
    MessageHeader *m_header;
    Place m_place;
    imap::Uid m_told; // the message currentMessageChanged() spoke of last
    int m_firstRow = -1;
    int m_lastRow = -1;
    bool m_waiting = false; // the current row has no UID yet
    bool m_quiet = false;   // the program moves the selection, not the person
};

} // namespace ui
