// SPDX-License-Identifier: GPL-3.0-or-later
// The table of server quirks: who is told by what he says, and the odd answers that are always
// understood, each named by its quirk.
#include "imapcore/types/quirks.h"
#include "tests/support/wirereader.h"

#include <QSet>
#include <QTest>

using namespace imap;

namespace {

/// What a server says of itself before and after sign-in, as its lines come.
ServerWords said(const QByteArray &lines)
{
    ServerWords words;
    for (const Response &response : testsupport::responsesIn(lines)) {
        if (const auto *greeting = std::get_if<StatusResponse>(&response)) {
            words.greeting = greeting->text;
            if (greeting->code.is("CAPABILITY"))
                words.capabilities = greeting->code.arguments;
        } else if (const auto *offered = std::get_if<CapabilityData>(&response)) {
            words.capabilities = offered->names;
        } else if (const auto *id = std::get_if<IdData>(&response)) {
            words.id = id->fields;
        }
    }
    for (QByteArray &name : words.capabilities)
        name = name.toUpper();
    return words;
}

QByteArrayList namesOf(const QuirkSet &quirks)
{
    QByteArrayList names;
    for (const QuirkRow &row : quirkTable()) {
        if (quirks.has(row.quirk))
            names.append(row.name);
    }
    return names;
}

const QByteArray gmail("* OK Gimap ready for requests from 192.0.2.7 a1mb1\r\n"
                       "* CAPABILITY IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID X-GM-EXT-1 UIDPLUS "
                       "ENABLE MOVE CONDSTORE ESEARCH SPECIAL-USE APPENDLIMIT=35651584\r\n"
                       "* ID (\"name\" \"GImap\" \"vendor\" \"Google, Inc.\")\r\n");
const QByteArray exchange("* OK The Microsoft Exchange IMAP4 service is ready. [QQBCAEMA]\r\n"
                          "* CAPABILITY IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS "
                          "MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+\r\n");
const QByteArray iCloud("* OK [CAPABILITY XAPPLEPUSHSERVICE IMAP4 IMAP4rev1 SASL-IR AUTH=PLAIN] "
                        "(2109B29-d3afe4d5aba6) pv33p00im-iscream021.me.com\r\n"
                        "* CAPABILITY XAPPLEPUSHSERVICE IMAP4 IMAP4rev1 CONDSTORE ENABLE QRESYNC "
                        "QUOTA NAMESPACE UIDPLUS ESEARCH ID X-SUN-IMAP IDLE LIST-STATUS\r\n");

} // namespace

class TestQuirks : public QObject
{
    Q_OBJECT
private slots:
    void toldByTheirWords_data();
    void toldByTheirWords();
    void switchedOff_data();
    void switchedOff();
    void capabilitiesOfferedInVain_data();
    void capabilitiesOfferedInVain();
    void theTableIsSound();
    void oddAnswersAreUnderstood_data();
    void oddAnswersAreUnderstood();
    void emptyPartIsNotMissing();
    void parenthesesOfTheirOwn_data();
    void parenthesesOfTheirOwn();
};

