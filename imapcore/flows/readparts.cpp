// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/readparts.h"

#include "imapcore/flows/notselected.h"

namespace imap {

namespace {

constexpr quint64 smallMessage = 256 * 1024;
constexpr qint64 headerLimit = 1024 * 1024;
constexpr qint64 textLimit = 2 * 1024 * 1024;
constexpr quint64 inlineImageLimit = 256 * 1024;
constexpr qsizetype mostSections = 16;

FetchItem peek(const SectionSpec &section, quint64 limit = 0)
{
    FetchItem item{.kind = FetchItem::Kind::Section, .section = section};
    if (limit > 0)
        item.partial = Partial{0, limit};
    return item;
}

bool showsBody(const BodyPart &part)
{
    if (part.disposition == "attachment")
        return false;
    if (part.mediaType == "text/plain" || part.mediaType == "text/html")
        return true;
    return part.mediaType.startsWith("image/") && !part.id.isEmpty() &&
           part.size <= inlineImageLimit;
}

void collect(const BodyPart &part, QByteArrayList &sections)
{
    if (sections.size() >= mostSections)
        return;
    if (part.children.isEmpty() && showsBody(part))
        sections.append(part.section);
    if (part.mediaType == "message/rfc822")
        return;                                 // shown as an attachment, fetched when asked for
    for (const BodyPart &child : part.children) // at most limits::depth deep
        collect(child, sections);
}

} // namespace

QByteArrayList sectionsToShow(const BodyPart &root)
{
    QByteArrayList sections;
    collect(root, sections);
    return sections;
}

Step ReadParts::send(const QList<FetchItem> &items) const
{
    return Send{
        {{FetchCommand{UidSet(m_operation.uid), items}, QByteArrayLiteral("Read message")}}};
}

Step ReadParts::start(ServerMirror &mirror)
{
    if (!isStillSelected(mirror, m_operation.uidValidity))
        return Finished{notSelectedNow(mirror)};
    m_parts.uid = m_operation.uid;
    QList<FetchItem> items = rowItems();
    items.append({.kind = FetchItem::Kind::Structure});
    SectionSpec header;
    header.text = SectionSpec::Text::Header;
    items.append(peek(header, headerLimit));
    return send(items);
}

void ReadParts::observe(const Response &response, ServerMirror &)
{
    const auto *fetch = std::get_if<FetchData>(&response);
    if (!fetch || fetch->message.uid != m_operation.uid)
        return;
    m_found = true;
    const MessageData &message = fetch->message;
    for (const SectionData &section : message.sections)
        takeSection(section);
    if (m_bodyAsked)
        return;
    if (!message.size && !message.structure && m_parts.data.size) {
        // Not our answer but news of its flags, behind it.
        if (message.flags)
            m_parts.data.flags = message.flags;
        return;
    }
    m_parts.data = message;
    m_parts.data.sections.clear();
}

void ReadParts::takeSection(const SectionData &section)
{
    // For servers that ignore the limits we asked for, or told a size that is not true (promise
    // 14).
    if (section.name.startsWith("BODY[HEADER]"))
        m_parts.header = section.left(headerLimit);
    else if (section.name.startsWith("BODY[]"))
        m_parts.whole = section.left(textLimit);
    else if (section.name.startsWith("BODY["))
        m_parts.parts.append({section.name.mid(5, section.name.indexOf(']') - 5), section.origin,
                              section.left(textLimit), nullptr});
}

Step ReadParts::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (!result.ok())
        return refused(result);
    if (!m_found)
        return m_silence.next(result, m_operation.uid, mirror);
    m_silence.end();
    if (std::exchange(m_bodyAsked, true))
        return Finished{m_parts};
    m_found = false;
    QList<FetchItem> items{{.kind = FetchItem::Kind::UidNumber}};
    const quint64 size = m_parts.data.size.value_or(0);
    if (size <= smallMessage || !m_parts.data.structure) {
        items.append(peek({}, m_parts.data.structure ? 0 : textLimit));
        return send(items);
    }
    const QByteArrayList sections = sectionsToShow(*m_parts.data.structure);
    if (sections.isEmpty())
        return Finished{m_parts};
    for (const QByteArray &section : sections) {
        SectionSpec part;
        part.part = section;
        items.append(peek(part, textLimit));
    }
    return send(items);
}

} // namespace imap
