// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/secret.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace ui {

class MessageStrip;

/// What to ask for and why.
struct PasswordQuestion
{
    QString accountName;
    QString host;
    QString user;
    bool unencrypted = false; // the connection is
    bool rejected = false;    // the server refused the password given last
    QByteArray serverText;    // with these words; untrusted
    QString problem;          // why no stored password could be used, already worded; may be empty
    bool canSave = false;     // offer the keychain
    bool saveTicked = false;
};

/// Asks for a password, or says that the system keyring is slow and offers to enter one instead.
/// Shown by open(); one per account at a time is the caller's rule. GUI thread; deletes itself when
/// closed.
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { Ask, WaitingForKeyring };
    PasswordDialog(const PasswordQuestion &question, Page page, QWidget *parent = nullptr);

    /// From waiting to asking, with the question as it stands now.
    void ask(const PasswordQuestion &question);
    [[nodiscard]] imap::Secret password() const;
    [[nodiscard]] bool save() const;

signals:
    /// On the waiting page: the person does not want to wait.
    void enterInsteadWanted();

private:
    QWidget *makeAskPage();
    QWidget *makeWaitPage();

    QStackedWidget *m_pages;
    QLabel *m_title;
    QLabel *m_who;
    MessageStrip *m_strip;
    MessageStrip *m_clearWarning;
    QLineEdit *m_password;
    QCheckBox *m_save;
};

} // namespace ui
