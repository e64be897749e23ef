// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/explainer.h"
#include "ui/console/transcripttext.h"

#include <QTest>

using imap::WireLine;
using ui::ExplainedToken;
using Direction = imap::WireLine::Direction;

// Every line of the tutorial, and what Postroom itself sends and gets, is explained token by token.
class TestExplain : public QObject
{
    Q_OBJECT
private slots:
    void everyTokenIsKnown_data();
    void everyTokenIsKnown();
    void meanings_data();
    void meanings();
    void anUnknownWordSaysSo();
    void longLiteralsAreNotInTheLine();
    void hostileLinesDoNoHarm_data();
    void hostileLinesDoNoHarm();
    void everyTableEntryHasASource();
};

namespace {

WireLine lineOf(const QByteArray &marked)
{
    WireLine line;
    line.direction = marked.startsWith("C: ") ? Direction::Client : Direction::Server;
    line.text = marked.mid(3);
    return line;
}

/// The page's commands and answers, with the wire's "\" for its "/"; and lines of our own.
constexpr const char *lines[] = {
    "C: . login accountname@myserver.com ***",
    "S: . OK User logged in",
    "C: . list \"\" \"*\"",
    "S: * LIST (\\HasChildren) \".\" \"INBOX\"",
    "S: * LIST (\\HasNoChildren) \".\" \"INBOX.Sent Items\"",
    "S: . OK Completed (0.460 secs 7 calls)",
    "C: . status INBOX (messages)",
    "S: * STATUS INBOX (MESSAGES 2)",
    "C: . status INBOX (recent)",
    "S: * STATUS INBOX (RECENT 0)",
    "C: . status INBOX (unseen)",
    "S: * STATUS INBOX (UNSEEN 0)",
    "C: . examine INBOX.test2",
    "S: * FLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen)",
    "S: * OK [PERMANENTFLAGS ()]",
    "S: * 0 EXISTS",
    "S: * 0 RECENT",
    "S: * OK [UIDVALIDITY 1138801117]",
    "S: * OK [UIDNEXT 1]",
    "S: . OK [READ-ONLY] Completed",
    "C: . select INBOX.test2",
    "S: * OK [PERMANENTFLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen \\*)]",
    "S: . OK [READ-WRITE] Completed",
    "C: . create INBOX.test3",
    "C: . delete INBOX.test3",
    "C: . rename INBOX.test1 INBOX.test3",
    "S: * OK rename user.accountname.test1 user.accountname.test3",
    "C: . fetch 1 flags",
    "S: * 1 FETCH (FLAGS (\\Seen hasatt))",
    "C: . fetch 1:2 flags",
    "C: . fetch 1 fast",
    "S: * 1 FETCH (FLAGS (\\Seen hasatt) INTERNALDATE \" 1-Feb-2006 08:37:23 -0500\" RFC822.SIZE "
    "15013)",
    "C: . fetch 1 all",
    "S: * 1 FETCH (FLAGS (\\Seen hasatt) INTERNALDATE \" 1-Feb-2006 08:37:23 -0500\" RFC822.SIZE "
    "15013 ENVELOPE (\"Wed, 1 Feb 2006 13:37:19 UT\" \"IMPORTANT: Click here to begin using your "
    "account\" ((\"Email Administrator\" NIL \"bounce\" \"myserver.com\")) ((\"Email "
    "Administrator\" NIL \"bounce\" \"myserver.com\")) ((NIL NIL \"webmaster\" "
    "\"myserver.com\")) ((\"Joe Bloggs\" NIL \"accountname\" \"myserver.com\")) NIL NIL NIL "
    "\"\"))",
    "C: . fetch 1 full",
    "S: * 1 FETCH (FLAGS (\\Seen hasatt) BODY (((\"TEXT\" \"PLAIN\" NIL NIL NIL \"8BIT\" 5599 "
    "137)(\"TEXT\" \"HTML\" NIL NIL NIL \"8BIT\" 7434 141) \"ALTERNATIVE\")(\"TEXT\" \"PLAIN\" "
    "(\"NAME\" \"This_is_how_attachments_appear.txt\") NIL NIL \"8BIT\" 247 6) \"MIXED\"))",
    "C: . fetch 1 rfc822.header",
    "S: * 1 FETCH (RFC822.HEADER {824})",
    "C: . fetch 1 body[header]",
    "C: . fetch 1 (body[header.fields (from to subject date)])",
    "S: * 1 FETCH (BODY[HEADER.FIELDS (from to subject date)] {3}abc)",
    "C: . fetch 2 rfc822.text",
    "C: . fetch 2 body[text]",
    "S: * 2 FETCH (RFC822.TEXT {11658})",
    "C: . store 1:2 flags \\Deleted",
    "S: * 1 FETCH (FLAGS (\\Recent \\Deleted))",
    "C: . store 1:* flags $label1",
    "S: * FLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen hasatt Junk label1)",
    "S: * 1 FETCH (FLAGS ($label1))",
    "C: . store 1:* +flags NonJunk",
    "S: * 1 FETCH (FLAGS ($label1 NonJunk))",
    "C: . expunge",
    "S: * 1 EXPUNGE",
    "C: . close",
    "C: . copy 1:2 inbox.test2",
    "S: . OK [COPYUID 1138801117 1:2 1:2] Completed",
    "C: . idle",
    "S: + idling",
    "C: done",
    "C: . lsub \"\" \"*\"",
    "S: * LSUB () \".\" \"INBOX.Drafts\"",
    "C: . subscribe INBOX.test3",
    "C: . unsubscribe INBOX.test3",
    "C: . logout",
    "S: * BYE LOGOUT received",
    "C: . capability",
    "S: * CAPABILITY IMAP4 IMAP4rev1 ACL QUOTA LITERAL+ MAILBOX-REFERRALS NAMESPACE UIDPLUS ID "
    "NO_ATOMIC_RENAME UNSELECT CHILDREN MULTIAPPEND BINARY SORT THREAD=ORDEREDSUBJECT "
    "THREAD=REFERENCES ANNOTATEMORE CATENATE IDLE LOGINDISABLED",
    "C: . getquotaroot inbox",
    "S: * QUOTAROOT inbox user.accountname",
    "S: * QUOTA user.accountname (STORAGE 31306 2048000)",
    "C: . getacl inbox",
    "S: * ACL inbox accountname lrswipcd admin lrswipcda anyone p",
    // What Postroom sends and servers of today answer.
    "S: * OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ STARTTLS "
    "AUTH=PLAIN RIGHTS=kxte] ready",
    "C: A1 AUTHENTICATE PLAIN ***",
    "C: ***",
    "C: A2 ID (\"name\" \"Postroom\" \"version\" \"0.1.0\")",
    "S: * ID (\"name\" \"Dovecot\")",
    "C: A3 NAMESPACE",
    "S: * NAMESPACE ((\"INBOX.\" \".\")) NIL ((\"shared.\" \".\"))",
    "C: A4 LIST \"\" (\"*\") RETURN (SUBSCRIBED CHILDREN SPECIAL-USE)",
    "C: A5 LIST (SUBSCRIBED) \"\" (\"*\") RETURN (SUBSCRIBED CHILDREN)",
    "C: A6 LIST \"\" (\"*\") RETURN (STATUS (MESSAGES UNSEEN UIDNEXT UIDVALIDITY SIZE))",
    "S: * LIST (\\Subscribed \\HasNoChildren \\Sent) \".\" \"INBOX.Sent Items\"",
    "S: * LIST (\\NonExistent \\HasChildren) \".\" a (\"CHILDINFO\" (\"SUBSCRIBED\"))",
    "S: * STATUS INBOX (MESSAGES 12 UNSEEN 3 UIDNEXT 900 UIDVALIDITY 7 SIZE 12345)",
    "C: A7 SELECT INBOX (CONDSTORE)",
    "S: * OK [HIGHESTMODSEQ 12] Highest",
    "S: * OK [UNSEEN 3] First unseen.",
    "S: * OK [CLOSED] Previous mailbox closed.",
    "C: A8 UID SEARCH RETURN (ALL) ALL",
    "S: * ESEARCH (TAG \"A8\") UID ALL 1:12",
    "C: A9 UID SEARCH RETURN (COUNT) UNSEEN",
    "S: * ESEARCH (TAG \"A9\") UID COUNT 3",
    "C: A9 UID SEARCH UNKEYWORD $label4 LARGER 100000",
    "C: A9 SEARCH OR FROM alice (SINCE 1-Feb-2026 NOT SEEN) HEADER List-Id qt 1:5",
    "S: * SEARCH 1 2 3",
    "C: A9 UID SORT (REVERSE DISPLAYFROM DATE) UTF-8 UNDELETED FROM {5}",
    "S: * SORT 3 1 2",
    "C: A9 UID THREAD REFERENCES UTF-8 ALL",
    "S: * THREAD (2)(3 6 (4 23)(44 7 96))",
    "S: * SEARCH",
    "C: A10 UID FETCH 20418:* (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE)",
    "C: A11 UID FETCH 7 (BODYSTRUCTURE BODY.PEEK[HEADER] BODY.PEEK[1.2]<0.1024>)",
    "S: * 7 FETCH (UID 12 MODSEQ (9) BODY[1.2]<0> {3}abc)",
    "S: * 7 FETCH (BODYSTRUCTURE ((\"text\" \"plain\" (\"charset\" \"utf-8\") NIL NIL \"7bit\" 10 "
    "1 NIL NIL NIL NIL)(\"message\" \"rfc822\" NIL NIL NIL \"7bit\" 300 (NIL \"s\" NIL NIL NIL "
    "NIL NIL NIL NIL NIL) (\"text\" \"plain\" NIL NIL NIL \"7bit\" 5 1) 9) \"mixed\" "
    "(\"boundary\" \"x\") (\"inline\" NIL) NIL NIL))",
    "C: A12 UID STORE 20416 +FLAGS.SILENT ($label4 \\Seen)",
    "C: A13 UID EXPUNGE 4:5",
    "C: A14 UID MOVE 4:5 Trash",
    "C: A15 APPEND \"Sent Items\" (\\Seen) \"01-Feb-2006 08:37:23 -0500\" {310}",
    "S: A15 OK [APPENDUID 38505 3955] APPEND completed",
    "S: + OK",
    "S: * VANISHED (EARLIER) 41,43:116",
    "C: A16 MYRIGHTS INBOX",
    "S: * MYRIGHTS INBOX lrwstipekxacd",
    "S: * LISTRIGHTS INBOX smith la r s",
    "C: A17 SETACL INBOX bob +lr",
    "C: A18 SETQUOTA \"\" (STORAGE 512)",
    "S: A19 NO [OVERQUOTA] Quota exceeded",
    "S: A20 BAD Error in IMAP command",
    "S: * 1204 EXISTS",
    "C: A21 UNSELECT",
    "C: A22 NOOP",
    "C: A23 ENABLE CONDSTORE",
    "S: * ENABLED CONDSTORE",
};

} // namespace

