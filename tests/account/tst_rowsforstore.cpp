// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows the window is told of while the store is filled.
#include "imapcore/account/rowsforstore.h"

#include <QTest>

using namespace imap;

class TestRowsForStore : public QObject
{
    Q_OBJECT
private slots:
    void unaskedRowsAreLeftOut();
    void askedForIsTold();
    void flagsAloneAreTold();
    void nothingIsLeftOutOtherwise();

private:
    static MessageData row(quint32 uid, bool withEnvelope = true)
    {
        MessageData data;
        data.uid = Uid(uid);
        data.flags = FlagSet(SystemFlag::Seen);
        if (withEnvelope) {
            EnvelopeBuilder builder;
            builder.addText("Thu, 26 Nov 2026 12:00:00 +0000");
            data.envelope = builder.take();
        }
        return data;
    }
    static ChangeBatch batch(const QList<MessageData> &rows)
    {
        return {MessagesArrived{1}, MessagesUpdated{rows}};
    }
    static QByteArray toldOf(const ChangeBatch &batch)
    {
        UidSet uids;
        for (const Change &change : batch) {
            if (const auto *updated = std::get_if<MessagesUpdated>(&change)) {
                for (const MessageData &data : updated->messages)
                    uids.add(data.uid);
            }
        }
        return uids.toBytes();
    }
    const UidSet m_filled{Uid(1), Uid(100)};
    RowsForStore m_rows;
};

void TestRowsForStore::unaskedRowsAreLeftOut()
{
    const ChangeBatch told = m_rows.leftOut(batch({row(7), row(8)}), m_filled);
    QCOMPARE(told.size(), 1); // the arrival
    QVERIFY(std::holds_alternative<MessagesArrived>(told.first()));
}

void TestRowsForStore::askedForIsTold()
{
    m_rows.windowAsks(3, UidSet(Uid(8), Uid(9)));
    QCOMPARE(toldOf(m_rows.leftOut(batch({row(7), row(8), row(101)}), m_filled)),
             QByteArray("8,101"));
    m_rows.ended(3);
    QCOMPARE(toldOf(m_rows.leftOut(batch({row(7), row(8)}), m_filled)), QByteArray());
}

void TestRowsForStore::flagsAloneAreTold()
{
    QCOMPARE(toldOf(m_rows.leftOut(batch({row(7, false), row(8)}), m_filled)), QByteArray("7"));
}

void TestRowsForStore::nothingIsLeftOutOtherwise()
{
    QCOMPARE(toldOf(m_rows.leftOut(batch({row(7), row(8)}), {})), QByteArray("7:8"));
}

QTEST_GUILESS_MAIN(TestRowsForStore)
#include "tst_rowsforstore.moc"
