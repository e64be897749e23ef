// SPDX-License-Identifier: GPL-3.0-or-later
// Flags of messages, attributes of mailboxes, rights, quota resources.
#include "ui/console/explainwordlists.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr ExplainedWord knownFlags[] = {
    {"\\SEEN", QT_TRANSLATE_NOOP("ui::Explain", "The message has been read"), "RFC 9051, 2.3.2"},
    {"\\ANSWERED", QT_TRANSLATE_NOOP("ui::Explain", "The message has been answered"),
     "RFC 9051, 2.3.2"},
    {"\\FLAGGED", QT_TRANSLATE_NOOP("ui::Explain", "The message is marked as important"),
     "RFC 9051, 2.3.2"},
    {"\\DELETED",
     QT_TRANSLATE_NOOP("ui::Explain", "The message is marked to be removed by the next EXPUNGE"),
     "RFC 9051, 2.3.2"},
    {"\\DRAFT", QT_TRANSLATE_NOOP("ui::Explain", "The message is not finished"), "RFC 9051, 2.3.2"},
    {"\\RECENT",
     QT_TRANSLATE_NOOP("ui::Explain",
                       "This is the first session that sees the message; only the server sets it"),
     "RFC 3501, 2.3.2"},
    {"\\*", QT_TRANSLATE_NOOP("ui::Explain", "New keywords can be made up and will be kept"),
     "RFC 9051, 7.1"},
    {"$FORWARDED", QT_TRANSLATE_NOOP("ui::Explain", "A keyword: the message has been forwarded"),
     "RFC 9051, 2.3.2"},
    {"$MDNSENT", QT_TRANSLATE_NOOP("ui::Explain", "A keyword: a receipt has been sent"),
     "RFC 9051, 2.3.2"},
    {"$JUNK", QT_TRANSLATE_NOOP("ui::Explain", "A keyword: the message is junk"),
     "RFC 9051, 2.3.2"},
    {"$NOTJUNK", QT_TRANSLATE_NOOP("ui::Explain", "A keyword: the message is no junk"),
     "RFC 9051, 2.3.2"},
    {"$PHISHING", QT_TRANSLATE_NOOP("ui::Explain", "A keyword: the message tries to deceive"),
     "RFC 9051, 2.3.2"},
    {"$IMPORTANT", QT_TRANSLATE_NOOP("ui::Explain", "A keyword: the message is important"),
     "RFC 8457, section 2"},
    {"$LABEL1",
     QT_TRANSLATE_NOOP("ui::Explain", "A keyword: the first label of Thunderbird, “Important”"),
     QT_TRANSLATE_NOOP("ui::Explain", "keyword, RFC 9051, 2.3.2")},
    {"$LABEL2",
     QT_TRANSLATE_NOOP("ui::Explain", "A keyword: the second label of Thunderbird, “Work”"),
     QT_TRANSLATE_NOOP("ui::Explain", "keyword, RFC 9051, 2.3.2")},
    {"$LABEL3",
     QT_TRANSLATE_NOOP("ui::Explain", "A keyword: the third label of Thunderbird, “Personal”"),
     QT_TRANSLATE_NOOP("ui::Explain", "keyword, RFC 9051, 2.3.2")},
    {"$LABEL4",
     QT_TRANSLATE_NOOP("ui::Explain", "A keyword: the fourth label of Thunderbird, “To do”"),
     QT_TRANSLATE_NOOP("ui::Explain", "keyword, RFC 9051, 2.3.2")},
    {"$LABEL5",
     QT_TRANSLATE_NOOP("ui::Explain", "A keyword: the fifth label of Thunderbird, “Later”"),
     QT_TRANSLATE_NOOP("ui::Explain", "keyword, RFC 9051, 2.3.2")},
    {"JUNK", QT_TRANSLATE_NOOP("ui::Explain", "A keyword: a mail program takes it for junk"),
     QT_TRANSLATE_NOOP("ui::Explain", "keyword, RFC 9051, 2.3.2")},
    {"NONJUNK", QT_TRANSLATE_NOOP("ui::Explain", "A keyword: a mail program takes it for no junk"),
     QT_TRANSLATE_NOOP("ui::Explain", "keyword, RFC 9051, 2.3.2")},
    {"HASATT", QT_TRANSLATE_NOOP("ui::Explain", "A keyword: the message has an attachment"),
     QT_TRANSLATE_NOOP("ui::Explain", "keyword, RFC 9051, 2.3.2")},
};

