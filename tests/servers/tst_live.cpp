// SPDX-License-Identifier: GPL-3.0-or-later
// What others do to the open folder shows by itself: doveadm is the hand from outside.
#include "tests/support/windowdriver.h"
#include "ui/dialogs/messagestrip.h"
#include "ui/models/itemroles.h"
#include "ui/viewer/messageviewer.h"
#include "ui/views/mailboxbar.h"
#include "ui/views/messageview.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <optional>

using demo::PrivateDovecot;
using imap::LinkState;
using imap::Uid;
using imap::WireLine;
using testsupport::doveadm;
using testsupport::plainMessage;
using testsupport::waitUntil;
using testsupport::WindowDriver;

namespace {

constexpr qint64 functionalLimitMs = 1000;

/// Notes when the table was painted with one more complete row.
class PaintClock : public QObject
{
public:
    PaintClock(WindowDriver &driver, int wantedRows)
        : m_driver(driver)
        , m_wantedRows(wantedRows)
    {
        driver.view()->viewport()->installEventFilter(this);
    }
    [[nodiscard]] const QDateTime &painted() const { return m_painted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted.isValid() &&
            m_driver.messages()->messageCount() == m_wantedRows && m_driver.isViewFilled())
            m_painted = QDateTime::currentDateTime();
        return QObject::eventFilter(watched, event);
    }

private:
    WindowDriver &m_driver;
    int m_wantedRows;
    QDateTime m_painted;
};

struct ArrivalTimes
{
    QDateTime exists, fetchSent, fetchAnswered, idleAgain;
};

std::optional<ArrivalTimes> timesOf(const QList<WireLine> &wire)
{
    ArrivalTimes times;
    for (const WireLine &line : wire) {
        const bool server = line.direction == WireLine::Direction::Server;
        if (server && line.text.endsWith(" EXISTS") && !times.exists.isValid())
            times.exists = line.at;
        else if (!server && line.text.contains("UID FETCH") && times.exists.isValid() &&
                 !times.fetchSent.isValid())
            times.fetchSent = line.at;
        else if (server && line.text.contains(" FETCH (") && times.fetchSent.isValid() &&
                 !times.fetchAnswered.isValid())
            times.fetchAnswered = line.at;
        else if (server && line.text.startsWith("+ ") && times.fetchAnswered.isValid() &&
                 !times.idleAgain.isValid())
            times.idleAgain = line.at;
    }
    if (!times.idleAgain.isValid())
        return {};
    return times;
}

QString figures(QList<qint64> values)
{
    std::sort(values.begin(), values.end());
    return QStringLiteral("median %1 ms, worst %2 ms")
        .arg(values.at(values.size() / 2))
        .arg(values.last());
}

} // namespace

class TestLive : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_driver.reset(); }
    void cleanupTestCase() { m_server.reset(); }
    void aNewMessageIsShownAndCounted();
    void flagsFromOutside();
    void expungeOfAnotherMessage();
    void expungeOfTheMessageBeingRead();
    void manyChangesAtOnce();

private:
    void save(const QByteArray &subject);
    void flag(const char *what, const char *flag, Uid uid);
    void expunge(Uid uid);
    [[nodiscard]] int count() { return m_driver->messages()->messageCount(); }
    [[nodiscard]] bool isIdle() { return m_driver->isInState(LinkState::Idle); }

    std::unique_ptr<PrivateDovecot> m_server;
    std::unique_ptr<WindowDriver> m_driver;
    const imap::MailboxName m_inbox = imap::MailboxName::inbox();
};

void TestLive::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    WindowDriver::usePrivateSettings(QStringLiteral("tst_live"));
    m_server = std::make_unique<PrivateDovecot>();
    QVERIFY(testsupport::startAndWait(*m_server));
    for (int i = 1; i <= 12; ++i)
        save("number " + QByteArray::number(i));
}

/// Each test begins with INBOX open, idle, and a message in the middle being read.
void TestLive::init()
{
    if (!m_server)
        return;
    m_driver =
        std::make_unique<WindowDriver>(testsupport::settingsFor(*m_server, imap::Security::Tls),
                                       QByteArrayList{m_server->password().toUtf8()});
    m_driver->goOnline();
    QVERIFY(waitUntil([this] { return m_driver->isOpen(m_inbox); }, 20000));
    QVERIFY(QTest::qWaitForWindowExposed(m_driver->window()));
    QVERIFY(m_driver->read(m_driver->messages()->uidAt(5)));
    QVERIFY(waitUntil([this] { return isIdle() && m_driver->isViewFilled(); }));
}

