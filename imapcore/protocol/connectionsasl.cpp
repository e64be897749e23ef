// SPDX-License-Identifier: GPL-3.0-or-later
// Connection's part in AUTHENTICATE: base64 and whose turn it is. What is said is the mechanism's.
#include "imapcore/protocol/connection.h"

namespace imap {

namespace {

constexpr char hidden[] = "***";
constexpr char hiddenChallenge[] = "+ ***";

} // namespace

std::optional<ConnectionEvent> Connection::handleChallenge(const ContinuationRequest &request)
{
    if (m_challenged) // it does not wait for our answers
        return fail({ProtocolViolation::Kind::UnexpectedContinuation, {}, {}});
    m_challenged = true;
    ChallengeReceived challenge{m_inFlight.back().id, {}};
    const auto decoded = QByteArray::fromBase64Encoding(
        request.text.trimmed(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        challenge.data = *decoded;
    return challenge;
}

void Connection::answerChallenge(const Secret &answer)
{
    QByteArray line = answer.reveal().toBase64();
    writeSaslLine(line, QByteArray(hidden));
    wipeBytes(line);
}

void Connection::cancelExchange()
{
    writeSaslLine(QByteArrayLiteral("*"), QByteArrayLiteral("*"));
}

void Connection::writeSaslLine(const QByteArray &line, const QByteArray &logged)
{
    if (!std::exchange(m_challenged, false) || m_failed)
        return;
    m_outgoing.append(line);
    m_outgoing.append(QByteArrayLiteral("\r\n"));
    m_outgoing.logClient(logged, causeOfCommand(m_inFlight.back().id), line.size() + 2);
}

/// A challenge may hold what a password could be guessed by: the transcript shows only that it
/// came.
void Connection::logReceived(const Frame &frame, const Response &response)
{
    const bool isChallenge = m_waiting == Waiting::AuthContinuation &&
                             std::holds_alternative<ContinuationRequest>(response);
    if (!isChallenge || std::get<ContinuationRequest>(response).text.isEmpty()) {
        m_outgoing.logServer(frame, causeOf(response));
        return;
    }
    Frame shown = frame;
    shown.bytes = hiddenChallenge;
    shown.literals = nullptr;
    m_outgoing.logServer(shown, causeOf(response));
}

} // namespace imap
