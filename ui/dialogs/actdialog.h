// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/plannedact.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ActRunner;
class CommandPreview;
class MessageStrip;

/// What the dialogs of acts share: a title, the commands that will be sent, a button that names the
/// act, and the server's refusal in place, so that the person can put it right. Closes when the
/// act was done. GUI thread; deletes itself when closed.
class ActDialog : public QDialog
{
    Q_OBJECT
public:
    [[nodiscard]] QPushButton *doButton() const { return m_do; }
    [[nodiscard]] CommandPreview *preview() const { return m_preview; }
    [[nodiscard]] MessageStrip *strip() const { return m_strip; }

protected:
    ActDialog(ActRunner *runner, imap::Account *account, QWidget *parent);

    /// The subclass's own widgets go here, above the preview.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    /// What the button would do now; `ready` enables it once the commands are known.
    void setAct(const PlannedAct &act, bool ready);
    /// A dangerous act: Cancel is what Enter presses.
    void preferCancel();
    [[nodiscard]] imap::Account *account() const { return m_account; }
    /// A label for plain text of second rank that wraps.
    [[nodiscard]] QLabel *quietLabel(const QString &text);
    void showEvent(QShowEvent *event) override;

private:
    void runAct();
    void onEnded(const imap::Outcome &outcome);
    void updateButton();

    ActRunner *m_runner;
    QPointer<imap::Account> m_account;
    PlannedAct m_act;
    bool m_ready = false;
    bool m_running = false;
    QLabel *m_title;
    MessageStrip *m_strip;
    QWidget *m_content;
    QVBoxLayout *m_body;
    CommandPreview *m_preview;
    QDialogButtonBox *m_buttons;
    QPushButton *m_do;
};

} // namespace ui
