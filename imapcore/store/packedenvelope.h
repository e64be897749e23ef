// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/store/bytereader.h"
#include "imapcore/store/bytewriter.h"
#include "imapcore/types/envelope.h"

#include <array>
#include <optional>

namespace imap {

/// An address as it stands in a packed envelope; views.
struct AddressView
{
    Address::Kind kind = Address::Kind::GroupEnd;
    QByteArrayView name;
    QByteArrayView route;
    QByteArrayView mailbox;
    QByteArrayView host;
};

/// An Envelope as the store keeps it: without the table of offsets, and Sender and Reply-To only
/// when they differ from From, which they seldom do. Reading checks everything; sorting and the
/// search index look at fields without building an Envelope. A view of the bytes it was read from.
class PackedEnvelope
{
public:
    static void write(ByteWriter &to, const Envelope &envelope);
    /// Nothing when the bytes are damaged; `from` has then failed.
    [[nodiscard]] static std::optional<PackedEnvelope> read(ByteReader &from);

    [[nodiscard]] Envelope toEnvelope() const;
    /// Date, Subject, InReplyTo or MessageId.
    [[nodiscard]] QByteArrayView text(Envelope::Field field) const;
    /// The first mailbox of an address field; GroupEnd when there is none.
    [[nodiscard]] AddressView firstAddress(Envelope::Field field) const;
    /// Calls `visit` for each entry of an address field.
    template <typename Visit>
    void eachAddress(Envelope::Field field, Visit visit) const
    {
        ByteReader bytes(m_fields[static_cast<size_t>(field)]);
        while (!bytes.atEnd())
            visit(readAddress(bytes));
    }

private:
    static AddressView readAddress(ByteReader &from);

    bool m_null = true;
    std::array<QByteArrayView, Envelope::fieldCount> m_fields;
};

} // namespace imap
