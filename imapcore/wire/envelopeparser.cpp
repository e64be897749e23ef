// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/parsers.h"

namespace imap {

namespace {

// address = "(" addr-name SP addr-adl SP addr-mailbox SP addr-host ")". A host of NIL marks a group
// (RFC 9051, 7.5.2): with a mailbox its start, without its end. With a display name it is a plain
// address whose host is missing.
Address::Kind addressKind(QByteArrayView name, QByteArrayView mailbox, QByteArrayView host)
{
    if (!host.isNull() || !name.isNull())
        return Address::Kind::Mailbox;
    return mailbox.isNull() ? Address::Kind::GroupEnd : Address::Kind::GroupStart;
}

/// One address whose "(" was read; fewer or more than four fields are survived.
void readAddress(ParseContext &context)
{
    QByteArrayView field[4];
    for (QByteArrayView &text : field) {
        const char next = context.in.next();
        if (next == ')')
            break;
        if (next == '(' || !context.in.nstring(text))
            context.in.skipValue();
    }
    if (!context.in.take(')'))
        context.in.skipToClose();
    const Address::Kind kind = addressKind(field[0], field[2], field[3]);
    context.envelopes.addAddress(kind, field[0], field[1], field[2], field[3]);
}

/// env-from and its like: "(" 1*address ")" / nil; also "" or any other single value.
void readAddresses(ParseContext &context)
{
    if (!context.in.take('(')) {
        context.in.skipValue();
        context.envelopes.endAddresses();
        return;
    }
    while (!context.in.take(')')) {
        if (context.in.take('('))
            readAddress(context);
        else if (!context.in.skipValue())
            break;
    }
    context.envelopes.endAddresses();
}

void readEnvelopeText(ParseContext &context)
{
    QByteArrayView text;
    const char next = context.in.next();
    if (next == '(' || (next != ')' && !context.in.nstring(text)))
        context.in.skipValue();
    context.envelopes.addText(text);
}

} // namespace

// envelope = "(" env-date SP env-subject SP env-from SP env-sender SP env-reply-to SP env-to SP
//            env-cc SP env-bcc SP env-in-reply-to SP env-message-id ")"
bool readEnvelope(ParseContext &context, Envelope &out)
{
    if (!context.in.take('('))
        return false;
    context.envelopes.reset();
    readEnvelopeText(context);
    readEnvelopeText(context);
    for (int field = 0; field < 6; ++field) {
        if (context.in.next() == ')')
            break;
        readAddresses(context);
    }
    if (context.in.next() != ')') {
        readEnvelopeText(context);
        readEnvelopeText(context);
    }
    out = context.envelopes.take();
    if (!context.in.take(')'))
        context.in.skipToClose();
    return true;
}

} // namespace imap
