// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numbers.h"

#include <QLineEdit>
#include <QPointer>

class QStandardItemModel;

namespace ui {

class MessageTableModel;

/// Finds messages of the open folder while one types: by sender, subject or keyword, among the rows
/// that are loaded. The matches drop down; choosing one goes to it in the table. Asks the server
/// nothing. GUI thread.
class QuickFilter : public QLineEdit
{
    Q_OBJECT
public:
    explicit QuickFilter(QWidget *parent = nullptr);
    /// May be null.
    void setMessages(MessageTableModel *messages);
    /// For typing, with what is there selected.
    void start();
    /// What drops down for the words there are.
    [[nodiscard]] const QStandardItemModel *matches() const { return m_matches; }

signals:
    void messageChosen(imap::Uid uid);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refill();
    void addMatch(int row);
    void choose(const QModelIndex &match);

    QPointer<MessageTableModel> m_messages;
    QStandardItemModel *m_matches;
};

} // namespace ui
