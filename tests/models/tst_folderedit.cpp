// SPDX-License-Identifier: GPL-3.0-or-later
// What the folder tree needs for acts: rows that survive a rename, names that are looked at before
// they are sent, subscriptions beside what exists.
#include "tests/support/sampledata.h"
#include "ui/models/folderfiltermodel.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/newfoldername.h"
#include "ui/models/subscriptionmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace ui;
using sample::mailbox;

namespace {

imap::MailboxName named(const char *wire)
{
    return imap::MailboxName::fromWire(wire);
}

void list(FolderTreeModel &model, const QList<imap::MailboxInfo> &mailboxes,
          const imap::NamespaceEntry &personal = {})
{
    imap::MailboxesListed listed;
    listed.mailboxes = mailboxes;
    if (!personal.prefix.isEmpty() || personal.delimiter.isPresent())
        listed.namespaces.personal = {personal};
    model.apply(1, {listed});
}

} // namespace

class TestFolderEdit : public QObject
{
    Q_OBJECT
private slots:
    void renamedRowStaysTheSame_data();
    void renamedRowStaysTheSame();
    void renameToAPlaceThatIsNotThere();
    void editingAsksTheServer();
    void whatCanBeEditedAndDragged();
    void newNames_data();
    void newNames();
    void newNameBelowAPrefix();
    void subscriptionsBesideWhatExists();
    void deletedFolderKeepsNoCounts();
};

void TestFolderEdit::renamedRowStaysTheSame_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another name") << QByteArray("z");
    QTest::newRow("into another folder") << QByteArray("target/a");
    QTest::newRow("both") << QByteArray("target/other");
}

void TestFolderEdit::renamedRowStaysTheSame()
{
    QFETCH(QByteArray, to);
    FolderTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    FolderFilterModel proxy;
    proxy.setSourceModel(&model);
    QTreeView view;
    view.setModel(&proxy);
    model.addAccount(1, QStringLiteral("me"));
    list(model, {mailbox("a", {}), mailbox("a/b", {}), mailbox("a/b/c", {}), mailbox("k", {}),
                 mailbox("target", {})});
    imap::MailboxStatus counts;
    counts.messages = 5;
    model.apply(1, {imap::MailboxCounted{named("a/b/c"), counts}});
    view.expandAll();
    const auto shown = [&](const QByteArray &wire) {
        return proxy.mapFromSource(model.mailboxIndex(1, imap::MailboxName::fromWire(wire)));
    };
    view.setCurrentIndex(shown("a/b/c"));
    const QPersistentModelIndex kept = model.mailboxIndex(1, named("a/b/c"));
    model.apply(1, {imap::MailboxRenamed{named("a"), imap::MailboxName::fromWire(to),
                                         imap::HierarchyDelimiter('/')}});
    const auto look = [&] {
        QVERIFY(kept.isValid());
        QCOMPARE(QModelIndex(kept),
                 model.mailboxIndex(1, imap::MailboxName::fromWire(to + "/b/c")));
        QCOMPARE(view.currentIndex(), shown(to + "/b/c"));
        QVERIFY(view.isExpanded(shown(to)));
        QVERIFY(view.isExpanded(shown(to + "/b")));
        QCOMPARE(kept.data(TotalCountRole).toInt(), 5);
        QVERIFY(!model.mailboxIndex(1, named("a/b")).isValid());
        QCOMPARE(shown(to).data().toString(), QString::fromLatin1(to.mid(to.indexOf('/') + 1)));
    };
    look();
    QList<imap::MailboxInfo> after{mailbox("k", {}), mailbox("target", {})};
    for (const char *below : {"", "/b", "/b/c"})
        after.append(mailbox(QByteArray(to + below), {}));
    list(model, after);
    look();
}

