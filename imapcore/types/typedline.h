// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxname.h"
#include "imapcore/types/writecommands.h"

#include <QByteArray>

#include <optional>

namespace imap {

/// Makes one command of what a person types: a line, and for each "{n}" at the end of a line the
/// octets it asks for and the rest of the line. A tag in front is dropped, since the connection has
/// its own; letters stay as they were typed. Pure; secrets in it go with it.
class TypedLine
{
public:
    enum class Problem : quint8 {
        None,
        Empty,            // nothing, or a tag alone
        ControlCharacter, // the line could end early, or mean another thing
        TooLong,          // the line, or the size of a literal
        ConnectionsOwn,   // STARTTLS, COMPRESS, AUTHENTICATE, ENABLE UTF8: they change how the
                          // session reads and writes
        UnclearVerb,      // one that the server may read in another way than we do: SELECT"x"
        UnclearSecret     // LOGIN, but not where a command begins: its password could not be hidden
    };

    void addText(QByteArrayView text);
    void addLiteral(const QByteArray &octets);
    /// The size in the "{n}" that the last line ended with, while its octets are missing.
    [[nodiscard]] std::optional<quint64> wantedLiteral() const { return m_wanted; }
    [[nodiscard]] Problem problem() const;
    /// The tag that was typed and dropped; empty when there was none.
    [[nodiscard]] const QByteArray &typedTag() const { return m_tag; }
    /// The verb as the protocol writes it: "UID FETCH".
    [[nodiscard]] QByteArray verb() const;
    /// "done" alone: ends IDLE and is no command (RFC 2177).
    [[nodiscard]] bool isDone() const { return verb() == "DONE"; }
    [[nodiscard]] const TypedCommand &command() const { return m_command; }
    /// Carries a password: LOGIN, wherever in the first words it stands.
    [[nodiscard]] static bool holdsSecret(QByteArrayView text);

private:
    TypedCommand m_command;
    QByteArray m_tag;
    std::optional<quint64> m_wanted;
    bool m_tooLong = false;
};

/// A typed command taken apart as far as its meaning for us goes: arguments are decoded strings, a
/// parenthesised list is one argument as it stands.
struct TypedWords
{
    QByteArray verb; // as TypedLine::verb()
    QByteArrayList arguments;

    [[nodiscard]] static TypedWords of(const TypedCommand &command);
    /// The argument as a mailbox name; an empty one when it is missing.
    [[nodiscard]] MailboxName mailbox(qsizetype argument) const
    {
        return MailboxName::fromWire(arguments.value(argument));
    }
};

/// The mailbox of a typed SELECT or EXAMINE; nothing for other commands.
[[nodiscard]] std::optional<MailboxName> typedSelect(const TypedCommand &command);

} // namespace imap
