// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mime/messageparser.h"

#include "imapcore/mime/parameters.h"
#include "imapcore/mime/transferencoding.h"

// GLib's headers name struct members "signals".
#undef signals
#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace mime {

namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
using GRef = std::unique_ptr<T, Unref>;

// The library's tree as values. Positions are offsets into the raw message: the parser keeps the
// stream, so that each body is a slice of it and nothing is decoded or copied on the way.
class TreeBuilder
{
public:
    TreeBuilder(const QByteArray &raw, QList<Problem> &problems)
        : m_raw(raw)
        , m_problems(problems)
    {
    }

    Part build(GMimeObject *object) { return buildPart(object, 0, {0, m_raw.size()}); }

private:
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    Part buildPart(GMimeObject *object, int depth, Range inside)
    {
        ++m_count;
        Part part = describe(object);
        if (GMIME_IS_MULTIPART(object))
            buildChildren(GMIME_MULTIPART(object), part, depth, inside);
        else if (GMIME_IS_MESSAGE_PART(object))
            buildMessage(GMIME_MESSAGE_PART(object), part, depth, inside);
        else if (GMIME_IS_PART(object))
            loadBody(g_mime_part_get_content(GMIME_PART(object)), part);
        return part;
    }

    // Type, name and so on, from the raw header values by our own readers.
    Part describe(GMimeObject *object)
    {
        Part part;
        const ParameterizedValue disposition =
            parseParameterized(rawHeader(object, "Content-Disposition"));
        const QByteArray rawType = rawHeader(object, "Content-Type");
        const ParameterizedValue type = parseParameterized(rawType);
        part.mediaType = structuralType(object, typeOf(type.value));
        part.parameters = type.parameters;
        part.disposition = disposition.value;
        part.fileName = decodedFileName(type.parameters, disposition.parameters);
        part.contentId = bareContentId(rawHeader(object, "Content-Id"));
        part.description = rawHeader(object, "Content-Description");
        part.encoding = parseParameterized(rawHeader(object, "Content-Transfer-Encoding")).value;
        return part;
    }

    // Some forget the semicolon: "text/html charset=utf-8".
    static QByteArray typeOf(const QByteArray &value)
    {
        const QByteArray word = value.left(value.indexOf(' '));
        return isMediaType(word) ? word : value;
    }

    // The structure is what the parser made of it; the header's word counts where both agree.
    static QByteArray structuralType(GMimeObject *object, const QByteArray &named)
    {
        const bool isTyped = isMediaType(named);
        if (GMIME_IS_MULTIPART(object))
            return isTyped && named.startsWith("multipart/") ? named
                                                             : QByteArray("multipart/mixed");
        if (GMIME_IS_MESSAGE_PART(object))
            return isTyped && named.startsWith("message/") ? named : QByteArray("message/rfc822");
        if (!isTyped && named.indexOf('/') > 0 && !named.endsWith('/'))
            return "application/octet-stream"; // a type of letters no type has
        const bool isPlainPart = isTyped && !named.startsWith("multipart/") &&
                                 named != "message/rfc822" && named != "message/global";
        return isPlainPart ? named : QByteArray("text/plain");
    }

    static QByteArray rawHeader(GMimeObject *object, const char *name)
    {
        GMimeHeader *header =
            g_mime_header_list_get_header(g_mime_object_get_header_list(object), name);
        const char *value = header ? g_mime_header_get_raw_value(header) : nullptr;
        if (!value)
            return {};
        QByteArray unfolded(value);
        unfolded.removeIf([](char c) { return c == '\r' || c == '\n'; });
        return unfolded.trimmed();
    }

    void note(Problem problem)
    {
        if (!m_problems.contains(problem))
            m_problems.append(problem);
    }

    void buildChildren(GMimeMultipart *multipart, Part &part, int depth, Range inside)
    {
        const QByteArray boundary = rawParameter(part.parameters, "boundary");
        if (!multipart->write_end_boundary || boundary.isEmpty()) {
            part.damaged = true;
            note(Problem::Damaged);
        }
        const int count = g_mime_multipart_get_count(multipart);
        if (count > 0 && depth + 1 >= Part::maxDepth) {
            part.truncated = true;
            note(Problem::TooDeep);
            return;
        }
        if (!boundary.isEmpty())
            m_boundaries.append(boundary);
        for (int i = 0; i < count; ++i) {
            if (m_count >= Part::maxParts) {
                part.truncated = true;
                note(Problem::TooManyParts);
                break;
            }
            part.children.append(
                buildPart(g_mime_multipart_get_part(multipart, i), depth + 1, inside));
        }
        if (!boundary.isEmpty())
            m_boundaries.removeLast();
        if (count == 0)
            textInstead(multipart, part, depth);
    }

    // A multipart without parts still has text that a person may want to read.
    void textInstead(GMimeMultipart *multipart, Part &part, int depth)
    {
        part.damaged = true;
        note(Problem::Damaged);
        Part text;
        text.mediaType = "text/plain";
        const char *prologue = g_mime_multipart_get_prologue(multipart);
        if (depth == 0)
            text.encodedBytes = m_raw.mid(HeaderBlock::parse(m_raw).size());
        else if (prologue)
            text.encodedBytes = prologue;
        text.encodedSize = text.encodedBytes.size();
        text.loaded = true;
        if (text.encodedSize > 0)
            part.children.append(text);
    }