void TestQuirks::toldByTheirWords_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArrayList>("names");
    const QByteArrayList ofExchange{"exchange-silent-fetch", "inexact-sizes", "exchange-imap4rev2"};
    const QByteArrayList ofCourier{"courier-answers", "courier-examine", "courier-shared"};
    QTest::newRow("Gmail") << gmail << QByteArrayList{"gmail-labels", "gmail-size-cap"};
    QTest::newRow("Exchange") << exchange << ofExchange;
    QTest::newRow("Exchange, behind a proxy")
        << QByteArray("* OK ready\r\n* CAPABILITY IMAP4 IMAP4rev1 CLIENTACCESSRULES IDLE\r\n")
        << ofExchange;
    QTest::newRow("Exchange, by its ID")
        << QByteArray("* OK ready\r\n* CAPABILITY IMAP4rev1 ID\r\n"
                      "* ID (\"name\" \"Microsoft.Exchange.Imap4.Imap4Server\" \"version\" "
                      "\"15.20\")\r\n")
        << ofExchange;
    QTest::newRow("iCloud") << iCloud << QByteArrayList{"icloud-qresync", "icloud-rfc822"};
    QTest::newRow("XAPPLEPUSHSERVICE alone is not iCloud")
        << QByteArray("* OK [CAPABILITY IMAP4rev1 ID NAMESPACE UIDPLUS XAPPLEPUSHSERVICE] "
                      "IMAP4rev1 imapgate-0.7 imap.example.jp\r\n")
        << QByteArrayList{};
    QTest::newRow("Courier")
        << QByteArray("* OK [CAPABILITY IMAP4rev1 UIDPLUS CHILDREN NAMESPACE SORT QUOTA IDLE ACL "
                      "ACL2=UNION] Courier-IMAP ready. Copyright 1998-2008 Double Precision, "
                      "Inc.  See COPYING for distribution information.\r\n")
        << ofCourier;
    QTest::newRow("Courier behind Perdition")
        << QByteArray("* OK [CAPABILITY IMAP4 IMAP4rev1 UIDPLUS QUOTA IDLE ACL ACL2=UNION] "
                      "perdition ready on sslproxy03.example.de 0002eb6b\r\n")
        << ofCourier;
    QTest::newRow("Cyrus 3.6")
        << QByteArray("* OK [CAPABILITY IMAP4rev1 LITERAL+ ID ENABLE] mail.example.org Cyrus IMAP "
                      "3.6.1-Debian server ready\r\n")
        << QByteArrayList{"cyrus-mailboxid"};
    QTest::newRow("the tutorial's server")
        << QByteArray("* OK IMAP4 ready\r\n"
                      "* CAPABILITY IMAP4 IMAP4rev1 ACL QUOTA LITERAL+ MAILBOX-REFERRALS "
                      "NAMESPACE UIDPLUS ID NO_ATOMIC_RENAME UNSELECT CHILDREN MULTIAPPEND BINARY "
                      "SORT ANNOTATEMORE CATENATE IDLE LOGINDISABLED\r\n")
        << QByteArrayList{"cyrus-old-rights", "cyrus-2"};
    QTest::newRow("Domino")
        << QByteArray("* OK Domino IMAP4 Server Release 9.0.1FP9 ready Fri, 14 Dec 2018 08:38:25 "
                      "+0100\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN LITERAL+ NAMESPACE QUOTA "
                      "UIDPLUS\r\n")
        << QByteArrayList{"domino-envelope"};
    QTest::newRow("Yandex")
        << QByteArray("* OK Yandex IMAP4rev1 at imap-171.example.net:993 ready to talk with "
                      "192.0.2.5:50580, 2024-Feb-13 08:17:42, gHfsEJ\r\n"
                      "* CAPABILITY IMAP4rev1 CHILDREN UNSELECT LITERAL+ NAMESPACE XLIST UIDPLUS "
                      "ENABLE ID IDLE MOVE\r\n")
        << QByteArrayList{"yandex-empty-part"};
    QTest::newRow("hMailServer")
        << QByteArray("* OK IMAPrev1\r\n* CAPABILITY IMAP4 IMAP4rev1 CHILDREN IDLE QUOTA SORT ACL "
                      "NAMESPACE RIGHTS=texk\r\n")
        << QByteArrayList{"inexact-sizes", "hmailserver-attached-messages"};
    QTest::newRow("Dovecot") << QByteArray("* OK [CAPABILITY IMAP4rev1 ID] Dovecot ready.\r\n")
                             << QByteArrayList{"dovecot-nil-name"};
    QTest::newRow("Dovecot, by its ID")
        << QByteArray("* OK ready\r\n* ID (\"name\" \"Dovecot\")\r\n")
        << QByteArrayList{"dovecot-nil-name"};
    QTest::newRow("somebody") << QByteArray("* OK IMAP4rev1 ready\r\n* CAPABILITY IMAP4rev1\r\n")
                              << QByteArrayList{};
    QTest::newRow("who mentions another in an ID of no weight")
        << QByteArray("* OK ready\r\n* ID (\"support-url\" \"https://dovecot.example\")\r\n")
        << QByteArrayList{};
}

