// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that shows what comes of acts: the toast and the progress.
#include "ui/actions/actrunner.h"
#include "ui/actions/messageactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/views/statuspanel.h"
#include "ui/views/toast.h"

namespace ui {

void MainWindow::connectActs()
{
    ActRunner *runner = m_messageActions->runner();
    auto *toast = new Toast(centralWidget());
    connect(runner, &ActRunner::told, toast, &Toast::tell);
    connect(toast, &Toast::undoRequested, runner, &ActRunner::undo);
    connect(runner, &ActRunner::working, m_status, &StatusPanel::setAct);
    connect(runner, &ActRunner::idle, m_status, &StatusPanel::clearAct);
    connect(m_status, &StatusPanel::cancelRequested, runner, &ActRunner::cancel);
}

} // namespace ui
