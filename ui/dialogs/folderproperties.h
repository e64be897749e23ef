// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/outcome.h"
#include "ui/mainwindow/accountstate.h"

#include <QDialog>
#include <QPointer>

class QFormLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace ui {

class FactPage;
class QuotaPage;
class RightsPage;

/// Everything the server tells of one folder: names, numbers with the time each was taken, quota,
/// rights. Not modal; deletes itself; closes with its account. GUI thread.
class FolderProperties : public QDialog
{
    Q_OBJECT
public:
    FolderProperties(AccountState *state, imap::MailboxName folder, QWidget *parent = nullptr);

    /// Counts that are known already, each as old as it is.
    void setCounts(const imap::MailboxStatus &status);
    /// Asks the server; every page says what came of it.
    void ask();
    void showFacts(const imap::MailboxFacts &facts);
    void showError(const imap::ImapError &error);

private:
    void buildGeneral();
    void buildNumbers();
    void showNumbers();
    void showFlags();
    void showAsking();
    [[nodiscard]] static QString asking();
    [[nodiscard]] const imap::Refused *refusalOf(const imap::MailboxFacts &facts,
                                                 const char *command) const;
    void showRefusal(FactPage *page, const imap::ImapError &error) const;
    [[nodiscard]] imap::ConnectionSettings settings() const;

    QPointer<AccountState> m_state;
    imap::MailboxName m_folder;
    imap::MailboxStatus m_status;
    QMap<QByteArray, QDateTime> m_takenAt; // by STATUS item
    QTabWidget *m_tabs;
    QTreeWidget *m_numbers = nullptr;
    QLabel *m_numbersNote = nullptr;
    QLabel *m_flags = nullptr;
    QLabel *m_permanentFlags = nullptr;
    QFormLayout *m_flagForm = nullptr;
    QuotaPage *m_quota;
    RightsPage *m_rights;
    QPushButton *m_askAgain = nullptr;
    QPointer<imap::Request> m_request;
};

} // namespace ui
