// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/protocol/outgoing.h"
#include "imapcore/types/command.h"
#include "imapcore/types/error.h"
#include "imapcore/types/response.h"
#include "imapcore/types/wirelog.h"
#include "imapcore/wire/deflater.h"
#include "imapcore/wire/fragmenter.h"
#include "imapcore/wire/inflater.h"
#include "imapcore/wire/responseparser.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <deque>
#include <memory>
#include <optional>
#include <variant>

namespace imap {

/// Names one command on one connection; never reused.
using CommandId = quint64;

/// The first response; anything but OK, PREAUTH or BYE is a ProtocolViolation.
struct GreetingReceived
{
    StatusResponse status;
};
struct UntaggedReceived
{
    Response response;
    QByteArray wire = {}; // as it came; only when asked for
};
/// The tagged answer. The untagged ones that belong to it came before.
struct CommandCompleted
{
    CommandId id = 0;
    StatusResponse status;
};
/// The server's "+" to IDLE: from now on it speaks by itself.
struct IdleAccepted
{
    CommandId id = 0;
};
/// SELECT or EXAMINE has just been written: what is received from now on is about the new mailbox.
struct SelectWritten
{
    CommandId id = 0;
    MailboxName mailbox;
};
/// The server's "+" to AUTHENTICATE: it is our turn, by answerChallenge() or cancelExchange().
struct ChallengeReceived
{
    CommandId id = 0;
    std::optional<QByteArray> data = {}; // decoded; none when it is no base64
};
/// Nothing more can be done on this connection.
struct ConnectionFailed
{
    ImapError error;
};

using ConnectionEvent =
    std::variant<GreetingReceived, UntaggedReceived, CommandCompleted, IdleAccepted, SelectWritten,
                 ChallengeReceived, ConnectionFailed>;

/// The protocol machine of one connection: tags, the order of commands, literals, AUTHENTICATE,
/// IDLE, COMPRESS. Bytes in, events and bytes out; owns no socket, knows no thread and no clock.
/// Commands that change the state of the connection (STARTTLS, COMPRESS, LOGIN, AUTHENTICATE,
/// SELECT, IDLE, LOGOUT) are alone on the wire; the others are pipelined. Once COMPRESS was
/// answered OK, bytes in and out are compressed; events and transcript stay as they are.
class Connection
{
public:
    /// Puts a command into the queue. It gets its tag when it is written, so transcripts read in
    /// order.
    CommandId send(const Command &command);
    /// True: it had not been written and never will be. False: it was, its answers still come as
    /// events.
    bool withdraw(CommandId id);
    /// The action of the IDLE that runs.
    [[nodiscard]] WireCause idleCause() const
    {
        return m_idle ? causeOfCommand(m_idle->id) : WireCause();
    }
    /// Whether it is written and not answered yet: only then can what arrives belong to it.
    [[nodiscard]] bool isInFlight(CommandId id) const;
    /// A line of our own in the transcript.
    void note(const QByteArray &text, const WireCause &cause) { m_outgoing.logNote(text, cause); }
    /// Ends a running IDLE: DONE goes out, but never before the server's "+" (RFC 2177).
    void endIdle();
    /// Our answer to the ChallengeReceived last told, not encoded.
    void answerChallenge(const Secret &answer);
    /// Ends the exchange by "*" (RFC 9051, 6.2.2) when it is our turn; the server's BAD follows.
    void cancelExchange();
    [[nodiscard]] bool isIdling() const { return m_idle.has_value(); }
    [[nodiscard]] bool isEndingIdle() const { return m_idle && m_idle->doneWanted; }
    [[nodiscard]] bool hasWork() const { return !m_queue.empty() || !m_inFlight.empty(); }
    /// Commands written and not answered; Session times them.
    [[nodiscard]] qsizetype inFlight() const { return static_cast<qsizetype>(m_inFlight.size()); }
    /// The verb of the oldest command in flight, for messages about time-outs.
    [[nodiscard]] QByteArray oldestCommand() const;

