// SPDX-License-Identifier: GPL-3.0-or-later
// Order, filter, conversations, jumps and searches of several folders, through the window on a real
// Dovecot, where an account may be changed and where it is only looked at.
#include "tests/support/realserver.h"
#include "tests/support/windowdriver.h"
#include "tests/support/windowhand.h"
#include "ui/models/itemroles.h"
#include "ui/views/messageheader.h"
#include "ui/views/messageview.h"
#include "ui/views/quickfilter.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using imap::MailboxName;
using testsupport::RealServer;
using testsupport::waitUntil;
using testsupport::WindowDriver;
using testsupport::WindowHand;
using ui::MessageColumn;

namespace {

struct Mail
{
    const char *from;
    const char *subject;
    int day; // of January 2024, and of its number
    const char *flags = "";
    const char *references = "";
};

const QList<Mail> mails{
    {"Zoe <zoe@example.org>", "plan", 1, "\\Seen"},
    {"Anna <anna@example.org>", "lunch", 5, "\\Seen"},
    {"Mia <mia@example.org>", "Re: plan", 3, "\\Seen", "<m1@example.org>"},
    {"Bea <bea@example.org>", "zebra", 4},
    {"Anna <anna@example.org>", "Re: plan", 2, "\\Seen", "<m1@example.org> <m3@example.org>"},
};

QByteArray appending(const MailboxName &mailbox, const Mail &mail)
{
    const QByteArray day = QByteArray::number(mail.day);
    QByteArray references;
    if (*mail.references)
        references = "References: " + QByteArray(mail.references) + "\r\n";
    return "APPEND " + mailbox.wire() + " (" + mail.flags + ") \"0" + day +
           "-Jan-2024 10:00:00 +0000\"" + '\0' + "From: " + mail.from +
           "\r\nTo: team@example.org\r\nSubject: " + mail.subject + "\r\nDate: Mon, " + day +
           " Jan 2024 10:00:00 +0000\r\nMessage-ID: <m" + day + "@example.org>\r\n" + references +
           "\r\n" + QByteArray(mail.day * 100, 'x') + "\r\n";
}

} // namespace

class TestTableSearch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void init();
    void cleanup();
    void headerSorts();
    void conversations();
    void filterIsLive();
    void jumps();
    void wholeAccount();
    void onlyLooking();

private:
    void start(bool readOnly);
    /// Days of the rows, from the top.
    [[nodiscard]] QString days() const;
    void click(MessageColumn column);
    [[nodiscard]] bool shows(const QString &wanted) const
    {
        return waitUntil([&] { return m_driver->isViewFilled() && days() == wanted; });
    }

    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<WindowHand> m_hand;
    MailboxName m_box;
    int m_row = 0;
};

void TestTableSearch::initTestCase()
{
    if (const QString reason = RealServer::whyNot(RealServer::Kind::Dovecot); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    WindowDriver::usePrivateSettings(QStringLiteral("tst_tablesearch"));
    m_server = std::make_unique<RealServer>(RealServer::Kind::Dovecot);
    QVERIFY(m_server->start());
}

void TestTableSearch::init()
{
    m_box = RealServer::folder("box" + QByteArray::number(++m_row));
    QByteArrayList commands{"CREATE " + m_box.wire()};
    for (const Mail &mail : mails)
        commands << appending(m_box, mail);
    m_server->act(commands);
    start(false);
}

void TestTableSearch::start(bool readOnly)
{
    cleanup();
    imap::ConnectionSettings settings = m_server->settings(imap::Security::Tls);
    settings.readOnly = readOnly;
    m_driver = std::make_unique<WindowDriver>(settings, QByteArrayList{m_server->password()});
    m_hand = std::make_unique<WindowHand>(m_driver->window());
    m_driver->state()->arranger()->setQuietTime(0);
    m_driver->goOnline();
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(waitUntil([this] { return m_driver->isOpen(MailboxName::inbox()); }, 20000));
    QVERIFY(m_driver->openFolder(m_box));
    QVERIFY(shows(QStringLiteral("2 4 3 5 1")));
}

void TestTableSearch::cleanup()
{
    m_hand.reset();
    m_driver.reset();
}

QString TestTableSearch::days() const
{
    QStringList days;
    const ui::MessageTableModel *model = m_driver->messages();
    for (int row = 0; row < model->rowCount(); ++row) {
        const ui::MessageRow *held = model->rowData(row);
        days << (held && held->date() ? QString::number(held->date()->toDateTime().date().day())
                                      : QStringLiteral("?"));
    }
    return days.join(u' ');
}

void TestTableSearch::click(MessageColumn column)
{
    const ui::MessageHeader *header = m_driver->view()->header();
    const int at = header->sectionViewportPosition(ui::columnNumber(column)) + 10;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(at, header->height() / 2));
}

