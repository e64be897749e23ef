// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/messageactions.h"

#include "ui/actions/actiontools.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/deletionmarks.h"
#include "ui/actions/expungeactions.h"
#include "ui/actions/fileactions.h"
#include "ui/actions/flagactions.h"
#include "ui/actions/keywordactions.h"
#include "ui/actions/messagecontext.h"
#include "ui/actions/recount.h"
#include "ui/actions/transferactions.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/views/folderview.h"
#include "ui/views/messagedrop.h"
#include "ui/views/messageview.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QTimer>

namespace ui {

MessageActions::MessageActions(WindowPresenter *presenter, const FolderTreeModel *folders,
                               const Panes &panes, QWidget *window)
    : QObject(window)
    , m_presenter(presenter)
    , m_window(window)
    , m_view(panes.messages)
    , m_runner(new ActRunner(window))
    , m_context(new MessageContext(panes.messages, m_runner, window))
    , m_marks(new DeletionMarks(this))
    , m_flags(new FlagActions(m_context))
    , m_keywords(new KeywordActions(m_context))
    , m_transfers(new TransferActions(m_context, folders, [this](int id) { return stateOf(id); }))
    , m_expunge(new ExpungeActions(m_context, m_marks))
    , m_files(new FileActions(m_context))
{
    makeActions();
    connectPanes(panes);
    connect(m_runner, &ActRunner::applied, m_marks, &DeletionMarks::onApplied);
    connect(m_runner, &ActRunner::applied, this, &MessageActions::countAgain);
    connect(m_presenter, &WindowPresenter::situationChanged, this, &MessageActions::update);
    connect(m_presenter, &WindowPresenter::mailboxShown, this, &MessageActions::update);
    connect(m_presenter, &WindowPresenter::activeAccountChanged, this, &MessageActions::update);
    update();
}

MessageActions::~MessageActions() = default;

AccountState *MessageActions::stateOf(int accountId) const
{
    for (AccountState *state : m_presenter->accounts()) {
        if (state->id() == accountId)
            return state;
    }
    return nullptr;
}

/// Mostly what an undo took back from another folder.
void MessageActions::countAgain(imap::Account *account, const imap::Operation &operation)
{
    for (const AccountState *state : m_presenter->accounts()) {
        if (!account || state->account() != account)
            continue;
        // Also one that is being opened: its counts come with that (RFC 9051, 6.3.11).
        if (const auto mailbox = changedElsewhere(operation, state->mailbox()))
            account->run(imap::CountMailboxes{{*mailbox}}, this);
    }
}

void MessageActions::makeActions()
{
    undo = makeAction(m_window, {"undo",
                                 tr("&Undo"),
                                 tr("Undo"),
                                 QStringLiteral("edit-undo"),
                                 {QKeySequence::Undo},
                                 tr("Take the last act back")});
    redo = makeAction(m_window, {"redo",
                                 tr("&Redo"),
                                 tr("Redo"),
                                 QStringLiteral("edit-redo"),
                                 {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
                                 tr("Do again what was taken back")});
    whatWillBeSent = makeAction(m_window, {"whatWillBeSent",
                                           tr("&What Will Be Sent…"),
                                           {},
                                           {},
                                           {},
                                           tr("Show the commands of an act before doing it")});
    showCommandsFirst =
        makeAction(m_window, {"showCommandsFirst",
                              tr("Show &Commands Before Sending"),
                              {},
                              {},
                              {},
                              tr("Ask with the exact commands before every act; Shift with a click "
                                 "asks once")});
    showCommandsFirst->setCheckable(true);
    const QString key = QStringLiteral("acts/showCommandsFirst");
    connect(showCommandsFirst, &QAction::toggled, this, [this, key](bool on) {
        m_runner->setShowsCommandsFirst(on);
        QSettings().setValue(key, on);
    });
    showCommandsFirst->setChecked(QSettings().value(key).toBool());
    connect(undo, &QAction::triggered, m_runner, &ActRunner::undo);
    connect(redo, &QAction::triggered, m_runner, &ActRunner::redo);
    connect(m_runner->history(), &ActHistory::changed, this, &MessageActions::updateHistory);
    connect(whatWillBeSent, &QAction::triggered, this, &MessageActions::askWhatWillBeSent);
    updateHistory();
}

void MessageActions::connectPanes(const Panes &panes)
{
    QList<QAction *> letters = m_flags->letters();
    letters += m_keywords->letters();
    for (QAction *action : std::as_const(letters))
        restrictTo(action, m_window, panes.forLetters);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { popupContextMenu(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view, &MessageView::dragWanted, m_files, &FileActions::startDrag);
    auto *drop = new MessageDrop(panes.folders, [this](const DraggedMessages &dragged, int account,
                                                       const imap::MailboxName &mailbox,
                                                       bool move) {
        return m_transfers->whyNot({dragged.accountId, dragged.messages}, account, mailbox, move);
    });
    connect(
        drop, &MessageDrop::messagesDropped, this,
        [this](const DraggedMessages &dragged, int account, const imap::MailboxName &mailbox,
               bool move) {
            m_transfers->transfer({dragged.accountId, dragged.messages}, account, mailbox, move);
        });
    connect(drop, &MessageDrop::filesDropped, this,
            [this](const QStringList &paths, int account, const imap::MailboxName &mailbox) {
                if (AccountState *state = stateOf(account))
                    m_files->append(paths, state, mailbox);
            });
}

/// Follows the active account: its selection (which comes with the table) and its flags.
void MessageActions::watchState()
{
    AccountState *state = m_presenter->active();
    if (state == m_watched)
        return;
    if (m_watched) {
        m_watched->disconnect(this);
        m_watched->messages()->disconnect(this);
    }
    m_watched = state;
    m_context->setState(state);
    if (!state)
        return;
    // Once for all changes of one turn of the event loop.
    const auto later = [this] {
        if (std::exchange(m_updateQueued, true))
            return;
        QTimer::singleShot(0, this, &MessageActions::update);
    };
    connect(state, &AccountState::batchReceived, this,
            [this, state](int, const imap::ChangeBatch &batch) { m_marks->observe(state, batch); });
    connect(state, &AccountState::factsChanged, this, later);
    connect(state->messages(), &QAbstractItemModel::dataChanged, this, later);
    connect(state->messages(), &QAbstractItemModel::modelReset, this, later);
    connect(state->messages(), &MessageTableModel::mailboxFlagsChanged, this, later);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, later);
}

void MessageActions::update()
{
    m_updateQueued = false;
    watchState();
    m_context->setAway(m_presenter->isContainerShown());
    m_context->refresh();
    m_flags->update();
    m_keywords->update();
    m_transfers->update();
    m_expunge->update();
    m_files->update();
    setUsable(whatWillBeSent, m_context->whyNoSelection());
}

void MessageActions::updateHistory()
{
    const auto word = [](QAction *action, const QString &plain, const QString &pattern,
                         const QString &title, const QString &none) {
        QString shown = title;
        shown.replace(u'&', QStringLiteral("&&"));
        action->setText(title.isEmpty() ? plain : pattern.arg(shown));
        setUsable(action, title.isEmpty() ? none : QString());
    };
    const ActHistory *history = m_runner->history();
    word(undo, tr("&Undo"), tr("&Undo: %1"), history->undoTitle(),
         tr("Nothing was done yet that can be taken back."));
    word(redo, tr("&Redo"), tr("&Redo: %1"), history->redoTitle(), tr("Nothing was taken back."));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
}

void MessageActions::askWhatWillBeSent()
{
    m_runner->preview(m_flags->possible() + m_keywords->possible());
}

} // namespace ui
