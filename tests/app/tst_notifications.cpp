// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications as a desktop gets them: the service is played on the session bus. To be run under
// tests/with-desktop, which starts a bus of its own.
#include "app/mailnotifier.h"
#include "app/notificationservice.h"
#include "imapcore/account/credentialsource.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QGuiApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <functional>

using app::MailNotifier;
using app::NotificationService;

/// The desktop's side of org.freedesktop.Notifications.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Bubble
    {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("body-markup"),
                             QStringLiteral("actions")};
    QList<Bubble> bubbles;
    QList<uint> closed;
    std::function<void()> onShown;

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        bubbles.append({replaces, title, body, actions, hints});
        if (onShown)
            onShown(); // not answered yet
        return replaces != 0 ? replaces : ++m_lastId;
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_lastId = 40;
};

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.Notifications");
const imap::MailboxName lists = imap::MailboxName::fromWire("lists");

imap::MessageData message(quint32 uid, const QByteArray &from, const QByteArray &subject,
                          imap::SystemFlags flags = {})
{
    imap::EnvelopeBuilder builder;
    builder.addText("Mon, 7 Feb 1994 21:52:25 -0800");
    builder.addText(subject);
    builder.addAddress(imap::Address::Kind::Mailbox, from, {}, "someone", "example.org");
    for (int addressFields = 0; addressFields < 6; ++addressFields)
        builder.endAddresses();
    builder.addText({});
    builder.addText({});
    imap::MessageData data;
    data.uid = imap::Uid(uid);
    data.flags = imap::FlagSet(flags);
    data.envelope = builder.take();
    return data;
}

struct NoPasswords : imap::CredentialSource
{
    void request(const imap::CredentialRequest &,
                 std::function<void(imap::CredentialAnswer)> answer) override
    {
        answer({});
    }
};

/// A desktop, a notifier and one account that is never online.
struct NotifierFixture
{
    explicit NotifierFixture(const QStringList &capabilities)
        : desktopBus(
              QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop")))
        , account({}, &passwords)
        , notifier(&service, [this](const imap::Account *, const imap::MailboxName &mailbox) {
            return mailbox == inView;
        })
    {
        desktop.capabilities = capabilities;
        desktopBus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                  QDBusConnection::ExportAllSlots |
                                      QDBusConnection::ExportAllSignals);
        QVERIFY(desktopBus.registerService(serviceName));
        notifier.watch(&account, QStringLiteral("alice"));
    }
    ~NotifierFixture()
    {
        desktopBus.unregisterService(serviceName);
        desktopBus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }
    void arrive(const QList<imap::MessageData> &messages, const imap::MailboxName &mailbox = lists)
    {
        emit account.changed({imap::MailArrived{mailbox, imap::UidValidity(7), messages}});
    }

    FakeDesktop desktop;
    QDBusConnection desktopBus;
    NoPasswords passwords;
    imap::Account account;
    NotificationService service;
    imap::MailboxName inView;
    MailNotifier notifier;
};

QStringList everything()
{
    return {QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")};
}

} // namespace

class TestNotifications : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void oneMessage();
    void moreBeforeTheFirstIsShown();
    void moreTakeThePlaceOfTheFirst();
    void foldersHaveTheirOwn();
    void textIsNoMarkup_data();
    void textIsNoMarkup();
    void actionsOnlyWhereTheyCanBeUsed();
    void clickOpensTheMessage();
    void markReadIsAskedFor();
    void inspectionOffersNoMarkRead();
    void anothersBubbleIsNotOurs();
    void whatIsNotTold_data();
    void whatIsNotTold();
    void unknownMessagesAreCounted();
    void noServiceNoHarm();
};

void TestNotifications::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("postroom-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_notifications"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.postroom.Postroom"));
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        QSKIP("There is no session bus");
    if (bus.interface()->isServiceRegistered(serviceName))
        QSKIP("A real desktop listens here");
}

void TestNotifications::oneMessage()
{
    NotifierFixture f(everything());
    f.arrive({message(5, "Anna", "Hello")});
    QTRY_COMPARE(f.desktop.bubbles.size(), 1);
    const FakeDesktop::Bubble &bubble = f.desktop.bubbles.first();
    QCOMPARE(bubble.title, QStringLiteral("Anna"));
    QVERIFY(bubble.body.startsWith(QStringLiteral("Hello\n")));
    QVERIFY(bubble.body.contains(QStringLiteral("lists")));
    QVERIFY(bubble.body.contains(QStringLiteral("alice")));
    QCOMPARE(bubble.hints.value(QStringLiteral("desktop-entry")).toString(),
             QStringLiteral("io.github.postroom.Postroom"));
    QCOMPARE(bubble.hints.value(QStringLiteral("category")).toString(),
             QStringLiteral("email.arrived"));
    QCOMPARE(bubble.actions.first(), QStringLiteral("default"));
    QVERIFY(bubble.actions.contains(QStringLiteral("mark-read")));
}

