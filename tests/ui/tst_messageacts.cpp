// SPDX-License-Identifier: GPL-3.0-or-later
// Acts in the window without a server: what may be done when, and how it is said.
#include "tests/ui/filledwindow.h"
#include "ui/actions/actwords.h"
#include "ui/actions/messageactions.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/postroomstyle.h"
#include "ui/views/messageview.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QToolBar>

#include <limits>

using namespace ui;

namespace {

QAction *named(MainWindow &window, const char *name)
{
    return window.findChild<QAction *>(QString::fromLatin1(name));
}

} // namespace

class TestActs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void withoutSelectionEachActSaysSo();
    void whatIsForbiddenSaysWhy_data();
    void whatIsForbiddenSaysWhy();
    void everyActHasTooltipAndName();
    void togglesSpeakOfWhatIsSelected();
    void selectionByRanges();
    void toolBarOverflows();

private:
    QDateTime m_now;
};

void TestActs::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_messageacts"));
    QApplication::setStyle(new PostroomStyle);
    applyColorScheme(ColorScheme::Light);
    m_now = QDateTime::currentDateTime();
}

void TestActs::withoutSelectionEachActSaysSo()
{
    MainWindow window;
    for (const char *name : {"toggleRead", "markFlagged", "deleteMessages", "markJunk", "keyword1",
                             "copyTo", "moveTo", "expunge", "saveMessages", "whatWillBeSent"}) {
        const QAction *action = named(window, name);
        QVERIFY2(action, name);
        QVERIFY2(!action->isEnabled(), name);
        QVERIFY2(action->toolTip().contains(u'\n'), name);
    }
    fillWindow(window, m_now);
    QVERIFY(!named(window, "toggleRead")->isEnabled());
    QVERIFY(named(window, "toggleRead")->toolTip().contains(QLatin1String("Select a message")));
    window.findChild<MessageView *>()->selectMessage(imap::Uid(19215 + 1200));
    QTRY_VERIFY(named(window, "toggleRead")->isEnabled());
    QVERIFY(named(window, "moveTo")->isEnabled());
    QVERIFY(named(window, "expunge")->isEnabled());
    QVERIFY(!named(window, "undo")->isEnabled());
}

void TestActs::whatIsForbiddenSaysWhy_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QByteArrayList>("permanent");
    QTest::addColumn<bool>("online");
    QTest::addColumn<QByteArrayList>("allowed");
    QTest::addColumn<QByteArrayList>("refused");
    const QByteArrayList all{"\\Seen", "\\Answered", "\\Flagged", "\\Deleted", "\\Draft"};
    QTest::newRow("read-only folder")
        << true << all << true << QByteArrayList{"copyTo", "saveMessages"}
        << QByteArrayList{"toggleRead", "deleteMessages", "moveTo", "expunge", "keyword1"};
    QTest::newRow("only Seen is kept")
        << false << QByteArrayList{"\\Seen"} << true << QByteArrayList{"toggleRead", "copyTo"}
        << QByteArrayList{"toggleFlagged", "deleteMessages", "keyword1"};
    QTest::newRow("offline") << false << all << false << QByteArrayList{}
                             << QByteArrayList{"toggleRead", "copyTo", "moveTo", "expunge",
                                               "saveMessages"};
}

void TestActs::whatIsForbiddenSaysWhy()
{
    QFETCH(bool, readOnly);
    QFETCH(QByteArrayList, permanent);
    QFETCH(bool, online);
    QFETCH(QByteArrayList, allowed);
    QFETCH(QByteArrayList, refused);
    MainWindow window;
    fillWindow(window, m_now);
    AccountState *alice = window.presenter()->accounts().at(0);
    imap::MailboxOpened opened = sample::opened("INBOX", 1204, 19215);
    opened.readOnly = readOnly;
    opened.permanentFlags.assumed = false;
    for (const QByteArray &flag : permanent)
        opened.permanentFlags.flags.insert(flag);
    alice->apply({opened});
    alice->apply({sample::drawnMessages(1204, 19215, m_now)});
    if (!online)
        alice->apply({sample::link(imap::LinkState::Waiting, m_now)});
    window.findChild<MessageView *>()->selectMessage(imap::Uid(19215 + 1200));
    window.messageActions()->update();
    for (const QByteArray &name : allowed)
        QVERIFY2(named(window, name)->isEnabled(), name);
    for (const QByteArray &name : refused) {
        QVERIFY2(!named(window, name)->isEnabled(), name);
        QVERIFY2(named(window, name)->toolTip().contains(u'\n'), name);
    }
}

