// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/certificates.h"

#include "app/demo/lefttoend.h"

#include <utility>

namespace demo {

namespace {

/// What both certificates have in common: a fresh P-256 key without a passphrase.
QStringList commonCertificateArguments(const QString &name)
{
    return {QStringLiteral("req"),        QStringLiteral("-x509"),
            QStringLiteral("-newkey"),    QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"),   QStringLiteral("ec_paramgen_curve:P-256"),
            QStringLiteral("-nodes"),     QStringLiteral("-days"),
            QStringLiteral("30"),         QStringLiteral("-subj"),
            QStringLiteral("/CN=") + name};
}

QStringList withFolder(QStringList arguments, const QString &folder)
{
    arguments.replaceInStrings(QStringLiteral("@/"), folder + QLatin1Char('/'));
    return arguments;
}

} // namespace

CertificateMaker::CertificateMaker(QObject *parent)
    : QObject(parent)
{
}

CertificateMaker::~CertificateMaker()
{
    stop();
}

void CertificateMaker::makeProcess()
{
    m_openssl = std::make_unique<QProcess>();
    m_openssl->setProcessChannelMode(QProcess::MergedChannels);
    connect(m_openssl.get(), &QProcess::finished, this, &CertificateMaker::finished);
    connect(m_openssl.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed(m_openssl->errorString());
    });
}

void CertificateMaker::start(const QString &folder)
{
    m_folder = folder;
    if (!m_openssl)
        makeProcess();
    run(Step::Authority);
}

void CertificateMaker::stop()
{
    leaveToEnd(std::move(m_openssl));
}

void CertificateMaker::run(Step step)
{
    m_step = step;
    QStringList arguments;
    if (step == Step::Authority) {
        arguments = commonCertificateArguments(QStringLiteral("Postroom private authority"))
                    << QStringLiteral("-keyout") << QStringLiteral("@/ca.key")
                    << QStringLiteral("-out") << QStringLiteral("@/ca.pem")
                    << QStringLiteral("-addext")
                    << QStringLiteral("basicConstraints=critical,CA:TRUE")
                    << QStringLiteral("-addext") << QStringLiteral("keyUsage=critical,keyCertSign");
    } else {
        arguments =
            commonCertificateArguments(QStringLiteral("localhost"))
            << QStringLiteral("-CA") << QStringLiteral("@/ca.pem") << QStringLiteral("-CAkey")
            << QStringLiteral("@/ca.key") << QStringLiteral("-keyout")
            << QStringLiteral("@/server.key") << QStringLiteral("-out")
            << QStringLiteral("@/server.pem") << QStringLiteral("-addext")
            << QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1")
            << QStringLiteral("-addext") << QStringLiteral("basicConstraints=critical,CA:FALSE")
            << QStringLiteral("-addext") << QStringLiteral("extendedKeyUsage=serverAuth");
    }
    m_openssl->start(QStringLiteral("openssl"), withFolder(arguments, m_folder));
}

void CertificateMaker::finished(int code, QProcess::ExitStatus status)
{
    if (code != 0 || status != QProcess::NormalExit)
        emit failed(QString::fromLocal8Bit(m_openssl->readAll()).trimmed());
    else if (m_step == Step::Authority)
        run(Step::Server);
    else
        emit made();
}

} // namespace demo
