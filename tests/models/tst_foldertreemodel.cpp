// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampledata.h"
#include "ui/models/folderfiltermodel.h"
#include "ui/models/foldertreemodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace ui;
using sample::mailbox;

class TestFolderTreeModel : public QObject
{
    Q_OBJECT
private slots:
    void hierarchy_data();
    void hierarchy();
    void rolesSayWhatTheServerSaid();
    void newListKeepsRows();
    void becomingTrashMovesOneRow();
    void randomListsEndAsIfFresh();
    void countsArriveWithOneSignalEachRun();
    void filterKeepsParents();
    void subscribedOnlyHidesOthers();
    void manyFolders();
    void hostileNames();

private:
    static QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {},
                           int depth = 0);
    static imap::ChangeBatch listed(const QList<imap::MailboxInfo> &mailboxes);
};

QString TestFolderTreeModel::printed(const QAbstractItemModel &model, const QModelIndex &parent,
                                     int depth)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, QLatin1Char(' ')) + index.data().toString() + QLatin1Char('\n');
        text += printed(model, index, depth + 1);
    }
    return text;
}

imap::ChangeBatch TestFolderTreeModel::listed(const QList<imap::MailboxInfo> &mailboxes)
{
    imap::MailboxesListed change;
    change.mailboxes = mailboxes;
    return {change};
}

void TestFolderTreeModel::hierarchy_data()
{
    QTest::addColumn<QList<imap::MailboxInfo>>("mailboxes");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *name, const QList<imap::MailboxInfo> &mailboxes,
                        const char *tree) {
        QTest::newRow(name) << mailboxes << QString::fromUtf8(tree);
    };
    row("nested", {mailbox("a/b", {}), mailbox("a", {}), mailbox("a/b/c", {})},
        "me\n a\n  b\n   c\n");
    row("missing parents become containers", {mailbox("x/y/z", {})}, "me\n x\n  y\n   z\n");
    row("no delimiter is flat", {mailbox("a/b", {}, 0), mailbox("a", {}, 0)}, "me\n a\n a/b\n");
    row("inbox, then special use, then natural order",
        {mailbox("b10", {}), mailbox("B9", {}), mailbox("Bin", {"\\trash"}),
         mailbox("Entwurf", {"\\drafts"}), mailbox("INBOX", {}), mailbox("Post", {"\\sent"})},
        "me\n INBOX\n Entwurf\n Post\n Bin\n B9\n b10\n");
    row("inbox in any case is one folder",
        {mailbox("INBOX", {}, '.'), mailbox("Inbox.a", {}, '.'), mailbox("INBOX.b", {}, '.'),
         mailbox("Inboxes", {}, '.')},
        "me\n INBOX\n  a\n  b\n Inboxes\n");
    row("two delimiters in one account", {mailbox("a/b", {}), mailbox("c.d", {}, '.')},
        "me\n a\n  b\n c\n  d\n");
    row("empty levels", {mailbox("/a", {}), mailbox("b//c", {}), mailbox("d/", {})},
        "me\n /a\n b//c\n d/\n");
    row("names are decoded", {mailbox("&AMQ-pfel", {}), mailbox("&broken", {})},
        "me\n &broken\n Äpfel\n");
    row("shared name space", {mailbox("shared/team", {}), mailbox("zoo", {})},
        "me\n shared\n  team\n zoo\n");
}

void TestFolderTreeModel::hierarchy()
{
    QFETCH(QList<imap::MailboxInfo>, mailboxes);
    QFETCH(QString, tree);
    FolderTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addAccount(1, QStringLiteral("me"));
    model.apply(1, listed(mailboxes));
    QCOMPARE(printed(model), tree);
}

