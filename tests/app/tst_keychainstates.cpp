// SPDX-License-Identifier: GPL-3.0-or-later
// What the person hears of a real keyring: locked with and without a window that can ask, refused,
// slow, not there, no service. Run under tests/with-desktop, with-keyring.sh (no display) and
// without-keyring.sh; each function says which it needs.
#include "app/accountcredentials.h"
#include "app/credentialentry.h"
#include "app/keychainstore.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using app::StoreResult;
using app::StoreStatus;

/// As the Secret Service sends secrets: (oayays).
struct SentSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(SentSecret)

static QDBusArgument &operator<<(QDBusArgument &out, const SentSecret &secret)
{
    out.beginStructure();
    out << secret.session << secret.parameters << secret.value << secret.contentType;
    out.endStructure();
    return out;
}

static const QDBusArgument &operator>>(const QDBusArgument &in, SentSecret &secret)
{
    in.beginStructure();
    in >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    in.endStructure();
    return in;
}

namespace {

constexpr int promptMs = 45000;                  // a window of another program comes and goes
const QByteArray keyringPassword = "test-login"; // as the scripts set it

/// Keeps what would be shown.
struct NotingPrompter final : app::PasswordPrompter
{
    void showWaiting(const ui::PasswordQuestion &, std::function<void(bool)>) override { ++waited; }
    void ask(const ui::PasswordQuestion &question,
             std::function<void(app::PasswordReply)> callback) override
    {
        problems << question.problem;
        callback({true, imap::Secret("typed"), false});
    }
    void dismiss() override {}
    QStringList problems;
    int waited = 0;
};

/// Somebody at the keyring's own window.
class Hand
{
public:
    explicit Hand(const QStringList &does)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(QStringLiteral(POSTROOM_KEYRINGPROMPT), does);
    }
    [[nodiscard]] bool hasDone()
    {
        return m_process.waitForFinished(promptMs) &&
               m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

bool canBeAsked()
{
    return qEnvironmentVariableIsSet("DISPLAY") && Hand({QStringLiteral("ready")}).hasDone();
}

bool hasKeyring()
{
    return QDBusConnection::sessionBus().interface() &&
           QDBusConnection::sessionBus().interface()->isServiceRegistered(
               QStringLiteral("org.freedesktop.secrets"));
}

const QDBusObjectPath loginKeyring(QStringLiteral("/org/freedesktop/secrets/collection/login"));

QDBusMessage callKeyring(const char *interface, const char *method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QLatin1String(interface), QLatin1String(method));
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

bool lockKeyring()
{
    return callKeyring("org.freedesktop.Secret.Service", "Lock",
                       {QVariant::fromValue(QList<QDBusObjectPath>{loginKeyring})})
               .type() == QDBusMessage::ReplyMessage;
}

/// As the desktop does when one signs in there: nobody is asked.
bool unlockKeyring()
{
    qDBusRegisterMetaType<SentSecret>();
    const QDBusMessage opened =
        callKeyring("org.freedesktop.Secret.Service", "OpenSession",
                    {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.arguments().size() < 2)
        return false;
    const SentSecret password{opened.arguments().at(1).value<QDBusObjectPath>(),
                              {},
                              keyringPassword,
                              QStringLiteral("text/plain")};
    return callKeyring("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
                       "UnlockWithMasterPassword",
                       {QVariant::fromValue(loginKeyring), QVariant::fromValue(password)})
               .type() == QDBusMessage::ReplyMessage;
}

ui::AccountProfile savedProfile(const QString &id)
{
    ui::AccountProfile profile;
    profile.id = id;
    return profile;
}

} // namespace

class TestKeychainStates : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void refused();
    void unlockedOnRequest();
    void slowWhileItAsks();
    void notFoundAsksNobody();
    void savingRefused();
    void lockedAndCannotAsk();
    void noService();

private:
    [[nodiscard]] StoreResult read(const QString &id);
    [[nodiscard]] StoreResult write(const QString &id, const QByteArray &password);
    void request();

    const ui::AccountProfile m_profile = savedProfile(QStringLiteral("saved-account"));
    const QString m_entry = app::credentialEntry(m_profile);
    app::KeychainStore m_store;
    std::unique_ptr<NotingPrompter> m_prompter;
    std::unique_ptr<app::AccountCredentials> m_credentials;
    std::optional<imap::CredentialAnswer> m_answer;
};

void TestKeychainStates::init()
{
    m_answer.reset();
    m_prompter = std::make_unique<NotingPrompter>();
    m_credentials =
        std::make_unique<app::AccountCredentials>(m_profile, &m_store, m_prompter.get());
    m_credentials->setKeychainPatience(promptMs);
    if (!hasKeyring())
        return;
    QVERIFY(unlockKeyring());
    QCOMPARE(write(m_entry, "saved").status, StoreStatus::Ok);
    QVERIFY(lockKeyring());
}

StoreResult TestKeychainStates::read(const QString &id)
{
    std::optional<StoreResult> result;
    m_store.read(id, [&result](const StoreResult &got) { result = got; });
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, promptMs);
    return result.value_or(StoreResult{});
}

