// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/fetchbytes.h"

#include "imapcore/flows/notselected.h"

namespace imap {

namespace {

constexpr quint64 chunkSize = 256 * 1024;
constexpr quint64 memoryLimit = 1024 * 1024;
constexpr quint64 tolerance = 1024 * 1024;

} // namespace

Step FetchBytes::start(ServerMirror &mirror)
{
    if (!isStillSelected(mirror, m_operation.uidValidity))
        return Finished{notSelectedNow(mirror)};
    if (m_operation.expectedSize > 0 && !mirror.quirks().has(Quirk::InexactSizes))
        m_most = m_operation.expectedSize + tolerance;
    return askNext();
}

Step FetchBytes::askNext() const
{
    FetchItem item{.kind = FetchItem::Kind::Section, .section = m_operation.section};
    item.partial = Partial{m_bytes.size, chunkSize};
    const QList<FetchItem> items{{.kind = FetchItem::Kind::UidNumber}, item};
    return Send{
        {{FetchCommand{UidSet(m_operation.uid), items}, QByteArrayLiteral("Fetch source")}}};
}

void FetchBytes::observe(const Response &response, ServerMirror &)
{
    const auto *fetch = std::get_if<FetchData>(&response);
    if (!fetch || fetch->message.uid != m_operation.uid || m_complete || m_failed)
        return;
    for (const SectionData &section : fetch->message.sections) {
        m_found = true;
        // A server that ignores <origin.count> answers without an origin, and with everything.
        const bool everything = !section.origin;
        if (everything && m_bytes.size > 0)
            m_failed = true;
        else
            m_failed = !store(section);
        m_complete = everything || static_cast<quint64>(section.size()) < chunkSize;
        return;
    }
}

bool FetchBytes::store(const SectionData &section)
{
    m_bytes.size += static_cast<quint64>(section.size());
    if (m_bytes.size > m_most)
        return false;
    if (!section.file) {
        append(section.bytes);
        return true;
    }
    if (m_bytes.size > static_cast<quint64>(section.size()))
        return false; // far more than was asked for, behind what came before
    m_bytes.file = section.file;
    return true;
}

void FetchBytes::append(const QByteArray &chunk)
{
    m_bytes.bytes += chunk;
    if (!m_bytes.file && m_bytes.size <= memoryLimit)
        return;
    if (!m_bytes.file)
        m_bytes.file = std::make_shared<QTemporaryFile>();
    QTemporaryFile &file = *m_bytes.file;
    const bool isOpen = file.isOpen() || file.open();
    if (!isOpen || file.write(m_bytes.bytes) != m_bytes.bytes.size())
        m_notKept = file.errorString();
    m_bytes.bytes.clear();
}

Step FetchBytes::resume(const CommandResult &result, ServerMirror &mirror)
{
    if (!result.ok())
        return refused(result);
    if (m_failed)
        return Finished{ImapError(ProtocolViolation{ProtocolViolation::Kind::TooLong, {}, {}})};
    if (!m_notKept.isEmpty())
        return Finished{ImapError(TransportFailed{TransportFailed::Kind::Other, m_notKept, {}})};
    if (!std::exchange(m_found, false))
        return m_silence.next(result, m_operation.uid, mirror);
    m_silence.end();
    if (!m_complete)
        return askNext();
    if (m_bytes.file)
        m_bytes.file->close();
    return Finished{m_bytes};
}

} // namespace imap
