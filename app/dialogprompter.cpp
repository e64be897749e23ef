// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogprompter.h"

namespace app {

DialogPrompter::DialogPrompter(QWidget *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
}

DialogPrompter::~DialogPrompter()
{
    dismiss();
}

void DialogPrompter::dismiss()
{
    if (!m_dialog)
        return;
    m_dialog->disconnect(this);
    m_dialog->close();
    m_dialog = nullptr;
}

void DialogPrompter::show(const ui::PasswordQuestion &question, ui::PasswordDialog::Page page)
{
    dismiss();
    m_dialog = new ui::PasswordDialog(question, page, m_window);
}

void DialogPrompter::showWaiting(const ui::PasswordQuestion &question,
                                 std::function<void(bool)> callback)
{
    show(question, ui::PasswordDialog::Page::WaitingForKeyring);
    connect(m_dialog, &ui::PasswordDialog::enterInsteadWanted, this,
            [callback] { callback(true); });
    connect(m_dialog, &QDialog::rejected, this, [this, callback] {
        m_dialog = nullptr;
        callback(false);
    });
    m_dialog->open();
}

void DialogPrompter::ask(const ui::PasswordQuestion &question,
                         std::function<void(PasswordReply)> callback)
{
    show(question, ui::PasswordDialog::Page::Ask);
    connect(m_dialog, &QDialog::finished, this, [this, callback](int result) {
        PasswordReply reply;
        if (result == QDialog::Accepted)
            reply = {true, m_dialog->password(), m_dialog->save()};
        m_dialog = nullptr;
        callback(reply);
    });
    m_dialog->open();
}

} // namespace app
