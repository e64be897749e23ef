// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mime {

/// A link of a message: what is shown and where it leads.
struct HtmlLink
{
    QString text;         // as shown, one line, at most 500 characters
    QString target;       // http, https or mailto; host in ASCII (ACE) form
    bool differs = false; // the text names another host or address than the target

    bool operator==(const HtmlLink &) const = default;
};

/// The target in its safe form, or empty unless it is an absolute http, https or mailto address.
[[nodiscard]] QByteArray safeLinkTarget(QByteArrayView href);

/// True if the shown text reads as an address or host that is not the target's.
[[nodiscard]] bool linkTextDiffers(const QString &text, QByteArrayView safeTarget);

} // namespace mime