/// What the desktop can do is not known yet: one bubble for both, when it is.
void TestNotifications::moreBeforeTheFirstIsShown()
{
    NotifierFixture f(everything());
    f.arrive({message(5, "Anna", "Hello")});
    f.arrive({message(6, "Bert", "World")});
    f.arrive({message(5, "Carl", "Elsewhere")}, imap::MailboxName::inbox());
    QTRY_COMPARE(f.desktop.bubbles.size(), 2);
    QStringList titles;
    for (const FakeDesktop::Bubble &bubble : std::as_const(f.desktop.bubbles)) {
        QCOMPARE(bubble.replaces, 0u);
        titles << bubble.title;
    }
    titles.sort();
    QCOMPARE(titles.size(), 2);
    QVERIFY2(titles.first().startsWith(QLatin1Char('2')), qPrintable(titles.first()));
    QCOMPARE(titles.last(), QStringLiteral("Carl"));
}

void TestNotifications::moreTakeThePlaceOfTheFirst()
{
    NotifierFixture f(everything());
    f.desktop.onShown = [&f] {
        if (f.desktop.bubbles.size() == 1)
            f.arrive({message(6, "Bert", "World")}); // before the first was answered
    };
    f.arrive({message(5, "Anna", "Hello")});
    QTRY_COMPARE(f.desktop.bubbles.size(), 2);
    QCOMPARE(f.desktop.bubbles.last().replaces, 41u);
    QVERIFY(f.desktop.bubbles.last().title.startsWith(QLatin1Char('2')));
    QVERIFY(f.desktop.bubbles.last().body.contains(QStringLiteral("Anna: Hello")));
    QVERIFY(f.desktop.bubbles.last().body.contains(QStringLiteral("Bert: World")));
    emit f.desktop.NotificationClosed(41, 2);
    QSignalSpy closed(&f.service, &NotificationService::closed);
    QTRY_COMPARE(closed.size(), 1);
    f.arrive({message(7, "Carl", "Again")});
    QTRY_COMPARE(f.desktop.bubbles.size(), 3);
    QCOMPARE(f.desktop.bubbles.last().replaces, 0u); // a new one, about the new message alone
    QCOMPARE(f.desktop.bubbles.last().title, QStringLiteral("Carl"));
}

void TestNotifications::foldersHaveTheirOwn()
{
    NotifierFixture f(everything());
    f.arrive({message(5, "Anna", "Hello")});
    f.arrive({message(5, "Bert", "World")}, imap::MailboxName::inbox());
    QTRY_COMPARE(f.desktop.bubbles.size(), 2);
    QCOMPARE(f.desktop.bubbles.last().replaces, 0u);
}

void TestNotifications::textIsNoMarkup_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a desktop with markup")
        << everything() << QStringLiteral("&lt;b&gt;sale &amp; more&lt;/b&gt;");
    QTest::newRow("a desktop without")
        << QStringList{QStringLiteral("body")} << QStringLiteral("<b>sale & more</b>");
}

void TestNotifications::textIsNoMarkup()
{
    QFETCH(QStringList, capabilities);
    QFETCH(QString, shown);
    NotifierFixture f(capabilities);
    f.arrive({message(5, "Anna", "<b>sale & more</b>")});
    QTRY_COMPARE(f.desktop.bubbles.size(), 1);
    QVERIFY2(f.desktop.bubbles.first().body.startsWith(shown),
             qPrintable(f.desktop.bubbles.first().body));
}

void TestNotifications::actionsOnlyWhereTheyCanBeUsed()
{
    NotifierFixture f({QStringLiteral("body")});
    f.arrive({message(5, "Anna", "Hello")});
    QTRY_COMPARE(f.desktop.bubbles.size(), 1);
    QVERIFY(f.desktop.bubbles.first().actions.isEmpty());
}

void TestNotifications::clickOpensTheMessage()
{
    NotifierFixture f(everything());
    QSignalSpy opened(&f.notifier, &MailNotifier::openRequested);
    f.arrive({message(5, "Anna", "Hello"), message(6, "Bert", "World")});
    QTRY_COMPARE(f.desktop.bubbles.size(), 1);
    // The desktop's signal may overtake our reading of the answer otherwise.
    QTRY_VERIFY(([&] {
        emit f.desktop.ActionInvoked(41, QStringLiteral("default"));
        return QTest::qWaitFor([&] { return opened.size() == 1; }, 50);
    }()));
    QCOMPARE(opened.first().at(0).value<imap::Account *>(), &f.account);
    QCOMPARE(opened.first().at(1).value<imap::MailboxName>(), lists);
    QCOMPARE(opened.first().at(2).value<imap::Uid>(), imap::Uid(6));
    QTRY_COMPARE(f.desktop.closed, QList<uint>{41});
}

