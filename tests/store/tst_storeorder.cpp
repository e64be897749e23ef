// SPDX-License-Identifier: GPL-3.0-or-later
// Search, SORT and THREAD from what is held (RFC 5256).
#include "imapcore/store/basesubject.h"
#include "imapcore/store/conversations.h"
#include "imapcore/store/searchtext.h"
#include "storesamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imap;

namespace {

const MailboxName inbox = MailboxName::inbox();
const Stop never = false;

struct Mail
{
    const char *subject;
    const char *from;
    const char *id;
    const char *answers;
};

QByteArray numbers(const std::vector<Uid> &uids)
{
    QByteArrayList list;
    for (const Uid uid : uids)
        list.append(QByteArray::number(uid.value()));
    return list.join(' ');
}

QByteArray numbers(const std::vector<ThreadedMessages::Entry> &entries)
{
    QByteArrayList list;
    for (const auto &entry : entries)
        list.append(
            QByteArray(QByteArray(int(entry.depth), '>') + QByteArray::number(entry.uid.value())));
    return list.join(' ');
}

} // namespace

class TestStoreOrder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void baseSubjects_data();
    void baseSubjects();
    void searchTexts_data();
    void searchTexts();
    void findsWords_data();
    void findsWords();
    void findsOnlyWhatIsThere();
    void indexesInSteps();
    void sorts_data();
    void sorts();
    void readsWhatIsThereByThen();
    void aCursorIsBoundToItsMailbox();
    void stopsSoon_data();
    void stopsSoon();
    void sortsLikeStableSort();
    void threads_data();
    void threads();
    void threadsMayBeDeepAndRound();

private:
    void save(const QList<Mail> &mails);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MessageStore> m_store;
};

void TestStoreOrder::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<MessageStore>(m_folder->filePath(QStringLiteral("a.sqlite")));
    samples::begin(*m_store, inbox);
}

void TestStoreOrder::save(const QList<Mail> &mails)
{
    samples::Rows rows;
    for (const Mail &mail : mails) {
        const auto uid = quint32(rows.size()) + 1;
        MessageData data = samples::row(uid);
        data.envelope = samples::envelope(mail.subject, mail.from, mail.id, mail.answers);
        rows.insert(uid, data);
    }
    m_store->saveRows(inbox, rows.values());
    m_store->saveState(inbox, samples::known(rows));
}

void TestStoreOrder::baseSubjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("isReply");
    const auto row = [](const char *subject, const char *base, bool isReply) {
        QTest::newRow(subject) << QString::fromUtf8(subject) << QString::fromUtf8(base) << isReply;
    };
    row("Hello", "hello", false);
    row("Re: Hello", "hello", true);
    row("RE: Fwd:  FW : \t Hello (fwd) ", "hello", true);
    row("[list] Re[2]: [list] Hello", "hello", true);
    row("Re: [a] [b] c", "c", true);
    row("[only]", "[only]", false);
    row("Re: [only]", "[only]", true);
    row("[fwd: Re: Hello]", "hello", true);
    row("Reply", "reply", false);
    row("Re:", "", true);
    row("", "", false);
    row("Re", "re", false);
    row("[open Re: x", "[open re: x", false);
    row("ÄRGER", "ärger", false);
}

void TestStoreOrder::baseSubjects()
{
    QFETCH(QString, subject);
    QFETCH(QString, base);
    QFETCH(bool, isReply);
    const BaseSubject found = BaseSubject::of(subject);
    QCOMPARE(found.text, base);
    QCOMPARE(found.isReply, isReply);
}

void TestStoreOrder::searchTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *text, const char *folded) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("Hello, World-2!", "hello world 2");
    row("Crème BRÛLÉE", "creme brulee");
    row("Straße", "strasse");
    row("Ёлка й", "елка и");
    row("日本語 mail", "日 本 語 mail");
    row("\"a\" OR b* NEAR(c)", "a or b near c");
}

void TestStoreOrder::searchTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(searchText(text).simplified(), folded);
}

void TestStoreOrder::findsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("uids");
    const auto row = [](const char *words, const char *uids) {
        QTest::newRow(words) << QString::fromUtf8(words) << QByteArray(uids);
    };
    row("invoice", "1,3");
    row("inv", "1,3");
    row("nvoice", "");
    row("INVOICE march", "3");
    row("cafe", "2");
    row("Café", "2");
    row("anna", "1:2");
    row("anna@example.org", "1:2");
    row("anna cafe", "2");
    row("本語", "4");
    row("list", "1:4");
    row("\" OR *", "1:4"); // of example.org
    row("", "");
    row("-", "");
    row("\" *", "");
    row("words:invoice", "");
}

void TestStoreOrder::findsWords()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, uids);
    save({{"Invoice 17", "anna", nullptr, nullptr},
          {"Un café?", "anna", nullptr, nullptr},
          {"Re: invoice (March)", "bob", nullptr, nullptr},
          {"日本語のメール", "carol", nullptr, nullptr}});
    while (m_store->indexMore(1000)) {
    }
    QCOMPARE(m_store->search(inbox, words).toBytes(), uids);
}

