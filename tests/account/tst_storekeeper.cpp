// SPDX-License-Identifier: GPL-3.0-or-later
// What the keeper has the store do in place of a server that cannot, while the mailbox changes.
#include "imapcore/account/storekeeper.h"
#include "tests/store/storesamples.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace imap;

namespace {

const MailboxName inbox = MailboxName::inbox();
constexpr UidValidity validity(7);
constexpr quint32 count = 3000;
constexpr quint64 asked = 1;

const Outcome notOffered = ImapError(Refused{});
const Outcome offline = ImapError(ConnectionLost{});

} // namespace

class TestStoreKeeper : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void sortsWhatTheServerRefuses();
    void refusesWhenNotAllIsHeld();
    void ordersWithoutWhatWent_data();
    void ordersWithoutWhatWent();
    void orderedBeforeTheNewOnes();
    void answersUp();
    void refusesWhenTheStoreLostRows();
    void isStaleUnderAnotherUidValidity();
    void isStaleInAnotherMailbox();
    void forgottenOnesAreNotTold();
    void whatIsUnderWayEndsWithTheFile();
    void looksForWordsOnlyWithoutAServer();
    void fileBegunAnewHoldsNothing();
    void unreadableEnvelopeIsHeld();
    void lostActsAreTroubleToldOnce();

private:
    void open(quint32 uidValidity = 7);
    void ask(const Operation &operation, const Outcome &refusal = notOffered);
    [[nodiscard]] const Outcome *answer();
    [[nodiscard]] static SortMessages byArrivalReversed()
    {
        return {validity, {{SortKey::Arrival, true}}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreKeeper> m_keeper;
    QHash<quint64, Outcome> m_told;
    std::optional<Outcome> m_atOnce;
};

void TestStoreKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString file = m_folder->filePath(QStringLiteral("a.sqlite"));
    {
        MessageStore store(file);
        samples::fill(store, count);
    }
    m_told.clear();
    m_atOnce.reset();
    m_keeper = std::make_unique<StoreKeeper>(file);
    m_keeper->setListeners(
        [this](quint64 id, const Outcome &outcome) {
            QVERIFY(!m_told.contains(id));
            m_told.insert(id, outcome);
        },
        {});
    open();
}

void TestStoreKeeper::cleanup()
{
    m_keeper.reset();
}

void TestStoreKeeper::open(quint32 uidValidity)
{
    MailboxOpened opened;
    opened.mailbox = inbox;
    opened.uidValidity = UidValidity(uidValidity);
    opened.uidNext = Uid(count + 1);
    opened.uids = UidMap(UidSet(Uid(1), Uid(count)));
    static_cast<void>(m_keeper->take({opened}));
}

void TestStoreKeeper::ask(const Operation &operation, const Outcome &refusal)
{
    const StoreKeeper::Answer first = m_keeper->answer(asked, operation);
    QVERIFY(first.rest); // the server is asked first
    m_atOnce = m_keeper->conclude(asked, refusal);
}