void TestFolderEdit::renameToAPlaceThatIsNotThere()
{
    FolderTreeModel model;
    model.addAccount(1, QStringLiteral("me"));
    list(model, {mailbox("a", {}), mailbox("b", {})});
    const imap::HierarchyDelimiter slash('/');
    model.apply(1, {imap::MailboxRenamed{named("a"), named("unknown/a"), slash}}); // the list tells
    model.apply(1, {imap::MailboxRenamed{named("a"), named("b"), slash}});
    model.apply(1, {imap::MailboxRenamed{named("gone"), named("c"), slash}});
    QCOMPARE(model.mailboxCount(1), 2);
    QVERIFY(model.mailboxIndex(1, named("a")).isValid());
}

void TestFolderEdit::editingAsksTheServer()
{
    FolderTreeModel model;
    model.addAccount(1, QStringLiteral("me"));
    list(model, {mailbox("a/Q&-A", {})});
    QSignalSpy wanted(&model, &FolderTreeModel::renameWanted);
    const QModelIndex row = model.mailboxIndex(1, named("a/Q&-A"));
    QCOMPARE(row.data(Qt::EditRole).toString(), QStringLiteral("Q&A")); // the leaf only
    QVERIFY(!model.setData(row, QStringLiteral("Q&A"), Qt::EditRole));
    QVERIFY(wanted.isEmpty());
    QVERIFY(!model.setData(row, QStringLiteral("new"), Qt::EditRole));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(row.data().toString(), QStringLiteral("Q&A")); // until the server said so
}

void TestFolderEdit::whatCanBeEditedAndDragged()
{
    FolderTreeModel model;
    model.addAccount(1, QStringLiteral("me"));
    list(model, {mailbox("a/b", {}), mailbox("gone", {"\\nonexistent", "\\subscribed"})});
    const auto canEdit = [&](const QModelIndex &row) {
        return model.flags(row).testFlag(Qt::ItemIsEditable);
    };
    const QModelIndex folder = model.mailboxIndex(1, named("a/b"));
    QVERIFY(canEdit(folder));
    QVERIFY(!canEdit(folder.parent())); // a container
    QVERIFY(!canEdit(model.accountIndex(1)));
    QVERIFY(!canEdit(model.mailboxIndex(1, named("gone"))));
    const std::unique_ptr<QMimeData> mime(model.mimeData({folder}));
    QCOMPARE(folderInMime(mime.get()).accountId, 1);
    QCOMPARE(folderInMime(mime.get()).mailbox, named("a/b"));
    QVERIFY(folderInMime(nullptr).mailbox.isEmpty());
    QVERIFY(!model.mimeData({model.accountIndex(1)}));
}

void TestFolderEdit::newNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArrayList>("missing"); // empty: refused
    const auto row = [](const char *name, const QString &typed, const QByteArrayList &missing) {
        QTest::newRow(name) << typed << missing;
    };
    row("nothing", {}, {});
    row("plain", QStringLiteral("new"), {"p/new"});
    row("nested", QStringLiteral("x/y"), {"p/x", "p/x/y"});
    row("below one that is there", QStringLiteral("there/y"), {"p/there/y"});
    row("there already", QStringLiteral("there"), {});
    row("subscribed but gone", QStringLiteral("gone"), {"p/gone"});
    row("empty level", QStringLiteral("x//y"), {});
    row("delimiter at the end", QStringLiteral("x/"), {});
    row("delimiter at the begin", QStringLiteral("/x"), {});
    row("line break", QStringLiteral("a\nb"), {});
    row("NUL", QStringLiteral("a") + QChar(0), {});
    row("half a character", QString(QChar(0xd83d)), {});
    row("ampersand", QStringLiteral("Q&A"), {"p/Q&-A"});
    row("emoji", QStringLiteral("😀"), {"p/&2D3eAA-"});
    row("no folders inside that one", QStringLiteral("leaf/x"), {});
}

