// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/faultrun.h"

#include <QCoreApplication>

#include <algorithm>

namespace testsupport {

using namespace imap;
using namespace std::chrono_literals;

namespace {

constexpr int doings = 6;
constexpr quint32 readUid = 42;

ConnectionSettings settings()
{
    ConnectionSettings settings;
    settings.host = QStringLiteral("mail.example.org");
    settings.user = QStringLiteral("alice");
    return settings;
}

/// Nothing happens by itself: a run is over in far less.
Timings patient()
{
    Timings timings;
    timings.recount = timings.keepAlive = timings.idleRenewal = 1h;
    timings.firstRetry = timings.longestRetry = 1h;
    return timings;
}

FlagSet flagged()
{
    return FlagSet(SystemFlags(SystemFlag::Flagged));
}

} // namespace

FaultRun::FaultRun(MiniServer &server)
    : m_server(server)
{
    auto owned = std::make_unique<ScriptedTransport>();
    m_transport = owned.get();
    m_session = std::make_unique<Session>(std::move(owned), patient());
    QObject::connect(m_session.get(), &Session::changed, m_session.get(),
                     [this](const ChangeBatch &batch) { onChanged(batch); });
    QObject::connect(m_session.get(), &Session::finished, m_session.get(),
                     [this](quint64 id, const Outcome &outcome) { onFinished(id, outcome); });
    QObject::connect(m_session.get(), &Session::passwordWanted, m_session.get(),
                     [this](bool rejected) {
                         if (rejected)
                             note("the password was called wrong");
                         m_session->givePassword(Secret("secret"), {});
                     });
    m_session->goOnline(settings());
}

void FaultRun::note(const QByteArray &text)
{
    m_wrong += text + '\n';
}

/// What the person does, one after the other.
Operation FaultRun::doing(int number) const
{
    const MailboxName inbox = MailboxName::inbox();
    const UidValidity validity(MiniServer::uidValidity);
    switch (number) {
    case 0:
        return OpenMailbox{inbox, false, 20};
    case 1:
        return FetchEnvelopes{validity, UidSet(Uid(1), Uid(35))}; // others came with OpenMailbox
    case 2:
        return ReadMessage{validity, Uid(readUid)};
    case 3:
        return StoreFlags{{inbox, validity, UidSet(Uid(2), Uid(4))}, StoreMode::Add, flagged()};
    case 4:
        return StoreFlags{{inbox, validity, UidSet(Uid(3))}, StoreMode::Remove, flagged()};
    default:
        return FetchSection{validity, Uid(readUid), {}, 2000};
    }
}

void FaultRun::doNext()
{
    const quint64 id = ++m_ids;
    m_doingOf.insert(id, m_next);
    m_session->run(id, doing(m_next++));
}

void FaultRun::repeatWhatFailed()
{
    const QList<int> again = std::exchange(m_failed, {});
    for (const int number : again) {
        const quint64 id = ++m_ids;
        m_doingOf.insert(id, number);
        m_session->run(id, doing(number));
    }
}

/// Somebody else at the same mailbox.
void FaultRun::others(int what)
{
    if (what % 3 == 0)
        m_server.arrive();
    else if (what % 3 == 1)
        m_server.expunge(static_cast<quint32>(11 + what));
    else
        m_server.flag(static_cast<quint32>(20 + what), "\\Answered");
}

void FaultRun::onChanged(const ChangeBatch &batch)
{
    m_table.apply(batch);
    for (const Change &change : batch) {
        if (const auto *link = std::get_if<LinkChanged>(&change)) {
            m_state = link->state;
            m_errorsTold += link->reason ? 1 : 0;
        }
        const auto *updated = std::get_if<MessagesUpdated>(&change);
        if (!updated)
            continue;
        for (const MessageData &row : updated->messages) {
            if (row.envelope.isNull())
                continue;
            const QByteArray subject = row.envelope.text(Envelope::Field::Subject).toByteArray();
            if (subject != "Number " + QByteArray::number(row.uid.value()))
                note("row " + QByteArray::number(row.uid.value()) + " is told as " + subject);
            m_subjects.insert(row.uid.value(), subject);
        }
    }
}

void FaultRun::onFinished(quint64 id, const Outcome &outcome)
{
    if (++m_ends[id] > 1)
        note("an end is told twice");
    const auto *applied = std::get_if<Applied>(&outcome);
    if (std::holds_alternative<ImapError>(outcome) || (applied && applied->stoppedBy)) {
        if (m_doingOf.contains(id))
            m_failed.append(m_doingOf.value(id));
        return;
    }
    const MiniServer::Message *read = m_server.message(readUid);
    const QByteArray source = read ? MiniServer::source(*read) : QByteArray();
    if (const auto *parts = std::get_if<MessageParts>(&outcome); parts && parts->whole != source)
        note("half a message is called whole");
    if (const auto *bytes = std::get_if<SectionBytes>(&outcome); bytes && bytes->bytes != source)
        note("half a source is called whole");
}

/// Gives the session at most that many bytes, and hangs up when their time has come.
void FaultRun::deliver(qsizetype most)
{
    QByteArray piece = m_toClient.left(most);
    const bool cuts = m_cutAfter >= 0 && m_received + piece.size() >= m_cutAfter;
    if (cuts)
        piece.truncate(static_cast<qsizetype>(m_cutAfter - m_received));
    m_toClient.remove(0, piece.size());
    m_received += piece.size();
    if (!piece.isEmpty())
        m_transport->say(piece);
    if (cuts && !std::exchange(m_wasCut, true)) {
        m_cutAfter = -1;
        m_toClient.clear();
        m_transport->hangUp();
    }
}

/// One exchange; false when nothing is left to do.
bool FaultRun::step(qsizetype most)
{
    QCoreApplication::sendPostedEvents();
    if (m_transport->opens != m_opens) {
        m_opens = m_transport->opens;
        m_received = 0;
        m_transport->connectNow();
        m_transport->encryptNow();
        m_toClient = m_server.connectClient();
        if (m_cutAfter == 0)
            deliver(0);
        return true;
    }
    if (const QByteArray said = m_transport->written(); !said.isEmpty() && m_transport->isOpen) {
        m_toClient += m_server.receive(said);
        return true;
    }
    if (m_toClient.isEmpty() || !m_transport->isOpen)
        return false;
    deliver(most);
    return true;
}

void FaultRun::run()
{
    for (;;) {
        while (step(1 << 20)) {
        }
        const bool isIn = m_state != LinkState::Waiting && m_state != LinkState::Offline;
        if (!isIn)
            return;
        if (m_next >= doings)
            break;
        if (m_next % 2 == 1) {
            others(m_next);
            if (m_server.isIdling())
                m_toClient += m_server.news();
        }
        doNext();
    }
    // What was held back for a moment comes before the end of an operation (rule 5).
    m_session->run(++m_ids, Refresh{});
    while (step(1 << 20)) {
    }
}

void FaultRun::runInPieces(QRandomGenerator &random)
{
    int otherDoings = 0;
    for (;;) {
        const int most = random.bounded(3) == 0 ? 1 : 1 + random.bounded(400);
        bool moved = step(most);
        // The person does not wait for answers, and others do as they like.
        if (m_next < doings && (random.bounded(20) == 0 || !moved)) {
            doNext();
            moved = true;
        }
        if (otherDoings < 9 && (random.bounded(15) == 0 || !moved)) {
            others(otherDoings++);
            moved = true;
        }
        if (m_server.isIdling() && (random.bounded(4) == 0 || !moved)) {
            const QByteArray news = m_server.news();
            m_toClient += news;
            moved = moved || !news.isEmpty();
        }
        if (!moved && m_toClient.isEmpty())
            return;
    }
}

QByteArray FaultRun::difference() const
{
    QByteArray out;
    const QList<MiniServer::Message> &messages = m_server.messages();
    if (m_table.uids().count() != messages.size() || m_table.uids().unknownCount() != 0)
        return "it has " + QByteArray::number(m_table.uids().count()) + " messages";
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const MiniServer::Message &message = messages.at(i);
        const QByteArray name = QByteArray::number(message.uid);
        if (m_table.uids().uidAt(SequenceNumber(static_cast<quint32>(i + 1))).value() !=
            message.uid)
            return "another message than " + name + " at its place";
        QByteArrayList flags = message.flags;
        std::sort(flags.begin(), flags.end());
        const auto shown = m_table.flags(Uid(message.uid));
        if (!shown)
            out += name + " is not there; ";
        else if (*shown != flags)
            out += name + " has " + shown->join(' ') + " for " + flags.join(' ') + "; ";
        if (m_subjects.value(message.uid) != message.subject)
            out += name + " has another subject; ";
    }
    return out;
}

} // namespace testsupport
