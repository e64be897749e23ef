// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of IMAP, with their arguments.
#include "ui/console/explaintables.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr ExplainedCommand knownCommands[] = {
    {"CAPABILITY", "", "", QT_TRANSLATE_NOOP("ui::Explain", "Asks what the server can do"),
     "RFC 9051, 6.1.1"},
    {"NOOP", "", "",
     QT_TRANSLATE_NOOP("ui::Explain", "Does nothing; the server may use the chance to tell news"),
     "RFC 9051, 6.1.2"},
    {"LOGOUT", "", "",
     QT_TRANSLATE_NOOP("ui::Explain", "Ends the session; the server says BYE and closes"),
     "RFC 9051, 6.1.3"},
    {"STARTTLS", "", "STARTTLS",
     QT_TRANSLATE_NOOP("ui::Explain", "Everything after the OK is encrypted"), "RFC 9051, 6.2.1"},
    {"AUTHENTICATE", "aw?", "", QT_TRANSLATE_NOOP("ui::Explain", "Signs in by a SASL mechanism"),
     "RFC 9051, 6.2.2"},
    {"LOGIN", "ux", "", QT_TRANSLATE_NOOP("ui::Explain", "Signs in with user name and password"),
     "RFC 9051, 6.2.3"},
    {"ENABLE", "C", "ENABLE",
     QT_TRANSLATE_NOOP("ui::Explain", "Switches extensions on for this session"),
     "RFC 9051, 6.3.1"},
    {"SELECT", "mo?", "", QT_TRANSLATE_NOOP("ui::Explain", "Opens a mailbox to read and change it"),
     "RFC 9051, 6.3.2"},
    {"EXAMINE", "mo?", "",
     QT_TRANSLATE_NOOP("ui::Explain",
                       "Opens a mailbox read-only: nothing in it changes, not even \\Recent"),
     "RFC 9051, 6.3.3"},
    {"CREATE", "mo?", "", QT_TRANSLATE_NOOP("ui::Explain", "Creates a mailbox"), "RFC 9051, 6.3.4"},
    {"DELETE", "m", "", QT_TRANSLATE_NOOP("ui::Explain", "Deletes a mailbox with all its messages"),
     "RFC 9051, 6.3.5"},
    {"RENAME", "mm", "", QT_TRANSLATE_NOOP("ui::Explain", "Renames a mailbox and all below it"),
     "RFC 9051, 6.3.6"},
    {"SUBSCRIBE", "m", "",
     QT_TRANSLATE_NOOP("ui::Explain", "Adds a name to the list of subscriptions"),
     "RFC 9051, 6.3.7"},
    {"UNSUBSCRIBE", "m", "",
     QT_TRANSLATE_NOOP("ui::Explain", "Takes a name off the list of subscriptions"),
     "RFC 9051, 6.3.8"},
    {"LIST", "o?rpo?", "",
     QT_TRANSLATE_NOOP("ui::Explain", "Lists mailboxes whose names match a pattern"),
     "RFC 9051, 6.3.9"},
    {"LSUB", "rp", "",
     QT_TRANSLATE_NOOP("ui::Explain", "Lists subscribed names that match a pattern"),
     "RFC 3501, 6.3.9"},
    {"XLIST", "rp", "XLIST",
     QT_TRANSLATE_NOOP("ui::Explain", "LIST with special uses, from before SPECIAL-USE"),
     QT_TRANSLATE_NOOP("ui::Explain", "not in an RFC; see RFC 6154")},
    {"NAMESPACE", "", "NAMESPACE",
     QT_TRANSLATE_NOOP("ui::Explain",
                       "Asks where personal, other people's and shared mailboxes are"),
     "RFC 9051, 6.3.10"},
    {"STATUS", "mI", "",
     QT_TRANSLATE_NOOP("ui::Explain", "Asks for numbers about a mailbox without opening it"),
     "RFC 9051, 6.3.11"},
    {"APPEND", "mL?d?t", "",
     QT_TRANSLATE_NOOP("ui::Explain", "Adds a message to the end of a mailbox"),
     "RFC 9051, 6.3.12"},
    {"IDLE", "", "IDLE",
     QT_TRANSLATE_NOOP("ui::Explain", "Waits for news from the server until DONE"),
     "RFC 9051, 6.3.13"},
    {"DONE", "", "IDLE",
     QT_TRANSLATE_NOOP("ui::Explain", "Ends IDLE; the one thing a client sends without a tag"),
     "RFC 9051, 6.3.13"},
    {"CHECK", "", "",
     QT_TRANSLATE_NOOP("ui::Explain", "Asks the server to tidy up; NOOP does as well"),
     "RFC 3501, 6.4.1"},
    {"CLOSE", "", "",
     QT_TRANSLATE_NOOP("ui::Explain",
                       "Removes the messages marked \\Deleted, silently, and closes the mailbox"),
     "RFC 9051, 6.4.1"},
    {"UNSELECT", "", "UNSELECT",
     QT_TRANSLATE_NOOP("ui::Explain", "Closes the mailbox without removing anything"),
     "RFC 9051, 6.4.2"},
    {"EXPUNGE", "", "",
     QT_TRANSLATE_NOOP("ui::Explain", "Removes for good all messages marked \\Deleted"),
     "RFC 9051, 6.4.3"},
    {"SEARCH", "K", "", QT_TRANSLATE_NOOP("ui::Explain", "Asks which messages match"),
     "RFC 9051, 6.4.4"},
    {"FETCH", "sF", "", QT_TRANSLATE_NOOP("ui::Explain", "Asks for data of messages"),
     "RFC 9051, 6.4.5"},
    {"STORE", "so?OL", "", QT_TRANSLATE_NOOP("ui::Explain", "Changes the flags of messages"),
     "RFC 9051, 6.4.6"},
    {"COPY", "sm", "",
     QT_TRANSLATE_NOOP("ui::Explain", "Copies messages to the end of another mailbox"),
     "RFC 9051, 6.4.7"},
    {"MOVE", "sm", "MOVE",
     QT_TRANSLATE_NOOP("ui::Explain", "Moves messages to another mailbox in one step"),
     "RFC 9051, 6.4.8"},
    {"UID FETCH", "sF", "", QT_TRANSLATE_NOOP("ui::Explain", "FETCH, with messages named by UID"),
     "RFC 9051, 6.4.9"},
    {"UID STORE", "so?OL", "",
     QT_TRANSLATE_NOOP("ui::Explain", "STORE, with messages named by UID"), "RFC 9051, 6.4.9"},
    {"UID COPY", "sm", "", QT_TRANSLATE_NOOP("ui::Explain", "COPY, with messages named by UID"),
     "RFC 9051, 6.4.9"},
    {"UID MOVE", "sm", "MOVE", QT_TRANSLATE_NOOP("ui::Explain", "MOVE, with messages named by UID"),
     "RFC 9051, 6.4.9"},
    {"UID SEARCH", "K", "", QT_TRANSLATE_NOOP("ui::Explain", "SEARCH, answered with UIDs"),
     "RFC 9051, 6.4.9"},
    {"UID EXPUNGE", "s", "UIDPLUS",
     QT_TRANSLATE_NOOP("ui::Explain", "Removes for good those of these messages that are marked "
                                      "\\Deleted, and no others"),
     "RFC 4315, 2.1"},
    {"ID", "f", "ID",
     QT_TRANSLATE_NOOP("ui::Explain", "Tells who the client is and asks who the server is"),
     "RFC 2971, 3.1"},
    {"GETQUOTA", "q", "QUOTA",
     QT_TRANSLATE_NOOP("ui::Explain", "Asks for use and limits of a quota root"),
     "RFC 9208, 4.1.1"},
    {"GETQUOTAROOT", "m", "QUOTA",
     QT_TRANSLATE_NOOP("ui::Explain", "Asks which limits hold for a mailbox"), "RFC 9208, 4.1.2"},
    {"SETQUOTA", "qQ", "QUOTA",
     QT_TRANSLATE_NOOP("ui::Explain", "Sets limits; mostly for administrators"), "RFC 9208, 4.1.3"},
    {"GETACL", "m", "ACL", QT_TRANSLATE_NOOP("ui::Explain", "Asks who may do what in a mailbox"),
     "RFC 4314, 3.3"},
    {"SETACL", "miR", "ACL",
     QT_TRANSLATE_NOOP("ui::Explain", "Changes what somebody may do in a mailbox"),
     "RFC 4314, 3.1"},
    {"DELETEACL", "mi", "ACL",
     QT_TRANSLATE_NOOP("ui::Explain", "Takes all rights of somebody away"), "RFC 4314, 3.2"},
    {"LISTRIGHTS", "mi", "ACL",
     QT_TRANSLATE_NOOP("ui::Explain", "Asks which rights somebody could be given"),
     "RFC 4314, 3.4"},
    {"MYRIGHTS", "m", "ACL", QT_TRANSLATE_NOOP("ui::Explain", "Asks what you may do in a mailbox"),
     "RFC 4314, 3.5"},
    {"SORT", "owK", "SORT", QT_TRANSLATE_NOOP("ui::Explain", "SEARCH with the answer in order"),
     "RFC 5256, section 3"},
    {"THREAD", "owK", "THREAD=REFERENCES",
     QT_TRANSLATE_NOOP("ui::Explain", "SEARCH with the answer as conversations"),
     "RFC 5256, section 3"},
    {"UID SORT", "owK", "SORT", QT_TRANSLATE_NOOP("ui::Explain", "SORT, answered with UIDs"),
     "RFC 5256, section 3"},
    {"UID THREAD", "owK", "THREAD=REFERENCES",
     QT_TRANSLATE_NOOP("ui::Explain", "THREAD, answered with UIDs"), "RFC 5256, section 3"},
    {"GETMETADATA", "o?mo", "METADATA",
     QT_TRANSLATE_NOOP("ui::Explain", "Asks for annotations of a mailbox"), "RFC 5464, 4.2"},
    {"SETMETADATA", "mo", "METADATA",
     QT_TRANSLATE_NOOP("ui::Explain", "Sets annotations of a mailbox"), "RFC 5464, 4.3"},
    {"NOTIFY", "wo", "NOTIFY",
     QT_TRANSLATE_NOOP("ui::Explain", "Says which mailboxes' news are wanted"),
     "RFC 5465, section 3"},
    {"COMPRESS", "w", "COMPRESS=DEFLATE",
     QT_TRANSLATE_NOOP("ui::Explain", "Everything after the OK is compressed"),
     "RFC 4978, section 3"},
    {"UNAUTHENTICATE", "", "UNAUTHENTICATE",
     QT_TRANSLATE_NOOP("ui::Explain", "Signs out without closing the connection"),
     "RFC 8437, section 2"},
};

} // namespace

std::span<const ExplainedCommand> explainedCommands()
{
    return knownCommands;
}

const ExplainedCommand *explainedCommand(QByteArrayView verb)
{
    const auto found = std::find_if(std::begin(knownCommands), std::end(knownCommands),
                                    [verb](const ExplainedCommand &one) {
                                        return verb.compare(one.verb, Qt::CaseInsensitive) == 0;
                                    });
    return found == std::end(knownCommands) ? nullptr : found;
}

QString explainText(const char *text)
{
    return QCoreApplication::translate("ui::Explain", text);
}

} // namespace ui