void TestFolderTreeModel::rolesSayWhatTheServerSaid()
{
    FolderTreeModel model;
    model.addAccount(1, QStringLiteral("me"));
    model.apply(1, sample::folders(QDateTime::currentDateTime()));
    const auto at = [&](const QByteArray &wire) {
        return model.mailboxIndex(1, imap::MailboxName::fromWire(wire));
    };
    QCOMPARE(at("INBOX").data(UnreadCountRole).toLongLong(), 12);
    QCOMPARE(at("INBOX").data(TotalCountRole).toLongLong(), 1204);
    QVERIFY(at("INBOX").data(SelectableRole).toBool());
    QVERIFY(!at("Projekte/Archive").data(SubscribedRole).toBool());
    QVERIFY(at("old-project").data(GoneRole).toBool());
    QVERIFY(!at("old-project").data(SelectableRole).toBool());
    const QModelIndex lists = at("lists/qt-interest").parent();
    QCOMPARE(lists.data(FolderKindRole).toInt(), static_cast<int>(FolderKind::Container));
    QVERIFY(at("shared/team").parent().data().toString() != QLatin1String("shared"));
    const QString sentence = at("Projekte/Archive").data(Qt::AccessibleTextRole).toString();
    QVERIFY(sentence.contains(QLatin1String("level 2")));
    QVERIFY(sentence.contains(QLatin1String("Projekte / Archive")));
    const QString tip = at("Projekte/Archive").data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QLatin1String("Projekte/Archive")));
}

void TestFolderTreeModel::newListKeepsRows()
{
    FolderTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addAccount(1, QStringLiteral("me"));
    model.apply(1, listed({mailbox("a", {}), mailbox("m/n", {}), mailbox("z", {})}));
    const QPersistentModelIndex n(model.mailboxIndex(1, imap::MailboxName::fromWire("m/n")));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.apply(1, listed({mailbox("a", {}), mailbox("b", {}), mailbox("m/n", {}),
                           mailbox("m/o", {}), mailbox("y", {})}));
    QCOMPARE(printed(model), QStringLiteral("me\n a\n b\n m\n  n\n  o\n y\n"));
    QVERIFY(n.isValid());
    QCOMPARE(n.data().toString(), QStringLiteral("n"));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 3);
}

void TestFolderTreeModel::becomingTrashMovesOneRow()
{
    FolderTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addAccount(1, QStringLiteral("me"));
    model.apply(1, listed({mailbox("a", {"\\trash"}), mailbox("b", {}), mailbox("c", {}),
                           mailbox("d", {})}));
    QCOMPARE(printed(model), QStringLiteral("me\n a\n b\n c\n d\n"));
    const QPersistentModelIndex a(model.mailboxIndex(1, imap::MailboxName::fromWire("a")));
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.apply(1, listed({mailbox("a", {}), mailbox("b", {}), mailbox("c", {}),
                           mailbox("d", {"\\trash"})}));
    QCOMPARE(printed(model), QStringLiteral("me\n d\n a\n b\n c\n"));
    QCOMPARE(moved.count(), 1);
    QVERIFY(a.isValid());
}

void TestFolderTreeModel::randomListsEndAsIfFresh()
{
    QRandomGenerator random(20261122);
    FolderTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addAccount(1, QStringLiteral("me"));
    for (int round = 0; round < 60; ++round) {
        QList<imap::MailboxInfo> mailboxes;
        for (int i = 0; i < 25; ++i) {
            QByteArray name(1, static_cast<char>('a' + random.bounded(6)));
            for (int depth = random.bounded(3); depth > 0; --depth)
                name += QByteArray("/") + static_cast<char>('a' + random.bounded(4));
            const bool trash = random.bounded(12) == 0;
            mailboxes << mailbox(name, trash ? QByteArrayList{"\\trash"} : QByteArrayList{},
                                 random.bounded(40) == 0 ? '.' : '/');
        }
        model.apply(1, listed(mailboxes));
        FolderTreeModel fresh;
        fresh.addAccount(1, QStringLiteral("me"));
        fresh.apply(1, listed(mailboxes));
        QCOMPARE(printed(model), printed(fresh));
    }
}

