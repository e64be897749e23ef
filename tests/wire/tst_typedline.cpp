// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/typedline.h"
#include "imapcore/wire/commandencoder.h"

#include <QTest>

using namespace imap;
using Problem = TypedLine::Problem;

// What a person types in the console becomes one command, as they typed it.
class TestTypedLine : public QObject
{
    Q_OBJECT
private slots:
    void tags_data();
    void tags();
    void literals();
    void restBehindALiteral();
    void problems_data();
    void problems();
    void words_data();
    void words();
    void selects_data();
    void selects();
    void secrets_data();
    void secrets();
};

void TestTypedLine::tags_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const char *typed, const char *tag, const char *line) {
        QTest::newRow(name) << QByteArray(typed) << QByteArray(tag) << QByteArray(line);
    };
    row("none", "NOOP", "", "NOOP");
    row("dot", ". noop", ".", "noop");
    row("letter and number", "a01 select INBOX", "a01", "select INBOX");
    row("word before a verb", "foo LIST \"\" *", "foo", "LIST \"\" *");
    row("verb before a verb", "CREATE LIST", "", "CREATE LIST");
    row("unknown verb", "XHELLO world", "", "XHELLO world");
    row("tag before an unknown verb", "A1 XHELLO", "A1", "XHELLO");
    row("dot before an unknown verb", ". xhello", ".", "xhello");
    row("blanks around", "  . noop  \t", ".", "noop");
    row("done", "done", "", "done");
    row("done with a tag", ". DONE", ".", "DONE");
    row("as in the tutorial", ". store 1:2 flags /Deleted", ".", "store 1:2 flags /Deleted");
    row("blanks inside stay", ". fetch 1  flags", ".", "fetch 1  flags");
    row("a star is no tag here", "uid fetch 1 flags", "", "uid fetch 1 flags");
}

void TestTypedLine::tags()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, tag);
    QFETCH(QByteArray, line);
    TypedLine made;
    made.addText(typed);
    QCOMPARE(made.typedTag(), tag);
    QCOMPARE(made.command().lines, QByteArrayList{line});
    QCOMPARE(made.problem(), Problem::None);
    QVERIFY(!made.wantedLiteral());
    QCOMPARE(made.isDone(), line.toUpper() == "DONE");
}

void TestTypedLine::literals()
{
    TypedLine made;
    made.addText(". append INBOX (\\Seen) {5+}");
    QCOMPARE(*made.wantedLiteral(), quint64(5));
    made.addLiteral("hello");
    QVERIFY(!made.wantedLiteral());
    made.addText("");
    QCOMPARE(made.command().lines, (QByteArrayList{"append INBOX (\\Seen) ", ""}));
    QCOMPARE(made.command().literals, QByteArrayList{"hello"});
    QCOMPARE(commandLine(made.command(), LiteralMode::Plus),
             QByteArray("append INBOX (\\Seen) {5+}\r\nhello"));
    TypedLine none;
    none.addText("search text \"{5}");
    QVERIFY(!none.wantedLiteral() || none.command().lines.first().endsWith("\""));
    TypedLine braces;
    braces.addText("search text {x}");
    QVERIFY(!braces.wantedLiteral());
}

void TestTypedLine::restBehindALiteral()
{
    TypedLine made;
    made.addText("rename {3}");
    made.addLiteral("old");
    made.addText("{3}"); // the blank that must be there is put in
    QCOMPARE(*made.wantedLiteral(), quint64(3));
    made.addLiteral("new");
    made.addText("");
    const TypedWords words = TypedWords::of(made.command());
    QCOMPARE(words.verb, QByteArray("RENAME"));
    QCOMPARE(words.arguments, (QByteArrayList{"old", "new"}));
    QCOMPARE(commandLine(made.command(), LiteralMode::Plus),
             QByteArray("rename {3+}\r\nold {3+}\r\nnew"));
}

