// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/account/transferplan.h"

#include "imapcore/account/account.h"
#include "imapcore/account/request.h"

#include <algorithm>

namespace imap {

namespace {

/// Beyond this LITERAL- wants the server's "+" (RFC 7888, 5): enough to be written like the real
/// one.
constexpr quint64 mostPlaceholder = 4097;

/// "APPEND Box {4097+}" of the placeholder, with the size of the real message.
QByteArray upToLiteral(QByteArray line, quint64 size)
{
    line.truncate(line.indexOf("}\r\n") + 1);
    const qsizetype digits = line.lastIndexOf('{') + 1;
    qsizetype end = digits;
    while (end < line.size() && line.at(end) >= '0' && line.at(end) <= '9')
        ++end;
    return line.replace(digits, end - digits, QByteArray::number(size));
}

} // namespace

TransferPlan::TransferPlan(Account *source, MessageSelection messages, Account *target,
                           MailboxName mailbox, bool marks, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_target(target)
    , m_messages(std::move(messages))
    , m_mailbox(std::move(mailbox))
    , m_marks(marks)
{
}

void TransferPlan::start(const QList<Known> &known)
{
    m_unlisted = m_messages.uids.count();
    const auto uids = m_messages.uids.toList(mostListed);
    for (const Uid uid : uids) {
        const auto held = std::find_if(known.begin(), known.end(),
                                       [uid](const Known &one) { return one.uid == uid; });
        m_questions.push_back(
            {false, FetchWhole{{m_messages.mailbox, m_messages.uidValidity, UidSet(uid)}}, 0});
        if (held == known.end())
            continue;
        --m_unlisted;
        const QByteArray placeholder(static_cast<qsizetype>(std::min(held->size, mostPlaceholder)),
                                     'x');
        m_questions.push_back(
            {true, AppendMessage{m_mailbox, held->flags, held->date, placeholder}, held->size});
    }
    if (m_marks)
        m_questions.push_back(
            {false, StoreFlags{m_messages, StoreMode::Add, FlagSet(SystemFlag::Deleted)}, 0});
    askNext();
}

void TransferPlan::askNext()
{
    if (m_questions.empty() || m_error) {
        emit ready();
        return;
    }
    const Question question = std::move(m_questions.front());
    m_questions.pop_front();
    Account *account = question.atTarget ? m_target : m_source;
    if (!account) {
        take(question, ImapError(Abandoned{}));
        return;
    }
    connect(account->preview(question.operation, this), &Request::finished, this,
            [this, question](Request *ended) { take(question, ended->outcome()); });
}

void TransferPlan::take(const Question &question, const Outcome &outcome)
{
    if (const auto *plan = std::get_if<CommandPlan>(&outcome)) {
        for (const QByteArray &line : plan->lines) {
            if (question.atTarget)
                m_targetLines.append(upToLiteral(line, question.size));
            else
                m_sourceLines.append(line);
        }
    } else if (const auto *error = std::get_if<ImapError>(&outcome)) {
        m_error = *error;
        m_sourceLines.clear();
        m_targetLines.clear();
    }
    askNext();
}

} // namespace imap
