// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realserver.h"

#include "tests/support/serverfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace testsupport {

namespace {

constexpr char literalFollows = '\0'; // between a command and its literal

constexpr char dovecotExtra[] = R"(mail_plugins = quota acl
protocol imap {
  mail_plugins = quota acl imap_zlib imap_quota imap_acl
}
plugin {
  acl = vfile
}
)";

QString scriptName(RealServer::Kind kind)
{
    return kind == RealServer::Kind::Cyrus ? QStringLiteral("cyrus") : QStringLiteral("courier");
}

QByteArray quoted(const QByteArray &name)
{
    return '"' + QByteArray(name).replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

} // namespace

RealServer::RealServer(Kind kind)
    : m_kind(kind)
{
    if (kind != Kind::Dovecot) {
        m_script = std::make_unique<ScriptServer>(scriptName(kind));
        return;
    }
    demo::PrivateDovecot::Settings settings;
    settings.user = QStringLiteral("alice");
    settings.password = QStringLiteral("secret");
    settings.separator = QStringLiteral(".");
    settings.prefix = QStringLiteral("INBOX.");
    settings.specialFolders = {};
    settings.extraConfig = QLatin1String(dovecotExtra);
    m_dovecot = std::make_unique<demo::PrivateDovecot>(settings);
}

RealServer::~RealServer() = default;

const char *RealServer::name(Kind kind)
{
    switch (kind) {
    case Kind::Dovecot:
        return "Dovecot";
    case Kind::Cyrus:
        return "Cyrus";
    case Kind::Courier:
        break;
    }
    return "Courier";
}

QString RealServer::whyNot(Kind kind)
{
    if (kind == Kind::Dovecot)
        return demo::PrivateDovecot::program().isEmpty()
                   ? QStringLiteral("Dovecot is not installed")
                   : QString();
    QProcess process;
    process.start(ScriptServer::script(scriptName(kind) + QStringLiteral("-up")),
                  {QStringLiteral("--possible")});
    process.waitForFinished();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
}

bool RealServer::start()
{
    return m_dovecot ? startAndWait(*m_dovecot) : m_script->start();
}

void RealServer::kill9()
{
    if (m_dovecot)
        m_dovecot->kill9();
    else
        m_script->kill9();
}

quint16 RealServer::plainPort() const
{
    return m_dovecot ? m_dovecot->plainPort() : m_script->plainPort();
}

quint16 RealServer::tlsPort() const
{
    return m_dovecot ? m_dovecot->tlsPort() : m_script->tlsPort();
}

QString RealServer::user() const
{
    return QStringLiteral("alice");
}

QByteArray RealServer::password() const
{
    return QByteArrayLiteral("secret");
}

QString RealServer::caFile() const
{
    return m_dovecot ? m_dovecot->caFile() : m_script->caFile();
}

imap::ConnectionSettings RealServer::settings(imap::Security security) const
{
    imap::ConnectionSettings settings;
    settings.host = QStringLiteral("localhost");
    settings.port = security == imap::Security::Tls ? tlsPort() : plainPort();
    settings.security = security;
    settings.user = user();
    settings.caFile = caFile();
    return settings;
}

imap::MailboxName RealServer::folder(const QByteArray &leaf)
{
    return imap::MailboxName::fromWire("INBOX." + leaf);
}

QByteArray RealServer::runObserver(const QString &who, const QStringList &arguments,
                                   const QByteArray &input) const
{
    return runProgram(QStringLiteral("/usr/bin/python3"),
                      QStringList{ScriptServer::script(QStringLiteral("observe.py")),
                                  QString::number(plainPort()), who,
                                  QString::fromLatin1(password())} +
                          arguments,
                      input);
}

ObservedServer RealServer::observe(const QList<imap::MailboxName> &only) const
{
    QStringList arguments{QStringLiteral("state")};
    for (const imap::MailboxName &name : only)
        arguments.append(QString::fromLatin1(name.wire()));
    return ObservedServer::fromJson(runObserver(user(), arguments, {}));
}

QList<RealServer::Answer> RealServer::talk(const QByteArrayList &commands) const
{
    return talkAs(user(), commands);
}

QList<RealServer::Answer> RealServer::talkAs(const QString &who,
                                             const QByteArrayList &commands) const
{
    QJsonArray json;
    for (const QByteArray &command : commands) {
        const QByteArrayList parts = command.split(literalFollows);
        if (parts.size() == 1)
            json.append(QString::fromLatin1(command));
        else
            json.append(QJsonArray{QString::fromLatin1(parts.at(0)),
                                   QString::fromLatin1(parts.at(1)), QString()});
    }
    const QByteArray said =
        runObserver(who, {QStringLiteral("talk")}, QJsonDocument(json).toJson());
    QList<Answer> out;
    for (const QJsonValue &one : QJsonDocument::fromJson(said).array()) {
        Answer answer;
        for (const QJsonValue &line : one.toObject().value(QLatin1String("untagged")).toArray())
            answer.untagged.append(line.toString().toLatin1());
        answer.tagged = one.toObject().value(QLatin1String("tagged")).toString().toLatin1();
        out.append(answer);
    }
    return out;
}

void RealServer::act(const QByteArrayList &commands) const
{
    const QList<Answer> answers = talk(commands);
    QCOMPARE(answers.size(), commands.size());
    for (qsizetype i = 0; i < answers.size(); ++i)
        QVERIFY2(answers.at(i).isOk(),
                 QByteArray(commands.at(i) + ": " + answers.at(i).tagged).constData());
}

QByteArrayList RealServer::appending(const imap::MailboxName &mailbox, const QByteArray &subject,
                                     int count, const QByteArray &flags)
{
    QByteArrayList out;
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        out.append("APPEND " + quoted(mailbox.wire()) + " (" + flags + ')' + literalFollows +
                   "Message-ID: <" + QByteArray(subject).replace(' ', '.') + '.' + number +
                   "@example.org>\r\n" + plainMessage(subject + ' ' + number));
    }
    return out;
}

} // namespace testsupport
