// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actpermissions.h"

#include <QTest>

#include <functional>

using namespace ui;
using imap::LinkState;
using imap::MailboxName;

/// What may be done where, and the reason when not.
class TestActPermissions : public QObject
{
    Q_OBJECT
private slots:
    void reasons_data();
    void reasons();
    void rights_data();
    void rights();
    void oldRights_data();
    void oldRights();
    void flags_data();
    void flags();
};

namespace {

ActSituation usual()
{
    ActSituation situation;
    situation.link = LinkState::Idle;
    situation.folder = {MailboxName::fromWire("work"), imap::HierarchyDelimiter('/'), {}, {}, {}};
    return situation;
}

ActSituation with(const std::function<void(ActSituation &)> &change)
{
    ActSituation situation = usual();
    change(situation);
    return situation;
}

ActSituation attribute(const char *name)
{
    return with([name](ActSituation &s) { s.folder.attributes = {name}; });
}

imap::PermanentFlags lasting(std::initializer_list<const char *> flags, bool keywords)
{
    imap::PermanentFlags permanent{{}, keywords, false};
    for (const char *flag : flags)
        permanent.flags.insert(flag);
    return permanent;
}

const QList<Act> changing{Act::MarkSeen,    Act::MarkDeleted, Act::MarkOther,   Act::CreateKeyword,
                          Act::Expunge,     Act::CopyFrom,    Act::MoveFrom,    Act::Insert,
                          Act::Delete,      Act::Rename,      Act::CreateBelow, Act::Subscribe,
                          Act::ChangeRights};

} // namespace

void TestActPermissions::reasons_data()
{
    QTest::addColumn<ActSituation>("situation");
    QTest::addColumn<QList<Act>>("forbidden"); // all others are possible
    QTest::addColumn<QString>("because");
    const QList<Act> all = QList<Act>(changing) << Act::Open;
    const QList<Act> messages{Act::MarkSeen,      Act::MarkDeleted, Act::MarkOther,
                              Act::CreateKeyword, Act::Expunge,     Act::MoveFrom};

    QTest::newRow("all well") << usual() << QList<Act>() << QString();
    QTest::newRow("no account") << with([](auto &s) { s.hasAccount = false; }) << all
                                << QStringLiteral("no account");
    for (const LinkState state : {LinkState::Offline, LinkState::Connecting, LinkState::Waiting})
        QTest::addRow("not connected %d", static_cast<int>(state))
            << with([state](auto &s) { s.link = state; }) << all << QStringLiteral("connection");
    for (const LinkState state : {LinkState::Online, LinkState::Polling})
        QTest::addRow("connected %d", static_cast<int>(state))
            << with([state](auto &s) { s.link = state; }) << QList<Act>() << QString();
    QTest::newRow("inspection: looking only")
        << with([](auto &s) { s.inspection = true; }) << changing << QStringLiteral("Inspection");
    QTest::newRow("open read-only") << with([](auto &s) { s.isOpen = s.readOnly = true; })
                                    << messages << QStringLiteral("read-only");
    QTest::newRow("a container") << attribute("\\noselect")
                                 << (QList<Act>(messages)
                                     << Act::CopyFrom << Act::Insert << Act::Open)
                                 << QStringLiteral("only holds other folders");
    QTest::newRow("no children allowed")
        << attribute("\\noinferiors") << QList<Act>{Act::CreateBelow} << QStringLiteral("inside");
    QList<Act> gone = all;
    gone.removeAll(Act::Subscribe);
    gone.removeAll(Act::CreateBelow);
    QTest::newRow("a dead subscription can be ended")
        << attribute("\\nonexistent") << gone << QStringLiteral("no such folder");
    QTest::newRow("flat name space") << with([](auto &s) { s.folder.delimiter = {}; })
                                     << QList<Act>{Act::CreateBelow} << QStringLiteral("levels");
    QTest::newRow("INBOX stays") << with([](auto &s) { s.folder.name = MailboxName::inbox(); })
                                 << QList<Act>{Act::Delete} << QStringLiteral("inbox");
    QList<Act> noFolder = all;
    noFolder.removeAll(Act::CreateBelow);
    QTest::newRow("nothing chosen: a folder at the top can be made")
        << with([](auto &s) { s.folder = {}; }) << noFolder << QStringLiteral("chosen");
    QTest::newRow("a name with a line break")
        << with([](auto &s) { s.folder.name = MailboxName::fromWire("a\r\nb"); }) << all
        << QStringLiteral("cannot be sent");
    QTest::newRow("no flag lasts") << with([](auto &s) {
        s.isOpen = true;
        s.permanentFlags = lasting({}, false);
    }) << QList<Act>{Act::MarkSeen, Act::MarkDeleted, Act::MoveFrom, Act::CreateKeyword}
                                   << QString();
    QTest::newRow("PERMANENTFLAGS of another folder do not count")
        << with([](auto &s) { s.permanentFlags = lasting({}, false); }) << QList<Act>()
        << QString();
}

