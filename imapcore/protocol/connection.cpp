// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/protocol/connection.h"

#include "imapcore/types/typedline.h"
#include "imapcore/types/typedrules.h"
#include "imapcore/wire/readonlygate.h"

#include <algorithm>

namespace imap {

namespace {

/// More commands than this are not written before the first is answered.
constexpr size_t mostInFlight = 25;

bool isExclusive(const CommandBody &body)
{
    return std::holds_alternative<StartTlsCommand>(body) ||
           std::holds_alternative<CompressCommand>(body) ||
           std::holds_alternative<LoginCommand>(body) ||
           std::holds_alternative<AuthenticateCommand>(body) ||
           std::holds_alternative<SelectCommand>(body) ||
           std::holds_alternative<UnselectCommand>(body) ||
           std::holds_alternative<CloseCommand>(body) ||
           std::holds_alternative<TypedCommand>(body) ||
           std::holds_alternative<IdleCommand>(body) ||
           std::holds_alternative<LogoutCommand>(body)
           // SEARCH answers carry no tag without ESEARCH, so two at a time could not be told apart
           // (RFC 9051, 5.5).
           || std::holds_alternative<SearchCommand>(body);
}

/// The answer to a command that we do not send. The code is ours, so that no server text is taken
/// for it.
CommandCompleted notSent(CommandId id, const char *code)
{
    StatusResponse refusal;
    refusal.kind = StatusKind::Bad;
    refusal.code.name = code;
    return {id, refusal};
}

QByteArray excerptOf(QByteArrayView bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 80)).toByteArray();
}

} // namespace

CommandId Connection::send(const Command &command)
{
    m_queue.push_back({++m_lastId, command});
    const CommandId id = m_lastId;
    pump();
    return id;
}

bool Connection::withdraw(CommandId id)
{
    const auto pending =
        std::find_if(m_queue.begin(), m_queue.end(), [id](const Pending &p) { return p.id == id; });
    if (pending == m_queue.end())
        return false;
    m_queue.erase(pending);
    return true;
}

void Connection::endIdle()
{
    if (!m_idle || m_idle->doneSent)
        return;
    m_idle->doneWanted = true;
    if (!m_idle->accepted)
        return;
    m_idle->doneSent = true;
    m_outgoing.append(QByteArrayLiteral("DONE\r\n"));
    m_outgoing.logClient(QByteArrayLiteral("DONE"), causeOfCommand(m_idle->id), 6);
}

QByteArray Connection::oldestCommand() const
{
    return m_inFlight.empty() ? QByteArray() : m_inFlight.front().verb;
}

/// Writes as many queued commands as the rules of pipelining allow.
void Connection::pump()
{
    while (!m_queue.empty() && m_waiting == Waiting::Nothing && m_greeted && !m_failed) {
        const bool exclusive = isExclusive(m_queue.front().command.body);
        const bool exclusiveRunning = std::any_of(m_inFlight.begin(), m_inFlight.end(),
                                                  [](const InFlight &c) { return c.exclusive; });
        if (exclusiveRunning || (exclusive && !m_inFlight.empty()) ||
            m_inFlight.size() >= mostInFlight)
            return;
        Pending pending = std::move(m_queue.front());
        m_queue.pop_front();
        write(std::move(pending));
    }
}

void Connection::write(Pending pending)
{
    const CommandBody &body = pending.command.body;
    if (m_readOnly && changesServer(body)) {
        m_ready.push_back(notSent(pending.id, notSentInspection));
        return;
    }
    const auto *typed = std::get_if<TypedCommand>(&body);
    if (typed && belongsToConnection(*typed)) {
        m_ready.push_back(notSent(pending.id, notSentConnection));
        return;
    }
    const QByteArray tag = 'A' + QByteArray::number(++m_lastTag);
    EncodedCommand encoded = encodeCommand(tag, body, m_outgoing.literalMode());
    if (encoded.parts.isEmpty()) {
        // CR, LF or NUL in an argument: no data may become a command (promise 24).
        m_ready.push_back(notSent(pending.id, notSentUnsafe));
        return;
    }
    const WireCause cause{pending.command.purpose, pending.command.action};
    const auto *list = std::get_if<ListCommand>(&body);
    const bool counts = list ? !list->statusItems.isEmpty() : typed != nullptr;
    m_inFlight.push_back({pending.id, tag, commandName(body), cause.purpose, cause.action,
                          isExclusive(body), counts});
    qint64 bytes = 0;
    for (const EncodedPart &part : encoded.parts)
        bytes += part.bytes.size();
    m_outgoing.logClient(encoded.logged, cause, bytes);

    if (commandName(body) == "IDLE") { // a typed one, too
        m_idle = IdleState{pending.id, false, false, false};
        m_waiting = Waiting::IdleContinuation;
    } else if (const auto *select = std::get_if<SelectCommand>(&body)) {
        m_ready.push_back(SelectWritten{pending.id, select->mailbox});
    } else if (const auto selected = typed ? typedSelect(*typed) : std::nullopt) {
        m_ready.push_back(SelectWritten{pending.id, *selected});
    } else if (std::holds_alternative<AuthenticateCommand>(body)) {
        m_waiting = Waiting::AuthContinuation;
        m_challenged = false;
    }
    while (!encoded.parts.isEmpty()) {
        const EncodedPart part = encoded.parts.takeFirst();
        m_outgoing.append(part.bytes);
        if (part.waitsForContinuation && !encoded.parts.isEmpty()) {
            m_restOfCommand = encoded.parts;
            m_waiting = Waiting::LiteralContinuation;
            return;
        }
    }
}

