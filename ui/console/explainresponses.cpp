// SPDX-License-Identifier: GPL-3.0-or-later
// What servers say: statuses, untagged responses and the codes in brackets.
#include "ui/console/explainwordlists.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr ExplainedWord knownStatuses[] = {
    {"OK", QT_TRANSLATE_NOOP("ui::Explain", "Done, or news that is no trouble"), "RFC 9051, 7.1.1"},
    {"NO", QT_TRANSLATE_NOOP("ui::Explain", "Understood, but refused or failed"),
     "RFC 9051, 7.1.2"},
    {"BAD", QT_TRANSLATE_NOOP("ui::Explain", "Not understood, or not allowed now"),
     "RFC 9051, 7.1.3"},
    {"PREAUTH", QT_TRANSLATE_NOOP("ui::Explain", "Signed in already, by other means"),
     "RFC 9051, 7.1.4"},
    {"BYE", QT_TRANSLATE_NOOP("ui::Explain", "The server is about to close the connection"),
     "RFC 9051, 7.1.5"},
};

constexpr ExplainedWord knownResponses[] = {
    {"CAPABILITY", QT_TRANSLATE_NOOP("ui::Explain", "What the server can do"), "RFC 9051, 7.2.2"},
    {"ENABLED", QT_TRANSLATE_NOOP("ui::Explain", "What was switched on"), "RFC 9051, 7.2.1"},
    {"LIST", QT_TRANSLATE_NOOP("ui::Explain", "A mailbox: attributes, delimiter, name"),
     "RFC 9051, 7.3.1"},
    {"LSUB", QT_TRANSLATE_NOOP("ui::Explain", "A subscribed name: attributes, delimiter, name"),
     "RFC 3501, 7.2.3"},
    {"XLIST", QT_TRANSLATE_NOOP("ui::Explain", "A mailbox: attributes, delimiter, name"),
     QT_TRANSLATE_NOOP("ui::Explain", "not in an RFC; see RFC 6154")},
    {"NAMESPACE",
     QT_TRANSLATE_NOOP("ui::Explain", "Personal, other people's and shared name spaces"),
     "RFC 9051, 7.3.2"},
    {"STATUS", QT_TRANSLATE_NOOP("ui::Explain", "Numbers about a mailbox"), "RFC 9051, 7.3.3"},
    {"ESEARCH", QT_TRANSLATE_NOOP("ui::Explain", "The result of a search, as sets and numbers"),
     "RFC 9051, 7.3.4"},
    {"SEARCH", QT_TRANSLATE_NOOP("ui::Explain", "The result of a search, number by number"),
     "RFC 3501, 7.2.5"},
    {"SORT", QT_TRANSLATE_NOOP("ui::Explain", "The result of SORT, in order"),
     "RFC 5256, section 4"},
    {"THREAD", QT_TRANSLATE_NOOP("ui::Explain", "The result of THREAD: who answers whom"),
     "RFC 5256, section 4"},
    {"FLAGS", QT_TRANSLATE_NOOP("ui::Explain", "The flags there are in this mailbox"),
     "RFC 9051, 7.3.5"},
    {"EXISTS", QT_TRANSLATE_NOOP("ui::Explain", "So many messages are in the mailbox"),
     "RFC 9051, 7.4.1"},
    {"RECENT",
     QT_TRANSLATE_NOOP("ui::Explain", "So many messages came since a session last saw the mailbox"),
     "RFC 3501, 7.3.2"},
    {"EXPUNGE",
     QT_TRANSLATE_NOOP("ui::Explain",
                       "The message of this number is gone; those behind it move up by one"),
     "RFC 9051, 7.5.1"},
    {"FETCH", QT_TRANSLATE_NOOP("ui::Explain", "Data of the message of this number"),
     "RFC 9051, 7.5.2"},
    {"VANISHED", QT_TRANSLATE_NOOP("ui::Explain", "The messages with these UIDs are gone"),
     "RFC 7162, 3.2.10"},
    {"ID", QT_TRANSLATE_NOOP("ui::Explain", "Who the server is"), "RFC 2971, 3.2"},
    {"QUOTA", QT_TRANSLATE_NOOP("ui::Explain", "Use and limits of a quota root"),
     "RFC 9208, 4.2.1"},
    {"QUOTAROOT", QT_TRANSLATE_NOOP("ui::Explain", "Which quota roots hold for a mailbox"),
     "RFC 9208, 4.2.2"},
    {"ACL", QT_TRANSLATE_NOOP("ui::Explain", "Who may do what in a mailbox"), "RFC 4314, 3.6"},
    {"LISTRIGHTS", QT_TRANSLATE_NOOP("ui::Explain", "Which rights somebody could be given"),
     "RFC 4314, 3.7"},
    {"MYRIGHTS", QT_TRANSLATE_NOOP("ui::Explain", "What you may do in a mailbox"), "RFC 4314, 3.8"},
    {"METADATA", QT_TRANSLATE_NOOP("ui::Explain", "Annotations of a mailbox"), "RFC 5464, 4.4"},
};

