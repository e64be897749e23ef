// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessionending.h"

#include "imapcore/session/tlstransport.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/serverfixture.h"

#include <QTest>

using imap::ConnectionSettings;
using imap::LinkState;
using imap::Security;

namespace testsupport {

Ending endingOf(const ConnectionSettings &settings, const QByteArray &password, bool stopOnline)
{
    using namespace std::chrono_literals;
    imap::Timings timings;
    timings.connect = timings.greeting = timings.command = 1s;
    imap::Session session(std::make_unique<imap::TlsTransport>(), timings);
    Ending out;
    bool ended = false;
    QObject::connect(&session, &imap::Session::changed, &session,
                     [&](const imap::ChangeBatch &batch) {
                         for (const imap::Change &change : batch) {
                             out.changes.append(change);
                             const auto *link = std::get_if<imap::LinkChanged>(&change);
                             if (!link || ended)
                                 continue;
                             out.wasOnline = out.wasOnline || link->state == LinkState::Online;
                             out.link = *link;
                             ended = link->reason.has_value() || (stopOnline && out.wasOnline);
                         }
                     });
    QObject::connect(&session, &imap::Session::passwordWanted, &session, [&](bool rejected) {
        ++out.passwordsAsked;
        session.givePassword(imap::Secret(rejected ? QByteArray() : password), {});
    });
    session.goOnline(settings);
    if (!waitUntil([&] { return ended; }, 20000))
        QTest::qFail("the session neither failed nor gave up", __FILE__, __LINE__);
    return out;
}

const imap::CertificateRefusal *refusalIn(const Ending &ending)
{
    const auto *failed =
        ending.link.reason ? std::get_if<imap::TransportFailed>(&*ending.link.reason) : nullptr;
    return failed && failed->certificate ? &*failed->certificate : nullptr;
}

ConnectionSettings scriptedSettings(const ScriptedServer &server, Security security)
{
    ConnectionSettings settings;
    settings.host = QStringLiteral("localhost");
    settings.port = server.serverPort();
    settings.security = security;
    settings.user = QStringLiteral("demo");
    return settings;
}

} // namespace testsupport
