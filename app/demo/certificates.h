// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>

#include <memory>

namespace demo {

/// Makes, by the openssl program, an authority of our own (ca.pem) and a certificate signed by it
/// for localhost and 127.0.0.1 (server.pem, server.key) in one folder. Lives in the thread of its
/// owner; never blocks.
class CertificateMaker : public QObject
{
    Q_OBJECT

public:
    explicit CertificateMaker(QObject *parent = nullptr);
    ~CertificateMaker() override;

    void start(const QString &folder);
    void stop();
    [[nodiscard]] bool isRunning() const
    {
        return m_openssl && m_openssl->state() != QProcess::NotRunning;
    }

signals:
    void made();
    void failed(const QString &details);

private:
    enum class Step { Authority, Server };

    void makeProcess();
    void run(Step step);
    void finished(int code, QProcess::ExitStatus status);

    std::unique_ptr<QProcess> m_openssl; // from start() to stop()
    QString m_folder;
    Step m_step = Step::Authority;
};

} // namespace demo
