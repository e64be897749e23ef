// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace servers {

/// Generates many different short messages quickly, always the same ones: 736 senders, subjects in
/// twelve scripts, References chains, multipart bodies, and in about 17 of 100 an envelope that a
/// server can only send with a literal. A value of one thread.
class BulkMessages
{
public:
    BulkMessages();

    struct Message
    {
        QByteArray text;     // lines end with LF
        qint64 received = 0; // seconds since the epoch
    };

    /// Message `number` (from 1); call with ascending numbers for the same result.
    [[nodiscard]] Message next(int number);

    static constexpr int senderCount = 736;

private:
    [[nodiscard]] QByteArray subject();
    [[nodiscard]] QByteArray references(int number);
    [[nodiscard]] QByteArray body(int number);

    QRandomGenerator m_random;
    QList<QByteArray> m_senders;
    QList<QByteArray> m_subjects;
};

} // namespace servers
