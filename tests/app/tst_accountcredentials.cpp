// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountcredentials.h"
#include "app/credentialentry.h"

#include <QSignalSpy>
#include <QTest>

using app::StoreStatus;

namespace {

/// A keychain in memory that answers when the test says so.
struct FakeStore final : app::CredentialStore
{
    void read(const QString &id, Callback callback) override
    {
        readNames.append(id);
        reads.append(callback);
    }
    void write(const QString &id, const imap::Secret &secret, Callback callback) override
    {
        writes.append({id, secret.reveal()});
        callback({writeStatus, {}, {}});
    }
    void remove(const QString &id, Callback callback) override
    {
        removed.append(id);
        callback({StoreStatus::Ok, {}, {}});
    }
    void answer(StoreStatus status, const QByteArray &secret = {})
    {
        reads.takeFirst()({status, imap::Secret(secret), QStringLiteral("words")});
    }
    QStringList readNames;
    QList<Callback> reads;
    QList<QPair<QString, QByteArray>> writes;
    StoreStatus writeStatus = StoreStatus::Ok;
    QStringList removed;
};

struct FakePrompter final : app::PasswordPrompter
{
    void showWaiting(const ui::PasswordQuestion &, std::function<void(bool)> callback) override
    {
        waiting = callback;
    }
    void ask(const ui::PasswordQuestion &question,
             std::function<void(app::PasswordReply)> callback) override
    {
        questions.append(question);
        asking = callback;
    }
    void dismiss() override
    {
        waiting = {};
        asking = {};
    }
    void reply(const QByteArray &password, bool save)
    {
        std::exchange(asking, {})({!password.isEmpty(), imap::Secret(password), save});
    }
    QList<ui::PasswordQuestion> questions;
    std::function<void(bool)> waiting;
    std::function<void(app::PasswordReply)> asking;
};

ui::AccountProfile keychainProfile(ui::PasswordChoice choice = ui::PasswordChoice::Keychain)
{
    ui::AccountProfile profile;
    profile.id = QStringLiteral("id-1");
    profile.connection.host = QStringLiteral("h");
    profile.connection.user = QStringLiteral("u");
    profile.passwordChoice = choice;
    return profile;
}

imap::ChangeBatch linkIs(imap::LinkState state)
{
    imap::LinkChanged link;
    link.state = state;
    return {link};
}

imap::ChangeBatch signedIn()
{
    return linkIs(imap::LinkState::Online);
}

} // namespace

class TestAccountCredentials : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keychainIsAskedOnlyWhenNeeded();
    void storedPasswordIsGivenAndRemembered();
    void rejectedIsAskedNotRepeated();
    void missingIsAskedAndSavedAfterAcceptance();
    void notTickedIsNotSaved();
    void noServiceOffersNoSaving_data();
    void noServiceOffersNoSaving();
    void everyStateOfTheKeychainHasItsSentence();
    void slowKeychainCanBePassedBy();
    void cancelGivesNothing();
    void lateAnswerAfterDeletionIsDropped();
    void dialogPasswordIsSavedOnceAccepted();
    void askEachTimeNeverTouchesKeychain();
    void commandGivesPassword();
    void commandRefusedIsNotRepeated();
    void saveFailureIsTold();
    void twoRequestsAskOnce();
    void questionForAnotherServerIsDropped();
    void anotherServerGetsNoSavedPassword_data();
    void anotherServerGetsNoSavedPassword();
    void cancelledAfterARefusalIsAskedAgain();
    void newerThanTheConnectionsIsNotSavedUntried();
    void newerThanTheRefusedOneIsTried();
    void unencryptedIsSaid();

private:
    void make(const ui::AccountProfile &profile);
    void request(bool rejected = false);

    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<FakePrompter> m_prompter;
    QList<imap::CredentialAnswer> m_answers;
    std::unique_ptr<app::AccountCredentials> m_credentials; // goes first: it answers what is open
};

void TestAccountCredentials::init()
{
    m_credentials.reset();
    m_answers.clear();
    m_store = std::make_unique<FakeStore>();
    m_prompter = std::make_unique<FakePrompter>();
    make(keychainProfile());
}

void TestAccountCredentials::make(const ui::AccountProfile &profile)
{
    m_credentials =
        std::make_unique<app::AccountCredentials>(profile, m_store.get(), m_prompter.get());
}