void TestQuirks::toldByTheirWords()
{
    QFETCH(const QByteArray, lines);
    QTEST(namesOf(quirksOf(said(lines))), "names");
}

void TestQuirks::switchedOff_data()
{
    QTest::addColumn<QByteArrayList>("disabled");
    QTest::addColumn<QByteArrayList>("names");
    QTest::newRow("one") << QByteArrayList{"inexact-sizes"}
                         << QByteArrayList{"exchange-silent-fetch", "exchange-imap4rev2"};
    QTest::newRow("all") << QByteArrayList{"inexact-sizes", "exchange-silent-fetch",
                                           "exchange-imap4rev2"}
                         << QByteArrayList{};
    QTest::newRow("one of another server")
        << QByteArrayList{"icloud-qresync"}
        << QByteArrayList{"exchange-silent-fetch", "inexact-sizes", "exchange-imap4rev2"};
}

void TestQuirks::switchedOff()
{
    QFETCH(const QByteArrayList, disabled);
    QTEST(namesOf(quirksOf(said(exchange), disabled)), "names");
    // What cannot hurt cannot be switched off either.
    QVERIFY(quirksOf(said("* OK Dovecot ready.\r\n"), {"dovecot-nil-name"}).has(Quirk::NilName));
}

void TestQuirks::capabilitiesOfferedInVain_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArrayList>("hidden");
    QTest::newRow("iCloud") << iCloud << QByteArrayList{"QRESYNC"};
    QTest::newRow("Exchange of 2025") << exchange << QByteArrayList{};
    const QByteArray greeting("* OK Microsoft Exchange IMAP4 service ready.\r\n");
    QTest::newRow("Exchange of 2026")
        << QByteArray(greeting + "* CAPABILITY IMAP4 IMAP4rev1 ENABLE IMAP4rev2 IDLE\r\n")
        << QByteArrayList{"IMAP4REV2"};
    QTest::newRow("Exchange that speaks nothing else")
        << QByteArray(greeting + "* CAPABILITY IMAP4rev2\r\n") << QByteArrayList{};
    QTest::newRow("Gmail") << gmail << QByteArrayList{};
}

void TestQuirks::capabilitiesOfferedInVain()
{
    QFETCH(const QByteArray, lines);
    const ServerWords server = said(lines);
    QTEST(hiddenBy(quirksOf(server), server.capabilities), "hidden");
}

void TestQuirks::theTableIsSound()
{
    QSet<QByteArray> names;
    for (const QuirkRow &row : quirkTable()) {
        QVERIFY(row.name && !names.contains(row.name));
        names.insert(row.name);
        QVERIFY2(qstrlen(row.servers) > 0 && QByteArray(row.rule).startsWith("RFC "), row.name);
        QVERIFY2(!row.hides || row.canBeSwitchedOff, row.name);
    }
    QCOMPARE(names.size(), static_cast<int>(Quirk::NilName) + 1);
}

