// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/secret.h"
#include "ui/dialogs/passworddialog.h"

#include <functional>

namespace app {

struct PasswordReply
{
    bool given = false;
    imap::Secret password;
    bool save = false;
};

/// Asks the person. One question at a time: a new one replaces the one shown. GUI thread.
class PasswordPrompter
{
public:
    virtual ~PasswordPrompter() = default;
    /// Says that the keyring is slow; `enterInstead` is called with true when the person wants to
    /// type, with false when they cancel.
    virtual void showWaiting(const ui::PasswordQuestion &question,
                             std::function<void(bool enterInstead)> callback) = 0;
    virtual void ask(const ui::PasswordQuestion &question,
                     std::function<void(PasswordReply)> callback) = 0;
    /// Takes away what is shown, without an answer.
    virtual void dismiss() = 0;
};

} // namespace app
