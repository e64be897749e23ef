// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/limits.h"
#include "imapcore/wire/parsers.h"

#include <algorithm>

namespace imap {

namespace {

bool isStatusItemName(QByteArrayView name)
{
    const auto letter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    return !name.isEmpty() && letter(name[0]) && std::all_of(name.begin(), name.end(), [&](char c) {
        return letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    });
}

/// One value. A parenthesised one ends at the next ")" whatever stands before it: Cyrus 3.6 sends
/// random bytes in MAILBOXID (...) when other items are asked for with it.
bool readStatusValue(ParseContext &context, QByteArrayView &out)
{
    const char first = context.in.next();
    if (first == '(') {
        context.in.advance(1);
        const QByteArrayView rest = context.in.rest();
        const qsizetype close = rest.indexOf(')');
        out = close < 0 ? rest : rest.first(close);
        context.in.advance(close < 0 ? rest.size() : close + 1);
        return true;
    }
    return context.in.nstring(out);
}

struct StatusCounter
{
    QByteArrayView name;
    std::optional<quint32> MailboxStatus::*field;
    bool mayBeZero;
};
constexpr StatusCounter statusCounters[] = {
    {"MESSAGES", &MailboxStatus::messages, true},
    {"RECENT", &MailboxStatus::recent, true},
    {"UNSEEN", &MailboxStatus::unseen, true},
    {"DELETED", &MailboxStatus::deleted, true},
    {"UIDNEXT", &MailboxStatus::uidNext, false},
    {"UIDVALIDITY", &MailboxStatus::uidValidity, false},
};

/// False when the item is one of ours and the number is none: it is dropped.
bool takeStatusItem(const QByteArray &name, QByteArrayView value, MailboxStatus &status)
{
    constexpr quint64 top32 = std::numeric_limits<quint32>::max();
    constexpr quint64 top63 = std::numeric_limits<qint64>::max();
    for (const StatusCounter &counter : statusCounters) {
        if (name != counter.name)
            continue;
        const std::optional<quint64> number = parseNumber(value, top32);
        if (!number || (*number == 0 && !counter.mayBeZero))
            return false;
        status.*counter.field = static_cast<quint32>(*number);
        return true;
    }
    if (name == "HIGHESTMODSEQ" || name == "SIZE") {
        const std::optional<quint64> number = parseNumber(value, top63);
        if (number)
            (name == "SIZE" ? status.size : status.highestModSeq) = number;
        return number.has_value();
    }
    return true;
}

} // namespace

// mailbox-data = "STATUS" SP mailbox SP "(" [status-att-list] ")"
ParseError parseMailboxStatus(ParseContext &context, Response &out)
{
    MailboxStatusData data;
    if (!readMailbox(context, data.name))
        return "a mailbox name";
    if (!context.in.take('('))
        return "a list of counts";
    while (!context.in.atEnd() && data.status.items.size() < limits::listItems) {
        const QByteArrayView word = context.in.word();
        if (word.isEmpty() && !context.in.atEnd())
            context.in.advance(1); // a parenthesis: the end, or part of some garbage
        if (!isStatusItemName(word))
            continue;
        QByteArrayView value;
        if (!readStatusValue(context, value))
            continue;
        const QByteArray name = word.toByteArray().toUpper();
        if (takeStatusItem(name, value, data.status))
            data.status.items.insert(name, ownedBytes(value));
    }
    out = std::move(data);
    return nullptr;
}

} // namespace imap
