// SPDX-License-Identifier: GPL-3.0-or-later
// A SCRAM server's messages, one a line: whatever comes, no OK counts without the right proof, and
// no work is done beyond the limits. A line "v=!" stands for the right proof.
#include "imapcore/sasl/saslexchange.h"
#include "imapcore/sasl/scrammechanism.h"

#include <QByteArrayList>
#include <QMessageAuthenticationCode>

#include <cstdint>
#include <cstdlib>
#include <memory>

namespace {

using namespace imap;

constexpr char nonce[] = "fyko+d2lbbFgONRv9qkxdawL";
const QByteArray key(32, 'k'); // as if derived: PBKDF2 itself is Qt's

struct Dialogue
{
    SaslExchange exchange{std::make_unique<ScramMechanism>(
        ScramMechanism::Hash::Sha256, QStringLiteral("user"), Secret("pencil"), nonce)};
    QByteArray serverFirst;
    QByteArray authMessage;
    bool proofGiven = false;

    [[nodiscard]] QByteArray proof() const
    {
        const auto sha256 = QCryptographicHash::Sha256;
        const QByteArray serverKey = QMessageAuthenticationCode::hash("Server Key", key, sha256);
        return "v=" + QMessageAuthenticationCode::hash(authMessage, serverKey, sha256).toBase64();
    }

    /// False: the exchange is over.
    bool hear(const QByteArray &line)
    {
        proofGiven = line == "v=!" && !authMessage.isEmpty();
        SaslStep step = exchange.challenge(proofGiven ? proof() : line);
        if (const auto *wanted = std::get_if<SaslKeyWanted>(&step)) {
            if (wanted->rounds < ScramMechanism::fewestRounds ||
                wanted->rounds > ScramMechanism::mostRounds || wanted->salt.isEmpty() ||
                !line.startsWith(QByteArray(QByteArray("r=") + nonce)))
                std::abort();
            step = exchange.keyDerived(Secret(key));
            const auto *answer = std::get_if<SaslAnswer>(&step);
            if (!answer)
                std::abort();
            const QByteArray said = answer->bytes.reveal();
            authMessage = QByteArray("n=user,r=") + nonce + ',' + line + ',' +
                          said.first(said.indexOf(",p="));
        }
        return !std::holds_alternative<SaslFault>(step);
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Dialogue dialogue;
    if (dialogue.exchange.begin() || !dialogue.exchange.takeInitialResponse())
        std::abort();
    bool everProven = false;
    int heard = 0;
    const QByteArrayList lines = raw.split('\n');
    for (const QByteArray &line : lines) {
        const bool goesOn = dialogue.hear(line);
        everProven = everProven || (dialogue.proofGiven && dialogue.exchange.isComplete());
        if (dialogue.exchange.isComplete() && !everProven)
            std::abort(); // signed in by a server that does not know the password
        if (!goesOn)
            break;
        if (++heard > SaslExchange::mostChallenges)
            std::abort();
    }
    return 0;
}
