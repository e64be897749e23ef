// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/response.h"
#include "imapcore/wire/lexer.h"

#include <vector>

namespace imap {

/// What the readers of one response share: the lexer and buffers that outlive the response.
struct ParseContext
{
    Lexer in;
    Lexer::Scratch &scratch;
    EnvelopeBuilder &envelopes;
    std::vector<QByteArrayView> &words;
    bool wordsLeftOut = false; // there were more than limits::listItems
    /// What a section's brackets hold could not be read up to here: nor can it from any place
    /// before, which is not tried again (promise 17).
    const char *unreadable = nullptr;
};

// Each reader starts behind the response's name. It fills `out` and returns nullptr, or returns
// what it expected and did not find.
using ParseError = const char *;

/// resp-cond-*; `tag` is empty when untagged.
void parseStatus(ParseContext &context, StatusKind kind, QByteArrayView tag, Response &out);
[[nodiscard]] ParseError parseCapability(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseEnabled(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseFlags(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseList(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseLsub(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseXlist(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseMailboxStatus(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseNamespace(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseSearch(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseSort(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseEsearch(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseThread(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseVanished(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseId(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseQuota(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseQuotaRoot(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseAcl(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseMyRights(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseListRights(ParseContext &context, Response &out);
[[nodiscard]] ParseError parseFetch(ParseContext &context, quint32 number, Response &out);

/// envelope; false when there is no list to read.
[[nodiscard]] bool readEnvelope(ParseContext &context, Envelope &out);
/// body; false when it is no body at all. Never deeper than limits::depth.
[[nodiscard]] bool readBodyStructure(ParseContext &context, BodyStructure &out);
/// flag-list; false when there is none. NIL counts as empty.
[[nodiscard]] bool readFlagList(ParseContext &context, FlagSet &out);
/// "(" *(flag) ")" as words, the first limits::listItems: views into the frame, valid until the
/// next list.
[[nodiscard]] bool readWordList(ParseContext &context);
/// mailbox = "INBOX" / astring; also an unquoted name with blanks, up to a "(" or the end.
[[nodiscard]] bool readMailbox(ParseContext &context, MailboxName &out);
/// sequence-set as one word.
template <typename Set>
[[nodiscard]] inline bool readSet(ParseContext &context, Set &out)
{
    QByteArrayView text;
    if (!context.in.astring(text))
        return false;
    Result<Set> set = Set::parse(text);
    if (!set.ok())
        return false;
    out = std::move(set).value();
    return true;
}

} // namespace imap
