// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/secret.h"

#include <QString>

#include <functional>

namespace imap {

struct CredentialRequest
{
    QString host;
    QString user;
    /// The password given last was refused by the server (with its words): ask the person, do not
    /// repeat a stored one.
    bool rejected = false;
    QByteArray serverText; // untrusted
};

struct CredentialAnswer
{
    bool given = false;
    Secret secret;
    QString problem; // why there is none, already worded for the person; empty when they cancelled
};

/// Where passwords come from. Implemented by app (keychain, a command, asking each time); lives in
/// the GUI thread. Must never block; `answer` is called exactly once, at any later time, in the GUI
/// thread.
class CredentialSource
{
public:
    virtual ~CredentialSource() = default;
    virtual void request(const CredentialRequest &request,
                         std::function<void(CredentialAnswer)> answer) = 0;
};

} // namespace imap
