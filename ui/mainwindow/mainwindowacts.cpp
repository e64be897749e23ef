// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that shows what comes of acts: the toast, the progress, and the question
// before they are left.
#include "ui/actions/accountactions.h"
#include "ui/actions/actrunner.h"
#include "ui/actions/messageactions.h"
#include "ui/actions/searchactions.h"
#include "ui/actions/tableactions.h"
#include "ui/dialogs/stillworkingdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/mainwindow/windowwatches.h"
#include "ui/views/messagepane.h"
#include "ui/views/messageview.h"
#include "ui/views/statuspanel.h"
#include "ui/views/toast.h"

#include <QCloseEvent>

namespace ui {

void MainWindow::connectActs()
{
    ActRunner *runner = m_messageActions->runner();
    auto *toast = new Toast(m_messagePane); // covers rows, never what can be pressed
    connect(runner, &ActRunner::told, toast, &Toast::tell);
    connect(m_tableActions, &TableActions::told, toast,
            [toast](const QString &text) { toast->tell(text, true, false); });
    connect(toast, &Toast::undoRequested, runner, &ActRunner::undo);
    connect(m_presenter, &WindowPresenter::situationChanged, toast, [this, toast] {
        const AccountState *active = m_presenter->active();
        toast->setPlace(active ? QByteArray::number(active->id()) + ' ' + active->mailbox().wire()
                               : QByteArray());
    });
    connect(m_tableActions->search(), &SearchActions::messageWanted, m_watches,
            &WindowWatches::showMessage);
    connect(runner, &ActRunner::working, m_status, &StatusPanel::setAct);
    connect(runner, &ActRunner::idle, m_status, &StatusPanel::clearAct);
    connect(m_status, &StatusPanel::cancelRequested, runner, &ActRunner::cancel);
    connect(m_accountActions, &AccountActions::removeAccountRequested, this,
            [this](imap::Account *account) {
                StillWorkingDialog *dialog = askIfWorking(tr("&Finish, then Remove"));
                if (!dialog) {
                    emit removeAccountRequested(account);
                    return;
                }
                connect(dialog, &QDialog::accepted, this,
                        [this, leaving = QPointer<imap::Account>(account)] {
                            if (leaving)
                                emit removeAccountRequested(leaving);
                        });
            });
}

/// Null when nothing is under way.
StillWorkingDialog *MainWindow::askIfWorking(const QString &finish)
{
    ActRunner *runner = m_messageActions->runner();
    if (!runner->isBusy())
        return nullptr;
    auto *dialog = new StillWorkingDialog(runner, finish, this);
    dialog->open();
    return dialog;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    StillWorkingDialog *dialog = m_leaving ? nullptr : askIfWorking(tr("&Finish, then Quit"));
    if (dialog) {
        connect(dialog, &QDialog::accepted, this, &QWidget::close, Qt::QueuedConnection);
        event->ignore();
        return;
    }
    saveWindow();
    QMainWindow::closeEvent(event);
}

void MainWindow::closeNow()
{
    m_leaving = true;
    close();
}

} // namespace ui
