// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/commandcompletion.h"
#include "ui/console/commandedit.h"
#include "ui/console/commandrow.h"
#include "ui/console/consoleaccount.h"
#include "ui/console/consoleheader.h"
#include "ui/console/literaleditor.h"
#include "ui/console/transcriptfilter.h"
#include "ui/console/transcriptmodel.h"
#include "ui/console/transcripttext.h"
#include "ui/console/transcriptview.h"
#include "ui/theme/colors.h"

#include "imapcore/account/credentialsource.h"

#include <QAbstractItemModelTester>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
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

class NoCredentials : public imap::CredentialSource
{
    void request(const imap::CredentialRequest &,
                 std::function<void(imap::CredentialAnswer)>) override
    {
    }
};

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

// The console without a server: transcript, filter, command line.
class TestConsole : public QObject
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
    void completions_data();
    void completions();
    void tabCompletes();
    void historyKeepsNoSecrets();
    void passwordsAreTypedUnseen();
    void literalsAreAskedFor();
    void aProblemIsSaid();

private:
    std::unique_ptr<NoCredentials> m_credentials;
    std::unique_ptr<imap::Account> m_account;
    std::unique_ptr<ui::ConsoleAccount> m_console;
};

void TestConsole::init()
{
    m_console.reset();
    m_account.reset();
    m_credentials = std::make_unique<NoCredentials>();
    m_account = std::make_unique<imap::Account>(imap::ConnectionSettings(), m_credentials.get());
    m_console =
        std::make_unique<ui::ConsoleAccount>(m_account.get(), QStringLiteral("Test"), nullptr);
    imap::MailboxesListed listed;
    for (const char *name : {"INBOX", "INBOX.Drafts", "INBOX.Sent Items", "INBOX.test1"}) {
        imap::MailboxInfo info;
        info.name = imap::MailboxName::fromWire(name);
        listed.mailboxes.append(info);
    }
    imap::MailboxOpened opened;
    opened.flags = imap::FlagSet();
    opened.flags.insert("$label1");
    emit m_account->changed(
        {listed, opened,
         imap::CapabilitiesChanged{imap::CapabilitySet({"IMAP4REV1", "IDLE", "UIDPLUS", "QUOTA"}),
                                   {}}});
}

void TestConsole::linesAreBounded()
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

