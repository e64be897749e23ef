// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/request.h"
#include "imapcore/types/acts.h"
#include "ui/models/messagetablemodel.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace imap {
class Account;
}

namespace ui {

class CommandPreview;
class ExpungeModel;

/// The list of the messages that are about to be removed for good: who marked each, what to keep,
/// what it frees, and the commands. Nothing is sent before its button is pressed, and Cancel is the
/// default. Also for CLOSE, which removes all that is marked. GUI thread; deletes itself.
class ExpungeDialog : public QDialog
{
    Q_OBJECT
public:
    struct Subject
    {
        QPointer<imap::Account> account;
        QPointer<MessageTableModel> table;
        imap::MessageSelection marked; // all that are marked \Deleted now
        QHash<quint32, QString> who;   // by UID
        QString folder;                // its shown name
        quint64 limit = 0;             // of the storage, in octets; 0 when there is none
        bool close = false;
        bool labelsOnly = false; // Quirk::GmailLabels: the messages themselves stay
    };
    ExpungeDialog(Subject subject, QWidget *parent);

    [[nodiscard]] ExpungeModel *model() const { return m_model; }
    [[nodiscard]] CommandPreview *preview() const { return m_preview; }
    /// What the button does: marks taken off first, then EXPUNGE or CLOSE.
    [[nodiscard]] QList<imap::Operation> operations() const;
    [[nodiscard]] imap::Account *account() const { return m_subject.account; }
    [[nodiscard]] bool isLabelsOnly() const { return m_subject.labelsOnly; }
    /// Those that go.
    [[nodiscard]] imap::UidSet going() const;
    /// "Expunge 3 messages"
    [[nodiscard]] QString actText() const;

private:
    [[nodiscard]] QString explanation() const;
    void makeTable();
    void layOut();
    QToolButton *link(const char *name, const QString &text, const QString &tip);
    void setSelected(int fate);
    void refresh();
    void onPreview();
    void loadMore();
    void onTableReset();
    void sizeColumns();

    Subject m_subject;
    ExpungeModel *m_model;
    QTableView *m_view;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_freed;
    QToolButton *m_keep;
    QToolButton *m_restore;
    CommandPreview *m_preview;
    QPushButton *m_do = nullptr;
    QPointer<imap::Request> m_loading;
    imap::UidSet m_asked; // not asked for twice
};

} // namespace ui
