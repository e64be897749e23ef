// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of several operations without a connection, with a store that keeps what can wait.
#include "imapcore/account/account.h"
#include "ui/actions/actrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ui;

namespace {

imap::MessageSelection messages(quint32 uid)
{
    return {imap::MailboxName::inbox(), imap::UidValidity(7), imap::UidSet(imap::Uid(uid))};
}

imap::StoreFlags unmark(quint32 uid)
{
    return {messages(uid), imap::StoreMode::Remove, imap::FlagSet(imap::SystemFlag::Deleted)};
}

} // namespace

class TestActRun : public QObject
{
    Q_OBJECT
private slots:
    void wholeOrNotAtAll_data();
    void wholeOrNotAtAll();
};

void TestActRun::wholeOrNotAtAll_data()
{
    using Operations = QList<imap::Operation>;
    QTest::addColumn<Operations>("operations");
    QTest::addColumn<int>("wait");
    const imap::MailboxName archive = imap::MailboxName::fromWire("Archive");
    const imap::ExpungeMessages expunge{messages(2)};
    QTest::newRow("all can wait") << Operations{unmark(1), imap::MoveMessages{messages(2), archive}}
                                  << 2;
    QTest::newRow("restore some, remove others") << Operations{unmark(1), expunge} << 0;
    QTest::newRow("restore, then CLOSE")
        << Operations{unmark(1), imap::CloseMailbox{messages(2)}} << 0;
    QTest::newRow("what cannot wait is first") << Operations{expunge, unmark(1)} << 0;
    QTest::newRow("nothing can wait") << Operations{expunge} << 0;
    imap::StoreFlags nowhere = unmark(1);
    nowhere.messages.uidValidity = {};
    QTest::newRow("not bound to a UIDVALIDITY") << Operations{unmark(1), nowhere} << 0;
}

void TestActRun::wholeOrNotAtAll()
{
    QFETCH(QList<imap::Operation>, operations);
    QFETCH(int, wait);
    const QTemporaryDir folder;
    imap::Account account({}, nullptr);
    qsizetype waiting = 0;
    connect(&account, &imap::Account::changed, this, [&](const imap::ChangeBatch &batch) {
        for (const imap::Change &change : batch) {
            if (const auto *told = std::get_if<imap::ActsWaiting>(&change))
                waiting = told->acts.size();
        }
    });
    account.setStoreFile(folder.filePath(QStringLiteral("mail.sqlite")));
    PlannedAct act;
    act.account = &account;
    act.operations = operations;
    std::optional<imap::Outcome> end;
    auto *run = new ActRun(act, this);
    connect(run, &ActRun::finished, this, [&](const imap::Outcome &outcome) { end = outcome; });
    run->start();
    QTRY_VERIFY(end);
    QCOMPARE(waiting, wait);
    if (wait > 0) {
        QVERIFY(std::holds_alternative<imap::Queued>(*end));
        return;
    }
    const auto *error = std::get_if<imap::ImapError>(&*end);
    QVERIFY(error && std::holds_alternative<imap::ConnectionLost>(*error));
}

QTEST_MAIN(TestActRun)
#include "tst_actrun.moc"
