// SPDX-License-Identifier: GPL-3.0-or-later
// The console's transcript: bounded, in pieces, filtered, and told who said what.
#include "tests/ui/offlineconsole.h"
#include "ui/console/consoleheader.h"
#include "ui/console/consolepanel.h"
#include "ui/console/transcriptfilter.h"
#include "ui/console/transcriptmodel.h"
#include "ui/console/transcripttext.h"
#include "ui/console/transcriptview.h"
#include "ui/theme/colors.h"

#include <QAbstractItemModelTester>
#include <QActionGroup>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using imap::WireLine;
using ui::TranscriptModel;
using Direction = imap::WireLine::Direction;

namespace {

WireLine line(Direction direction, const QByteArray &text, quint64 action = 0,
              const QByteArray &purpose = {}, quint32 connection = 1)
{
    return {
        direction, QDateTime::currentDateTime(), purpose, text, text.size() + 2, action, connection,
        false};
}

/// WCAG 2.1: (lighter + 0.05) / (darker + 0.05).
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    const double x = luminance(a) + 0.05, y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT
private slots:
    void listOfConnectionsLeavesNothingBehind();
    void init();
    void linesAreBounded();
    void weightIsBounded();
    void aFloodComesInPieces();
    void pausedLinesAreCollected();
    void pausedLinesAreBounded();
    void filters_data();
    void filters();
    void linesOfAnActionBelongTogether();
    void lastActionIsThePersons();
    void copiedLinesSayWhoSaidThem();
    void controlCharactersAreVisible();
    void coloursCanBeRead();
    void refusalsLookLikeRefusals_data();
    void refusalsLookLikeRefusals();
    void emptyPaneSaysWhy();

private:
    std::unique_ptr<OfflineConsole> m_console;
};

void TestTranscript::init()
{
    m_console = std::make_unique<OfflineConsole>();
}

void TestTranscript::linesAreBounded()
{
    TranscriptModel model({.lines = 100, .weight = 1 << 20, .atOnce = 50});
    QAbstractItemModelTester tester(&model);
    for (int i = 0; i < 250; ++i) {
        model.append({line(Direction::Server, "* " + QByteArray::number(i) + " EXISTS")});
        model.flush();
        QVERIFY(model.rowCount() <= 100);
    }
    QCOMPARE(model.line(model.rowCount() - 1).text, QByteArray("* 249 EXISTS"));
    QCOMPARE(model.dropped() + model.rowCount(), 250);
    QVERIFY(model.rowCount() >= 90); // a block at a time, not all
}

