// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/types/searchprogram.h"
#include "imapcore/wire/commandencoder.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using imap::LiteralMode;
using imap::SearchCommand;
using imap::SearchProgram;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As the encoder writes it, each wait for "+" as "|"; empty when it will not.
QByteArray wire(const SearchProgram &program)
{
    QByteArray out;
    const SearchCommand command{true, {}, program};
    for (const auto &part : imap::encodeCommand("A1", command, LiteralMode::Synchronizing).parts)
        out += part.bytes + (part.waitsForContinuation ? "|" : "");
    return out;
}

/// What the server gets to read behind "UID SEARCH".
QByteArray keys(const SearchProgram &program)
{
    const QByteArray head = "A1 UID SEARCH ";
    const QByteArray line = wire(program);
    return line.startsWith(head) ? line.mid(head.size()).chopped(2) : line;
}

/// A line end stands only at the end of the command and behind the announcement of a literal.
bool isOneLine(const SearchProgram &program)
{
    static const QRegularExpression announced(u"\\{(\\d+)\\}\r\n$"_s);
    qsizetype literal = 0;
    bool waits = false;
    const SearchCommand command{true, {}, program};
    for (const auto &part : imap::encodeCommand("A1", command, LiteralMode::Synchronizing).parts) {
        const QByteArray line = part.bytes.mid(literal);
        const auto marker = announced.match(QString::fromLatin1(line));
        if (!line.endsWith("\r\n") || part.bytes.count('\n') != 1 || part.bytes.count('\r') != 1 ||
            part.bytes.contains('\0') || marker.hasMatch() != part.waitsForContinuation)
            return false;
        literal = marker.captured(1).toInt();
        waits = part.waitsForContinuation;
    }
    return !waits;
}

} // namespace

class SearchProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void typed_data();
    void typed();
    void refused_data();
    void refused();
    void depth();
    void all();
    void built();
    void unsafeKeysAreNotSent_data();
    void unsafeKeysAreNotSent();
    void textsAreOnlyTexts();
    void randomTextIsOneLine();
};

void SearchProgramTest::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const char *sent,
                        const QString &shown) {
        QTest::newRow(name) << text << QByteArray(sent) << shown;
    };
    row("nothing is all", u""_s, "ALL", u"ALL"_s);
    row("blanks", u"   "_s, "ALL", u"ALL"_s);
    row("all", u" all "_s, "ALL", u"ALL"_s);
    row("not all", u"NOT ALL"_s, "NOT ALL", u"NOT ALL"_s);
    row("one key", u"UNSEEN"_s, "UNSEEN", u"UNSEEN"_s);
    row("blanks between", u" UNSEEN   FLAGGED "_s, "UNSEEN FLAGGED", u"UNSEEN FLAGGED"_s);
    row("as in the manual", u"FROM \"ann\" NOT (SEEN OR FLAGGED DRAFT)"_s,
        "FROM ann NOT (SEEN OR FLAGGED DRAFT)", u"FROM \"ann\" NOT (SEEN OR FLAGGED DRAFT)"_s);
    row("blanks inside parentheses", u"( SEEN ( DRAFT ) )"_s, "(SEEN (DRAFT))",
        u"(SEEN (DRAFT))"_s);
    row("no blank around parentheses", u"NOT(SEEN)FLAGGED"_s, "NOT (SEEN) FLAGGED",
        u"NOT (SEEN) FLAGGED"_s);
    row("words in quotes", u"SUBJECT \"two words\""_s, "SUBJECT \"two words\"",
        u"SUBJECT \"two words\""_s);
    row("empty string", u"HEADER X-A \"\""_s, "HEADER X-A \"\"", u"HEADER X-A \"\""_s);
    row("escapes", u"SUBJECT \"a\\\"b\\\\c\""_s, "SUBJECT \"a\\\"b\\\\c\"",
        u"SUBJECT \"a\\\"b\\\\c\""_s);
    row("parentheses in quotes", u"SUBJECT \")(\""_s, "SUBJECT \")(\"", u"SUBJECT \")(\""_s);
    row("looks like a literal", u"SUBJECT \"{5}\""_s, "SUBJECT \"{5}\"", u"SUBJECT \"{5}\""_s);
    row("umlaut in quotes", u"SUBJECT \"K\u00e4se\""_s, "CHARSET UTF-8 SUBJECT {5}\r\n|K\xc3\xa4se",
        u"SUBJECT \"K\u00e4se\""_s);
    row("umlaut without quotes", u"SUBJECT K\u00e4se"_s,
        "CHARSET UTF-8 SUBJECT {5}\r\n|K\xc3\xa4se", u"SUBJECT \"K\u00e4se\""_s);
    row("beyond the first plane", u"BODY \U0001f4a9"_s,
        "CHARSET UTF-8 BODY {4}\r\n|\xf0\x9f\x92\xa9", u"BODY \"\U0001f4a9\""_s);
    row("percent only fits a string", u"SUBJECT 50%"_s, "SUBJECT \"50%\"", u"SUBJECT \"50%\""_s);
    row("star only fits a string", u"SUBJECT a*b"_s, "SUBJECT \"a*b\"", u"SUBJECT \"a*b\""_s);
    row("bracket only fits a string", u"SUBJECT [list]"_s, "SUBJECT \"[list]\"",
        u"SUBJECT \"[list]\""_s);
    row("backslash only fits a string", u"SUBJECT c:\\x"_s, "SUBJECT \"c:\\\\x\"",
        u"SUBJECT \"c:\\\\x\""_s);
    row("NIL is a text", u"FROM nil"_s, "FROM \"nil\"", u"FROM \"nil\""_s);
    row("a set stays a set", u"UID 7,9:* 1:*"_s, "UID 7,9:* 1:*", u"UID 7,9:* 1:*"_s);
    row("the last result", u"$ FLAGGED"_s, "$ FLAGGED", u"$ FLAGGED"_s);
    row("charset as a text", u"SUBJECT charset RETURN"_s, "SUBJECT charset RETURN",
        u"SUBJECT charset RETURN"_s);
}