void TestAccountCredentials::request(bool rejected)
{
    imap::CredentialRequest wanted;
    wanted.rejected = rejected;
    wanted.serverText = rejected ? "wrong" : "";
    m_credentials->request(
        wanted, [this](const imap::CredentialAnswer &answer) { m_answers.append(answer); });
}

void TestAccountCredentials::keychainIsAskedOnlyWhenNeeded()
{
    QVERIFY(m_store->reads.isEmpty());
    request();
    QCOMPARE(m_store->reads.size(), 1);
}

void TestAccountCredentials::storedPasswordIsGivenAndRemembered()
{
    request();
    m_store->answer(StoreStatus::Ok, "stored");
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().secret.reveal(), QByteArray("stored"));
    m_credentials->noteChanges(signedIn());
    QVERIFY(m_store->writes.isEmpty());
    request(); // a reconnect does not ask the keychain again
    QVERIFY(m_store->reads.isEmpty());
    QCOMPARE(m_answers.size(), 2);
}

void TestAccountCredentials::rejectedIsAskedNotRepeated()
{
    request();
    m_store->answer(StoreStatus::Ok, "old");
    request(true);
    QVERIFY(m_store->reads.isEmpty());
    QCOMPARE(m_prompter->questions.size(), 1);
    QVERIFY(m_prompter->questions.first().rejected);
    QCOMPARE(m_prompter->questions.first().serverText, QByteArray("wrong"));
    m_prompter->reply("new", true);
    QCOMPARE(m_answers.last().secret.reveal(), QByteArray("new"));
    QVERIFY(m_store->writes.isEmpty());
    m_credentials->noteChanges(signedIn());
    QCOMPARE(m_store->writes.size(), 1);
    QCOMPARE(m_store->writes.first().second, QByteArray("new"));
}

void TestAccountCredentials::missingIsAskedAndSavedAfterAcceptance()
{
    request();
    m_store->answer(StoreStatus::NotFound);
    QVERIFY(m_prompter->questions.first().canSave);
    QVERIFY(!m_prompter->questions.first().saveTicked);
    m_prompter->reply("typed", true);
    QVERIFY(m_store->writes.isEmpty());
    m_credentials->noteChanges(signedIn());
    QCOMPARE(m_store->writes, (QList<QPair<QString, QByteArray>>{
                                  {app::credentialEntry(keychainProfile()), QByteArray("typed")}}));
    m_credentials->noteChanges(signedIn());
    QCOMPARE(m_store->writes.size(), 1);
}

void TestAccountCredentials::notTickedIsNotSaved()
{
    request();
    m_store->answer(StoreStatus::NotFound);
    m_prompter->reply("typed", false);
    m_credentials->noteChanges(signedIn());
    QVERIFY(m_store->writes.isEmpty());
}

void TestAccountCredentials::noServiceOffersNoSaving_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("canSave");
    QTest::newRow("no service") << static_cast<int>(StoreStatus::NoService) << false;
    QTest::newRow("failed") << static_cast<int>(StoreStatus::Failed) << false;
    QTest::newRow("locked") << static_cast<int>(StoreStatus::Locked) << true;
    QTest::newRow("refused") << static_cast<int>(StoreStatus::Refused) << true;
    QTest::newRow("not found") << static_cast<int>(StoreStatus::NotFound) << true;
}

void TestAccountCredentials::noServiceOffersNoSaving()
{
    QFETCH(int, status);
    request();
    m_store->answer(static_cast<StoreStatus>(status));
    QCOMPARE(m_prompter->questions.size(), 1);
    QTEST(m_prompter->questions.first().canSave, "canSave");
    QVERIFY(!m_prompter->questions.first().problem.isEmpty());
}

/// Not there, locked, refused, no service, failed: a person who hears the wrong one looks in the
/// wrong place (promise 13).
void TestAccountCredentials::everyStateOfTheKeychainHasItsSentence()
{
    const QList<QPair<StoreStatus, const char *>> states{{StoreStatus::NotFound, "holds no"},
                                                         {StoreStatus::Locked, "could not ask"},
                                                         {StoreStatus::Refused, "not let in"},
                                                         {StoreStatus::NoService, "no system"},
                                                         {StoreStatus::Failed, "failed (words)"}};
    QStringList said;
    for (const auto &[status, word] : states) {
        init();
        request();
        m_store->answer(status);
        const QString problem = m_prompter->questions.value(0).problem;
        QVERIFY2(problem.contains(QLatin1String(word)), qPrintable(problem));
        QVERIFY2(!said.contains(problem), qPrintable(problem));
        said << problem;
    }
}

