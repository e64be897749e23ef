// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types or fills in, as a SEARCH program.
#include "ui/models/filterwords.h"
#include "ui/models/searchfields.h"

#include <QTest>

using namespace ui;

class TestSearchPrograms : public QObject
{
    Q_OBJECT
private slots:
    void words_data();
    void words();
    void fields_data();
    void fields();
    void problems();
};

void TestSearchPrograms::words_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("program");
    QTest::newRow("nothing") << QStringLiteral("  ") << QStringLiteral("ALL");
    QTest::newRow("one word") << QStringLiteral("ann")
                              << QStringLiteral(
                                     "OR (OR (FROM \"ann\") (TO \"ann\")) (SUBJECT \"ann\")");
    QTest::newRow("all of several")
        << QStringLiteral(" a  b ")
        << QStringLiteral("OR (OR (FROM \"a\") (TO \"a\")) (SUBJECT \"a\") "
                          "OR (OR (FROM \"b\") (TO \"b\")) (SUBJECT \"b\")");
    QTest::newRow("in quotes") << QStringLiteral("\"a b\"")
                               << QStringLiteral(
                                      "OR (OR (FROM \"a b\") (TO \"a b\")) (SUBJECT \"a b\")");
    QTest::newRow("a quote left open")
        << QStringLiteral("\"a b")
        << QStringLiteral("OR (OR (FROM \"a b\") (TO \"a b\")) (SUBJECT \"a b\")");
    QTest::newRow("a program") << QStringLiteral("SEARCH UNSEEN FROM \"ann\"")
                               << QStringLiteral("UNSEEN FROM \"ann\"");
    QTest::newRow("a program with a fault") << QStringLiteral("SEARCH FROM \"ann") << QString();
}

void TestSearchPrograms::words()
{
    QFETCH(QString, typed);
    QFETCH(QString, program);
    const auto made = filterProgram(typed);
    QCOMPARE(made ? made->toText() : QString(), program);
}

void TestSearchPrograms::fields_data()
{
    QTest::addColumn<SearchFields>("fields");
    QTest::addColumn<QString>("program");
    SearchFields fields;
    QTest::newRow("nothing") << fields << QStringLiteral("ALL");
    fields.from = QStringLiteral(" ann ");
    fields.subject = QStringLiteral("a \"quote\"");
    QTest::newRow("texts") << fields << QStringLiteral("FROM \"ann\" SUBJECT \"a \\\"quote\\\"\"");
    fields = {};
    fields.since = QDate(2026, 1, 1);
    fields.before = QDate(2026, 12, 31);
    QTest::newRow("dates") << fields << QStringLiteral("SINCE 1-Jan-2026 BEFORE 31-Dec-2026");
    fields = {};
    fields.larger = 1024;
    fields.unread = SearchFields::Is::Yes;
    fields.deleted = SearchFields::Is::No;
    QTest::newRow("size and flags") << fields << QStringLiteral("LARGER 1024 UNSEEN UNDELETED");
    fields = {};
    fields.keyword = "$label1";
    fields.headerName = QStringLiteral("List-Id");
    QTest::newRow("keyword and header")
        << fields << QStringLiteral("KEYWORD $label1 HEADER List-Id \"\"");
    fields.keyword = "two words";
    fields.headerName = QStringLiteral("Injected) OR (ALL");
    QTest::newRow("never more keys than asked for") << fields << QStringLiteral("ALL");
}

void TestSearchPrograms::fields()
{
    QFETCH(SearchFields, fields);
    QTEST(fields.program().toText(), "program");
}

void TestSearchPrograms::problems()
{
    const auto made = filterProgram(QStringLiteral("SEARCH (UNSEEN"));
    QVERIFY(!made);
    QVERIFY(programProblem(made.error()).contains(QLatin1String("character 8")));
    QCOMPARE(filterText(imap::SearchProgram("UNSEEN")), QStringLiteral("SEARCH UNSEEN"));
    QVERIFY(filterText({}).isEmpty());
    SearchFields fields;
    QVERIFY(fields.problem().isEmpty());
    fields.keyword = "two words";
    QVERIFY(!fields.problem().isEmpty());
}

QTEST_APPLESS_MAIN(TestSearchPrograms)
#include "tst_searchprograms.moc"
