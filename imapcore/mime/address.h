// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <QString>

namespace mime {

/// What a reader should be told about an address (promise: a sender cannot pose as another).
enum class AddressHint {
    NameHoldsAt = 1,      // the name looks like an address of its own
    MixedScripts = 2,     // letters of several scripts in one word or host label
    Punycode = 4,         // a host label is written in punycode
    DirectionRemoved = 8, // direction characters were taken out
    Unreadable = 16,      // no addr-spec could be made out; `name` holds the text
    HiddenRemoved = 32,   // characters that nobody sees were taken out of the addr-spec
};
Q_DECLARE_FLAGS(AddressHints, AddressHint)
Q_DECLARE_OPERATORS_FOR_FLAGS(AddressHints)

struct MailAddress
{
    QString name;     // decoded, one line, without direction characters; may be empty
    QString addrSpec; // local@host as written but for hidden characters: encoded-words stay
    QString group;    // decoded name of the group it stands in, if any
    AddressHints hints;

    bool operator==(const MailAddress &) const = default;
};

/// The addresses of a From, To, Cc ... value (RFC 5322, tolerant). The addr-spec is taken from the
/// last angle brackets of each mailbox; an empty group yields one entry without addr-spec. Linear;
/// stops after `limit` addresses.
[[nodiscard]] QList<MailAddress> parseAddressList(QByteArrayView rawValue,
                                                  qsizetype limit = 1000000);

/// The same value from the fields of an ENVELOPE address.
[[nodiscard]] MailAddress addressOf(QByteArrayView rawName, QByteArrayView mailbox,
                                    QByteArrayView host);

/// "Name <local@host>", or what there is of it.
[[nodiscard]] QString displayText(const MailAddress &address);

} // namespace mime
