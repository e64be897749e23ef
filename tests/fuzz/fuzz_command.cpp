// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever names and texts hold: a command is one line, but for its literals, and a name that was
// written reads back as the same name by an independent reader.
#include "imapcore/wire/commandencoder.h"

#include <cstdint>
#include <cstdlib>

namespace {

/// Reads one astring of our own writing at `at`; aborts when it is none.
QByteArray readBack(const QByteArray &wire, qsizetype &at)
{
    QByteArray out;
    if (wire[at] == '"') {
        for (++at; wire[at] != '"'; ++at) {
            if (wire[at] == '\\')
                ++at;
            if (wire[at] == '\r' || wire[at] == '\n')
                std::abort();
            out += wire[at];
        }
        ++at;
        return out;
    }
    if (wire[at] == '{') {
        const qsizetype close = wire.indexOf('}', at);
        QByteArray digits = wire.mid(at + 1, close - at - 1);
        if (digits.endsWith('+'))
            digits.chop(1);
        const qsizetype size = digits.toLongLong();
        if (wire.mid(close + 1, 2) != "\r\n")
            std::abort();
        at = close + 3 + size;
        return wire.mid(close + 3, size);
    }
    for (; at < wire.size() && wire[at] != ' ' && wire[at] != '\r'; ++at)
        out += wire[at];
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto mode = static_cast<imap::LiteralMode>(data[0] % 3);
    const QByteArray text(reinterpret_cast<const char *>(data) + 1,
                          static_cast<qsizetype>(size) - 1);
    const imap::MailboxName name = imap::MailboxName::fromWire(text);
    const auto joined = [](const imap::EncodedCommand &command) {
        QByteArray wire;
        for (const imap::EncodedPart &part : command.parts)
            wire += part.bytes;
        if (command.logged.contains('\r') || command.logged.contains('\n'))
            std::abort();
        return wire;
    };
    const QByteArray select =
        joined(imap::encodeCommand("A", imap::SelectCommand{name, false, false}, mode));
    if (name.isUsable() != !select.isEmpty())
        std::abort();
    if (!select.isEmpty()) {
        qsizetype at = 9; // "A SELECT "
        if (readBack(select, at) != name.wire() || select.mid(at) != "\r\n")
            std::abort();
    }
    const imap::Secret secret(text);
    const QByteArray login =
        joined(imap::encodeCommand("A", imap::LoginCommand{text, secret}, mode));
    if (!login.isEmpty()) {
        qsizetype at = 8; // "A LOGIN "
        if (readBack(login, at) != text || login[at++] != ' ' || readBack(login, at) != text ||
            login.mid(at) != "\r\n")
            std::abort();
    }
    return 0;
}
