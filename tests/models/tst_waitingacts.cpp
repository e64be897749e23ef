// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that wait for a connection say so, and for what.
#include "tests/support/sampledata.h"
#include "ui/models/messagetablemodel.h"
#include "ui/models/storewords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

namespace {

const imap::MailboxName inbox = imap::MailboxName::inbox();

imap::MessageSelection select(quint32 low, quint32 high)
{
    return {inbox, sample::opened("INBOX", 1).uidValidity, {imap::Uid(low), imap::Uid(high)}};
}

imap::ActsWaiting waiting(const QList<imap::Operation> &acts)
{
    return imap::ActsWaiting{acts};
}

} // namespace

class TestWaitingActs : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void saysWhatWaits_data();
    void saysWhatWaits();
    void onlyThoseRows();
    void goesWhenNothingWaits();
    void staysWithItsMailboxAndValidity();
    void tellsTheViewOnlyWhenItConcernsIt();
    void tellsNothingWhenTheSameRowsWait();
    void manyActsTogether();
    void keepsRoomForTheFlag();
    void saysWhatWasLost_data();
    void saysWhatWasLost();

private:
    [[nodiscard]] QVariant at(quint32 uid, MessageColumn column, int role) const;
    [[nodiscard]] bool waits(quint32 uid) const
    {
        return at(uid, MessageColumn::Subject, WaitingRole).toBool();
    }
    std::unique_ptr<MessageTableModel> m_model;
};

void TestWaitingActs::init()
{
    m_model = std::make_unique<MessageTableModel>();
    QList<imap::MessageData> rows;
    for (quint32 number = 1; number <= 5; ++number) {
        const sample::Message contents{
            "Ann", "subject", number == 5 ? QByteArrayList{"\\Flagged"} : QByteArrayList(), 60};
        rows.append(sample::message(number, number + 9, contents, QDateTime::currentDateTime()));
    }
    m_model->apply({sample::opened("INBOX", 5, 10), imap::MessagesUpdated{rows}});
}

QVariant TestWaitingActs::at(quint32 uid, MessageColumn column, int role) const
{
    return m_model->index(m_model->rowOf(imap::Uid(uid)), columnNumber(column)).data(role);
}

void TestWaitingActs::saysWhatWaits_data()
{
    QTest::addColumn<imap::Operation>("act");
    QTest::addColumn<QString>("words");
    const imap::FlagSet seen(imap::SystemFlag::Seen);
    using imap::StoreMode;
    const auto row = [](const char *name, const imap::Operation &act, const char *words) {
        QTest::newRow(name) << act << QString::fromUtf8(words);
    };
    const imap::MailboxName archive = imap::MailboxName::fromWire("Archive <b>");
    row("put on", imap::StoreFlags{select(11, 12), StoreMode::Add, seen}, "\\Seen to be put on");
    row("taken off", imap::StoreFlags{select(11, 12), StoreMode::Remove, seen},
        "\\Seen to be taken off");
    row("all others off", imap::StoreFlags{select(11, 12), StoreMode::Replace, seen},
        "only \\Seen to be left on");
    row("copied", imap::CopyMessages{select(11, 12), archive}, "to be copied to “Archive <b>”");
    row("moved", imap::MoveMessages{select(11, 12), archive}, "to be moved to “Archive <b>”");
}

void TestWaitingActs::saysWhatWaits()
{
    QFETCH(imap::Operation, act);
    QFETCH(QString, words);
    m_model->apply({waiting({act})});
    const QString sentence = QStringLiteral("Waits for the connection: ") + words;
    QVERIFY(at(11, MessageColumn::Subject, Qt::ToolTipRole)
                .toString()
                .contains(sentence.toHtmlEscaped()));
    QVERIFY(at(11, MessageColumn::Subject, Qt::AccessibleTextRole).toString().contains(sentence));
    QVERIFY(at(11, MessageColumn::Status, Qt::AccessibleTextRole).toString().contains(sentence));
    QVERIFY(waits(12));
}

void TestWaitingActs::onlyThoseRows()
{
    const imap::FlagSet seen(imap::SystemFlag::Seen);
    m_model->apply({waiting({imap::StoreFlags{select(10, 11), imap::StoreMode::Add, seen},
                             imap::MoveMessages{select(11, 12), inbox}})});
    QVERIFY(waits(10) && waits(11) && waits(12));
    QVERIFY(!waits(13) && !waits(14));
    QVERIFY(at(11, MessageColumn::Subject, Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("\\Seen to be put on; to be moved to “Inbox”")) ||
            at(11, MessageColumn::Subject, Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("\\Seen to be put on; to be moved to “INBOX”")));
    QVERIFY(!at(13, MessageColumn::Subject, Qt::ToolTipRole)
                 .toString()
                 .contains(QStringLiteral("Waits")));
}

void TestWaitingActs::goesWhenNothingWaits()
{
    const QVariant before = at(11, MessageColumn::Subject, Qt::ToolTipRole);
    m_model->apply({waiting({imap::MoveMessages{select(11, 11), inbox}})});
    QVERIFY(waits(11));
    QVERIFY(at(11, MessageColumn::Subject, Qt::ToolTipRole) != before);
    m_model->apply({waiting({})});
    QVERIFY(!waits(11));
    QCOMPARE(at(11, MessageColumn::Subject, Qt::ToolTipRole), before);
}

