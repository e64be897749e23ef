// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/responseparser.h"

#include "imapcore/wire/parsers.h"

#include <array>

namespace imap {

namespace {

constexpr qsizetype excerptBytes = 80;

using DataReader = ParseError (*)(ParseContext &, Response &);
struct DataKind
{
    QByteArrayView name;
    DataReader read;
};
constexpr DataKind dataKinds[] = {
    {"LIST", parseList},
    {"STATUS", parseMailboxStatus},
    {"FLAGS", parseFlags},
    {"CAPABILITY", parseCapability},
    {"SEARCH", parseSearch},
    {"ESEARCH", parseEsearch},
    {"VANISHED", parseVanished},
    {"LSUB", parseLsub},
    {"XLIST", parseXlist},
    {"ENABLED", parseEnabled},
    {"NAMESPACE", parseNamespace},
    {"ID", parseId},
    {"SORT", parseSort},
    {"THREAD", parseThread},
    {"QUOTA", parseQuota},
    {"QUOTAROOT", parseQuotaRoot},
    {"ACL", parseAcl},
    {"MYRIGHTS", parseMyRights},
    {"LISTRIGHTS", parseListRights},
};

std::optional<StatusKind> statusKind(QByteArrayView word)
{
    if (isWord(word, "OK"))
        return StatusKind::Ok;
    if (isWord(word, "NO"))
        return StatusKind::No;
    if (isWord(word, "BAD"))
        return StatusKind::Bad;
    if (isWord(word, "BYE"))
        return StatusKind::Bye;
    if (isWord(word, "PREAUTH"))
        return StatusKind::PreAuth;
    return std::nullopt;
}

void makeUnparsed(const Frame &frame, ParseError expected, bool garbage, Response &out)
{
    const QByteArrayView excerpt = frame.bytes.first(qMin(frame.bytes.size(), excerptBytes));
    out = UnparsedData{expected, excerpt.toByteArray(), garbage};
}

} // namespace

class ResponseParser::Private
{
public:
    void parse(const Frame &frame, Response &out);

private:
    [[nodiscard]] ParseError parseNumbered(ParseContext &context, QByteArrayView number,
                                           Response &out);
    [[nodiscard]] ParseError parseUntagged(ParseContext &context, Response &out);

    std::array<std::byte, 4096> m_memory;
    std::pmr::monotonic_buffer_resource m_scratch{m_memory.data(), m_memory.size()};
    EnvelopeBuilder m_envelopes;
    std::vector<QByteArrayView> m_words;
};

// message-data = nz-number SP ("EXPUNGE" / ("FETCH" SP msg-att)); also EXISTS and RECENT.
ParseError ResponseParser::Private::parseNumbered(ParseContext &context, QByteArrayView number,
                                                  Response &out)
{
    const QByteArrayView name = context.in.word();
    const std::optional<quint64> parsed = parseNumber(number, std::numeric_limits<quint32>::max());
    const auto value = static_cast<quint32>(parsed.value_or(0));
    if (isWord(name, "FETCH"))
        return value == 0 ? "a sequence number" : parseFetch(context, value, out);
    if (isWord(name, "EXPUNGE")) {
        out = ExpungeData{SequenceNumber(value)};
        return value == 0 ? "a sequence number" : nullptr;
    }
    if (isWord(name, "EXISTS"))
        out = ExistsData{value};
    else if (isWord(name, "RECENT"))
        out = RecentData{value};
    else
        out = UnknownData{name.toByteArray().toUpper()};
    return parsed ? nullptr : "a 32-bit number";
}

ParseError ResponseParser::Private::parseUntagged(ParseContext &context, Response &out)
{
    const QByteArrayView name = context.in.word();
    if (name.isEmpty())
        return "a response";
    if (name[0] >= '0' && name[0] <= '9') {
        qsizetype digits = 0;
        while (digits < name.size() && name[digits] >= '0' && name[digits] <= '9')
            ++digits;
        context.in.advance(digits - name.size()); // "5EXISTS" without its blank
        return parseNumbered(context, name.first(digits), out);
    }
    if (const std::optional<StatusKind> kind = statusKind(name)) {
        parseStatus(context, *kind, {}, out);
        return nullptr;
    }
    for (const DataKind &kind : dataKinds) {
        if (isWord(name, kind.name))
            return kind.read(context, out);
    }
    out = UnknownData{name.toByteArray().toUpper()};
    return nullptr;
}

void ResponseParser::Private::parse(const Frame &frame, Response &out)
{
    m_scratch.release();
    ParseContext context{Lexer(frame, m_scratch), m_scratch, m_envelopes, m_words};
    const char first = context.in.peek();
    if (first == '*') {
        context.in.advance(1);
        if (const ParseError expected = parseUntagged(context, out))
            makeUnparsed(frame, expected, false, out);
        return;
    }
    if (first == '+') {
        context.in.advance(1);
        context.in.skipBlanks();
        out = ContinuationRequest{context.in.rest().toByteArray()};
        return;
    }
    const QByteArrayView tag = first == ' ' ? QByteArrayView() : context.in.word();
    const std::optional<StatusKind> kind = statusKind(context.in.word());
    if (tag.isEmpty() || !kind)
        makeUnparsed(frame, "a response", true, out);
    else
        parseStatus(context, *kind, tag, out);
}

ResponseParser::ResponseParser()
    : d(new Private)
{
}

ResponseParser::~ResponseParser()
{
    delete d;
}

Response ResponseParser::parse(const Frame &frame)
{
    Response response;
    d->parse(frame, response);
    return response;
}

} // namespace imap
