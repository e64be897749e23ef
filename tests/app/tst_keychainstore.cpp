// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real keyring in a private home and session bus; skipped where gnome-keyring is missing.
// Run by with-keyring.sh, which sets POSTROOM_TEST_KEYRING_PID.
#include "app/accountcredentials.h"
#include "app/keychainstore.h"

#include <QTest>

#include <csignal>
#include <optional>

using app::StoreResult;
using app::StoreStatus;

namespace {

struct SilentPrompter final : app::PasswordPrompter
{
    void showWaiting(const ui::PasswordQuestion &, std::function<void(bool)> callback) override
    {
        waiting = callback;
    }
    void ask(const ui::PasswordQuestion &,
             std::function<void(app::PasswordReply)> callback) override
    {
        callback({true, imap::Secret("typed"), false});
    }
    void dismiss() override {}
    std::function<void(bool)> waiting;
};

} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void roundTrip();
    void frozenDaemonCanBePassedBy();

private:
    app::KeychainStore m_store;
    int m_daemon = 0;
};

void TestKeychainStore::initTestCase()
{
    m_daemon = qEnvironmentVariableIntValue("POSTROOM_TEST_KEYRING_PID");
    if (m_daemon <= 1)
        QSKIP("no private gnome-keyring-daemon; start through tests/with-desktop");
}

void TestKeychainStore::roundTrip()
{
    const QString id = QStringLiteral("test-account");
    std::optional<StoreResult> result;
    const auto keep = [&result](const StoreResult &got) {
        result = got;
    };
    m_store.write(id, imap::Secret("pässwörd 🔑"), keep);
    QTRY_VERIFY(result.has_value());
    QVERIFY2(result->status == StoreStatus::Ok, qPrintable(result->detail));
    result.reset();
    m_store.read(id, keep);
    QTRY_VERIFY(result.has_value());
    QCOMPARE(result->secret.reveal(), QByteArray("pässwörd 🔑"));
    result.reset();
    m_store.remove(id, keep);
    QTRY_VERIFY(result.has_value());
    result.reset();
    m_store.read(id, keep);
    QTRY_VERIFY(result.has_value());
    QCOMPARE(result->status, StoreStatus::NotFound);
}

void TestKeychainStore::frozenDaemonCanBePassedBy()
{
    SilentPrompter prompter;
    ui::AccountProfile profile;
    profile.id = QStringLiteral("frozen");
    auto credentials = std::make_unique<app::AccountCredentials>(profile, &m_store, &prompter);
    credentials->setKeychainPatience(200);
    QCOMPARE(::kill(m_daemon, SIGSTOP), 0);
    std::optional<imap::CredentialAnswer> answer;
    credentials->request({}, [&](const imap::CredentialAnswer &got) { answer = got; });
    QTRY_VERIFY(prompter.waiting != nullptr);
    prompter.waiting(true);
    QVERIFY(answer && answer->given);
    QCOMPARE(answer->secret.reveal(), QByteArray("typed"));
    credentials.reset(); // the stuck job must survive its asker
    QCOMPARE(::kill(m_daemon, SIGCONT), 0);
    QTest::qWait(500); // its late answer arrives into nothing
}

QTEST_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
