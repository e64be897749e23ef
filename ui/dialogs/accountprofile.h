// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/connectionsettings.h"

#include <QString>

namespace ui {

/// Where an account's password comes from.
enum class PasswordChoice : quint8 { Keychain, AskEachTime, Command };

/// One account as the person set it up. A value without secrets: it may be stored and copied.
struct AccountProfile
{
    QString id;   // stable, made once; also the key of the keychain entry
    QString name; // as the person calls it; empty: user@host
    imap::ConnectionSettings connection;
    PasswordChoice passwordChoice = PasswordChoice::Keychain;
    QString passwordCommand; // for PasswordChoice::Command
    bool operator==(const AccountProfile &) const = default;

    [[nodiscard]] QString shownName() const
    {
        return name.isEmpty() ? connection.user + u'@' + connection.host : name;
    }
};

} // namespace ui
