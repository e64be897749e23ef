// SPDX-License-Identifier: GPL-3.0-or-later
// Which counts of folders are kept, whatever a server counts unasked.
#include "imapcore/account/storekeeper.h"
#include "tests/store/storesamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imap;

namespace {

const MailboxName inbox = MailboxName::inbox();

MailboxCounted counted(const MailboxName &mailbox, const QByteArray &item = "MESSAGES")
{
    MailboxStatus status;
    status.messages = 3;
    status.items.insert(item, "3");
    return {mailbox, status};
}

QSet<MailboxName> namesIn(const QList<MailboxCounted> &counts)
{
    QSet<MailboxName> names;
    for (const MailboxCounted &one : counts)
        names.insert(one.mailbox);
    return names;
}

} // namespace

class TestFolderCounts : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_keeper.reset(); }
    void ofNobodysMailboxesAreNotKept();
    void followTheList();
    void inventedItemsAreNotKeptForEver();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreKeeper> m_keeper;
};

void TestFolderCounts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keeper = std::make_unique<StoreKeeper>(m_folder->filePath(QStringLiteral("a.sqlite")));
}

/// Unasked, a server could fill the disk with them. What is open need not be in any list.
void TestFolderCounts::ofNobodysMailboxesAreNotKept()
{
    const MailboxName listed = samples::mailbox("Listed");
    const MailboxName byUrl = samples::mailbox("Unlisted");
    MailboxesListed list;
    list.mailboxes = {{listed, HierarchyDelimiter('/'), {}, {}, {}}};
    ChangeBatch batch{list};
    for (int i = 0; i < 100; ++i)
        batch.append(counted(MailboxName::fromWire("nobody" + QByteArray::number(i))));
    batch.append(counted(inbox));
    batch.append(counted(listed));
    MailboxOpened opened;
    opened.mailbox = byUrl;
    opened.uidValidity = UidValidity(9);
    batch.append(opened);
    batch.append(counted(byUrl));
    batch.append(MailboxClosed{byUrl});
    const ChangeBatch told = m_keeper->take(batch);
    QCOMPARE(told.size(), batch.size()); // the window decides for itself
    const QSet<MailboxName> kept{inbox, listed, byUrl};
    QCOMPARE(namesIn(m_keeper->store().statuses()), kept);
    // It was open: what is counted of it later is kept up to date.
    MailboxCounted later = counted(byUrl);
    later.status.messages = 4;
    static_cast<void>(m_keeper->take({later}));
    for (const MailboxCounted &one : m_keeper->store().statuses())
        QCOMPARE(one.status.messages, one.mailbox == byUrl ? 4U : 3U);
}

/// Also of the next run, and under another name.
void TestFolderCounts::followTheList()
{
    const MailboxName one = samples::mailbox("One");
    const MailboxName other = samples::mailbox("Other");
    const MailboxName renamed = samples::mailbox("Renamed");
    MailboxesListed list;
    list.mailboxes = {{one, HierarchyDelimiter('/'), {}, {}, {}},
                      {other, HierarchyDelimiter('/'), {}, {}, {}}};
    static_cast<void>(m_keeper->take({list}));
    m_keeper.reset();
    m_keeper = std::make_unique<StoreKeeper>(m_folder->filePath(QStringLiteral("a.sqlite")));
    static_cast<void>(m_keeper->take({counted(one), counted(other)}));
    QCOMPARE(namesIn(m_keeper->store().statuses()), (QSet<MailboxName>{one, other}));
    static_cast<void>(m_keeper->take({MailboxRenamed{one, renamed, HierarchyDelimiter('/')}}));
    static_cast<void>(m_keeper->take({counted(renamed), counted(one)}));
    QCOMPARE(namesIn(m_keeper->store().statuses()), (QSet<MailboxName>{renamed, other}));
    list.mailboxes.removeLast();
    list.mailboxes.first().name = renamed;
    static_cast<void>(m_keeper->take({list, counted(other), counted(renamed)}));
    QCOMPARE(namesIn(m_keeper->store().statuses()), (QSet<MailboxName>{renamed}));
}

void TestFolderCounts::inventedItemsAreNotKeptForEver()
{
    ChangeBatch batch;
    for (int i = 0; i < 1000; ++i)
        batch.append(counted(inbox, "X" + QByteArray::number(i)));
    static_cast<void>(m_keeper->take(batch));
    const QList<MailboxCounted> kept = m_keeper->store().statuses();
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept.first().status.items.size() <= 32);
}

QTEST_GUILESS_MAIN(TestFolderCounts)
#include "tst_foldercounts.moc"
