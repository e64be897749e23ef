// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/folderchoices.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace ui {

/// A small popup to choose a folder by typing a part of its name: arrows move, Enter chooses,
/// Escape closes. GUI thread; deletes itself when closed.
class FolderChooser : public QFrame
{
    Q_OBJECT
public:
    /// `title`: "Copy 3 messages to".
    FolderChooser(const QString &title, const FolderTreeModel *folders,
                  const QList<QPair<int, QByteArray>> &recent, QWidget *parent);

    /// Where the messages are already: Enter alone never means it.
    void setSource(int accountId, const imap::MailboxName &mailbox);
    /// Below `anchor`, within its screen.
    void popup(const QRect &anchor);

signals:
    void chosen(int accountId, const imap::MailboxName &mailbox);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void narrow(const QString &text);

    FolderChoices *m_choices;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_none;
    int m_sourceAccount = 0;
    imap::MailboxName m_source;
};

} // namespace ui