void TestTypedLine::problems_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("nothing") << QByteArray("   ") << Problem::Empty;
    QTest::newRow("a tag alone") << QByteArray(".") << Problem::Empty;
    QTest::newRow("line feed") << QByteArray("NOOP\nLOGOUT") << Problem::ControlCharacter;
    QTest::newRow("nul") << QByteArray("NOOP\0", 5) << Problem::ControlCharacter;
    QTest::newRow("too long") << QByteArray("SEARCH TEXT " + QByteArray(9000, 'x'))
                              << Problem::TooLong;
    QTest::newRow("huge literal") << QByteArray("APPEND INBOX {99999999999}") << Problem::TooLong;
    QTest::newRow("starttls") << QByteArray(". starttls") << Problem::ConnectionsOwn;
    QTest::newRow("compress") << QByteArray("COMPRESS DEFLATE") << Problem::ConnectionsOwn;
    QTest::newRow("authenticate") << QByteArray("a1 AUTHENTICATE PLAIN") << Problem::ConnectionsOwn;
    QTest::newRow("utf-8 names") << QByteArray("ENABLE UTF8=ACCEPT") << Problem::ConnectionsOwn;
    QTest::newRow("enable") << QByteArray("ENABLE CONDSTORE") << Problem::None;
    QTest::newRow("password out of place")
        << QByteArray("foo bar LOGIN alice secret") << Problem::UnclearSecret;
    QTest::newRow("unauthenticate") << QByteArray("UNAUTHENTICATE") << Problem::ConnectionsOwn;
    QTest::newRow("imap4rev2") << QByteArray("ENABLE IMAP4rev2") << Problem::ConnectionsOwn;
    QTest::newRow("tab behind the verb") << QByteArray("SELECT\tx") << Problem::None;
    QTest::newRow("tab in a quoted name")
        << QByteArray("SELECT \"a\tb\"") << Problem::ControlCharacter;
    QTest::newRow("blanks behind the verb") << QByteArray("UID  FETCH   1 FLAGS") << Problem::None;
    QTest::newRow("quote behind the verb") << QByteArray("SELECT\"x\"") << Problem::UnclearVerb;
    QTest::newRow("quote behind login") << QByteArray("LOGIN\"a\" \"b\"") << Problem::UnclearVerb;
    QTest::newRow("list behind the verb")
        << QByteArray("LIST(SUBSCRIBED) \"\" *") << Problem::UnclearVerb;
    QTest::newRow("a folder called login") << QByteArray("SELECT login") << Problem::None;
}

void TestTypedLine::problems()
{
    QFETCH(QByteArray, typed);
    QFETCH(Problem, problem);
    TypedLine made;
    made.addText(typed);
    QCOMPARE(made.problem(), problem);
}

void TestTypedLine::words_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::newRow("atoms") << QByteArray("copy 1:2 inbox.test2") << QByteArray("COPY")
                           << QByteArrayList{"1:2", "inbox.test2"};
    QTest::newRow("quoted") << QByteArray("select \"a \\\"b\\\\\"") << QByteArray("SELECT")
                            << QByteArrayList{"a \"b\\"};
    QTest::newRow("empty string") << QByteArray("list \"\" \"*\"") << QByteArray("LIST")
                                  << QByteArrayList{"", "*"};
    QTest::newRow("list") << QByteArray("status INBOX (messages unseen)") << QByteArray("STATUS")
                          << QByteArrayList{"INBOX", "(messages unseen)"};
    QTest::newRow("brackets") << QByteArray("uid fetch 7 body[header.fields (from to)]")
                              << QByteArray("UID FETCH")
                              << QByteArrayList{"7", "body[header.fields (from to)]"};
    QTest::newRow("several blanks")
        << QByteArray("uid   store 1:*   +flags  \\Seen") << QByteArray("UID STORE")
        << QByteArrayList{"1:*", "+flags", "\\Seen"};
}

void TestTypedLine::words()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, verb);
    QFETCH(QByteArrayList, arguments);
    const TypedWords words = TypedWords::of(TypedCommand{{line}, {}});
    QCOMPARE(words.verb, verb);
    QCOMPARE(words.arguments, arguments);
}

void TestTypedLine::selects_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("mailbox");
    QTest::newRow("select") << QByteArray("select inbox") << QByteArray("INBOX");
    QTest::newRow("examine") << QByteArray("EXAMINE \"Sent Items\"") << QByteArray("Sent Items");
    QTest::newRow("with parameters") << QByteArray("SELECT a (CONDSTORE)") << QByteArray("a");
    QTest::newRow("status is none") << QByteArray("STATUS a (MESSAGES)") << QByteArray();
    QTest::newRow("no name") << QByteArray("SELECT") << QByteArray();
}

void TestTypedLine::selects()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, mailbox);
    const auto selected = typedSelect(TypedCommand{{line}, {}});
    QCOMPARE(selected ? selected->wire() : QByteArray(), mailbox);
}

void TestTypedLine::secrets_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("login") << QByteArray("login alice s3cret");
    QTest::newRow("with a tag") << QByteArray(". LOGIN alice s3cret");
    QTest::newRow("quoted") << QByteArray("a1 login \"alice\" \"s3cret x\"");
    QTest::newRow("two blanks") << QByteArray("login  alice  s3cret");
}

void TestTypedLine::secrets()
{
    QFETCH(QByteArray, typed);
    QVERIFY(TypedLine::holdsSecret(typed));
    TypedLine made;
    made.addText(typed);
    QCOMPARE(made.problem(), Problem::None);
    const EncodedCommand encoded = encodeCommand("A1", made.command(), LiteralMode::Plus);
    QVERIFY(!encoded.logged.contains("s3cret"));
    QVERIFY(encoded.logged.startsWith("A1 "));
    QVERIFY(encoded.parts.first().bytes.contains("s3cret"));
}

QTEST_APPLESS_MAIN(TestTypedLine)
#include "tst_typedline.moc"
