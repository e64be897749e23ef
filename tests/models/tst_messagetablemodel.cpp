// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampledata.h"
#include "ui/models/messagetablemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

class TestMessageTableModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_now = QDateTime::currentDateTime(); }
    void rowsAreThereAtOnce();
    void newestFirstAndBack();
    void arrivalsComeOnTop();
    void expungeTakesTheRightRow();
    void contentsNeverLandOnAnotherMessage();
    void flagsShow();
    void reopenedKeepsContentsButAsksAgain();
    void reopenedInStepAsksForNothing();
    void anotherValidityForgetsEverything();
    void damagedRowStays();
    void cacheStaysBounded();
    void absurdCountsAreSurvived();
    void nextUnreadSteps();
    void pageOfEnvelopesIsOneSignal();
    void recipientsInPlaceOfSenders();
    void agreesWithANaiveList_data();
    void agreesWithANaiveList();

private:
    static QString subject(const MessageTableModel &model, int row);
    static imap::MessagesUpdated one(quint32 number, quint32 uid, const QByteArrayList &flags = {});
    QDateTime m_now;
};

QString TestMessageTableModel::subject(const MessageTableModel &model, int row)
{
    return model.index(row, columnNumber(MessageColumn::Subject)).data().toString();
}

imap::MessagesUpdated TestMessageTableModel::one(quint32 number, quint32 uid,
                                                 const QByteArrayList &flags)
{
    sample::Message contents{"A", "s" + QByteArray::number(uid), flags, 60};
    return {{sample::message(number, uid, contents, QDateTime::currentDateTime())}};
}

void TestMessageTableModel::rowsAreThereAtOnce()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 1000000)});
    QCOMPARE(model.rowCount(), 1000000);
    QCOMPARE(model.cachedRows(), 0);
    QVERIFY(model.rows().uids().footprint() < 4096);
    const QModelIndex cell = model.index(500000, columnNumber(MessageColumn::Subject));
    QVERIFY(cell.data(LoadingRole).toBool());
    QCOMPARE(model.index(0, columnNumber(MessageColumn::Uid)).data().toString(),
             QStringLiteral("1000000"));
}

void TestMessageTableModel::newestFirstAndBack()
{
    MessageTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({sample::opened("INBOX", 3, 10), one(1, 10), one(2, 11), one(3, 12)});
    QCOMPARE(subject(model, 0), QStringLiteral("s12"));
    const QPersistentModelIndex newest(model.index(0, 3));
    model.setNewestFirst(false);
    QCOMPARE(subject(model, 0), QStringLiteral("s10"));
    QCOMPARE(newest.row(), 2);
}

void TestMessageTableModel::arrivalsComeOnTop()
{
    MessageTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({sample::opened("INBOX", 2, 10), one(2, 11)});
    model.apply({imap::MessagesArrived{1}});
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.uidAt(0).isValid());
    QVERIFY(model.index(0, 3).data(LoadingRole).toBool());
    QVERIFY(!model.needsEnvelope(0)); // there is no UID to ask for yet
    model.apply({imap::UidsLearned{imap::SequenceNumber(3), {imap::Uid(40)}}, one(3, 40)});
    QCOMPARE(model.uidAt(0).value(), 40U);
    QCOMPARE(subject(model, 0), QStringLiteral("s40"));
    QCOMPARE(subject(model, 1), QStringLiteral("s11"));
}

void TestMessageTableModel::expungeTakesTheRightRow()
{
    MessageTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({sample::opened("INBOX", 4, 10), one(1, 10), one(2, 11), one(3, 12), one(4, 13)});
    // "* 1 EXPUNGE" twice in a row takes the first two.
    const imap::MessageExpunged first{imap::SequenceNumber(1), {}};
    model.apply({first, first});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(subject(model, 1), QStringLiteral("s12"));
    QCOMPARE(subject(model, 0), QStringLiteral("s13"));
    model.apply({imap::MessageExpunged{imap::SequenceNumber(9), {}},
                 imap::MessageExpunged{imap::SequenceNumber(0), {}}});
    QCOMPARE(model.rowCount(), 2);
}

void TestMessageTableModel::contentsNeverLandOnAnotherMessage()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 2, 10)});
    model.apply({one(1, 99)}); // no such UID here, whatever its number says
    QVERIFY(model.index(0, 3).data(LoadingRole).toBool());
    QVERIFY(model.index(1, 3).data(LoadingRole).toBool());
    model.apply({one(1, 11)}); // the UID decides, not the number
    QCOMPARE(subject(model, 0), QStringLiteral("s11"));
}

