// SPDX-License-Identifier: GPL-3.0-or-later
// Items of FETCH, STATUS, STORE and SEARCH, options of LIST and SELECT.
#include "ui/console/explainwordlists.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr ExplainedWord knownFetchItems[] = {
    {"UID", QT_TRANSLATE_NOOP("ui::Explain", "The message's lasting number in this mailbox"),
     "RFC 9051, 2.3.1.1"},
    {"FLAGS", QT_TRANSLATE_NOOP("ui::Explain", "The flags set on the message"), "RFC 9051, 2.3.2"},
    {"INTERNALDATE", QT_TRANSLATE_NOOP("ui::Explain", "When the server got the message"),
     "RFC 9051, 2.3.3"},
    {"RFC822.SIZE", QT_TRANSLATE_NOOP("ui::Explain", "Size of the message in octets"),
     "RFC 9051, 2.3.4"},
    {"ENVELOPE",
     QT_TRANSLATE_NOOP("ui::Explain", "The main header fields, taken apart by the server"),
     "RFC 9051, 2.3.5"},
    {"BODYSTRUCTURE",
     QT_TRANSLATE_NOOP("ui::Explain", "The tree of the message's parts, with all details"),
     "RFC 9051, 2.3.6"},
    {"BODY", QT_TRANSLATE_NOOP("ui::Explain", "The tree of the message's parts, without details"),
     "RFC 9051, 2.3.6"},
    {"FAST", QT_TRANSLATE_NOOP("ui::Explain", "FLAGS, INTERNALDATE and RFC822.SIZE"),
     "RFC 9051, 6.4.5"},
    {"ALL", QT_TRANSLATE_NOOP("ui::Explain", "FAST and ENVELOPE"), "RFC 9051, 6.4.5"},
    {"FULL", QT_TRANSLATE_NOOP("ui::Explain", "ALL and BODY"), "RFC 9051, 6.4.5"},
    {"RFC822", QT_TRANSLATE_NOOP("ui::Explain", "The whole message; marks it as read"),
     "RFC 3501, 6.4.5"},
    {"RFC822.HEADER", QT_TRANSLATE_NOOP("ui::Explain", "The header of the message"),
     "RFC 3501, 6.4.5"},
    {"RFC822.TEXT", QT_TRANSLATE_NOOP("ui::Explain", "The text of the message; marks it as read"),
     "RFC 3501, 6.4.5"},
    {"MODSEQ", QT_TRANSLATE_NOOP("ui::Explain", "The number of the message's latest change"),
     "RFC 7162, 3.1.4"},
    {"EMAILID", QT_TRANSLATE_NOOP("ui::Explain", "A lasting name of the message's contents"),
     "RFC 8474, 5.1"},
    {"THREADID", QT_TRANSLATE_NOOP("ui::Explain", "A lasting name of the conversation"),
     "RFC 8474, 5.2"},
    {"SAVEDATE", QT_TRANSLATE_NOOP("ui::Explain", "When the message came into this mailbox"),
     "RFC 8514, 4.1"},
    {"PREVIEW", QT_TRANSLATE_NOOP("ui::Explain", "The beginning of the text"),
     "RFC 8970, section 3"},
    {"X-GM-LABELS", QT_TRANSLATE_NOOP("ui::Explain", "Gmail's labels"),
     QT_TRANSLATE_NOOP("ui::Explain", "Google's own")},
    {"X-GM-MSGID", QT_TRANSLATE_NOOP("ui::Explain", "Gmail's number of the message"),
     QT_TRANSLATE_NOOP("ui::Explain", "Google's own")},
    {"X-GM-THRID", QT_TRANSLATE_NOOP("ui::Explain", "Gmail's number of the conversation"),
     QT_TRANSLATE_NOOP("ui::Explain", "Google's own")},
};

