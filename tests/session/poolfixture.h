// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/account/sessionpool.h"
#include "tests/support/scriptedtransport.h"

#include <QCoreApplication>
#include <QHash>
#include <QTest>

namespace testsupport {

/// A pool whose connections are played by the test, and everything it has told.
struct PoolFixture
{
    explicit PoolFixture(int mostConnections = 2, const imap::Timings &timings = {})
        : pool(
              [this] {
                  auto made = std::make_unique<ScriptedTransport>();
                  transports.append(made.get());
                  return made;
              },
              timings)
    {
        settings.host = QStringLiteral("mail.example.org");
        settings.user = QStringLiteral("alice");
        settings.mostConnections = mostConnections;
        QObject::connect(&pool, &imap::SessionPool::changed, &pool,
                         [this](const imap::ChangeBatch &batch) { changes += batch; });
        QObject::connect(&pool, &imap::SessionPool::finished, &pool,
                         [this](quint64 id, const imap::Outcome &outcome) {
                             ++ends[id];
                             outcomes.insert(id, outcome);
                         });
        QObject::connect(&pool, &imap::SessionPool::wireLogged, &pool,
                         [this](const QList<imap::WireLine> &lines) { wire += lines; });
        QObject::connect(&pool, &imap::SessionPool::passwordWanted, &pool,
                         [this] { ++passwordQuestions; });
    }

    [[nodiscard]] ScriptedTransport *browse() const { return transports.first(); }
    [[nodiscard]] ScriptedTransport *helper(int which = 1) const { return transports.value(which); }

    void greet(ScriptedTransport *transport)
    {
        transport->connectNow();
        transport->encryptNow();
        transport->say("* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n");
        QCoreApplication::sendPostedEvents();
    }
    /// Up to the tagged OK; what was written is forgotten.
    void letIn(ScriptedTransport *transport,
               const QByteArray &capabilities = "IMAP4rev1 IDLE ESEARCH UNSELECT UIDPLUS")
    {
        greet(transport);
        if (passwordQuestions > 0 && !passwordGiven) {
            passwordGiven = true;
            pool.givePassword(imap::Secret("secret"), {});
        }
        transport->written();
        transport->say("A1 OK [CAPABILITY " + capabilities + "] in\r\n");
    }
    /// The first connection is signed in, its folder list answered and INBOX (UIDs 5 and 6,
    /// UIDVALIDITY 7) open and idling under A8; what was told and written is forgotten.
    void openInbox()
    {
        pool.goOnline(settings);
        letIn(browse());
        browse()->say("* LIST () \"/\" INBOX\r\nA2 OK\r\nA3 OK\r\n"
                      "* STATUS INBOX (MESSAGES 2 UNSEEN 1)\r\nA4 OK\r\n");
        pool.run(1, imap::OpenMailbox{imap::MailboxName::inbox()});
        browse()->say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA5 OK [READ-WRITE] done\r\n");
        browse()->say("* ESEARCH (TAG \"A6\") UID ALL 5:6\r\nA6 OK\r\n");
        browse()->say("A7 OK\r\n");
        browse()->say("+ idling\r\n");
        QVERIFY(browse()->written().endsWith("A8 IDLE\r\n"));
        changes.clear();
        wire.clear();
    }
    template <typename Kind>
    [[nodiscard]] QList<Kind> all() const
    {
        QList<Kind> found;
        for (const imap::Change &change : changes) {
            if (const auto *one = std::get_if<Kind>(&change))
                found.append(*one);
        }
        return found;
    }
    template <typename Error>
    [[nodiscard]] const Error *errorOf(quint64 id) const
    {
        const auto at = outcomes.constFind(id);
        const auto *error =
            at == outcomes.constEnd() ? nullptr : std::get_if<imap::ImapError>(&*at);
        return error ? std::get_if<Error>(error) : nullptr;
    }

    imap::ConnectionSettings settings;
    QList<QPointer<ScriptedTransport>> transports;
    imap::SessionPool pool;
    imap::ChangeBatch changes;
    QList<imap::WireLine> wire;
    QHash<quint64, imap::Outcome> outcomes;
    QHash<quint64, int> ends;
    int passwordQuestions = 0;
    bool passwordGiven = false;
};

} // namespace testsupport