/// The shown form, typed again, is the same program.
void SearchProgramTest::typed()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, sent);
    QFETCH(QString, shown);
    const auto program = SearchProgram::fromText(text);
    QVERIFY2(program.ok(), program.ok() ? "" : program.error().expected);
    QCOMPARE(keys(*program), sent);
    QCOMPARE(program->toText(), shown);
    const auto again = SearchProgram::fromText(program->toText());
    QVERIFY(again.ok());
    QVERIFY(*again == *program);
    QCOMPARE(program->needsUtf8(), sent.startsWith("CHARSET"));
}

void SearchProgramTest::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, int offset, const char *expected) {
        QTest::newRow(name) << text << offset << QString::fromLatin1(expected);
    };
    row("open parenthesis", u"NOT (SEEN"_s, 9, "a closing parenthesis");
    row("closing parenthesis alone", u"SEEN) "_s, 4, "an opening parenthesis");
    row("closing parenthesis first", u")"_s, 0, "an opening parenthesis");
    row("nothing in parentheses", u"NOT ( )"_s, 6, "a key");
    row("open quote", u"FROM \"ann"_s, 9, "a closing quote");
    row("backslash at the end", u"FROM \"ann\\"_s, 10, "behind the backslash");
    row("backslash before a letter", u"FROM \"a\\nn\""_s, 8, "behind the backslash");
    row("quote inside a word", u"FROM\"ann\""_s, 4, "a quoted string");
    row("word behind a quote", u"FROM \"ann\"SEEN"_s, 10, "a blank");
    row("literal", u"FROM {3}"_s, 5, "a quoted string");
    row("literal inside a word", u"FROM a{3+}"_s, 6, "a quoted string");
    row("line end", u"SEEN\r\nA2 DELETE x"_s, 4, "a quoted string");
    row("line feed alone", u"SEEN\n"_s, 4, "a quoted string");
    row("tab", u"SEEN\tDRAFT"_s, 4, "a quoted string");
    row("NUL", u"SEEN "_s + QChar(0), 5, "a quoted string");
    row("DEL", u"SEEN\x7f"_s, 4, "a quoted string");
    row("line end in quotes", u"FROM \"a\r\nA2 NOOP\""_s, 7, "no control character");
    row("NUL in quotes", u"FROM \"a"_s + QChar(0) + u'"', 7, "no control character");
    row("half a character", u"FROM a"_s + QChar(0xd83d), 6, "a whole character");
    row("half a character in quotes", u"FROM \""_s + QChar(0xdca9) + u"a\"", 6,
        "a whole character");
    row("own character set", u"CHARSET KOI8-R FROM x"_s, 0, "a search key");
    row("own options", u" return (SAVE) SEEN"_s, 1, "a search key");
}

void SearchProgramTest::refused()
{
    QFETCH(QString, text);
    QFETCH(int, offset);
    QFETCH(QString, expected);
    const auto program = SearchProgram::fromText(text);
    QVERIFY(!program.ok());
    QCOMPARE(int(program.error().offset), offset);
    QVERIFY2(QString::fromLatin1(program.error().expected).contains(expected),
             program.error().expected);
}