    void loadBody(GMimeDataWrapper *content, Part &part)
    {
        GMimeStream *stream = content ? g_mime_data_wrapper_get_stream(content) : nullptr;
        part.loaded = true;
        if (!stream)
            return;
        const qint64 size = m_raw.size();
        const qint64 end = stream->bound_end < 0 ? size : std::min<qint64>(stream->bound_end, size);
        const qint64 begin = std::clamp<qint64>(stream->bound_start, 0, end);
        part.encodedBytes = m_raw.mid(begin, end - begin);
        part.encodedSize = part.encodedBytes.size();
        m_lastEnd = std::max(m_lastEnd, static_cast<qsizetype>(end));
    }

    void buildMessage(GMimeMessagePart *holder, Part &part, int depth, Range inside)
    {
        GMimeMessage *message = g_mime_message_part_get_message(holder);
        if (!message) {
            part.damaged = true;
            note(Problem::Damaged);
            return;
        }
        const qsizetype begin = headerStart(message);
        GMimeObject *body = g_mime_message_get_mime_part(message);
        if (body && depth + 1 >= Part::maxDepth) {
            part.truncated = true;
            note(Problem::TooDeep);
        } else if (body && m_count >= Part::maxParts) {
            part.truncated = true;
            note(Problem::TooManyParts);
        } else if (body) {
            part.children.append(buildPart(body, depth + 1, inside));
        }
        if (begin < 0)
            return;
        const QByteArrayView rest = QByteArrayView(m_raw).sliced(begin);
        part.messageHeader = rest.first(HeaderBlock::parse(rest).size()).toByteArray();
        part.encodedSize = std::max<qsizetype>(messageEnd(std::max(begin, m_lastEnd)) - begin, 0);
        // Messages inside messages hold the same bytes again and again: copied up to a limit.
        if (m_copied + part.encodedSize <= maxMessageBytes) {
            m_copied += part.encodedSize;
            part.encodedBytes = m_raw.mid(begin, part.encodedSize);
            part.loaded = true;
        }
    }

    // Where the embedded message's first field begins, or -1.
    qsizetype headerStart(GMimeMessage *message) const
    {
        qint64 first = -1;
        const auto look = [&first](GMimeObject *object) {
            GMimeHeaderList *list = object ? g_mime_object_get_header_list(object) : nullptr;
            GMimeHeader *header = list && g_mime_header_list_get_count(list) > 0
                                      ? g_mime_header_list_get_header_at(list, 0)
                                      : nullptr;
            const qint64 offset = header ? g_mime_header_get_offset(header) : -1;
            if (offset >= 0 && (first < 0 || offset < first))
                first = offset;
        };
        look(GMIME_OBJECT(message));
        look(g_mime_message_get_mime_part(message));
        return first >= 0 && first < m_raw.size() ? static_cast<qsizetype>(first) : -1;
    }

    // The line end before the next boundary of any multipart around it.
    qsizetype messageEnd(qsizetype from)
    {
        if (m_boundaries.isEmpty() || m_endless.contains(m_boundaries.last()))
            return m_raw.size();
        const QByteArray mark = "\n--" + m_boundaries.last();
        qsizetype end = m_raw.indexOf(mark, std::max<qsizetype>(from - 2, 0));
        if (end < 0) {
            m_endless.append(m_boundaries.last()); // not searched for again
            return m_raw.size();
        }
        if (end > 0 && m_raw.at(end - 1) == '\r')
            --end;
        return end;
    }

    const QByteArray &m_raw;
    QList<Problem> &m_problems;
    QList<QByteArray> m_boundaries; // of the multiparts around the current part
    QList<QByteArray> m_endless;
    qsizetype m_lastEnd = 0;
    int m_count = 0;
    qint64 m_copied = 0;
};

GRef<GMimeMessage> parseStream(const QByteArray &raw)
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
    GRef<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(raw.constData(), static_cast<size_t>(raw.size())));
    GRef<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return GRef<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

Part wholeBodyAsText(const QByteArray &raw, qsizetype headerSize)
{
    Part part;
    part.mediaType = "text/plain";
    part.encodedBytes = raw.mid(headerSize);
    part.encodedSize = part.encodedBytes.size();
    part.loaded = true;
    return part;
}

} // namespace

ParsedMessage parseMessage(const QByteArray &raw)
{
    ParsedMessage result;
    result.header = HeaderBlock::parse(raw);
    if (raw.size() > maxMessageBytes) {
        result.problems.append(Problem::TooLarge);
        result.root = wholeBodyAsText(raw.first(1024 * 1024), result.header.size());
        result.root.truncated = true;
        numberSections(result.root);
        return result;
    }
    const GRef<GMimeMessage> message = parseStream(raw);
    GMimeObject *body = message ? g_mime_message_get_mime_part(message.get()) : nullptr;
    if (body)
        result.root = TreeBuilder(raw, result.problems).build(body);
    else
        result.root = wholeBodyAsText(raw, result.header.size());
    numberSections(result.root);
    return result;
}

} // namespace mime
