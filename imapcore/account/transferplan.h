// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/operation.h"
#include "imapcore/types/outcome.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <deque>
#include <optional>

namespace imap {

class Account;

/// The commands of a MessageTransfer before it is begun, as each account's connection will write
/// them if all goes well. Of an APPEND up to its literal, whose octets are not fetched yet. Sends
/// nothing. GUI thread, owned by whoever shows it.
class TransferPlan : public QObject
{
    Q_OBJECT
public:
    /// What the message list holds of a message.
    struct Known
    {
        Uid uid;
        FlagSet flags;
        std::optional<InternalDate> date;
        quint64 size = 0; // RFC822.SIZE
    };
    /// Of more messages the rest is only counted.
    static constexpr qsizetype mostListed = 200;

    /// `marks`: it is a move.
    TransferPlan(Account *source, MessageSelection messages, Account *target, MailboxName mailbox,
                 bool marks, QObject *parent = nullptr);
    /// An APPEND is listed for those in `known`.
    void start(const QList<Known> &known);

    [[nodiscard]] const QByteArrayList &sourceLines() const { return m_sourceLines; }
    [[nodiscard]] const QByteArrayList &targetLines() const { return m_targetLines; }
    /// Messages whose APPEND, or whose FETCH and APPEND, are not listed.
    [[nodiscard]] quint64 unlisted() const { return m_unlisted; }
    /// Why nothing would be sent.
    [[nodiscard]] const std::optional<ImapError> &error() const { return m_error; }

signals:
    void ready(); // exactly once

private:
    struct Question
    {
        bool atTarget = false;
        Operation operation;
        quint64 size = 0; // of the literal
    };
    void askNext();
    void take(const Question &question, const Outcome &outcome);

    QPointer<Account> m_source;
    QPointer<Account> m_target;
    const MessageSelection m_messages;
    const MailboxName m_mailbox;
    const bool m_marks;
    std::deque<Question> m_questions;
    QByteArrayList m_sourceLines;
    QByteArrayList m_targetLines;
    quint64 m_unlisted = 0;
    std::optional<ImapError> m_error;
};

} // namespace imap
