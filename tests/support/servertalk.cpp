// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servertalk.h"

#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace testsupport {

namespace {

/// More is not handed to the socket before it could send this.
constexpr qint64 mostUnsent = 1024 * 1024;

} // namespace

ServerTalk::ServerTalk(QSslSocket *socket, const ServerScript &script, const Pacing &pacing)
    : QObject(socket)
    , m_socket(socket)
    , m_script(script)
    , m_pacing(pacing)
{
    m_pause.setSingleShot(true);
    m_asleep.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ServerTalk::letOut);
    connect(&m_asleep, &QTimer::timeout, this, &ServerTalk::play);
    const auto goOn = [this] {
        if (m_forEver && !m_pause.isActive())
            letOut();
    };
    connect(m_socket, &QSslSocket::bytesWritten, this, goOn);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, goOn);
}

void ServerTalk::say(const QByteArray &bytes)
{
    m_out += QByteArray(bytes).replace("%T", m_tag);
    if (!m_pause.isActive())
        letOut();
}

void ServerTalk::closeWhenSaid()
{
    m_closes = true;
    if (isSaid())
        m_socket->disconnectFromHost();
}

void ServerTalk::startTlsWhenSaid()
{
    m_startsTls = !isSaid();
    if (!m_startsTls)
        emit startTlsWanted();
}

void ServerTalk::cut()
{
    m_pause.stop();
    m_asleep.stop();
    m_out.clear();
    m_forEver = false;
    m_step = m_script.size();
    m_socket->flush(); // what was said before arrives
    m_socket->abort();
}

void ServerTalk::letOut()
{
    const qint64 unsent = m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
    if (m_forEver && unsent < mostUnsent && m_out.isEmpty())
        m_out = m_endless.repeated(1 + 65536 / m_endless.size());
    if (m_out.isEmpty())
        return;
    qint64 size = m_pacing.segment > 0 ? m_pacing.segment : m_out.size();
    size = std::min<qint64>(size, m_out.size());
    const bool cuts = m_pacing.cutAfter >= 0 && m_said + size >= m_pacing.cutAfter;
    if (cuts)
        size = std::max<qint64>(m_pacing.cutAfter - m_said, 0);
    const QByteArray piece = m_out.first(static_cast<qsizetype>(size));
    m_out.remove(0, piece.size());
    m_said += piece.size();
    m_socket->write(piece);
    m_socket->flush(); // may tell of written bytes, and so come here again
    if (cuts) {
        cut();
        return;
    }
    if (!m_out.isEmpty() || m_forEver)
        m_pause.start(m_pacing.delayMs);
    else if (m_closes)
        m_socket->disconnectFromHost();
    else if (std::exchange(m_startsTls, false))
        emit startTlsWanted();
    else if (!m_asleep.isActive())
        QMetaObject::invokeMethod(this, &ServerTalk::play, Qt::QueuedConnection);
}

void ServerTalk::play()
{
    while (m_step < m_script.size() && !m_asleep.isActive()) {
        const ServerStep &step = m_script.at(m_step);
        const bool speaks =
            step.kind == ServerStep::Kind::Say || step.kind == ServerStep::Kind::SayForEver;
        if (step.kind == ServerStep::Kind::Expect || (!speaks && !isSaid()))
            return;
        ++m_step;
        perform(step);
    }
}

void ServerTalk::perform(const ServerStep &step)
{
    switch (step.kind) {
    case ServerStep::Kind::Say:
        say(step.text.repeated(step.count));
        break;
    case ServerStep::Kind::SayForEver:
        m_endless = step.text;
        m_forEver = true;
        letOut();
        break;
    case ServerStep::Kind::Wait:
        m_asleep.start(static_cast<int>(step.count));
        break;
    case ServerStep::Kind::StartTls:
        emit startTlsWanted();
        break;
    case ServerStep::Kind::Close:
        m_socket->disconnectFromHost();
        break;
    case ServerStep::Kind::Cut:
        cut();
        break;
    case ServerStep::Kind::Again:
        m_step = 0;
        break;
    case ServerStep::Kind::Expect:
        break;
    }
}

bool ServerTalk::takes(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() > 1)
        m_tag = words.first();
    if (m_step >= m_script.size() || m_script.at(m_step).kind != ServerStep::Kind::Expect)
        return false;
    const QByteArray &verb = m_script.at(m_step).text;
    const QByteArray said = (words.size() > 1 ? words.at(1) : line).toUpper();
    if (verb != "*" && verb != said)
        return false;
    ++m_step;
    play();
    return true;
}

} // namespace testsupport
