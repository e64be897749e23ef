// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/quirkwords.h"

#include "ui/models/accountfacts.h"

#include <QCoreApplication>

namespace ui {

namespace {

using imap::Quirk;

/// Context for the translators of everything in this file.
class QuirkSentences
{
    Q_DECLARE_TR_FUNCTIONS(ui::QuirkWords)
public:
    static QuirkWords ofMessages(Quirk quirk)
    {
        switch (quirk) {
        case Quirk::GmailLabels:
            return {tr("Folders are labels"),
                    tr("A message marked as deleted only loses the label of its folder and stays "
                       "in All Mail. Delete moves messages to the trash folder instead.")};
        case Quirk::GmailSizeCap:
            return {tr("Large messages are refused"),
                    tr("The server names the largest message it takes. Anything larger is not "
                       "uploaded in vain.")};
        case Quirk::SilentFetch:
            return {tr("Messages may be left out"),
                    tr("The server may say OK and send nothing of a message that is there. It is "
                       "asked once more; if it stays silent you are told so, and not that the "
                       "message is gone.")};
        case Quirk::InexactSizes:
            return {tr("Sizes are estimates"),
                    tr("The size of a message may be far from true. Messages are read to their "
                       "end, whatever size was told.")};
        case Quirk::EmptyRfc822:
            return {tr("The old way of fetching brings nothing"),
                    tr("FETCH RFC822 is answered without the message. Postroom asks for BODY[].")};
        case Quirk::YandexEmptyPart:
            return {tr("Empty parts are left out"),
                    tr("An empty attachment is answered by nothing at all. It counts as empty.")};
        case Quirk::DominoEnvelope:
            return {tr("Parentheses too many"),
                    tr("Sender, subject and date come in parentheses of their own. They are read "
                       "all the same.")};
        default:
            break;
        }
        return {tr("Attached messages lose their header"),
                tr("A message attached to another one comes without its header lines. Save the "
                   "whole message to have all of it.")};
    }
    static QuirkWords ofTheRest(Quirk quirk)
    {
        switch (quirk) {
        case Quirk::HastyRev2:
            return {tr("IMAP4rev2 is announced too early"),
                    tr("Searches fail in the newer version of IMAP that the server announces. The "
                       "older one is used.")};
        case Quirk::FaultyQresync:
            return {tr("QRESYNC does not work"),
                    tr("After it the server tells that messages are gone which are there. It is "
                       "not used; opening a folder again takes a little longer.")};
        case Quirk::CourierAnswers:
            return {tr("Answers lack something"),
                    tr("Counts, limits and marks may come in pieces or not at all. What is missing "
                       "is shown as not known.")};
        case Quirk::CourierExamine:
            return {tr("Read-only folders can be changed"),
                    tr("The server changes marks in a folder that was opened read-only. Postroom "
                       "does not ask it to.")};
        case Quirk::CourierShared:
            return {tr("Shared folders are not listed with the others"),
                    tr("They are asked for by themselves.")};
        case Quirk::OldRights:
            return {tr("Old letters for rights"),
                    tr("The rights c and d stand for what is k, x, t and e today, and are read "
                       "so.")};
        case Quirk::OldCyrus:
            return {tr("A Cyrus of old"),
                    tr("It forbids LOGIN after you have signed in, and tells flags in the middle "
                       "of other answers. Both are understood.")};
        case Quirk::CyrusMailboxId:
            return {tr("Numbers of folders are not to be had"),
                    tr("The counts of a folder come garbled when MAILBOXID is asked for. Postroom "
                       "never asks for it.")};
        default:
            break;
        }
        return {tr("A folder may be called NIL"),
                tr("The server writes the name like the word for “nothing”. It is shown as the "
                   "name it is.")};
    }
};

} // namespace

QuirkWords quirkInWords(Quirk quirk)
{
    switch (quirk) {
    case Quirk::GmailLabels:
    case Quirk::GmailSizeCap:
    case Quirk::SilentFetch:
    case Quirk::InexactSizes:
    case Quirk::EmptyRfc822:
    case Quirk::YandexEmptyPart:
    case Quirk::DominoEnvelope:
    case Quirk::NestedMessages:
        return QuirkSentences::ofMessages(quirk);
    default:
        return QuirkSentences::ofTheRest(quirk);
    }
}

imap::QuirkSet quirksOf(const AccountFacts &facts, const QByteArrayList &disabled)
{
    const imap::CapabilitiesChanged &server = facts.server();
    return imap::quirksOf({server.greeting, server.serverId, server.capabilities.names()},
                          disabled);
}

} // namespace ui
