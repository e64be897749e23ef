// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/privatedovecot.h"
#include "imapcore/account/credentialsource.h"
#include "imapcore/types/connectionsettings.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace testsupport {

/// Turns the event loop until `condition` holds: wakes for events only, never sleeps. False after
/// `milliseconds`.
[[nodiscard]] bool waitUntil(const std::function<bool()> &condition, int milliseconds = 10000);

/// Starts (or starts again) and waits until it greets.
[[nodiscard]] bool startAndWait(demo::PrivateDovecot &server);

[[nodiscard]] imap::ConnectionSettings settingsFor(const demo::PrivateDovecot &server,
                                                   imap::Security security);

/// The hand from outside: runs doveadm on that server while the event loop goes on, and returns
/// what it said. The test fails when it does.
QByteArray doveadm(const demo::PrivateDovecot &server, const QStringList &arguments,
                   const QByteArray &input = {});

/// Runs a program to its end while the event loop goes on.
QByteArray runProgram(const QString &program, const QStringList &arguments,
                      const QByteArray &input = {});

/// A small plain message with CRLF lines.
[[nodiscard]] QByteArray plainMessage(const QByteArray &subject);

/// Passwords for tests: the first is given first, the next after a refusal; then none.
class FixedCredentials : public imap::CredentialSource
{
public:
    explicit FixedCredentials(QByteArrayList passwords)
        : m_passwords(std::move(passwords))
    {
    }
    void request(const imap::CredentialRequest &request,
                 std::function<void(imap::CredentialAnswer)> answer) override;
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    QByteArrayList m_passwords;
    int m_asked = 0;
    int m_refused = 0;
};

} // namespace testsupport