void TestTranscript::weightIsBounded()
{
    TranscriptModel model({.lines = 10000, .weight = 100'000, .atOnce = 50});
    for (int i = 0; i < 50; ++i) {
        model.append({line(Direction::Server, QByteArray(10'000, 'x'))});
        model.flush();
    }
    QVERIFY(model.rowCount() < 10);
    QVERIFY(model.rowCount() > 5);
}

void TestTranscript::aFloodComesInPieces()
{
    TranscriptModel model({.lines = 20000, .weight = 100 << 20, .atOnce = 500});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QList<WireLine> flood(30000, line(Direction::Server, "* 1 FETCH (FLAGS ())"));
    model.append(flood);
    QTRY_COMPARE(model.rowCount(), 20000);
    for (const auto &signal : inserted)
        QVERIFY(signal.at(2).toInt() - signal.at(1).toInt() < 500);
    QCOMPARE(model.dropped(), 10000);
}

void TestTranscript::pausedLinesAreCollected()
{
    TranscriptModel model;
    model.append({line(Direction::Client, "A1 NOOP")});
    QTRY_COMPARE(model.rowCount(), 1);
    model.setPaused(true);
    model.append({line(Direction::Server, "A1 OK")});
    QTest::qWait(300); // longer than lines are ever held back
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.waiting(), 1);
    model.setPaused(false);
    QTRY_COMPARE(model.rowCount(), 2);
}

void TestTranscript::pausedLinesAreBounded()
{
    TranscriptModel::Limits limits;
    limits.weight = 64 * 1024;
    TranscriptModel model(limits);
    model.setPaused(true);
    model.append(QList<WireLine>(100, line(Direction::Server, QByteArray(4096, 'x'))));
    QVERIFY(model.waiting() > 1 && model.waiting() * 4096 <= limits.weight);
    QVERIFY(model.dropped() > 0);
}

void TestTranscript::filters_data()
{
    using Side = ui::TranscriptFilter::Side;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("side");
    QTest::addColumn<quint32>("connection");
    QTest::addColumn<quint64>("action");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *name, const char *text, Side side, quint32 connection,
                        quint64 action, int rows) {
        QTest::newRow(name) << QString::fromLatin1(text) << static_cast<int>(side) << connection
                            << action << rows;
    };
    row("nothing", "", Side::Both, 0, 0, 5);
    row("a word", "noop", Side::Both, 0, 0, 1);
    row("two words", "ok a2", Side::Both, 0, 0, 1);
    row("without a word", "-ok", Side::Both, 0, 0, 3);
    row("the action's name", "refresh", Side::Both, 0, 0, 2);
    row("sent", "", Side::Client, 0, 0, 2);
    row("received", "", Side::Server, 0, 0, 3);
    row("connection", "", Side::Both, 2, 0, 1);
    row("action", "", Side::Both, 0, 7, 2);
}

void TestTranscript::filters()
{
    TranscriptModel model;
    model.append({line(Direction::Client, "A1 NOOP", 7, "Refresh"),
                  line(Direction::Server, "A1 OK done", 7, "Refresh"),
                  line(Direction::Client, "A2 SELECT INBOX", 8, "Open INBOX"),
                  line(Direction::Server, "A2 OK done", 8, "Open INBOX"),
                  line(Direction::Server, "* 4 EXISTS", 0, {}, 2)});
    model.flush();
    ui::TranscriptFilter filter;
    filter.setSourceModel(&model);
    QFETCH(QString, text);
    QFETCH(int, side);
    QFETCH(quint32, connection);
    QFETCH(quint64, action);
    filter.setText(text);
    filter.setSide(static_cast<ui::TranscriptFilter::Side>(side));
    filter.setConnection(connection);
    filter.setAction(action);
    QTEST(filter.rowCount(), "rows");
}

void TestTranscript::linesOfAnActionBelongTogether()
{
    ui::TranscriptView view;
    view.resize(900, 300);
    view.setTranscript(m_console->console()->transcript());
    m_console->console()->transcript()->append(
        {line(Direction::Client, "A1 NOOP", 7, "Refresh"), line(Direction::Server, "* 4 EXISTS", 0),
         line(Direction::Server, "A1 OK done", 7, "Refresh")});
    QVERIFY(view.showAction(7));
    QCOMPARE(view.action(), quint64(7));
    QCOMPARE(view.currentLine()->text, QByteArray("A1 NOOP"));
    QVERIFY(!view.showAction(99));
    view.setCurrentIndex(view.model()->index(1, 0));
    QCOMPARE(view.action(), quint64(0));
}

void TestTranscript::lastActionIsThePersons()
{
    TranscriptModel model;
    model.append({line(Direction::Client, "A1 UID STORE 4 +FLAGS (\\Seen)", 7, "Mark as read"),
                  line(Direction::Client, "A2 UID SEARCH UNSEEN", 8, "Count messages"),
                  line(Direction::Client, "A3 IDLE", 9, "IDLE INBOX")});
    model.flush();
    QCOMPARE(model.lastAction(), quint64(7));
    QCOMPARE(model.rowsOf(7), QList<int>{0});
}

void TestTranscript::copiedLinesSayWhoSaidThem()
{
    ui::TranscriptView view;
    view.setTranscript(m_console->console()->transcript());
    m_console->console()->transcript()->append(
        {line(Direction::Client, "A1 LOGIN alice ***", 7, "Sign in"),
         line(Direction::Server, "A1 OK\tdone", 7, "Sign in")});
    m_console->console()->transcript()->appendNote(QStringLiteral("Something."));
    m_console->console()->transcript()->flush();
    view.selectAll();
    view.copySelection();
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("C: A1 LOGIN alice ***\nS: A1 OK\\tdone\n; Something."));
}

void TestTranscript::controlCharactersAreVisible()
{
    QCOMPARE(ui::escapedBytes("a\r\nb\x1b[31m"), QStringLiteral("a\\r\\nb\\x1b[31m"));
    QCOMPARE(ui::escapedBytes("\xe2\x80\xae"
                              "abc"),
             QStringLiteral("\\u202eabc"));
    QCOMPARE(ui::escapedBytes("gr\xc3\xbc\xc3\x9f"), QStringLiteral("grüß"));
    QCOMPARE(ui::escapedBytes("\xff"
                              "a"),
             QStringLiteral("\\xffa"));
}

void TestTranscript::coloursCanBeRead()
{
    QPalette light, dark;
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Window, QColor(0xf0, 0xf0, 0xf0));
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1c, 0x20));
    dark.setColor(QPalette::Window, QColor(0x23, 0x24, 0x29));
    for (const QPalette &palette : {light, dark}) {
        const QColor base = palette.color(QPalette::Base);
        const QColor tinted = ui::mixed(base, QColor(0x2a, 0x7a, 0xc8), 0.2);
        for (const QColor &color : {ui::clientColor(palette), ui::serverColor(palette),
                                    ui::actionColor(palette), ui::failureColor(palette)}) {
            QVERIFY2(contrast(color, base) >= 4.5, qPrintable(color.name()));
            QVERIFY2(contrast(color, tinted) >= 4.5, qPrintable(color.name()));
        }
    }
}

