// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/wire/commandencoder.h"

#include <QByteArrayView>

namespace imap {

/// Builds one command piece by piece and keeps the transcript's version beside it. Only raw() and
/// secretRaw() write bytes as they are, and only for what the encoder itself made.
class CommandWriter
{
public:
    explicit CommandWriter(LiteralMode literals)
        : m_literals(literals)
    {
        m_part.reserve(512); // a password is not left behind by a growing buffer
    }
    void raw(QByteArrayView syntax);
    void secretRaw(QByteArrayView bytes);
    /// An atom we chose; refuses the command when it is none.
    void atom(QByteArrayView text);
    /// "(" atom *(SP atom) ")"
    void atomList(const QByteArrayList &atoms);
    /// One word of a search program: an atom or a set of numbers, which may hold "*".
    void searchKey(QByteArrayView text);
    /// astring = 1*ASTRING-CHAR / quoted / literal
    void astring(QByteArrayView text);
    /// string = quoted / literal
    void string(QByteArrayView text);
    void secretString(QByteArrayView text);
    void secretLiteral(QByteArrayView text);
    /// A literal even where a quoted string would do: messages. NUL makes it unsendable.
    void literalString(QByteArrayView text);
    /// list-mailbox: quoted / literal, so that "%" and "*" always stay what they are.
    void listString(QByteArrayView text);
    /// The command cannot be sent.
    void refuse() { m_refused = true; }
    [[nodiscard]] EncodedCommand finish();

private:
    void literal(QByteArrayView text);
    void quoted(QByteArrayView text);
    void endPart(bool waits);

    LiteralMode m_literals;
    QByteArray m_part;
    EncodedCommand m_command;
    bool m_refused = false;
};

} // namespace imap
