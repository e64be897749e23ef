// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QDialog;
class QWidget;

namespace testsupport {

/// The hand on a window: actions, dialogs and what stands in them, all found by object name. Fails
/// the running test and returns false or null when something is not there, or cannot be used. GUI
/// thread.
class WindowHand
{
public:
    explicit WindowHand(QWidget *window)
        : m_window(window)
    {
    }

    [[nodiscard]] QAction *action(const char *name) const;
    /// Waits until the action is enabled, and triggers it. The failure tells its tooltip, which is
    /// the reason.
    bool trigger(const char *name) const;
    /// Waits until the action can (or cannot) be used.
    [[nodiscard]] bool isUsable(const char *name, bool usable = true) const;

    /// Waits for a dialog to be shown.
    [[nodiscard]] QDialog *dialog(const char *name) const;
    /// Waits until no dialog of that name is shown.
    bool dialogGone(const char *name) const;
    bool type(QWidget *in, const char *lineEdit, const QString &text) const;
    /// Waits until the button can be used, and clicks it.
    bool press(QWidget *in, const char *button) const;
    bool check(QWidget *in, const char *button, bool on) const;

private:
    template <typename Kind>
    Kind *child(QWidget *in, const char *name) const;

    QWidget *m_window;
};

} // namespace testsupport