void TestExplain::everyTokenIsKnown_data()
{
    QTest::addColumn<QByteArray>("line");
    int number = 0;
    for (const char *line : lines)
        QTest::addRow("%d %.40s", ++number, line) << QByteArray(line);
}

void TestExplain::everyTokenIsKnown()
{
    QFETCH(QByteArray, line);
    const QList<ExplainedToken> rows = ui::explainLine(lineOf(line));
    QVERIFY(!rows.isEmpty());
    QString shown;
    for (const ExplainedToken &row : rows) {
        QVERIFY2(row.isKnown,
                 qPrintable(row.token + QStringLiteral(" in ") + QString::fromUtf8(line)));
        QVERIFY2(!row.meaning.isEmpty(), qPrintable(row.token));
        QVERIFY2(!row.where.isEmpty(), qPrintable(row.token));
        shown += row.token + QLatin1Char(' ');
    }
    // Each word of the line is in some row; only parentheses are not.
    QByteArray words = line.mid(3).replace('}', "} ");
    words.replace('(', ' ').replace(')', ' ').replace('[', ' ').replace(']', ' ').replace("\r\n",
                                                                                          " ");
    for (const QByteArray &word : words.split(' ')) {
        if (!word.isEmpty() && word != "\"TAG\"")
            QVERIFY2(shown.contains(QString::fromLatin1(word), Qt::CaseInsensitive),
                     QByteArray(word + " is not explained in " + line + ": " + shown.toUtf8())
                         .constData());
    }
}