void TestLive::save(const QByteArray &subject)
{
    doveadm(*m_server,
            {QStringLiteral("save"), QStringLiteral("-u"), m_server->user(), QStringLiteral("-m"),
             QStringLiteral("INBOX")},
            plainMessage(subject));
}

void TestLive::flag(const char *what, const char *flag, Uid uid)
{
    doveadm(*m_server,
            {QStringLiteral("flags"), QLatin1String(what), QStringLiteral("-u"), m_server->user(),
             QLatin1String(flag), QStringLiteral("mailbox"), QStringLiteral("INBOX"),
             QStringLiteral("uid"), QString::number(uid.value())});
}

void TestLive::expunge(Uid uid)
{
    doveadm(*m_server, {QStringLiteral("expunge"), QStringLiteral("-u"), m_server->user(),
                        QStringLiteral("mailbox"), QStringLiteral("INBOX"), QStringLiteral("uid"),
                        QString::number(uid.value())});
}

void TestLive::aNewMessageIsShownAndCounted()
{
    const Uid reading = m_driver->view()->currentUid();
    QList<qint64> toFetch, toPaint, toIdle, toRow;
    for (int i = 0; i < 10; ++i) {
        const int before = count();
        const qint64 unreadBefore = m_driver->treeCount(m_inbox, ui::UnreadCountRole);
        m_driver->clearWire();
        const PaintClock paint(*m_driver, before + 1);
        save("delivered " + QByteArray::number(i));
        QVERIFY(waitUntil([&] { return paint.painted().isValid(); }));
        QVERIFY(waitUntil([&] { return timesOf(m_driver->wire()).has_value(); }));
        const ArrivalTimes times = *timesOf(m_driver->wire());
        const ui::MessageRow *row = m_driver->messages()->rowData(0);
        QVERIFY(row && row->subject() == QStringLiteral("delivered %1").arg(i));
        // Counted in the tree and in the header of the table.
        QVERIFY(waitUntil([&] {
            return m_driver->treeCount(m_inbox, ui::TotalCountRole) == before + 1 &&
                   m_driver->treeCount(m_inbox, ui::UnreadCountRole) == unreadBefore + 1;
        }));
        const qint64 counted = times.exists.msecsTo(QDateTime::currentDateTime());
        QString header;
        for (const QLabel *label :
             m_driver->window()->findChild<ui::MailboxBar *>()->findChildren<QLabel *>())
            header += label->text() + u' ';
        QVERIFY2(header.contains(QStringLiteral("%1 messages").arg(before + 1)),
                 qPrintable(header));
        toFetch << times.exists.msecsTo(times.fetchSent);
        toPaint << times.fetchAnswered.msecsTo(paint.painted());
        toIdle << times.fetchAnswered.msecsTo(times.idleAgain);
        toRow << times.exists.msecsTo(paint.painted());
        QVERIFY2(toRow.last() < functionalLimitMs, qPrintable(QString::number(toRow.last())));
        QVERIFY2(counted < functionalLimitMs, qPrintable(QString::number(counted)));
        QCOMPARE(m_driver->view()->currentUid(), reading);
        QCOMPARE(m_driver->viewer()->uid(), reading);
        QVERIFY(waitUntil([this] { return isIdle(); }));
    }
    qInfo().noquote() << "EXISTS to FETCH sent:" << figures(toFetch) << "(bar 2 ms)";
    qInfo().noquote() << "FETCH answered to row painted:" << figures(toPaint) << "(bar 20 ms)";
    qInfo().noquote() << "FETCH answered to IDLE again:" << figures(toIdle) << "(bar 50 ms)";
    qInfo().noquote() << "EXISTS to row painted:" << figures(toRow) << "(bar 1000 ms)";
}

void TestLive::flagsFromOutside()
{
    const Uid reading = m_driver->view()->currentUid();
    const Uid other = m_driver->messages()->uidAt(2);
    const qint64 unread = m_driver->treeCount(m_inbox, ui::UnreadCountRole);
    const auto has = [&](imap::SystemFlag flag) {
        const ui::MessageRow *row =
            m_driver->messages()->rowData(m_driver->messages()->rowOf(other));
        return row && row->flags().has(flag);
    };
    QVERIFY(!has(imap::SystemFlag::Flagged) && !has(imap::SystemFlag::Seen));
    flag("add", "\\Flagged", other);
    QVERIFY(waitUntil([&] { return has(imap::SystemFlag::Flagged); }));
    flag("add", "\\Seen", other);
    QVERIFY(waitUntil([&] { return has(imap::SystemFlag::Seen); }));
    QVERIFY(
        waitUntil([&] { return m_driver->treeCount(m_inbox, ui::UnreadCountRole) == unread - 1; }));
    flag("remove", "\\Seen \\Flagged", other);
    QVERIFY(
        waitUntil([&] { return !has(imap::SystemFlag::Flagged) && !has(imap::SystemFlag::Seen); }));
    QVERIFY(waitUntil([&] { return m_driver->treeCount(m_inbox, ui::UnreadCountRole) == unread; }));
    QCOMPARE(m_driver->view()->currentUid(), reading);
    QVERIFY(waitUntil([this] { return isIdle(); }));
}

