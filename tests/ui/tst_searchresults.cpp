// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what a search over several folders finds.
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

private:
    static imap::FoundElsewhere found(const char *mailbox, quint32 firstUid, int count,
                                      quint64 size);
    static void fill(SearchResults &results);
};

void TestSearchResults::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_searchresults"));
    QApplication::setStyle(new PostroomStyle);
    QSettings().clear();
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

QTEST_MAIN(TestSearchResults)
#include "tst_searchresults.moc"