    void setLiteralMode(LiteralMode mode) { m_outgoing.setLiteralMode(mode); }
    [[nodiscard]] LiteralMode literalMode() const { return m_outgoing.literalMode(); }
    /// Inspection mode: a command that could change the server is completed with BAD and the code
    /// POSTROOM-INSPECTION instead of being written, whoever asks.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Keep a transcript for takeWireLines(); off by default.
    void setWireLogging(bool on) { m_outgoing.setLogging(on); }

    /// UntaggedReceived brings the bytes too; off by default.
    void setKeepingWire(bool on) { m_keepsWire = on; }

    void receive(QByteArrayView bytes);
    [[nodiscard]] bool isCompressed() const { return m_inflater != nullptr; }
    /// The next event of what was received, or nothing: more bytes are needed.
    [[nodiscard]] std::optional<ConnectionEvent> next();
    [[nodiscard]] QByteArray takeOutput();
    [[nodiscard]] QList<WireLine> takeWireLines() { return m_outgoing.takeLines(); }
    /// Received bytes that were not turned into events: must be none when TLS starts (promise 2a).
    [[nodiscard]] qsizetype pendingBytes() const { return m_fragmenter.pendingBytes(); }
    /// Nothing more is read or written: what is still in the buffer cannot be trusted.
    void close() { m_failed = true; }
    /// Counts the responses that were read, for those who watch their pace.
    [[nodiscard]] quint64 responses() const { return m_responses; }
    /// Octets of the literal under way and its announced size, for progress.
    [[nodiscard]] qint64 literalReceived() const { return m_fragmenter.literalReceived(); }

private:
    struct Pending
    {
        CommandId id;
        Command command;
    };
    struct InFlight
    {
        CommandId id;
        QByteArray tag;
        QByteArray verb;
        QByteArray purpose;
        quint64 action;
        bool exclusive;
        bool counts; // a LIST that returns STATUS, too (RFC 5819)
    };
    enum class Waiting : quint8 {
        Nothing,
        LiteralContinuation,
        AuthContinuation,
        IdleContinuation
    };
    struct IdleState
    {
        CommandId id;
        bool accepted;
        bool doneWanted;
        bool doneSent;
    };

    void pump();
    void write(Pending pending);
    std::optional<ConnectionEvent> handle(Response response, QByteArray wire);
    std::optional<ConnectionEvent> handleGreeting(const Response &response);
    std::optional<ConnectionEvent> handleContinuation(const ContinuationRequest &request);
    std::optional<ConnectionEvent> handleChallenge(const ContinuationRequest &request);
    void writeSaslLine(const QByteArray &line, const QByteArray &logged);
    void logReceived(const Frame &frame, const Response &response);
    std::optional<ConnectionEvent> handleTagged(StatusResponse status);
    [[nodiscard]] bool startCompression();
    [[nodiscard]] Inflater::Result inflateMore();
    std::optional<ConnectionEvent> endOfInflated(Inflater::Result result);
    ConnectionFailed fail(ProtocolViolation violation);
    [[nodiscard]] WireCause causeOf(const Response &response) const;
    [[nodiscard]] WireCause causeOfCommand(CommandId id) const;

    Fragmenter m_fragmenter;
    ResponseParser m_parser;
    std::unique_ptr<Inflater> m_inflater; // once COMPRESS was answered OK
    std::unique_ptr<Deflater> m_deflater;
    Outgoing m_outgoing;
    std::deque<Pending> m_queue;
    std::deque<InFlight> m_inFlight;
    std::deque<ConnectionEvent> m_ready; // made by ourselves, not by received bytes
    QList<EncodedPart> m_restOfCommand;  // parts behind a literal that waits for "+"
    bool m_challenged = false;           // it is our turn in the SASL exchange
    std::optional<IdleState> m_idle;
    Waiting m_waiting = Waiting::Nothing;
    CommandId m_lastId = 0;
    quint64 m_lastTag = 0;
    quint64 m_responses = 0;
    bool m_greeted = false;
    bool m_failed = false;
    bool m_readOnly = false;
    bool m_keepsWire = false;
};

} // namespace imap
