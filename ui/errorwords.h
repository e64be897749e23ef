// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/refusalcause.h"
#include "ui/errortext.h"

#include <QCoreApplication>

namespace ui {

/// The sentences behind describe(), one function per kind of error. Pure; any thread.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ErrorText)
public:
    explicit ErrorWords(const imap::ConnectionSettings &settings);

    [[nodiscard]] ErrorText operator()(const imap::Refused &refused) const;
    [[nodiscard]] ErrorText operator()(const imap::ProtocolViolation &violation) const;
    [[nodiscard]] ErrorText operator()(const imap::TransportFailed &failure) const;
    [[nodiscard]] ErrorText operator()(const imap::TimedOut &timeout) const;
    [[nodiscard]] ErrorText operator()(const imap::Abandoned &) const;
    [[nodiscard]] ErrorText operator()(const imap::ConnectionLost &lost) const;
    [[nodiscard]] ErrorText operator()(const imap::NoCredentials &missing) const;
    [[nodiscard]] ErrorText operator()(const imap::Stale &stale) const;
    [[nodiscard]] static QString fault(imap::CertificateFault fault, const QString &host);

private:
    [[nodiscard]] ErrorText notSent(const imap::Refused &refused) const;
    [[nodiscard]] ErrorText refusedByCode(const imap::Refused &refused) const;
    [[nodiscard]] ErrorText refusedSignIn(const imap::Refused &refused) const;
    /// Empty when the cause has words elsewhere.
    [[nodiscard]] ErrorText notThePassword(imap::RefusalCause cause) const;
    [[nodiscard]] ErrorText refusedFolder() const;
    [[nodiscard]] ErrorText refusedFolderAct(const imap::Refused &refused) const;
    [[nodiscard]] ErrorText refusedMessage() const;
    [[nodiscard]] ErrorText refusedCertificate(const imap::TransportFailed &failure) const;
    [[nodiscard]] ErrorText refusedCertificateSignIn() const;
    [[nodiscard]] ErrorText signInStopped(const imap::ProtocolViolation &violation) const;
    [[nodiscard]] ErrorText tooLongOrBroken(const imap::ProtocolViolation &violation) const;

    QString m_host;
    QString m_hostPort;
    QString m_user;
    imap::Security m_security;
    imap::SignIn m_signIn;
    quint16 m_port;
};

} // namespace ui
