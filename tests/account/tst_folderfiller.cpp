// SPDX-License-Identifier: GPL-3.0-or-later
// Which questions the filler asks about mailboxes that are not open, and what it keeps of the
// answers. The server is a list of rows.
#include "imapcore/account/folderfiller.h"
#include "tests/store/storesamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imap;

namespace {

const MailboxName one = MailboxName::fromWire("one");
const MailboxName other = MailboxName::fromWire("other");
const MailboxName none;

} // namespace

class TestFolderFiller : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void fillsOneAfterTheOther();
    void asksForShortRanges();
    void asksOnlyForWhatIsMissing();
    void leavesTheOpenOne();
    void whatIsOpenedMeanwhileIsNotTaken();
    void pausesAndGoesOn();
    void waitsUntilSomebodyIsFree();
    void goesOnWithTheNextWhenOneIsRefused();
    void restsAfterALoss();
    void beginsAgainUnderAnotherUidValidity();
    void newMailIsFetchedAlone();
    void keepsTheModSeqOfBefore();

private:
    struct Server
    {
        samples::Rows rows;
        quint32 uidValidity = 7;
    };
    void put(const MailboxName &mailbox, quint32 count, quint32 step = 1);
    /// What it answers to the question under way.
    [[nodiscard]] Outcome answer() const;
    [[nodiscard]] Outcome facts(const MailboxName &mailbox) const;
    /// Until nothing is asked any more.
    void run(const MailboxName &open = none);
    [[nodiscard]] QByteArray programs() const;
    [[nodiscard]] QByteArray differences(const MailboxName &mailbox) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MessageStore> m_store;
    std::unique_ptr<FolderFiller> m_filler;
    QHash<MailboxName, Server> m_server;
    QList<Operation> m_asked;
    QList<StoreFilled> m_told;
    bool m_isFree = true;
};

void TestFolderFiller::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<MessageStore>(m_folder->filePath(QStringLiteral("a.sqlite")));
    m_filler = std::make_unique<FolderFiller>(m_store.get(), [this](const Operation &operation) {
        if (m_isFree)
            m_asked.append(operation);
        return m_isFree;
    });
    m_server.clear();
    m_asked.clear();
    m_told.clear();
    m_isFree = true;
}

void TestFolderFiller::cleanup()
{
    m_filler.reset();
    m_store.reset();
}

void TestFolderFiller::put(const MailboxName &mailbox, quint32 count, quint32 step)
{
    for (quint32 i = 1; i <= count; ++i)
        m_server[mailbox].rows.insert(i * step, samples::row(i * step));
}

Outcome TestFolderFiller::facts(const MailboxName &mailbox) const
{
    const Server server = m_server.value(mailbox);
    MailboxFacts facts;
    facts.mailbox = mailbox;
    facts.status.messages = quint32(server.rows.size());
    facts.status.uidNext = server.rows.isEmpty() ? 1 : server.rows.lastKey() + 1;
    facts.status.uidValidity = server.uidValidity;
    facts.status.highestModSeq = 99;
    return facts;
}

Outcome TestFolderFiller::answer() const
{
    const Operation &asked = m_asked.last();
    if (const auto *inspect = std::get_if<InspectMailbox>(&asked))
        return facts(inspect->mailbox);
    const auto &search = std::get<SearchMailbox>(asked);
    const Server server = m_server.value(search.messages.mailbox);
    UidSet wanted(Uid(1), Uid(0xffffffff));
    if (!search.program.isAll())
        wanted = UidSet::parse(search.program.toText().mid(4).toLatin1()).value();
    FoundElsewhere found;
    found.mailbox = search.messages.mailbox;
    found.uidValidity = UidValidity(server.uidValidity);
    for (auto row = server.rows.cend(); row != server.rows.cbegin();) {
        --row;
        if (!wanted.contains(Uid(row.key())))
            continue;
        found.uids.add(Uid(row.key()));
        if (found.rows.size() < qsizetype(search.mostRows))
            found.rows.prepend(row.value());
    }
    return found;
}

