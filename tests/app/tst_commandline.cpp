// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTemporaryFile>
#include <QTest>

using app::CommandLine;
using app::parseCommandLine;
using imap::Security;

class TestCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void opensAddress_data();
    void opensAddress();
    void optionsApply();
    void tokenCommand();
    void refuses_data();
    void refuses();
    void mistypedSecurityIsNamed();
    void passwordIsNeverRepeated();
    void plainStart();
    void helpAndVersion();
};

namespace {

imap::Result<CommandLine, app::CommandLineError> parsedArguments(const QStringList &arguments)
{
    return parseCommandLine(QStringList{QStringLiteral("postroom")} + arguments);
}

} // namespace

void TestCommandLine::opensAddress_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("security");
    QTest::addColumn<QByteArray>("mailbox");
    QTest::addColumn<quint32>("validity");
    QTest::addColumn<quint32>("uid");
    const auto row = [](const char *name, const char *url, const char *user, const char *host,
                        int port, Security security, const QByteArray &mailbox = {},
                        quint32 validity = 0, quint32 uid = 0,
                        const QStringList &options = QStringList()) {
        QTest::newRow(name) << (options + QStringList{QString::fromUtf8(url)})
                            << QString::fromUtf8(user) << QString::fromUtf8(host) << port
                            << static_cast<int>(security) << mailbox << validity << uid;
    };
    const QString security = QStringLiteral("--security");
    row("imaps", "imaps://alice@mail.example.org", "alice", "mail.example.org", 993, Security::Tls);
    row("imaps, slash", "imaps://alice@mail.example.org/", "alice", "mail.example.org", 993,
        Security::Tls);
    row("imap means STARTTLS", "imap://alice@mail.example.org/INBOX", "alice", "mail.example.org",
        143, Security::StartTls, "INBOX");
    row("port", "imaps://alice@localhost:10993/Folder", "alice", "localhost", 10993, Security::Tls,
        "Folder");
    row("none when said", "imap://a@localhost/", "a", "localhost", 143, Security::None, {}, 0, 0,
        {security, QStringLiteral("none")});
    row("tls on imap", "imap://a@localhost/", "a", "localhost", 993, Security::Tls, {}, 0, 0,
        {security, QStringLiteral("tls")});
    row("upper case scheme", "IMAPS://a@LOCALHOST/", "a", "localhost", 993, Security::Tls);
    row("user with at", "imaps://alice%40example.org@mail.example.org/", "alice@example.org",
        "mail.example.org", 993, Security::Tls);
    row("auth any", "imaps://a;AUTH=*@h/", "a", "h", 993, Security::Tls);
    row("auth plain", "imaps://a;auth=plain@h/x", "a", "h", 993, Security::Tls, "x");
    row("nested", "imaps://a@h/Projekte/%C3%9Cbersicht", "a", "h", 993, Security::Tls,
        "Projekte/&ANw-bersicht");
    row("raw utf-8", "imaps://a@h/Projekte/Übersicht", "a", "h", 993, Security::Tls,
        "Projekte/&ANw-bersicht");
    row("blank", "imaps://a@h/Sent%20Items", "a", "h", 993, Security::Tls, "Sent Items");
    row("ampersand", "imaps://a@h/R%26D", "a", "h", 993, Security::Tls, "R&-D");
    row("percent", "imaps://a@h/100%25", "a", "h", 993, Security::Tls, "100%");
    row("inbox in any case", "imaps://a@h/inbox", "a", "h", 993, Security::Tls, "INBOX");
    row("uidvalidity", "imaps://a@h/x;UIDVALIDITY=385759045", "a", "h", 993, Security::Tls, "x",
        385759045);
    row("uid", "imaps://a@h/x;UIDVALIDITY=3857/;UID=20", "a", "h", 993, Security::Tls, "x", 3857,
        20);
    row("section ignored", "imaps://a@h/x/;UID=20/;SECTION=1.2", "a", "h", 993, Security::Tls, "x",
        0, 20);
    row("IPv6", "imaps://a@[::1]:1993/x", "a", "::1", 1993, Security::Tls, "x");
}

void TestCommandLine::opensAddress()
{
    QFETCH(QStringList, arguments);
    const auto line = parsedArguments(arguments);
    QVERIFY2(line.ok(), line.ok() ? "" : qPrintable(line.error().message));
    QVERIFY(line->account.has_value());
    const ui::AccountProfile &account = *line->account;
    QTEST(account.connection.user, "user");
    QTEST(account.connection.host, "host");
    QTEST(static_cast<int>(account.connection.port), "port");
    QTEST(static_cast<int>(account.connection.security), "security");
    QTEST(line->mailbox ? line->mailbox->wire() : QByteArray(), "mailbox");
    QTEST(line->uidValidity.value(), "validity");
    QTEST(line->uid.value(), "uid");
    QVERIFY(account.id.isEmpty());
    QCOMPARE(account.passwordChoice, ui::PasswordChoice::AskEachTime);
}

