// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampledata.h"
#include "ui/models/messagetablemodel.h"
#include "ui/views/envelopeloader.h"

#include <QTest>

using namespace ui;

/// Keeps what was asked for; the test answers.
class FakeSource : public EnvelopeSource
{
public:
    struct Asked
    {
        quint64 handle = 0;
        imap::UidSet uids;
        bool structures = false;
        std::function<void(End)> done;
    };
    quint64 fetch(imap::UidValidity, const imap::UidSet &uids, bool structures,
                  std::function<void(End)> done) override
    {
        if (offline)
            return 0;
        asked.append({++m_last, uids, structures, std::move(done)});
        ++total;
        return m_last;
    }
    void abandon(quint64 handle) override
    {
        ++abandoned;
        asked.removeIf([handle](const Asked &each) { return each.handle == handle; });
    }
    QList<Asked> asked;
    int total = 0;
    int abandoned = 0;
    bool offline = false;

private:
    quint64 m_last = 0;
};

class TestEnvelopeLoader : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksForTheRowsInView();
    void thenStructuresThenAhead();
    void scrollingPastDropsTheRequest();
    void aheadComesIntoView();
    void manySmallScrollsAreFewRequests();
    void silentServerIsNotAskedForEver();
    void cutRequestWaitsForTheReconnect();
    void cutRowsDoNotHoldBackOthers();
    void cutStructuresDoNotHoldBackRows();
    void arrivalIsFetched();

private:
    /// Answers the oldest request as a server would; from the store, when only these are held.
    void answer(const imap::UidSet &held = {imap::Uid(1), imap::Uid(99999)},
                EnvelopeSource::End end = EnvelopeSource::End::Answered);
    std::unique_ptr<MessageTableModel> m_model;
    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<EnvelopeLoader> m_loader;
};

void TestEnvelopeLoader::init()
{
    m_model = std::make_unique<MessageTableModel>();
    m_source = std::make_unique<FakeSource>();
    m_loader = std::make_unique<EnvelopeLoader>();
    m_model->apply({sample::opened("INBOX", 10000)});
    m_loader->setTarget(m_model.get(), m_source.get());
}

void TestEnvelopeLoader::cleanup()
{
    m_loader.reset();
}

void TestEnvelopeLoader::answer(const imap::UidSet &held, EnvelopeSource::End end)
{
    const FakeSource::Asked request = m_source->asked.takeFirst();
    imap::MessagesUpdated updated;
    for (const imap::Uid uid : request.uids.intersected(held).toList(1000)) {
        sample::Message contents{"A", "s", {}, 60};
        imap::MessageData data =
            sample::message(uid.value(), uid.value(), contents, QDateTime::currentDateTime());
        if (!request.structures)
            data.structure.reset();
        updated.messages.append(data);
    }
    m_model->apply({updated});
    request.done(end);
}

void TestEnvelopeLoader::asksForTheRowsInView()
{
    m_loader->setVisibleRows(0, 19);
    QCOMPARE(m_source->asked.size(), 0); // never from within
    QTRY_COMPARE(m_source->asked.size(), 1);
    const FakeSource::Asked &first = m_source->asked.first();
    QVERIFY(first.uids.contains(imap::Uid(10000)));
    QVERIFY(first.uids.contains(imap::Uid(10000 - 19)));
    QCOMPARE(first.uids.count(), 50U);
    QVERIFY(!first.structures);
}

void TestEnvelopeLoader::thenStructuresThenAhead()
{
    m_loader->setVisibleRows(0, 49);
    QTRY_COMPARE(m_source->asked.size(), 1);
    answer();
    QTRY_COMPARE(m_source->asked.size(), 1);
    QVERIFY(m_source->asked.first().structures);
    QCOMPARE(m_source->asked.first().uids.count(), 50U);
    answer();
    QTRY_COMPARE(m_source->asked.size(), 1);
    QVERIFY(!m_source->asked.first().structures);
    QVERIFY(m_source->asked.first().uids.contains(imap::Uid(10000 - 50)));
    answer();
    QTest::qWait(60); // and then it is quiet
    QCOMPARE(m_source->asked.size(), 0);
}

void TestEnvelopeLoader::scrollingPastDropsTheRequest()
{
    m_loader->setVisibleRows(0, 19);
    QTRY_COMPARE(m_source->asked.size(), 1);
    m_loader->setVisibleRows(5000, 5019);
    QTRY_COMPARE(m_source->abandoned, 1);
    QCOMPARE(m_source->asked.size(), 1);
    QVERIFY(m_source->asked.first().uids.contains(imap::Uid(5000)));
}

void TestEnvelopeLoader::aheadComesIntoView()
{
    m_loader->setVisibleRows(0, 49);
    QTRY_COMPARE(m_source->asked.size(), 1);
    answer();
    QTRY_VERIFY(!m_source->asked.isEmpty() && m_source->asked.first().structures);
    answer();
    QTRY_COMPARE(m_source->asked.size(), 1); // rows 50 to 99, ahead
    m_loader->setVisibleRows(50, 99);
    QTest::qWait(60);
    QCOMPARE(m_source->abandoned, 0);
    QCOMPARE(m_source->total, 3);
}