void TestWaitingActs::staysWithItsMailboxAndValidity()
{
    m_model->apply({waiting({imap::MoveMessages{select(11, 11), inbox}})});
    m_model->apply({sample::opened("Other", 5, 10)});
    m_model->apply({imap::MailboxClosed{}});
    imap::MailboxOpened opened = sample::opened("INBOX", 5, 10);
    const sample::Message contents{"Ann", "subject", {}, 60};
    const imap::MessagesUpdated row{
        {sample::message(2, 11, contents, QDateTime::currentDateTime())}};
    m_model->apply({opened, row});
    QVERIFY(waits(11));
    opened.uidValidity = imap::UidValidity(opened.uidValidity.value() + 1);
    m_model->apply({opened, row});
    QVERIFY(!waits(11));
}

void TestWaitingActs::tellsTheViewOnlyWhenItConcernsIt()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    imap::MessageSelection elsewhere = select(11, 11);
    elsewhere.mailbox = imap::MailboxName::fromWire("Other");
    m_model->apply({waiting({imap::MoveMessages{elsewhere, inbox}})});
    QCOMPARE(changed.size(), 0);
    m_model->apply({waiting({imap::MoveMessages{select(11, 11), inbox}})});
    QCOMPARE(changed.size(), 1);
    m_model->apply({waiting({})});
    QCOMPARE(changed.size(), 2);
    m_model->apply({waiting({})});
    QCOMPARE(changed.size(), 2);
}

/// Many wait, and one after the other ends: only those that leave a row are told.
void TestWaitingActs::tellsNothingWhenTheSameRowsWait()
{
    const imap::FlagSet seen(imap::SystemFlag::Seen);
    const imap::StoreFlags mark{select(12, 13), imap::StoreMode::Add, seen};
    const imap::StoreFlags other{select(11, 12), imap::StoreMode::Add, seen};
    const imap::MoveMessages move{select(11, 13), inbox};
    m_model->apply({waiting({mark, other, move})});
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->apply({waiting({other, move})});
    m_model->apply({waiting({move})});
    QCOMPARE(changed.size(), 0);
    QVERIFY(!at(12, MessageColumn::Subject, Qt::AccessibleTextRole)
                 .toString()
                 .contains(QLatin1String("\\Seen to be put on")));
    m_model->apply({waiting({mark})});
    QCOMPARE(changed.size(), 1);
    QVERIFY(!waits(11) && waits(12) && waits(13));
    m_model->apply({waiting({})});
    QCOMPARE(changed.size(), 2);
}

/// In no order, each with gaps, one over the other.
void TestWaitingActs::manyActsTogether()
{
    QList<imap::Operation> acts;
    for (const auto &[low, high] :
         QList<std::pair<quint32, quint32>>{{14, 14}, {10, 12}, {12, 12}, {11, 11}})
        acts.append(imap::MoveMessages{select(low, high), inbox});
    m_model->apply({waiting(acts)});
    QVERIFY(waits(10) && waits(11) && waits(12) && !waits(13) && waits(14));
}

void TestWaitingActs::keepsRoomForTheFlag()
{
    m_model->apply({waiting({imap::MoveMessages{select(10, 14), inbox}})});
    QCOMPARE(at(10, MessageColumn::Status, MarkIconsRole).toStringList(),
             QStringList({QStringLiteral("network-disconnect"), QStringLiteral("mail-unread")}));
    QCOMPARE(at(14, MessageColumn::Status, MarkIconsRole).toStringList(),
             QStringList({QStringLiteral("network-disconnect"), QStringLiteral("flag")}));
}

void TestWaitingActs::saysWhatWasLost_data()
{
    using Kind = imap::StoreTrouble::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("lost");
    QTest::addColumn<QString>("says"); // a part of it; empty: nothing at all
    QTest::newRow("nothing") << Kind::None << 0 << QString();
    QTest::newRow("one") << Kind::None << 1 << QStringLiteral("A change that waited");
    QTest::newRow("three") << Kind::None << 3 << QStringLiteral("3 changes that waited");
    QTest::newRow("with a new file") << Kind::Rebuilt << 2 << QStringLiteral("lost. 2 changes");
    QTest::newRow("nobody knows") << Kind::Rebuilt << imap::StoreTrouble::unknownNumber
                                  << QStringLiteral("lost. If changes waited in it");
}

void TestWaitingActs::saysWhatWasLost()
{
    QFETCH(const imap::StoreTrouble::Kind, kind);
    QFETCH(const int, lost);
    QFETCH(const QString, says);
    imap::StoreTrouble trouble;
    trouble.kind = kind;
    trouble.lostActs = lost;
    const QString text = ui::storeTroubleText(trouble);
    QCOMPARE(text.isEmpty(), says.isEmpty());
    QVERIFY2(text.contains(says), qPrintable(text));
}

QTEST_MAIN(TestWaitingActs)
#include "tst_waitingacts.moc"
