// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/sasl/saslmechanism.h"

namespace imap {

/// SCRAM-SHA-1 (RFC 5802) and SCRAM-SHA-256 (RFC 7677) without channel binding. The password never
/// goes out; the server has to prove that it knows it, too: before that proof its OK is worthless.
/// The derived key is wanted once and outlives the exchange only where the caller keeps it.
class ScramMechanism final : public SaslMechanism
{
public:
    enum class Hash : quint8 { Sha1, Sha256 };
    static constexpr int fewestRounds = 4096;       // RFC 7677, 4
    static constexpr int mostRounds = 1'000'000;    // about 2.4 s of work
    static constexpr qsizetype longestField = 1024; // of nonce and salt

    ScramMechanism(Hash hash, const QString &user, const Secret &password, QByteArray nonce);
    /// 24 octets of the system's random numbers, in printable form.
    [[nodiscard]] static QByteArray newNonce();

    [[nodiscard]] QByteArray name() const override;
    [[nodiscard]] SaslStep start() override;
    [[nodiscard]] SaslStep challenge(const QByteArray &data) override;
    [[nodiscard]] SaslStep keyDerived(const Secret &key) override;
    [[nodiscard]] bool isComplete() const override { return m_state == State::Proven; }
    [[nodiscard]] bool hasShownProof() const override { return m_state >= State::ProofSent; }
    [[nodiscard]] QByteArray serverError() const override { return m_serverError; }

private:
    enum class State : quint8 { New, NonceSent, KeyWanted, ProofSent, Proven, Refused };
    [[nodiscard]] SaslStep serverFirst(const QByteArray &message);
    [[nodiscard]] SaslStep serverFinal(const QByteArray &message);
    [[nodiscard]] SaslStep refusedBy(const QByteArray &error);
    [[nodiscard]] QByteArray keyed(const QByteArray &key, const QByteArray &text) const;
    [[nodiscard]] QCryptographicHash::Algorithm algorithm() const;

    Hash m_hash;
    QByteArray m_user;
    Secret m_password;
    QByteArray m_nonce;
    QByteArray m_firstBare;   // client-first-message-bare
    QByteArray m_serverFirst; // as it came
    QByteArray m_fullNonce;
    Secret m_serverSignature; // what the server has to show
    QByteArray m_serverError;
    State m_state = State::New;
};

} // namespace imap