void TestFolderFiller::run(const MailboxName &open)
{
    const auto tell = [this](const std::optional<StoreFilled> &filled) {
        if (filled)
            m_told.append(*filled);
    };
    tell(m_filler->advance(open));
    for (int i = 0; m_filler->isUnderWay() && i < 1000; ++i) {
        tell(m_filler->pieceEnded(answer()));
        tell(m_filler->advance(open));
    }
}

/// What was asked for, a word for each.
QByteArray TestFolderFiller::programs() const
{
    QByteArrayList words;
    for (const Operation &asked : m_asked) {
        if (const auto *inspect = std::get_if<InspectMailbox>(&asked))
            words.append(QByteArray("inspect " + inspect->mailbox.wire()));
        else if (const auto *search = std::get_if<SearchMailbox>(&asked))
            words.append(search->program.isAll() ? QByteArray("all")
                                                 : search->program.toText().toLatin1());
    }
    return words.join(", ");
}

QByteArray TestFolderFiller::differences(const MailboxName &mailbox) const
{
    return samples::difference(m_store->rows(mailbox, UidSet::from(Uid(1))),
                               m_server.value(mailbox).rows);
}

void TestFolderFiller::fillsOneAfterTheOther()
{
    put(one, 4500);
    put(other, 10);
    m_filler->choose({one, other}, false);
    run();
    QCOMPARE(programs(),
             QByteArray("inspect one, all, UID 501:2500, UID 1:500, inspect other, all"));
    QCOMPARE(differences(one), QByteArray());
    QCOMPARE(differences(other), QByteArray());
    QCOMPARE(m_told.first().mailbox, one);
    QCOMPARE(m_told.first().held, 2000U);
    QCOMPARE(m_told.first().total, 4500U);
    QCOMPARE(m_told.last().mailbox, other);
    QCOMPARE(m_told.last().held, m_told.last().total);
    m_asked.clear();
    run();
    QVERIFY(m_asked.isEmpty()); // all is held, and nothing said that there is more
}

void TestFolderFiller::asksForShortRanges()
{
    put(one, 3000, 2); // every second UID is missing
    m_filler->choose({one}, false);
    run();
    QCOMPARE(programs(), QByteArray("inspect one, all, UID 2:2000"));
    QCOMPARE(differences(one), QByteArray());
}

void TestFolderFiller::asksOnlyForWhatIsMissing()
{
    put(one, 100);
    samples::begin(*m_store, one);
    samples::Rows rows = m_server.value(one).rows;
    m_store->saveState(one, samples::known(rows));
    for (const quint32 uid : {3U, 4U, 50U, 100U})
        rows.remove(uid);
    m_store->saveRows(one, rows.values());
    m_filler->choose({one}, false);
    run();
    QCOMPARE(programs(), QByteArray("inspect one, all, UID 3:4,50,100"));
    QCOMPARE(std::get<SearchMailbox>(m_asked.at(1)).mostRows, 0U);
    QCOMPARE(differences(one), QByteArray());
}

void TestFolderFiller::leavesTheOpenOne()
{
    put(one, 10);
    put(other, 10);
    m_filler->choose({one, other}, false);
    run(one);
    QCOMPARE(programs(), QByteArray("inspect other, all"));
}

void TestFolderFiller::whatIsOpenedMeanwhileIsNotTaken()
{
    put(one, 2500);
    m_filler->choose({one}, false);
    static_cast<void>(m_filler->advance(none));
    static_cast<void>(m_filler->pieceEnded(answer()));
    static_cast<void>(m_filler->advance(none));
    QCOMPARE(programs(), QByteArray("inspect one, all"));
    m_filler->leaveAlone(
        one); // the window opens it; what comes now may be older than what it knows
    static_cast<void>(m_filler->pieceEnded(answer()));
    QVERIFY(m_store->rows(one, UidSet::from(Uid(1))).isEmpty());
    static_cast<void>(m_filler->advance(one));
    QVERIFY(!m_filler->isUnderWay());
    run(); // it was closed
    QCOMPARE(differences(one), QByteArray());
}

