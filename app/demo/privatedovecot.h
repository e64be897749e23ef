// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/certificates.h"
#include "app/demo/dovecotconfig.h"
#include "app/demo/loopback.h"
#include "app/demo/privatefolder.h"

#include <QObject>
#include <QProcess>

#include <memory>

namespace demo {

/// A Dovecot 2.3 of our own on loopback: its configuration, certificates, log and mail lie in a
/// private folder under /tmp that goes with it. It never touches the system's Dovecot service.
/// Lives in the thread that made it; that thread must outlive it, since the kernel ends the server
/// when the thread that started it ends (PR_SET_PDEATHSIG).
class PrivateDovecot : public QObject
{
    Q_OBJECT

public:
    enum class Format { Maildir, Mdbox };

    struct Settings
    {
        QString user = QStringLiteral("demo");
        QString password = QStringLiteral("demo");
        Format format = Format::Maildir;
        QList<SpecialFolder> specialFolders = usualSpecialFolders();
        QString separator = QStringLiteral("/");
        QString prefix;
        QString extraConfig;      // appended to the file, one setting a line
        int authFailureDelay = 1; // seconds
        bool plaintextAllowed = true;
        bool quota = true;
    };

    PrivateDovecot()
        : PrivateDovecot(Settings())
    {
    }
    explicit PrivateDovecot(Settings settings, QObject *parent = nullptr);
    ~PrivateDovecot() override;

    /// Makes the folder, so that mailRoot() may be filled before start(). False: no folder.
    bool prepare();
    /// Gives the mail to the account that serves it, where that is not the caller (root only).
    /// start() does it too; a caller that fills much mail in a worker may do it there.
    static void handOver(const QString &mailRoot);
    /// Starts, or starts again after kill9() on the same ports with the same mail.
    void start();
    /// Kills the server and has the folder with the mail removed; waits for neither.
    void stop();
    /// Ends the master and all its children as a crash would; folder, mail and ports stay.
    /// Waits for its end.
    void kill9();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString host() const;
    [[nodiscard]] quint16 plainPort() const { return m_config.plainPort; }
    [[nodiscard]] quint16 tlsPort() const { return m_config.tlsPort; }
    [[nodiscard]] QString user() const { return m_settings.user; }
    [[nodiscard]] QString password() const { return m_settings.password; }
    [[nodiscard]] QString caFile() const;
    [[nodiscard]] QString configFile() const;
    [[nodiscard]] QString logFile() const;
    [[nodiscard]] QString mailRoot() const;
    [[nodiscard]] qint64 processId() const { return m_processId; }

    /// Full path of Dovecot's daemon, empty when it is not installed.
    [[nodiscard]] static QString program();
    /// Full path of doveadm, empty when it is not installed.
    [[nodiscard]] static QString doveadm();

signals:
    void ready();
    void failed(const QString &reason);

private:
    void makeProcess();
    void launch();
    void ended();
    void fail(const QString &reason);
    void killGroup();
    bool writeFiles();
    [[nodiscard]] QString path(const char *name) const;
    [[nodiscard]] QString lastWords() const;

    Settings m_settings;
    DovecotConfig m_config;
    std::unique_ptr<PrivateFolder> m_folder;
    CertificateMaker m_certificates;
    std::unique_ptr<QProcess> m_process; // from the first launch to stop()
    GreetingProbe m_probe;
    qint64 m_processId = 0;
    int m_portTries = 0;
    bool m_ready = false;
    bool m_endAsked = false;
};

} // namespace demo
