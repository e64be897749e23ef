// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what a search over several folders finds. With POSTROOM_SCREENSHOTS=folder it also
// leaves pictures of searching, sorting and conversations there.
#include "tests/support/sampledata.h"
#include "tests/ui/fakeoperations.h"
#include "ui/dialogs/searchform.h"
#include "ui/dialogs/searchresults.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/models/searchresultmodel.h"
#include "ui/theme/colorscheme.h"
#include "ui/theme/postroomstyle.h"
#include "ui/views/messageview.h"
#include "ui/views/quickfilter.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace ui;

class TestSearchResults : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void rowsComeAndAreSorted();
    void openTellsFolderAndMessage();
    void progressAndEnd();
    void foldersLeftOutAreTold();
    void pictures_data();
    void pictures();

private:
    static imap::FoundElsewhere found(const char *mailbox, quint32 firstUid, int count,
                                      quint64 size);
    static void fill(SearchResults &results);
    static void picture(QWidget *widget, const QString &name);
};

void TestSearchResults::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_searchresults"));
    QApplication::setStyle(new PostroomStyle);
    QSettings().clear();
}

void TestSearchResults::picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("POSTROOM_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

imap::FoundElsewhere TestSearchResults::found(const char *mailbox, quint32 firstUid, int count,
                                              quint64 size)
{
    imap::FoundElsewhere found;
    found.mailbox = imap::MailboxName::fromWire(mailbox);
    found.uidValidity = imap::UidValidity(7);
    for (int i = 0; i < count; ++i) {
        const auto n = static_cast<quint32>(i);
        const sample::Message contents{
            "Anna " + QByteArray::number(i), "Plan of " + QByteArray(mailbox),
            i ? QByteArrayList{"\\Seen"} : QByteArrayList{}, 60 * (i + 1), size + n};
        found.uids.add(imap::Uid(firstUid + n));
        found.rows.append(
            sample::message(n + 1, firstUid + n, contents, QDateTime::currentDateTime()));
    }
    return found;
}

void TestSearchResults::fill(SearchResults &results)
{
    results.setProgress(1, 4);
    results.add(found("INBOX", 10, 3, 5000));
    results.setProgress(2, 4);
    results.add(found("Projekte/&ANw-bersicht", 20, 2, 200));
}

void TestSearchResults::rowsComeAndAreSorted()
{
    SearchResults results(QStringLiteral("SEARCH FROM \"anna\""), QStringLiteral("alice"), nullptr);
    auto *table = results.findChild<QTableView *>(QStringLiteral("searchResultTable"));
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(results);
    QCOMPARE(table->model()->rowCount(), 5);
    table->sortByColumn(SearchResultModel::Size, Qt::AscendingOrder);
    QCOMPARE(table->model()->index(0, SearchResultModel::Folder).data().toString(),
             QString::fromUtf8("Projekte/\xc3\x9c"
                               "bersicht"));
    results.add(found("Later", 1, 1, 1)); // takes its place
    QCOMPARE(table->model()->index(0, SearchResultModel::Folder).data().toString(),
             QStringLiteral("Later"));
}

void TestSearchResults::openTellsFolderAndMessage()
{
    SearchResults results(QStringLiteral("x"), QStringLiteral("alice"), nullptr);
    fill(results);
    QSignalSpy opened(&results, &SearchResults::openRequested);
    auto *table = results.findChild<QTableView *>();
    auto *open = results.findChild<QPushButton *>(QStringLiteral("searchResultOpen"));
    QVERIFY(!open->isEnabled());
    table->sortByColumn(SearchResultModel::Size, Qt::DescendingOrder);
    table->setCurrentIndex(table->model()->index(0, 0));
    open->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).value<imap::MailboxName>(), imap::MailboxName::inbox());
    QCOMPARE(opened.first().at(1).value<imap::Uid>(), imap::Uid(12));
}

void TestSearchResults::progressAndEnd()
{
    SearchResults results(QStringLiteral("x"), QStringLiteral("alice"), nullptr);
    const auto *status = results.findChild<QLabel *>(QStringLiteral("searchResultStatus"));
    auto *stop = results.findChild<QPushButton *>(QStringLiteral("searchResultStop"));
    fill(results);
    QVERIFY2(status->text().contains(QLatin1String("5 messages found; folder 2 of 4")),
             qPrintable(status->text()));
    imap::FoundElsewhere many = found("big", 1, 1, 1);
    many.uids.add(1, 3000);
    results.add(many);
    QVERIFY(status->text().contains(QLatin1String("newest of each")));
    stop->click();
    QVERIFY(status->text().contains(QLatin1String("stopped after 2 of 4")));
    QVERIFY(!stop->isEnabled());
}