constexpr ExplainedWord knownAttributes[] = {
    {"\\NOSELECT",
     QT_TRANSLATE_NOOP("ui::Explain", "Only a level of the tree: it cannot be opened"),
     "RFC 9051, 7.3.1"},
    {"\\NOINFERIORS", QT_TRANSLATE_NOOP("ui::Explain", "There can be nothing below it"),
     "RFC 9051, 7.3.1"},
    {"\\HASCHILDREN", QT_TRANSLATE_NOOP("ui::Explain", "There are mailboxes below it"),
     "RFC 9051, 7.3.1"},
    {"\\HASNOCHILDREN", QT_TRANSLATE_NOOP("ui::Explain", "There are no mailboxes below it"),
     "RFC 9051, 7.3.1"},
    {"\\MARKED",
     QT_TRANSLATE_NOOP("ui::Explain", "The server thinks that something new may be in it"),
     "RFC 9051, 7.3.1"},
    {"\\UNMARKED", QT_TRANSLATE_NOOP("ui::Explain", "Nothing new is in it"), "RFC 9051, 7.3.1"},
    {"\\NONEXISTENT", QT_TRANSLATE_NOOP("ui::Explain", "There is no such mailbox, only its name"),
     "RFC 9051, 7.3.1"},
    {"\\SUBSCRIBED", QT_TRANSLATE_NOOP("ui::Explain", "The name is subscribed"), "RFC 9051, 7.3.1"},
    {"\\REMOTE", QT_TRANSLATE_NOOP("ui::Explain", "The mailbox is on another server"),
     "RFC 9051, 7.3.1"},
    {"\\ALL", QT_TRANSLATE_NOOP("ui::Explain", "Holds all messages"), "RFC 6154, section 2"},
    {"\\ALLMAIL", QT_TRANSLATE_NOOP("ui::Explain", "Holds all messages"),
     QT_TRANSLATE_NOOP("ui::Explain", "not in an RFC; see RFC 6154")},
    {"\\ARCHIVE", QT_TRANSLATE_NOOP("ui::Explain", "For messages that are kept"),
     "RFC 6154, section 2"},
    {"\\DRAFTS", QT_TRANSLATE_NOOP("ui::Explain", "For messages that are not finished"),
     "RFC 6154, section 2"},
    {"\\FLAGGED", QT_TRANSLATE_NOOP("ui::Explain", "Shows the messages marked as important"),
     "RFC 6154, section 2"},
    {"\\STARRED", QT_TRANSLATE_NOOP("ui::Explain", "Shows the messages marked as important"),
     QT_TRANSLATE_NOOP("ui::Explain", "not in an RFC; see RFC 6154")},
    {"\\IMPORTANT", QT_TRANSLATE_NOOP("ui::Explain", "Shows the messages taken for important"),
     "RFC 8457, section 3"},
    {"\\INBOX", QT_TRANSLATE_NOOP("ui::Explain", "Where new mail arrives"),
     QT_TRANSLATE_NOOP("ui::Explain", "not in an RFC; see RFC 6154")},
    {"\\JUNK", QT_TRANSLATE_NOOP("ui::Explain", "For unwanted mail"), "RFC 6154, section 2"},
    {"\\SPAM", QT_TRANSLATE_NOOP("ui::Explain", "For unwanted mail"),
     QT_TRANSLATE_NOOP("ui::Explain", "not in an RFC; see RFC 6154")},
    {"\\SENT", QT_TRANSLATE_NOOP("ui::Explain", "For copies of what was sent"),
     "RFC 6154, section 2"},
    {"\\TRASH", QT_TRANSLATE_NOOP("ui::Explain", "For what was deleted"), "RFC 6154, section 2"},
};

constexpr ExplainedWord knownRights[] = {
    {"l", QT_TRANSLATE_NOOP("ui::Explain", "see it in LIST, subscribe"), "RFC 4314, 2.1"},
    {"r", QT_TRANSLATE_NOOP("ui::Explain", "open it, read messages"), "RFC 4314, 2.1"},
    {"s", QT_TRANSLATE_NOOP("ui::Explain", "mark as read or unread, for all"), "RFC 4314, 2.1"},
    {"w", QT_TRANSLATE_NOOP("ui::Explain", "set flags and keywords"), "RFC 4314, 2.1"},
    {"i", QT_TRANSLATE_NOOP("ui::Explain", "put messages in"), "RFC 4314, 2.1"},
    {"p", QT_TRANSLATE_NOOP("ui::Explain", "send mail to it"), "RFC 4314, 2.1"},
    {"k", QT_TRANSLATE_NOOP("ui::Explain", "create mailboxes below it"), "RFC 4314, 2.1"},
    {"x", QT_TRANSLATE_NOOP("ui::Explain", "delete or rename it"), "RFC 4314, 2.1"},
    {"t", QT_TRANSLATE_NOOP("ui::Explain", "mark messages \\Deleted"), "RFC 4314, 2.1"},
    {"e", QT_TRANSLATE_NOOP("ui::Explain", "expunge"), "RFC 4314, 2.1"},
    {"a", QT_TRANSLATE_NOOP("ui::Explain", "change rights"), "RFC 4314, 2.1"},
    {"n", QT_TRANSLATE_NOOP("ui::Explain", "write annotations"), "RFC 5257, section 6"},
    {"c", QT_TRANSLATE_NOOP("ui::Explain", "create below it (the old letter)"), "RFC 4314, 2.1.1"},
    {"d", QT_TRANSLATE_NOOP("ui::Explain", "delete messages or the mailbox (the old letter)"),
     "RFC 4314, 2.1.1"},
};

constexpr ExplainedWord knownQuotas[] = {
    {"STORAGE", QT_TRANSLATE_NOOP("ui::Explain", "Space for messages, in units of 1024 octets"),
     "RFC 9208, 5.1"},
    {"MESSAGE", QT_TRANSLATE_NOOP("ui::Explain", "Number of messages"), "RFC 9208, 5.2"},
    {"MAILBOX", QT_TRANSLATE_NOOP("ui::Explain", "Number of mailboxes"), "RFC 9208, 5.3"},
    {"ANNOTATION-STORAGE",
     QT_TRANSLATE_NOOP("ui::Explain", "Space for annotations, in units of 1024 octets"),
     "RFC 9208, 5.4"},
};

} // namespace

std::span<const ExplainedWord> flagWords()
{
    return knownFlags;
}

std::span<const ExplainedWord> attributeWords()
{
    return knownAttributes;
}

std::span<const ExplainedWord> rightWords()
{
    return knownRights;
}

std::span<const ExplainedWord> quotaWords()
{
    return knownQuotas;
}

} // namespace ui
