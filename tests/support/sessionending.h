// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/session.h"

namespace testsupport {

class ScriptedServer;

/// How a session ended, and what it told before. A value.
struct Ending
{
    imap::LinkChanged link;
    imap::ChangeBatch changes; // everything the session told
    int passwordsAsked = 0;
    bool wasOnline = false;
};

/// Runs a session until it is offline, or waits to try again, for a reason.
[[nodiscard]] Ending endingOf(const imap::ConnectionSettings &settings, const QByteArray &password,
                              bool stopOnline = false);

/// Null when that was not the reason.
[[nodiscard]] const imap::CertificateRefusal *refusalIn(const Ending &ending);

[[nodiscard]] imap::ConnectionSettings scriptedSettings(const ScriptedServer &server,
                                                        imap::Security security);

} // namespace testsupport
