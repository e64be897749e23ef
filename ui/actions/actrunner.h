// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/acthistory.h"
#include "ui/actions/plannedact.h"

#include <QObject>

class QWidget;

namespace ui {

class ActRun;

/// The one way from an action to the server: shows the commands first where the person wants that,
/// runs the act, tells the result in a sentence, and keeps what takes it back. One per window,
/// owned by it. GUI thread.
class ActRunner : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of the preview.
    explicit ActRunner(QWidget *window);
    ~ActRunner() override;

    /// Runs it, after the preview when the person asked for that (Shift with a click, or the
    /// setting). A person's own dialog that already showed the preview calls runNow().
    void run(const PlannedAct &act);
    void runNow(const PlannedAct &act);
    /// Shows the preview with a button that runs it.
    void preview(const PlannedAct &act) { preview(QList<PlannedAct>{act}); }
    /// Of several, the person chooses one there.
    void preview(const QList<PlannedAct> &acts);

    [[nodiscard]] ActHistory *history() const { return m_history; }
    void undo();
    void redo();
    [[nodiscard]] bool isBusy() const { return !m_runs.isEmpty() || m_transfers > 0; }
    /// A transfer to another account, which tells of itself through the signals below.
    void transferBegan() { ++m_transfers; }
    void transferEnded();
    /// Ends all that is under way at a sound place; the second time at once.
    void cancel();

    /// "Show commands before sending".
    [[nodiscard]] bool showsCommandsFirst() const { return m_commandsFirst; }
    void setShowsCommandsFirst(bool on) { m_commandsFirst = on; }
    /// The act that begins now is to be shown first.
    [[nodiscard]] bool isPreviewWanted() const { return m_commandsFirst || m_shiftClick; }

signals:
    /// The result of an act in one or two sentences, plain text. `undoable`: it can be taken back
    /// by undo() now.
    void told(const QString &sentence, bool trouble, bool undoable);
    /// Something is under way; total 0: unknown.
    void working(const QString &doing, quint64 done, quint64 total);
    void idle();
    /// The person pressed Cancel.
    void cancelled();
    /// It is about to be removed: its transfers end now. Emitted by the window.
    void accountLeaving(imap::Account *account);
    /// One operation changed something on the server.
    void applied(imap::Account *account, const imap::Operation &operation,
                 const imap::Applied &result);

protected:
    /// Notices a click with Shift.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Way : quint8 { Do, Undo, Redo };
    void launch(const PlannedAct &act, Way way);
    void onFinished(ActRun *run, Way way, const imap::Outcome &outcome);
    void keep(const PlannedAct &act, Way way, const imap::Applied &result);
    void goBack(const std::optional<ActHistory::Entry> &entry, Way way);

    QWidget *m_window;
    ActHistory *m_history;
    QList<ActRun *> m_runs;
    int m_transfers = 0;
    bool m_commandsFirst = false;
    bool m_shiftClick = false;
};

} // namespace ui
