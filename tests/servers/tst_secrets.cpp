// SPDX-License-Identifier: GPL-3.0-or-later
// The program as people start it: whatever it writes, the password is not in it.
#include "tests/support/serverfixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using demo::PrivateDovecot;
using testsupport::waitUntil;

namespace {

const QByteArray testPassword = "s3cret-Wört-\"quote\\";

/// The password and what it looks like on its way: base64 alone and within AUTHENTICATE PLAIN at
/// each of the three offsets, percent-encoded, quoted, hexadecimal.
QByteArrayList formsOf(const QByteArray &secret, const QByteArray &user)
{
    QByteArrayList forms{secret, secret.toPercentEncoding(), secret.toHex(),
                         QByteArray(secret).replace("\\", "\\\\").replace("\"", "\\\"")};
    const QByteArray plain = QByteArray(1, '\0') + user + QByteArray(1, '\0') + secret;
    forms << plain.toBase64() << plain.toBase64(QByteArray::Base64UrlEncoding);
    for (int shift = 0; shift < 3; ++shift) {
        QByteArray encoded = QByteArray(QByteArray(shift, 'x') + secret).toBase64();
        forms << encoded.mid(4, encoded.size() - 8); // the ends depend on the neighbours
    }
    return forms;
}

QByteArrayList found(const QByteArray &text, const QByteArrayList &forms)
{
    QByteArrayList out;
    for (const QByteArray &form : forms) {
        if (text.contains(form))
            out.append(form);
    }
    return out;
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void theSearchFindsWhatItShould();
    void nothingWrittenHoldsThePassword_data();
    void nothingWrittenHoldsThePassword();

private:
    void startProgram(QProcess &program, const QString &home, const QString &security);
    std::unique_ptr<PrivateDovecot> m_server;
};

void TestSecrets::initTestCase()
{
    if (PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    PrivateDovecot::Settings settings;
    settings.password = QString::fromUtf8(testPassword);
    m_server = std::make_unique<PrivateDovecot>(settings);
    QVERIFY(testsupport::startAndWait(*m_server));
    testsupport::doveadm(*m_server,
                         {QStringLiteral("save"), QStringLiteral("-u"), m_server->user(),
                          QStringLiteral("-m"), QStringLiteral("INBOX")},
                         testsupport::plainMessage("hello"));
}

void TestSecrets::theSearchFindsWhatItShould()
{
    const QByteArrayList forms = formsOf(testPassword, "demo");
    QVERIFY(!found("x " + testPassword + " y", forms).isEmpty());
    for (int shift = 0; shift < 3; ++shift)
        QVERIFY(!found(QByteArray(QByteArray(shift, '-') + testPassword + "--").toBase64(), forms)
                     .isEmpty());
    QVERIFY(found("nothing of the kind", forms).isEmpty());
}

void TestSecrets::nothingWrittenHoldsThePassword_data()
{
    QTest::addColumn<QString>("security");
    QTest::newRow("TLS") << QStringLiteral("tls");
    QTest::newRow("in clear") << QStringLiteral("none");
}

void TestSecrets::startProgram(QProcess &program, const QString &home, const QString &security)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    for (const char *kind : {"CONFIG", "CACHE", "DATA", "STATE"})
        environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(kind)),
                           home + u'/' + QString::fromLatin1(kind).toLower());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
    environment.insert(QStringLiteral("TMPDIR"), home);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("postroom.*=true"));
    environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    program.setProcessEnvironment(environment);
    const bool tls = security == QLatin1String("tls");
    // The command reads the password from where the test keeps it, outside of HOME.
    program.start(QStringLiteral(POSTROOM_PROGRAM),
                  {QStringLiteral("--ca-file"), m_server->caFile(), QStringLiteral("--security"),
                   security, QStringLiteral("--password-command"),
                   QStringLiteral("printf '%s\\n' \"$POSTROOM_TEST_SECRET\""),
                   QStringLiteral("%1://demo@localhost:%2/INBOX")
                       .arg(tls ? QStringLiteral("imaps") : QStringLiteral("imap"))
                       .arg(tls ? m_server->tlsPort() : m_server->plainPort())});
}

void TestSecrets::nothingWrittenHoldsThePassword()
{
    QFETCH(QString, security);
    QTemporaryDir home;
    QProcess program;
    qputenv("POSTROOM_TEST_SECRET", testPassword);
    startProgram(program, home.path(), security);
    qunsetenv("POSTROOM_TEST_SECRET");
    QByteArray log;
    connect(&program, &QProcess::readyReadStandardError, &program,
            [&] { log += program.readAllStandardError(); });
    connect(&program, &QProcess::readyReadStandardOutput, &program,
            [&] { log += program.readAllStandardOutput(); });
    // Signed in, INBOX open, its message listed, and watched.
    const bool idle =
        waitUntil([&] { return log.contains("+ idling") && log.contains("hello"); }, 60000);
    if (!idle)
        program.kill();
    QVERIFY2(idle, log.constData());
    QVERIFY(log.contains("AUTHENTICATE SCRAM-SHA-256 ***"));
    QVERIFY(log.contains("hello"));
    program.terminate();
    const bool ended = waitUntil([&] { return program.state() == QProcess::NotRunning; }, 20000);
    if (!ended)
        program.kill();
    QVERIFY2(ended, "SIGTERM does not end the program");
    log += program.readAllStandardError() + program.readAllStandardOutput();
    QVERIFY2(program.exitStatus() == QProcess::NormalExit, log.constData());
    QVERIFY2(program.exitCode() == 0, log.constData());

    const QByteArrayList forms = formsOf(testPassword, "demo");
    QCOMPARE(found(log, forms), QByteArrayList());
    int files = 0;
    QDirIterator all(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(found(file.readAll(), forms).isEmpty(), qPrintable(file.fileName()));
        QVERIFY2(found(file.fileName().toUtf8(), forms).isEmpty(), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY2(files > 0, "the program has kept nothing, not even its settings");
    qInfo() << files << "files and" << log.size() << "bytes of log searched";
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