constexpr ExplainedWord knownCodes[] = {
    {"ALERT", QT_TRANSLATE_NOOP("ui::Explain", "The text must be shown to the person"),
     "RFC 9051, 7.1"},
    {"ALREADYEXISTS", QT_TRANSLATE_NOOP("ui::Explain", "There is a mailbox of that name already"),
     "RFC 9051, 7.1"},
    {"APPENDUID",
     QT_TRANSLATE_NOOP("ui::Explain", "UIDVALIDITY of the mailbox and UID of the new message"),
     "RFC 9051, 7.1"},
    {"AUTHENTICATIONFAILED", QT_TRANSLATE_NOOP("ui::Explain", "User name or password is wrong"),
     "RFC 9051, 7.1"},
    {"AUTHORIZATIONFAILED", QT_TRANSLATE_NOOP("ui::Explain", "You may not act for that user"),
     "RFC 9051, 7.1"},
    {"BADCHARSET",
     QT_TRANSLATE_NOOP("ui::Explain", "The server cannot search in that character set"),
     "RFC 9051, 7.1"},
    {"CANNOT",
     QT_TRANSLATE_NOOP("ui::Explain", "Never possible here, for instance a forbidden name"),
     "RFC 9051, 7.1"},
    {"CAPABILITY", QT_TRANSLATE_NOOP("ui::Explain", "What the server can do"), "RFC 9051, 7.1"},
    {"CLIENTBUG",
     QT_TRANSLATE_NOOP("ui::Explain", "The server thinks that the client made a mistake"),
     "RFC 9051, 7.1"},
    {"CLOSED",
     QT_TRANSLATE_NOOP("ui::Explain",
                       "The mailbox before is closed; what follows is about the new one"),
     "RFC 9051, 7.1"},
    {"CONTACTADMIN", QT_TRANSLATE_NOOP("ui::Explain", "Ask the administrator of the server"),
     "RFC 9051, 7.1"},
    {"COPYUID",
     QT_TRANSLATE_NOOP("ui::Explain",
                       "UIDVALIDITY of the target, UIDs in the source, UIDs in the target"),
     "RFC 9051, 7.1"},
    {"CORRUPTION", QT_TRANSLATE_NOOP("ui::Explain", "Something on the server is damaged"),
     "RFC 9051, 7.1"},
    {"EXPIRED", QT_TRANSLATE_NOOP("ui::Explain", "The password or account is no longer valid"),
     "RFC 9051, 7.1"},
    {"EXPUNGEISSUED", QT_TRANSLATE_NOOP("ui::Explain", "Somebody else removed messages meanwhile"),
     "RFC 9051, 7.1"},
    {"HASCHILDREN", QT_TRANSLATE_NOOP("ui::Explain", "There are mailboxes below it"),
     "RFC 9051, 7.1"},
    {"HIGHESTMODSEQ",
     QT_TRANSLATE_NOOP("ui::Explain", "The number of the latest change in the mailbox"),
     "RFC 7162, 3.1.2.1"},
    {"INPROGRESS", QT_TRANSLATE_NOOP("ui::Explain", "How far a long command is"),
     "RFC 9585, section 4"},
    {"INUSE", QT_TRANSLATE_NOOP("ui::Explain", "Somebody else is using it; try later"),
     "RFC 9051, 7.1"},
    {"LIMIT", QT_TRANSLATE_NOOP("ui::Explain", "A limit of the server is reached"),
     "RFC 9051, 7.1"},
    {"MODIFIED",
     QT_TRANSLATE_NOOP("ui::Explain", "These messages had been changed before and were left alone"),
     "RFC 7162, 3.1.3"},
    {"NOMODSEQ", QT_TRANSLATE_NOOP("ui::Explain", "Changes have no numbers in this mailbox"),
     "RFC 7162, 3.1.2.2"},
    {"NONEXISTENT", QT_TRANSLATE_NOOP("ui::Explain", "There is no mailbox of that name"),
     "RFC 9051, 7.1"},
    {"NOPERM", QT_TRANSLATE_NOOP("ui::Explain", "You have no right to do this"), "RFC 9051, 7.1"},
    {"OVERQUOTA", QT_TRANSLATE_NOOP("ui::Explain", "No room left: a quota is used up"),
     "RFC 9051, 7.1"},
    {"PARSE", QT_TRANSLATE_NOOP("ui::Explain", "A message's header could not be understood"),
     "RFC 9051, 7.1"},
    {"PERMANENTFLAGS",
     QT_TRANSLATE_NOOP("ui::Explain",
                       "Flags that you can change for good; \\* stands for new keywords"),
     "RFC 9051, 7.1"},
    {"PRIVACYREQUIRED", QT_TRANSLATE_NOOP("ui::Explain", "Only allowed on an encrypted connection"),
     "RFC 9051, 7.1"},
    {"READ-ONLY", QT_TRANSLATE_NOOP("ui::Explain", "The mailbox is open read-only"),
     "RFC 9051, 7.1"},
    {"READ-WRITE", QT_TRANSLATE_NOOP("ui::Explain", "The mailbox is open to read and change"),
     "RFC 9051, 7.1"},
    {"SERVERBUG", QT_TRANSLATE_NOOP("ui::Explain", "The server found a mistake of its own"),
     "RFC 9051, 7.1"},
    {"TRYCREATE",
     QT_TRANSLATE_NOOP("ui::Explain", "The target does not exist; creating it may help"),
     "RFC 9051, 7.1"},
    {"UIDNEXT",
     QT_TRANSLATE_NOOP("ui::Explain", "The UID the next message will have, or a higher one"),
     "RFC 9051, 7.1"},
    {"UIDNOTSTICKY", QT_TRANSLATE_NOOP("ui::Explain", "UIDs do not last in this mailbox"),
     "RFC 9051, 7.1"},
    {"UIDVALIDITY",
     QT_TRANSLATE_NOOP("ui::Explain", "While this number stays, UIDs mean the same messages"),
     "RFC 9051, 7.1"},
    {"UNAVAILABLE", QT_TRANSLATE_NOOP("ui::Explain", "Not possible just now; try later"),
     "RFC 9051, 7.1"},
    {"UNKNOWN-CTE",
     QT_TRANSLATE_NOOP("ui::Explain", "The part's encoding is not known to the server"),
     "RFC 9051, 7.1"},
    {"UNSEEN", QT_TRANSLATE_NOOP("ui::Explain", "The number of the first unread message"),
     "RFC 3501, 7.1"},
};

} // namespace

std::span<const ExplainedWord> statusWords()
{
    return knownStatuses;
}

std::span<const ExplainedWord> responseWords()
{
    return knownResponses;
}

std::span<const ExplainedWord> codeWords()
{
    return knownCodes;
}

} // namespace ui
