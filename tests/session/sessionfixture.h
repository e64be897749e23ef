// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/session/session.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

namespace testsupport {

using namespace imap;

inline ConnectionSettings settingsWith(Security security)
{
    ConnectionSettings settings;
    settings.host = QStringLiteral("mail.example.org");
    settings.user = QStringLiteral("alice");
    settings.security = security;
    return settings;
}

inline constexpr const char *greeting = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n";

/// A session on a scripted transport and everything it has told.
struct SessionFixture
{
    explicit SessionFixture(Timings timings = {})
    {
        auto owned = std::make_unique<ScriptedTransport>();
        transport = owned.get();
        session = std::make_unique<Session>(std::move(owned), timings);
        QObject::connect(session.get(), &Session::changed, session.get(),
                         [this](const ChangeBatch &batch) {
                             changes += batch;
                             for (const Change &change : batch) {
                                 if (const auto *link = std::get_if<LinkChanged>(&change))
                                     lastLink = *link;
                             }
                         });
        QObject::connect(
            session.get(), &Session::finished, session.get(),
            [this](quint64 id, const Outcome &outcome) { outcomes.insert(id, outcome); });
        QObject::connect(session.get(), &Session::passwordWanted, session.get(),
                         [this](bool rejected) {
                             ++passwordQuestions;
                             lastQuestionWasRejection = rejected;
                         });
    }
    /// Connected over TLS and signed in; INBOX listed; what was written so far is forgotten.
    void signIn(const QByteArray &capabilities = "IMAP4rev1 IDLE ESEARCH UNSELECT")
    {
        session->goOnline(settingsWith(Security::Tls));
        greetAndSignIn(capabilities);
        QVERIFY(passwordQuestions == 1);
    }
    void greetAndSignIn(const QByteArray &capabilities = "IMAP4rev1 IDLE ESEARCH UNSELECT")
    {
        transport->connectNow();
        transport->encryptNow();
        transport->say(greeting);
        QCoreApplication::sendPostedEvents();
        if (passwordQuestions == 1 && !gavePassword) {
            gavePassword = true;
            session->givePassword(Secret("secret"), {});
        }
        transport->say("A1 OK [CAPABILITY " + capabilities + "] in\r\n");
    }
    /// Answers LIST, LSUB and STATUS of the list flow, whose tags begin at `tag`.
    void answerList(int tag)
    {
        transport->say("* LIST () \"/\" INBOX\r\nA" + QByteArray::number(tag) + " OK\r\nA" +
                       QByteArray::number(tag + 1) + " OK\r\n");
        transport->say("* STATUS INBOX (MESSAGES 2 UNSEEN 1)\r\nA" + QByteArray::number(tag + 2) +
                       " OK\r\n");
    }
    template <typename Kind>
    [[nodiscard]] QList<Kind> all() const
    {
        QList<Kind> found;
        for (const Change &change : changes) {
            if (const auto *one = std::get_if<Kind>(&change))
                found.append(*one);
        }
        return found;
    }

    ScriptedTransport *transport;
    std::unique_ptr<Session> session;
    ChangeBatch changes;
    LinkChanged lastLink;
    QHash<quint64, Outcome> outcomes;
    int passwordQuestions = 0;
    bool lastQuestionWasRejection = false;
    bool gavePassword = false;
};

template <typename Error>
const Error *errorOf(const std::optional<ImapError> &error)
{
    return error ? std::get_if<Error>(&*error) : nullptr;
}

/// INBOX with UIDs 5 and 6 open and idling; the next tag is A9.
inline void openAndIdle(SessionFixture &f)
{
    f.signIn();
    f.answerList(2);
    f.session->run(1, OpenMailbox{MailboxName::inbox()});
    f.transport->say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7]\r\nA5 OK [READ-WRITE] done\r\n");
    f.transport->say("* ESEARCH (TAG \"A6\") UID ALL 5:6\r\nA6 OK\r\n");
    f.transport->say("A7 OK\r\n");
    f.transport->say("+ idling\r\n");
    f.transport->written();
    f.changes.clear();
}

} // namespace testsupport
