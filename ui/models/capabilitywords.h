// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace ui {

/// What a capability gives, in a line, and what Postroom makes of it.
struct CapabilityWords
{
    enum class Use {
        Unknown, // not in our table
        Used,    // changes what Postroom sends
        Read,    // understood when the server tells it; nothing is sent for it
        NotUsed,
    };
    QString gives;
    QString rfc; // "RFC 9051", or empty
    Use use = Use::Unknown;
};

/// `name` as announced, upper case; "AUTH=...", "STATUS=..." and their like by their first part
/// where the whole is not known. A plain function.
[[nodiscard]] CapabilityWords capabilityInWords(const QByteArray &name);
/// "used", "understood", "not used", "unknown".
[[nodiscard]] QString capabilityUseWord(CapabilityWords::Use use);
/// Names as a person typed them: upper case, each once; separated by blanks or commas.
[[nodiscard]] QByteArrayList capabilityNames(const QString &text);
/// How many names the table knows.
[[nodiscard]] int knownCapabilityCount();

} // namespace ui
