// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mime {

/// A link of a message: what is shown and where it leads.
struct HtmlLink
{
    QString text;         // as seen, one line, at most 2,000 characters
    QString target;       // http, https or mailto; host in ASCII (ACE) form
    bool differs = false; // the text names another host or address than the target, or it hides it

    bool operator==(const HtmlLink &) const = default;
};

/// The target in its safe form, or empty unless it is an absolute http, https or mailto address. A
/// mail to be written gets its recipients, subject and text from it, never a file.
[[nodiscard]] QByteArray safeLinkTarget(QByteArrayView href);

/// True if an address or host is shown anywhere in the text that is not the target's, or if the
/// target hides its host behind a user name. Linear in the text.
[[nodiscard]] bool linkTextDiffers(const QString &text, QByteArrayView safeTarget);

/// A user name or more stands in front of the host: "https://www.bank.com@evil.example/".
[[nodiscard]] bool hasUserInfo(QByteArrayView safeTarget);

} // namespace mime
