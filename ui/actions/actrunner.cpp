// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actrunner.h"

#include "ui/actions/actrun.h"
#include "ui/actions/actwords.h"
#include "ui/dialogs/previewdialog.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QTimer>
#include <QToolButton>

namespace ui {

namespace {

/// Nothing was done, and nothing has changed that makes it wrong to do.
bool canBeTriedAgain(const imap::ImapError &error)
{
    if (const auto *stale = std::get_if<imap::Stale>(&error))
        return stale->kind == imap::Stale::Kind::MailboxClosed;
    return !std::holds_alternative<imap::Refused>(error);
}

} // namespace

ActRunner::ActRunner(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_history(new ActHistory(this))
{
    qApp->installEventFilter(this);
    connect(this, &ActRunner::accountLeaving, m_history, &ActHistory::forget);
}

ActRunner::~ActRunner() = default;

bool ActRunner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent *>(event)->modifiers().testFlag(Qt::ShiftModifier) &&
        (qobject_cast<QMenu *>(watched) || qobject_cast<QToolButton *>(watched))) {
        // The action is triggered while this event is handled.
        m_shiftClick = true;
        QTimer::singleShot(0, this, [this] { m_shiftClick = false; });
    }
    return QObject::eventFilter(watched, event);
}

void ActRunner::run(const PlannedAct &act)
{
    if (isPreviewWanted())
        preview(act);
    else
        runNow(act);
}

void ActRunner::preview(const QList<PlannedAct> &acts)
{
    if (acts.isEmpty())
        return;
    m_shiftClick = false;
    auto *dialog = new PreviewDialog(acts, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { runNow(dialog->act()); });
    dialog->open();
}

void ActRunner::runNow(const PlannedAct &act)
{
    launch(act, Way::Do);
}

void ActRunner::launch(const PlannedAct &act, Way way)
{
    auto *run = new ActRun(act, this);
    m_runs.append(run);
    connect(run, &ActRun::progressed, this, [this, run](quint64 done, quint64 total) {
        emit working(run->act().doing, done, total);
    });
    connect(run, &ActRun::applied, this,
            [this, run](const imap::Operation &operation, const imap::Applied &result) {
                emit applied(run->act().account, operation, result);
            });
    connect(run, &ActRun::finished, this,
            [this, run, way](const imap::Outcome &outcome) { onFinished(run, way, outcome); });
    emit working(act.doing.isEmpty() ? act.title : act.doing, 0, 0);
    run->start();
}

void ActRunner::onFinished(ActRun *run, Way way, const imap::Outcome &outcome)
{
    const PlannedAct act = run->act();
    m_runs.removeOne(run);
    if (!isBusy())
        emit idle();
    const auto *result = std::get_if<imap::Applied>(&outcome);
    const auto *error = std::get_if<imap::ImapError>(&outcome);
    if (result)
        keep(act, way, *result);
    if (act.ended)
        act.ended(outcome);
    const imap::ConnectionSettings settings =
        act.account ? act.account->settings() : imap::ConnectionSettings();
    if (error) {
        const QString sentence = way == Way::Do ? failedSentence(act, *error, settings)
                                                : notTakenBackSentence(act, *error, settings);
        emit told(sentence, true, false);
        return;
    }
    if (std::holds_alternative<imap::Queued>(outcome)) {
        emit told(tr("%1: waits for the connection.").arg(act.title), false, false);
        return;
    }
    const bool trouble = result && (result->stoppedBy || !result->originalsKept.isEmpty());
    if (act.quiet && !trouble)
        return;
    const QString sentence = resultSentence(act, result ? *result : imap::Applied{}, settings);
    emit told(sentence, trouble,
              way != Way::Undo && act.undoable && result && !result->undo.isEmpty());
}

/// What was done can be taken back; what was taken back can be done again.
void ActRunner::keep(const PlannedAct &act, Way way, const imap::Applied &result)
{
    if (!act.undoable)
        return;
    const ActHistory::Entry entry{act.account, act.title, result.undo};
    if (way == Way::Do)
        m_history->record(entry);
    else if (way == Way::Undo)
        m_history->putRedo(entry);
    else
        m_history->putUndo(entry);
}

void ActRunner::goBack(const std::optional<ActHistory::Entry> &entry, Way way)
{
    if (!entry)
        return;
    PlannedAct act;
    act.account = entry->account;
    act.operations = entry->operations;
    act.title = entry->title;
    act.told = [way, act](const imap::Applied &) {
        return way == Way::Undo ? undoneSentence(act.title, act.operations)
                                : redoneSentence(act.title);
    };
    const auto keepForLater = [this, way, entry = *entry] {
        way == Way::Undo ? m_history->putUndo(entry) : m_history->putRedo(entry);
    };
    act.ended = [keepForLater](const imap::Outcome &outcome) {
        // Nothing was done for want of a connection: it can be tried again later.
        const auto *error = std::get_if<imap::ImapError>(&outcome);
        if (error && canBeTriedAgain(*error))
            keepForLater();
    };
    if (!isPreviewWanted()) {
        launch(act, way);
        return;
    }
    m_shiftClick = false;
    PlannedAct shown = act;
    shown.title = way == Way::Undo ? tr("Undo: %1").arg(act.title) : tr("Redo: %1").arg(act.title);
    auto *dialog = new PreviewDialog({shown}, m_window);
    connect(dialog, &QDialog::accepted, this, [this, act, way] { launch(act, way); });
    connect(dialog, &QDialog::rejected, this, keepForLater);
    dialog->open();
}

void ActRunner::undo()
{
    goBack(m_history->takeUndo(), Way::Undo);
}

void ActRunner::redo()
{
    goBack(m_history->takeRedo(), Way::Redo);
}

void ActRunner::cancel()
{
    for (ActRun *run : QList<ActRun *>(m_runs))
        run->cancel();
    emit cancelled();
    if (!isBusy()) // else they still find out what was done
        emit idle();
}

void ActRunner::transferEnded()
{
    --m_transfers;
    if (!isBusy())
        emit idle();
}

} // namespace ui