constexpr ExplainedWord knownStatusItems[] = {
    {"MESSAGES", QT_TRANSLATE_NOOP("ui::Explain", "Number of messages"), "RFC 9051, 6.3.11"},
    {"RECENT", QT_TRANSLATE_NOOP("ui::Explain", "Number of messages with \\Recent"),
     "RFC 3501, 6.3.10"},
    {"UNSEEN", QT_TRANSLATE_NOOP("ui::Explain", "Number of unread messages"), "RFC 9051, 6.3.11"},
    {"UIDNEXT",
     QT_TRANSLATE_NOOP("ui::Explain", "The UID the next message will have, or a higher one"),
     "RFC 9051, 6.3.11"},
    {"UIDVALIDITY",
     QT_TRANSLATE_NOOP("ui::Explain", "While this number stays, UIDs mean the same messages"),
     "RFC 9051, 6.3.11"},
    {"DELETED", QT_TRANSLATE_NOOP("ui::Explain", "Number of messages marked \\Deleted"),
     "RFC 9051, 6.3.11"},
    {"SIZE", QT_TRANSLATE_NOOP("ui::Explain", "Size of all messages in octets"),
     "RFC 9051, 6.3.11"},
    {"HIGHESTMODSEQ",
     QT_TRANSLATE_NOOP("ui::Explain", "The number of the latest change in the mailbox"),
     "RFC 7162, 3.1.7"},
    {"MAILBOXID", QT_TRANSLATE_NOOP("ui::Explain", "A lasting name of the mailbox"),
     "RFC 8474, 4.3"},
    {"APPENDLIMIT", QT_TRANSLATE_NOOP("ui::Explain", "The largest message it takes, in octets"),
     "RFC 7889, section 3"},
    {"DELETED-STORAGE", QT_TRANSLATE_NOOP("ui::Explain", "Space that an expunge would free"),
     "RFC 9208, 4.1.4"},
};

constexpr ExplainedWord knownStoreItems[] = {
    {"FLAGS", QT_TRANSLATE_NOOP("ui::Explain", "Replaces all flags by these"), "RFC 9051, 6.4.6"},
    {"+FLAGS", QT_TRANSLATE_NOOP("ui::Explain", "Adds these flags"), "RFC 9051, 6.4.6"},
    {"-FLAGS", QT_TRANSLATE_NOOP("ui::Explain", "Takes these flags away"), "RFC 9051, 6.4.6"},
    {"FLAGS.SILENT",
     QT_TRANSLATE_NOOP("ui::Explain", "Replaces all flags by these, without telling the result"),
     "RFC 9051, 6.4.6"},
    {"+FLAGS.SILENT",
     QT_TRANSLATE_NOOP("ui::Explain", "Adds these flags, without telling the result"),
     "RFC 9051, 6.4.6"},
    {"-FLAGS.SILENT",
     QT_TRANSLATE_NOOP("ui::Explain", "Takes these flags away, without telling the result"),
     "RFC 9051, 6.4.6"},
    {"UNCHANGEDSINCE",
     QT_TRANSLATE_NOOP("ui::Explain", "Only messages that did not change since this number"),
     "RFC 7162, 3.1.3"},
};

