// SPDX-License-Identifier: GPL-3.0-or-later
// After which operations a folder has to be counted again.
#include "ui/actions/recount.h"

#include <QTest>

using namespace ui;

class TestRecount : public QObject
{
    Q_OBJECT
private slots:
    void whatChangedElsewhereIsCounted();
};

void TestRecount::whatChangedElsewhereIsCounted()
{
    const auto inbox = imap::MailboxName::inbox();
    const auto archive = imap::MailboxName::fromWire("Archive");
    const imap::MessageSelection there{archive, imap::UidValidity(1), imap::UidSet(imap::Uid(4))};
    QCOMPARE(changedElsewhere(imap::MoveMessages{there, inbox}, inbox), std::optional(archive));
    QCOMPARE(changedElsewhere(imap::StoreFlags{there, imap::StoreMode::Add, {}}, inbox),
             std::optional(archive));
    QVERIFY(!changedElsewhere(imap::MoveMessages{there, inbox}, archive)); // tells by itself
    QVERIFY(!changedElsewhere(imap::CopyMessages{there, inbox}, inbox));
}

QTEST_GUILESS_MAIN(TestRecount)
#include "tst_recount.moc"
