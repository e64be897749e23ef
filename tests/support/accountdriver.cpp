// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accountdriver.h"

#include <QPointer>

#include <algorithm>

namespace testsupport {

namespace {

constexpr int longestWaitMs = 60000;

imap::UidSet setOf(const QList<quint32> &uids)
{
    imap::UidSet out;
    for (const quint32 uid : uids)
        out.add(imap::Uid(uid));
    return out;
}

} // namespace

AccountDriver::AccountDriver(const imap::ConnectionSettings &settings, const QByteArray &password)
    : m_credentials({password, password, password})
    , m_account(settings, &m_credentials)
{
    connect(&m_account, &imap::Account::wireLogged, this,
            [this](const QList<imap::WireLine> &lines) { m_wire += lines; });
    connect(&m_account, &imap::Account::changed, this, [this](const imap::ChangeBatch &batch) {
        for (const imap::Change &change : batch) {
            if (const auto *link = std::get_if<imap::LinkChanged>(&change))
                m_link = link->state;
            if (const auto *opened = std::get_if<imap::MailboxOpened>(&change))
                m_validities.insert(opened->mailbox, opened->uidValidity);
        }
        m_changes += batch;
    });
    m_account.setWireLogging(true);
}

AccountDriver::~AccountDriver() = default;

void AccountDriver::closeStore()
{
    m_account.setStoreFile({});
    (void)preview(imap::Refresh{}); // answered behind it
}

bool AccountDriver::goOnline()
{
    m_account.goOnline();
    return waitUntil([this] { return last<imap::MailboxesListed>() != nullptr; }, 20000);
}

imap::Outcome AccountDriver::run(const imap::Operation &operation)
{
    imap::Outcome outcome = imap::ImapError(imap::TimedOut{});
    bool ended = false;
    const QObject asker; // what ends later is not for here
    connect(m_account.run(operation, this), &imap::Request::finished, &asker,
            [&](imap::Request *request) {
                outcome = request->outcome();
                ended = true;
            });
    (void)waitUntil([&] { return ended; }, longestWaitMs);
    return outcome;
}

QByteArrayList AccountDriver::preview(const imap::Operation &operation)
{
    QByteArrayList lines;
    bool ended = false;
    const QObject asker;
    connect(m_account.preview(operation, this), &imap::Request::finished, &asker,
            [&](imap::Request *request) {
                if (const auto *plan = std::get_if<imap::CommandPlan>(&request->outcome()))
                    lines = plan->lines;
                ended = true;
            });
    (void)waitUntil([&] { return ended; }, longestWaitMs);
    return lines;
}

imap::Outcome AccountDriver::type(const QByteArray &line)
{
    return run(imap::RunTyped{{{line}, {}}});
}

bool AccountDriver::open(const imap::MailboxName &mailbox, bool readOnly)
{
    const imap::Outcome outcome = run(imap::OpenMailbox{mailbox, readOnly});
    return errorOf(outcome) == nullptr && m_validities.contains(mailbox);
}

QMap<quint32, QByteArray> AccountDriver::flags(const imap::MailboxName &mailbox)
{
    QMap<quint32, QByteArray> all;
    clear();
    if (!open(mailbox) || !last<imap::MailboxOpened>())
        return all;
    const imap::MailboxOpened &opened = *last<imap::MailboxOpened>();
    const imap::UidMap &uids = opened.uids;
    (void)run(
        imap::FetchEnvelopes{opened.uidValidity, uids.uidsAt(imap::SequenceNumber(1),
                                                             imap::SequenceNumber(uids.count()))});
    for (const imap::Change &change : std::as_const(m_changes)) {
        const auto *updated = std::get_if<imap::MessagesUpdated>(&change);
        if (!updated)
            continue;
        for (const imap::MessageData &row : updated->messages) {
            if (row.uid.isValid() && row.flags)
                all.insert(row.uid.value(), row.flags->toList().join(' '));
        }
    }
    return all;
}

imap::MessageSelection AccountDriver::select(const imap::MailboxName &mailbox,
                                             const QList<quint32> &uids) const
{
    return {mailbox, m_validities.value(mailbox), setOf(uids)};
}

bool AccountDriver::hasLine(imap::WireLine::Direction direction, const QByteArray &words) const
{
    return std::any_of(m_wire.begin(), m_wire.end(), [&](const imap::WireLine &line) {
        return line.direction == direction && line.text.contains(words);
    });
}

bool AccountDriver::heard(const QByteArray &words)
{
    return waitUntil([&] { return hasLine(imap::WireLine::Direction::Server, words); }, 5000);
}

bool AccountDriver::sent(const QByteArray &words)
{
    return waitUntil([&] { return hasLine(imap::WireLine::Direction::Client, words); }, 5000);
}

void AccountDriver::clear()
{
    m_changes.clear();
    m_wire.clear();
}

const imap::ImapError *errorOf(const imap::Outcome &outcome)
{
    if (const auto *applied = std::get_if<imap::Applied>(&outcome))
        return applied->stoppedBy ? &*applied->stoppedBy : nullptr;
    return std::get_if<imap::ImapError>(&outcome);
}

QByteArray toWords(const imap::Outcome &outcome)
{
    static const QByteArrayList kinds{
        "Done",           "Queued",           "MessageParts",   "SectionBytes", "FoundMessages",
        "SortedMessages", "ThreadedMessages", "FoundElsewhere", "Applied",      "MailboxFacts",
        "FetchedLine",    "TypedAnswer",      "CommandPlan",    "ImapError"};
    QByteArray out = kinds.value(static_cast<qsizetype>(outcome.index()), "another outcome");
    if (const auto *error = errorOf(outcome)) {
        out += ", error " + QByteArray::number(static_cast<int>(error->index()));
        if (const auto *refused = std::get_if<imap::Refused>(error))
            out += ": " + refused->command + ": " + refused->serverText;
    }
    return out;
}

} // namespace testsupport
