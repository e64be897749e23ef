// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/privatedovecot.h"
#include "imapcore/account/credentialsource.h"

#include <QSslSocket>

#include <functional>
#include <vector>

namespace bench {

[[nodiscard]] double median(std::vector<double> values);
/// Of the whole process, all threads.
[[nodiscard]] double cpuSeconds();
/// Mebibytes of the process that are in memory now (VmRSS).
[[nodiscard]] double residentMiB();
/// Octets of the heap that are in use, in all threads.
[[nodiscard]] double heapInUse();
/// Seconds that it takes.
[[nodiscard]] double secondsOf(const std::function<void()> &work);

/// Starts it, runs `work` with it in the event loop, stops it; the result is exit()'s.
[[nodiscard]] int withServer(const demo::PrivateDovecot::Settings &settings,
                             const std::function<int(const demo::PrivateDovecot &)> &work);

class FixedPassword : public imap::CredentialSource
{
public:
    explicit FixedPassword(const QString &password)
        : m_password(password.toUtf8())
    {
    }
    void request(const imap::CredentialRequest &,
                 std::function<void(imap::CredentialAnswer)> answer) override
    {
        answer({true, m_password, {}});
    }

private:
    imap::Secret m_password;
};

/// The physical limit: writes a command, reads until its tag, keeps nothing. Blocks.
class Drain
{
public:
    Drain(const demo::PrivateDovecot &server, bool tls);
    /// Seconds.
    double run(const QByteArray &command);
    qint64 bytes = 0; // received so far

private:
    QSslSocket m_socket;
    std::vector<char> m_buffer = std::vector<char>(1 << 18);
    int m_tag = 0;
};

} // namespace bench
