// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/wire/fragmenter.h"

#include "imapcore/wire/limits.h"
#include "imapcore/wire/literalsyntax.h"

#include <QTemporaryFile>

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace imap {

namespace {

/// A buffer that grew for one large answer is given back when it is empty.
constexpr qsizetype keptCapacity = 1024 * 1024;
constexpr size_t keptLiterals = 4096;

using Offset = quint32; // in a response
constexpr qsizetype largestOffset = std::numeric_limits<Offset>::max();

} // namespace

std::shared_ptr<QTemporaryFile> Frame::fileOf(const std::vector<LiteralFile> *files, size_t literal)
{
    if (!files)
        return {};
    const auto found = std::find_if(files->begin(), files->end(), [literal](const LiteralFile &f) {
        return f.literal == literal;
    });
    return found == files->end() ? nullptr : found->file;
}

void Fragmenter::feed(QByteArrayView bytes)
{
    if (m_failed)
        return;
    const qsizetype used = m_begin;
    if (used > 0 && (used == m_buffer.size() || used >= m_buffer.size() / 2)) {
        // At most half as many bytes move as were consumed, so that moving stays linear.
        if (used == m_buffer.size() && m_buffer.capacity() > keptCapacity)
            m_buffer = QByteArray();
        else
            m_buffer.remove(0, used);
        m_begin = 0;
        m_segment -= used;
        m_scan -= used;
        for (Frame::Literal &literal : m_literals) {
            literal.marker -= static_cast<Offset>(used);
            literal.begin -= static_cast<Offset>(used);
        }
    }
    m_buffer.append(bytes);
}

Fragmenter::Result Fragmenter::fail()
{
    m_failed = true;
    m_buffer = QByteArray();
    return Result::TooLong;
}

Fragmenter::Result Fragmenter::next(Frame &frame)
{
    if (m_failed)
        return Result::TooLong;
    for (;;) {
        if (m_inLiteral) {
            switch (takeLiteral()) {
            case Taken::Failed:
                return fail();
            case Taken::Some:
                return Result::NeedMore;
            case Taken::All:
                break;
            }
        }
        const char *data = m_buffer.constData();
        const auto *lineFeed = static_cast<const char *>(
            std::memchr(data + m_scan, '\n', static_cast<size_t>(m_buffer.size() - m_scan)));
        m_scan = lineFeed == nullptr ? m_buffer.size() : lineFeed - data;
        if (m_scan - m_segment > limits::lineBytes ||
            m_counted + (m_scan - m_segment) > limits::responseBytes)
            return fail();
        if (lineFeed == nullptr)
            return Result::NeedMore;
        const qsizetype after = m_scan + 1;
        // A lone line feed ends a line as well: some servers send it after long answers.
        const qsizetype lineEnd =
            m_scan > m_segment && data[m_scan - 1] == '\r' ? m_scan - 1 : m_scan;
        Announcement announced;
        if (!announcesLiteral(lineEnd, announced)) {
            deliver(lineEnd, after, frame);
            return Result::Frame;
        }
        if (!beginLiteral(announced, after))
            return fail();
    }
}

/// Of the literal under way, if it goes to one.
QTemporaryFile *Fragmenter::fileUnderWay() const
{
    const bool isLast = !m_files.empty() && m_files.back().literal + 1 == m_literals.size();
    return isLast ? m_files.back().file.get() : nullptr;
}

Fragmenter::Taken Fragmenter::takeLiteral()
{
    const Frame::Literal &literal = m_literals.back();
    if (m_passesOver || fileUnderWay()) {
        const Taken taken = m_passesOver ? passOver(literal) : takeIntoFile(literal);
        if (taken != Taken::All)
            return taken;
    } else if (m_buffer.size() - literal.begin < literal.size) {
        return Taken::Some;
    }
    m_segment = m_scan = literal.begin + literal.size;
    m_inLiteral = false;
    return Taken::All;
}

Fragmenter::Taken Fragmenter::takeIntoFile(const Frame::Literal &literal)
{
    QTemporaryFile *file = fileUnderWay();
    const qint64 written = file->size();
    const qint64 piece = std::min<qint64>(m_announced - written, m_buffer.size() - literal.begin);
    if (file->write(m_buffer.constData() + literal.begin, piece) != piece ||
        !file->flush()) // else no room is noticed too late
        return Taken::Failed;
    m_buffer.remove(literal.begin, static_cast<qsizetype>(piece));
    m_inFiles += piece;
    return written + piece < m_announced ? Taken::Some : Taken::All;
}

Fragmenter::Taken Fragmenter::passOver(const Frame::Literal &literal)
{
    const qint64 piece = std::min<qint64>(m_announced - m_passed, m_buffer.size() - literal.begin);
    m_buffer.remove(literal.begin, static_cast<qsizetype>(piece));
    m_passed += piece;
    m_inFiles += piece;
    return m_passed < m_announced ? Taken::Some : Taken::All;
}

/// Only untagged data holds literals. The text of OK, NO, BAD, BYE and PREAUTH is for people and
/// may end in "{5}" by chance; two codes have strings that may be literals (RFC 9051, 7.1).
bool Fragmenter::mayHoldLiterals(qsizetype lineEnd) const
{
    return untaggedMayHoldLiterals(QByteArrayView(m_buffer).sliced(m_begin, lineEnd - m_begin));
}

bool Fragmenter::announcesLiteral(qsizetype lineEnd, Announcement &out) const
{
    const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_segment, lineEnd - m_segment);
    const std::optional<LiteralMarker> marker = trailingLiteralMarker(line);
    if (!marker || !mayHoldLiterals(lineEnd) || endsInsideQuotes(line.first(marker->at)))
        return false;
    out.marker = m_segment + marker->at;
    out.size = marker->size;
    out.bodySection = endsInBodySection(line.first(marker->at));
    out.ofMessage = isFetchResponse(QByteArrayView(m_buffer).sliced(m_begin, lineEnd - m_begin));
    return true;
}

