// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens come from a command, and a refused one is asked for afresh, once.
#include "app/accountcredentials.h"

#include <QTemporaryDir>
#include <QTest>

namespace {

struct NoPrompter final : app::PasswordPrompter
{
    void showWaiting(const ui::PasswordQuestion &, std::function<void(bool)>) override {}
    void ask(const ui::PasswordQuestion &, std::function<void(app::PasswordReply)>) override
    {
        ++asked;
    }
    void dismiss() override {}
    int asked = 0;
};

imap::ChangeBatch signedIn()
{
    imap::LinkChanged link;
    link.state = imap::LinkState::Online;
    return {link};
}

} // namespace

class TestTokenCommand : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void freshTokenAfterARefusal();
    void theSameAgainIsNotGiven();
    void twoRefusalsAreEnough();
    void afterASignInItMayExpireAgain();
    void aPasswordIsNotAskedForAfresh();

private:
    void make(imap::SignIn way);
    /// Asks and waits for the answer.
    imap::CredentialAnswer ask(bool rejected, const QByteArray &serverText = {});
    /// The command prints these, one at each call.
    void prints(const QByteArrayList &tokens);

    QTemporaryDir m_folder;
    NoPrompter m_prompter;
    std::unique_ptr<app::AccountCredentials> m_credentials;
};

void TestTokenCommand::init()
{
    make(imap::SignIn::Token);
}

void TestTokenCommand::make(imap::SignIn way)
{
    ui::AccountProfile profile;
    profile.id = QStringLiteral("a");
    profile.connection.host = QStringLiteral("h");
    profile.connection.user = QStringLiteral("u");
    profile.connection.signIn = way;
    profile.passwordChoice = ui::PasswordChoice::Command;
    profile.passwordCommand =
        QStringLiteral("cd '%1' && head -n1 tokens && sed -i 1d tokens").arg(m_folder.path());
    m_credentials = std::make_unique<app::AccountCredentials>(profile, nullptr, &m_prompter);
}

void TestTokenCommand::prints(const QByteArrayList &tokens)
{
    QFile file(m_folder.filePath(QStringLiteral("tokens")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(tokens.join('\n') + '\n');
}

imap::CredentialAnswer TestTokenCommand::ask(bool rejected, const QByteArray &serverText)
{
    std::optional<imap::CredentialAnswer> answer;
    m_credentials->request({QStringLiteral("h"), QStringLiteral("u"), rejected, serverText},
                           [&](const imap::CredentialAnswer &given) { answer = given; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
        return {};
    return *answer;
}

void TestTokenCommand::freshTokenAfterARefusal()
{
    prints({"stale", "fresh"});
    QCOMPARE(ask(false).secret.reveal(), QByteArray("stale"));
    QCOMPARE(ask(true, "invalid_token: no").secret.reveal(), QByteArray("fresh"));
    QCOMPARE(m_prompter.asked, 0);
}

void TestTokenCommand::theSameAgainIsNotGiven()
{
    prints({"stale", "stale"});
    QVERIFY(ask(false).given);
    const auto answer = ask(true, "invalid_token: no");
    QVERIFY(!answer.given);
    QVERIFY2(answer.problem.endsWith(QLatin1String("The server says: invalid_token: no")),
             qPrintable(answer.problem));
}

void TestTokenCommand::twoRefusalsAreEnough()
{
    prints({"one", "two", "three"});
    QVERIFY(ask(false).given);
    QVERIFY(ask(true).given);
    const auto answer = ask(true, "invalid_token: no");
    QVERIFY(!answer.given);
    QVERIFY(!answer.problem.isEmpty());
}

void TestTokenCommand::afterASignInItMayExpireAgain()
{
    prints({"one", "two", "three", "four"});
    QVERIFY(ask(false).given);
    QCOMPARE(ask(true).secret.reveal(), QByteArray("two"));
    m_credentials->noteChanges(signedIn());
    QCOMPARE(ask(false).secret.reveal(), QByteArray("two")); // from memory
    QCOMPARE(ask(true).secret.reveal(), QByteArray("three"));
}

void TestTokenCommand::aPasswordIsNotAskedForAfresh()
{
    make(imap::SignIn::Automatic);
    prints({"one", "two"});
    QVERIFY(ask(false).given);
    QVERIFY(!ask(true).given);
}

QTEST_GUILESS_MAIN(TestTokenCommand)
#include "tst_tokencommand.moc"
