// SPDX-License-Identifier: GPL-3.0-or-later
// Each mail of the corpus lies on a real server and is opened in the real window, all tabs: nothing
// may be asked of the network, no file read, nothing run, and the window stays at hand
// (promises 38 to 45).
#include "app/demo/maildirwriter.h"
#include "tests/content/mailbombs.h"
#include "tests/content/mailreader.h"
#include "tests/content/quietwatch.h"
#include "tests/content/textbombs.h"
#include "ui/viewer/messageviewer.h"

#include <QElapsedTimer>
#include <QTest>

using content::HostileMail;
using content::MailReader;
using testsupport::doveadm;
using testsupport::WindowDriver;

namespace {

// The window's thread may be away as long as the layout of so many thousand paragraphs takes in
// this build on this machine: about half a second, where ordinary mails take 10 ms.
constexpr double thousandsOfParagraphs = 60;
// They show a megabyte at a time.
constexpr double tabsAreSlower = 10;
// A message is there, or a progress bar with Cancel.
constexpr int openingMs = POSTROOM_OPENING_MS;

constexpr std::array lookingCommands = {"UID FETCH", "FETCH",       "SELECT", "EXAMINE",
                                        "UNSELECT",  "UID SEARCH",  "STATUS", "NOOP",
                                        "UID SORT",  "GETQUOTAROOT"};

} // namespace

class TestHostileMails : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void nothingRemoteIsAsked_data() { addRows("38-"); }
    void nothingRemoteIsAsked();
    void nothingLocalIsReadAndNothingRuns_data() { addRows("39-"); }
    void nothingLocalIsReadAndNothingRuns();
    void partsStayApart_data() { addRows("40-"); }
    void partsStayApart();
    void bombsOpenInTime_data() { addRows("41-"); }
    void bombsOpenInTime();
    void headersAndCharsetsNeverStop_data() { addRows("42-"); }
    void headersAndCharsetsNeverStop();
    void realSenderIsVisible_data() { addRows("43-"); }
    void realSenderIsVisible();
    void attachmentNamesAreClean_data() { addRows("44-"); }
    void attachmentNamesAreClean();
    void nothingIsAnswered_data() { addRows("45-"); }
    void nothingIsAnswered();

private:
    void deliver();
    void addRows(const char *promise) const;
    void openAndLook();
    void readUids(const QString &folder);
    [[nodiscard]] qsizetype connections() const;
    void read(const HostileMail &mail);
    void expect(bool holds, const QString &otherwise);
    void checkCommands();
    void checkQuiet();
    void checkWords(const HostileMail &mail);
    void checkSender(const HostileMail &mail);
    void checkNames(const HostileMail &mail);
    void checkLinks(const HostileMail &mail);
    void checkTimes();

    demo::PrivateDovecot m_server;
    content::QuietWatch m_watch;
    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<MailReader> m_reader;
    QList<HostileMail> m_mails;
    QHash<QByteArray, imap::Uid> m_uids; // by the mail's name
    QStringList m_handedOut;
    QStringList m_wrong; // with the mail that is being looked at
    double m_allowedStep = 0;
    qsizetype m_connections = 0;
    MailReader::Opening m_last;
    MailReader::Opening m_worst;
};

void TestHostileMails::initTestCase()
{
    if (demo::PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    QVERIFY(m_watch.isReady());
    WindowDriver::usePrivateSettings(QStringLiteral("tst_hostilemails"));
    m_mails = content::readMails(QStringLiteral(POSTROOM_HOSTILE_MAILS), m_watch.names());
    QVERIFY(m_mails.size() >= 60);
    m_mails += content::structureBombs();
    m_mails += content::textBombs();
    deliver();
    m_watch.allow(m_server.host(), {m_server.plainPort(), m_server.tlsPort()});
    m_driver =
        std::make_unique<WindowDriver>(testsupport::settingsFor(m_server, imap::Security::None),
                                       QByteArrayList{m_server.password().toUtf8()});
    m_reader = std::make_unique<MailReader>(m_driver.get());
    // What the program hands to the desktop: nothing, before there is a click.
    connect(m_driver->viewer(), &ui::MessageViewer::openUrlRequested, this,
            [this](const QUrl &url) { m_handedOut << url.toString(); });
    connect(m_driver->viewer(), &ui::MessageViewer::openFileRequested, this,
            [this](const QString &path) { m_handedOut << path; });
    m_allowedStep = content::layoutOfALongText() * thousandsOfParagraphs;
    m_driver->goOnline();
    QVERIFY(m_driver->waitForFolders());
    QVERIFY(m_driver->openFolder(imap::MailboxName::inbox()));
    m_connections = connections();
}

void TestHostileMails::deliver()
{
    QVERIFY(m_server.prepare());
    demo::MaildirWriter writer(m_server.mailRoot());
    const QDateTime when(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    writer.makeFolder(QStringLiteral("INBOX"));
    for (const HostileMail &mail : std::as_const(m_mails)) {
        writer.makeFolder(mail.folder());
        writer.add(mail.folder(), mail.message, when, {QStringLiteral("Seen")});
    }
    QVERIFY(writer.finish());
    demo::PrivateDovecot::handOver(m_server.mailRoot());
    QVERIFY(testsupport::startAndWait(m_server));
}

void TestHostileMails::cleanupTestCase()
{
    qInfo("longest opening %lld ms (allowed: %d), longest step %.0f ms, in the other tabs %.0f ms "
          "(allowed: %.0f)",
          static_cast<long long>(m_worst.milliseconds), openingMs, m_worst.longestStep,
          m_worst.longestTab, m_allowedStep);
    m_reader.reset();
    m_driver.reset();
    m_server.stop();
}

void TestHostileMails::readUids(const QString &folder)
{
    const QByteArray said = doveadm(
        m_server, {QStringLiteral("-f"), QStringLiteral("tab"), QStringLiteral("fetch"),
                   QStringLiteral("-u"), m_server.user(), QStringLiteral("uid hdr.x-corpus"),
                   QStringLiteral("mailbox"), folder, QStringLiteral("ALL")});
    for (const QByteArray &line : said.split('\n')) {
        const QByteArrayList fields = line.split('\t');
        if (fields.size() == 2 && fields.first().toUInt() > 0)
            m_uids.insert(fields.last().trimmed(), imap::Uid(fields.first().toUInt()));
    }
}

qsizetype TestHostileMails::connections() const
{
    const QList<imap::LinkChanged> &links = m_driver->links();
    return std::count_if(links.begin(), links.end(), [](const imap::LinkChanged &link) {
        return link.state == imap::LinkState::Connecting;
    });
}

void TestHostileMails::addRows(const char *promise) const
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_mails.size(); ++i) {
        if (m_mails.at(i).name.startsWith(promise))
            QTest::newRow(m_mails.at(i).name.constData()) << i;
    }
}

