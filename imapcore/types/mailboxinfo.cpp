// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/mailboxinfo.h"

#include <algorithm>
#include <iterator>

namespace imap {

namespace {

/// Items nobody knows (APPENDLIMIT, MAILBOXID, what servers invent): each line may bring others, so
/// that many of one mailbox are kept, and none that is longer than these ever are.
constexpr qsizetype mostOtherItems = 32;
constexpr qsizetype longestItem = 256;

bool isCounter(const QByteArray &item)
{
    static constexpr const char *counters[] = {"MESSAGES",      "RECENT",  "UNSEEN",
                                               "DELETED",       "UIDNEXT", "UIDVALIDITY",
                                               "HIGHESTMODSEQ", "SIZE"};
    return std::any_of(std::begin(counters), std::end(counters),
                       [&item](const char *counter) { return item == counter; });
}

} // namespace

SpecialUse MailboxInfo::specialUse() const
{
    // RFC 6154 and 8457; \inbox, \starred, \allmail and \spam are XLIST's names for the same.
    static constexpr struct
    {
        const char *attribute;
        SpecialUse use;
    } table[] = {
        {"\\inbox", SpecialUse::Inbox},     {"\\all", SpecialUse::All},
        {"\\allmail", SpecialUse::All},     {"\\archive", SpecialUse::Archive},
        {"\\drafts", SpecialUse::Drafts},   {"\\flagged", SpecialUse::Flagged},
        {"\\starred", SpecialUse::Flagged}, {"\\important", SpecialUse::Important},
        {"\\junk", SpecialUse::Junk},       {"\\spam", SpecialUse::Junk},
        {"\\sent", SpecialUse::Sent},       {"\\trash", SpecialUse::Trash},
    };
    if (name.isInbox())
        return SpecialUse::Inbox;
    for (const auto &entry : table) {
        if (has(entry.attribute))
            return entry.use;
    }
    return SpecialUse::None;
}

void MailboxStatus::update(const MailboxStatus &newer)
{
    const auto take = [](auto &mine, const auto &theirs) {
        if (theirs)
            mine = theirs;
    };
    take(messages, newer.messages);
    take(recent, newer.recent);
    take(unseen, newer.unseen);
    take(deleted, newer.deleted);
    take(uidNext, newer.uidNext);
    take(uidValidity, newer.uidValidity);
    take(highestModSeq, newer.highestModSeq);
    take(size, newer.size);
    auto others = items.size();
    for (auto it = items.cbegin(); it != items.cend(); ++it)
        others -= isCounter(it.key()) ? 1 : 0;
    for (auto it = newer.items.cbegin(); it != newer.items.cend(); ++it) {
        if (it.key().size() > longestItem || it.value().size() > longestItem)
            continue;
        const bool hasRoom = isCounter(it.key()) || items.contains(it.key());
        if (hasRoom || others++ < mostOtherItems)
            items.insert(it.key(), it.value());
    }
    if (newer.takenAt.isValid())
        takenAt = newer.takenAt;
}

} // namespace imap