void TestTableSearch::headerSorts()
{
    click(MessageColumn::Size);
    QVERIFY(shows(QStringLiteral("5 4 3 2 1")));
    click(MessageColumn::Size);
    QVERIFY(shows(QStringLiteral("1 2 3 4 5")));
    click(MessageColumn::Subject); // base subjects; of those alike the newest is above
    QVERIFY(shows(QStringLiteral("5 3 2 1 4")));
    click(MessageColumn::From);
    QVERIFY(shows(QStringLiteral("5 2 4 3 1")));
    QVERIFY(m_hand->trigger("sortArrival"));
    QVERIFY(shows(QStringLiteral("2 4 3 5 1")));
    click(MessageColumn::Size);
    QVERIFY(shows(QStringLiteral("5 4 3 2 1")));
    m_server->act({appending(m_box, {"Late <late@example.org>", "late", 6})});
    QVERIFY(shows(QStringLiteral("6 5 4 3 2 1")));
    QVERIFY(!m_driver->messages()->index(0, 0).data(ui::UnsortedRole).toBool() || waitUntil([this] {
        return !m_driver->messages()->index(0, 0).data(ui::UnsortedRole).toBool();
    }));
}

void TestTableSearch::conversations()
{
    QVERIFY(m_hand->trigger("groupByConversation"));
    QVERIFY(shows(QStringLiteral("1 3 2 4 5")));
    QString depths;
    for (int row = 0; row < 5; ++row)
        depths += m_driver->messages()->index(row, 3).data(ui::DepthRole).toString();
    QCOMPARE(depths, QStringLiteral("01200"));
}

void TestTableSearch::filterIsLive()
{
    auto *filter = m_driver->window()->findChild<ui::QuickFilter *>();
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("anna"));
    QVERIFY(shows(QStringLiteral("2 5"))); // after a pause
    QTest::keyClicks(filter, QStringLiteral(" plan"));
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(shows(QStringLiteral("2")));
    m_server->act({appending(m_box, {"Anna <anna@example.org>", "plan B", 7})});
    QVERIFY(shows(QStringLiteral("7 2")));
    m_server->act({"SELECT " + m_box.wire(), "UID STORE 5 +FLAGS (\\Deleted)", "EXPUNGE"});
    QVERIFY(shows(QStringLiteral("7")));
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(shows(QStringLiteral("7 4 3 5 1")));
    // What the server says no to is told in its words.
    filter->setText(QStringLiteral("SEARCH NOSUCHKEY"));
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(
        waitUntil([this] { return !m_driver->state()->arranger()->filterTrouble().isEmpty(); }));
    QCOMPARE(m_driver->messages()->rowCount(), 5);
}

void TestTableSearch::jumps()
{
    QVERIFY(m_hand->trigger("goToFirstUnread"));
    QVERIFY(waitUntil([this] { return m_driver->view()->currentUid() == imap::Uid(4); }));
    QVERIFY(m_hand->trigger("goToDate"));
    QDialog *dialog = m_hand->dialog("goToDateDialog");
    QVERIFY(dialog);
    dialog->findChild<QDateEdit *>()->setDate(QDate(2024, 1, 5));
    QVERIFY(m_hand->press(dialog, "goToDateDo"));
    QVERIFY(waitUntil([this] { return m_driver->view()->currentUid() == imap::Uid(2); }));
}

void TestTableSearch::wholeAccount()
{
    const MailboxName other = RealServer::folder("other" + QByteArray::number(m_row));
    m_server->act({"CREATE " + other.wire(),
                   appending(other, {"Bea <bea@example.org>", "zebra crossing", 8})});
    QVERIFY(m_hand->trigger("refreshFolders"));
    QVERIFY(waitUntil([&] { return m_driver->folders().contains(other); }));
    QVERIFY(m_hand->trigger("searchForm"));
    QDialog *form = m_hand->dialog("searchFormDialog");
    QVERIFY(form && m_hand->type(form, "searchSubject", QStringLiteral("zebra crossing")));
    form->findChild<QComboBox *>(QStringLiteral("searchWhere"))->setCurrentIndex(2);
    QVERIFY(m_hand->press(form, "searchDo"));
    QDialog *results = m_hand->dialog("searchResults");
    QVERIFY(results);
    const auto *status = results->findChild<QLabel *>(QStringLiteral("searchResultStatus"));
    QVERIFY(waitUntil([&] { return status->text().contains(QLatin1String("all")); }, 20000));
    auto *table = results->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    QVERIFY(m_hand->press(results, "searchResultOpen"));
    QVERIFY(waitUntil(
        [&] { return m_driver->isOpen(other) && m_driver->view()->currentUid() == imap::Uid(1); }));
}

/// Everything here only reads.
void TestTableSearch::onlyLooking()
{
    start(true);
    if (QTest::currentTestFailed())
        return;
    m_driver->clearWire();
    click(MessageColumn::Size);
    QVERIFY(shows(QStringLiteral("5 4 3 2 1")));
    QVERIFY(m_hand->trigger("groupByConversation"));
    QVERIFY(shows(QStringLiteral("1 3 2 4 5")));
    auto *filter = m_driver->window()->findChild<ui::QuickFilter *>();
    filter->setText(QStringLiteral("zebra"));
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(shows(QStringLiteral("4")));
    filter->clear();
    QVERIFY(shows(QStringLiteral("1 3 2 4 5")));
    QVERIFY(m_hand->trigger("goToFirstUnread"));
    QVERIFY(waitUntil([this] { return m_driver->view()->currentUid() == imap::Uid(4); }));
}

QTEST_MAIN(TestTableSearch)
#include "tst_tablesearch.moc"