void TestActs::everyActHasTooltipAndName()
{
    MainWindow window;
    QSet<QString> names;
    for (const QAction *action : window.messageActions()->all()) {
        QVERIFY(!action->objectName().isEmpty());
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.insert(action->objectName());
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
    }
}

void TestActs::togglesSpeakOfWhatIsSelected()
{
    MainWindow window;
    fillWindow(window, m_now);
    auto *view = window.findChild<MessageView *>();
    const MessageTableModel *table = view->messages();
    int unread = -1;
    int read = -1;
    for (int row = 0; row < 8; ++row)
        (table->rowData(row)->isUnread() ? unread : read) = row;
    QVERIFY(unread >= 0 && read >= 0);
    view->selectMessage(table->uidAt(unread));
    window.messageActions()->update();
    QCOMPARE(named(window, "toggleRead")->iconText(), QStringLiteral("Read"));
    view->selectMessage(table->uidAt(read));
    window.messageActions()->update();
    QCOMPARE(named(window, "toggleRead")->iconText(), QStringLiteral("Unread"));
    // However many are selected, as long as all are known.
    AccountState *alice = window.presenter()->accounts().at(0);
    alice->apply({sample::opened("INBOX", 3000), sample::plainMessages(1, 3000, 1, m_now)});
    view->selectAll();
    window.messageActions()->update();
    QCOMPARE(named(window, "toggleRead")->iconText(), QStringLiteral("Unread"));
    alice->apply({sample::plainMessages(1, 1, 1, m_now),
                  sample::drawnMessages(3000, 1, m_now)}); // some are unread
    window.messageActions()->update();
    QCOMPARE(named(window, "toggleRead")->iconText(), QStringLiteral("Read"));
}

void TestActs::selectionByRanges()
{
    MainWindow window;
    window.addAccount(nullptr, QStringLiteral("alice"));
    AccountState *alice = window.presenter()->accounts().at(0);
    alice->apply(sample::folders(m_now));
    auto *view = window.findChild<MessageView *>();
    const auto cost = [&](quint32 count) {
        alice->apply({sample::opened("INBOX", count, 1)});
        view->selectAll();
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer clock;
            clock.start();
            (void)view->selectedSet();
            window.messageActions()->update();
            best = qMin(best, clock.nsecsElapsed());
        }
        return best;
    };
    const qint64 few = cost(1000);
    const qint64 many = cost(1'000'000);
    QVERIFY2(many < 20 * few, qPrintable(QStringLiteral("%1 ns, %2 ns").arg(few).arg(many)));
    QCOMPARE(view->selectedSet().toBytes(), QByteArray("1:1000000"));
    view->clearSelection();
    // Two ranges, newest first.
    QItemSelection two;
    two.select(view->messages()->index(0, 0), view->messages()->index(1, 0));
    two.select(view->messages()->index(5, 0), view->messages()->index(5, 0));
    view->selectionModel()->select(two, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(view->selectedSet().toBytes(), QByteArray("999995,999999:1000000"));
}

void TestActs::toolBarOverflows()
{
    MainWindow window;
    fillWindow(window, m_now);
    window.resize(800, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY2(window.width() <= 800, qPrintable(QString::number(window.width())));
    const auto *bar = window.findChild<QToolBar *>();
    QVERIFY(bar->width() <= 800);
}

QTEST_MAIN(TestActs)
#include "tst_messageacts.moc"
