// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting, conversations and searches on real servers: the answers are those another client gets.
#include "imapcore/types/notoffered.h"
#include "tests/support/accountdriver.h"
#include "tests/support/realserver.h"

#include <QTest>

using namespace imap;
using testsupport::AccountDriver;
using testsupport::errorOf;
using testsupport::RealServer;
using testsupport::toWords;

namespace {

const MailboxName box = RealServer::folder("box");
const QByteArray cheese = "K\xc3\xa4se"; // Kaese with its umlaut

/// A command that appends one message; the name shown sorts otherwise than the address.
QByteArray appending(const MailboxName &mailbox, const QByteArray &from, const QByteArray &subject,
                     int number, const QByteArray &references = {})
{
    const QByteArray n = QByteArray::number(number);
    return "APPEND " + mailbox.wire() + " ()" + '\0' + "From: " + from + "\r\nTo: X" +
           QByteArray::number(9 - number) + " <t" + n + "@example.org>\r\nSubject: " + subject +
           "\r\nDate: Mon, " + n + " Jan 2024 10:00:00 +0000\r\nMessage-ID: <m" + n +
           "@example.org>\r\n" +
           (references.isEmpty() ? QByteArray() : "References: " + references + "\r\n") +
           "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" +
           QByteArray(number * 37 % 101, 'x') + "\r\n";
}

QByteArrayList messages()
{
    return {
        appending(box, "Zoe <a1@example.org>", "plan", 1),
        appending(box, "Anna <z2@example.org>", "Re: plan", 2, "<m1@example.org>"),
        appending(box, "Mia <m3@example.org>", "Re: plan", 3, "<m1@example.org> <m2@example.org>"),
        appending(box, "Bea <y4@example.org>", "=?utf-8?q?K=C3=A4se?=", 4),
        appending(box, "Yan <b5@example.org>", "Re: lost", 5, "<gone@example.org>"),
        appending(box, "Cem <x6@example.org>", "Re: lost", 6, "<gone@example.org>"),
        appending(box, "\"Xaver\" <c7@example.org>", "alpha", 7)};
}

template <typename Numbers>
QByteArray joined(const Numbers &uids)
{
    QByteArray out;
    for (const Uid uid : uids)
        out += ' ' + QByteArray::number(uid.value());
    return out.trimmed();
}

} // namespace

Q_DECLARE_METATYPE(RealServer::Kind)

class TestSearch : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void cleanupTestCase();
    void sorted_data();
    void sorted();
    void conversations();
    void otherLetters_data();
    void otherLetters();
    void refusedProgram();
    void elsewhere();
    void overOneConnection();
    void withoutExtensions();

private:
    [[nodiscard]] QByteArray toldAnotherClient(const QByteArray &command) const;
    [[nodiscard]] bool connectClient(const QByteArrayList &without = {}, int connections = 3);
    [[nodiscard]] UidValidity validity() const { return m_client->select(box, {}).uidValidity; }

    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<AccountDriver> m_client; // shared by rows that leave it as it was
    bool m_sortsByName = false;
    bool m_isSpecial = false; // the next row needs another
};

void TestSearch::initTestCase_data()
{
    QTest::addColumn<RealServer::Kind>("kind");
    for (const auto kind :
         {RealServer::Kind::Dovecot, RealServer::Kind::Cyrus, RealServer::Kind::Courier})
        QTest::newRow(RealServer::name(kind)) << kind;
}

