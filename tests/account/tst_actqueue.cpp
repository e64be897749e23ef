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

private:
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

QTEST_GUILESS_MAIN(TestActQueue)
#include "tst_actqueue.moc"
