// SPDX-License-Identifier: GPL-3.0-or-later
// Filter, search form and jumps of the message table, in the whole window; a fake answers.
#include "tests/ui/tablewindow.h"
#include "ui/actions/jumpactions.h"
#include "ui/views/emptystate.h"
#include "ui/views/filterstatus.h"
#include "ui/views/quickfilter.h"
#include "ui/views/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace ui;

class TestTableFilter : public QObject, private TableWindow
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void typingFilters();
    void escapeShowsAllAgain();
    void nothingMatches();
    void sortedFolderStaysSorted();
    void arrivalsAreSearchedAgain();
    void troubleIsTold();
    void troubleNamesTheServer();
    void slowSearchCanBeCancelled();
    void programInTheField();
    void anotherFolderHasNoFilter();
    void formShowsTheProgram();
    void formSearchesTheFolder();
    void formSaysWhatIsWrong();
    void firstUnread();
    void toDate();
    void toUidOrNumber();

private:
    void type(const QString &text);
    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }

    QuickFilter *m_filter = nullptr;
};

void TestTableFilter::initTestCase()
{
    prepare("tst_tablefilter");
}

void TestTableFilter::init()
{
    makeWindow();
    m_window->findChild<JumpActions *>()->setSource(m_server.get());
    m_filter = m_window->findChild<QuickFilter *>();
    m_filter->setPause(0);
    open("INBOX");
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTableFilter::type(const QString &text)
{
    m_filter->setFocus();
    QTest::keyClicks(m_filter, text);
    QTest::keyClick(m_filter, Qt::Key_Return);
}

void TestTableFilter::typingFilters()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_filter->hasFocus());
    QTest::keyClicks(m_filter, QStringLiteral("ann"));
    QTRY_COMPARE(m_server->questions().size(), 1);
    QVERIFY(m_server->questions().first().contains(QLatin1String("FROM \"ann\"")));
    QCOMPARE(rows().size(), 5);
    m_server->answerFound({11, 13});
    QCOMPARE(rows(), (Uids{13, 11}));
    const auto *status = m_window->findChild<FilterStatus *>();
    QVERIFY(status->isVisible());
    QCOMPARE(status->accessibleName(), QStringLiteral("2 of 5 messages match the filter"));
    QTest::keyClicks(m_filter, QStringLiteral("a"));
    QTRY_COMPARE(m_server->questions().size(), 2);
    m_server->answerFound({11});
    QCOMPARE(rows(), (Uids{11}));
    m_state->apply({imap::MessageExpunged{imap::SequenceNumber(2), imap::Uid(11)}});
    QCOMPARE(rows(), Uids{});
    QCOMPARE(status->accessibleName(), QStringLiteral("0 of 4 messages match the filter"));
}

void TestTableFilter::escapeShowsAllAgain()
{
    m_view->selectMessage(imap::Uid(12));
    type(QStringLiteral("ann"));
    m_server->answerFound({11, 13});
    QVERIFY(!m_view->currentUid().isValid()); // hidden, but it is still what was read
    QTest::keyClick(m_filter, Qt::Key_Escape);
    QCOMPARE(rows(), (Uids{14, 13, 12, 11, 10}));
    QCOMPARE(m_view->currentUid().value(), 12U);
    QCOMPARE(m_view->selectedUids(), QList<imap::Uid>{imap::Uid(12)});
    type(QStringLiteral("ann"));
    m_server->answerFound({11, 13});
    m_view->selectMessage(imap::Uid(13));
    m_filter->clear();
    QCOMPARE(m_view->currentUid().value(), 13U);
    QTest::keyClick(m_filter, Qt::Key_Escape);
    QVERIFY(m_view->hasFocus());
}

void TestTableFilter::nothingMatches()
{
    type(QStringLiteral("zzz"));
    m_server->answerFound({});
    auto *empty = m_window->findChild<EmptyState *>(QStringLiteral("messagesEmpty"));
    QTRY_VERIFY(empty->isVisible());
    empty->findChild<QPushButton *>()->click();
    QTRY_VERIFY(m_view->isVisible());
    QCOMPARE(rows().size(), 5);
    QVERIFY(m_filter->text().isEmpty());
}

void TestTableFilter::sortedFolderStaysSorted()
{
    trigger("sortSize");
    m_server->answerSorted({12, 10, 14, 11, 13});
    type(QStringLiteral("ann"));
    QVERIFY(m_server->questions().last().startsWith(QLatin1String("SORT REVERSE SIZE")));
    QVERIFY(m_server->questions().last().contains(QLatin1String("FROM \"ann\"")));
    m_server->answerSorted({14, 11});
    QCOMPARE(rows(), (Uids{14, 11}));
    QTest::keyClick(m_filter, Qt::Key_Escape);
    m_server->answerSorted({12, 10, 14, 11, 13});
    QCOMPARE(rows(), (Uids{12, 10, 14, 11, 13}));
}