void TestAccountCredentials::slowKeychainCanBePassedBy()
{
    m_credentials->setKeychainPatience(1);
    request();
    QTRY_VERIFY(m_prompter->waiting != nullptr);
    QVERIFY(m_answers.isEmpty());
    m_prompter->waiting(true);
    QCOMPARE(m_prompter->questions.size(), 1);
    m_store->answer(StoreStatus::Ok, "late"); // dropped
    QVERIFY(m_answers.isEmpty());
    m_prompter->reply("typed", false);
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().secret.reveal(), QByteArray("typed"));
}

void TestAccountCredentials::cancelGivesNothing()
{
    m_credentials->setKeychainPatience(1);
    request();
    QTRY_VERIFY(m_prompter->waiting != nullptr);
    m_prompter->waiting(false);
    QCOMPARE(m_answers.size(), 1);
    QVERIFY(!m_answers.first().given && m_answers.first().problem.isEmpty());
}

void TestAccountCredentials::lateAnswerAfterDeletionIsDropped()
{
    request();
    m_credentials.reset();
    QCOMPARE(m_answers.size(), 1); // exactly one answer, also now
    QVERIFY(!m_answers.first().given);
    m_store->answer(StoreStatus::Ok, "late");
    QCOMPARE(m_answers.size(), 1);
}

void TestAccountCredentials::dialogPasswordIsSavedOnceAccepted()
{
    m_credentials->setSessionPassword(imap::Secret("typed"));
    request();
    QVERIFY(m_store->reads.isEmpty());
    QCOMPARE(m_answers.first().secret.reveal(), QByteArray("typed"));
    m_credentials->noteChanges(signedIn());
    QCOMPARE(m_store->writes.size(), 1);
    m_credentials->forget();
    QCOMPARE(m_store->removed, QStringList{app::credentialEntry(keychainProfile())});
}

void TestAccountCredentials::askEachTimeNeverTouchesKeychain()
{
    make(keychainProfile(ui::PasswordChoice::AskEachTime));
    request();
    QVERIFY(m_store->reads.isEmpty());
    QVERIFY(!m_prompter->questions.first().canSave);
    m_prompter->reply("typed", true);
    make(keychainProfile(ui::PasswordChoice::AskEachTime));
    QVERIFY(m_store->writes.isEmpty());
}

void TestAccountCredentials::commandGivesPassword()
{
    auto profile = keychainProfile(ui::PasswordChoice::Command);
    profile.passwordCommand = QStringLiteral("echo made");
    make(profile);
    request();
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().secret.reveal(), QByteArray("made"));
}

void TestAccountCredentials::commandRefusedIsNotRepeated()
{
    auto profile = keychainProfile(ui::PasswordChoice::Command);
    profile.passwordCommand = QStringLiteral("echo made");
    make(profile);
    request(true);
    QCOMPARE(m_answers.size(), 1);
    QVERIFY(!m_answers.first().given && !m_answers.first().problem.isEmpty());
}

void TestAccountCredentials::saveFailureIsTold()
{
    const QList<QPair<StoreStatus, const char *>> states{{StoreStatus::Locked, "could not ask"},
                                                         {StoreStatus::Refused, "not let in"},
                                                         {StoreStatus::NoService, "no system"},
                                                         {StoreStatus::Failed, "failed ("}};
    for (const auto &[status, word] : states) {
        init();
        m_store->writeStatus = status;
        QSignalSpy told(m_credentials.get(), &app::AccountCredentials::saveFailed);
        m_credentials->setSessionPassword(imap::Secret("typed"));
        request();
        m_credentials->noteChanges(signedIn());
        QCOMPARE(told.size(), 1);
        const QString problem = told.first().first().toString();
        QVERIFY2(problem.contains(QLatin1String(word)), qPrintable(problem));
    }
}

void TestAccountCredentials::twoRequestsAskOnce()
{
    request();
    request();
    QCOMPARE(m_store->reads.size(), 1);
    m_store->answer(StoreStatus::Ok, "stored");
    QCOMPARE(m_answers.size(), 2);
}

