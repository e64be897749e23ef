// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"
#include "ui/servertext.h"

#include <QTest>

using namespace imap;

namespace {

using Case = std::pair<const char *, ImapError>;

Refused no(const char *command, const char *code = "", const char *words = "no reason")
{
    Refused refused;
    refused.command = command;
    refused.code.name = code;
    refused.serverText = words;
    return refused;
}

QList<Case> refusals()
{
    QList<Case> cases;
    cases << Case{"wrong password", no("LOGIN", "AUTHENTICATIONFAILED")}
          << Case{"plain NO on sign-in", no("AUTHENTICATE")} << Case{"folder NO", no("SELECT")}
          << Case{"folder vanished", no("EXAMINE", "NONEXISTENT")}
          << Case{"unavailable", no("LOGIN", "UNAVAILABLE")}
          << Case{"in use", no("SELECT", "INUSE")} << Case{"limit", no("SELECT", "LIMIT")}
          << Case{"too many connections", no("LOGIN", "LIMIT")}
          << Case{"too many tries", no("LOGIN", "LIMIT", "LOGIN Rate limit hit.")}
          << Case{"app password", no("LOGIN", "ALERT", "Application-specific password required")}
          << Case{"browser", no("AUTHENTICATE", "WEBALERT")} << Case{"alert", no("LOGIN", "ALERT")}
          << Case{"expired", no("LOGIN", "EXPIRED")}
          << Case{"no right to sign in", no("LOGIN", "AUTHORIZATIONFAILED")}
          << Case{"privacy", no("LOGIN", "PRIVACYREQUIRED")}
          << Case{"administrator", no("LOGIN", "CONTACTADMIN")}
          << Case{"no permission", no("SELECT", "NOPERM")}
          << Case{"quota", no("FETCH", "OVERQUOTA")} << Case{"server bug", no("FETCH", "SERVERBUG")}
          << Case{"cannot", no("LIST", "CANNOT")}
          << Case{"expunged", no("UID FETCH", "EXPUNGEISSUED")} << Case{"any NO", no("UID FETCH")}
          << Case{"inspection", no("UID STORE", notSentInspection)}
          << Case{"unsafe", no("RENAME", notSentUnsafe)}
          << Case{"read-only", no("UID STORE", notSentReadOnly)}
          << Case{"not permanent", no("UID STORE", notPermanent)}
          << Case{"into itself", no("RENAME", notSentIntoItself)}
          << Case{"not empty", no("DELETE", notSentNotEmpty)};
    Refused bad = no("UID FETCH");
    bad.kind = StatusKind::Bad;
    cases << Case{"BAD", bad};
    bad.command = "AUTHENTICATE";
    cases << Case{"BAD on sign-in", bad};
    return cases;
}

QList<Case> transports()
{
    QList<Case> cases;
    using Kind = TransportFailed::Kind;
    for (const auto &[name, kind] :
         {std::pair{"host not found", Kind::HostNotFound}, std::pair{"port refused", Kind::Refused},
          std::pair{"unreachable", Kind::Unreachable}, std::pair{"tls", Kind::Tls},
          std::pair{"tls to plain port", Kind::TlsToPlainPort}, std::pair{"closed", Kind::Closed},
          std::pair{"client certificate", Kind::ClientCertificate},
          std::pair{"other", Kind::Other}})
        cases << Case{name, TransportFailed{kind, {}, {}}};
    using Fault = CertificateFault;
    for (const auto &[name, fault] :
         {std::pair{"expired certificate", Fault::Expired},
          std::pair{"not yet valid", Fault::NotYetValid}, std::pair{"wrong host", Fault::WrongHost},
          std::pair{"self-signed", Fault::SelfSigned},
          std::pair{"unknown authority", Fault::UnknownAuthority},
          std::pair{"revoked", Fault::Revoked}, std::pair{"weak", Fault::WeakSignature},
          std::pair{"pin changed", Fault::PinChanged}, std::pair{"other fault", Fault::Other}}) {
        CertificateRefusal refusal;
        refusal.fault = fault;
        cases << Case{name, TransportFailed{Kind::Certificate, {}, refusal}};
    }
    using Stage = TimedOut::Stage;
    for (const auto &[name, stage] :
         {std::pair{"hang: connect", Stage::Connect}, std::pair{"hang: tls", Stage::Tls},
          std::pair{"hang: greeting", Stage::Greeting}, std::pair{"hang: command", Stage::Command},
          std::pair{"hang: idle", Stage::Idle}})
        cases << Case{name, TimedOut{stage, 30, "NOOP"}};
    return cases;
}

QList<Case> everything()
{
    QList<Case> cases = refusals() + transports();
    using Kind = ProtocolViolation::Kind;
    for (const auto &[name, kind] :
         {std::pair{"not imap", Kind::NotImap}, std::pair{"old imap", Kind::NoImap4Rev1},
          std::pair{"preauth in clear", Kind::PreAuthInClear},
          std::pair{"injected", Kind::InjectedBeforeTls},
          std::pair{"starttls missing", Kind::StartTlsMissing},
          std::pair{"login disabled", Kind::LoginDisabled},
          std::pair{"sign-in missing", Kind::SignInMissing},
          std::pair{"token in clear", Kind::SignInNeedsTls},
          std::pair{"downgrade", Kind::SignInDowngraded},
          std::pair{"unproven server", Kind::ServerUnproven},
          std::pair{"unknown tag", Kind::UnknownTag},
          std::pair{"continuation", Kind::UnexpectedContinuation},
          std::pair{"too long", Kind::TooLong}, std::pair{"malformed", Kind::Malformed}})
        cases << Case{name, ProtocolViolation{kind, {}, {}}};
    cases << Case{"compressed rubbish", ProtocolViolation{Kind::Malformed, "DEFLATE", {}}};
    cases << Case{"abandoned", Abandoned{}} << Case{"died mid-answer", ConnectionLost{}}
          << Case{"bye", ConnectionLost{"going down"}} << Case{"asked, cancelled", NoCredentials{}}
          << Case{"no credentials", NoCredentials{QStringLiteral("keyring refused")}}
          << Case{"new uidvalidity", Stale{Stale::Kind::UidValidityChanged}}
          << Case{"message vanished", Stale{Stale::Kind::MessageGone}}
          << Case{"mailbox closed", Stale{Stale::Kind::MailboxClosed}}
          << Case{"marked meanwhile", Stale{Stale::Kind::MarkedMeanwhile}};
    return cases;
}

ConnectionSettings settings()
{
    ConnectionSettings settings;
    settings.host = QStringLiteral("mail.example.org");
    settings.user = QStringLiteral("alice");
    return settings;
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT
private slots:
    void everyCaseHasItsOwnSentence();
    void serverWordsStandApart();
    void serverTextIsHarmless_data();
    void serverTextIsHarmless();
    void longServerTextIsCut();
    void hostNamesAreCleaned();
};

void TestErrorText::everyCaseHasItsOwnSentence()
{
    QHash<QString, QByteArray> headlines;
    QHash<QString, QByteArray> advice;
    for (const auto &[name, error] : everything()) {
        const ui::ErrorText text = ui::describe(error, settings());
        QVERIFY2(!text.headline.isEmpty() && !text.whatToDo.isEmpty(), name);
        QVERIFY2(text.headline.endsWith(u'.'), name);
        QVERIFY2(!text.headline.contains(u'%') && !text.whatToDo.contains(u'%'), name);
        if (headlines.contains(text.headline)) {
            const QByteArray clash = headlines.value(text.headline);
            QFAIL(qPrintable(QStringLiteral("%1 is worded like %2")
                                 .arg(QLatin1String(name), QLatin1String(clash))));
        }
        headlines.insert(text.headline, name);
        advice.insert(text.whatToDo, name);
    }
    // Two faults may share their advice, but most have one of their own.
    QVERIFY(advice.size() + 2 >= headlines.size());
}

void TestErrorText::serverWordsStandApart()
{
    const ui::ErrorText text =
        ui::describe(no("LOGIN", "AUTHENTICATIONFAILED", "call +1 555 0100"), settings());
    QVERIFY(!text.headline.contains(QLatin1String("555")));
    QVERIFY(!text.whatToDo.contains(QLatin1String("555")));
    QCOMPARE(text.details, QStringLiteral("The server says: call +1 555 0100"));
    QVERIFY(ui::describe(no("SELECT", "", "\x07\r\n"), settings()).details.isEmpty());
}

void TestErrorText::serverTextIsHarmless_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("Too many connections")
                           << QStringLiteral("Too many connections");
    QTest::newRow("controls") << QByteArray("a\x1b[31mb\x07") << QStringLiteral("a[31mb");
    QTest::newRow("line ends") << QByteArray("one\r\n\r\ntwo\t") << QStringLiteral("one two");
    QTest::newRow("override") << QByteArray("a\xE2\x80\xAE"
                                            "b\xE2\x81\xA6"
                                            "c\xE2\x80\x8F")
                              << QStringLiteral("abc");
    QTest::newRow("line separator") << QByteArray("a\xE2\x80\xA8"
                                                  "b")
                                    << QStringLiteral("a b");
    QTest::newRow("tags stay text") << QByteArray("<b>x</b>") << QStringLiteral("<b>x</b>");
    QTest::newRow("not utf-8") << QByteArray("caf\xE9") << QStringLiteral("caf\uFFFD");
    QTest::newRow("nul") << QByteArray("a\0b", 3) << QStringLiteral("ab");
    QTest::newRow("beyond the BMP") << QByteArray("\xF0\x9F\x98\x80") << QStringLiteral("😀");
}

void TestErrorText::serverTextIsHarmless()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, shown);
    QCOMPARE(ui::shownServerText(raw), shown);
}

void TestErrorText::longServerTextIsCut()
{
    const QString shown = ui::shownServerText(QByteArray(10'000'000, 'x'));
    QCOMPARE(shown.size(), 500);
    QVERIFY(shown.endsWith(QChar(0x2026)));
    QCOMPARE(ui::shownServerText(QByteArray(500, 'x')).size(), 500);
    QVERIFY(!ui::shownServerText(QByteArray(500, 'x')).contains(QChar(0x2026)));
    QString faces;
    for (int i = 0; i < 400; ++i)
        faces += QStringLiteral("😀");
    const QString cut = ui::shownServerText(faces.toUtf8());
    QVERIFY(cut.size() <= 500);
    QVERIFY(cut.isValidUtf16());
}

void TestErrorText::hostNamesAreCleaned()
{
    ConnectionSettings odd = settings();
    odd.host = QStringLiteral("good\u202Eevil");
    const ui::ErrorText text =
        ui::describe(TransportFailed{TransportFailed::Kind::HostNotFound, {}, {}}, odd);
    QVERIFY(!text.headline.contains(QChar(0x202E)));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
