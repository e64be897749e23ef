// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace testsupport {

bool waitUntil(const std::function<bool()> &condition, int milliseconds)
{
    QTimer deadline; // its event ends the last wait
    deadline.setSingleShot(true);
    deadline.start(milliseconds);
    while (!condition()) {
        if (!deadline.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

bool startAndWait(demo::PrivateDovecot &server)
{
    QSignalSpy ready(&server, &demo::PrivateDovecot::ready);
    QSignalSpy failed(&server, &demo::PrivateDovecot::failed);
    server.start();
    const bool ended = waitUntil([&] { return !ready.isEmpty() || !failed.isEmpty(); }, 30000);
    if (!failed.isEmpty())
        qWarning() << failed.first();
    return ended && failed.isEmpty();
}

imap::ConnectionSettings settingsFor(const demo::PrivateDovecot &server, imap::Security security)
{
    imap::ConnectionSettings settings;
    settings.host = server.host();
    settings.port = security == imap::Security::Tls ? server.tlsPort() : server.plainPort();
    settings.security = security;
    settings.user = server.user();
    settings.caFile = server.caFile();
    return settings;
}

namespace {

struct ProgramRun
{
    bool ok = false;
    QByteArray output;
    QByteArray errors;
};

ProgramRun tryProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = waitUntil([&] { return !finished.isEmpty(); }, 60000);
    return {ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray outputOf(const ProgramRun &run, const QString &program, const QStringList &arguments)
{
    if (!run.ok)
        QTest::qFail(QByteArray("a helper program failed: " + program.toLocal8Bit() + ' ' +
                                arguments.join(u' ').toLocal8Bit() + ": " + run.errors)
                         .constData(),
                     __FILE__, __LINE__);
    return run.output;
}

} // namespace

QByteArray runProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    return outputOf(tryProgram(program, arguments, input), program, arguments);
}

QByteArray doveadm(const demo::PrivateDovecot &server, const QStringList &arguments,
                   const QByteArray &input)
{
    const QString program = demo::PrivateDovecot::doveadm();
    const QStringList all = QStringList{QStringLiteral("-c"), server.configFile()} + arguments;
    ProgramRun run = tryProgram(program, all, input);
    // Processes of Dovecot 2.3 lock the index of its folders in different orders; the kernel ends
    // one of them then, whether or not it has done its work.
    for (int again = 0; again < 3 && run.errors.contains("Resource deadlock avoided"); ++again) {
        run = tryProgram(program, all, input);
        run.ok = run.ok || run.errors.contains("Mailbox already exists");
    }
    return outputOf(run, program, all);
}

QByteArray plainMessage(const QByteArray &subject)
{
    return "From: Ada <ada@example.org>\r\nTo: demo@example.org\r\nSubject: " + subject +
           "\r\nDate: Tue, 1 Jul 2025 10:00:00 +0200\r\nMIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n\r\nText of " +
           subject + ".\r\n";
}

void FixedCredentials::request(const imap::CredentialRequest &request,
                               std::function<void(imap::CredentialAnswer)> answer)
{
    ++m_asked;
    if (request.rejected) {
        ++m_refused;
        if (!m_passwords.isEmpty())
            m_passwords.removeFirst();
    }
    imap::CredentialAnswer out;
    out.given = !m_passwords.isEmpty();
    if (out.given)
        out.secret = imap::Secret(m_passwords.first());
    // Never from within the call, as the real one.
    QTimer::singleShot(0, qApp, [answer = std::move(answer), out] { answer(out); });
}

} // namespace testsupport