void TestLive::expungeOfAnotherMessage()
{
    const Uid reading = m_driver->view()->currentUid();
    const int before = count();
    const Uid newer = m_driver->messages()->uidAt(1);
    const Uid older = m_driver->messages()->uidAt(8);
    expunge(newer);
    QVERIFY(waitUntil([&] { return count() == before - 1; }));
    QCOMPARE(m_driver->messages()->rowOf(newer), -1);
    expunge(older);
    QVERIFY(waitUntil([&] { return count() == before - 2; }));
    QCOMPARE(m_driver->messages()->rowOf(older), -1);
    QVERIFY(
        waitUntil([&] { return m_driver->treeCount(m_inbox, ui::TotalCountRole) == before - 2; }));
    QCOMPARE(m_driver->view()->currentUid(), reading);
    QCOMPARE(m_driver->view()->selectedUids(), QList<Uid>{reading});
    QCOMPARE(m_driver->viewer()->uid(), reading);
    QCOMPARE(m_driver->viewerState(), QString());
    QVERIFY(waitUntil([this] { return isIdle(); }));
}

void TestLive::expungeOfTheMessageBeingRead()
{
    const Uid reading = m_driver->view()->currentUid();
    const int row = m_driver->messages()->rowOf(reading);
    const QList<Uid> neighbours{m_driver->messages()->uidAt(row - 1),
                                m_driver->messages()->uidAt(row + 1)};
    expunge(reading);
    QVERIFY(waitUntil([&] { return m_driver->messages()->rowOf(reading) < 0; }));
    QVERIFY(neighbours.contains(m_driver->view()->currentUid()));
    QCOMPARE(m_driver->view()->selectedUids(), QList<Uid>{m_driver->view()->currentUid()});
    // What was read stays in view, with a word on top; the neighbour is not read unasked.
    QCOMPARE(m_driver->viewerState(), QString());
    auto *strip = m_driver->viewer()->findChild<ui::MessageStrip *>(QStringLiteral("viewerStrip"));
    QVERIFY(strip->isVisible());
    QVERIFY2(strip->text().contains(QLatin1String("removed")), qPrintable(strip->text()));
    // The person moves on: the next message is read as ever.
    QVERIFY(m_driver->read(m_driver->messages()->uidAt(0)));
    QVERIFY(!strip->isVisible());
}

void TestLive::manyChangesAtOnce()
{
    const Uid reading = m_driver->view()->currentUid();
    for (int i = 0; i < 5; ++i) {
        save("burst " + QByteArray::number(i));
        flag("add", "\\Answered", m_driver->messages()->uidAt(4));
        expunge(m_driver->messages()->uidAt(i % 2 == 0 ? 3 : count() - 1));
    }
    save("the last");
    // Position by position what the server holds.
    const QByteArray said =
        doveadm(*m_server, {QStringLiteral("search"), QStringLiteral("-u"), m_server->user(),
                            QStringLiteral("mailbox"), QStringLiteral("INBOX")});
    QByteArrayList uids;
    for (const QByteArray &line : said.trimmed().split('\n'))
        uids.prepend(line.mid(line.indexOf(' ') + 1));
    const auto shown = [this] {
        QByteArrayList list;
        for (int row = 0; row < count(); ++row)
            list.append(QByteArray::number(m_driver->messages()->uidAt(row).value()));
        return list;
    };
    const bool settled =
        waitUntil([&] { return shown() == uids && isIdle() && m_driver->isViewFilled(); });
    QCOMPARE(shown(), uids);
    QVERIFY(settled);
    QCOMPARE(m_driver->messages()->rowData(0)->subject(), QStringLiteral("the last"));
    QCOMPARE(m_driver->view()->currentUid(), reading);
    QCOMPARE(m_driver->viewer()->uid(), reading);
}

QTEST_MAIN(TestLive)
#include "tst_live.moc"