void TestAccountCredentials::questionForAnotherServerIsDropped()
{
    make(keychainProfile(ui::PasswordChoice::AskEachTime));
    request();
    QCOMPARE(m_prompter->questions.size(), 1);
    ui::AccountProfile elsewhere = keychainProfile(ui::PasswordChoice::AskEachTime);
    elsewhere.connection.host = QStringLiteral("other");
    m_credentials->setProfile(elsewhere);
    QVERIFY(!m_prompter->asking); // the question named the other server
    QCOMPARE(m_answers.size(), 1);
    QVERIFY(!m_answers.first().given);
    request();
    QCOMPARE(m_prompter->questions.size(), 2);
}

void TestAccountCredentials::anotherServerGetsNoSavedPassword_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::newRow("another host") << QStringLiteral("other") << QStringLiteral("u");
    QTest::newRow("another user") << QStringLiteral("h") << QStringLiteral("v");
}

void TestAccountCredentials::anotherServerGetsNoSavedPassword()
{
    QFETCH(const QString, host);
    QFETCH(const QString, user);
    const ui::AccountProfile before = keychainProfile();
    ui::AccountProfile after = before;
    after.connection.host = host;
    after.connection.user = user;
    // As the dialog's test does, before anything is saved.
    app::lookUpPassword(*m_store, after, [](const imap::CredentialAnswer &) {});
    m_credentials->setProfile(after);
    request();
    QCOMPARE(m_store->readNames,
             (QStringList{app::credentialEntry(after), app::credentialEntry(after)}));
    QVERIFY(app::credentialEntry(after) != app::credentialEntry(before));
    QCOMPARE(m_store->removed, QStringList{app::credentialEntry(before)});
    after.name = QStringLiteral("Work");
    m_credentials->setProfile(after);
    QCOMPARE(m_store->removed.size(), 1);
}

void TestAccountCredentials::cancelledAfterARefusalIsAskedAgain()
{
    request();
    m_store->answer(StoreStatus::Ok, "old");
    request(true);
    m_prompter->reply({}, false);
    QVERIFY(!m_answers.last().given);
    request(); // "Enter Password...", or online again
    QVERIFY(m_store->reads.isEmpty());
    QCOMPARE(m_prompter->questions.size(), 2);
    QVERIFY(!m_prompter->questions.last().problem.isEmpty());
    m_prompter->reply("new", false);
    m_credentials->noteChanges(signedIn());
    m_credentials->setSessionPassword({});
    request(); // one was taken: the saved one may be asked for again
    QCOMPARE(m_store->reads.size(), 1);
}

/// The connection goes on under the password it has; nobody has seen whether the new one is right.
void TestAccountCredentials::newerThanTheConnectionsIsNotSavedUntried()
{
    request();
    m_store->answer(StoreStatus::Ok, "old");
    m_credentials->noteChanges(signedIn());
    m_credentials->setProfile(keychainProfile());
    m_credentials->setSessionPassword(imap::Secret("mistyped"));
    m_credentials->noteChanges(linkIs(imap::LinkState::Idle));
    m_credentials->noteChanges(linkIs(imap::LinkState::Waiting)); // lost, and back by itself
    m_credentials->noteChanges(signedIn());
    QVERIFY(m_store->writes.isEmpty());
    request();
    QCOMPARE(m_answers.last().secret.reveal(), QByteArray("mistyped"));
    m_credentials->noteChanges(linkIs(imap::LinkState::Idle)); // the sign-in of before
    QVERIFY(m_store->writes.isEmpty());
    m_credentials->noteChanges(linkIs(imap::LinkState::Connecting));
    m_credentials->noteChanges(signedIn());
    QCOMPARE(m_store->writes.size(), 1);
}

void TestAccountCredentials::newerThanTheRefusedOneIsTried()
{
    request();
    m_store->answer(StoreStatus::Ok, "old");
    m_credentials->noteChanges(signedIn());
    m_credentials->setSessionPassword(imap::Secret("new"));
    request(true);
    QVERIFY(m_prompter->questions.isEmpty());
    QCOMPARE(m_answers.last().secret.reveal(), QByteArray("new"));
    request(true); // once
    QCOMPARE(m_prompter->questions.size(), 1);
}

void TestAccountCredentials::unencryptedIsSaid()
{
    for (const auto security : {imap::Security::Tls, imap::Security::None}) {
        auto profile = keychainProfile(ui::PasswordChoice::AskEachTime);
        profile.connection.security = security;
        make(profile);
        request();
        QCOMPARE(m_prompter->questions.last().unencrypted, security == imap::Security::None);
    }
}

QTEST_MAIN(TestAccountCredentials)
#include "tst_accountcredentials.moc"
