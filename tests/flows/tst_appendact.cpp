// SPDX-License-Identifier: GPL-3.0-or-later
// Appending a message: how it is sent, and what is told when its answer is lost or is no.
#include "imapcore/flows/appendact.h"
#include "tests/flows/moveplay.h"

#include <QTest>

using namespace imap;
using testsupport::applied;
using testsupport::archive;
using testsupport::FlowScript;
using testsupport::openedMailbox;
using testsupport::uidSet;

class TestAppendAct : public QObject
{
    Q_OBJECT
private slots:
    void append();
    void refused_data() { testsupport::refusalRows(); }
    void refused();
};

void TestAppendAct::append()
{
    ServerMirror mirror = openedMailbox("5:7", "UIDPLUS");
    const FlagSet flags(SystemFlag::Seen | SystemFlag::Recent);
    FlowScript s(std::make_unique<AppendAct>(
                     AppendMessage{archive, flags, InternalDate{1700000000, 60}, "a: b\r\n\r\n"}),
                 mirror);
    QCOMPARE(s.planned(), s.changing());
    QCOMPARE(s.planned().first(),
             QByteArray("APPEND Archive (\\Seen) \"14-Nov-2023 23:13:20 +0100\" {8+}\r\na: b\r\n"
                        "\r\n"));
    QVERIFY(applied(s.cut()).maybeArrived); // the answer may be all that was lost
    QCOMPARE(applied(s.cut()).target, archive);
    QVERIFY(applied(s.cut()).stoppedBy);
    s.answer({}, "OK [APPENDUID 77 101] done");
    QVERIFY(!applied(s.cut()).maybeArrived && !applied(s.cut()).stoppedBy);
    s.answer("* STATUS Archive (MESSAGES 1)\r\n");
    QCOMPARE(applied(s.outcome()).targetUids, uidSet("101"));
    QCOMPARE(std::get<StoreFlags>(applied(s.outcome()).undo.first()).messages.uids, uidSet("101"));
}

void TestAppendAct::refused()
{
    QFETCH(QByteArray, refusal);
    ServerMirror mirror;
    FlowScript s(std::make_unique<AppendAct>(AppendMessage{archive, {}, {}, "x"}), mirror);
    s.answer({}, refusal);
    QVERIFY(s.error<Refused>());
}

QTEST_GUILESS_MAIN(TestAppendAct)
#include "tst_appendact.moc"