void TestTableFilter::arrivalsAreSearchedAgain()
{
    type(QStringLiteral("ann"));
    m_server->answerFound({11});
    m_state->apply(
        {imap::MessagesArrived{1}, imap::UidsLearned{imap::SequenceNumber(6), {imap::Uid(20)}}});
    QCOMPARE(rows(), (Uids{11}));
    QTRY_COMPARE(m_server->questions().size(), 2);
    m_server->answerFound({11, 20});
    QCOMPARE(rows(), (Uids{20, 11}));
}

void TestTableFilter::troubleIsTold()
{
    const auto *status = m_window->findChild<FilterStatus *>();
    type(QStringLiteral("ann"));
    imap::Refused refused;
    refused.serverText = "[BADCHARSET] No such letters";
    m_server->answer(imap::ImapError(refused));
    QVERIFY(status->isVisible());
    QVERIFY2(status->accessibleName().contains(QLatin1String("No such letters")),
             qPrintable(status->accessibleName()));
    QCOMPARE(rows().size(), 5);
    QTest::keyClick(m_filter, Qt::Key_Return); // tries again
    m_server->answerFound({11});
    QVERIFY(!status->accessibleName().contains(QLatin1String("No such letters")));
    QCOMPARE(rows(), (Uids{11}));
}

void TestTableFilter::troubleNamesTheServer()
{
    const auto *status = m_window->findChild<FilterStatus *>();
    type(QStringLiteral("ann"));
    imap::Refused refused;
    refused.kind = imap::StatusKind::Bad;
    refused.command = "UID SEARCH";
    refused.serverText = "Error in IMAP command UID SEARCH: Unknown argument FOO (0.001 secs)";
    m_server->answer(imap::ImapError(refused));
    const QString told = status->accessibleName();
    QVERIFY2(told.startsWith(QLatin1String("imap.test ")), qPrintable(told));
    // What does not fit goes sentence by sentence; the tool tip has it all.
    QVERIFY2(status->text().contains(QLatin1String("UID SEARCH.<")), qPrintable(status->text()));
    QVERIFY(status->toolTip().contains(QLatin1String("Unknown argument")));
    // So does what a jump has to tell.
    QString jumped;
    connect(m_window->findChild<JumpActions *>(), &JumpActions::told, this,
            [&jumped](const QString &text) { jumped = text; });
    trigger("goToFirstUnread");
    m_server->answer(imap::ImapError(imap::ConnectionLost{}));
    QVERIFY2(jumped.contains(QLatin1String("imap.test")), qPrintable(jumped));
}

void TestTableFilter::slowSearchCanBeCancelled()
{
    const auto *status = m_window->findChild<FilterStatus *>();
    type(QStringLiteral("ann"));
    QVERIFY(!status->isVisible()); // not at once
    QTRY_VERIFY(status->isVisible());
    QVERIFY(status->text().contains(QLatin1String("Searching")));
    emit m_window->findChild<FilterStatus *>()->linkActivated(QStringLiteral("#cancel"));
    QCOMPARE(m_server->abandoned(), 1);
    QVERIFY(status->text().contains(QLatin1String("cancelled")));
    QCOMPARE(rows().size(), 5);
}

void TestTableFilter::programInTheField()
{
    type(QStringLiteral("SEARCH UNSEEN LARGER 1000"));
    QCOMPARE(m_server->questions().last(), QStringLiteral("SEARCH UNSEEN LARGER 1000"));
    m_server->answerFound({11});
    m_filter->clear();
    const auto asked = m_server->questions().size();
    type(QStringLiteral("SEARCH (UNSEEN"));
    QCOMPARE(m_server->questions().size(), asked);
    QVERIFY(m_window->findChild<FilterStatus *>()->accessibleName().contains(
        QLatin1String("character 8")));
}

void TestTableFilter::anotherFolderHasNoFilter()
{
    type(QStringLiteral("ann"));
    m_server->answerFound({11});
    open("Drafts");
    QCOMPARE(rows().size(), 5);
    QVERIFY(m_filter->text().isEmpty());
    const MainWindow none;
    QVERIFY(!none.findChild<QuickFilter *>()->isEnabled());
}