void TestMessageTableModel::flagsShow()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 1, 10), one(1, 10, {"\\Deleted", "$label1"})});
    const QModelIndex cell = model.index(0, 3);
    QVERIFY(cell.data(UnreadRole).toBool());
    QVERIFY(cell.data(DeletedRole).toBool());
    QCOMPARE(cell.data(KeywordsRole).value<QByteArrayList>(), QByteArrayList{"$label1"});
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("unread")));
    imap::MessageData seen;
    seen.number = imap::SequenceNumber(1);
    seen.flags = imap::FlagSet(imap::SystemFlag::Seen);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.apply({imap::MessagesUpdated{{seen}}});
    QVERIFY(!cell.data(UnreadRole).toBool());
    QCOMPARE(changed.count(), 1);
    model.apply({imap::MessagesUpdated{{seen}}}); // nothing new, nothing painted
    QCOMPARE(changed.count(), 1);
}

void TestMessageTableModel::reopenedKeepsContentsButAsksAgain()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 3, 10), one(1, 10), one(2, 11), one(3, 12)});
    imap::MailboxOpened again = sample::opened("INBOX", 3, 11); // 10 went, 13 came
    again.reopened = true;
    model.apply({again});
    QCOMPARE(subject(model, 1), QStringLiteral("s12"));
    QVERIFY(!model.index(1, 3).data(LoadingRole).toBool());
    QVERIFY(model.needsEnvelope(1));
    QVERIFY(model.index(0, 3).data(LoadingRole).toBool());
    QCOMPARE(model.cachedRows(), 2);
    model.apply({one(2, 12)});
    QVERIFY(!model.needsEnvelope(1));
}

/// What changed meanwhile is told next (QRESYNC, CONDSTORE).
void TestMessageTableModel::reopenedInStepAsksForNothing()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 3, 10), one(1, 10), one(2, 11)});
    model.markUnavailable({imap::Uid(12)});
    imap::MailboxOpened again = sample::opened("INBOX", 3, 10);
    again.reopened = true;
    again.inStep = true;
    imap::MessageData seen;
    seen.number = imap::SequenceNumber(2);
    seen.uid = imap::Uid(11);
    seen.flags = imap::FlagSet(imap::SystemFlag::Seen);
    model.apply({again, imap::MessagesUpdated{{seen}}});
    QVERIFY(!model.needsEnvelope(1));
    QVERIFY(!model.needsEnvelope(2));
    QVERIFY(!model.index(1, 0).data(UnreadRole).toBool());
    QVERIFY(model.needsEnvelope(0)); // it did not come: worth another try
}

void TestMessageTableModel::anotherValidityForgetsEverything()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 3, 10), one(3, 12)});
    imap::MailboxOpened other = sample::opened("INBOX", 3, 10);
    other.uidValidity = imap::UidValidity(8);
    other.reopened = true;
    model.apply({other});
    QCOMPARE(model.cachedRows(), 0);
    QVERIFY(model.index(0, 3).data(LoadingRole).toBool());
}

void TestMessageTableModel::damagedRowStays()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 1, 10)});
    imap::MessageData data;
    data.number = imap::SequenceNumber(1);
    data.uid = imap::Uid(10);
    data.flags = imap::FlagSet();
    data.damaged = {"ENVELOPE"};
    model.apply({imap::MessagesUpdated{{data}}});
    QVERIFY(!model.index(0, 3).data(LoadingRole).toBool());
    QVERIFY(!subject(model, 0).isEmpty());
    QVERIFY(!model.needsEnvelope(0)); // no endless asking
    model.apply({sample::opened("INBOX", 1, 10)});
    model.markUnavailable({imap::Uid(10)});
    QVERIFY(model.index(0, 3).data(UnavailableRole).toBool());
    QVERIFY(!model.needsEnvelope(0));
    model.forgetUnavailable();
    QVERIFY(model.needsEnvelope(0));
}

void TestMessageTableModel::cacheStaysBounded()
{
    MessageTableModel model(nullptr, 500);
    model.apply({sample::opened("INBOX", 100000)});
    model.setViewCentre(50000);
    for (quint32 page = 0; page < 100; ++page)
        model.apply({sample::plainMessages(page * 100 + 1, page * 100 + 100, 1, m_now)});
    QVERIFY(model.cachedRows() <= 500);
    model.apply({sample::plainMessages(49950, 50050, 1, m_now)});
    QVERIFY(model.rowData(100000 - 50000)); // what is in view stays
    // What would be dropped first is not taken in at all, until the view goes there.
    const qsizetype held = model.cachedRows();
    model.apply({sample::plainMessages(1, 100, 1, m_now)});
    QCOMPARE(model.cachedRows(), held);
    model.setViewCentre(100000 - 50);
    model.apply({sample::plainMessages(1, 100, 1, m_now)});
    QVERIFY(model.rowData(100000 - 50));
}

