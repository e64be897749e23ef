// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/quirks.h"

#include <algorithm>
#include <array>

namespace imap {

namespace {

/// Kinds of servers; one connection may talk to several (a Cyrus of old is a Cyrus).
enum Server : quint16 {
    Gmail = 1,
    Exchange = 2,
    ICloud = 4,
    Courier = 8,
    Cyrus = 16,
    CyrusOfOld = 32, // before 3.0: the one of the telnet tutorial
    Domino = 64,
    Yandex = 128,
    HMailServer = 256,
    Dovecot = 512,
};

/// By which words a server is told, without regard to case.
struct Clue
{
    quint16 server;
    enum Where : quint8 {
        Greeting,   // somewhere in it
        Id,         // somewhere in the value of "name" or "vendor" (RFC 2971, 3.3)
        Capability, // the whole name; its beginning when the words end in '*'
    } where;
    const char *words;
};

constexpr Clue clues[] = {
    {Gmail, Clue::Capability, "X-GM-EXT-1"},
    {Exchange, Clue::Greeting, "Microsoft Exchange"},
    {Exchange, Clue::Id, "Microsoft.Exchange"},
    {Exchange, Clue::Capability, "CLIENTACCESSRULES"},
    {ICloud, Clue::Greeting, ".me.com"},
    {ICloud, Clue::Greeting, ".icloud.com"},
    {ICloud, Clue::Capability, "X-APPLE-*"},
    {Courier, Clue::Greeting, "Courier-IMAP"},
    {Courier, Clue::Capability, "ACL2=UNION"}, // also behind a proxy that greets itself
    {Cyrus, Clue::Greeting, " Cyrus IMAP "},
    {Cyrus, Clue::Id, "Cyrus IMAP"},
    {CyrusOfOld, Clue::Capability, "NO_ATOMIC_RENAME"},
    {Domino, Clue::Greeting, "Domino IMAP4 Server"},
    {Yandex, Clue::Greeting, "Yandex IMAP4rev1"},
    {HMailServer, Clue::Greeting, "IMAPrev1"}, // no slip of ours: it greets so
    {Dovecot, Clue::Greeting, "Dovecot"},
    {Dovecot, Clue::Id, "Dovecot"},
};

struct Known
{
    quint16 servers;
    QuirkRow row;
};

constexpr Known table[] = {
    // Folders are labels: EXPUNGE takes a label off, and the message stays in All Mail. Only what
    // is moved to \Trash is deleted. So Delete is MOVE to \Trash (product rule 10).
    {Gmail, {Quirk::GmailLabels, "gmail-labels", "Gmail", "RFC 9051, 6.4.3", true, nullptr}},
    // Messages over the announced APPENDLIMIT are answered by BAD [TOOBIG]. They are not sent at
    // all, to no server that announces a limit.
    {Gmail, {Quirk::GmailSizeCap, "gmail-size-cap", "Gmail", "RFC 7889, 4", false, nullptr}},
    // "OK FETCH completed." without the FETCH: a message that it cannot convert, or not yet. It is
    // asked for once more; then that is said, and not that the message is gone.
    {Exchange,
     {Quirk::SilentFetch, "exchange-silent-fetch", "Exchange", "RFC 9051, 6.4.5", true, nullptr}},
    // RFC822.SIZE is an estimate (Exchange, unless EnableExactRFC822Size is set) or counted before
    // header lines are added (hMailServer). Messages are read to their end, whatever it said.
    {Exchange | HMailServer,
     {Quirk::InexactSizes, "inexact-sizes", "Exchange, hMailServer", "RFC 9051, 7.5.2", true,
      nullptr}},
    // IMAP4rev2 was announced in 2026 before searches in it worked. It also says rev1: that is
    // used.
    {Exchange,
     {Quirk::HastyRev2, "exchange-imap4rev2", "Exchange", "RFC 9051, 6.4.4", true, "IMAP4REV2"}},
    // ENABLE QRESYNC is answered without ENABLED, VANISHED is malformed, and numbers in FETCH are
    // wrong after it: messages would vanish here that are there. CONDSTORE is used instead.
    {ICloud,
     {Quirk::FaultyQresync, "icloud-qresync", "iCloud", "RFC 7162, 3.2.3", true, "QRESYNC"}},
    // FETCH RFC822 is answered without RFC822; BODY[] works, and Postroom asks for nothing else.
    {ICloud, {Quirk::EmptyRfc822, "icloud-rfc822", "iCloud", "RFC 3501, 6.4.5", false, nullptr}},
    // STATUS without items it does not know, QUOTA without its list, \Seen in a FETCH line of its
    // own, RFC822.SIZE with a last CRLF that is not there.
    {Courier, {Quirk::CourierAnswers, "courier-answers", "Courier", "RFC 9051, 7", false, nullptr}},
    // STORE works after EXAMINE: that nothing is changed there is Postroom's doing.
    {Courier,
     {Quirk::CourierExamine, "courier-examine", "Courier", "RFC 9051, 6.3.3", false, nullptr}},
    // LIST "" "*" leaves #shared out: each name space is listed by itself.
    {Courier,
     {Quirk::CourierShared, "courier-shared", "Courier", "RFC 9051, 6.3.9", false, nullptr}},
    // The letters c and d stand for k and for x, t and e.
    {CyrusOfOld,
     {Quirk::OldRights, "cyrus-old-rights", "Cyrus 2", "RFC 4314, 2.1.1", false, nullptr}},
    // The tutorial's server: LOGINDISABLED after sign-in, FLAGS in the middle of a STORE, keywords
    // as it likes, an untagged OK about a RENAME.
    {CyrusOfOld, {Quirk::OldCyrus, "cyrus-2", "Cyrus 2", "RFC 9051, 7.2.2", false, nullptr}},
    // STATUS (MAILBOXID) is answered with random bytes by 3.6: never asked for.
    {Cyrus, {Quirk::CyrusMailboxId, "cyrus-mailboxid", "Cyrus", "RFC 8474, 4.3", false, nullptr}},
    // (UID 7 (ENVELOPE (...)) ...): one pair of parentheses too many.
    {Domino,
     {Quirk::DominoEnvelope, "domino-envelope", "Domino", "RFC 9051, 7.5.2", false, nullptr}},
    // BODY[2] and then nothing, where a part is empty: read as NIL.
    {Yandex,
     {Quirk::YandexEmptyPart, "yandex-empty-part", "Yandex", "RFC 9051, 7.5.2", false, nullptr}},
    // BODY[n] of an attached message comes without its header, BODY[n.MIME] with it in the place of
    // its own. Nothing can be done about it but to say so; BODY[] is whole.
    {HMailServer,
     {Quirk::NestedMessages, "hmailserver-attached-messages", "hMailServer", "RFC 9051, 6.4.5.1",
      false, nullptr}},
    // A folder called NIL is listed as the bare word, which is legal, and is no absent name.
    {Dovecot, {Quirk::NilName, "dovecot-nil-name", "Dovecot", "RFC 9051, 4.5", false, nullptr}},
};

constexpr auto rows = [] {
    std::array<QuirkRow, std::size(table)> all{};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = table[i].row;
    return all;
}();

bool holds(QByteArrayView text, QByteArrayView words)
{
    return text.toByteArray().toLower().contains(words.toByteArray().toLower());
}

bool isOffered(const QByteArrayList &capabilities, QByteArrayView words)
{
    if (!words.endsWith('*'))
        return capabilities.contains(words);
    const QByteArrayView start = words.chopped(1);
    return std::any_of(capabilities.begin(), capabilities.end(),
                       [start](const QByteArray &name) { return name.startsWith(start); });
}

bool isNamed(const QList<QPair<QByteArray, QByteArray>> &id, QByteArrayView words)
{
    return std::any_of(id.begin(), id.end(), [words](const auto &field) {
        return (field.first.compare("name", Qt::CaseInsensitive) == 0 ||
                field.first.compare("vendor", Qt::CaseInsensitive) == 0) &&
               holds(field.second, words);
    });
}

bool fits(const Clue &clue, const ServerWords &server)
{
    switch (clue.where) {
    case Clue::Greeting:
        return holds(server.greeting, clue.words);
    case Clue::Id:
        return isNamed(server.id, clue.words);
    case Clue::Capability:
        break;
    }
    return isOffered(server.capabilities, clue.words);
}

} // namespace

std::span<const QuirkRow> quirkTable()
{
    return rows;
}

QuirkSet quirksOf(const ServerWords &server, const QByteArrayList &disabled)
{
    int who = 0;
    for (const Clue &clue : clues) {
        if (fits(clue, server))
            who |= clue.server;
    }
    QuirkSet quirks;
    for (const Known &known : table) {
        const bool off = known.row.canBeSwitchedOff && disabled.contains(known.row.name);
        if ((known.servers & who) != 0 && !off)
            quirks.insert(known.row.quirk);
    }
    return quirks;
}

QByteArrayList hiddenBy(const QuirkSet &quirks, const QByteArrayList &offered)
{
    QByteArrayList names;
    for (const QuirkRow &row : rows) {
        if (row.hides && quirks.has(row.quirk) && offered.contains(row.hides))
            names.append(row.hides);
    }
    // The only thing it speaks is better than nothing.
    if (!offered.contains("IMAP4REV1"))
        names.removeAll("IMAP4REV2");
    return names;
}

} // namespace imap
