// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a connection, told in words: what happened, when, what comes next.
#include "ui/dialogs/historypage.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/mainwindow/connectionhistory.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace imap;
using ui::ConnectionHistory;

namespace {

LinkChanged link(LinkState state, const std::optional<ImapError> &reason = {})
{
    LinkChanged link;
    link.state = state;
    link.reason = reason;
    if (state == LinkState::Waiting)
        link.retryAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5));
    if (state == LinkState::Online || state == LinkState::Idle)
        link.tls.protocol = QStringLiteral("TLS 1.3");
    return link;
}

ConnectionSettings settings()
{
    ConnectionSettings settings;
    settings.host = QStringLiteral("mail.example.org");
    settings.user = QStringLiteral("alice");
    return settings;
}

} // namespace

class TestConnectionHistory : public QObject
{
    Q_OBJECT
private slots:
    void aDayInWords();
    void onlyTheLastEventsAreKept();
    void hostileWordsAreCleaned();
    void pageShowsAndCopies();

private:
    static void note(ConnectionHistory &history, const LinkChanged &told, int second = 0)
    {
        history.note(told, settings(), QDateTime(QDate(2026, 1, 2), QTime(3, 0, second)));
    }
};

void TestConnectionHistory::aDayInWords()
{
    ConnectionHistory history;
    note(history, link(LinkState::Connecting), 1);
    note(history, link(LinkState::Online), 2);
    note(history, link(LinkState::Idle), 3); // nothing new to a person
    note(history, link(LinkState::Online), 4);
    note(history, link(LinkState::Waiting, ImapError(ConnectionLost{"shutting down"})), 5);
    note(history, link(LinkState::Connecting), 6);
    Refused limit;
    limit.command = "AUTHENTICATE";
    limit.serverText = "Too many simultaneous connections. (Failure)";
    note(history, link(LinkState::Waiting, ImapError(limit)), 7);
    note(history, link(LinkState::Offline), 8);
    QStringList told;
    for (const ConnectionHistory::Event &event : history.events())
        told.append(event.what);
    QCOMPARE(told, (QStringList{
                       QStringLiteral("Connecting to mail.example.org, port 993."),
                       QStringLiteral("Signed in, encrypted by TLS 1.3."),
                       QStringLiteral("mail.example.org ended the connection."),
                       QStringLiteral("Connecting to mail.example.org, port 993."),
                       QStringLiteral("mail.example.org allows no more connections at one time."),
                       QStringLiteral("Signed out, as you asked for.")}));
    const ConnectionHistory::Event &loss = history.events().at(2);
    QVERIFY2(loss.next.startsWith(QLatin1String("Tries again at ")), qPrintable(loss.next));
    QVERIFY(loss.details.contains(QLatin1String("shutting down")));
    QCOMPARE(loss.at.time(), QTime(3, 0, 5));
    QVERIFY(history.events().at(4).next.contains(QLatin1String("password is not the trouble")));
}

void TestConnectionHistory::onlyTheLastEventsAreKept()
{
    ConnectionHistory history;
    for (int i = 0; i < 1000; ++i)
        note(history, link(LinkState::Waiting, ImapError(ConnectionLost{QByteArray::number(i)})));
    QCOMPARE(history.events().size(), ConnectionHistory::mostEvents);
    QVERIFY(history.events().last().details.contains(QLatin1String("999")));
}

void TestConnectionHistory::hostileWordsAreCleaned()
{
    ConnectionHistory history;
    note(history, link(LinkState::Waiting, ImapError(ConnectionLost{"a\nb\x1b[1m\xe2\x80\xae" +
                                                                    QByteArray(9999, 'x')})));
    const QString text = history.toText();
    QCOMPARE(text.count(u'\n'), 0);
    QVERIFY(!text.contains(QChar(0x202e)) && !text.contains(QChar(0x1b)));
    QVERIFY(text.size() < 1200);
}

void TestConnectionHistory::pageShowsAndCopies()
{
    ui::AccountState state(1, nullptr, QStringLiteral("alice"));
    auto *history = state.findChild<ConnectionHistory *>();
    QVERIFY(history);
    ui::HistoryPage page(history);
    auto *table = page.findChild<QTreeWidget *>(QStringLiteral("history"));
    auto *copy = page.findChild<QPushButton *>(QStringLiteral("copyHistory"));
    QVERIFY(!copy->isEnabled());
    state.apply({link(LinkState::Connecting)});
    state.apply({link(LinkState::Waiting, ImapError(ConnectionLost{}))});
    QCOMPARE(table->topLevelItemCount(), 2);
    QVERIFY(table->topLevelItem(0)->text(1).contains(QLatin1String("broke off"))); // newest first
    QVERIFY(copy->isEnabled());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), history->toText());
    QCOMPARE(history->toText().count(u'\n'), 1);
}

QTEST_MAIN(TestConnectionHistory)
#include "tst_connectionhistory.moc"