void TestExplain::meanings_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *line, const char *token, const char *meaning,
                        const char *where) {
        QTest::newRow(name) << QByteArray(line) << QString::fromUtf8(token)
                            << QString::fromUtf8(meaning) << QString::fromLatin1(where);
    };
    row("set", "C: A1 UID FETCH 5:* FLAGS", "5:*", "by UID: from 5 on", "RFC 9051, 2.3.1.1");
    row("number", "C: A1 FETCH 1:2,7 FLAGS", "1:2,7", "by number: 1 to 2, 7", "RFC 9051, 2.3.1.2");
    row("mailbox", "C: A1 SELECT &AMQ-rger", "&AMQ-rger", "“Ärger”", "RFC 3501, 5.1.3");
    row("quota", "S: * QUOTA x (STORAGE 31306 2048000)", "STORAGE", "1024", "RFC 9208, 5.1");
    row("old right", "S: * ACL inbox bob lrswipcd", "lrswipcd", "the old letter", "RFC 4314, 2.1");
    row("section", "C: A1 FETCH 1 BODY.PEEK[1.2.MIME]", "BODY.PEEK[1.2.MIME]",
        "Part 1.2: the header of the part, without marking", "RFC 9051, 6.4.5");
    row("address", "S: * 1 FETCH (ENVELOPE (NIL NIL ((\"Ann\" NIL \"ann\" \"x.org\"))))",
        "((\"Ann\" NIL \"ann\" \"x.org\"))", "From: Ann <ann@x.org>", "RFC 9051, 7.5.2");
    row("part", "S: * 1 FETCH (BODY ((\"TEXT\" \"PLAIN\" NIL NIL NIL \"7BIT\" 5 1) \"MIXED\"))",
        "\"TEXT\" \"PLAIN\"", "Part 1:", "RFC 9051, 7.5.2");
    row("threads", "C: A1 UID THREAD ORDEREDSUBJECT UTF-8 ALL", "ORDEREDSUBJECT", "By subject",
        "RFC 5256, section 3");
    row("hidden", "C: A1 LOGIN alice ***", "***", "Hidden", "RFC 9051, 6.2.3");
}

