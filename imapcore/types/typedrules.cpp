// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/typedrules.h"

#include "imapcore/types/command.h"

#include <algorithm>
#include <array>

namespace imap {

namespace {

bool isControl(char c)
{
    const auto octet = static_cast<unsigned char>(c);
    return octet < 0x20 || octet == 0x7f;
}

bool isVerbCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
}

/// Takes a verb and the one blank behind it off the front; null when it does not begin so.
QByteArray takeVerb(QByteArrayView &line, bool lineGoesOn)
{
    const auto *end = std::find_if_not(line.begin(), line.end(), isVerbCharacter);
    const QByteArrayView word = line.first(end - line.begin());
    line = line.sliced(word.size());
    if (word.isEmpty() || (line.isEmpty() && lineGoesOn))
        return {};
    if (!line.isEmpty()) {
        if (!line.startsWith(' ') || line.startsWith("  "))
            return {};
        line = line.sliced(1);
    }
    return word.toByteArray().toUpper();
}

} // namespace

bool isPlainlyTyped(const TypedCommand &typed)
{
    for (const QByteArray &line : typed.lines) {
        if (std::any_of(line.begin(), line.end(), isControl))
            return false;
    }
    const bool hasLiteral = !typed.literals.isEmpty();
    const QByteArray first = typed.lines.value(0);
    QByteArrayView line(first);
    const QByteArray verb = takeVerb(line, hasLiteral);
    return !verb.isEmpty() && (verb != "UID" || !takeVerb(line, hasLiteral).isEmpty());
}

bool typedPeeks(const TypedCommand &typed)
{
    if (!typed.literals.isEmpty()) // what stands in them is not looked into
        return false;
    QByteArray words = typed.lines.value(0).toUpper();
    std::replace_if(words.begin(), words.end(), isControl, ' ');
    words = words.simplified().replace(" [", "[");
    for (qsizetype at = words.indexOf('['); at >= 0; at = words.indexOf('[', at + 1)) {
        static constexpr std::array peeking{"BODY.PEEK", "BINARY.PEEK", "BINARY.SIZE"};
        const QByteArray before = words.first(at);
        if (std::none_of(peeking.begin(), peeking.end(),
                         [&before](const char *item) { return before.endsWith(item); }))
            return false;
    }
    const QByteArray whole = "RFC822";
    for (qsizetype at = words.indexOf(whole); at >= 0; at = words.indexOf(whole, at + 1)) {
        const QByteArray behind = words.mid(at + whole.size());
        if (!behind.startsWith(".SIZE") && !behind.startsWith(".HEADER"))
            return false;
    }
    return true;
}

bool belongsToConnection(const TypedCommand &typed)
{
    const QByteArray verb = commandName(typed);
    if (verb == "ENABLE") {
        QByteArray all = typed.lines.join();
        for (const QByteArray &literal : typed.literals)
            all += literal;
        all = all.toUpper();
        return all.contains("UTF8") || all.contains("IMAP4REV2");
    }
    return verb == "STARTTLS" || verb == "COMPRESS" || verb == "AUTHENTICATE" ||
           verb == "UNAUTHENTICATE";
}

} // namespace imap
