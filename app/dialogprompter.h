// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/passwordprompter.h"

#include <QObject>
#include <QPointer>

namespace app {

/// Asks by ui::PasswordDialog over a window. One per account; GUI thread.
class DialogPrompter final : public QObject, public PasswordPrompter
{
    Q_OBJECT
public:
    /// `window` may be null or go first.
    explicit DialogPrompter(QWidget *window, QObject *parent = nullptr);
    ~DialogPrompter() override;
    void showWaiting(const ui::PasswordQuestion &question,
                     std::function<void(bool)> callback) override;
    void ask(const ui::PasswordQuestion &question,
             std::function<void(PasswordReply)> callback) override;
    void dismiss() override;

private:
    void show(const ui::PasswordQuestion &question, ui::PasswordDialog::Page page);

    QPointer<QWidget> m_window;
    QPointer<ui::PasswordDialog> m_dialog;
};

} // namespace app