void TestSearchResults::foldersLeftOutAreTold()
{
    SearchResults results(QStringLiteral("x"), QStringLiteral("alice"), nullptr);
    const auto *troubles = results.findChild<QLabel *>(QStringLiteral("searchResultTroubles"));
    QVERIFY(troubles->isHidden());
    imap::Refused refused;
    refused.serverText = "Not yours";
    for (int i = 0; i < 5; ++i)
        results.addFailure(imap::MailboxName::fromWire("shared"), imap::ImapError(refused));
    QVERIFY(!troubles->isHidden());
    QVERIFY(troubles->text().contains(QLatin1String("shared")));
    QVERIFY(troubles->text().contains(QLatin1String("Not yours")));
    QVERIFY(troubles->text().contains(QLatin1String("and 2 more")));
}

void TestSearchResults::pictures_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("width");
    QTest::newRow("light") << static_cast<int>(ColorScheme::Light) << 1280;
    QTest::newRow("dark") << static_cast<int>(ColorScheme::Dark) << 1280;
    QTest::newRow("narrow") << static_cast<int>(ColorScheme::Light) << 720;
}

void TestSearchResults::pictures()
{
    QFETCH(int, scheme);
    QFETCH(int, width);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    applyColorScheme(static_cast<ColorScheme>(scheme));
    QSettings().clear();
    const QDateTime now = QDateTime::currentDateTime();
    FakeOperations server;
    MainWindow window;
    window.resize(width, 800);
    window.addAccount(nullptr, QStringLiteral("alice@mail.example.org"));
    AccountState *alice = window.presenter()->accounts().at(0);
    alice->arranger()->setSource(&server);
    alice->apply(sample::folders(now));
    alice->apply({sample::opened("INBOX", 10, 101), sample::drawnMessages(10, 101, now)});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto trigger = [&window](const char *name) {
        window.findChild<QAction *>(QLatin1String(name))->trigger();
    };
    trigger("groupByConversation");
    server.answerThreaded({{110, 0},
                           {109, 1},
                           {108, 2},
                           {107, 1},
                           {106, 0},
                           {105, 0},
                           {104, 1},
                           {103, 0},
                           {102, 0},
                           {101, 0}});
    window.findChild<MessageView *>()->selectMessage(imap::Uid(108));
    QCoreApplication::processEvents();
    picture(&window, QStringLiteral("conversations-") + tag);
    trigger("sortSubject");
    server.answerSorted({104, 110, 108, 106, 109, 107, 105, 103, 102, 101});
    alice->apply(
        {imap::MessagesArrived{1}, imap::UidsLearned{imap::SequenceNumber(11), {imap::Uid(111)}}});
    QCoreApplication::processEvents();
    picture(&window, QStringLiteral("sorted-") + tag);
    auto *filter = window.findChild<QuickFilter *>();
    filter->setText(QStringLiteral("anna"));
    emit filter->matchWanted();
    server.answerSorted({110, 106, 104});
    QCoreApplication::processEvents();
    picture(&window, QStringLiteral("filtered-") + tag);
    filter->setText(QStringLiteral("SEARCH FROM \"anna"));
    emit filter->matchWanted();
    QCoreApplication::processEvents();
    picture(&window, QStringLiteral("problem-") + tag);
    trigger("searchForm");
    auto *form = window.findChild<SearchForm *>();
    QTest::keyClicks(form->findChild<QLineEdit *>(QStringLiteral("searchFrom")),
                     QStringLiteral("anna"));
    picture(form, QStringLiteral("form-") + tag);
    SearchResults results(QStringLiteral("SEARCH FROM \"anna\""), alice->name(), &window);
    fill(results);
    results.show();
    QCoreApplication::processEvents();
    picture(&results, QStringLiteral("results-") + tag);
    applyColorScheme(ColorScheme::Light);
}

QTEST_MAIN(TestSearchResults)
#include "tst_searchresults.moc"