void TestTableFilter::formShowsTheProgram()
{
    trigger("searchForm");
    auto *program = child<QLineEdit>("searchProgram");
    QVERIFY(program && program->isVisible());
    QTest::keyClicks(child<QLineEdit>("searchFrom"), QStringLiteral("ann"));
    child<QCheckBox>("searchHasSince")->setChecked(true);
    child<QDateEdit>("searchSince")->setDate(QDate(2026, 1, 1));
    child<QComboBox>("searchUnread")->setCurrentIndex(1);
    QCOMPARE(program->text(), QStringLiteral("FROM \"ann\" SINCE 1-Jan-2026 UNSEEN"));
    child<QPushButton>("searchClear")->click();
    QCOMPARE(program->text(), QStringLiteral("ALL"));
    QVERIFY(!child<QPushButton>("searchDo")->isEnabled());
}

void TestTableFilter::formSearchesTheFolder()
{
    trigger("searchForm");
    QTest::keyClicks(child<QLineEdit>("searchFrom"), QStringLiteral("ann"));
    child<QPushButton>("searchDo")->click();
    QCOMPARE(m_server->questions().last(), QStringLiteral("SEARCH FROM \"ann\""));
    m_server->answerFound({12});
    QCOMPARE(rows(), (Uids{12}));
    QCOMPARE(m_filter->text(), QStringLiteral("SEARCH FROM \"ann\""));
    QVERIFY(!child<QDialog>("searchFormDialog")->isVisible()); // it would cover them
    trigger("searchForm");
    QVERIFY(child<QDialog>("searchFormDialog")->isVisible());
    QCOMPARE(child<QLineEdit>("searchFrom")->text(), QStringLiteral("ann"));
    m_filter->clear();
    QCOMPARE(rows().size(), 5);
}

void TestTableFilter::formSaysWhatIsWrong()
{
    trigger("searchForm");
    auto *program = child<QLineEdit>("searchProgram");
    const auto *problem = child<QLabel>("searchProblem");
    program->setText(QStringLiteral("FROM \"ann"));
    QVERIFY(problem->text().contains(QLatin1String("closing quote")));
    QVERIFY(!child<QPushButton>("searchDo")->isEnabled());
    program->setText(QStringLiteral("NOT (SEEN OR FLAGGED DRAFT)"));
    QVERIFY(problem->text().isEmpty());
    child<QPushButton>("searchDo")->click();
    QCOMPARE(m_server->questions().last(), QStringLiteral("SEARCH NOT (SEEN OR FLAGGED DRAFT)"));
}

void TestTableFilter::firstUnread()
{
    trigger("goToFirstUnread");
    QCOMPARE(m_server->questions().last(), QStringLiteral("SEARCH UNSEEN"));
    m_server->answerFound({10, 13});
    QCOMPARE(m_view->currentUid().value(), 13U); // the topmost
    trigger("goToFirstUnread");
    m_server->answerFound({});
    QVERIFY(m_window->findChild<Toast *>()->isVisible());
}

void TestTableFilter::toDate()
{
    trigger("goToDate");
    auto *edit = child<QDateEdit>("goToDateEdit");
    QVERIFY(edit);
    edit->setDate(QDate(2026, 3, 9));
    child<QPushButton>("goToDateDo")->click();
    QCOMPARE(m_server->questions().last(), QStringLiteral("SEARCH SINCE 9-Mar-2026"));
    m_server->answerFound({12, 13});
    QCOMPARE(m_view->currentUid().value(), 12U);
}

void TestTableFilter::toUidOrNumber()
{
    const auto go = [this](const char *by, const char *number) {
        trigger("goToNumber");
        const auto *dialog = child<QDialog>("goToNumberDialog");
        dialog->findChild<QRadioButton *>(QLatin1String(by))->setChecked(true);
        dialog->findChild<QLineEdit *>(QStringLiteral("goToNumberEdit"))
            ->setText(QLatin1String(number));
        dialog->findChild<QPushButton *>(QStringLiteral("goToNumberDo"))->click();
        QTRY_VERIFY(!child<QDialog>("goToNumberDialog"));
    };
    go("goToByUid", "12");
    QCOMPARE(m_view->currentUid().value(), 12U);
    go("goToByNumber", "1");
    QCOMPARE(m_view->currentUid().value(), 10U);
    QVERIFY(!m_window->findChild<Toast *>()->isVisible());
    go("goToByUid", "99");
    QCOMPARE(m_view->currentUid().value(), 14U);
    QVERIFY(m_window->findChild<Toast *>()->text().contains(QLatin1String("UID 99")));
    go("goToByNumber", "7");
    QVERIFY(m_window->findChild<Toast *>()->text().contains(QLatin1String("1 to 5")));
    QVERIFY(m_server->questions().isEmpty());
}

QTEST_MAIN(TestTableFilter)
#include "tst_tablefilter.moc"