void TestEnvelopeLoader::manySmallScrollsAreFewRequests()
{
    for (int row = 0; row < 2000; ++row)
        m_loader->setVisibleRows(row, row + 19);
    QTRY_COMPARE(m_source->asked.size(), 1);
    QVERIFY(m_source->asked.first().uids.contains(imap::Uid(10000 - 1999)));
    QCOMPARE(m_source->total, 1);
}

void TestEnvelopeLoader::silentServerIsNotAskedForEver()
{
    m_loader->setVisibleRows(0, 49);
    QTRY_COMPARE(m_source->asked.size(), 1);
    const FakeSource::Asked request = m_source->asked.takeFirst();
    request.done(EnvelopeSource::End::Answered); // OK, and no data
    QVERIFY(m_model->index(0, 3).data(UnavailableRole).toBool());
    QTRY_VERIFY(!m_source->asked.isEmpty()); // goes on ahead
    QVERIFY(!m_source->asked.first().uids.contains(imap::Uid(10000)));
}

void TestEnvelopeLoader::cutRequestWaitsForTheReconnect()
{
    m_loader->setVisibleRows(0, 19);
    QTRY_COMPARE(m_source->asked.size(), 1);
    m_source->asked.takeFirst().done(EnvelopeSource::End::Cut);
    m_loader->plan();
    QTest::qWait(60);
    QCOMPARE(m_source->asked.size(), 0);
    imap::MailboxOpened again = sample::opened("INBOX", 10000);
    again.reopened = true;
    m_model->apply({again});
    QTRY_COMPARE(m_source->asked.size(), 1);
}

/// Offline, the store holds all rows but one.
void TestEnvelopeLoader::cutRowsDoNotHoldBackOthers()
{
    m_loader->setVisibleRows(0, 49);
    QTRY_COMPARE(m_source->asked.size(), 1);
    imap::UidSet held(imap::Uid(9951), imap::Uid(10000));
    held = held.subtracted(imap::UidSet(imap::Uid(9990)));
    answer(held, EnvelopeSource::End::Cut);
    QVERIFY(m_model->needsEnvelope(10));
    m_loader->setVisibleRows(0, 51);
    QTRY_COMPARE(m_source->asked.size(), 1);
    QCOMPARE(m_source->asked.first().uids, imap::UidSet(imap::Uid(9949), imap::Uid(9950)));
    // Online again: the row that is missing first of all.
    imap::MailboxOpened again = sample::opened("INBOX", 10000);
    again.reopened = true;
    m_model->apply({again});
    QTRY_VERIFY(!m_source->asked.isEmpty() &&
                m_source->asked.first().uids.contains(imap::Uid(9990)));
}

/// Offline, a store that was filled knows no structures.
void TestEnvelopeLoader::cutStructuresDoNotHoldBackRows()
{
    m_loader->setVisibleRows(0, 49);
    QTRY_COMPARE(m_source->asked.size(), 1);
    answer();
    QTRY_VERIFY(!m_source->asked.isEmpty() && m_source->asked.first().structures);
    m_source->asked.takeFirst().done(EnvelopeSource::End::Cut);
    QTRY_COMPARE(m_source->asked.size(), 1); // the page ahead
    QVERIFY(!m_source->asked.first().structures);
    answer();
    m_loader->setVisibleRows(9950, 9999);
    QTRY_COMPARE(m_source->asked.size(), 1);
    QCOMPARE(m_source->asked.first().uids, imap::UidSet(imap::Uid(1), imap::Uid(50)));
    QVERIFY(!m_source->asked.first().structures);
    const int total = m_source->total;
    answer();
    QTRY_VERIFY(!m_source->asked.isEmpty() && m_source->asked.first().structures);
    m_source->asked.takeFirst().done(EnvelopeSource::End::Cut);
    m_loader->plan();
    QTest::qWait(60); // and then it is quiet
    QCOMPARE(m_source->total, total + 1);
    m_loader->setVisibleRows(0, 49);
    QTest::qWait(60);
    QCOMPARE(m_source->total, total + 1);
}

void TestEnvelopeLoader::arrivalIsFetched()
{
    m_loader->setVisibleRows(0, 19);
    QTRY_COMPARE(m_source->asked.size(), 1);
    answer();
    m_model->apply({imap::MessagesArrived{1},
                    imap::UidsLearned{imap::SequenceNumber(10001), {imap::Uid(20000)}}});
    QTRY_VERIFY(!m_source->asked.isEmpty() &&
                m_source->asked.last().uids.contains(imap::Uid(20000)));
}

QTEST_MAIN(TestEnvelopeLoader)
#include "tst_envelopeloader.moc"
