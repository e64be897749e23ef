// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/acts.h"
#include "ui/actions/actpermissions.h"

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QStringList>

class QAction;

namespace ui {

class AccountState;
class ActRunner;
class MessageTableModel;
class MessageView;
struct PlannedAct;

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
    /// Every message of the open folder.
    [[nodiscard]] imap::MessageSelection everything() const;
    /// All selected rows that are loaded have this flag (as on the wire). Looks at a bounded number
    /// of rows.
    [[nodiscard]] bool allSelectedHave(const QByteArray &flag) const;
    [[nodiscard]] bool anySelectedHas(const QByteArray &flag) const;
    /// "From – Subject" of messages, for the preview; cut short.
    [[nodiscard]] QStringList describe(const imap::UidSet &uids) const;
    /// Where a popup of that action belongs, on the screen: its button, else the list.
    [[nodiscard]] QRect anchorOf(const QAction *action) const;
    /// An act on this account, with its rows filled in.
    [[nodiscard]] PlannedAct actOn(const imap::MessageSelection &selection) const;

private:
    enum class Quantifier : quint8 { All, Any };
    [[nodiscard]] bool selectedHave(const QByteArray &flag, Quantifier quantifier) const;

    QPointer<AccountState> m_state;
    MessageView *m_view;
    ActRunner *m_runner;
    QWidget *m_window;
    ActPermissions m_permissions;
};

/// Whether the flags hold this one, as on the wire, system flag or keyword.
[[nodiscard]] bool hasFlag(const imap::FlagSet &flags, const QByteArray &flag);
/// One flag or keyword, as on the wire, as a set.
[[nodiscard]] imap::FlagSet flagSet(const QByteArrayList &flags);

} // namespace ui