StoreResult TestKeychainStates::write(const QString &id, const QByteArray &password)
{
    std::optional<StoreResult> result;
    m_store.write(id, imap::Secret(password), [&result](const StoreResult &got) { result = got; });
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, promptMs);
    return result.value_or(StoreResult{});
}

void TestKeychainStates::request()
{
    m_credentials->request({}, [this](const imap::CredentialAnswer &got) { m_answer = got; });
}

/// The entry is there and locked, the keyring asks for its password, and the person presses Cancel.
void TestKeychainStates::refused()
{
    if (!hasKeyring() || !canBeAsked())
        QSKIP("needs a keyring that can ask; start through tests/with-desktop");
    Hand hand({QStringLiteral("cancel")});
    request();
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, promptMs);
    QVERIFY(hand.hasDone());
    QCOMPARE(m_prompter->problems.size(), 1);
    QVERIFY2(m_prompter->problems.first().contains(QLatin1String("was not unlocked")),
             qPrintable(m_prompter->problems.first()));
    QCOMPARE(m_answer->secret.reveal(), QByteArray("typed"));
}

void TestKeychainStates::unlockedOnRequest()
{
    if (!hasKeyring() || !canBeAsked())
        QSKIP("needs a keyring that can ask; start through tests/with-desktop");
    Hand hand({QStringLiteral("unlock"), QString::fromLatin1(keyringPassword)});
    request();
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, promptMs);
    QVERIFY(hand.hasDone());
    QCOMPARE(m_prompter->problems, QStringList());
    QCOMPARE(m_answer->secret.reveal(), QByteArray("saved"));
}

/// Nobody answers the keyring's window for a while: that is told, and the answer still counts.
void TestKeychainStates::slowWhileItAsks()
{
    if (!hasKeyring() || !canBeAsked())
        QSKIP("needs a keyring that can ask; start through tests/with-desktop");
    m_credentials->setKeychainPatience(50);
    request();
    QTRY_COMPARE(m_prompter->waited, 1);
    QVERIFY(!m_answer);
    Hand hand({QStringLiteral("unlock"), QString::fromLatin1(keyringPassword)});
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, promptMs);
    QVERIFY(hand.hasDone());
    QCOMPARE(m_prompter->problems, QStringList());
    QCOMPARE(m_answer->secret.reveal(), QByteArray("saved"));
}

/// Also of a locked keyring: it knows what it holds.
void TestKeychainStates::notFoundAsksNobody()
{
    if (!hasKeyring())
        QSKIP("needs a keyring; start through tests/with-desktop");
    QCOMPARE(read(QStringLiteral("another-account")).status, StoreStatus::NotFound);
}

void TestKeychainStates::savingRefused()
{
    if (!hasKeyring() || !canBeAsked())
        QSKIP("needs a keyring that can ask; start through tests/with-desktop");
    QSignalSpy told(m_credentials.get(), &app::AccountCredentials::saveFailed);
    m_credentials->setSessionPassword(imap::Secret("newer"));
    request();
    Hand hand({QStringLiteral("cancel")});
    imap::LinkChanged link;
    link.state = imap::LinkState::Online;
    m_credentials->noteChanges({link});
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, promptMs);
    QVERIFY(hand.hasDone());
    const QString problem = told.first().first().toString();
    QVERIFY2(problem.contains(QLatin1String("was not unlocked")), qPrintable(problem));
    QVERIFY(unlockKeyring());
    QCOMPARE(read(m_entry).secret.reveal(), QByteArray("saved"));
}

/// A keyring without a display says that the person dismissed it; nobody was asked.
void TestKeychainStates::lockedAndCannotAsk()
{
    if (!hasKeyring() || qEnvironmentVariableIsSet("DISPLAY"))
        QSKIP("needs a keyring without a display; start through tests/app/with-keyring.sh");
    request();
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, promptMs);
    QCOMPARE(m_prompter->problems.size(), 1);
    QVERIFY2(m_prompter->problems.first().contains(QLatin1String("could not ask")),
             qPrintable(m_prompter->problems.first()));
    QCOMPARE(write(m_entry, "newer").status, StoreStatus::Locked);
    QCOMPARE(read(QStringLiteral("another-account")).status, StoreStatus::NotFound);
    QVERIFY(unlockKeyring());
    QCOMPARE(read(m_entry).secret.reveal(), QByteArray("saved"));
}

void TestKeychainStates::noService()
{
    const auto *bus = QDBusConnection::sessionBus().interface();
    if (!bus ||
        bus->activatableServiceNames().value().contains(QLatin1String("org.freedesktop.secrets")))
        QSKIP("needs a bus without a keyring; start through tests/app/without-keyring.sh");
    request();
    QTRY_VERIFY_WITH_TIMEOUT(m_answer, promptMs);
    QCOMPARE(m_prompter->problems.size(), 1);
    QVERIFY2(m_prompter->problems.first().contains(QLatin1String("no system keychain")),
             qPrintable(m_prompter->problems.first()));
    QCOMPARE(write(m_entry, "newer").status, StoreStatus::NoService);
}

QTEST_MAIN(TestKeychainStates)
#include "tst_keychainstates.moc"