void TestStoreOrder::findsOnlyWhatIsThere()
{
    save({{"same word", "a", nullptr, nullptr}, {"same word", "b", nullptr, nullptr}});
    QVERIFY(m_store->search(inbox, QStringLiteral("same")).isEmpty());
    while (m_store->indexMore(1000)) {
    }
    m_store->remove(inbox, UidSet(Uid(1)));
    QCOMPARE(m_store->search(inbox, QStringLiteral("same")).toBytes(), QByteArray("2"));
    QVERIFY(m_store->search(samples::mailbox("Other"), QStringLiteral("same")).isEmpty());
    samples::begin(*m_store, inbox, 8);
    save({{"another", "a", nullptr, nullptr}});
    QVERIFY(m_store->search(inbox, QStringLiteral("same")).isEmpty());
    while (m_store->indexMore(1000)) {
    }
    QCOMPARE(m_store->search(inbox, QStringLiteral("another")).toBytes(), QByteArray("1"));
    QVERIFY(m_store->search(inbox, QStringLiteral("same")).isEmpty());
}

void TestStoreOrder::indexesInSteps()
{
    samples::fill(*m_store, 1000);
    int steps = 0;
    while (m_store->indexMore(1))
        ++steps;
    QVERIFY(steps > 1);
    QCOMPARE(m_store->search(inbox, QStringLiteral("subject")).count(), 1000U);
    QVERIFY(!m_store->indexMore(1));
    m_store->saveRows(inbox, {samples::row(1001)});
    while (m_store->indexMore(1)) {
    }
    QCOMPARE(m_store->search(inbox, QStringLiteral("subject")).count(), 1001U);
}

void TestStoreOrder::sorts_data()
{
    QTest::addColumn<QList<SortCriterion>>("criteria");
    QTest::addColumn<QByteArray>("uids");
    using List = QList<SortCriterion>;
    QTest::newRow("nothing") << List{} << QByteArray("1 2 3 4");
    QTest::newRow("subject") << List{{SortKey::Subject, false}} << QByteArray("4 2 3 1");
    QTest::newRow("subject, reversed") << List{{SortKey::Subject, true}} << QByteArray("1 2 3 4");
    QTest::newRow("from, then size reversed")
        << List{{SortKey::From, false}, {SortKey::Size, true}} << QByteArray("3 1 4 2");
    QTest::newRow("display from") << List{{SortKey::DisplayFrom, false}} << QByteArray("1 3 2 4");
    QTest::newRow("arrival, reversed") << List{{SortKey::Arrival, true}} << QByteArray("4 3 2 1");
    QTest::newRow("date") << List{{SortKey::Date, false}} << QByteArray("1 2 3 4");
    QTest::newRow("to: all the same") << List{{SortKey::To, true}} << QByteArray("1 2 3 4");
}

void TestStoreOrder::sorts()
{
    QFETCH(QList<SortCriterion>, criteria);
    QFETCH(QByteArray, uids);
    save({{"Zebra", "anna", nullptr, nullptr},
          {"Re: apple", "Zoe", nullptr, nullptr},
          {"Apple", "ANNA", nullptr, nullptr},
          {nullptr, "zoe", nullptr, nullptr}});
    const auto order = samples::sorted(*m_store, 4, criteria);
    QVERIFY(order);
    QCOMPARE(numbers(*order), uids);
}

void TestStoreOrder::readsWhatIsThereByThen()
{
    constexpr quint32 count = 10'000;
    samples::fill(*m_store, count);
    const UidSet asked(Uid(3), Uid(count));
    RowCursor cursor = m_store->firstSlice(inbox, asked);
    MessageOrder order(asked, QList<SortCriterion>{{SortKey::Arrival, false}}, StoreReaders());
    QVERIFY(order.add(*m_store->nextSlice(cursor), never));
    QVERIFY(!cursor.atEnd());
    const size_t first = order.count();
    QVERIFY(first > 0 && first < count / 2);
    m_store->remove(inbox, UidSet(Uid(1), Uid(10)));                // read already
    m_store->remove(inbox, UidSet(Uid(count - 9), Uid(count - 1))); // not yet
    m_store->saveRows(inbox, {samples::row(count + 1)});            // not asked for
    while (!cursor.atEnd())
        QVERIFY(order.add(*m_store->nextSlice(cursor), never));
    const std::vector<Uid> sorted = order.sorted(never);
    QCOMPARE(sorted.size(), size_t(count - 2 - 9));
    QCOMPARE(sorted.front(), Uid(3));
    QCOMPARE(sorted.back(), Uid(count));
}

void TestStoreOrder::aCursorIsBoundToItsMailbox()
{
    samples::fill(*m_store, 100);
    RowCursor cursor = m_store->firstSlice(inbox, UidSet(Uid(1), Uid(100)));
    samples::begin(*m_store, inbox, 8); // another UIDVALIDITY
    m_store->saveRows(inbox, {samples::row(1)});
    const auto slice = m_store->nextSlice(cursor);
    QVERIFY(!slice || slice->buckets.empty());
    QVERIFY(m_store->firstSlice(inbox, UidSet()).atEnd());
    RowCursor none = m_store->firstSlice(samples::mailbox("Other"), UidSet(Uid(1)));
    QVERIFY(!m_store->nextSlice(none));
}

