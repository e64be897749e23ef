// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace imap {

/// One entry of an address list (RFC 9051, 7.5.2), raw bytes: nothing is decoded yet. A group is an
/// entry with kind GroupStart (its name in `mailbox`), its members, and an entry GroupEnd.
struct Address
{
    enum class Kind : quint8 { Mailbox, GroupStart, GroupEnd };
    Kind kind = Kind::Mailbox;
    QByteArray name;    // display name, raw (may hold encoded-words); null when NIL
    QByteArray route;   // obsolete source route; null when NIL
    QByteArray mailbox; // local part, or the group's name
    QByteArray host;    // domain; null when NIL
    bool operator==(const Address &) const = default;
};
using AddressList = QList<Address>;

/// ENVELOPE (RFC 9051, 7.5.2) in one allocation: a byte buffer with the ten fields' strings behind
/// each other. Fields are raw; a NIL string gives a null QByteArrayView, an empty one an empty
/// view. Built by EnvelopeBuilder.
class Envelope
{
public:
    enum class Field : quint8 {
        Date,
        Subject,
        From,
        Sender,
        ReplyTo,
        To,
        Cc,
        Bcc,
        InReplyTo,
        MessageId
    };
    static constexpr int fieldCount = 10;

    [[nodiscard]] bool isNull() const { return m_data.isNull(); }
    /// Date, Subject, InReplyTo or MessageId. Valid as long as this envelope lives.
    [[nodiscard]] QByteArrayView text(Field field) const;
    /// From, Sender, ReplyTo, To, Cc or Bcc.
    [[nodiscard]] AddressList addresses(Field field) const;
    /// The first mailbox of an address field without building the list; kind is GroupEnd when there
    /// is none.
    [[nodiscard]] Address firstAddress(Field field) const;
    [[nodiscard]] const QByteArray &data() const { return m_data; }
    bool operator==(const Envelope &) const = default;

private:
    friend class EnvelopeBuilder;
    // Layout of m_data: fieldCount end offsets (quint32, host order), then the fields' bytes. A
    // text field is a presence byte and its bytes; an address is a kind byte and four (length + 1)
    // prefixed strings, 0 for NIL.
    QByteArray m_data;
};

/// Puts an Envelope together field by field, in the order of the RFC. Reusable: take() leaves it
/// empty with its memory.
class EnvelopeBuilder
{
public:
    EnvelopeBuilder() { reset(); }
    void reset();
    /// Ends the current text field; a null view is NIL.
    void addText(QByteArrayView text);
    /// Adds one address to the current address field.
    void addAddress(Address::Kind kind, QByteArrayView name, QByteArrayView route,
                    QByteArrayView mailbox, QByteArrayView host);
    void endAddresses();
    [[nodiscard]] Envelope take();

private:
    void endField();
    void addString(QByteArrayView text);
    /// Room for `size` more bytes behind what is there.
    [[nodiscard]] char *room(qsizetype size);

    std::vector<char> m_buffer; // its size is the memory held, m_size what is filled
    qsizetype m_size = 0;
    int m_field = 0;
};

} // namespace imap
