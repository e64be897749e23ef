// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/messagecontext.h"

#include "ui/actions/actrunner.h"
#include "ui/errortext.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/models/folderwords.h"
#include "ui/models/messagewords.h"
#include "ui/servertext.h"
#include "ui/views/messageview.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QToolButton>

namespace ui {

namespace {

// Enough to be right for every selection a person can look over.
constexpr int lookedAtRows = 2000;
// As many as the table holds: beyond, nobody knows. The first that lacks the flag ends the look.
constexpr int mostHeldRows = 20000;
constexpr qsizetype describedRows = 100;

} // namespace

imap::FlagSet flagSet(const QByteArrayList &flags)
{
    imap::FlagSet set;
    for (const QByteArray &flag : flags)
        set.insert(flag);
    return set;
}

bool hasFlag(const imap::FlagSet &flags, const QByteArray &flag)
{
    const imap::FlagSet wanted = flagSet({flag});
    return wanted.system() ? (flags.system() & wanted.system()) == wanted.system()
                           : flags.hasKeyword(flag);
}

MessageContext::MessageContext(MessageView *view, ActRunner *runner, QWidget *window)
    : QObject(window)
    , m_view(view)
    , m_runner(runner)
    , m_window(window)
{
}

void MessageContext::setState(AccountState *state)
{
    m_state = state;
    refresh();
}

MessageTableModel *MessageContext::messages() const
{
    const bool open = m_state && !m_away && m_state->phase() == AccountState::Phase::Open &&
                      m_state->messages()->isOpen();
    return open ? m_state->messages() : nullptr;
}

QString MessageContext::folderText() const
{
    return messages() ? shownForeignText(messages()->mailbox().text(), 60) : QString();
}

void MessageContext::refresh()
{
    ActSituation situation;
    situation.hasAccount = m_state != nullptr;
    const MessageTableModel *table = messages();
    if (m_state)
        situation =
            m_state->permissions(table ? table->mailbox() : imap::MailboxName()).situation();
    if (table) {
        situation.folder.name = table->mailbox();
        situation.isOpen = true;
        situation.readOnly = table->isReadOnly();
        situation.permanentFlags = table->permanentFlags();
    }
    m_permissions = ActPermissions(situation);
}

QString MessageContext::whyNoSelection() const
{
    if (!m_state)
        return tr("There is no account yet.");
    if (!messages())
        return tr("Open a folder first.");
    if (!m_view->selectionModel() || !m_view->selectionModel()->hasSelection())
        return tr("Select a message first.");
    return {};
}

imap::MessageSelection MessageContext::selection() const
{
    const MessageTableModel *table = messages();
    if (!table)
        return {};
    return {table->mailbox(), table->uidValidity(), m_view->selectedSet()};
}

ActPlace MessageContext::place() const
{
    const MessageTableModel *table = messages();
    return table ? ActPlace{m_state, table->mailbox(), table->uidValidity()} : ActPlace{};
}

bool MessageContext::isStillAt(const ActPlace &place) const
{
    const MessageTableModel *table = messages();
    return table && m_state == place.state && table->mailbox() == place.mailbox &&
           table->uidValidity() == place.uidValidity;
}

bool MessageContext::isStillAtOrTell(const ActPlace &place) const
{
    const bool still = isStillAt(place);
    if (!still)
        emit m_runner->told(tr("The folder was changed meanwhile; nothing was done."), true, false);
    return still;
}

const imap::FoundMessages *MessageContext::foundAt(const ActPlace &place,
                                                   const imap::Request *request) const
{
    if (!isStillAt(place))
        return nullptr;
    const imap::ImapError *error = request->error();
    if (error && m_state->account() && !std::holds_alternative<imap::Abandoned>(*error)) {
        const ErrorText text = ui::describe(*error, m_state->account()->settings());
        emit m_runner->told(text.headline + u' ' + text.whatToDo, true, false);
    }
    return std::get_if<imap::FoundMessages>(&request->outcome());
}

MessageContext::Spread MessageContext::spreadOf(const QByteArray &flag) const
{
    const MessageTableModel *table = messages();
    if (!table || !m_view->selectionModel())
        return Spread::None;
    bool has = false;
    bool lacks = false;
    int left = lookedAtRows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row, --left) {
            const MessageRow *held = left > 0 ? table->rowData(row) : nullptr;
            if (!held || !held->hasFlags())
                return Spread::Some; // nobody knows of this one
            (hasFlag(held->flags(), flag) ? has : lacks) = true;
            if (has && lacks)
                return Spread::Some;
        }
    }
    return has ? Spread::All : Spread::None;
}

bool MessageContext::allSelectedHave(const QByteArray &flag) const
{
    const MessageTableModel *table = messages();
    if (!table || !m_view->selectionModel())
        return false;
    int left = mostHeldRows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row, --left) {
            const MessageRow *held = left > 0 ? table->rowData(row) : nullptr;
            if (!held || !held->hasFlags() || !hasFlag(held->flags(), flag))
                return false;
        }
    }
    return left < mostHeldRows;
}

QStringList MessageContext::describe(const MessageTableModel *table, const imap::UidSet &uids) const
{
    QStringList rows;
    for (const imap::Uid uid : uids.toList(describedRows)) {
        const MessageRow *held = table ? table->rowData(table->rowOf(uid)) : nullptr;
        if (!held || !held->isShowable()) {
            rows << tr("UID %1").arg(uid.value());
            continue;
        }
        const QString from = held->sender().isEmpty() ? noSenderText() : held->sender();
        const QString subject = held->subject().isEmpty() ? noSubjectText() : held->subject();
        rows << tr("%1 – %2 (UID %3)").arg(from, subject).arg(uid.value());
    }
    const quint64 count = uids.count();
    if (count > static_cast<quint64>(rows.size()))
        rows << tr("and %1 more").arg(countText(static_cast<qint64>(count) - rows.size()));
    return rows;
}

QRect MessageContext::anchorOf(const QAction *action) const
{
    for (const QObject *object : action->associatedObjects()) {
        const auto *button = qobject_cast<const QToolButton *>(object);
        if (button && button->isVisible())
            return {button->mapToGlobal(QPoint()), button->size()};
    }
    return {m_view->mapToGlobal(QPoint(m_view->width() / 3, 30)), QSize(1, 1)};
}

PlannedAct MessageContext::actOn(const imap::MessageSelection &selection) const
{
    return actOn(m_state ? m_state->account() : nullptr, selection);
}

PlannedAct MessageContext::actOn(imap::Account *account,
                                 const imap::MessageSelection &selection) const
{
    PlannedAct act;
    act.account = account;
    act.rows = describe(tableOf(account, selection), selection.uids);
    return act;
}

const MessageTableModel *MessageContext::tableOf(const imap::Account *account,
                                                 const imap::MessageSelection &selection) const
{
    const MessageTableModel *table = messages();
    const bool isShown = table && m_state->account() == account &&
                         table->mailbox() == selection.mailbox &&
                         table->uidValidity() == selection.uidValidity;
    return isShown ? table : nullptr;
}

QList<imap::TransferPlan::Known>
MessageContext::known(imap::Account *account, const imap::MessageSelection &selection) const
{
    QList<imap::TransferPlan::Known> known;
    const MessageTableModel *table = tableOf(account, selection);
    if (!table)
        return known;
    for (const imap::Uid uid : selection.uids.toList(imap::TransferPlan::mostListed)) {
        const MessageRow *held = table->rowData(table->rowOf(uid));
        if (held && held->hasFlags() && held->size())
            known.append({uid, held->flags(), held->date(), *held->size()});
    }
    return known;
}

} // namespace ui
