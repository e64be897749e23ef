// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <memory>
#include <vector>

class QTemporaryFile;

namespace imap {

/// One framed response: its lines and literals behind each other in one buffer, not yet understood.
/// `bytes` holds the line text with each literal's {n} kept, CRLF after it dropped, and the
/// literal's octets following; `literals` tells where in `bytes` each literal's octets lie. Those
/// of a large body section are in a temporary file instead, those of any other string of a message
/// beyond limits::literalBytes are gone. Views are valid until the next call of
/// the Fragmenter.
struct Frame
{
    /// A literal may be five bytes of the stream: there may be millions, so each is small.
    struct Literal
    {
        quint32 marker = 0; // offset of '{' (or "~{") in bytes
        quint32 begin = 0;  // offset of the first octet
        quint32 size = 0;   // 0 when the octets are in a file or gone
    };
    struct LiteralFile
    {
        size_t literal = 0; // its place in `literals`
        std::shared_ptr<QTemporaryFile> file;
    };
    QByteArrayView bytes;
    const std::vector<Literal> *literals = nullptr;
    const std::vector<LiteralFile> *files = nullptr;
    qint64 wireBytes = 0; // as received, CRLFs included

    /// Null when the octets of that literal are in `bytes`.
    [[nodiscard]] static std::shared_ptr<QTemporaryFile>
    fileOf(const std::vector<LiteralFile> *files, size_t literal);
};

/// The response as it came over the wire, without its last CRLF; of a literal in a file the first
/// limits::literalBytes.
[[nodiscard]] QByteArray wireText(const Frame &frame);

/// Cuts the byte stream into responses before anything is understood, so that one bad response
/// never takes the next with it. Pure; bounded by imapcore/wire/limits.h; linear; every split of
/// the stream gives the same frames.
class Fragmenter
{
public:
    enum class Result { NeedMore, Frame, TooLong };

    /// Appends received bytes. They may be any piece of the stream.
    void feed(QByteArrayView bytes);
    /// Takes the next complete response. After TooLong nothing more comes: the connection must be
    /// closed.
    [[nodiscard]] Result next(Frame &frame);
    /// Bytes that were fed but do not make a complete response yet: must be 0 when TLS starts
    /// (promise 2a).
    [[nodiscard]] qsizetype pendingBytes() const;
    /// Gives up the bytes behind the last frame: they are not for it to frame. Nothing of before is
    /// valid any more.
    [[nodiscard]] QByteArray takePending();
    /// A literal is under way: how much of it has come and how large it is, for progress; 0 / 0
    /// otherwise.
    [[nodiscard]] qint64 literalReceived() const;
    [[nodiscard]] qint64 literalAnnounced() const;
    void reset();

private:
    /// The literal that the line just read announces, as far as framing needs to know it.
    struct Announcement
    {
        qsizetype marker = 0; // offset in m_buffer of '{' or "~{"
        quint64 size = 0;
        bool bodySection = false;
        bool ofMessage = false; // in a FETCH
    };
    [[nodiscard]] bool announcesLiteral(qsizetype lineEnd, Announcement &out) const;
    [[nodiscard]] bool mayHoldLiterals(qsizetype lineEnd) const;
    [[nodiscard]] bool beginLiteral(const Announcement &announced, qsizetype afterLine);
    [[nodiscard]] bool isWithinLimits(const Announcement &announced, qsizetype afterLine);
    enum class Taken { All, Some, Failed };
    [[nodiscard]] Taken takeLiteral();
    [[nodiscard]] Taken takeIntoFile(const Frame::Literal &literal);
    [[nodiscard]] QTemporaryFile *fileUnderWay() const;
    [[nodiscard]] Taken passOver(const Frame::Literal &literal);
    [[nodiscard]] Result fail();
    void deliver(qsizetype lineEnd, qsizetype next, Frame &frame);

    QByteArray m_buffer;
    qsizetype m_begin = 0;                   // of the response under way
    qsizetype m_segment = 0;                 // of its present line, behind the last literal
    qsizetype m_scan = 0;                    // no line feed between m_segment and here
    std::vector<Frame::Literal> m_literals;  // offsets in m_buffer until the response is complete
    std::vector<Frame::Literal> m_delivered; // of the frame handed out last
    std::vector<Frame::LiteralFile> m_files; // of m_literals
    std::vector<Frame::LiteralFile> m_deliveredFiles;
    qint64 m_counted = 0;   // bytes of this response that count for responseBytes
    qint64 m_inFiles = 0;   // bytes of this response that are not in m_buffer
    qint64 m_outside = 0;   // announced by this response for files, or to be passed over
    qint64 m_announced = 0; // size of the literal under way
    qint64 m_passed = 0;    // of it, when it is passed over
    bool m_passesOver = false;
    bool m_inLiteral = false;
    bool m_failed = false;
};

} // namespace imap
