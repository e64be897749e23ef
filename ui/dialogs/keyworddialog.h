// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/operation.h"
#include "ui/actions/actpermissions.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace imap {
class Account;
}

namespace ui {

class CommandPreview;

/// Flags and keywords of some messages: tick to set, untick to take off, a half tick leaves each
/// message as it is; or replace all by exactly the ticked ones. GUI thread; deletes itself.
class KeywordDialog : public QDialog
{
    Q_OBJECT
public:
    struct Subject
    {
        QPointer<imap::Account> account;
        imap::MessageSelection selection;
        ActPermissions permissions;
        QByteArrayList flags; // in the order shown, as on the wire
        QByteArrayList onAll;
        QByteArrayList onSome;
    };
    KeywordDialog(Subject subject, QWidget *parent);

    /// What the person chose.
    [[nodiscard]] QList<imap::Operation> operations() const;
    /// Adds a keyword to the list, ticked; says why when it cannot be one.
    bool addKeyword(const QString &text);
    void setReplacing(bool on);

private:
    void layOut(QLabel *title);
    void addItem(const QByteArray &flag, Qt::CheckState state);
    void addTyped();
    void refresh();

    Subject m_subject;
    QListWidget *m_list;
    QLineEdit *m_new;
    QPushButton *m_add;
    QLabel *m_problem;
    QCheckBox *m_replace;
    CommandPreview *m_preview;
    QPushButton *m_apply = nullptr;
};

/// Why this cannot be a keyword (flag-keyword is an atom, RFC 9051, section 9); empty when it can.
[[nodiscard]] QString keywordProblem(const QString &text);

} // namespace ui