const Outcome *TestStoreKeeper::answer()
{
    if (!QTest::qWaitFor([this] { return m_told.contains(asked); }, 20'000))
        return nullptr;
    return &m_told[asked];
}

void TestStoreKeeper::sortsWhatTheServerRefuses()
{
    ask(byArrivalReversed());
    QVERIFY(!m_atOnce);
    QVERIFY(m_told.isEmpty());
    const Outcome *outcome = answer();
    QVERIFY(outcome);
    const auto *sorted = std::get_if<SortedMessages>(outcome);
    QVERIFY(sorted);
    QCOMPARE(sorted->uids->size(), size_t(count));
    QCOMPARE(sorted->uids->front(), Uid(count));
}

void TestStoreKeeper::refusesWhenNotAllIsHeld()
{
    MessagesArrived arrived;
    arrived.count = 1;
    static_cast<void>(
        m_keeper->take({arrived, UidsLearned{SequenceNumber(count + 1), {Uid(count + 1)}}}));
    ask(byArrivalReversed());
    QVERIFY(m_atOnce); // how it looks is not known yet
    QVERIFY(std::holds_alternative<ImapError>(*m_atOnce));
}

void TestStoreKeeper::ordersWithoutWhatWent_data()
{
    QTest::addColumn<QList<quint32>>("before"); // the first rows are read
    QTest::addColumn<QList<quint32>>("after");
    QTest::newRow("none") << QList<quint32>() << QList<quint32>();
    QTest::newRow("at once") << QList<quint32>{7, 2999} << QList<quint32>();
    QTest::newRow("of those read") << QList<quint32>() << QList<quint32>{1, 7};
    QTest::newRow("of those not yet read") << QList<quint32>() << QList<quint32>{2999, 3000};
}

void TestStoreKeeper::ordersWithoutWhatWent()
{
    QFETCH(QList<quint32>, before);
    QFETCH(QList<quint32>, after);
    const auto expunge = [this](const QList<quint32> &uids) {
        for (const quint32 uid : uids)
            static_cast<void>(m_keeper->take({MessageExpunged{SequenceNumber(uid), Uid(uid)}}));
    };
    ask(byArrivalReversed());
    expunge(before);
    QCoreApplication::processEvents(); // the first slice
    expunge(after);
    const Outcome *outcome = answer();
    QVERIFY(outcome);
    const auto *sorted = std::get_if<SortedMessages>(outcome);
    QVERIFY(sorted);
    QCOMPARE(sorted->uids->size(), size_t(count - quint32(before.size() + after.size())));
    for (const quint32 uid : before + after)
        QVERIFY(std::find(sorted->uids->begin(), sorted->uids->end(), Uid(uid)) ==
                sorted->uids->end());
}

void TestStoreKeeper::orderedBeforeTheNewOnes()
{
    ask(byArrivalReversed());
    MessagesArrived arrived;
    arrived.count = 1;
    MessagesUpdated row{{samples::row(count + 1)}};
    static_cast<void>(
        m_keeper->take({arrived, UidsLearned{SequenceNumber(count + 1), {Uid(count + 1)}}, row}));
    const Outcome *outcome = answer();
    QVERIFY(outcome);
    const auto *sorted = std::get_if<SortedMessages>(outcome);
    QVERIFY(sorted);
    QCOMPARE(sorted->uids->size(), size_t(count)); // the model knows where new ones stand
    QCOMPARE(sorted->uids->front(), Uid(count));
}

/// 1 <- 2 <- 3, and 1 goes while they are put in order: 2 begins a conversation.
void TestStoreKeeper::answersUp()
{
    const auto mail = [](quint32 uid, const char *subject, const char *id, const char *answers) {
        MessageData data = samples::row(uid);
        data.envelope = samples::envelope(subject, "x", id, answers);
        return data;
    };
    QList<MessageData> rows;
    for (quint32 uid = 4; uid <= count; ++uid)
        rows.append(mail(uid, "", nullptr, nullptr));
    rows.append(
        {mail(1, "a", "<1>", nullptr), mail(2, "b", "<2>", "<1>"), mail(3, "c", "<3>", "<2>")});
    static_cast<void>(m_keeper->take({MessagesUpdated{rows}}));
    ask(ThreadMessages{validity});
    QVERIFY(!m_atOnce);
    QCoreApplication::processEvents();
    static_cast<void>(m_keeper->take({MessageExpunged{SequenceNumber(1), Uid(1)}}));
    const Outcome *outcome = answer();
    QVERIFY(outcome);
    const auto *threaded = std::get_if<ThreadedMessages>(outcome);
    QVERIFY(threaded);
    QCOMPARE(threaded->entries->size(), size_t(count - 1));
    const auto two = std::find_if(threaded->entries->begin(), threaded->entries->end(),
                                  [](const auto &entry) { return entry.uid == Uid(2); });
    QVERIFY(two != threaded->entries->end());
    QCOMPARE(two->depth, 0U);
    QCOMPARE((two + 1)->uid, Uid(3));
    QCOMPARE((two + 1)->depth, 1U);
}

void TestStoreKeeper::refusesWhenTheStoreLostRows()
{
    ask(byArrivalReversed());
    m_keeper->store().remove(inbox, UidSet(Uid(2900), Uid(2900)));
    const Outcome *outcome = answer();
    QVERIFY(outcome);
    QVERIFY(std::holds_alternative<ImapError>(*outcome));
}

void TestStoreKeeper::isStaleUnderAnotherUidValidity()
{
    ask(byArrivalReversed());
    QCoreApplication::processEvents();
    open(8);
    const Outcome *outcome = answer();
    QVERIFY(outcome);
    const auto *error = std::get_if<ImapError>(outcome);
    const auto *stale = error ? std::get_if<Stale>(error) : nullptr;
    QVERIFY(stale);
    QCOMPARE(stale->kind, Stale::Kind::UidValidityChanged);
}

void TestStoreKeeper::isStaleInAnotherMailbox()
{
    ask(byArrivalReversed());
    static_cast<void>(m_keeper->take({MailboxClosed{inbox}}));
    const Outcome *outcome = answer();
    QVERIFY(outcome);
    const auto *error = std::get_if<ImapError>(outcome);
    const auto *stale = error ? std::get_if<Stale>(error) : nullptr;
    QVERIFY(stale);
    QCOMPARE(stale->kind, Stale::Kind::MailboxClosed);
}

void TestStoreKeeper::forgottenOnesAreNotTold()
{
    ask(byArrivalReversed());
    QCoreApplication::processEvents();
    m_keeper->forget(asked);
    static_cast<void>(m_keeper->answer(2, byArrivalReversed()));
    QVERIFY(!m_keeper->conclude(2, notOffered));
    QVERIFY(QTest::qWaitFor([this] { return m_told.contains(2); }, 20'000));
    QVERIFY(!m_told.contains(asked));
}

void TestStoreKeeper::whatIsUnderWayEndsWithTheFile()
{
    ask(byArrivalReversed());
    QCoreApplication::processEvents();
    m_keeper->giveUp();
    QVERIFY(m_told.contains(asked));
    QVERIFY(std::holds_alternative<ImapError>(m_told.value(asked)));
    m_keeper.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_told.size(), 1);
}

void TestStoreKeeper::looksForWordsOnlyWithoutAServer()
{
    const SearchMessages search{validity, SearchProgram("SUBJECT subject"),
                                QStringLiteral("subject 17")};
    ask(search, notOffered);
    QVERIFY(m_atOnce);
    ask(search, offline);
    QVERIFY(!m_atOnce);
    const Outcome *outcome = answer();
    QVERIFY(outcome);
    const auto *found = std::get_if<FoundMessages>(outcome);
    QVERIFY(found);
    QVERIFY(found->uids.count() > 0);
}

void TestStoreKeeper::fileBegunAnewHoldsNothing()
{
    QCOMPARE(m_keeper->known().held.count(), quint64(count));
    static_cast<void>(m_keeper->news());
    m_keeper->store().reportDamage(QStringLiteral("by this test"));
    m_keeper->store().tryAgain();
    const std::optional<StoreTrouble> news = m_keeper->news();
    QVERIFY(news && news->kind == StoreTrouble::Kind::Rebuilt);
    QVERIFY(m_keeper->canKeep());
    QVERIFY(m_keeper->known().held.isEmpty());
    MessagesUpdated rows;
    rows.messages = {samples::row(1)};
    static_cast<void>(m_keeper->take({rows}));
    m_keeper->writeRows();
    QCOMPARE(m_keeper->store().held(inbox), UidSet(Uid(1)));
}

/// It will not come any better: asking for it again and again helps nobody.
void TestStoreKeeper::unreadableEnvelopeIsHeld()
{
    MessagesArrived arrived;
    arrived.count = 1;
    MessageData row = samples::row(count + 1);
    row.envelope = {};
    row.damaged = {"ENVELOPE"};
    static_cast<void>(
        m_keeper->take({arrived, UidsLearned{SequenceNumber(count + 1), {Uid(count + 1)}},
                        MessagesUpdated{{row}}}));
    m_keeper->writeRows();
    QVERIFY(m_keeper->known().held.contains(Uid(count + 1)));
    QVERIFY(m_keeper->store().held(inbox).contains(Uid(count + 1)));
}

void TestStoreKeeper::lostActsAreTroubleToldOnce()
{
    const QString file = m_folder->filePath(QStringLiteral("b.sqlite"));
    {
        MessageStore store(file);
        QVERIFY(store.addPending(StoreFlags{{inbox, validity, UidSet(Uid(1))},
                                            StoreMode::Add,
                                            FlagSet(SystemFlag::Seen)}) > 0);
    }
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(QStringLiteral("UPDATE act SET act=x'00'")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    m_keeper = std::make_unique<StoreKeeper>(file);
    static_cast<void>(m_keeper->news());
    QVERIFY(m_keeper->store().pending().isEmpty());
    const std::optional<StoreTrouble> told = m_keeper->news();
    QVERIFY(told);
    QCOMPARE(told->kind, StoreTrouble::Kind::None);
    QCOMPARE(told->lostActs, 1);
    QVERIFY(!m_keeper->news());
}

QTEST_GUILESS_MAIN(TestStoreKeeper)
#include "tst_storekeeper.moc"
