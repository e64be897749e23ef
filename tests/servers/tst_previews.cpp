// SPDX-License-Identifier: GPL-3.0-or-later
// "What will be sent" is what is sent: for every act the lines of the preview equal what a
// recording proxy saw go by.
#include "tests/support/accountdriver.h"
#include "tests/support/realserver.h"
#include "tests/support/recordingproxy.h"

#include <QTest>

#include <functional>

using imap::FlagSet;
using imap::MailboxName;
using imap::MessageSelection;
using imap::Operation;
using imap::StoreMode;
using imap::SystemFlag;
using testsupport::AccountDriver;
using testsupport::errorOf;
using testsupport::RealServer;
using testsupport::RecordingProxy;
using testsupport::toWords;

namespace {

using Act = std::function<Operation(const MessageSelection &all, const MessageSelection &few)>;

FlagSet flags(std::initializer_list<const char *> names)
{
    FlagSet out;
    for (const char *name : names)
        out.insert(name);
    return out;
}

int row = 0;

/// Other folders for each row: Courier takes two seconds to delete one.
MailboxName box(const char *leaf)
{
    return RealServer::folder("row" + QByteArray::number(row) + '.' + leaf);
}

} // namespace

Q_DECLARE_METATYPE(RealServer::Kind)
Q_DECLARE_METATYPE(Act)

class TestPreviews : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void cleanupTestCase() { m_server.reset(); }
    void shownIsSent_data();
    void shownIsSent();

private:
    void compare(const Operation &operation, QList<Operation> &undo);
    void messageRows();
    void folderRows();

    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<RecordingProxy> m_proxy;
    std::unique_ptr<AccountDriver> m_client;
};

void TestPreviews::initTestCase_data()
{
    QTest::addColumn<RealServer::Kind>("kind");
    QTest::addColumn<QByteArrayList>("without");
    QTest::newRow("Dovecot") << RealServer::Kind::Dovecot << QByteArrayList{};
    QTest::newRow("Dovecot, no MOVE, no LITERAL+")
        << RealServer::Kind::Dovecot << QByteArrayList{"MOVE", "LITERAL+"};
    QTest::newRow("Dovecot, no MOVE, no UIDPLUS")
        << RealServer::Kind::Dovecot << QByteArrayList{"MOVE", "UIDPLUS"};
    QTest::newRow("Cyrus") << RealServer::Kind::Cyrus << QByteArrayList{};
    QTest::newRow("Courier") << RealServer::Kind::Courier << QByteArrayList{};
}