constexpr ExplainedWord knownSearchKeys[] = {
    {"ALL", QT_TRANSLATE_NOOP("ui::Explain", "All messages"), "RFC 9051, 6.4.4"},
    {"ANSWERED", QT_TRANSLATE_NOOP("ui::Explain", "Answered messages"), "RFC 9051, 6.4.4"},
    {"BCC", QT_TRANSLATE_NOOP("ui::Explain", "With this text in Bcc"), "RFC 9051, 6.4.4"},
    {"BEFORE", QT_TRANSLATE_NOOP("ui::Explain", "That arrived before this day"), "RFC 9051, 6.4.4"},
    {"BODY", QT_TRANSLATE_NOOP("ui::Explain", "With this in their text"), "RFC 9051, 6.4.4"},
    {"CC", QT_TRANSLATE_NOOP("ui::Explain", "With this text in Cc"), "RFC 9051, 6.4.4"},
    {"CHARSET", QT_TRANSLATE_NOOP("ui::Explain", "The character set of the texts that follow"),
     "RFC 9051, 6.4.4"},
    {"DELETED", QT_TRANSLATE_NOOP("ui::Explain", "Marked \\Deleted"), "RFC 9051, 6.4.4"},
    {"DRAFT", QT_TRANSLATE_NOOP("ui::Explain", "Not finished"), "RFC 9051, 6.4.4"},
    {"FLAGGED", QT_TRANSLATE_NOOP("ui::Explain", "Marked as important"), "RFC 9051, 6.4.4"},
    {"FROM", QT_TRANSLATE_NOOP("ui::Explain", "With this text in From"), "RFC 9051, 6.4.4"},
    {"HEADER", QT_TRANSLATE_NOOP("ui::Explain", "With this text in this header field"),
     "RFC 9051, 6.4.4"},
    {"KEYWORD", QT_TRANSLATE_NOOP("ui::Explain", "With this keyword"), "RFC 9051, 6.4.4"},
    {"LARGER", QT_TRANSLATE_NOOP("ui::Explain", "Larger than so many octets"), "RFC 9051, 6.4.4"},
    {"MODSEQ", QT_TRANSLATE_NOOP("ui::Explain", "Changed since this number"), "RFC 7162, 3.1.5"},
    {"NEW", QT_TRANSLATE_NOOP("ui::Explain", "Recent and unread"), "RFC 3501, 6.4.4"},
    {"NOT", QT_TRANSLATE_NOOP("ui::Explain", "Not what follows"), "RFC 9051, 6.4.4"},
    {"OLD", QT_TRANSLATE_NOOP("ui::Explain", "Not recent"), "RFC 3501, 6.4.4"},
    {"OLDER", QT_TRANSLATE_NOOP("ui::Explain", "Older than so many seconds"), "RFC 5032"},
    {"ON", QT_TRANSLATE_NOOP("ui::Explain", "That arrived on this day"), "RFC 9051, 6.4.4"},
    {"OR", QT_TRANSLATE_NOOP("ui::Explain", "One or the other of the two that follow"),
     "RFC 9051, 6.4.4"},
    {"RECENT", QT_TRANSLATE_NOOP("ui::Explain", "With \\Recent"), "RFC 3501, 6.4.4"},
    {"RETURN", QT_TRANSLATE_NOOP("ui::Explain", "What to tell about the result"),
     "RFC 9051, 6.4.4"},
    {"SEEN", QT_TRANSLATE_NOOP("ui::Explain", "Read messages"), "RFC 9051, 6.4.4"},
    {"SENTBEFORE", QT_TRANSLATE_NOOP("ui::Explain", "Dated before this day"), "RFC 9051, 6.4.4"},
    {"SENTON", QT_TRANSLATE_NOOP("ui::Explain", "Dated this day"), "RFC 9051, 6.4.4"},
    {"SENTSINCE", QT_TRANSLATE_NOOP("ui::Explain", "Dated this day or later"), "RFC 9051, 6.4.4"},
    {"SINCE", QT_TRANSLATE_NOOP("ui::Explain", "That arrived on this day or later"),
     "RFC 9051, 6.4.4"},
    {"SMALLER", QT_TRANSLATE_NOOP("ui::Explain", "Smaller than so many octets"), "RFC 9051, 6.4.4"},
    {"SUBJECT", QT_TRANSLATE_NOOP("ui::Explain", "With this text in the subject"),
     "RFC 9051, 6.4.4"},
    {"TEXT", QT_TRANSLATE_NOOP("ui::Explain", "With this text anywhere"), "RFC 9051, 6.4.4"},
    {"TO", QT_TRANSLATE_NOOP("ui::Explain", "With this text in To"), "RFC 9051, 6.4.4"},
    {"UID", QT_TRANSLATE_NOOP("ui::Explain", "With these UIDs"), "RFC 9051, 6.4.4"},
    {"UNANSWERED", QT_TRANSLATE_NOOP("ui::Explain", "Not answered"), "RFC 9051, 6.4.4"},
    {"UNDELETED", QT_TRANSLATE_NOOP("ui::Explain", "Not marked \\Deleted"), "RFC 9051, 6.4.4"},
    {"UNDRAFT", QT_TRANSLATE_NOOP("ui::Explain", "Finished"), "RFC 9051, 6.4.4"},
    {"UNFLAGGED", QT_TRANSLATE_NOOP("ui::Explain", "Not marked as important"), "RFC 9051, 6.4.4"},
    {"UNKEYWORD", QT_TRANSLATE_NOOP("ui::Explain", "Without this keyword"), "RFC 9051, 6.4.4"},
    {"UNSEEN", QT_TRANSLATE_NOOP("ui::Explain", "Unread messages"), "RFC 9051, 6.4.4"},
    {"YOUNGER", QT_TRANSLATE_NOOP("ui::Explain", "Younger than so many seconds"), "RFC 5032"},
};

} // namespace

std::span<const ExplainedWord> fetchItemWords()
{
    return knownFetchItems;
}

std::span<const ExplainedWord> statusItemWords()
{
    return knownStatusItems;
}

std::span<const ExplainedWord> storeItemWords()
{
    return knownStoreItems;
}

std::span<const ExplainedWord> searchKeyWords()
{
    return knownSearchKeys;
}

} // namespace ui
