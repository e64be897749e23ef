// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/session/clientcertificate.h"

#include "imapcore/types/secret.h"

#include <QFile>
#include <QFileInfo>

namespace imap {

namespace {

constexpr qint64 longestPem = 1024 * 1024;

using Problem = ClientCertificate::Problem;

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(longestPem) : QByteArray();
}

QSslKey keyIn(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

ClientCertificate failedWith(Problem problem, const QString &file)
{
    ClientCertificate failed;
    failed.problem = problem;
    failed.detail = QFileInfo(file).fileName();
    return failed;
}

} // namespace

ClientCertificate loadClientCertificate(const QString &certificateFile, const QString &keyFile)
{
    ClientCertificate loaded;
    loaded.chain = QSslCertificate::fromData(contentOf(certificateFile), QSsl::Pem);
    if (loaded.chain.isEmpty())
        return failedWith(Problem::NoCertificate, certificateFile);
    const QString where = keyFile.isEmpty() ? certificateFile : keyFile;
    QByteArray pem = contentOf(where);
    // "BEGIN ENCRYPTED PRIVATE KEY" (RFC 7468) or OpenSSL's older "Proc-Type: 4,ENCRYPTED"
    const bool hasPassphrase = pem.contains("ENCRYPTED");
    if (!hasPassphrase)
        loaded.key = keyIn(pem);
    wipeBytes(pem);
    if (hasPassphrase)
        return failedWith(Problem::HasPassphrase, where);
    if (loaded.key.isNull())
        return failedWith(Problem::NoKey, where);
    const QSslKey certified = loaded.chain.first().publicKey();
    if (certified.algorithm() != loaded.key.algorithm() ||
        certified.length() != loaded.key.length())
        return failedWith(Problem::OtherKey, where);
    return loaded;
}

} // namespace imap