/// Each row begins with twelve messages in "box", two of them marked by somebody else.
void TestPreviews::init()
{
    QFETCH_GLOBAL(RealServer::Kind, kind);
    QFETCH_GLOBAL(QByteArrayList, without);
    QFETCH(bool, onMessages);
    m_client.reset();
    if (!onMessages && !without.isEmpty())
        return; // acts on folders need none of what is taken away
    if (const QString reason = RealServer::whyNot(kind); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    if (!m_server || m_server->kind() != kind) {
        m_server = std::make_unique<RealServer>(kind);
        QVERIFY(m_server->start());
    }
    ++row;
    const auto said = [](const char *verb, const char *leaf) -> QByteArray {
        return QByteArray(verb) + ' ' + box(leaf).wire();
    };
    m_server->act(QByteArrayList{said("CREATE", "box"), said("CREATE", "target"),
                                 said("CREATE", "tree"), said("CREATE", "tree.leaf"),
                                 said("SUBSCRIBE", "tree"), said("SUBSCRIBE", "tree.leaf")} +
                  RealServer::appending(box("box"), "number", 12) +
                  QByteArrayList{said("SELECT", "box"), "UID STORE 5,9 +FLAGS (\\Deleted)"});
    m_proxy = std::make_unique<RecordingProxy>(m_server->plainPort());
    imap::ConnectionSettings settings = m_server->settings(imap::Security::None);
    settings.port = m_proxy->port();
    settings.disabledCapabilities = without;
    m_client = std::make_unique<AccountDriver>(settings, m_server->password());
    QVERIFY(m_client->goOnline());
    QVERIFY(m_client->open(box("box")));
}

void TestPreviews::cleanup()
{
    m_client.reset();
    m_proxy.reset();
}

void TestPreviews::messageRows()
{
    const auto add = [](const char *name, const Act &act) {
        QTest::newRow(name) << act << true;
    };
    add("flags added", [](const auto &, const auto &few) {
        return imap::StoreFlags{few, StoreMode::Add, FlagSet(SystemFlag::Seen)};
    });
    add("flags and keywords removed", [](const auto &all, const auto &) {
        return imap::StoreFlags{all, StoreMode::Remove, flags({"\\Flagged", "$label1"})};
    });
    add("flags replaced", [](const auto &all, const auto &) {
        return imap::StoreFlags{all, StoreMode::Replace, flags({"\\Answered", "NonJunk"})};
    });
    add("copied", [](const auto &all, const auto &) {
        return imap::CopyMessages{all, box("target")};
    });
    add("moved", [](const auto &, const auto &few) {
        return imap::MoveMessages{few, box("target")};
    });
    add("expunged", [](const auto &, const auto &few) { return imap::ExpungeMessages{few}; });
    add("closed", [](const MessageSelection &all, const auto &) {
        MessageSelection marked = all;
        marked.uids = {};
        for (const quint32 uid : {2U, 3U, 5U, 7U, 9U})
            marked.uids.add(imap::Uid(uid));
        return imap::CloseMailbox{marked};
    });
    add("appended", [](const auto &, const auto &) {
        return imap::AppendMessage{box("target"), flags({"\\Seen", "$label2"}),
                                   imap::InternalDate::parse("01-Feb-2006 08:37:23 -0500"),
                                   testsupport::plainMessage("appended")};
    });
}

void TestPreviews::folderRows()
{
    const auto add = [](const char *name, const Act &act) {
        QTest::newRow(name) << act << false;
    };
    add("created, nested and subscribed", [](const auto &, const auto &) {
        return imap::CreateMailbox{{box("a"), box("a.b with blanks")}, true};
    });
    add("created, accents", [](const auto &, const auto &) {
        const auto name = MailboxName::fromText(QString(box("Entw").text() + u"ürfe"));
        return imap::CreateMailbox{{name.value()}, false};
    });
    add("deleted with its child", [](const auto &, const auto &) {
        return imap::DeleteMailboxes{{box("tree.leaf"), box("tree")},
                                     {box("tree.leaf"), box("tree")}};
    });
    add("the open one deleted", [](const auto &, const auto &) {
        return imap::DeleteMailboxes{{box("box")}, {}};
    });
    add("renamed with subscriptions", [](const auto &, const auto &) {
        return imap::RenameMailbox{box("tree"),
                                   box("wood"),
                                   imap::HierarchyDelimiter('.'),
                                   {box("tree"), box("tree.leaf")}};
    });
    add("the open one renamed", [](const auto &, const auto &) {
        return imap::RenameMailbox{box("box"), box("chest"), imap::HierarchyDelimiter('.'), {}};
    });
    add("subscribed", [](const auto &, const auto &) {
        return imap::SubscribeMailboxes{{box("box"), box("target")}, true};
    });
    add("unsubscribed", [](const auto &, const auto &) {
        return imap::SubscribeMailboxes{{box("tree")}, false};
    });
}

void TestPreviews::shownIsSent_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<bool>("onMessages");
    messageRows();
    folderRows();
}

void TestPreviews::shownIsSent()
{
    QFETCH(Act, act);
    if (!m_client)
        return;
    const MessageSelection all = m_client->select(box("box"), {1, 2, 3, 4, 6, 7, 8, 10, 11, 12});
    const MessageSelection few = m_client->select(box("box"), {2, 3, 7});
    // What an expunge or CLOSE removes was marked by us.
    (void)m_client->run(imap::StoreFlags{few, StoreMode::Add, FlagSet(SystemFlag::Deleted)});
    QList<Operation> back;
    compare(act(all, few), back);
    // What takes it back is an act like others.
    for (const Operation &operation : QList<Operation>(back)) {
        if (!QTest::currentTestFailed())
            compare(operation, back);
    }
}

void TestPreviews::compare(const Operation &operation, QList<Operation> &undo)
{
    m_proxy->clear();
    const QByteArrayList shown = m_client->preview(operation);
    QVERIFY(!shown.isEmpty());
    QCOMPARE(m_proxy->changingCommands(), QByteArrayList()); // looking sends nothing
    const imap::Outcome outcome = m_client->run(operation);
    QVERIFY2(errorOf(outcome) == nullptr, toWords(outcome).constData());
    QCOMPARE(m_proxy->changingCommands(), shown);
    if (const auto *applied = std::get_if<imap::Applied>(&outcome))
        undo = applied->undo;
}

QTEST_MAIN(TestPreviews)
#include "tst_previews.moc"
