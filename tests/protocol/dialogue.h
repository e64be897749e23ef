// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/protocol/connection.h"

namespace testsupport {

/// What a connection says and does, written like a transcript.
class Dialogue
{
public:
    Dialogue() { connection.setWireLogging(true); }
    void server(const QByteArray &line)
    {
        const QByteArray bytes = line + "\r\n";
        connection.receive(bytes);
        while (auto event = connection.next())
            events.append(std::move(*event));
    }
    QByteArray client() { return connection.takeOutput(); }
    template <typename Event>
    [[nodiscard]] QList<Event> all() const
    {
        QList<Event> found;
        for (const auto &event : events) {
            if (const auto *one = std::get_if<Event>(&event))
                found.append(*one);
        }
        return found;
    }

    imap::Connection connection;
    QList<imap::ConnectionEvent> events;
};

inline imap::Command command(imap::CommandBody body)
{
    return {std::move(body), "test"};
}

} // namespace testsupport