void TestStoreOrder::stopsSoon_data()
{
    QTest::addColumn<bool>("isSort");
    QTest::newRow("sort") << true;
    QTest::newRow("conversations") << false;
}

void TestStoreOrder::stopsSoon()
{
    QFETCH(bool, isSort);
    samples::fill(*m_store, 1000);
    const UidSet asked(Uid(1), Uid(1000));
    const auto criteria =
        isSort ? MessageOrder::Criteria(QList<SortCriterion>{{SortKey::Subject, false}})
               : MessageOrder::Criteria();
    RowCursor cursor = m_store->firstSlice(inbox, asked);
    MessageOrder order(asked, criteria, StoreReaders());
    while (!cursor.atEnd())
        QVERIFY(order.add(*m_store->nextSlice(cursor), never));
    const Stop stop = true;
    if (isSort)
        QVERIFY(order.sorted(stop).empty());
    else
        QVERIFY(order.threaded(stop).empty());
}

void TestStoreOrder::sortsLikeStableSort()
{
    QRandomGenerator random(7);
    for (const size_t count : {size_t(0), size_t(1), size_t(8191), size_t(8192), size_t(50'000)}) {
        std::vector<std::pair<quint32, quint32>> values;
        for (quint32 i = 0; i < count; ++i)
            values.emplace_back(random.bounded(100U), i);
        auto expected = values;
        const auto less = [](const auto &a, const auto &b) {
            return a.first < b.first;
        };
        std::stable_sort(expected.begin(), expected.end(), less);
        QVERIFY(stoppableSort(values, less, never));
        QVERIFY(values == expected);
    }
}

void TestStoreOrder::threads_data()
{
    QTest::addColumn<QByteArray>("tree");
    QTest::addColumn<QList<Mail>>("mails");
    const char *n = nullptr;
    QTest::newRow("answers") << QByteArray("1 >2 >>4 >3 5")
                             << QList<Mail>{{"a", "x", "<1>", n},
                                            {"Re: a", "x", "<2>", "<1>"},
                                            {"Re: a", "x", "<3>", "<1>"},
                                            {"Re: a", "x", "<4>", "<2>"},
                                            {"b", "x", "<5>", n}};
    QTest::newRow("the answered one is missing")
        << QByteArray("1 >3 2")
        << QList<Mail>{
               {"a", "x", "<1>", "<0>"}, {"b", "x", "<2>", "<9>"}, {"a2", "x", "<3>", "<0>"}};
    QTest::newRow("same subject, one a reply")
        << QByteArray("2 >1") << QList<Mail>{{"Re: a", "x", "<1>", n}, {"a", "x", "<2>", n}};
    QTest::newRow("same subject, none a reply")
        << QByteArray("1 >2 >3")
        << QList<Mail>{{"a", "x", "<1>", n}, {"a", "x", "<2>", n}, {"A", "x", "<3>", n}};
    QTest::newRow("no subject") << QByteArray("1 2")
                                << QList<Mail>{{"", "x", "<1>", n}, {n, "x", "<2>", n}};
    QTest::newRow("the same id twice")
        << QByteArray("1 >3 2")
        << QList<Mail>{{"a", "x", "<1>", n}, {"b", "x", "<1>", n}, {"c", "x", "<3>", "<1>"}};
    QTest::newRow("round") << QByteArray("2 >1")
                           << QList<Mail>{{"a", "x", "<1>", "<2>"}, {"b", "x", "<2>", "<1>"}};
    QTest::newRow("of itself") << QByteArray("1") << QList<Mail>{{"a", "x", "<1>", "<1>"}};
    QTest::newRow("words around the id")
        << QByteArray("1 >2")
        << QList<Mail>{{"a", "x", "<1>", n},
                       {"b", "x", "<2>", "Your message of \"Monday\" <1> and <5>"}};
}

void TestStoreOrder::threads()
{
    QFETCH(QByteArray, tree);
    QFETCH(QList<Mail>, mails);
    save(mails);
    const auto entries = samples::threaded(*m_store, 10);
    QVERIFY(entries);
    QCOMPARE(numbers(*entries), tree);
}

void TestStoreOrder::threadsMayBeDeepAndRound()
{
    constexpr quint32 count = 100'000;
    Conversations chain;
    for (quint32 uid = 1; uid <= count; ++uid)
        chain.add(Uid(uid), uid, QByteArray("<" + QByteArray::number(uid) + ">"),
                  QByteArray("<" + QByteArray::number(uid % count + 1) + ">"), {});
    const auto entries = chain.take(never);
    QCOMPARE(entries.size(), count);
    QCOMPARE(entries.back().depth, count - 1);
}

QTEST_GUILESS_MAIN(TestStoreOrder)
#include "tst_storeorder.moc"
