// SPDX-License-Identifier: GPL-3.0-or-later
// postroom-hostile: a server on loopback that misbehaves as it is told, for trying things by hand.
#include "tests/support/oldtlsserver.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testcertificates.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

#include <sys/signalfd.h>

using testsupport::ScriptedServer;
using testsupport::ServerIdentity;

namespace {

/// SIGTERM and SIGINT arrive as events, so that the folder of certificates goes.
int endingSignals()
{
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGINT);
    sigaddset(&ending, SIGTERM);
    sigprocmask(SIG_BLOCK, &ending, nullptr);
    return signalfd(-1, &ending, SFD_CLOEXEC);
}

struct Certificate
{
    const char *option;
    const char *file; // of makeTestCertificates()
    const char *later;
};
constexpr Certificate certificates[] = {
    {"good", "good", nullptr},
    {"expired", "expired", nullptr},
    {"not-yet", "later", nullptr},
    {"wrong-host", "elsewhere", nullptr},
    {"self-signed", "selfsigned", nullptr},
    {"unknown-ca", "other", nullptr},
    {"changed", "selfsigned", "other"},
    {"old-tls", "good", nullptr},
};

const Certificate *certificateNamed(const QString &name)
{
    for (const Certificate &certificate : certificates) {
        if (name == QLatin1String(certificate.option))
            return &certificate;
    }
    return nullptr;
}

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

int complain(const QString &problem)
{
    std::fprintf(stderr, "postroom-hostile: %s\n", qPrintable(problem));
    return 2;
}

void describeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "A server on 127.0.0.1 that misbehaves as it is told. It prints its port, the file of its\n"
        "certificate authority and what it hears, until it is ended.\n\n"
        "A script has one step a line:\n"
        "  S: text       says the line and CRLF; %T is the tag of the last command\n"
        "  S- text       says it without CRLF\n"
        "  S* N text     says the text N times\n"
        "  S~ text       says it for ever\n"
        "  C: VERB       waits for that command (* is any), answering others as usual\n"
        "  WAIT N        does nothing for N milliseconds\n"
        "  STARTTLS      starts TLS\n"
        "  CLOSE, CUT    ends the connection, in good order or at once\n"
        "  AGAIN         begins anew\n"
        "Escapes: \\r \\n \\t \\0 \\\\ \\x2A. Without a script it lets everyone in."));
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("mode"), QStringLiteral("plain, starttls or tls"), QStringLiteral("mode"),
         QStringLiteral("plain")},
        {QStringLiteral("certificate"),
         QStringLiteral("good, expired, not-yet, wrong-host, self-signed, unknown-ca, changed "
                        "(from the second connection on) or old-tls (1.1)"),
         QStringLiteral("kind"), QStringLiteral("good")},
        {QStringLiteral("script"), QStringLiteral("what it says, line by line"),
         QStringLiteral("file")},
        {QStringLiteral("port"), QStringLiteral("instead of any that is free"),
         QStringLiteral("number"), QStringLiteral("0")},
        {QStringLiteral("segment"), QStringLiteral("says so many bytes at a time"),
         QStringLiteral("bytes"), QStringLiteral("0")},
        {QStringLiteral("delay"), QStringLiteral("between segments"),
         QStringLiteral("milliseconds"), QStringLiteral("0")},
        {QStringLiteral("cut-after"), QStringLiteral("ends the connection after so many bytes"),
         QStringLiteral("bytes"), QStringLiteral("-1")},
    });
}

void letIn(ScriptedServer &server, bool startTls)
{
    using Then = ScriptedServer::Then;
    const QByteArray capabilities = "IMAP4rev1 SASL-IR AUTH=PLAIN";
    server.greeting =
        "* OK [CAPABILITY " + capabilities + (startTls ? " STARTTLS" : "") + "] ready\r\n";
    server.replies = {
        {"CAPABILITY", {"* CAPABILITY " + capabilities + "\r\n%T OK\r\n", Then::Nothing, {}}},
        {"STARTTLS", {"%T OK begin\r\n", Then::StartTls, {}}},
        {"AUTHENTICATE", {"%T OK [CAPABILITY IMAP4rev1] in\r\n", Then::Nothing, {}}},
        {"LIST", {"* LIST () \"/\" INBOX\r\n%T OK\r\n", Then::Nothing, {}}},
        {"LOGOUT", {"* BYE\r\n%T OK\r\n", Then::Close, {}}},
    };
    server.otherwise = "%T OK\r\n";
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    describeOptions(parser);
    parser.process(app);
    const auto value = [&parser](const char *name) {
        return parser.value(QLatin1String(name));
    };
    const QString mode = value("mode");
    const Certificate *certificate = certificateNamed(value("certificate"));
    const bool fromTheStart = mode == QLatin1String("tls");
    const bool startTls = mode == QLatin1String("starttls");
    const bool secures = fromTheStart || startTls;
    if ((!secures && mode != QLatin1String("plain")) || !certificate)
        return complain(QStringLiteral("no such mode or certificate; see --help"));
    QSocketNotifier ending(endingSignals(), QSocketNotifier::Read);
    QObject::connect(&ending, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    QTemporaryDir folder;
    if (secures)
        testsupport::makeTestCertificates(folder.path());
    testsupport::OldTlsServer old;
    if (secures && value("certificate") == QLatin1String("old-tls")) {
        if (!old.start(folder.path(), QLatin1String(certificate->file)))
            return complain(QStringLiteral("openssl s_server did not start"));
        say(QStringLiteral("port %1").arg(old.port()));
        return QCoreApplication::exec();
    }
    ScriptedServer server(fromTheStart ? ScriptedServer::Speaks::Tls
                                       : ScriptedServer::Speaks::InClear);
    if (const quint16 port = value("port").toUShort(); port != 0) {
        server.close();
        if (!server.listen(QHostAddress::LocalHost, port))
            return complain(server.errorString());
    }
    letIn(server, startTls);
    if (secures) {
        server.identity = ServerIdentity::load(folder.path(), QLatin1String(certificate->file));
        if (certificate->later)
            server.laterIdentity =
                ServerIdentity::load(folder.path(), QLatin1String(certificate->later));
    }
    server.pacing = {value("segment").toLongLong(), value("delay").toInt(),
                     value("cut-after").toLongLong()};
    if (parser.isSet(QStringLiteral("script"))) {
        QFile file(value("script"));
        QString problem;
        if (file.open(QIODevice::ReadOnly))
            server.script = testsupport::parseServerScript(file.readAll(), &problem);
        if (server.script.isEmpty())
            return complain(problem.isEmpty() ? QStringLiteral("the script cannot be read")
                                              : problem);
    }
    QObject::connect(&server, &ScriptedServer::heardLine, &server, [](const QByteArray &line) {
        say(QStringLiteral("C: ") + QString::fromUtf8(line.trimmed()));
    });
    say(QStringLiteral("port %1").arg(server.serverPort()));
    if (secures)
        say(QStringLiteral("ca ") + folder.filePath(QStringLiteral("ca.pem")));
    return QCoreApplication::exec();
}