void TestSearch::init()
{
    QFETCH_GLOBAL(RealServer::Kind, kind);
    if (const QString reason = RealServer::whyNot(kind); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    if (!m_server || m_server->kind() != kind) {
        m_client.reset();
        m_server.reset();
        m_server = std::make_unique<RealServer>(kind);
        QVERIFY(m_server->start());
        m_server->act(QByteArrayList{"CREATE " + box.wire(), "CREATE INBOX.tree.a",
                                     "CREATE INBOX.tree.b", "CREATE INBOX.tree.c"} +
                      messages());
        for (const char *leaf : {"tree.a", "tree.b", "tree.c"})
            m_server->append(RealServer::folder(leaf), leaf, 3);
    }
    if (!m_client)
        QVERIFY(connectClient());
    m_isSpecial = false;
    m_client->clear();
}

void TestSearch::cleanup()
{
    if (m_isSpecial || QTest::currentTestFailed())
        m_client.reset();
}

void TestSearch::cleanupTestCase()
{
    m_client.reset();
    m_server.reset();
}

bool TestSearch::connectClient(const QByteArrayList &without, int connections)
{
    m_client.reset();
    m_isSpecial = true;
    ConnectionSettings settings = m_server->settings(Security::None);
    settings.disabledCapabilities = without;
    settings.mostConnections = connections;
    m_client = std::make_unique<AccountDriver>(settings, m_server->password());
    if (!m_client->goOnline())
        return false;
    const auto *told = m_client->last<CapabilitiesChanged>();
    m_sortsByName = told && told->capabilities.has("SORT=DISPLAY");
    return m_client->open(box);
}

/// The numbers of its one untagged SORT or SEARCH line.
QByteArray TestSearch::toldAnotherClient(const QByteArray &command) const
{
    const auto answers = m_server->talk({"EXAMINE " + box.wire(), command});
    if (answers.size() != 2 || !answers.last().isOk())
        return "refused";
    for (const QByteArray &line : answers.last().untagged) {
        if (line.startsWith("* SORT") || line.startsWith("* SEARCH"))
            return line.mid(line.indexOf(' ', 2)).trimmed();
    }
    return "nothing told";
}

void TestSearch::sorted_data()
{
    QTest::addColumn<QList<SortCriterion>>("criteria");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("writtenByName");
    const auto row = [](const char *written, const char *byName,
                        const QList<SortCriterion> &criteria) {
        QTest::newRow(written) << criteria << QByteArray(written) << QByteArray(byName);
    };
    row("ARRIVAL", "ARRIVAL", {{SortKey::Arrival}});
    row("REVERSE DATE", "REVERSE DATE", {{SortKey::Date, true}});
    row("SUBJECT REVERSE DATE", "SUBJECT REVERSE DATE",
        {{SortKey::Subject}, {SortKey::Date, true}});
    row("SIZE", "SIZE", {{SortKey::Size}});
    row("FROM", "DISPLAYFROM", {{SortKey::From}});
    row("REVERSE TO", "REVERSE DISPLAYTO", {{SortKey::To, true}});
    row("REVERSE FROM", "REVERSE DISPLAYFROM", {{SortKey::DisplayFrom, true}});
}

void TestSearch::sorted()
{
    QFETCH(QList<SortCriterion>, criteria);
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, writtenByName);
    const bool byName = m_sortsByName;
    const QByteArray told =
        toldAnotherClient("UID SORT (" + (byName ? writtenByName : written) + ") UTF-8 ALL");
    const Outcome outcome = m_client->run(SortMessages{validity(), criteria, {}});
    const auto *sorted = std::get_if<SortedMessages>(&outcome);
    QVERIFY2(sorted, toWords(outcome));
    QCOMPARE(joined(*sorted->uids), told);
    QCOMPARE(sorted->uids->size(), size_t(7));
}

/// By who answers whom; two answers to a message that is not there are one conversation.
void TestSearch::conversations()
{
    const Outcome outcome = m_client->run(ThreadMessages{validity(), {}});
    const auto *threads = std::get_if<ThreadedMessages>(&outcome);
    QVERIFY2(threads, toWords(outcome));
    QByteArray shown;
    for (const auto &entry : *threads->entries)
        shown += QByteArray(int(entry.depth), '.') + QByteArray::number(entry.uid.value()) + ' ';
    QCOMPARE(shown.trimmed(), QByteArray("1 .2 ..3 4 5 .6 7"));
}

void TestSearch::otherLetters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("found");
    const QString word = QString::fromUtf8(cheese);
    QTest::newRow("a text") << QString(u"SUBJECT " + word) << QByteArray("4");
    QTest::newRow("in a program") << QString(u"OR (SUBJECT \"" + word +
                                             u"\" NOT DELETED) (FROM zoe UNDELETED)")
                                  << QByteArray("1 4");
    QTest::newRow("plain letters")
        << QStringLiteral("FROM xaver SMALLER 100000") << QByteArray("7");
    QTest::newRow("nothing") << QString(u"SUBJECT \"" + word + u"\" FROM zoe") << QByteArray();
}