void TestFolderEdit::newNames()
{
    QFETCH(QString, typed);
    QFETCH(QByteArrayList, missing);
    FolderTreeModel model;
    model.addAccount(1, QStringLiteral("me"));
    list(model, {mailbox("p", {}), mailbox("p/there", {}), mailbox("p/leaf", {"\\noinferiors"}),
                 mailbox("p/gone", {"\\nonexistent", "\\subscribed"})});
    const auto parent = NewFolderName::parentAt(model, model.mailboxIndex(1, named("p")));
    const NewFolderName name(typed, parent, model);
    QByteArrayList wires;
    if (name.isGood()) {
        for (const imap::MailboxName &each : name.missing())
            wires.append(each.wire());
    }
    QCOMPARE(wires, missing);
    QCOMPARE(name.problem().isEmpty(), !missing.isEmpty() || typed.isEmpty());
}

void TestFolderEdit::newNameBelowAPrefix()
{
    FolderTreeModel model;
    model.addAccount(1, QStringLiteral("me"));
    list(model, {mailbox("INBOX", {}, '.')}, {"INBOX.", imap::HierarchyDelimiter('.')});
    const auto top = NewFolderName::parentAt(model, model.accountIndex(1));
    QCOMPARE(NewFolderName(QStringLiteral("a.b"), top, model).missing().last(), named("INBOX.a.b"));
    list(model, {mailbox("INBOX", {}, 0)});
    const auto flat = NewFolderName::parentAt(model, model.accountIndex(1));
    QCOMPARE(NewFolderName(QStringLiteral("a.b"), flat, model).missing(), QList{named("a.b")});
    QVERIFY(
        !NewFolderName::problemOf(QStringLiteral("a.b"), imap::HierarchyDelimiter('.')).isEmpty());
    QVERIFY(NewFolderName::problemOf(QStringLiteral("a.b"), {}).isEmpty());
}

void TestFolderEdit::subscriptionsBesideWhatExists()
{
    SubscriptionModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<imap::MailboxInfo> mailboxes{mailbox("on", {"\\subscribed"}), mailbox("off", {}),
                                             mailbox("dead", {"\\nonexistent", "\\subscribed"})};
    model.setMailboxes(mailboxes);
    QCOMPARE(model.deadCount(), 1);
    model.setWanted({model.index(0, 0), model.index(2, 0)}, false);
    model.setWanted({model.index(1, 0)}, true);
    QCOMPARE(model.toSubscribe(), QList{named("off")});
    QCOMPARE(model.toUnsubscribe(), (QList{named("on"), named("dead")}));
    model.setWanted({model.index(0, 0)}, true); // as it is: nothing to send
    QCOMPARE(model.toUnsubscribe(), QList{named("dead")});
    SubscriptionFilter filter(&model);
    filter.setShow(SubscriptionModel::Show::Dead);
    QCOMPARE(filter.rowCount(), 1);
    filter.setShow(SubscriptionModel::Show::All);
    filter.setText(QStringLiteral("OF"));
    QCOMPARE(filter.rowCount(), 1);
    // What was sent has come true.
    model.setMailboxes({mailbox("on", {"\\subscribed"}), mailbox("off", {"\\subscribed"})});
    QVERIFY(model.toSubscribe().isEmpty());
    QVERIFY(model.toUnsubscribe().isEmpty());
}

/// Subscribed still, so its row stays.
void TestFolderEdit::deletedFolderKeepsNoCounts()
{
    FolderTreeModel model;
    model.addAccount(1, QStringLiteral("me"));
    list(model, {mailbox("a", {"\\subscribed"})});
    model.apply(1, {sample::counted("a", 9, 4, QDateTime::currentDateTime())});
    QCOMPARE(model.mailboxIndex(1, named("a")).data(UnreadCountRole).toInt(), 4);
    list(model, {mailbox("a", {"\\nonexistent", "\\subscribed"})});
    QVERIFY(model.mailboxIndex(1, named("a")).data(GoneRole).toBool());
    QCOMPARE(model.mailboxIndex(1, named("a")).data(UnreadCountRole).toInt(), -1);
    QCOMPARE(model.mailboxIndex(1, named("a")).data(TotalCountRole).toInt(), -1);
}

QTEST_MAIN(TestFolderEdit)
#include "tst_folderedit.moc"
