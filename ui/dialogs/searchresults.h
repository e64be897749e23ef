// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/outcome.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace imap {
class AccountSearch;
}

namespace ui {

class SearchResultModel;

/// What a search over several folders finds, while it goes on; a message is opened from here in its
/// folder. Not modal, so that one goes through the list and reads. GUI thread; deletes itself when
/// closed, and the search with it.
class SearchResults : public QDialog
{
    Q_OBJECT
public:
    /// `what` and `where` in words.
    SearchResults(const QString &what, const QString &where, QWidget *parent);

    /// Follows the search and owns it from now on; starts it.
    void follow(imap::AccountSearch *search);

    void add(const imap::FoundElsewhere &found);
    void addFailure(const imap::MailboxName &mailbox, const imap::ImapError &error);
    void setProgress(qsizetype done, qsizetype total);
    void finish();

signals:
    void openRequested(const imap::MailboxName &mailbox, imap::Uid uid);

private:
    void openCurrent();
    void stop();
    void tell();

    SearchResultModel *m_hits;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QLabel *m_status;
    QLabel *m_troubles;
    QProgressBar *m_progress;
    QPushButton *m_open;
    QPushButton *m_stop;
    QPointer<imap::AccountSearch> m_search;
    QStringList m_failures;
    qsizetype m_done = 0;
    qsizetype m_total = 0;
    bool m_finished = false;
    bool m_stopped = false;
};

} // namespace ui