void TestFolderFiller::pausesAndGoesOn()
{
    put(one, 5000);
    m_filler->choose({one}, false);
    static_cast<void>(m_filler->advance(none));
    static_cast<void>(m_filler->pieceEnded(answer()));
    static_cast<void>(m_filler->advance(none));
    m_filler->choose({one}, true);
    const auto told = m_filler->pieceEnded(answer()); // what was asked for is taken
    QVERIFY(told && told->paused);
    QCOMPARE(told->held, 2000U);
    run();
    QCOMPARE(programs(), QByteArray("inspect one, all"));
    m_filler->choose({one}, false);
    run();
    QCOMPARE(differences(one), QByteArray());
    QVERIFY(!m_told.last().paused);
}

void TestFolderFiller::waitsUntilSomebodyIsFree()
{
    put(one, 10);
    m_filler->choose({one}, false);
    m_isFree = false;
    run();
    QVERIFY(m_asked.isEmpty());
    m_isFree = true;
    run();
    QCOMPARE(differences(one), QByteArray());
}

void TestFolderFiller::goesOnWithTheNextWhenOneIsRefused()
{
    put(other, 10);
    m_filler->choose({one, other}, false);
    static_cast<void>(m_filler->advance(none));
    static_cast<void>(m_filler->pieceEnded(ImapError(Refused{})));
    run();
    QCOMPARE(programs(), QByteArray("inspect one, inspect other, all"));
    put(one, 3);
    run();
    QVERIFY(differences(one) != QByteArray());
    m_filler->signedIn(); // it may be allowed by now
    run();
    QCOMPARE(differences(one), QByteArray());
}

void TestFolderFiller::restsAfterALoss()
{
    put(one, 10);
    m_filler->choose({one}, false);
    static_cast<void>(m_filler->advance(none));
    static_cast<void>(m_filler->pieceEnded(ImapError(ConnectionLost{})));
    run();
    QCOMPARE(programs(), QByteArray("inspect one"));
    m_filler->signedIn();
    run();
    QCOMPARE(differences(one), QByteArray());
}

void TestFolderFiller::beginsAgainUnderAnotherUidValidity()
{
    put(one, 4500);
    m_filler->choose({one}, false);
    static_cast<void>(m_filler->advance(none));
    static_cast<void>(m_filler->pieceEnded(answer()));
    static_cast<void>(m_filler->advance(none));
    static_cast<void>(m_filler->pieceEnded(answer()));
    static_cast<void>(m_filler->advance(none));
    m_server[one].uidValidity = 8;
    static_cast<void>(m_filler->pieceEnded(ImapError(Stale{Stale::Kind::UidValidityChanged})));
    run();
    QCOMPARE(differences(one), QByteArray());
    QCOMPARE(m_store->find(one)->known.uidValidity, UidValidity(8));
}

void TestFolderFiller::newMailIsFetchedAlone()
{
    put(one, 100);
    m_filler->choose({one}, false);
    run();
    m_asked.clear();
    put(one, 101);
    MailboxCounted counted;
    counted.mailbox = one;
    counted.status.uidNext = 102;
    m_filler->noteCount(counted);
    run();
    QCOMPARE(programs(), QByteArray("inspect one, all, UID 101"));
    QCOMPARE(differences(one), QByteArray());
    m_asked.clear();
    m_filler->noteCount(counted);
    run();
    QVERIFY(m_asked.isEmpty());
}

void TestFolderFiller::keepsTheModSeqOfBefore()
{
    put(one, 10);
    put(other, 10);
    samples::begin(*m_store, other);
    m_store->saveState(other, samples::known(m_server.value(other).rows, 7, 42));
    m_filler->choose({one, other}, false);
    run();
    QCOMPARE(m_store->find(one)->known.highestModSeq, ModSeq(99)); // STATUS, before any row came
    QCOMPARE(m_store->find(other)->known.highestModSeq, ModSeq(42));
    QCOMPARE(m_store->find(one)->known.uidNext, Uid(11));
    QCOMPARE(m_store->find(one)->known.uids.count(), 10U);
}

QTEST_GUILESS_MAIN(TestFolderFiller)
#include "tst_folderfiller.moc"
