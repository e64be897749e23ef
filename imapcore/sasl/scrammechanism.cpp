// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/sasl/scrammechanism.h"

#include "imapcore/sasl/saslname.h"
#include "imapcore/sasl/saslprep.h"
#include "imapcore/sasl/scramfields.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace imap {

namespace {

constexpr char gs2Header[] = "n,,"; // we know no channel binding, and act as ourselves

SaslFault cheats(const char *why)
{
    return {SaslFault::Kind::Unproven, QByteArray(why)};
}

/// What cannot be prepared is used as it is: a server that prepares has no such password, and one
/// that does not has exactly this.
QByteArray prepared(const QString &text)
{
    return saslPrep(text).value_or(text).toUtf8();
}

/// Takes the same time wherever they differ.
bool areEqual(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    unsigned differences = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        differences |= static_cast<unsigned char>(one[i] ^ other[i]);
    return differences == 0;
}

QByteArray exclusiveOr(QByteArray one, const QByteArray &other)
{
    for (qsizetype i = 0; i < one.size(); ++i)
        one[i] = static_cast<char>(one[i] ^ other[i]);
    return one;
}

} // namespace

ScramMechanism::ScramMechanism(Hash hash, const QString &user, const Secret &password,
                               QByteArray nonce)
    : m_hash(hash)
    , m_user(prepared(user))
    , m_password(prepared(QString::fromUtf8(password.reveal())))
    , m_nonce(std::move(nonce))
{
}

QByteArray ScramMechanism::newNonce()
{
    std::array<quint32, 6> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof(random)).toBase64();
}

QByteArray ScramMechanism::name() const
{
    return m_hash == Hash::Sha1 ? QByteArrayLiteral("SCRAM-SHA-1")
                                : QByteArrayLiteral("SCRAM-SHA-256");
}

QCryptographicHash::Algorithm ScramMechanism::algorithm() const
{
    return m_hash == Hash::Sha1 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
}

QByteArray ScramMechanism::keyed(const QByteArray &key, const QByteArray &text) const
{
    return QMessageAuthenticationCode::hash(text, key, algorithm());
}

SaslStep ScramMechanism::start()
{
    if (!isSaslName(m_user))
        return SaslFault{SaslFault::Kind::Unusable, QByteArrayLiteral("controls in a name")};
    m_firstBare = "n=" + saslName(m_user) + ",r=" + m_nonce;
    m_state = State::NonceSent;
    return SaslAnswer{Secret(QByteArray(gs2Header + m_firstBare))};
}

SaslStep ScramMechanism::challenge(const QByteArray &data)
{
    switch (m_state) {
    case State::NonceSent:
        return serverFirst(data);
    case State::ProofSent:
        return serverFinal(data);
    case State::Proven:
    case State::Refused:
        return cheats("it goes on after its last message");
    case State::New:
    case State::KeyWanted:
        break;
    }
    return cheats("it speaks out of turn");
}

SaslStep ScramMechanism::serverFirst(const QByteArray &message)
{
    const ScramFields fields(message);
    if (!fields.value('e').isNull())
        return refusedBy(fields.value('e'));
    // m= is an extension that we must understand, and we know none (RFC 5802, 5.1).
    if (!fields.areWellFormed() || fields.order().left(3) != "rsi")
        return cheats("its first message is malformed");
    m_fullNonce = fields.value('r');
    if (m_fullNonce.size() <= m_nonce.size() || !m_fullNonce.startsWith(m_nonce) ||
        m_fullNonce.size() > m_nonce.size() + longestField)
        return cheats("its nonce does not extend ours");
    const std::optional<QByteArray> salt = fields.decoded('s');
    if (!salt || salt->isEmpty() || salt->size() > longestField)
        return cheats("its salt is malformed");
    const std::optional<int> rounds = fields.number('i');
    if (!rounds || *rounds < fewestRounds || *rounds > mostRounds)
        return cheats("its number of rounds is out of bounds");
    m_serverFirst = message;
    m_state = State::KeyWanted;
    return SaslKeyWanted{algorithm(), m_password, *salt, *rounds};
}

SaslStep ScramMechanism::keyDerived(const Secret &key)
{
    if (m_state != State::KeyWanted || key.isEmpty())
        return SaslMechanism::keyDerived(key);
    const QByteArray &salted = key.reveal();
    const QByteArray withoutProof = "c=" + QByteArray(gs2Header).toBase64() + ",r=" + m_fullNonce;
    const QByteArray authMessage = m_firstBare + ',' + m_serverFirst + ',' + withoutProof;
    QByteArray clientKey = keyed(salted, QByteArrayLiteral("Client Key"));
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, algorithm());
    const QByteArray proof = exclusiveOr(clientKey, keyed(storedKey, authMessage));
    QByteArray serverKey = keyed(salted, QByteArrayLiteral("Server Key"));
    m_serverSignature = Secret(keyed(serverKey, authMessage));
    wipeBytes(clientKey);
    wipeBytes(serverKey);
    m_password.wipe();
    m_state = State::ProofSent;
    return SaslAnswer{Secret(QByteArray(withoutProof + ",p=" + proof.toBase64()))};
}

SaslStep ScramMechanism::serverFinal(const QByteArray &message)
{
    const ScramFields fields(message);
    if (!fields.value('e').isNull())
        return refusedBy(fields.value('e'));
    const std::optional<QByteArray> signature = fields.decoded('v');
    if (!fields.areWellFormed() || !fields.order().startsWith('v') || !signature)
        return cheats("its last message is malformed");
    if (!areEqual(*signature, m_serverSignature.reveal()))
        return cheats("its proof is wrong");
    m_state = State::Proven;
    return SaslAnswer{};
}

/// The reason of a refusal; an empty answer lets the server say NO.
SaslStep ScramMechanism::refusedBy(const QByteArray &error)
{
    constexpr qsizetype longestShown = 60;
    m_serverError = error.left(longestShown);
    m_state = State::Refused;
    return SaslAnswer{};
}

} // namespace imap
