// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/privatedovecot.h"

#include "app/demo/lefttoend.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>
#include <utility>

namespace demo {

namespace {

constexpr int greetingTimeoutMs = 20000;
constexpr int mostPortTries = 5;

QString systemProgram(const QString &name)
{
    QString found = QStandardPaths::findExecutable(name);
    if (!found.isEmpty())
        return found;
    // An ordinary user's PATH has no sbin on Debian.
    return QStandardPaths::findExecutable(
        name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")});
}

bool writePrivateFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.write(content) == content.size();
}

} // namespace

PrivateDovecot::PrivateDovecot(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    connect(&m_certificates, &CertificateMaker::made, this, &PrivateDovecot::launch);
    connect(&m_certificates, &CertificateMaker::failed, this, [this](const QString &details) {
        fail(tr("A certificate could not be made (package openssl): %1").arg(details));
    });
    connect(&m_probe, &GreetingProbe::greeted, this, [this] {
        m_ready = true;
        emit ready();
    });
    connect(&m_probe, &GreetingProbe::timedOut, this, [this] {
        m_endAsked = true;
        killGroup();
        fail(tr("Dovecot was started but sent no greeting."));
    });
}

PrivateDovecot::~PrivateDovecot()
{
    stop();
}

bool PrivateDovecot::prepare()
{
    if (m_folder)
        return true;
    m_folder = std::make_unique<PrivateFolder>();
    if (!m_folder->isValid()) {
        m_folder.reset();
        return false;
    }
    QDir folder(m_folder->path());
    return folder.mkdir(QStringLiteral("run")) && folder.mkdir(QStringLiteral("tls")) &&
           folder.mkdir(QStringLiteral("mail"));
}

void PrivateDovecot::handOver(const QString &mailRoot)
{
    if (geteuid() != 0)
        return;
    const ServingUser to = ServingUser::current();
    const auto give = [&to](const QString &name) {
        return lchown(QFile::encodeName(name).constData(), to.uid, to.gid) == 0;
    };
    give(mailRoot);
    QDirIterator all(mailRoot, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        give(all.next());
}

void PrivateDovecot::start()
{
    if (isRunning() || m_certificates.isRunning())
        return;
    if (program().isEmpty()) {
        fail(tr("Dovecot is not installed (package dovecot-imapd)."));
        return;
    }
    if (!prepare()) {
        fail(tr("A private folder under /tmp could not be made."));
        return;
    }
    if (m_config.plainPort != 0 && QFile::exists(path("tls/server.pem"))) {
        launch();
        return;
    }
    m_portTries = 0;
    m_certificates.start(path("tls"));
}

bool PrivateDovecot::writeFiles()
{
    m_config.folder = m_folder->path();
    m_config.mailHome = mailRoot();
    m_config.user = m_settings.user;
    m_config.password = m_settings.password;
    m_config.separator = m_settings.separator;
    m_config.prefix = m_settings.prefix;
    m_config.specialFolders = m_settings.specialFolders;
    m_config.extraConfig = m_settings.extraConfig;
    m_config.authFailureDelay = m_settings.authFailureDelay;
    m_config.plaintextAllowed = m_settings.plaintextAllowed;
    m_config.quota = m_settings.quota;
    m_config.servingUser = ServingUser::current();
    // UTF-8: the folders' names on disk can be read; the server itself makes modified UTF-7.
    m_config.mailLocation =
        (m_settings.format == Format::Maildir ? QStringLiteral("maildir:%1:UTF-8:LAYOUT=fs")
                                              : QStringLiteral("mdbox:%1"))
            .arg(mailRoot());
    const bool written = writePrivateFile(configFile(), m_config.text()) &&
                         writePrivateFile(path("users"), m_config.usersFile());
    handOver(m_folder->path());
    return written;
}

void PrivateDovecot::makeProcess()
{
    m_process = std::make_unique<QProcess>();
    const pid_t parentId = getpid();
    m_process->setChildProcessModifier([parentId] {
        sigset_t none; // our own process may block signals to read them as events
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
        setpgid(0, 0); // so that one signal reaches the master and all its children
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (getppid() != parentId)
            _exit(1);
    });
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process.get(), &QProcess::finished, this, &PrivateDovecot::ended);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("Dovecot could not be started: %1").arg(m_process->errorString()));
    });
    connect(m_process.get(), &QProcess::started, this, [this] {
        m_processId = m_process->processId();
        m_probe.start(m_config.plainPort, greetingTimeoutMs);
    });
}

void PrivateDovecot::launch()
{
    if (m_config.plainPort == 0) {
        const auto ports = twoFreePorts();
        if (!ports) {
            fail(tr("No free port was found on this machine."));
            return;
        }
        std::tie(m_config.plainPort, m_config.tlsPort) = *ports;
    }
    if (!writeFiles()) {
        fail(tr("The configuration of the private server could not be written."));
        return;
    }
    // Left over by kill9(); its number may by now belong to another process.
    QFile::remove(path("run/master.pid"));
    m_ready = false;
    m_endAsked = false;
    if (!m_process)
        makeProcess();
    m_process->start(program(), {QStringLiteral("-F"), QStringLiteral("-c"), configFile()});
}

void PrivateDovecot::ended()
{
    m_probe.stop();
    killGroup();
    if (m_endAsked)
        return;
    const QString words = lastWords();
    // Somebody took the port between our look and the server's.
    if (!m_ready && words.contains(QLatin1String("Address already in use")) &&
        ++m_portTries < mostPortTries) {
        m_config.plainPort = 0;
        QFile::remove(logFile());
        launch();
        return;
    }
    fail(tr("Dovecot ended: %1").arg(words));
}

void PrivateDovecot::fail(const QString &reason)
{
    m_probe.stop();
    emit failed(reason);
}

void PrivateDovecot::killGroup()
{
    if (m_processId > 0)
        ::kill(static_cast<pid_t>(-m_processId), SIGKILL);
    m_processId = 0;
}

void PrivateDovecot::stop()
{
    m_probe.stop();
    m_certificates.stop();
    m_endAsked = true;
    killGroup();
    leaveToEnd(std::move(m_process));
    m_folder.reset();
    m_config.plainPort = 0;
    m_config.tlsPort = 0;
}

void PrivateDovecot::kill9()
{
    m_probe.stop();
    m_endAsked = true;
    killGroup();
    if (isRunning()) {
        m_process->kill();
        m_process->waitForFinished();
    }
}

bool PrivateDovecot::isRunning() const
{
    return m_process && m_process->state() != QProcess::NotRunning;
}

QString PrivateDovecot::host() const
{
    return QStringLiteral("localhost");
}

QString PrivateDovecot::caFile() const
{
    return path("tls/ca.pem");
}

QString PrivateDovecot::configFile() const
{
    return path("dovecot.conf");
}

QString PrivateDovecot::logFile() const
{
    return path("log");
}

QString PrivateDovecot::mailRoot() const
{
    return path("mail");
}

QString PrivateDovecot::program()
{
    return systemProgram(QStringLiteral("dovecot"));
}

QString PrivateDovecot::doveadm()
{
    return systemProgram(QStringLiteral("doveadm"));
}

QString PrivateDovecot::path(const char *name) const
{
    return m_folder ? m_folder->filePath(QLatin1String(name)) : QString();
}

QString PrivateDovecot::lastWords() const
{
    QFile log(logFile());
    QByteArray text;
    if (log.open(QIODevice::ReadOnly))
        text = log.readAll();
    if (m_process)
        text += m_process->readAll();
    return QString::fromUtf8(text.right(1000)).trimmed();
}

} // namespace demo
