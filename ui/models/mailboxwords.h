// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxinfo.h"
#include "imapcore/types/response.h"

#include <QList>
#include <QString>

namespace ui {

// A folder's facts in words, for its properties. Plain functions.

/// One LIST attribute, lower case with its backslash, in words (RFC 9051, 7.3.1; RFC 6154).
[[nodiscard]] QString attributeInWords(const QByteArray &attribute);
/// The same in the spelling of the RFCs: "\HasNoChildren". Case means nothing there.
[[nodiscard]] QByteArray attributeName(const QByteArray &attribute);
/// What the folder is for, or an empty string.
[[nodiscard]] QString specialUseInWords(imap::SpecialUse use);

/// One number of STATUS.
struct StatusNumber
{
    QByteArray item; // as on the wire
    QString name;
    QString value; // empty: not told
    QString hint;  // what it means
};
/// All of them in the order of the RFC, told or not.
[[nodiscard]] QList<StatusNumber> statusNumbers(const imap::MailboxStatus &status);
/// Flags and keywords as on the wire, in one line; "none" when there are none.
[[nodiscard]] QString flagLine(const QByteArrayList &flags);

} // namespace ui
