// SPDX-License-Identifier: GPL-3.0-or-later
// A move of 200 messages to another folder whose connection is cut at each of its steps, the answer
// being lost: nothing is lost, and what lies in both folders is told. Dovecot's tool is the
// witness.
#include "imapcore/account/account.h"
#include "imapcore/account/request.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/serverfixture.h"

#include <QTest>

using demo::PrivateDovecot;
using imap::MailboxName;
using testsupport::doveadm;
using testsupport::waitUntil;

namespace {

constexpr int messageCount = 200;

} // namespace

class TestCutMove : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cut_data();
    void cut();

private:
    [[nodiscard]] QSet<int> numbersIn(const QString &folder, const QString &query);
    void checkBothFolders(const imap::Applied &applied);
    [[nodiscard]] imap::Outcome run(imap::Account &account, const imap::Operation &operation);

    PrivateDovecot m_server;
    testsupport::CuttingProxy m_proxy;
    testsupport::FixedCredentials m_credentials{{"demo"}};
    int m_round = 0;
    QString m_from;
    QString m_to;
};

void TestCutMove::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    QVERIFY(testsupport::startAndWait(m_server));
    QVERIFY(m_proxy.listen());
    m_proxy.setServerPort(m_server.plainPort());
    const auto master = MailboxName::fromWire("master");
    imap::ConnectionSettings settings = testsupport::settingsFor(m_server, imap::Security::None);
    imap::Account account(settings, &m_credentials);
    account.goOnline();
    (void)run(account, imap::CreateMailbox{{master}, false});
    for (int i = 1; i <= messageCount; ++i) {
        const imap::AppendMessage message{
            master, {}, {}, testsupport::plainMessage(QByteArray::number(i))};
        QVERIFY(std::holds_alternative<imap::Applied>(run(account, message)));
    }
}

imap::Outcome TestCutMove::run(imap::Account &account, const imap::Operation &operation)
{
    std::optional<imap::Outcome> outcome;
    imap::Request *request = account.run(operation, nullptr);
    connect(request, &imap::Request::finished, &account,
            [&outcome](imap::Request *ended) { outcome = ended->outcome(); });
    return waitUntil([&] { return outcome.has_value(); }, 30000)
               ? *outcome
               : imap::Outcome(imap::ImapError(imap::TimedOut{}));
}

/// The messages of a folder by the number in their subject.
QSet<int> TestCutMove::numbersIn(const QString &folder, const QString &query)
{
    QStringList arguments{QStringLiteral("-f"),      QStringLiteral("flow"),
                          QStringLiteral("fetch"),   QStringLiteral("-u"),
                          m_server.user(),           QStringLiteral("hdr.subject"),
                          QStringLiteral("mailbox"), folder};
    arguments += query.split(u' ');
    QSet<int> numbers;
    const QByteArrayList lines = doveadm(m_server, arguments).split('\n');
    for (const QByteArray &line : lines) {
        const int number = line.mid(line.indexOf('=') + 1).trimmed().toInt();
        if (number > 0) {
            if (numbers.contains(number))
                QTest::qFail("a message is there twice", __FILE__, __LINE__);
            numbers.insert(number);
        }
    }
    return numbers;
}

/// Nothing is lost, what lies in both is told, and what is called moved has arrived.
void TestCutMove::checkBothFolders(const imap::Applied &applied)
{
    const QSet<int> here = numbersIn(m_from, QStringLiteral("all"));
    const QSet<int> there = numbersIn(m_to, QStringLiteral("all"));
    QCOMPARE((here | there).size(), messageCount);
    const QSet<int> both = here & there;
    for (const int number : both) { // UIDs were given in the order of the numbers
        const imap::Uid uid(static_cast<quint32>(number));
        QVERIFY(applied.originalsKept.contains(uid) || applied.unconfirmed.contains(uid));
    }
    for (const imap::Uid uid : applied.uids.toList(messageCount))
        QVERIFY(there.contains(static_cast<int>(uid.value())));
}

