// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/farewell.h"

#include "imapcore/session/flowrunner.h"

namespace imap {

Farewell::Farewell(Transport *transport, std::unique_ptr<Connection> connection)
    : m_transport(transport)
    , m_connection(std::move(connection))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Farewell::end);
    connect(transport, &Transport::received, this, &Farewell::onReceived);
    connect(transport, &Transport::failed, this, &Farewell::end);
    connect(transport, &Transport::closed, this, &Farewell::end);
}

void Farewell::start(std::chrono::milliseconds limit)
{
    m_limit.start(limit);
    m_connection->endIdle();
    m_logout = m_connection->send(
        {LogoutCommand{}, QByteArrayLiteral("Sign out"), FlowRunner::newAction()});
    flush();
}

void Farewell::onReceived()
{
    m_connection->receive(m_transport->read());
    bool answered = false;
    while (const std::optional<ConnectionEvent> event = m_connection->next()) {
        const auto *completed = std::get_if<CommandCompleted>(&*event);
        answered = answered || (completed && completed->id == m_logout) ||
                   std::holds_alternative<ConnectionFailed>(*event);
    }
    flush();
    if (answered)
        end();
}

void Farewell::flush()
{
    const QByteArray bytes = m_connection->takeOutput();
    if (!bytes.isEmpty())
        m_transport->write(bytes);
    const QList<WireLine> lines = m_connection->takeWireLines();
    if (!lines.isEmpty())
        emit wireLogged(lines);
}

void Farewell::end()
{
    if (std::exchange(m_over, true))
        return;
    m_limit.stop();
    m_transport->abort();
    emit over();
}

} // namespace imap
