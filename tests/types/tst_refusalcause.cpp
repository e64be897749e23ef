// SPDX-License-Identifier: GPL-3.0-or-later
// What servers say when they let nobody in, and what it means. The lines are theirs.
#include "imapcore/types/refusalcause.h"

#include <QTest>

using namespace imap;
using Cause = RefusalCause;

class TestRefusalCause : public QObject
{
    Q_OBJECT
private slots:
    void causes_data();
    void causes();
    void whatHelps();
};

void TestRefusalCause::causes_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, const char *code, const char *text, Cause cause) {
        QTest::newRow(name) << QByteArray(code) << QByteArray(text) << cause;
    };
    row("RFC 5530, wrong password", "AUTHENTICATIONFAILED", "no", Cause::Credentials);
    row("RFC 5530, not allowed", "AUTHORIZATIONFAILED", "no", Cause::NotAuthorized);
    row("RFC 5530, too old", "EXPIRED", "no", Cause::Expired);
    row("RFC 5530, not in clear", "PRIVACYREQUIRED", "no", Cause::PrivacyRequired);
    row("RFC 5530, administrator", "CONTACTADMIN", "no", Cause::ContactAdmin);
    row("RFC 5530, locked", "INUSE", "no", Cause::InUse);
    row("RFC 5530, down", "UNAVAILABLE", "no", Cause::Unavailable);
    row("RFC 5530, limit", "LIMIT", "no", Cause::TooManyConnections);
    row("no code, no word", "", "Login failed.", Cause::Credentials);
    row("nothing at all", "", "", Cause::Credentials);
    row("unknown code", "X-MOON", "no", Cause::Credentials);
    row("Dovecot, connections", "UNAVAILABLE",
        "Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)",
        Cause::TooManyConnections);
    row("Dovecot, database", "UNAVAILABLE", "Temporary authentication failure. [mail:1]",
        Cause::Unavailable);
    row("Dovecot, old, database", "", "Temporary authentication failure.", Cause::Unavailable);
    row("Dovecot, password", "AUTHENTICATIONFAILED", "Authentication failed.", Cause::Credentials);
    row("Gmail, connections", "ALERT", "Too many simultaneous connections. (Failure)",
        Cause::TooManyConnections);
    row("Gmail, password", "AUTHENTICATIONFAILED", "Invalid credentials (Failure)",
        Cause::Credentials);
    row("Gmail, app password", "ALERT",
        "Application-specific password required: https://support.google.com/x (Failure)",
        Cause::AppPassword);
    row("Gmail, browser", "WEBALERT", "Web login required.", Cause::Browser);
    row("Gmail, browser, in words", "ALERT", "Please log in via your web browser: https://x",
        Cause::Browser);
    row("Gmail, traffic", "OVERQUOTA", "Account exceeded command or bandwidth limits.",
        Cause::TooManyTries);
    row("Cyrus, connections", "", "Too many open connections for user", Cause::TooManyConnections);
    row("Yahoo, pace", "LIMIT", "LOGIN Rate limit hit.", Cause::TooManyTries);
    row("Yahoo, fault", "SERVERBUG", "LOGIN Server error - Please try again later",
        Cause::Unavailable);
    row("Exchange, moved", "", "User is authenticated but not connected.", Cause::Unavailable);
    row("Exchange, slowed down", "", "Server Unavailable. 15", Cause::Unavailable);
    row("iCloud, app password", "", "Use an app-specific password", Cause::AppPassword);
    row("hMailServer, tries", "", "Too many bad auth attempts. Bye!", Cause::TooManyTries);
    row("a wrong password is not tried again by itself", "AUTHENTICATIONFAILED",
        "Invalid login, try again later", Cause::Credentials);
    row("the code decides", "EXPIRED", "Too many connections", Cause::Expired);
    QTest::newRow("words far behind")
        << QByteArray() << QByteArray(QByteArray(5000, 'x') + " too many connections")
        << Cause::Credentials;
}

void TestRefusalCause::causes()
{
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, text);
    QFETCH(const Cause, cause);
    ResponseCode given;
    given.name = code;
    QCOMPARE(refusalCause(given, text), cause);
}

void TestRefusalCause::whatHelps()
{
    int alone = 0, asked = 0;
    for (int i = 0; i <= static_cast<int>(Cause::ContactAdmin); ++i) {
        const auto cause = static_cast<Cause>(i);
        QVERIFY(!passesByItself(cause) || !asksForAPassword(cause));
        alone += passesByItself(cause) ? 1 : 0;
        asked += asksForAPassword(cause) ? 1 : 0;
    }
    QCOMPARE(alone, 4);
    QCOMPARE(asked, 3);
    QVERIFY(asksForAPassword(Cause::Credentials)); // else a wrong one would be tried for ever
    QVERIFY(!asksForAPassword(Cause::TooManyConnections));
}

QTEST_APPLESS_MAIN(TestRefusalCause)
#include "tst_refusalcause.moc"