std::optional<ConnectionEvent> Connection::next()
{
    if (!m_ready.empty()) {
        ConnectionEvent event = std::move(m_ready.front());
        m_ready.pop_front();
        return event;
    }
    while (!m_failed) {
        Frame frame;
        switch (m_fragmenter.next(frame)) {
        case Fragmenter::Result::NeedMore:
            if (!m_inflater)
                return {};
            if (const auto result = inflateMore(); result != Inflater::Result::Bytes)
                return endOfInflated(result);
            continue;
        case Fragmenter::Result::TooLong:
            return fail({ProtocolViolation::Kind::TooLong, {}, {}});
        case Fragmenter::Result::Frame:
            break;
        }
        ++m_responses;
        Response response = m_parser.parse(frame);
        if (m_outgoing.isLogging())
            logReceived(frame, response);
        if (!m_greeted) {
            if (auto event = handleGreeting(response))
                return event;
            return fail({ProtocolViolation::Kind::NotImap, QByteArrayLiteral("greeting"),
                         excerptOf(frame.bytes)});
        }
        if (auto event = handle(std::move(response), m_keepsWire ? wireText(frame) : QByteArray()))
            return event;
    }
    return {};
}

std::optional<ConnectionEvent> Connection::handleGreeting(const Response &response)
{
    const auto *status = std::get_if<StatusResponse>(&response);
    if (!status || !status->tag.isEmpty() || status->kind == StatusKind::No ||
        status->kind == StatusKind::Bad)
        return {};
    m_greeted = true;
    pump();
    return GreetingReceived{*status};
}

std::optional<ConnectionEvent> Connection::handle(Response response, QByteArray wire)
{
    if (const auto *continuation = std::get_if<ContinuationRequest>(&response))
        return handleContinuation(*continuation);
    if (auto *status = std::get_if<StatusResponse>(&response); status && !status->tag.isEmpty())
        return handleTagged(std::move(*status));
    return UntaggedReceived{std::move(response), std::move(wire)};
}

std::optional<ConnectionEvent> Connection::handleContinuation(const ContinuationRequest &request)
{
    if (m_waiting == Waiting::AuthContinuation)
        return handleChallenge(request);
    const Waiting waiting = std::exchange(m_waiting, Waiting::Nothing);
    switch (waiting) {
    case Waiting::Nothing:
    case Waiting::AuthContinuation:
        break; // some servers send "+" once too often: harmless
    case Waiting::LiteralContinuation:
        while (!m_restOfCommand.isEmpty()) {
            const EncodedPart part = m_restOfCommand.takeFirst();
            m_outgoing.append(part.bytes);
            if (part.waitsForContinuation && !m_restOfCommand.isEmpty()) {
                m_waiting = Waiting::LiteralContinuation;
                return {};
            }
        }
        break;
    case Waiting::IdleContinuation:
        m_idle->accepted = true;
        if (m_idle->doneWanted)
            endIdle();
        return IdleAccepted{m_idle->id};
    }
    pump();
    return {};
}

std::optional<ConnectionEvent> Connection::handleTagged(StatusResponse status)
{
    const auto command = std::find_if(m_inFlight.begin(), m_inFlight.end(),
                                      [&](const InFlight &c) { return c.tag == status.tag; });
    if (command == m_inFlight.end())
        return fail({ProtocolViolation::Kind::UnknownTag, {}, excerptOf(status.tag)});
    const CommandId id = command->id;
    const bool compresses = command->verb == "COMPRESS" && status.kind == StatusKind::Ok;
    // A command refused in the middle of its literal or SASL exchange: the rest of it must not be
    // sent.
    const bool isLast = command == std::prev(m_inFlight.end());
    if (isLast && m_waiting != Waiting::Nothing) {
        m_waiting = Waiting::Nothing;
        m_restOfCommand.clear();
        m_challenged = false;
    }
    if (m_idle && m_idle->id == id)
        m_idle.reset();
    m_inFlight.erase(command);
    if (compresses && !startCompression())
        return fail({ProtocolViolation::Kind::Malformed, QByteArrayLiteral("COMPRESS"), {}});
    pump();
    return CommandCompleted{id, std::move(status)};
}

ConnectionFailed Connection::fail(ProtocolViolation violation)
{
    m_failed = true;
    return {std::move(violation)};
}

} // namespace imap
