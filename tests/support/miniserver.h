// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace testsupport {

/// An honest IMAP server without a socket, clock or chance: bytes of the client in, its own bytes
/// out. One mailbox, INBOX. What happens to the mailbox is kept over connections, so that a test
/// can cut one anywhere and compare afterwards. Owned by the test.
class MiniServer
{
public:
    struct Message
    {
        quint32 uid = 0;
        QByteArrayList flags = {};
        QByteArray subject = {};
        QByteArray body = {};
    };
    static constexpr quint32 uidValidity = 7;

    /// `count` messages with UIDs 1, 2, ...; every third is \Seen.
    explicit MiniServer(quint32 count);

    /// A new connection; its greeting.
    [[nodiscard]] QByteArray connectClient();
    /// The answers to what the client says.
    [[nodiscard]] QByteArray receive(const QByteArray &bytes);

    // Somebody else's doing; told to the client in IDLE, else with its next answer.
    void arrive();
    void expunge(quint32 uid);
    void flag(quint32 uid, const QByteArray &flag);
    /// What an idling client is told now.
    [[nodiscard]] QByteArray news();

    [[nodiscard]] const QList<Message> &messages() const { return m_messages; }
    [[nodiscard]] const Message *message(quint32 uid) const;
    [[nodiscard]] bool isIdling() const { return !m_idleTag.isEmpty(); }
    /// The whole message as BODY[] gives it.
    [[nodiscard]] static QByteArray source(const Message &message);
    /// How often each STORE changed something.
    [[nodiscard]] int stores() const { return m_stores; }

private:
    [[nodiscard]] QByteArray answer(const QByteArray &line);
    [[nodiscard]] QByteArray answerUid(const QByteArray &tag, const QByteArray &arguments);
    [[nodiscard]] QByteArray select();
    [[nodiscard]] QByteArray fetch(const QByteArray &set, const QByteArray &items) const;
    [[nodiscard]] QByteArray store(const QByteArray &set, const QByteArray &how);
    [[nodiscard]] QByteArray status() const;

    QList<Message> m_messages;
    QByteArrayList m_pending; // untagged responses about what others did
    QByteArray m_line;        // not yet a whole one
    QByteArray m_idleTag;
    quint32 m_nextUid = 1;
    bool m_selected = false;
    int m_stores = 0;
};

} // namespace testsupport
