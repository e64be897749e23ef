// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/flagactions.h"

#include "imapcore/account/request.h"
#include "ui/actions/actiontools.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/actwords.h"
#include "ui/actions/deletionway.h"
#include "ui/actions/messagecontext.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/models/messagetablemodel.h"

#include <QAction>

namespace ui {

FlagActions::FlagActions(MessageContext *context)
    : QObject(context)
    , m_context(context)
{
    makeMarks();
    makeToggles();
}

void FlagActions::make(Mark mark, const char *name, const QString &text, const QString &icon,
                       const QList<QKeySequence> &keys, const QString &tip)
{
    QAction *action = makeAction(m_context->window(), {name, text, {}, icon, keys, tip});
    connect(action, &QAction::triggered, this, [this, mark] { run(mark); });
    m_marks.insert(mark, action);
}

void FlagActions::makeMarks()
{
    make(Mark::Read, "markRead", tr("&Read"), QStringLiteral("mail-read"), {},
         tr("Set \\Seen on the selected messages"));
    make(Mark::Unread, "markUnread", tr("&Unread"), QStringLiteral("mail-unread"), {},
         tr("Take \\Seen off the selected messages"));
    make(Mark::Answered, "markAnswered", tr("&Answered"), QStringLiteral("mail-replied"), {},
         tr("Set \\Answered on the selected messages"));
    make(Mark::NotAnswered, "markNotAnswered", tr("&Not Answered"), {}, {},
         tr("Take \\Answered off the selected messages"));
    make(Mark::Flagged, "markFlagged", tr("&Flagged"), QStringLiteral("mail-mark-important"), {},
         tr("Set \\Flagged on the selected messages"));
    make(Mark::NotFlagged, "markNotFlagged", tr("N&ot Flagged"), {}, {},
         tr("Take \\Flagged off the selected messages"));
    make(Mark::Draft, "markDraft", tr("&Draft"), QStringLiteral("document-edit"), {},
         tr("Set \\Draft on the selected messages"));
    make(Mark::NotDraft, "markNotDraft", tr("No&t a Draft"), {}, {},
         tr("Take \\Draft off the selected messages"));
    make(Mark::Deleted, "deleteMessages", tr("&Delete (Mark)"), QStringLiteral("edit-delete"),
         {QKeySequence(Qt::Key_Delete)}, deleteTip(false));
    make(Mark::NotDeleted, "undeleteMessages", tr("&Undelete"), {},
         {QKeySequence(Qt::CTRL | Qt::Key_Delete)},
         tr("Take the mark \\Deleted off the selected messages"));
    make(Mark::Junk, "markJunk", tr("&Junk"), QStringLiteral("mail-mark-junk"),
         {QKeySequence(Qt::Key_J)}, tr("Mark the selected messages as junk, for the mail filter"));
    make(Mark::NotJunk, "markNotJunk", tr("Not Jun&k"), QStringLiteral("mail-mark-notjunk"),
         {QKeySequence(Qt::SHIFT | Qt::Key_J)},
         tr("Mark the selected messages as no junk, for the mail filter"));
    action(Mark::Deleted)->setIconText(tr("Delete"));
}

void FlagActions::makeToggles()
{
    toggleRead = makeAction(m_context->window(), {"toggleRead",
                                                  tr("Mark as &Read"),
                                                  tr("Read"),
                                                  QStringLiteral("mail-read"),
                                                  {QKeySequence(Qt::Key_M)},
                                                  tr("Mark as read, or as unread when they are")});
    toggleFlagged =
        makeAction(m_context->window(), {"toggleFlagged",
                                         tr("&Flag"),
                                         tr("Flag"),
                                         QStringLiteral("mail-mark-important"),
                                         {QKeySequence(Qt::Key_S)},
                                         tr("Flag the selected messages, or take the flag off")});
    markFolderRead = makeAction(m_context->window(), {"markFolderRead",
                                                      tr("Mark Folder R&ead"),
                                                      {},
                                                      {},
                                                      {QKeySequence(Qt::SHIFT | Qt::Key_C)},
                                                      tr("Mark every message of the open folder as "
                                                         "read")});
    setIconTexts(toggleRead, {tr("Read"), tr("Unread")});
    setIconTexts(toggleFlagged, {tr("Flag"), tr("Unflag")});
    connect(toggleRead, &QAction::triggered, this,
            [this] { run(m_context->allSelectedHave("\\Seen") ? Mark::Unread : Mark::Read); });
    connect(toggleFlagged, &QAction::triggered, this, [this] {
        run(m_context->allSelectedHave("\\Flagged") ? Mark::NotFlagged : Mark::Flagged);
    });
    connect(markFolderRead, &QAction::triggered, this, &FlagActions::readFolder);
}

QList<QAction *> FlagActions::all() const
{
    return QList<QAction *>{toggleRead, toggleFlagged, markFolderRead} + m_marks.values();
}

QList<QAction *> FlagActions::letters() const
{
    return {toggleRead,
            toggleFlagged,
            markFolderRead,
            action(Mark::Deleted),
            action(Mark::NotDeleted),
            action(Mark::Junk),
            action(Mark::NotJunk)};
}

/// $Junk and $NotJunk are the registered ones (RFC 9051); Junk and NonJunk are what older programs
/// and their filters look for.
QByteArray FlagActions::junkKeyword(bool junk) const
{
    const MessageTableModel *table = m_context->messages();
    const auto knows = [table](const char *keyword) {
        return table && (table->mailboxFlags().hasKeyword(keyword) ||
                         table->permanentFlags().flags.hasKeyword(keyword));
    };
    const bool registered = knows("$Junk") || knows("$NotJunk");
    if (!registered && (knows("Junk") || knows("NonJunk")))
        return junk ? QByteArrayLiteral("Junk") : QByteArrayLiteral("NonJunk");
    return junk ? QByteArrayLiteral("$Junk") : QByteArrayLiteral("$NotJunk");
}

QByteArray FlagActions::flagOf(Mark mark) const
{
    switch (mark) {
    case Mark::Read:
    case Mark::Unread:
        return QByteArrayLiteral("\\Seen");
    case Mark::Answered:
    case Mark::NotAnswered:
        return QByteArrayLiteral("\\Answered");
    case Mark::Flagged:
    case Mark::NotFlagged:
        return QByteArrayLiteral("\\Flagged");
    case Mark::Draft:
    case Mark::NotDraft:
        return QByteArrayLiteral("\\Draft");
    case Mark::Deleted:
    case Mark::NotDeleted:
        return QByteArrayLiteral("\\Deleted");
    case Mark::Junk:
        return junkKeyword(true);
    case Mark::NotJunk:
        break;
    }
    return junkKeyword(false);
}

QString FlagActions::whyNot(Mark mark) const
{
    const QString noSelection = m_context->whyNoSelection();
    if (mark == Mark::Deleted && noSelection.isEmpty() && trash())
        return m_context->permissions().whyNot(Act::MoveFrom);
    return noSelection.isEmpty() ? m_context->permissions().whyNotStore(flagOf(mark)) : noSelection;
}

std::optional<imap::MailboxName> FlagActions::trash() const
{
    const AccountState *state = m_context->state();
    return state ? trashOf(*state) : std::nullopt;
}

void FlagActions::update()
{
    const bool moves = trash().has_value();
    setActionText(action(Mark::Deleted),
                  moves ? tr("&Delete (Move to Trash)") : tr("&Delete (Mark)"), tr("Delete"));
    setActionTip(action(Mark::Deleted), deleteTip(moves));
    for (auto it = m_marks.cbegin(); it != m_marks.cend(); ++it)
        setUsable(it.value(), whyNot(it.key()));
    const bool read = m_context->allSelectedHave("\\Seen");
    const bool flagged = m_context->allSelectedHave("\\Flagged");
    setActionText(toggleRead, read ? tr("Mark as Un&read") : tr("Mark as &Read"),
                  read ? tr("Unread") : tr("Read"));
    setActionText(toggleFlagged, flagged ? tr("Remove &Flag") : tr("&Flag"),
                  flagged ? tr("Unflag") : tr("Flag"));
    setUsable(toggleRead, whyNot(Mark::Read));
    setUsable(toggleFlagged, whyNot(Mark::Flagged));
    const MessageTableModel *table = m_context->messages();
    setUsable(markFolderRead, !table ? tr("Open a folder first.")
                              : table->messageCount() == 0
                                  ? tr("This folder is empty.")
                                  : m_context->permissions().whyNotStore("\\Seen"));
}

PlannedAct FlagActions::plan(Mark mark) const
{
    const imap::MessageSelection selection = m_context->selection();
    PlannedAct act = m_context->actOn(selection);
    if (const auto target = mark == Mark::Deleted ? trash() : std::nullopt)
        return moveToTrash(act, selection, *target);
    const auto store = [&](imap::StoreMode mode, const QByteArray &flag) {
        act.operations.append(imap::StoreFlags{selection, mode, flagSet({flag})});
    };
    switch (mark) {
    case Mark::Junk:
    case Mark::NotJunk:
        store(imap::StoreMode::Add, flagOf(mark));
        if (const QByteArray other = junkKeyword(mark == Mark::NotJunk);
            m_context->permissions().mayStore(other))
            store(imap::StoreMode::Remove, other);
        break;
    case Mark::Unread:
    case Mark::NotAnswered:
    case Mark::NotFlagged:
    case Mark::NotDraft:
    case Mark::NotDeleted:
        store(imap::StoreMode::Remove, flagOf(mark));
        break;
    default:
        store(imap::StoreMode::Add, flagOf(mark));
    }
    act.title = title(mark, selection.uids.count());
    act.told = [mark](const imap::Applied &result) {
        return told(mark, result.uids.count());
    };
    return act;
}

QList<PlannedAct> FlagActions::possible() const
{
    QList<PlannedAct> acts;
    for (int i = 0; i <= static_cast<int>(Mark::NotJunk); ++i) {
        const auto mark = static_cast<Mark>(i);
        if (whyNot(mark).isEmpty())
            acts << plan(mark);
    }
    return acts;
}

void FlagActions::run(Mark mark)
{
    if (whyNot(mark).isEmpty())
        m_context->runner()->run(plan(mark));
}

/// The server is asked which are unread: only those are touched, and only those are undone.
void FlagActions::readFolder()
{
    AccountState *state = m_context->state();
    const ActPlace place = m_context->place();
    if (!m_context->messages() || !state || !state->account())
        return;
    const imap::SearchMessages find{place.uidValidity, imap::SearchProgram("UNSEEN")};
    imap::Request *request = state->account()->run(find, this);
    connect(request, &imap::Request::finished, this, [this, place](imap::Request *done) {
        const imap::FoundMessages *found = m_context->foundAt(place, done);
        if (!found)
            return;
        const QString folder = m_context->folderText();
        if (found->uids.isEmpty())
            emit m_context->runner()->told(tr("Every message in “%1” is read already.").arg(folder),
                                           false, false);
        else
            markAsRead(place.state->account(), {place.mailbox, place.uidValidity, found->uids},
                       tr("Mark %1 as read").arg(folder));
    });
}

void FlagActions::markAsRead(imap::Account *account, const imap::MessageSelection &unread,
                             const QString &words)
{
    PlannedAct act = m_context->actOn(account, unread);
    act.operations = {
        imap::StoreFlags{unread, imap::StoreMode::Add, flagSet({QByteArrayLiteral("\\Seen")})}};
    act.title = words.isEmpty() ? title(Mark::Read, unread.uids.count()) : words;
    act.told = [](const imap::Applied &result) {
        return told(Mark::Read, result.uids.count());
    };
    m_context->runner()->run(act);
}

} // namespace ui
