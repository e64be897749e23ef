// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

class ActRunner;

/// Asks what becomes of acts and transfers under way when the program or an account is to go.
/// Accepted: nothing is under way any more, and it may go. What ended with trouble is not hidden by
/// going. Shown by open(); deletes itself. GUI thread.
class StillWorkingDialog : public QDialog
{
    Q_OBJECT
public:
    /// `finish` is the text of the button that waits: "Finish, then Quit".
    StillWorkingDialog(ActRunner *runner, const QString &finish, QWidget *parent);

private:
    void say(const QString &sentence);
    void onFinish();
    void onStop();
    /// Queued behind idle(): the sentence is told after it.
    void onIdle();

    ActRunner *m_runner;
    QLabel *m_text;
    QPushButton *m_finish;
    bool m_stopping = false;
    bool m_trouble = false;
};

} // namespace ui
