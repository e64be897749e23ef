// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/capabilitywords.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

namespace ui {

namespace {

using Use = CapabilityWords::Use;

struct KnownCapability
{
    const char *name; // ends in "=" for a whole family
    int rfc;          // 0: none
    Use use;
    QString gives;
};

/// Context for the translators of everything in this file.
class CapabilityTable
{
    Q_DECLARE_TR_FUNCTIONS(CapabilityWords)
public:
    static QList<KnownCapability> rows();
    static QString useWord(Use use)
    {
        switch (use) {
        case Use::Used:
            return tr("used");
        case Use::Read:
            return tr("understood");
        case Use::NotUsed:
            return tr("not used");
        case Use::Unknown:
            break;
        }
        return tr("unknown");
    }
    static QString unknown() { return tr("not known to Postroom"); }
    static QString rfcName(int number) { return tr("RFC %1").arg(number); }
};

// clang-format off
QList<KnownCapability> CapabilityTable::rows()
{
    return {
        {"IMAP4REV1", 3501, Use::Used, tr("the protocol itself, as of 2003")},
        {"IMAP4REV2", 9051, Use::Used, tr("the protocol itself, as of 2021, with many extensions built in")},
        {"IMAP4", 1730, Use::NotUsed, tr("the protocol as of 1994")},
        {"ACL", 4314, Use::Used, tr("who may do what in a folder")},
        {"ANNOTATE-EXPERIMENT-1", 5257, Use::NotUsed, tr("notes on single messages")},
        {"APPENDLIMIT", 7889, Use::NotUsed, tr("the largest message that can be uploaded")},
        {"APPENDLIMIT=", 7889, Use::Used, tr("the largest message that can be uploaded")},
        {"AUTH=", 3501, Use::NotUsed, tr("a way of signing in that Postroom does not know")},
        {"AUTH=PLAIN", 4616, Use::Used, tr("sign in with user name and password")},
        {"AUTH=LOGIN", 0, Use::Used, tr("sign in with user name and password, the older way")},
        {"AUTH=CRAM-MD5", 2195, Use::NotUsed, tr("sign in without sending the password, by an outdated method")},
        {"AUTH=DIGEST-MD5", 6331, Use::NotUsed, tr("sign in without sending the password; withdrawn")},
        {"AUTH=SCRAM-SHA-1", 5802, Use::Used, tr("sign in without sending the password")},
        {"AUTH=SCRAM-SHA-1-PLUS", 5802, Use::NotUsed, tr("sign in without sending the password, bound to this TLS connection")},
        {"AUTH=SCRAM-SHA-256", 7677, Use::Used, tr("sign in without sending the password")},
        {"AUTH=SCRAM-SHA-256-PLUS", 7677, Use::NotUsed, tr("sign in without sending the password, bound to this TLS connection")},
        {"AUTH=GSSAPI", 4752, Use::NotUsed, tr("sign in by Kerberos")},
        {"AUTH=EXTERNAL", 4422, Use::Used, tr("sign in by a client certificate")},
        {"AUTH=ANONYMOUS", 4505, Use::NotUsed, tr("sign in as a guest")},
        {"AUTH=NTLM", 0, Use::NotUsed, tr("sign in by a Windows domain")},
        {"AUTH=OAUTHBEARER", 7628, Use::Used, tr("sign in by an OAuth token")},
        {"AUTH=XOAUTH2", 0, Use::Used, tr("sign in by an OAuth token, the older way")},
        {"BINARY", 3516, Use::NotUsed, tr("message parts already decoded by the server")},
        {"CATENATE", 4469, Use::NotUsed, tr("new messages made of parts the server has")},
        {"CHILDREN", 3348, Use::Read, tr("folders tell whether they hold others")},
        {"COMPRESS=DEFLATE", 4978, Use::Used, tr("compressed traffic, where the account's settings ask for it")},
        {"CONDSTORE", 7162, Use::Used, tr("every change of a message gets a number, so changes can be asked for")},
        {"CONTEXT=SEARCH", 5267, Use::NotUsed, tr("searches that stay up to date")},
        {"CONTEXT=SORT", 5267, Use::NotUsed, tr("sorted lists that stay up to date")},
        {"CONVERT", 5259, Use::NotUsed, tr("attachments converted by the server")},
        {"CREATE-SPECIAL-USE", 6154, Use::NotUsed, tr("new folders can be made for drafts, sent messages and the like")},
        {"ENABLE", 5161, Use::Used, tr("extensions that change answers can be switched on")},
        {"ESEARCH", 4731, Use::Used, tr("short answers to searches, such as ranges and counts")},
        {"ESORT", 5267, Use::NotUsed, tr("short answers to sorting")},
        {"FILTERS", 5466, Use::NotUsed, tr("searches stored on the server")},
        {"I18NLEVEL=1", 5255, Use::NotUsed, tr("comparing text beyond ASCII")},
        {"I18NLEVEL=2", 5255, Use::NotUsed, tr("comparing text by a chosen alphabet")},
        {"ID", 2971, Use::Used, tr("server and program tell each other their names and versions")},
        {"IDLE", 2177, Use::Used, tr("the server tells of changes at once")},
        {"INPROGRESS", 9585, Use::NotUsed, tr("long work tells how far it is")},
        {"JMAPACCESS", 9698, Use::NotUsed, tr("the same mail is there by JMAP too")},
        {"LANGUAGE", 5255, Use::NotUsed, tr("error texts in another language")},
        {"LIST-EXTENDED", 5258, Use::Used, tr("folder lists with subscriptions and more in one answer")},
        {"LIST-METADATA", 9590, Use::NotUsed, tr("folder lists with notes")},
        {"LIST-MYRIGHTS", 8440, Use::NotUsed, tr("folder lists with your rights")},
        {"LIST-STATUS", 5819, Use::Used, tr("folder lists with counts")},
        {"LITERAL+", 7888, Use::Used, tr("text of any kind is sent without waiting")},
        {"LITERAL-", 7888, Use::Used, tr("short text of any kind is sent without waiting")},
        {"LOGIN-REFERRALS", 2221, Use::NotUsed, tr("the server can send you to another one")},
        {"LOGINDISABLED", 3501, Use::Used, tr("no password is taken on this connection yet")},
        {"MAILBOX-REFERRALS", 2193, Use::NotUsed, tr("folders can lie on other servers")},
        {"MESSAGELIMIT=", 9738, Use::NotUsed, tr("at most so many messages in one command")},
        {"METADATA", 5464, Use::NotUsed, tr("notes on folders and on the server")},
        {"METADATA-SERVER", 5464, Use::NotUsed, tr("notes on the server")},
        {"MOVE", 6851, Use::Used, tr("messages are moved in one step")},
        {"MULTIAPPEND", 3502, Use::NotUsed, tr("several messages uploaded at once")},
        {"MULTISEARCH", 7377, Use::NotUsed, tr("searches in several folders at once")},
        {"NAMESPACE", 2342, Use::Used, tr("where own, other people's and shared folders are")},
        {"NOTIFY", 5465, Use::NotUsed, tr("news of folders that are not open")},
        {"OBJECTID", 8474, Use::NotUsed, tr("lasting identifiers of folders and messages")},
        {"PARTIAL", 9394, Use::NotUsed, tr("long search answers in pages")},
        {"PREVIEW", 8970, Use::NotUsed, tr("the first words of a message")},
        {"PREVIEW=FUZZY", 8970, Use::NotUsed, tr("the first words of a message, draft form")},
        {"QRESYNC", 7162, Use::Used, tr("what changed while one was away, in one answer")},
        {"QUOTA", 9208, Use::Used, tr("how much room there is and how much is used")},
        {"QUOTASET", 9208, Use::NotUsed, tr("administrators can change the limits")},
        {"QUOTA=RES-STORAGE", 9208, Use::Read, tr("a limit on octets")},
        {"QUOTA=RES-MESSAGE", 9208, Use::Read, tr("a limit on the number of messages")},
        {"QUOTA=RES-MAILBOX", 9208, Use::Read, tr("a limit on the number of folders")},
        {"QUOTA=RES-ANNOTATION-STORAGE", 9208, Use::Read, tr("a limit on the size of notes")},
        {"REPLACE", 8508, Use::NotUsed, tr("a message is replaced in one step")},
        {"RIGHTS=", 4314, Use::Read, tr("rights this server tells apart")},
        {"SASL-IR", 4959, Use::Used, tr("signing in takes one round trip less")},
        {"SAVEDATE", 8514, Use::NotUsed, tr("when a message came into this folder")},
        {"SCAN", 0, Use::NotUsed, tr("finding folders by what is in them")},
        {"SEARCH=FUZZY", 6203, Use::NotUsed, tr("searches that forgive mistakes")},
        {"SEARCHRES", 5182, Use::NotUsed, tr("the last search can be named instead of its numbers")},
        {"SORT", 5256, Use::Used, tr("lists sorted by the server")},
        {"SORT=DISPLAY", 5957, Use::Used, tr("lists sorted by the shown name of the sender")},
        {"SPECIAL-USE", 6154, Use::Used, tr("which folders are for drafts, sent messages, junk and the like")},
        {"STARTTLS", 3501, Use::Used, tr("the connection can be encrypted after it was made")},
        {"STATUS=SIZE", 8438, Use::Used, tr("the size of a folder")},
        {"THREAD=ORDEREDSUBJECT", 5256, Use::Used, tr("conversations by subject")},
        {"THREAD=REFERENCES", 5256, Use::Used, tr("conversations by the references of messages")},
        {"THREAD=REFS", 0, Use::NotUsed, tr("conversations by references alone")},
        {"UIDBATCHES", 0, Use::NotUsed, tr("a folder cut into equal parts")},
        {"UIDONLY", 9586, Use::NotUsed, tr("messages named by UID alone")},
        {"UIDPLUS", 4315, Use::Used, tr("exactly the named messages are removed; copies tell their new numbers")},
        {"UNAUTHENTICATE", 8437, Use::NotUsed, tr("another user on the same connection")},
        {"UNSELECT", 3691, Use::Used, tr("a folder is left without removing anything")},
        {"URL-PARTIAL", 5550, Use::NotUsed, tr("parts of messages named by a URL")},
        {"URLAUTH", 4467, Use::NotUsed, tr("access to a message by a signed URL")},
        {"URLAUTH=BINARY", 5524, Use::NotUsed, tr("access to a decoded part by a signed URL")},
        {"UTF8=ACCEPT", 6855, Use::NotUsed, tr("names and addresses in plain Unicode")},
        {"UTF8=ONLY", 6855, Use::NotUsed, tr("names and addresses only in plain Unicode")},
        {"WITHIN", 5032, Use::NotUsed, tr("searches by age")},
        {"X-GM-EXT-1", 0, Use::Used, tr("Gmail's labels, conversations and searches")},
        {"XAPPLEPUSHSERVICE", 0, Use::NotUsed, tr("news sent by Apple's service")},
        {"XCONVERSATIONS", 0, Use::NotUsed, tr("conversations, as Cyrus makes them")},
        {"XLIST", 0, Use::Read, tr("which folder is for what, before it was standardised")},
        {"XMOVE", 0, Use::NotUsed, tr("moving, before it was standardised")},
        {"XSTOP", 0, Use::NotUsed, tr("cancelling, on some servers")},
    };
}
// clang-format on

CapabilityWords wordsOf(const KnownCapability &known)
{
    return {known.gives, known.rfc > 0 ? CapabilityTable::rfcName(known.rfc) : QString(),
            known.use};
}

} // namespace

// The table is made anew for each question, so that it follows the language; no more than some
// hundred are asked when the page is opened.
CapabilityWords capabilityInWords(const QByteArray &name)
{
    const QList<KnownCapability> table = CapabilityTable::rows();
    const qsizetype equals = name.indexOf('=');
    const QByteArray family = equals > 0 ? name.first(equals + 1) : QByteArray();
    const KnownCapability *byFamily = nullptr;
    for (const KnownCapability &known : table) {
        if (name == known.name)
            return wordsOf(known);
        if (!family.isEmpty() && family == known.name)
            byFamily = &known;
    }
    if (byFamily)
        return wordsOf(*byFamily);
    return {CapabilityTable::unknown(), {}, Use::Unknown};
}

QString capabilityUseWord(CapabilityWords::Use use)
{
    return CapabilityTable::useWord(use);
}

QByteArrayList capabilityNames(const QString &text)
{
    QByteArrayList names;
    const QStringList words =
        text.toUpper().split(QRegularExpression(QStringLiteral("[\\s,]+")), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!names.contains(word.toLatin1()))
            names << word.toLatin1();
    }
    return names;
}

int knownCapabilityCount()
{
    return static_cast<int>(CapabilityTable::rows().size());
}

} // namespace ui
