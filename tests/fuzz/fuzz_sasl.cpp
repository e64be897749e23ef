// SPDX-License-Identifier: GPL-3.0-or-later
// Every mechanism but SCRAM, with any user name, password or token and any server: what goes out
// says just these, and nobody hears more than the mechanism has to say.
#include "decisions.h"
#include "imapcore/sasl/bearertoken.h"
#include "imapcore/sasl/saslexchange.h"
#include "imapcore/sasl/saslmechanisms.h"
#include "imapcore/sasl/saslprep.h"

using namespace imap;
using fuzz::Decisions;
using fuzz::demand;

namespace {

constexpr const char *mechanisms[] = {"PLAIN", "LOGIN", "OAUTHBEARER", "XOAUTH2", "EXTERNAL"};

/// What a server takes apart that knows only the RFC of the mechanism.
void mustSay(const QByteArray &mechanism, const QByteArray &said, const QByteArray &user,
             const QByteArray &secret)
{
    if (mechanism == "PLAIN") { // RFC 4616: authzid NUL authcid NUL passwd
        const QByteArrayList fields = said.split('\0');
        demand(fields == QByteArrayList{{}, user, secret});
    } else if (mechanism == "OAUTHBEARER") { // RFC 7628, 3.1
        const QByteArrayList fields = said.split('\x01');
        demand(fields.size() == 6 && fields.at(1).startsWith("host="));
        demand(fields.at(2) == "port=993" && fields.at(3) == "auth=Bearer " + secret);
        demand(fields.at(4).isEmpty() && fields.at(5).isEmpty());
        const QByteArrayList header = fields.at(0).split(',');
        demand(header.size() == 3 && header.at(0) == "n" && header.at(1).startsWith("a="));
        QByteArray name = header.at(1).mid(2);
        demand(name.replace("=2C", ",").replace("=3D", "=") == user);
    } else if (mechanism == "XOAUTH2") {
        demand(said == "user=" + user +
                           "\x01"
                           "auth=Bearer " +
                           secret + "\x01\x01");
    } else {
        demand(mechanism == "EXTERNAL" && said == user);
    }
}

void signIn(Decisions &next, const QByteArray &mechanism)
{
    ConnectionSettings settings;
    settings.user = QString::fromUtf8(next.bytes());
    settings.host = QStringLiteral("mail.example.org");
    settings.port = 993;
    const QByteArray user = settings.user.toUtf8();
    const QByteArray secret = next.bytes();
    SaslExchange exchange(makeMechanism(mechanism, settings, Secret(secret)));
    if (exchange.begin()) {
        demand(!exchange.hasShownProof() && !exchange.isComplete());
        return; // it cannot be said in this mechanism
    }
    QByteArrayList heard;
    if (const auto first = exchange.takeInitialResponse()) {
        heard.append(first->reveal());
        mustSay(mechanism, heard.first(), user, secret);
    }
    for (int challenges = 0; !next.isEmpty(); ++challenges) {
        demand(challenges <= SaslExchange::mostChallenges);
        const SaslStep step = exchange.challenge(next.bytes());
        const QByteArray error = exchange.serverError();
        demand(error.size() <= 60 && !error.contains('\r') && !error.contains('\n'));
        const auto *answer = std::get_if<SaslAnswer>(&step);
        if (!answer)
            return;
        heard.append(answer->bytes.reveal());
        demand(heard.count(secret) <= 1 || secret.size() < 2 || secret == user);
    }
}

/// SASLprep (RFC 4013) of what was prepared is the same again.
void prepare(Decisions &next)
{
    const QString text = QString::fromUtf8(next.bytes());
    if (const auto once = saslPrep(text)) {
        const auto twice = saslPrep(*once);
        demand(twice && *twice == *once);
    }
    const QByteArray json = next.bytes();
    demand(bearerErrorStatus(json).size() <= 60);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Decisions next(data, size);
    const quint32 kind = next.below(std::size(mechanisms) + 1);
    if (kind < std::size(mechanisms))
        signIn(next, mechanisms[kind]);
    else
        prepare(next);
    return 0;
}
