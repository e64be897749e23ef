// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/certificate.h"
#include "imapcore/types/response.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace imap {

/// NO or BAD: the server understood us and said no.
struct Refused
{
    StatusKind kind = StatusKind::No;
    ResponseCode code;
    QByteArray serverText; // untrusted
    QByteArray command;    // the verb
};

/// Codes of a Refused that never reached the server: we did not send the command.
inline constexpr char notSentInspection[] = "POSTROOM-INSPECTION"; // it could change something
inline constexpr char notSentUnsafe[] = "POSTROOM-UNSAFE"; // an argument cannot be written safely
inline constexpr char notSentReadOnly[] = "POSTROOM-READ-ONLY";    // the mailbox is open read-only
inline constexpr char notSentConnection[] = "POSTROOM-CONNECTION"; // STARTTLS and the like, typed
inline constexpr char notSentNoIdle[] = "POSTROOM-NO-IDLE";        // DONE, but no IDLE runs
/// Flags that the mailbox would not keep (PERMANENTFLAGS); they are in `code.arguments`.
inline constexpr char notPermanent[] = "POSTROOM-NOT-PERMANENT";
inline constexpr char notSentIntoItself[] = "POSTROOM-INTO-ITSELF"; // RENAME to below itself
inline constexpr char notSentNotEmpty[] =
    "POSTROOM-NOT-EMPTY"; // messages would be lost; text: where

/// The server broke the protocol in a way we cannot go on from.
struct ProtocolViolation
{
    enum class Kind : quint8 {
        NotImap,           // the greeting is none
        NoImap4Rev1,       // a greeting, but neither IMAP4rev1 nor rev2
        PreAuthInClear,    // PREAUTH where STARTTLS is required
        InjectedBeforeTls, // bytes after the OK of STARTTLS
        StartTlsMissing,   // STARTTLS is required and not offered
        LoginDisabled,     // no way to sign in is offered
        SignInMissing,     // the way chosen for the account is not offered; `expected` names it
        SignInNeedsTls,    // a token or a certificate, and the connection is in clear
        SignInDowngraded,  // SCRAM worked before, and only weaker ways are left
        ServerUnproven,    // the server did not prove that it knows the password, or cheated
        UnknownTag,
        UnexpectedContinuation,
        TooLong, // a line, literal or response over the limits of imapcore/wire/limits.h
        Malformed
    };
    Kind kind = Kind::Malformed;
    QByteArray expected;
    QByteArray excerpt; // short, secrets redacted
};

/// The socket or the TLS handshake failed.
struct TransportFailed
{
    enum class Kind : quint8 {
        HostNotFound,
        Refused,
        Unreachable,
        Tls,
        TlsToPlainPort,
        Certificate,
        ClientCertificate, // our own cannot be read or used
        Closed,
        Other
    };
    Kind kind = Kind::Other;
    QString detail; // the library's words
    std::optional<CertificateRefusal> certificate;
};

struct TimedOut
{
    enum class Stage : quint8 { Connect, Tls, Greeting, Command, Idle };
    Stage stage = Stage::Command;
    int seconds = 0;
    QByteArray command;
};

/// The caller let go before the end.
struct Abandoned
{
};

/// The connection ended while the work was under way; `byeText` is what the server said last, if it
/// did.
struct ConnectionLost
{
    QByteArray byeText;
};

/// There is no password: the person was asked and cancelled, the keychain has none, the command
/// failed.
struct NoCredentials
{
    QString detail;
};

/// The mailbox is not what the work was planned for: another UIDVALIDITY, the message is gone, or
/// messages nobody was shown would be removed with the others.
struct Stale
{
    enum class Kind : quint8 { UidValidityChanged, MessageGone, MailboxClosed, MarkedMeanwhile };
    Kind kind = Kind::MessageGone;
};

/// Everything that can go wrong, by what a person can do about it. Wording is ui's
/// (ui/errortext.h).
struct ImapError : std::variant<Refused, ProtocolViolation, TransportFailed, TimedOut, Abandoned,
                                ConnectionLost, NoCredentials, Stale>
{
    using variant::variant;
    ImapError();
    ImapError(const ImapError &other);
    ImapError(ImapError &&other) noexcept;
    ImapError &operator=(const ImapError &other);
    ImapError &operator=(ImapError &&other) noexcept;
    ~ImapError();
    // Not all members compare; the variant's own operators would say they do.
    friend bool operator==(const ImapError &, const ImapError &) = delete;
    friend bool operator<(const ImapError &, const ImapError &) = delete;
};

} // namespace imap