void TestHostileMails::nothingRemoteIsAsked()
{
    openAndLook();
}

void TestHostileMails::nothingLocalIsReadAndNothingRuns()
{
    openAndLook();
}

void TestHostileMails::partsStayApart()
{
    openAndLook();
}

void TestHostileMails::bombsOpenInTime()
{
    openAndLook();
}

void TestHostileMails::headersAndCharsetsNeverStop()
{
    openAndLook();
}

void TestHostileMails::realSenderIsVisible()
{
    openAndLook();
}

void TestHostileMails::attachmentNamesAreClean()
{
    openAndLook();
}

void TestHostileMails::nothingIsAnswered()
{
    openAndLook();
    if (QTest::currentTestFailed())
        return;
    // Nor by a key or a click that hits no button.
    m_reader->pressAround();
    checkCommands();
    checkQuiet();
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestHostileMails::openAndLook()
{
    QFETCH(int, index);
    const HostileMail &mail = m_mails.at(index);
    m_watch.clear();
    m_wrong.clear();
    m_handedOut.clear();
    read(mail);
    if (QTest::currentTestFailed())
        return;
    for (const QString &target : std::as_const(m_handedOut))
        expect(false, QStringLiteral("opened unasked: ") + target);
    checkCommands();
    checkQuiet();
    checkTimes();
    checkWords(mail);
    checkSender(mail);
    checkNames(mail);
    checkLinks(mail);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestHostileMails::expect(bool holds, const QString &otherwise)
{
    if (!holds)
        m_wrong << otherwise.left(1000);
}

void TestHostileMails::read(const HostileMail &mail)
{
    const auto folder = imap::MailboxName::fromText(mail.folder());
    QVERIFY(folder);
    if (!m_driver->isOpen(*folder)) {
        readUids(mail.folder());
        QVERIFY2(m_driver->openFolder(*folder), qPrintable(m_driver->paneText()));
        QVERIFY(testsupport::waitUntil([this] { return m_driver->isViewFilled(); }));
    }
    const imap::Uid uid = m_uids.value(mail.name);
    QVERIFY(uid.isValid());
    m_driver->clearWire();
    m_last = m_reader->open(uid);
    QVERIFY2(m_last.shown, qPrintable(m_driver->viewerState()));
    QCOMPARE(m_driver->viewer()->uid(), uid);
    QCOMPARE(connections(), m_connections); // the same one for all mails
    QCOMPARE(m_driver->barTexts(), QString());
}

// What only looks: no STORE, no APPEND, nothing that tells the sender or changes the mailbox.
void TestHostileMails::checkCommands()
{
    for (const QByteArray &command : m_driver->commands()) {
        const bool looks =
            std::any_of(lookingCommands.begin(), lookingCommands.end(),
                        [&command](const char *verb) { return command.startsWith(verb); });
        expect(looks, QStringLiteral("sent: ") + QString::fromUtf8(command));
    }
}

void TestHostileMails::checkQuiet()
{
    for (const QString &noise : m_watch.noises())
        expect(false, noise);
    for (const QString &body : m_reader->bodies())
        expect(!body.contains(content::QuietWatch::canaryWords()),
               QStringLiteral("a file is shown"));
    // A picture may only come with the mail.
    for (const QString &name : m_reader->named()) {
        const bool isOwn = name.startsWith(QStringLiteral("cid:")) ||
                           name.startsWith(QStringLiteral("data:image/")) ||
                           (!name.contains(u':') && !name.contains(u'/') && !name.contains(u'\\'));
        expect(isOwn, QStringLiteral("named: ") + name);
    }
}

void TestHostileMails::checkTimes()
{
    m_worst.milliseconds = std::max(m_worst.milliseconds, m_last.milliseconds);
    m_worst.longestStep = std::max(m_worst.longestStep, m_last.longestStep);
    m_worst.longestTab = std::max(m_worst.longestTab, m_last.longestTab);
    const QString times = QStringLiteral("%1 ms, steps %2 ms, in other tabs %3 ms")
                              .arg(m_last.milliseconds)
                              .arg(m_last.longestStep)
                              .arg(m_last.longestTab);
    qInfo("%s", qPrintable(times));
    expect(m_last.milliseconds < openingMs || m_last.hadProgress, QStringLiteral("late: ") + times);
    expect(m_last.longestStep <= m_allowedStep, QStringLiteral("stood still: ") + times);
    expect(m_last.longestTab <= m_allowedStep * tabsAreSlower,
           QStringLiteral("a tab stood still: ") + times);
}

void TestHostileMails::checkWords(const HostileMail &mail)
{
    const QStringList bodies = m_reader->bodies();
    for (const QString &words : mail.all("text"))
        expect(bodies.first().contains(words), QStringLiteral("text: ") + bodies.first());
    for (const QString &words : mail.all("absent")) {
        for (const QString &body : bodies)
            expect(!body.contains(words), QStringLiteral("not absent: ") + body);
    }
    for (const QString &words : mail.all("subject"))
        expect(m_reader->subject().contains(words),
               QStringLiteral("subject: ") + m_reader->subject());
    const QString problems = m_reader->strip("problemStrip");
    for (const QString &words : mail.all("problem"))
        expect(problems.contains(words), QStringLiteral("problem: ") + problems);
    const QString remote = m_reader->strip("remoteStrip");
    for (const QString &count : mail.all("blocked"))
        expect(remote.startsWith(count + u' '), QStringLiteral("blocked: ") + remote);
}

void TestHostileMails::checkSender(const HostileMail &mail)
{
    const auto check = [&](const char *word, const QString &title) {
        for (const QString &address : mail.all(word))
            expect(m_reader->row(title).contains(address),
                   title + QStringLiteral(": ") + m_reader->row(title));
    };
    check("from", QStringLiteral("From"));
    check("sender", QStringLiteral("Sender"));
    check("reply", QStringLiteral("Reply to"));
    const QString warnings = m_reader->warnings();
    for (const QString &words : mail.all("warning"))
        expect(warnings.contains(words), QStringLiteral("warning: ") + warnings);
    if (!mail.all("nowarning").isEmpty())
        expect(warnings.isEmpty(), QStringLiteral("warning: ") + warnings);
    const QString shown = m_reader->row(QStringLiteral("From")) + m_reader->subject();
    for (const QChar turning :
         QStringView(u"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u200e\u200f\u061c"))
        expect(!shown.contains(turning), QStringLiteral("turns: ") + shown);
}

void TestHostileMails::checkNames(const HostileMail &mail)
{
    const QStringList expected = mail.all("attachment");
    const QStringList names = m_reader->attachments();
    if (!expected.isEmpty())
        expect(names == expected, QStringLiteral("attachments: ") + names.join(u'|'));
    for (const QString &name : mail.all("program"))
        expect(m_reader->programs().contains(name),
               QStringLiteral("programs: ") + m_reader->programs().join(u'|'));
    for (const QString &tip : m_reader->attachmentTips())
        expect(!tip.contains(QLatin1String("<img")), QStringLiteral("tool tip: ") + tip);
    for (const QString &name : names) {
        const bool isClean = !name.isEmpty() && name.toUtf8().size() <= 200 &&
                             !name.startsWith(u'.') && !name.contains(u'/') &&
                             !name.contains(u'\\');
        expect(isClean, QStringLiteral("unclean: ") + name);
    }
}

void TestHostileMails::checkLinks(const HostileMail &mail)
{
    QStringList links = m_reader->links();
    for (const QString &link : std::as_const(links)) {
        expect(link.startsWith(QStringLiteral("http://")) ||
                   link.startsWith(QStringLiteral("https://")) ||
                   link.startsWith(QStringLiteral("mailto:")),
               QStringLiteral("link: ") + link);
    }
    for (const QString &words : mail.all("sealed")) {
        for (const QString &address : links + m_reader->named())
            expect(!address.contains(words), QStringLiteral("not sealed: ") + address);
    }
    QStringList expected = mail.all("opens");
    links.sort();
    expected.sort();
    if (!expected.isEmpty())
        expect(links == expected, QStringLiteral("links: ") + links.join(u' '));
    for (const QString &target : mail.all("asks")) {
        const QString question = m_reader->choose(target).remove(QChar(0x200b));
        expect(question.contains(QUrl(target).host()) && m_handedOut.isEmpty(),
               QStringLiteral("not asked: ") + target);
    }
}

QTEST_MAIN(TestHostileMails)
#include "tst_hostilemails.moc"