void TestExplain::meanings()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, token);
    QFETCH(QString, meaning);
    QFETCH(QString, where);
    for (const ExplainedToken &row : ui::explainLine(lineOf(line))) {
        if (row.token != token)
            continue;
        QVERIFY2(row.meaning.contains(meaning), qPrintable(row.meaning));
        QCOMPARE(row.where, where);
        return;
    }
    QFAIL("no such token");
}

void TestExplain::anUnknownWordSaysSo()
{
    const QList<ExplainedToken> rows = ui::explainLine(lineOf("C: A1 XFROBNICATE now"));
    QVERIFY(!rows.last().isKnown);
    QVERIFY(!rows.last().meaning.isEmpty());
}

void TestExplain::longLiteralsAreNotInTheLine()
{
    const QList<ExplainedToken> rows =
        ui::explainLine(lineOf("S: * 2 FETCH (BODY[] {11658} UID 9)"));
    QCOMPARE(rows.last().token, QStringLiteral("9"));
    QVERIFY(rows.at(rows.size() - 2).token == QStringLiteral("UID"));
}

void TestExplain::hostileLinesDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray("S: ");
    QTest::newRow("star") << QByteArray("S: *");
    QTest::newRow("open list") << QByteArray("S: * LIST (\\A \"");
    QTest::newRow("deep") << QByteArray("S: * 1 FETCH ") + QByteArray(100000, '(');
    QTest::newRow("closing") << QByteArray("S: * 1 FETCH ") + QByteArray(1000, ')');
    QTest::newRow("literal without end") << QByteArray("S: * 1 FETCH (BODY[] {99");
    QTest::newRow("literal beyond end") << QByteArray("S: * 1 FETCH (BODY[] {99}abc");
    QTest::newRow("code without end") << QByteArray("S: * OK [UIDNEXT");
    QTest::newRow("fetch alone") << QByteArray("S: * 1 FETCH");
    QTest::newRow("body of nothing") << QByteArray("S: * 1 FETCH (BODY ())");
    QTest::newRow("octets") << QByteArray("S: * OK \xff\xfe\x01\x1b[31m");
    QTest::newRow("uid alone") << QByteArray("C: A1 UID");
    QTest::newRow("tag alone") << QByteArray("C: A1");
}

void TestExplain::hostileLinesDoNoHarm()
{
    QFETCH(QByteArray, line);
    for (const ExplainedToken &row : ui::explainLine(lineOf(line))) {
        QVERIFY(row.token.size() <= 1000);
        QVERIFY(!row.token.contains(QChar(0x1b)));
    }
}

void TestExplain::everyTableEntryHasASource()
{
    using ui::WordKind;
    for (const auto kind :
         {WordKind::Status, WordKind::Response, WordKind::Code, WordKind::Flag, WordKind::Attribute,
          WordKind::Capability, WordKind::FetchItem, WordKind::StatusItem, WordKind::SearchKey,
          WordKind::StoreItem, WordKind::Option, WordKind::Right, WordKind::QuotaResource,
          WordKind::IdField, WordKind::General}) {
        QVERIFY(!ui::explainedWords(kind).empty());
        for (const ui::ExplainedWord &word : ui::explainedWords(kind)) {
            QVERIFY2(qstrlen(word.meaning) > 0 && qstrlen(word.where) > 0, word.word);
            if (kind != WordKind::Right)
                QCOMPARE(QByteArray(word.word), QByteArray(word.word).toUpper());
        }
    }
}

QTEST_MAIN(TestExplain)
#include "tst_explain.moc"