void TestConsole::weightIsBounded()
{
    TranscriptModel model({.lines = 10000, .weight = 100'000, .atOnce = 50});
    for (int i = 0; i < 50; ++i) {
        model.append({line(Direction::Server, QByteArray(10'000, 'x'))});
        model.flush();
    }
    QVERIFY(model.rowCount() < 10);
    QVERIFY(model.rowCount() > 5);
}

void TestConsole::aFloodComesInPieces()
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

void TestConsole::pausedLinesAreCollected()
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

void TestConsole::pausedLinesAreBounded()
{
    TranscriptModel::Limits limits;
    limits.weight = 64 * 1024;
    TranscriptModel model(limits);
    model.setPaused(true);
    model.append(QList<WireLine>(100, line(Direction::Server, QByteArray(4096, 'x'))));
    QVERIFY(model.waiting() > 1 && model.waiting() * 4096 <= limits.weight);
    QVERIFY(model.dropped() > 0);
}

void TestConsole::filters_data()
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

void TestConsole::filters()
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

void TestConsole::linesOfAnActionBelongTogether()
{
    ui::TranscriptView view;
    view.resize(900, 300);
    view.setTranscript(m_console->transcript());
    m_console->transcript()->append({line(Direction::Client, "A1 NOOP", 7, "Refresh"),
                                     line(Direction::Server, "* 4 EXISTS", 0),
                                     line(Direction::Server, "A1 OK done", 7, "Refresh")});
    QVERIFY(view.showAction(7));
    QCOMPARE(view.action(), quint64(7));
    QCOMPARE(view.currentLine()->text, QByteArray("A1 NOOP"));
    QVERIFY(!view.showAction(99));
    view.setCurrentIndex(view.model()->index(1, 0));
    QCOMPARE(view.action(), quint64(0));
}

void TestConsole::lastActionIsThePersons()
{
    TranscriptModel model;
    model.append({line(Direction::Client, "A1 UID STORE 4 +FLAGS (\\Seen)", 7, "Mark as read"),
                  line(Direction::Client, "A2 UID SEARCH UNSEEN", 8, "Count messages"),
                  line(Direction::Client, "A3 IDLE", 9, "IDLE INBOX")});
    model.flush();
    QCOMPARE(model.lastAction(), quint64(7));
    QCOMPARE(model.rowsOf(7), QList<int>{0});
}

void TestConsole::copiedLinesSayWhoSaidThem()
{
    ui::TranscriptView view;
    view.setTranscript(m_console->transcript());
    m_console->transcript()->append({line(Direction::Client, "A1 LOGIN alice ***", 7, "Sign in"),
                                     line(Direction::Server, "A1 OK\tdone", 7, "Sign in")});
    m_console->transcript()->appendNote(QStringLiteral("Something."));
    m_console->transcript()->flush();
    view.selectAll();
    view.copySelection();
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("C: A1 LOGIN alice ***\nS: A1 OK\\tdone\n; Something."));
}

void TestConsole::controlCharactersAreVisible()
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

void TestConsole::coloursCanBeRead()
{
    QPalette light, dark;
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Window, QColor(0xf0, 0xf0, 0xf0));
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1c, 0x20));
    dark.setColor(QPalette::Window, QColor(0x23, 0x24, 0x29));
    for (const QPalette &palette : {light, dark}) {
        const QColor base = palette.color(QPalette::Base);
        const QColor tinted = ui::mixed(base, QColor(0x2a, 0x7a, 0xc8), 0.2);
        for (const QColor &color :
             {ui::clientColor(palette), ui::serverColor(palette), ui::actionColor(palette)}) {
            QVERIFY2(contrast(color, base) >= 4.5, qPrintable(color.name()));
            QVERIFY2(contrast(color, tinted) >= 4.5, qPrintable(color.name()));
        }
    }
}

void TestConsole::completions_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QStringList>("absent");
    const auto row = [](const char *name, const char *before, const QStringList &expected,
                        const QStringList &absent = {}) {
        QTest::newRow(name) << QString::fromLatin1(before) << expected << absent;
    };
    const auto s = [](const char *text) {
        return QString::fromLatin1(text);
    };
    row("command", "sel", {s("SELECT")}, {s("STORE")});
    row("command behind a tag", ". exa", {s("EXAMINE")});
    row("offered", "getq", {s("GETQUOTA"), s("GETQUOTAROOT")});
    row("not offered", "geta", {}, {s("GETACL")});
    row("uid", "uid ", {s("FETCH"), s("STORE"), s("EXPUNGE")}, {s("SELECT"), s("MOVE")});
    row("folder", "select INBOX.", {s("INBOX.Drafts"), s("\"INBOX.Sent Items\"")}, {s("SELECT")});
    row("folder in any case", "status inbox.t", {s("INBOX.test1")});
    row("second folder", "rename INBOX.test1 ", {s("INBOX.Drafts")});
    row("copy target", "copy 1:2 ", {s("INBOX")});
    row("status items", "status INBOX (mess", {s("MESSAGES")}, {s("INBOX")});
    row("fetch items", "fetch 1 rfc", {s("RFC822.SIZE"), s("RFC822.HEADER")});
    row("store", "store 1 +f", {s("+FLAGS"), s("+FLAGS.SILENT")});
    row("flags", "store 1 flags (\\Se", {s("\\Seen")});
    row("keywords of the folder", "store 1 +flags $l", {s("$label1")});
    row("search keys", "search un", {s("UNSEEN"), s("UNDELETED")});
}

void TestConsole::completions()
{
    QFETCH(QString, before);
    QFETCH(QStringList, expected);
    QFETCH(QStringList, absent);
    const QStringList found = ui::completionsFor(before, *m_console);
    for (const QString &one : expected)
        QVERIFY2(found.contains(one),
                 qPrintable(one + QStringLiteral(" not in: ") + found.join(u' ')));
    for (const QString &one : absent)
        QVERIFY2(!found.contains(one), qPrintable(one));
}

void TestConsole::tabCompletes()
{
    ui::CommandRow row;
    row.setAccount(m_console.get());
    row.show();
    QTest::keyClicks(row.edit(), QStringLiteral(". sel"));
    QTest::keyClick(row.edit(), Qt::Key_Tab);
    QCOMPARE(row.edit()->text(), QStringLiteral(". SELECT"));
    QTest::keyClicks(row.edit(), QStringLiteral(" INBOX.Se"));
    QTest::keyClick(row.edit(), Qt::Key_Tab);
    QCOMPARE(row.edit()->text(), QStringLiteral(". SELECT \"INBOX.Sent Items\""));
}

void TestConsole::historyKeepsNoSecrets()
{
    ui::CommandRow row;
    row.setAccount(m_console.get());
    QSignalSpy ready(&row, &ui::CommandRow::commandReady);
    for (const char *typed : {". noop", "login alice s3cret", ". select INBOX"}) {
        QTest::keyClicks(row.edit(), QString::fromLatin1(typed));
        QTest::keyClick(row.edit(), Qt::Key_Return);
    }
    QCOMPARE(ready.size(), 3);
    QCOMPARE(m_console->history(),
             (QStringList{QStringLiteral(". noop"), QStringLiteral(". select INBOX")}));
    QTest::keyClicks(row.edit(), QStringLiteral("draft"));
    QTest::keyClick(row.edit(), Qt::Key_Up);
    QCOMPARE(row.edit()->text(), QStringLiteral(". select INBOX"));
    QTest::keyClick(row.edit(), Qt::Key_Up);
    QTest::keyClick(row.edit(), Qt::Key_Up);
    QCOMPARE(row.edit()->text(), QStringLiteral(". noop"));
    QTest::keyClick(row.edit(), Qt::Key_Down);
    QTest::keyClick(row.edit(), Qt::Key_Down);
    QCOMPARE(row.edit()->text(), QStringLiteral("draft"));
}

void TestConsole::passwordsAreTypedUnseen()
{
    ui::CommandRow row;
    row.setAccount(m_console.get());
    row.resize(800, 40);
    row.show();
    QSignalSpy ready(&row, &ui::CommandRow::commandReady);
    QTest::keyClicks(row.edit(), QStringLiteral(". login alice s3c"));
    QCOMPARE(row.edit()->echoMode(), QLineEdit::Password);
    QVERIFY(!row.edit()->displayText().contains(QStringLiteral("s3c")));
    const auto *tag = row.findChild<QLabel *>(QStringLiteral("commandTag"));
    QVERIFY(tag->text().contains(QStringLiteral("login alice")));
    QVERIFY(!tag->text().contains(QStringLiteral("s3c")));
    QTest::keyClicks(row.edit(), QStringLiteral("ret"));
    QTest::keyClick(row.edit(), Qt::Key_Return);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.first().first().value<imap::TypedLine>().command().lines,
             QByteArrayList{"login alice s3cret"});
    QCOMPARE(row.edit()->echoMode(), QLineEdit::Normal);
    QCOMPARE(row.edit()->text(), QString());
    // Pasted at once.
    row.edit()->clear();
    QApplication::clipboard()->setText(QStringLiteral("LOGIN bob hidden"));
    row.edit()->paste();
    QCOMPARE(row.edit()->echoMode(), QLineEdit::Password);
    QCOMPARE(row.edit()->command(), QStringLiteral("LOGIN bob hidden"));
    QTest::keyClick(row.edit(), Qt::Key_Escape);
    QCOMPARE(row.edit()->command(), QString());
    QCOMPARE(row.edit()->echoMode(), QLineEdit::Normal);
}