void TestCutMove::cut_data()
{
    QTest::addColumn<QByteArrayList>("disabled");
    QTest::addColumn<QByteArray>("words"); // of the answer that is lost
    const QByteArrayList byCopy{"MOVE"};
    const QByteArrayList bare{"MOVE", "UIDPLUS"};
    QTest::newRow("MOVE, before COPYUID") << QByteArrayList() << QByteArray("[COPYUID");
    QTest::newRow("MOVE, before its OK") << QByteArrayList() << QByteArray("Move completed");
    QTest::newRow("by copy, COPY") << byCopy << QByteArray("[COPYUID");
    QTest::newRow("by copy, STORE") << byCopy << QByteArray("OK Store completed");
    QTest::newRow("by copy, EXPUNGE") << byCopy << QByteArray("Expunge completed");
    QTest::newRow("without UIDPLUS, COPY") << bare << QByteArray("[COPYUID");
    QTest::newRow("without UIDPLUS, STORE") << bare << QByteArray("OK Store completed");
    QTest::newRow("nothing is cut") << byCopy << QByteArray();
}

void TestCutMove::cut()
{
    QFETCH(QByteArrayList, disabled);
    QFETCH(QByteArray, words);
    m_from = QStringLiteral("from%1").arg(++m_round);
    m_to = QStringLiteral("to%1").arg(m_round);
    for (const QString &name : {m_from, m_to})
        doveadm(m_server, {QStringLiteral("mailbox"), QStringLiteral("create"),
                           QStringLiteral("-u"), m_server.user(), name});
    doveadm(m_server, {QStringLiteral("copy"), QStringLiteral("-u"), m_server.user(), m_from,
                       QStringLiteral("mailbox"), QStringLiteral("master"), QStringLiteral("all")});

    imap::ConnectionSettings settings = testsupport::settingsFor(m_server, imap::Security::None);
    settings.port = m_proxy.port();
    settings.disabledCapabilities = disabled;
    imap::Account account(settings, &m_credentials);
    imap::MailboxOpened opened;
    connect(&account, &imap::Account::changed, &account, [&](const imap::ChangeBatch &batch) {
        for (const imap::Change &change : batch) {
            if (const auto *one = std::get_if<imap::MailboxOpened>(&change))
                opened = *one;
        }
    });
    account.goOnline();
    const auto source = MailboxName::fromWire(m_from.toLatin1());
    QVERIFY(std::holds_alternative<imap::Done>(run(account, imap::OpenMailbox{source})));
    QVERIFY(waitUntil([&] { return opened.mailbox == source; }));
    m_proxy.cutAt(words, 1);
    const imap::UidSet uids(imap::Uid(1), imap::Uid(messageCount));
    const imap::Outcome outcome =
        run(account, imap::MoveMessages{{source, opened.uidValidity, uids},
                                        MailboxName::fromWire(m_to.toLatin1())});
    QCOMPARE(m_proxy.hasCut(), !words.isEmpty());

    const auto *applied = std::get_if<imap::Applied>(&outcome);
    QVERIFY(applied);
    QCOMPARE(applied->stoppedBy.has_value(), !words.isEmpty());
    checkBothFolders(*applied);
    const QSet<int> here = numbersIn(m_from, QStringLiteral("all"));
    const QSet<int> there = numbersIn(m_to, QStringLiteral("all"));
    // Nothing goes on by itself after the reconnection.
    QVERIFY(std::holds_alternative<imap::Done>(run(account, imap::Refresh{})) || waitUntil([&] {
                return std::holds_alternative<imap::Done>(run(account, imap::Refresh{}));
            }));
    QCOMPARE(numbersIn(m_from, QStringLiteral("all")), here);
    QCOMPARE(numbersIn(m_to, QStringLiteral("all")), there);
}

QTEST_GUILESS_MAIN(TestCutMove)
#include "tst_cutmove.moc"