void SearchProgramTest::depth()
{
    const auto nested = [](int levels) {
        return QString(QString(levels, u'(') + u"SEEN" + QString(levels, u')'));
    };
    QVERIFY(SearchProgram::fromText(nested(32)).ok());
    const auto tooDeep = SearchProgram::fromText(nested(100000));
    QVERIFY(!tooDeep.ok());
    QCOMPARE(int(tooDeep.error().offset), 32);
    QVERIFY(SearchProgram::fromText(QString(nested(1) + u' ' + nested(32))).ok());
}

void SearchProgramTest::all()
{
    QVERIFY(SearchProgram().isAll());
    QVERIFY(SearchProgram("ALL").isAll());
    QVERIFY(SearchProgram::fromText(u"ALL").value().isAll());
    QVERIFY(!SearchProgram::fromText(u"\"ALL\"").value().isAll());
    QVERIFY(!SearchProgram("NOT ALL").isAll());
    QCOMPARE(keys(SearchProgram("NOT ALL")), QByteArray("NOT ALL"));
    QCOMPARE(keys(SearchProgram("KEYWORD ALL")), QByteArray("KEYWORD ALL"));
    QVERIFY(SearchProgram("SEEN").orElse(SearchProgram()).isAll());
}

void SearchProgramTest::built()
{
    SearchProgram program("UNSEEN");
    program.add("FROM", "ann lee").add("ALL").add("LARGER 1000");
    QCOMPARE(program.toText(), u"UNSEEN FROM \"ann lee\" LARGER 1000"_s);
    QVERIFY(SearchProgram::fromText(program.toText()).value() == program);
    const SearchProgram either = SearchProgram("SEEN").orElse(program).add(SearchProgram("DRAFT"));
    QCOMPARE(either.toText(), u"OR (SEEN) (UNSEEN FROM \"ann lee\" LARGER 1000) DRAFT"_s);
    QVERIFY(SearchProgram::fromText(either.toText()).value() == either);
}

void SearchProgramTest::unsafeKeysAreNotSent_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const QByteArray &key :
         {QByteArray("SEEN\r\nA2"), QByteArray("SEEN\n"), QByteArray("SE\0EN", 5),
          QByteArray("{3}"), QByteArray("SUBJECT{3+}"), QByteArray("(SEEN"), QByteArray("SEEN)"),
          QByteArray("\"a\""), QByteArray("K\xc3\xa4se"), QByteArray("a\\b")})
        QTest::newRow(key.toHex().constData()) << key;
}

/// Keys are ours; still none of them can carry anything else.
void SearchProgramTest::unsafeKeysAreNotSent()
{
    QFETCH(QByteArray, key);
    QCOMPARE(wire(SearchProgram(key)), QByteArray());
    QCOMPARE(wire(SearchProgram("FROM").add(key, "x")), QByteArray());
}

void SearchProgramTest::textsAreOnlyTexts()
{
    const auto sent = [](const QByteArray &text) {
        return keys(SearchProgram().add("SUBJECT", text));
    };
    QCOMPARE(sent("SEEN"), QByteArray("SUBJECT SEEN"));
    QCOMPARE(sent(""), QByteArray("SUBJECT \"\""));
    QCOMPARE(sent("a) (b"), QByteArray("SUBJECT \"a) (b\""));
    QCOMPARE(sent("\" SEEN"), QByteArray("SUBJECT \"\\\" SEEN\""));
    QCOMPARE(sent("a\r\nA2 NOOP"), QByteArray("SUBJECT {10}\r\n|a\r\nA2 NOOP"));
    QCOMPARE(sent("{5}\r\n"), QByteArray("SUBJECT {5}\r\n|{5}\r\n"));
    QCOMPARE(wire(SearchProgram().add("SUBJECT", QByteArray("a\0b", 3))), QByteArray());
}

/// Whatever is typed: it is refused, or sent as one line in which each literal was announced.
void SearchProgramTest::randomTextIsOneLine()
{
    QRandomGenerator random(4711);
    const QString letters =
        u"SEN aT\"\"\\()(){}+*%15:,\r\n\t]~\u00e4\u20ac\U0001f4a9$"_s + QChar(0);
    int accepted = 0;
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (quint32 i = random.bounded(14u); i > 0; --i)
            text += letters.at(int(random.bounded(quint32(letters.size()))));
        const auto program = SearchProgram::fromText(text);
        if (!program.ok()) {
            QVERIFY(program.error().offset >= 0 && program.error().offset <= text.size());
            continue;
        }
        ++accepted;
        const auto again = SearchProgram::fromText(program->toText());
        QVERIFY2(again.ok() && *again == *program, qPrintable(text));
        QVERIFY2(isOneLine(*program), qPrintable(text));
    }
    QVERIFY2(accepted > 1000, QByteArray::number(accepted).constData());
}

QTEST_APPLESS_MAIN(SearchProgramTest)
#include "tst_searchprogram.moc"