void TestConsole::literalsAreAskedFor()
{
    ui::CommandRow row;
    row.setAccount(m_console.get());
    row.show();
    QSignalSpy ready(&row, &ui::CommandRow::commandReady);
    QTest::keyClicks(row.edit(), QStringLiteral("append INBOX {11}"));
    QTest::keyClick(row.edit(), Qt::Key_Return);
    QCOMPARE(ready.size(), 0);
    auto *text = row.findChild<QPlainTextEdit *>(QStringLiteral("literalText"));
    QVERIFY(text->isVisible());
    text->setPlainText(QStringLiteral("A: b\n\nbody"));
    auto *go = row.findChild<QPushButton *>(QStringLiteral("literalContinue"));
    QVERIFY2(go->text().contains(QStringLiteral("{12}")), qPrintable(go->text()));
    text->setPlainText(QStringLiteral("A: b\n\nbod"));
    QVERIFY(!go->text().contains(u'{'));
    go->click();
    QVERIFY(!text->isVisible());
    QTest::keyClick(row.edit(), Qt::Key_Return);
    QCOMPARE(ready.size(), 1);
    const auto typed = ready.first().first().value<imap::TypedLine>();
    QCOMPARE(typed.command().literals, QByteArrayList{"A: b\r\n\r\nbod"});
    QCOMPARE(typed.command().lines, (QByteArrayList{"append INBOX ", ""}));
}

void TestConsole::aProblemIsSaid()
{
    ui::CommandRow row;
    row.setAccount(m_console.get());
    QSignalSpy ready(&row, &ui::CommandRow::commandReady);
    QSignalSpy noted(&row, &ui::CommandRow::noted);
    QTest::keyClicks(row.edit(), QStringLiteral(". starttls"));
    QTest::keyClick(row.edit(), Qt::Key_Return);
    QCOMPARE(ready.size(), 0);
    QCOMPARE(noted.size(), 1);
    QVERIFY(noted.first().first().toString().contains(QStringLiteral("STARTTLS")));
}

/// It is made anew with each command: an hour of work must not be kept.
void TestConsole::listOfConnectionsLeavesNothingBehind()
{
    ui::ConsoleHeader header;
    for (int i = 0; i < 10; ++i)
        header.setConnections({1, 2}, 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(header.findChildren<QActionGroup *>().size(), 1);
}

QTEST_MAIN(TestConsole)
#include "tst_consolepanel.moc"
