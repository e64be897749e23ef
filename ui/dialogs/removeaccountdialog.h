// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

/// Asks before an account is forgotten on this computer, and says what goes and what stays. Shown
/// by open(); deletes itself. GUI thread.
class RemoveAccountDialog : public QDialog
{
    Q_OBJECT
public:
    /// What becomes of the server: one of our own goes with its account.
    enum class Server { Stays, GoesToo };
    explicit RemoveAccountDialog(const QString &accountName, QWidget *parent = nullptr,
                                 Server server = Server::Stays);
};

} // namespace ui
