// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringListModel>

#include <functional>

class QCompleter;

namespace ui {

/// Where a person types a command: Up and Down go through what was typed before, Tab completes,
/// Ctrl+R searches back. As soon as LOGIN has its user, what follows is typed unseen. GUI thread,
/// owned by CommandRow.
class CommandEdit : public QLineEdit
{
    Q_OBJECT
public:
    /// What could stand at the end of `before`; each candidate replaces the last word.
    using Completions = std::function<QStringList(const QString &before)>;

    explicit CommandEdit(QWidget *parent = nullptr);

    void setCompletions(Completions completions) { m_completions = std::move(completions); }
    /// Not owned; null for none.
    void setHistory(const QStringList *history);
    /// Everything that was typed, the unseen part too.
    [[nodiscard]] QString command() const { return m_shown + text(); }
    /// The part of LOGIN that can be seen, or empty.
    [[nodiscard]] const QString &visiblePart() const { return m_shown; }
    void clearCommand();

signals:
    void submitted();
    void explainRequested();
    /// Escape on an empty line.
    void leaveRequested();
    void visiblePartChanged(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void complete();
    void showPopup(const QStringList &candidates);
    void insertCompletion(const QString &candidate);
    void searchBack();
    void goThroughHistory(int step);
    void hideSecret();
    void showSecretAgain();

    Completions m_completions;
    const QStringList *m_history = nullptr;
    qsizetype m_place = -1; // in the history, from its end; -1: what is being typed
    QString m_draft;
    QString m_shown; // "LOGIN user " while a password is typed
    QStringListModel m_candidates;
    QCompleter *m_completer;
    bool m_replacesAll = false; // the popup shows whole lines
};

} // namespace ui