void TestCommandLine::optionsApply()
{
    QTemporaryFile ca;
    QVERIFY(ca.open());
    const auto line =
        parsedArguments({QStringLiteral("--read-only"), QStringLiteral("--ca-file"), ca.fileName(),
                         QStringLiteral("--password-command"), QStringLiteral("echo a | rev"),
                         QStringLiteral("imaps://a@h/")});
    QVERIFY(line.ok());
    QVERIFY(line->readOnly && line->account->connection.readOnly);
    QCOMPARE(line->account->connection.caFile, ca.fileName());
    QCOMPARE(line->account->passwordCommand, QStringLiteral("echo a | rev"));
    QCOMPARE(line->account->passwordChoice, ui::PasswordChoice::Command);
}

void TestCommandLine::tokenCommand()
{
    const auto line =
        parsedArguments({QStringLiteral("--token-command"), QStringLiteral("mytoken a"),
                         QStringLiteral("imaps://a@h/")});
    QVERIFY(line.ok());
    QCOMPARE(line->account->connection.signIn, imap::SignIn::Token);
    QCOMPARE(line->account->passwordCommand, QStringLiteral("mytoken a"));
    QCOMPARE(line->account->passwordChoice, ui::PasswordChoice::Command);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) {
        QTest::newRow(name) << arguments;
    };
    const QString good = QStringLiteral("imaps://a@h/");
    row("password", {QStringLiteral("imaps://a:secret@h/")});
    row("no user", {QStringLiteral("imaps://h/INBOX")});
    row("no host", {QStringLiteral("imaps://a@/INBOX")});
    row("bad host", {QStringLiteral("imaps://a@ho st/INBOX")});
    row("port 0", {QStringLiteral("imaps://a@h:0/")});
    row("port 70000", {QStringLiteral("imaps://a@h:70000/")});
    row("port word", {QStringLiteral("imaps://a@h:imap/")});
    row("other scheme", {QStringLiteral("https://a@h/")});
    row("no scheme", {QStringLiteral("mail.example.org")});
    row("half percent", {QStringLiteral("imaps://a@h/x%4")});
    row("percent word", {QStringLiteral("imaps://a@h/x%zz")});
    row("line end", {QStringLiteral("imaps://a@h/x%0D%0ALOGOUT")});
    row("nul", {QStringLiteral("imaps://a@h/x%00")});
    row("not utf-8", {QStringLiteral("imaps://a@h/x%FF")});
    row("uid 0", {QStringLiteral("imaps://a@h/x/;UID=0")});
    row("uid word", {QStringLiteral("imaps://a@h/x/;UID=all")});
    row("search", {QStringLiteral("imaps://a@h/x?SUBJECT%20y")});
    row("odd auth", {QStringLiteral("imaps://a;AUTH=KERBEROS_V4@h/")});
    row("two addresses", {good, good});
    row("demo and address", {QStringLiteral("--demo"), good});
    row("security word", {QStringLiteral("--security"), QStringLiteral("ssl"), good});
    row("security without value", {good, QStringLiteral("--security")});
    row("security without address", {QStringLiteral("--security"), QStringLiteral("tls")});
    row("missing CA", {QStringLiteral("--ca-file"), QStringLiteral("/nowhere/ca.pem"), good});
    row("empty command", {QStringLiteral("--password-command"), QStringLiteral(" "), good});
    row("empty token command", {QStringLiteral("--token-command"), QStringLiteral(" "), good});
    row("token without address", {QStringLiteral("--token-command"), QStringLiteral("a")});
    row("password and token", {QStringLiteral("--password-command"), QStringLiteral("a"),
                               QStringLiteral("--token-command"), QStringLiteral("b"), good});
    row("unknown option", {QStringLiteral("--colour"), good});
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    const auto line = parsedArguments(arguments);
    QVERIFY(!line.ok());
    QVERIFY(line.error().message.size() > 10);
}

void TestCommandLine::mistypedSecurityIsNamed()
{
    const auto line = parsedArguments({QStringLiteral("--security"), QStringLiteral("sssl")});
    QVERIFY(!line.ok());
    QVERIFY2(line.error().message.contains(QLatin1String("sssl")),
             qPrintable(line.error().message));
}

void TestCommandLine::passwordIsNeverRepeated()
{
    for (const QString &url :
         {QStringLiteral("imaps://a:hunter2@h/"), QStringLiteral("imapz://a:hunter2@h/"),
          QStringLiteral("a:hunter2@h")}) {
        const auto line = parsedArguments({url});
        QVERIFY(!line.ok());
        QVERIFY(!line.error().message.contains(QLatin1String("hunter2")));
    }
}

void TestCommandLine::plainStart()
{
    const auto line = parsedArguments({});
    QVERIFY(line.ok() && !line->account && !line->demo);
    QVERIFY(parsedArguments({QStringLiteral("--demo")})->demo);
}

void TestCommandLine::helpAndVersion()
{
    const auto help = parsedArguments({QStringLiteral("--help")});
    QVERIFY(help.ok() && help->action == CommandLine::Action::ShowHelp);
    for (const char *option : {"--security", "--ca-file", "--password-command", "--token-command",
                               "--read-only", "--demo", "--help", "--version"})
        QVERIFY2(help->text.contains(QLatin1String(option)), option);
    QVERIFY(help->text.contains(QLatin1String("unencrypted")));
    QCOMPARE(parsedArguments({QStringLiteral("--version")})->action,
             CommandLine::Action::ShowVersion);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