void TestMessageTableModel::absurdCountsAreSurvived()
{
    MessageTableModel model;
    imap::MailboxOpened opened = sample::opened("INBOX", 1);
    opened.uids = imap::UidMap(imap::UidSet(imap::Uid(1), imap::Uid(0xffffffffU)));
    model.apply({opened});
    QCOMPARE(model.rowCount(), MessageTableModel::maxRows);
    model.apply({imap::MessagesArrived{1}});
    QCOMPARE(model.rowOf(imap::Uid(1)), -1);
    model.apply({sample::opened("INBOX", 1), imap::MessagesArrived{0xffffffffU}});
    QCOMPARE(model.rowCount(), MessageTableModel::maxRows);
}

void TestMessageTableModel::nextUnreadSteps()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 5, 10)});
    for (quint32 n = 1; n <= 5; ++n)
        model.apply({one(n, 9 + n, n % 2 ? QByteArrayList{} : QByteArrayList{"\\Seen"})});
    QCOMPARE(model.nextUnread(-1, 1), 0);
    QCOMPARE(model.nextUnread(0, 1), 2);
    QCOMPARE(model.nextUnread(4, 1), -1);
    QCOMPARE(model.nextUnread(4, -1), 2);
    model.setNewestFirst(false);
    QCOMPARE(model.nextUnread(1, 1), 2);
    QCOMPARE(model.nextUnread(1, -1), 0);
}

void TestMessageTableModel::pageOfEnvelopesIsOneSignal()
{
    MessageTableModel model;
    model.apply({sample::opened("INBOX", 1000)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.apply({sample::plainMessages(901, 1000, 1, m_now)});
    QCOMPARE(changed.count(), 1);
}

void TestMessageTableModel::recipientsInPlaceOfSenders()
{
    MessageTableModel model;
    model.apply({sample::opened("Sent", 3)});
    model.apply({sample::plainMessages(1, 3, 1, m_now)});
    const QModelIndex cell = model.index(0, columnNumber(MessageColumn::From));
    const QString sender = cell.data().toString();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy heading(&model, &QAbstractItemModel::headerDataChanged);
    model.setShowsRecipients(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(heading.size(), 1);
    QVERIFY(cell.data().toString() != sender);
    QCOMPARE(model.headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("To"));
    model.setShowsRecipients(false);
    QCOMPARE(cell.data().toString(), sender);
}

void TestMessageTableModel::agreesWithANaiveList_data()
{
    QTest::addColumn<bool>("newestFirst");
    QTest::newRow("newest first") << true;
    QTest::newRow("oldest first") << false;
}

void TestMessageTableModel::agreesWithANaiveList()
{
    QFETCH(bool, newestFirst);
    QRandomGenerator random(newestFirst ? 1 : 2);
    MessageTableModel model;
    model.setNewestFirst(newestFirst);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({sample::opened("INBOX", 5, 1)});
    QList<quint32> naive{1, 2, 3, 4, 5}; // UIDs, oldest first; 0 is not told yet
    quint32 nextUid = 6;
    for (int step = 0; step < 500; ++step) {
        const auto unknown = naive.indexOf(0);
        switch (random.bounded(4)) {
        case 0: {
            const quint32 more = 1 + random.bounded(3U);
            model.apply({imap::MessagesArrived{more}});
            naive.append(QList<quint32>(more, 0));
            break;
        }
        case 1:
            if (unknown >= 0) {
                nextUid += random.bounded(3U);
                const auto position = static_cast<quint32>(unknown + 1);
                model.apply(
                    {imap::UidsLearned{imap::SequenceNumber(position), {imap::Uid(nextUid)}}});
                naive[unknown] = nextUid++;
            }
            break;
        case 2:
            if (!naive.isEmpty()) {
                const quint32 position = 1 + random.bounded(static_cast<quint32>(naive.size()));
                model.apply({imap::MessageExpunged{imap::SequenceNumber(position), {}}});
                naive.removeAt(position - 1);
            }
            break;
        default:
            if (!naive.isEmpty()) {
                const quint32 position = 1 + random.bounded(static_cast<quint32>(naive.size()));
                if (const quint32 uid = naive.at(position - 1))
                    model.apply({one(position, uid)});
            }
        }
        QCOMPARE(model.rowCount(), static_cast<int>(naive.size()));
        for (int row = 0; row < naive.size(); ++row) {
            const quint32 uid = naive.at(newestFirst ? naive.size() - 1 - row : row);
            QCOMPARE(model.uidAt(row).value(), uid);
            if (model.rowData(row))
                QCOMPARE(subject(model, row), QStringLiteral("s%1").arg(uid));
        }
    }
}

QTEST_MAIN(TestMessageTableModel)
#include "tst_messagetablemodel.moc"