void TestSearch::otherLetters()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, found);
    const SearchProgram program = SearchProgram::fromText(typed).value();
    const Outcome outcome = m_client->run(SearchMessages{validity(), program});
    const auto *messages = std::get_if<FoundMessages>(&outcome);
    QVERIFY2(messages, toWords(outcome));
    QCOMPARE(joined(messages->uids.toList(10)), found);
    const Outcome sorted =
        m_client->run(SortMessages{validity(), {{SortKey::Date, true}}, program});
    QVERIFY2(std::holds_alternative<SortedMessages>(sorted), toWords(sorted));
    QByteArrayList reversed = found.split(' ');
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(joined(*std::get<SortedMessages>(sorted).uids), reversed.join(' '));
    const auto isLiteral = [](const WireLine &line) {
        return line.text.contains(" {5");
    };
    const auto &wire = m_client->wire();
    QCOMPARE(std::any_of(wire.begin(), wire.end(), isLiteral), typed.contains(u'\u00e4'));
}

void TestSearch::refusedProgram()
{
    const SearchProgram nonsense = SearchProgram::fromText(u"COLOUR red (SEEN)").value();
    const Outcome outcome = m_client->run(SearchMessages{validity(), nonsense});
    QVERIFY2(errorOf(outcome) && std::get_if<Refused>(errorOf(outcome)), toWords(outcome));
    QVERIFY(!isNotOffered(*errorOf(outcome)));
    QVERIFY(m_client->open(box)); // and life goes on
}

/// In a mailbox that is not open, and in the one that is: that is not opened once more.
void TestSearch::elsewhere()
{
    const MailboxName other = RealServer::folder("tree.b");
    m_client->clear();
    const Outcome outcome =
        m_client->run(SearchMailbox{{other, {}, {}}, SearchProgram("SMALLER 100000"), 2});
    const auto *found = std::get_if<FoundElsewhere>(&outcome);
    QVERIFY2(found, toWords(outcome));
    QCOMPARE(found->mailbox, other);
    QCOMPARE(found->uids.toBytes(), QByteArray("1:3"));
    QCOMPARE(found->rows.size(), 2);
    QCOMPARE(found->rows.last().uid, Uid(3));
    QVERIFY(!found->rows.last().envelope.isNull());
    QVERIFY(m_client->last<MailboxOpened>() == nullptr);
    QVERIFY(m_client->sent("EXAMINE INBOX.tree.b"));
    m_client->clear();
    const Outcome here = m_client->run(SearchMailbox{{box, {}, {}}, SearchProgram("FROM zoe")});
    QCOMPARE(std::get<FoundElsewhere>(here).uids.toBytes(), QByteArray("1"));
    QVERIFY(m_client->sent("UID SEARCH"));
    for (const WireLine &line : m_client->wire())
        QVERIFY2(!line.text.contains("EXAMINE") && !line.text.contains("SELECT"), line.text);
}

/// The connection of the window goes there and comes back.
void TestSearch::overOneConnection()
{
    QVERIFY(connectClient({}, 1));
    const Outcome outcome = m_client->run(
        SearchMailbox{{RealServer::folder("tree.a"), {}, {}}, SearchProgram("1:2"), 5});
    QCOMPARE(std::get<FoundElsewhere>(outcome).rows.size(), 2);
    const Outcome sorted = m_client->run(SortMessages{validity(), {{SortKey::Date}}, {}});
    QCOMPARE(joined(*std::get<SortedMessages>(sorted).uids), QByteArray("1 2 3 4 5 6 7"));
}

void TestSearch::withoutExtensions()
{
    QVERIFY(connectClient({"SORT", "SORT=DISPLAY", "ESORT", "ESEARCH", "THREAD=REFERENCES",
                           "THREAD=ORDEREDSUBJECT"}));
    const Outcome sorted = m_client->run(SortMessages{validity(), {{SortKey::Date}}, {}});
    QVERIFY2(errorOf(sorted) && isNotOffered(*errorOf(sorted)), toWords(sorted));
    const Outcome threads = m_client->run(ThreadMessages{validity(), {}});
    QVERIFY2(errorOf(threads) && isNotOffered(*errorOf(threads)), toWords(threads));
    const SearchProgram program = SearchProgram().add("SUBJECT", cheese);
    const Outcome found = m_client->run(SearchMessages{validity(), program});
    QCOMPARE(std::get<FoundMessages>(found).uids.toBytes(), QByteArray("4"));
    const Outcome elsewhere = m_client->run(
        SearchMailbox{{RealServer::folder("tree.c"), {}, {}}, SearchProgram("UID 2:9"), 5});
    QCOMPARE(std::get<FoundElsewhere>(elsewhere).uids.toBytes(), QByteArray("2:3"));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
