// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace ui {

class ConnectionHistory;

/// The page of an account's properties that says what became of its connection, newest first; can
/// be copied as text. GUI thread.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    /// `history` may be null or go first.
    explicit HistoryPage(ConnectionHistory *history, QWidget *parent = nullptr);

private:
    void fill();
    void copy() const;

    QPointer<ConnectionHistory> m_history;
    QTreeWidget *m_table;
    QPushButton *m_copy;
};

} // namespace ui