void TestTranscript::refusalsLookLikeRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("failure");
    QTest::newRow("NO") << QByteArray("A1 NO [NONEXISTENT] gone") << true;
    QTest::newRow("BAD, in small letters") << QByteArray("A1 bad what?") << true;
    QTest::newRow("BAD without words") << QByteArray("A1 BAD") << true;
    QTest::newRow("unasked BYE") << QByteArray("* BYE see you") << true;
    QTest::newRow("unasked NO") << QByteArray("* NO nearly full") << true;
    QTest::newRow("OK") << QByteArray("A1 OK NO problem") << false;
    QTest::newRow("a word that begins so") << QByteArray("* NOTIFY x") << false;
    QTest::newRow("a literal") << QByteArray("+ NO") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestTranscript::refusalsLookLikeRefusals()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, failure);
    TranscriptModel model;
    model.append({line(Direction::Server, text), line(Direction::Client, text)});
    model.flush();
    QCOMPARE(model.index(0, 0).data(TranscriptModel::FailureRole).toBool(), failure);
    QVERIFY(!model.index(1, 0).data(TranscriptModel::FailureRole).toBool());
    QVERIFY(ui::failureColor({}) != ui::serverColor({}));
}

void TestTranscript::emptyPaneSaysWhy()
{
    ui::ConsolePanel panel;
    panel.addAccount(m_console->console()->account(), QStringLiteral("Test"));
    panel.setShown(true);
    QVERIFY2(panel.view()->emptyText().contains(QLatin1String("Record While Hidden")),
             qPrintable(panel.view()->emptyText()));
    panel.header()->pin->setChecked(true);
    QVERIFY(!panel.view()->emptyText().contains(QLatin1String("Record While Hidden")));
    panel.active()->transcript()->append({line(Direction::Server, "* OK ready")});
    panel.active()->transcript()->flush();
    QVERIFY(panel.view()->emptyText().isEmpty());
    panel.header()->pin->setChecked(false);
}

/// It is made anew with each command: an hour of work must not be kept.
void TestTranscript::listOfConnectionsLeavesNothingBehind()
{
    ui::ConsoleHeader header;
    for (int i = 0; i < 10; ++i)
        header.setConnections({1, 2}, 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(header.findChildren<QActionGroup *>().size(), 1);
}

QTEST_MAIN(TestTranscript)
#include "tst_transcript.moc"