/// Counts the literal and the line before it, and sees whether it may come.
bool Fragmenter::isWithinLimits(const Announcement &announced, qsizetype afterLine)
{
    const auto limit = static_cast<quint64>(announced.bodySection ? limits::bodyLiteralBytes
                                            : announced.ofMessage ? limits::skippedLiteralBytes
                                                                  : limits::literalBytes);
    if (announced.size > limit)
        return false;
    const auto size = static_cast<qint64>(announced.size);
    m_counted += afterLine - m_segment;
    if (size <= limits::literalBytes)
        m_counted += size;
    else
        m_outside += size;
    return m_counted <= limits::responseBytes && m_outside <= limits::bodyLiteralBytes &&
           afterLine <= largestOffset - limits::literalBytes;
}

bool Fragmenter::beginLiteral(const Announcement &announced, qsizetype afterLine)
{
    if (!isWithinLimits(announced, afterLine))
        return false;
    const bool isLarge = announced.size > static_cast<quint64>(limits::literalBytes);
    m_passesOver = isLarge && !announced.bodySection;
    m_passed = 0;
    if (isLarge && announced.bodySection) {
        m_files.push_back({m_literals.size(), std::make_shared<QTemporaryFile>()});
        if (!m_files.back().file->open())
            return false;
    }
    m_announced = static_cast<qint64>(announced.size);
    m_literals.push_back({static_cast<Offset>(announced.marker), static_cast<Offset>(afterLine),
                          isLarge ? Offset(0) : static_cast<Offset>(announced.size)});
    m_inLiteral = true;
    return true;
}

/// Closes the gaps that the CRLFs before literals leave; every byte moves at most once.
void Fragmenter::deliver(qsizetype lineEnd, qsizetype next, Frame &frame)
{
    qsizetype size = lineEnd - m_begin;
    if (!m_literals.empty()) {
        char *base = m_buffer.data() + m_begin;
        qsizetype to = 0;   // where the next byte goes
        qsizetype from = 0; // where it stands
        for (Frame::Literal &literal : m_literals) {
            const char *close = static_cast<const char *>(
                std::memchr(base + (literal.marker - m_begin), '}',
                            static_cast<size_t>(literal.begin - literal.marker)));
            const qsizetype textEnd = close + 1 - base;
            const qsizetype octets = literal.begin - m_begin;
            std::memmove(base + to, base + from, static_cast<size_t>(textEnd - from));
            literal.marker = static_cast<Offset>(literal.marker - m_begin - (from - to));
            to += textEnd - from;
            std::memmove(base + to, base + octets, static_cast<size_t>(literal.size));
            literal.begin = static_cast<Offset>(to);
            to += literal.size;
            from = octets + literal.size;
        }
        std::memmove(base + to, base + from, static_cast<size_t>(size - from));
        size -= from - to;
    }
    if (m_delivered.capacity() > keptLiterals)
        m_delivered = {};
    m_delivered.swap(m_literals);
    m_literals.clear();
    if (!m_files.empty() || !m_deliveredFiles.empty())
        m_deliveredFiles = std::exchange(m_files, {});
    frame.bytes = QByteArrayView(m_buffer).sliced(m_begin, size);
    frame.literals = &m_delivered;
    frame.files = &m_deliveredFiles;
    frame.wireBytes = next - m_begin + m_inFiles;
    m_begin = m_segment = m_scan = next;
    m_counted = m_inFiles = m_outside = 0;
}

QByteArray wireText(const Frame &frame)
{
    QByteArray text;
    qsizetype from = 0;
    for (size_t i = 0; i < frame.literals->size(); ++i) {
        const qsizetype begin = frame.literals->at(i).begin;
        text += frame.bytes.sliced(from, begin - from);
        text += "\r\n";
        from = begin;
        if (const auto file = Frame::fileOf(frame.files, i); file && file->seek(0))
            text += file->read(limits::literalBytes);
    }
    text += frame.bytes.sliced(from);
    return text;
}

qsizetype Fragmenter::pendingBytes() const
{
    return m_buffer.size() - m_begin;
}

QByteArray Fragmenter::takePending()
{
    QByteArray rest = m_buffer.sliced(m_begin);
    reset();
    return rest;
}

qint64 Fragmenter::literalReceived() const
{
    if (!m_inLiteral)
        return 0;
    if (m_passesOver)
        return m_passed;
    const QTemporaryFile *file = fileUnderWay();
    return file ? file->size() : m_buffer.size() - m_literals.back().begin;
}

qint64 Fragmenter::literalAnnounced() const
{
    return m_inLiteral ? m_announced : 0;
}

void Fragmenter::reset()
{
    *this = Fragmenter();
}

} // namespace imap
