// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/wiretest.h"

#include <QTest>

#include <ctime>

using wiretest::parseAll;

// Answers made to hurt: each is read in time that grows with its size, and the line behind it is
// found.
class HostileResponsesTest : public QObject
{
    Q_OBJECT

private slots:
    void linear_data();
    void linear();
};

void HostileResponsesTest::linear_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("tail");
    const auto row = [](const char *name, const char *head, const char *body, const char *tail) {
        QTest::newRow(name) << QByteArray(head) << QByteArray(body) << QByteArray(tail);
    };
    row("open parentheses", "* 1 FETCH (BODYSTRUCTURE ", "(", "");
    row("deep unknown item", "* 1 FETCH (X ", "(", "");
    row("parts", "* 1 FETCH (BODYSTRUCTURE (", "(\"a\" \"b\")", " \"mixed\"))");
    row("parameters", "* 1 FETCH (BODY (\"text\" \"plain\" (", "\"a\" \"b\" ", ")))");
    row("addresses", "* 1 FETCH (ENVELOPE (NIL NIL (", "(NIL NIL \"a\" \"b\")", ")))");
    row("open quotes", "* 1 FETCH (", "X \"a", ")");
    row("escapes", "* 1 FETCH (X \"", "\\\"", "\")");
    row("damaged items", "* 1 FETCH (", "UID x ENVELOPE (\"a ", ")");
    row("flags", "* FLAGS (", "a b c ", ")");
    row("attributes", "* LIST (", "\\a \\b ", ") \"/\" x");
    row("search", "* SEARCH", " 7", "");
    row("unsorted set", "* VANISHED 1", ",9,5,900,70", "");
    row("thread, nested", "* THREAD ", "(1 ", "");
    row("thread, chain", "* THREAD (", "1 ", ")");
    row("thread, wide", "* THREAD ", "(1)", "");
    row("capabilities", "* CAPABILITY", " A", "");
    row("status items", "* STATUS x (", "A (", ")");
    row("status items open", "* STATUS x (", "A \"", ")");
    row("section fields", "* 1 FETCH (BODY[HEADER.FIELDS (", "\"a\" ", ")] NIL)");
    row("brackets in a code", "* OK [X ", "[", "");
    row("unquoted name", "* LIST () \"/\" a", " (", "");
    row("namespace", "* NAMESPACE (", "(\"\" \"/\" (", "");
    row("esearch", "* ESEARCH", " ) (", "");
    row("literals", "* X", " {1}\r\na", "");
    row("lines", "", "* \r\n", "");
}

void HostileResponsesTest::linear()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, tail);
    const auto seconds = [&](qsizetype bytes) {
        const QByteArray wire =
            head + body.repeated(bytes / body.size()) + tail + "\r\n* 7 EXISTS\r\n";
        double best = 1e9;
        for (int i = 0; i < 3; ++i) {
            const std::clock_t begin = std::clock(); // our own time, however busy the machine
            const QList<imap::Response> all = parseAll(wire);
            best = qMin(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
            if (all.isEmpty() || !std::holds_alternative<imap::ExistsData>(all.last()))
                return -1.0;
        }
        return best;
    };
    const double small = seconds(50000);
    const double large = seconds(400000); // 8 times as much: 64 times the time when quadratic
    QVERIFY(small > 0 && large > 0);
    QVERIFY2(large < small * 24 + 0.01,
             qPrintable(QStringLiteral("%1 s, then %2 s").arg(small).arg(large)));
}

QTEST_APPLESS_MAIN(HostileResponsesTest)
#include "tst_hostileresponses.moc"
