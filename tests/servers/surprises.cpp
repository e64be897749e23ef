// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/surprises.h"

#include <QTest>

#include <algorithm>

using testsupport::AccountDriver;
using testsupport::errorOf;
using testsupport::RealServer;
using testsupport::toWords;
using testsupport::waitUntil;

void Surprises::initTestCase()
{
    if (const QString reason = RealServer::whyNot(m_kind); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_server = std::make_unique<RealServer>(m_kind);
    QVERIFY(m_server->start());
    m_server->append(m_inbox, "welcome", 3);
    m_server->act({"CREATE INBOX.odd"});
    m_server->append(m_odd, "odd", 1);
    prepare();
}

void Surprises::init()
{
    if (m_server)
        signIn(m_server->settings(imap::Security::Tls));
}

void Surprises::signIn(const imap::ConnectionSettings &settings)
{
    m_client = std::make_unique<AccountDriver>(settings, m_server->password());
    QVERIFY(m_client->goOnline());
}

void Surprises::expectAlive()
{
    QVERIFY(m_client->open(m_inbox));
    const imap::Outcome outcome = m_client->run(imap::Refresh{});
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    QVERIFY(!m_client->isInState(imap::LinkState::Waiting));
    const auto *opened = m_client->last<imap::MailboxOpened>();
    QVERIFY(opened);
    QCOMPARE(opened->uids.count(), 3U);
}

qsizetype Surprises::lineWith(const QByteArray &words, qsizetype from) const
{
    const QList<imap::WireLine> &wire = m_client->wire();
    for (qsizetype i = from; i < wire.size(); ++i) {
        if (wire.at(i).direction == imap::WireLine::Direction::Server &&
            wire.at(i).text.contains(words))
            return i;
    }
    return -1;
}

bool Surprises::everSent(const QByteArray &words) const
{
    const QList<imap::WireLine> &wire = m_client->wire();
    return std::any_of(wire.begin(), wire.end(), [&words](const imap::WireLine &line) {
        return line.direction == imap::WireLine::Direction::Client && line.text.contains(words);
    });
}

const imap::Refused *Surprises::refusal(const imap::Outcome &outcome)
{
    const imap::ImapError *error = errorOf(outcome);
    return error ? std::get_if<imap::Refused>(error) : nullptr;
}

void Surprises::row(const char *name, const QByteArrayList &lines, imap::StatusKind end,
                    const QByteArrayList &heard)
{
    QTest::newRow(name) << lines << static_cast<int>(end) << heard;
}

void Surprises::said_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("end");
    QTest::addColumn<QByteArrayList>("heard");
    addRows();
}

void Surprises::said()
{
    QFETCH(QByteArrayList, lines);
    QFETCH(int, end);
    QFETCH(QByteArrayList, heard);
    imap::Outcome outcome;
    for (const QByteArray &line : lines) {
        m_client->clear();
        outcome = m_client->type(line);
    }
    const auto *answer = std::get_if<imap::TypedAnswer>(&outcome);
    QVERIFY2(answer, toWords(outcome).constData());
    QCOMPARE(static_cast<int>(answer->status.kind), end);
    const auto inOrder = [&] {
        qsizetype at = 0;
        for (const QByteArray &words : heard) {
            at = lineWith(words, at) + 1;
            if (at == 0)
                return false;
        }
        return true;
    };
    QByteArray transcript;
    if (!waitUntil(inOrder, 5000)) {
        for (const imap::WireLine &line : m_client->wire())
            transcript += line.text + '\n';
    }
    QVERIFY2(inOrder(), transcript.constData());
    expectAlive();
}

/// And is no news of its own.
void Surprises::recentFollowsExists()
{
    QVERIFY(m_client->open(m_inbox));
    QVERIFY(waitUntil([this] { return m_client->isInState(imap::LinkState::Idle); }));
    m_client->clear();
    m_server->append(m_inbox, "new", 1);
    QVERIFY(waitUntil([this] { return lineWith(" RECENT", lineWith("* 4 EXISTS") + 1) > 0; }));
    QVERIFY(waitUntil([this] { return m_client->last<imap::MessagesArrived>() != nullptr; }));
    QCOMPARE(m_client->last<imap::MessagesArrived>()->count, 1U);
    m_server->act({"SELECT INBOX", "STORE 4 +FLAGS (\\Deleted)", "EXPUNGE"});
    QVERIFY(waitUntil([this] { return m_client->last<imap::MessageExpunged>() != nullptr; }));
    expectAlive();
}
