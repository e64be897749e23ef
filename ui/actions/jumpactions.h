// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numberset.h"
#include "imapcore/types/searchprogram.h"

#include <QDate>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace ui {

class MessageTableModel;
class MessageView;
class OperationSource;

/// Jumps in the message table that need no scrolling: to the first unread message, to a date, to a
/// UID or number. The server is asked where rows are not loaded; nothing is changed there. GUI
/// thread, owned by TableActions.
class JumpActions : public QObject
{
    Q_OBJECT
public:
    JumpActions(QWidget *window, MessageView *view);

    QAction *firstUnread = nullptr;
    QAction *toDate = nullptr;
    QAction *toNumber = nullptr;
    [[nodiscard]] QList<QAction *> all() const { return {firstUnread, toDate, toNumber}; }

    /// May be null; must live until it is replaced.
    void setSource(OperationSource *source);
    void update();

    void goToFirstUnread();
    /// The first message received on that day or later.
    void goToDate(const QDate &date);
    /// UID, or place in the mailbox; else the nearest, which is told.
    void goToUid(quint32 uid);
    void goToNumber(quint32 number);

signals:
    /// Why there is nothing to go to, in words.
    void told(const QString &text);

private:
    void makeActions(QWidget *window);
    void askForDate();
    void askForNumber();
    using Found = std::function<void(const imap::UidSet &)>;
    void search(const imap::SearchProgram &program, const Found &found);
    void select(imap::Uid uid);
    /// The topmost row of those messages, -1 when none is shown.
    [[nodiscard]] int topmost(const imap::UidSet &uids) const;
    [[nodiscard]] MessageTableModel *messages() const;

    QWidget *m_window;
    MessageView *m_view;
    OperationSource *m_source = nullptr;
    quint64 m_handle = 0;
};

} // namespace ui
