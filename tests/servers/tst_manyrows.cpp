// SPDX-License-Identifier: GPL-3.0-or-later
// Acts on all rows at once, ten or ten thousand: a handful of commands, a live window.
#include "tests/support/bulkserver.h"
#include "tests/support/messageactstest.h"
#include "ui/actions/messageactions.h"
#include "ui/eventloopwatchdog.h"
#include "ui/views/messageview.h"
#include "ui/views/toast.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using testsupport::waitUntil;
using testsupport::Way;
using testsupport::WindowDriver;

class TestManyRows : public testsupport::MessageActsTest
{
    Q_OBJECT
private slots:
    void manyRowsAtOnce();
    void tenThousandRows();
};

void TestManyRows::manyRowsAtOnce()
{
    m_driver->view()->selectAll();
    m_driver->window()->messageActions()->update();
    m_driver->clearWire();
    trigger("toggleFlagged", Way::Keyboard);
    QVERIFY(toastHolds(QStringLiteral("10 messages flagged.")));
    QCOMPARE(uidsIn("INBOX", "flagged").size(), 10);
    int stores = 0;
    for (const QByteArray &command : m_driver->commands())
        stores += command.startsWith("UID STORE");
    QCOMPARE(stores, 1);
    m_driver->window()->findChild<QToolButton *>(QStringLiteral("toastUndo"))->click();
    QVERIFY(toastHolds(QStringLiteral("Undone")));
    QCOMPARE(uidsIn("INBOX", "flagged").size(), 0);
}

/// Flagging, undoing and copying 10,000 selected messages: a handful of commands, a live window.
void TestManyRows::tenThousandRows()
{
    m_driver.reset();
    testsupport::BulkServer server;
    QCOMPARE(server.startWith({{QStringLiteral("large"), 12'000}, {QStringLiteral("other"), 1}}),
             QString());
    m_driver = std::make_unique<WindowDriver>(testsupport::settingsFor(server, imap::Security::Tls),
                                              QByteArrayList{server.password().toUtf8()});
    m_driver->goOnline();
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(m_driver->openFolder(imap::MailboxName::fromWire("large")));
    QVERIFY(waitUntil(
        [this] { return m_driver->isInState(imap::LinkState::Idle) && m_driver->isViewFilled(); }));
    const ui::MessageTableModel *table = m_driver->messages();
    m_driver->view()->selectionModel()->select({table->index(0, 0), table->index(9'999, 0)},
                                               QItemSelectionModel::ClearAndSelect |
                                                   QItemSelectionModel::Rows);
    m_driver->window()->messageActions()->update();
    ui::EventLoopWatchdog watchdog;
    const auto run = [&](const char *what, const std::function<void()> &act, const QString &words) {
        m_driver->clearWire();
        watchdog.reset();
        QElapsedTimer clock;
        clock.start();
        act();
        QVERIFY2(waitUntil([&] { return toast().contains(words); }, 60'000), qPrintable(toast()));
        qInfo().noquote() << what << clock.elapsed() << "ms, longest step"
                          << watchdog.longestStep() / 1'000'000 << "ms,"
                          << m_driver->commands().size() << "commands";
        QByteArrayList acts;
        for (const QByteArray &command : m_driver->commands()) {
            if (!command.startsWith("UID FETCH") && !command.startsWith("STATUS") &&
                !command.startsWith("UID SEARCH"))
                acts << command.left(60);
        }
        QVERIFY2(acts.size() <= 5, acts.join('\n').constData());
    };
    run(
        "flag", [this] { trigger("toggleFlagged", Way::Menu); },
        QStringLiteral("messages flagged"));
    run(
        "undo", [this] { trigger("undo", Way::Menu); }, QStringLiteral("Undone"));
    run(
        "copy",
        [this] {
            trigger("copyTo", Way::Keyboard);
            auto *edit = QApplication::activePopupWidget()->findChild<QLineEdit *>();
            QTest::keyClicks(edit, QStringLiteral("other"));
            QTest::keyClick(edit, Qt::Key_Return);
        },
        QStringLiteral("messages to “other”"));
}

QTEST_MAIN(TestManyRows)
#include "tst_manyrows.moc"
