// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tableorder.h"

#include <QObject>
#include <QPointer>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace ui {

class MessageArranger;
class MessageView;

/// The order of the message table: Sort By, Reverse Order, Group by Conversation, and the clicks on
/// the table's header. Changes nothing on a server. GUI thread, owned by TableActions.
class SortActions : public QObject
{
    Q_OBJECT
public:
    SortActions(QWidget *window, MessageView *view);

    QAction *reverse = nullptr;
    QAction *conversations = nullptr;
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QList<QAction *> all() const;

    /// That of the folder shown; null when there is none.
    void setArranger(MessageArranger *arranger);
    void update();

signals:
    /// Why something cannot be, in words.
    void told(const QString &text);

private:
    void makeActions(QWidget *window);
    void sortBy(TableOrder::By by);
    void onHeader(MessageColumn column);
    [[nodiscard]] TableOrder order() const;
    void change(const TableOrder &order);

    MessageView *m_view;
    QPointer<MessageArranger> m_arranger;
    QMenu *m_menu;
    QActionGroup *m_by;
};

} // namespace ui