void TestQuirks::oddAnswersAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("understood"); // one fact of it
    QTest::newRow("dovecot-nil-name: a folder called NIL")
        << QByteArray("* LIST (\\HasNoChildren) \"/\" NIL") << QByteArray("folder NIL");
    QTest::newRow("dovecot-nil-name: no delimiter")
        << QByteArray("* LIST (\\Noinferiors) NIL INBOX") << QByteArray("folder INBOX");
    QTest::newRow("cyrus-old-rights: the letters of RFC 2086")
        << QByteArray("* MYRIGHTS INBOX lrswipcda") << QByteArray("rights lrswipcda");
    QTest::newRow("courier-answers: a root without QUOTA list")
        << QByteArray("* QUOTA \"ROOT\"") << QByteArray("quota ROOT 0");
    QTest::newRow("courier-answers: no STATUS items")
        << QByteArray("* STATUS INBOX.a ()") << QByteArray("status INBOX.a 0");
    QTest::newRow("cyrus-2: a date with a leading blank, a keyword without backslash")
        << QByteArray("* 1 FETCH (FLAGS (\\Seen hasatt) INTERNALDATE \" 1-Feb-2006 08:37:23 "
                      "-0500\" RFC822.SIZE 15013)")
        << QByteArray("message size 15013 at 1138801043");
}

void TestQuirks::oddAnswersAreUnderstood()
{
    QFETCH(const QByteArray, line);
    const Response response = testsupport::responsesIn(line + "\r\n").value(0);
    QByteArray understood;
    if (const auto *list = std::get_if<ListData>(&response))
        understood = "folder " + list->info.name.wire();
    else if (const auto *rights = std::get_if<MyRightsData>(&response))
        understood = "rights " + rights->rights;
    else if (const auto *quota = std::get_if<QuotaData>(&response))
        understood = "quota " + quota->root + ' ' + QByteArray::number(quota->resources.size());
    else if (const auto *status = std::get_if<MailboxStatusData>(&response))
        understood =
            "status " + status->name.wire() + ' ' + QByteArray::number(status->status.items.size());
    else if (const auto *fetch = std::get_if<FetchData>(&response))
        understood = "message size " + QByteArray::number(fetch->message.size.value_or(0)) +
                     " at " + QByteArray::number(fetch->message.internalDate->secondsUtc);
    QTEST(understood, "understood");
}

void TestQuirks::emptyPartIsNotMissing() // yandex-empty-part
{
    const auto said = testsupport::responsesIn("* 1 FETCH (UID 3016 BODY[2.MIME] {4}\r\n"
                                               "a:b\n BODY[2] )\r\n");
    QCOMPARE(said.size(), 1);
    const auto &message = std::get<FetchData>(said.first()).message;
    QCOMPARE(message.sections.size(), 2);
    QCOMPARE(message.sections.last().name, QByteArray("BODY[2]"));
    QVERIFY(message.sections.last().bytes.isNull() && !message.sections.last().file);
    QVERIFY(message.damaged.isEmpty());
}

void TestQuirks::parenthesesOfTheirOwn_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray envelope("ENVELOPE (NIL \"Hi\" NIL NIL NIL NIL NIL NIL NIL NIL)");
    QTest::newRow("Domino") << QByteArray("(UID 7 (" + envelope + ") RFC822.SIZE 30)");
    QTest::newRow("as it should be") << QByteArray("(UID 7 " + envelope + " RFC822.SIZE 30)");
    QTest::newRow("around more") << QByteArray("(UID 7 (" + envelope + " RFC822.SIZE 30))");
    QTest::newRow("not closed") << QByteArray("(UID 7 RFC822.SIZE 30 (" + envelope);
}

void TestQuirks::parenthesesOfTheirOwn() // domino-envelope
{
    QFETCH(const QByteArray, line);
    const auto said = testsupport::responsesIn("* 2 FETCH " + line + "\r\n* 3 FETCH (UID 8)\r\n");
    QCOMPARE(said.size(), 2);
    const auto &message = std::get<FetchData>(said.first()).message;
    QCOMPARE(message.uid, Uid(7));
    QCOMPARE(message.envelope.text(Envelope::Field::Subject).toByteArray(), QByteArray("Hi"));
    QCOMPARE(message.size, 30U);
    QCOMPARE(std::get<FetchData>(said.last()).message.uid, Uid(8));
}

QTEST_GUILESS_MAIN(TestQuirks)
#include "tst_quirks.moc"
