// SPDX-License-Identifier: GPL-3.0-or-later
// Acts that wait for a connection: in which order they go, and what becomes of one that is cut.
#include "imapcore/account/actqueue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imap;
using namespace std::chrono_literals;

namespace {

Operation flag(quint32 uid)
{
    return StoreFlags{{MailboxName::inbox(), UidValidity(7), UidSet(Uid(uid))},
                      StoreMode::Add,
                      FlagSet(SystemFlag::Flagged)};
}

Operation copy(quint32 uid)
{
    return CopyMessages{{MailboxName::inbox(), UidValidity(7), UidSet(Uid(uid))},
                        MailboxName::fromWire("Target")};
}

const Outcome cut = ImapError(ConnectionLost{});

bool isFlagOf(const std::optional<Operation> &act, quint32 uid)
{
    const auto *store = act ? std::get_if<StoreFlags>(&*act) : nullptr;
    return store && store->messages.uids == UidSet(Uid(uid));
}

} // namespace

class TestActQueue : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void oneAfterTheOther();
    void restsLongerEachTimeItIsCut();
    void isGivenUpInTheEnd();
    void outcomeOfNothingCrossesNothingOut();
    void aSentCopyThatWasLeftIsNotSentAgain();
    void isWrittenDownBeforeItIsSent();

private:
    /// As after a crash.
    void startAgain();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MessageStore> m_store;
    std::unique_ptr<ActQueue> m_queue;
};

void TestActQueue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<MessageStore>(m_folder->filePath(QStringLiteral("a.sqlite")));
    m_queue = std::make_unique<ActQueue>(m_store.get());
    QVERIFY(m_queue->keep(flag(1)));
    QVERIFY(m_queue->keep(flag(2)));
}

void TestActQueue::cleanup()
{
    m_queue.reset();
    m_store.reset();
}

void TestActQueue::oneAfterTheOther()
{
    QVERIFY(isFlagOf(m_queue->next(), 1));
    QVERIFY(!m_queue->next()); // one is under way
    const ChangeBatch news = m_queue->concluded(Applied{});
    QCOMPARE(news.size(), 1);
    const auto *waiting = std::get_if<ActsWaiting>(&news.first());
    QVERIFY(waiting && waiting->acts.size() == 1);
    QVERIFY(isFlagOf(m_queue->next(), 2));
}

void TestActQueue::restsLongerEachTimeItIsCut()
{
    QCOMPARE(m_queue->restLeft(), 0ms);
    std::chrono::milliseconds before = 0ms;
    for (int loss = 0; loss < 3; ++loss) {
        QVERIFY(isFlagOf(m_queue->next(), 1));
        QVERIFY(m_queue->concluded(cut).isEmpty());
        QVERIFY(m_queue->restLeft() > before);
        before = m_queue->restLeft() + 1ms;
    }
    QVERIFY(isFlagOf(m_queue->next(), 1));
    QVERIFY(!m_queue->concluded(Applied{}).isEmpty());
    QVERIFY(isFlagOf(m_queue->next(), 2));
    QVERIFY(m_queue->concluded(cut).isEmpty());
    QVERIFY(m_queue->restLeft() < before); // it begins anew
}

void TestActQueue::isGivenUpInTheEnd()
{
    ChangeBatch news;
    int sent = 0;
    while (news.isEmpty() && sent < 1000) {
        QVERIFY(isFlagOf(m_queue->next(), 1));
        ++sent;
        news = m_queue->concluded(cut);
    }
    QCOMPARE(sent, ActQueue::mostCuts);
    const auto *dropped = std::get_if<ActDropped>(&news.first());
    QVERIFY(dropped && isFlagOf(dropped->act, 1));
    QVERIFY(std::holds_alternative<ConnectionLost>(dropped->why));
    QCOMPARE(m_store->pending().size(), 1);
    QVERIFY(isFlagOf(m_queue->next(), 2));
}

/// It was another file's.
void TestActQueue::outcomeOfNothingCrossesNothingOut()
{
    QVERIFY(m_queue->concluded(Applied{}).isEmpty());
    QCOMPARE(m_store->pending().size(), 2);
    QVERIFY(isFlagOf(m_queue->next(), 1));
}

void TestActQueue::startAgain()
{
    cleanup();
    m_store = std::make_unique<MessageStore>(m_folder->filePath(QStringLiteral("a.sqlite")));
    m_queue = std::make_unique<ActQueue>(m_store.get());
}

/// Nobody knows whether it was done: it is told. What does no harm is done once more.
void TestActQueue::aSentCopyThatWasLeftIsNotSentAgain()
{
    QVERIFY(m_queue->keep(copy(3)));
    QVERIFY(m_queue->keep(copy(4)));
    for (quint32 uid = 1; uid <= 2; ++uid) {
        QVERIFY(isFlagOf(m_queue->next(), uid));
        QVERIFY(!m_queue->concluded(Applied{}).isEmpty());
    }
    QVERIFY(m_queue->keep(flag(5)));
    QVERIFY(m_queue->next()); // the first copy is under way
    startAgain();
    const ChangeBatch news = m_queue->leftBehind();
    QCOMPARE(news.size(), 2);
    const auto *dropped = std::get_if<ActDropped>(&news.first());
    QVERIFY(dropped && std::holds_alternative<ConnectionLost>(dropped->why));
    const auto *which = std::get_if<CopyMessages>(&dropped->act);
    QVERIFY(which && which->messages.uids == UidSet(Uid(3)));
    const auto *waiting = std::get_if<ActsWaiting>(&news.last());
    QVERIFY(waiting && waiting->acts.size() == 2); // the copy that was not sent, and flags
    QCOMPARE(m_store->pending().size(), 2);
    startAgain(); // it is told once
    QCOMPARE(m_queue->leftBehind().size(), 1);
}

void TestActQueue::isWrittenDownBeforeItIsSent()
{
    m_queue->sending(1, copy(3));
    m_queue->sending(2, flag(4));
    const auto acts = m_store->pending();
    QCOMPARE(acts.size(), 4);
    QVERIFY(!m_store->isSent(acts[0].first)); // those wait
    QVERIFY(m_store->isSent(acts[2].first));
    QVERIFY(m_store->isSent(acts[3].first));
    startAgain();
    const ChangeBatch news = m_queue->leftBehind();
    QVERIFY(std::holds_alternative<ActDropped>(news.first()));
    QCOMPARE(m_queue->waiting().acts.size(), 3);
    startAgain();
    m_queue->sending(3, copy(6));
    m_queue->ended(3);
    QCOMPARE(m_store->pending().size(), 3); // nothing is left of what ended
}

QTEST_GUILESS_MAIN(TestActQueue)
#include "tst_actqueue.moc"
