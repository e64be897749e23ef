// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/transferplan.h"
#include "ui/actions/actpermissions.h"

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QStringList>

class QAction;

namespace imap {
class Account;
class Request;
struct FoundMessages;
} // namespace imap

namespace ui {

class AccountState;
class ActRunner;
class MessageTableModel;
class MessageView;
struct PlannedAct;

/// Where the person was when something was asked: an answer that comes later is for this folder.
struct ActPlace
{
    QPointer<AccountState> state;
    imap::MailboxName mailbox;
    imap::UidValidity uidValidity;
};

/// What all actions on messages share: the folder the person is in, what is selected there, what
/// may be done, and the runner. One per window, owned by MessageActions. GUI thread.
class MessageContext : public QObject
{
    Q_OBJECT
public:
    MessageContext(MessageView *view, ActRunner *runner, QWidget *window);

    /// The active account; null when there is none.
    void setState(AccountState *state);
    [[nodiscard]] AccountState *state() const { return m_state; }
    /// The person is on a row of the tree that is no folder: nothing can be done with messages.
    void setAway(bool away) { m_away = away; }
    [[nodiscard]] MessageView *view() const { return m_view; }
    [[nodiscard]] ActRunner *runner() const { return m_runner; }
    [[nodiscard]] QWidget *window() const { return m_window; }
    /// The table of the open folder, or null.
    [[nodiscard]] MessageTableModel *messages() const;
    [[nodiscard]] QString folderText() const;

    /// What may be done in the open folder, as of the last refresh().
    [[nodiscard]] const ActPermissions &permissions() const { return m_permissions; }
    void refresh();
    /// Empty when messages are selected in an open folder; else what is missing.
    [[nodiscard]] QString whyNoSelection() const;

    [[nodiscard]] imap::MessageSelection selection() const;
    [[nodiscard]] ActPlace place() const;
    [[nodiscard]] bool isStillAt(const ActPlace &place) const;
    /// For what a dialog chose: tells the person when the folder is another one by now.
    [[nodiscard]] bool isStillAtOrTell(const ActPlace &place) const;
    /// What a search begun there has found; null when it failed, which is told, or when the person
    /// went elsewhere meanwhile.
    [[nodiscard]] const imap::FoundMessages *foundAt(const ActPlace &place,
                                                     const imap::Request *request) const;
    /// How many of the selected messages have a flag. Some: also when not all are known.
    enum class Spread : quint8 { None, Some, All };
    /// The flag as on the wire. Looks at a bounded number of rows.
    [[nodiscard]] Spread spreadOf(const QByteArray &flag) const;
    [[nodiscard]] bool allSelectedHave(const QByteArray &flag) const;
    /// Where a popup of that action belongs, on the screen: its button, else the list.
    [[nodiscard]] QRect anchorOf(const QAction *action) const;
    /// An act on the active account, with its rows filled in.
    [[nodiscard]] PlannedAct actOn(const imap::MessageSelection &selection) const;
    /// The same on the account it was planned for, whichever is active now.
    [[nodiscard]] PlannedAct actOn(imap::Account *account,
                                   const imap::MessageSelection &selection) const;
    /// What the table holds of the first of them, when it is theirs.
    [[nodiscard]] QList<imap::TransferPlan::Known>
    known(imap::Account *account, const imap::MessageSelection &selection) const;

private:
    /// The table, when it shows that mailbox.
    [[nodiscard]] const MessageTableModel *tableOf(const imap::Account *account,
                                                   const imap::MessageSelection &selection) const;
    /// "From – Subject" of messages, for the preview; cut short. From the table, when it is theirs.
    [[nodiscard]] QStringList describe(const MessageTableModel *table,
                                       const imap::UidSet &uids) const;

    QPointer<AccountState> m_state;
    MessageView *m_view;
    ActRunner *m_runner;
    QWidget *m_window;
    ActPermissions m_permissions;
    bool m_away = false;
};

/// Whether the flags hold this one, as on the wire, system flag or keyword.
[[nodiscard]] bool hasFlag(const imap::FlagSet &flags, const QByteArray &flag);
/// One flag or keyword, as on the wire, as a set.
[[nodiscard]] imap::FlagSet flagSet(const QByteArrayList &flags);

} // namespace ui