/// The window does it, so that it can be taken back and its failure is told.
void TestNotifications::markReadIsAskedFor()
{
    NotifierFixture f(everything());
    QSignalSpy asked(&f.notifier, &MailNotifier::markReadRequested);
    f.arrive({message(5, "Anna", "Hello"), message(6, "Bert", "World")});
    QTRY_COMPARE(f.desktop.bubbles.size(), 1);
    QTRY_VERIFY(([&] {
        emit f.desktop.ActionInvoked(41, QStringLiteral("mark-read"));
        return QTest::qWaitFor([&] { return asked.size() == 1; }, 50);
    }()));
    QCOMPARE(asked.first().at(0).value<imap::Account *>(), &f.account);
    const auto messages = asked.first().at(1).value<imap::MessageSelection>();
    QCOMPARE(messages.mailbox, lists);
    QCOMPARE(messages.uidValidity, imap::UidValidity(7));
    QCOMPARE(messages.uids.toBytes(), QByteArray("5:6"));
}

void TestNotifications::inspectionOffersNoMarkRead()
{
    NotifierFixture f(everything());
    imap::ConnectionSettings settings;
    settings.readOnly = true;
    f.account.setSettings(settings);
    f.arrive({message(5, "Anna", "Hello")});
    QTRY_COMPARE(f.desktop.bubbles.size(), 1);
    QVERIFY(f.desktop.bubbles.first().actions.contains(QStringLiteral("default")));
    QVERIFY(!f.desktop.bubbles.first().actions.contains(QStringLiteral("mark-read")));
}

void TestNotifications::anothersBubbleIsNotOurs()
{
    NotifierFixture f(everything());
    QSignalSpy opened(&f.notifier, &MailNotifier::openRequested);
    f.arrive({message(5, "Anna", "Hello")});
    QTRY_COMPARE(f.desktop.bubbles.size(), 1);
    emit f.desktop.ActionInvoked(7, QStringLiteral("default"));
    f.arrive({message(6, "Bert", "World")});
    QTRY_COMPARE(f.desktop.bubbles.size(), 2); // so the signal is through
    QCOMPARE(opened.size(), 0);
}

void TestNotifications::whatIsNotTold_data()
{
    QTest::addColumn<int>("flags");
    QTest::addColumn<bool>("inView");
    QTest::addColumn<bool>("enabled");
    const int seen = static_cast<int>(imap::SystemFlag::Seen);
    const int deleted = static_cast<int>(imap::SystemFlag::Deleted);
    QTest::newRow("read elsewhere") << seen << false << true;
    QTest::newRow("marked deleted") << deleted << false << true;
    QTest::newRow("the person looks at it") << 0 << true << true;
    QTest::newRow("switched off") << 0 << false << false;
}

void TestNotifications::whatIsNotTold()
{
    QFETCH(int, flags);
    QFETCH(bool, inView);
    QFETCH(bool, enabled);
    NotifierFixture f(everything());
    MailNotifier::setEnabled(enabled);
    if (inView)
        f.inView = lists;
    f.arrive({message(5, "Anna", "no", imap::SystemFlags::fromInt(flags))});
    f.inView = {};
    MailNotifier::setEnabled(true);
    f.arrive({message(6, "Bert", "yes")}, imap::MailboxName::inbox());
    QTRY_COMPARE(f.desktop.bubbles.size(), 1);
    QCOMPARE(f.desktop.bubbles.first().title, QStringLiteral("Bert"));
}

void TestNotifications::unknownMessagesAreCounted()
{
    NotifierFixture f(everything());
    f.arrive({imap::MessageData(), imap::MessageData()});
    QTRY_COMPARE(f.desktop.bubbles.size(), 1);
    QVERIFY(f.desktop.bubbles.first().title.startsWith(QLatin1Char('2')));
    QVERIFY(!f.desktop.bubbles.first().actions.contains(QStringLiteral("mark-read")));
}

void TestNotifications::noServiceNoHarm()
{
    NotificationService service;
    service.show(QStringLiteral("k"), {QStringLiteral("title"), {}, {}, {}});
    service.close(QStringLiteral("k"));
    QSignalSpy closed(&service, &NotificationService::closed);
    QVERIFY(!QTest::qWaitFor([&] { return !closed.isEmpty(); }, 50));
}

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