void TestFolderTreeModel::countsArriveWithOneSignalEachRun()
{
    FolderTreeModel model;
    model.addAccount(1, QStringLiteral("me"));
    QList<imap::MailboxInfo> mailboxes;
    imap::ChangeBatch counts;
    for (int i = 0; i < 500; ++i) {
        const QByteArray name = "folder" + QByteArray::number(i);
        mailboxes << mailbox(name, {});
        counts << sample::counted(name, 10, 1, QDateTime::currentDateTime());
    }
    model.apply(1, listed(mailboxes));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.apply(1, counts);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.mailboxIndex(1, imap::MailboxName::fromWire("folder499"))
                 .data(UnreadCountRole)
                 .toInt(),
             1);
}

void TestFolderTreeModel::filterKeepsParents()
{
    FolderTreeModel model;
    FolderFilterModel filter;
    filter.setSourceModel(&model);
    model.addAccount(1, QStringLiteral("me"));
    model.apply(1, listed({mailbox("a/needle/x", {}), mailbox("b/c", {})}));
    filter.setFilterText(QStringLiteral("NEED"));
    QCOMPARE(printed(filter), QStringLiteral("me\n a\n  needle\n"));
    filter.setFilterText(QStringLiteral("nothing like it"));
    QVERIFY(!filter.hasMatches());
    QCOMPARE(printed(filter), QStringLiteral("me\n"));
}

void TestFolderTreeModel::subscribedOnlyHidesOthers()
{
    FolderTreeModel model;
    FolderFilterModel filter;
    filter.setSourceModel(&model);
    model.addAccount(1, QStringLiteral("me"));
    model.apply(1, listed({mailbox("a", {}), mailbox("a/b", {"\\subscribed"}), mailbox("c", {})}));
    filter.setSubscribedOnly(true);
    QCOMPARE(printed(filter), QStringLiteral("me\n a\n  b\n"));
    filter.setOpenFolder(model.mailboxIndex(1, imap::MailboxName::fromWire("c")));
    QCOMPARE(printed(filter), QStringLiteral("me\n a\n  b\n c\n"));
    filter.setOpenFolder({});
    model.apply(1, listed({mailbox("INBOX", {}), mailbox("a", {}), mailbox("c", {})}));
    QCOMPARE(printed(filter), QStringLiteral("me\n INBOX\n"));
}

void TestFolderTreeModel::manyFolders()
{
    QList<imap::MailboxInfo> mailboxes;
    for (int i = 0; i < 20000; ++i)
        mailboxes << mailbox("top" + QByteArray::number(i % 40) + "/sub" + QByteArray::number(i),
                             {});
    FolderTreeModel model;
    model.addAccount(1, QStringLiteral("me"));
    QElapsedTimer clock;
    clock.start();
    model.apply(1, listed(mailboxes));
    qInfo("20,000 folders: first list %lld ms", clock.restart());
    model.apply(1, listed(mailboxes));
    qInfo("20,000 folders: same list again %lld ms", clock.restart());
    QCOMPARE(model.mailboxCount(1), 20000);
    QCOMPARE(model.rowCount(model.accountIndex(1)), 40);
}

void TestFolderTreeModel::hostileNames()
{
    FolderTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addAccount(1, QStringLiteral("me"));
    QByteArray deep;
    for (int i = 0; i < 20000; ++i)
        deep += "a/";
    model.apply(1, listed({mailbox(deep + "end", {}), mailbox(QByteArray("nul\0x\r\ny", 8), {}),
                           mailbox("", {}), mailbox("/", {}), mailbox("same", {"\\noselect"}),
                           mailbox("same", {})}));
    int depth = 0;
    for (QModelIndex at = model.accountIndex(1); model.rowCount(at) > 0; at = model.index(0, 0, at))
        ++depth;
    QVERIFY(depth <= maxFolderDepth + 1);
    QVERIFY(
        model.mailboxIndex(1, imap::MailboxName::fromWire("same")).data(SelectableRole).toBool());
}

QTEST_MAIN(TestFolderTreeModel)
#include "tst_foldertreemodel.moc"