void TestActPermissions::reasons()
{
    QFETCH(const ActSituation, situation);
    QFETCH(const QList<Act>, forbidden);
    QFETCH(const QString, because);
    const ActPermissions permissions(situation);
    const QList<Act> all = QList<Act>(changing) << Act::Open;
    for (const Act act : all) {
        const QString reason = permissions.whyNot(act);
        QVERIFY2(reason.isEmpty() != forbidden.contains(act), qPrintable(reason));
        QCOMPARE(permissions.may(act), reason.isEmpty());
        QVERIFY2(reason.isEmpty() || reason.contains(because), qPrintable(reason));
        QVERIFY(reason.isEmpty() || reason.endsWith(QLatin1Char('.')));
    }
}

void TestActPermissions::rights_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QByteArray>("needs");
    QTest::newRow("seen") << Act::MarkSeen << QByteArray("s");
    QTest::newRow("deleted") << Act::MarkDeleted << QByteArray("t");
    QTest::newRow("other flags") << Act::MarkOther << QByteArray("w");
    QTest::newRow("new keyword") << Act::CreateKeyword << QByteArray("w");
    QTest::newRow("expunge") << Act::Expunge << QByteArray("e");
    QTest::newRow("copy from") << Act::CopyFrom << QByteArray("r");
    QTest::newRow("move from") << Act::MoveFrom << QByteArray("te");
    QTest::newRow("insert") << Act::Insert << QByteArray("i");
    QTest::newRow("create below") << Act::CreateBelow << QByteArray("k");
    QTest::newRow("delete") << Act::Delete << QByteArray("x");
    QTest::newRow("rename") << Act::Rename << QByteArray("x");
    QTest::newRow("subscribe") << Act::Subscribe << QByteArray();
    QTest::newRow("open") << Act::Open << QByteArray("r");
    QTest::newRow("rights") << Act::ChangeRights << QByteArray("a");
}

void TestActPermissions::rights()
{
    QFETCH(const Act, act);
    QFETCH(const QByteArray, needs);
    const QByteArray every = "lrswipkxtea";
    for (const char letter : every) {
        QByteArray others = every;
        others.replace(letter, "");
        const ActPermissions without(with([&others](auto &s) { s.rights = others; }));
        QCOMPARE(without.may(act), !needs.contains(letter));
        QVERIFY(without.may(act) || without.whyNot(act).contains(QLatin1Char(letter)));
    }
    const ActPermissions none(with([](auto &s) { s.rights = QByteArray(); }));
    QCOMPARE(none.may(act), needs.isEmpty());
}

void TestActPermissions::oldRights_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QByteArray>("meant");
    QTest::newRow("the tutorial's server")
        << QByteArray("lrswipcda") << QByteArray("lrswipcdakxte");
    QTest::newRow("create only") << QByteArray("lrc") << QByteArray("lrckx");
    QTest::newRow("delete only") << QByteArray("lrd") << QByteArray("lrdxte");
    QTest::newRow("both generations: the new letters count")
        << QByteArray("lrktcd") << QByteArray("lrktcd");
    QTest::newRow("new letters") << QByteArray("lrswipkxtea") << QByteArray("lrswipkxtea");
    QTest::newRow("none") << QByteArray() << QByteArray();
}

void TestActPermissions::oldRights()
{
    QFETCH(const QByteArray, told);
    QFETCH(const QByteArray, meant);
    QCOMPARE(expandedRights(told), meant);
    const ActPermissions permissions(with([&told](auto &s) { s.rights = told; }));
    QCOMPARE(permissions.may(Act::CreateBelow), meant.contains('k'));
    QCOMPARE(permissions.may(Act::Delete), meant.contains('x'));
    QCOMPARE(permissions.may(Act::MarkDeleted), meant.contains('t'));
    QCOMPARE(permissions.may(Act::Expunge), meant.contains('e'));
}

void TestActPermissions::flags_data()
{
    QTest::addColumn<QByteArray>("flag");
    QTest::addColumn<bool>("possible");
    QTest::newRow("kept") << QByteArray("\\Flagged") << true;
    QTest::newRow("kept, in another case") << QByteArray("\\flagged") << true;
    QTest::newRow("not kept") << QByteArray("\\Answered") << false;
    QTest::newRow("the server's own") << QByteArray("\\Recent") << false;
    QTest::newRow("keyword it has") << QByteArray("$label1") << true;
    QTest::newRow("keyword it has not") << QByteArray("$label2") << false;
}

void TestActPermissions::flags()
{
    QFETCH(const QByteArray, flag);
    QFETCH(const bool, possible);
    ActSituation situation = usual();
    situation.isOpen = true;
    situation.permanentFlags = lasting({"\\Flagged", "$label1"}, false);
    QCOMPARE(ActPermissions(situation).mayStore(flag), possible);
    situation.permanentFlags.mayCreateKeywords = true;
    QCOMPARE(ActPermissions(situation).mayStore(flag), possible || flag.startsWith('$'));
    situation.rights = "lrst";
    QVERIFY(!ActPermissions(situation).mayStore(flag)); // no "w"
}

Q_DECLARE_METATYPE(ui::ActSituation)
QTEST_GUILESS_MAIN(TestActPermissions)
#include "tst_actpermissions.moc"
