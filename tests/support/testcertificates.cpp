// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include "tests/support/serverfixture.h"

#include <QFile>

namespace testsupport {

namespace {

class TestAuthority
{
public:
    explicit TestAuthority(const QString &folder)
        : m_folder(folder + u'/')
    {
    }

    void selfSigned(const QString &name, const QString &subject, const char *extension) const
    {
        openssl(newKey(QStringLiteral("req"), name, subject)
                << QStringLiteral("-x509") << QStringLiteral("-days") << QStringLiteral("30")
                << QStringLiteral("-out") << path(name, ".pem") << QStringLiteral("-addext")
                << QLatin1String(extension));
    }

    void issue(const QString &name, const QString &host, const QString &authority, int days) const
    {
        openssl(newKey(QStringLiteral("req"), name, host)
                << QStringLiteral("-new") << QStringLiteral("-out") << path(name, ".csr"));
        write(path(name, ".ext"), "subjectAltName=DNS:" + host.toLatin1() + "\n");
        openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                 path(name, ".csr"), QStringLiteral("-CA"), path(authority, ".pem"),
                 QStringLiteral("-CAkey"), path(authority, ".key"),
                 QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QString::number(days),
                 QStringLiteral("-extfile"), path(name, ".ext"), QStringLiteral("-out"),
                 path(name, ".pem")});
    }

    /// Valid only from 2090 on. Only "openssl ca" takes a first day.
    void issueForLater(const QString &name, const QString &host, const QString &authority) const
    {
        openssl(newKey(QStringLiteral("req"), name, host)
                << QStringLiteral("-new") << QStringLiteral("-out") << path(name, ".csr"));
        write(path(name, ".index"), {});
        write(path(name, ".cnf"),
              "[ca]\ndefault_ca=d\n[d]\npolicy=p\nrand_serial=yes\ndefault_md=sha256\n"
              "unique_subject=no\nnew_certs_dir=" +
                  m_folder.toUtf8() + "\ndatabase=" + path(name, ".index").toUtf8() +
                  "\nx509_extensions=e\n[p]\ncommonName=supplied\n[e]\nsubjectAltName=DNS:" +
                  host.toLatin1() + "\n");
        openssl({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
                 QStringLiteral("-config"), path(name, ".cnf"), QStringLiteral("-cert"),
                 path(authority, ".pem"), QStringLiteral("-keyfile"), path(authority, ".key"),
                 QStringLiteral("-startdate"), QStringLiteral("20900101000000Z"),
                 QStringLiteral("-enddate"), QStringLiteral("20910101000000Z"),
                 QStringLiteral("-in"), path(name, ".csr"), QStringLiteral("-out"),
                 path(name, ".pem")});
    }

private:
    static void write(const QString &file, const QByteArray &text)
    {
        QFile out(file);
        if (out.open(QIODevice::WriteOnly))
            out.write(text);
    }
    [[nodiscard]] QString path(const QString &name, const char *ending) const
    {
        return m_folder + name + QLatin1String(ending);
    }
    [[nodiscard]] QStringList newKey(const QString &verb, const QString &name,
                                     const QString &subject) const
    {
        return {verb,
                QStringLiteral("-newkey"),
                QStringLiteral("ec"),
                QStringLiteral("-pkeyopt"),
                QStringLiteral("ec_paramgen_curve:P-256"),
                QStringLiteral("-nodes"),
                QStringLiteral("-subj"),
                QStringLiteral("/CN=") + subject,
                QStringLiteral("-keyout"),
                path(name, ".key")};
    }
    static void openssl(const QStringList &arguments)
    {
        runProgram(QStringLiteral("openssl"), arguments);
    }

    QString m_folder;
};

} // namespace

void makeTestCertificates(const QString &folder)
{
    const QString localhost = QStringLiteral("localhost");
    const TestAuthority make(folder);
    make.selfSigned(QStringLiteral("ca"), QStringLiteral("Test authority"),
                    "keyUsage=critical,keyCertSign");
    make.selfSigned(QStringLiteral("unknown"), QStringLiteral("Unknown authority"),
                    "keyUsage=critical,keyCertSign");
    make.selfSigned(QStringLiteral("selfsigned"), localhost, "subjectAltName=DNS:localhost");
    make.issue(QStringLiteral("good"), localhost, QStringLiteral("ca"), 30);
    make.issue(QStringLiteral("elsewhere"), QStringLiteral("mail.example.org"),
               QStringLiteral("ca"), 30);
    make.issue(QStringLiteral("expired"), localhost, QStringLiteral("ca"), -1);
    make.issueForLater(QStringLiteral("later"), localhost, QStringLiteral("ca"));
    make.issue(QStringLiteral("other"), localhost, QStringLiteral("unknown"), 30);
}

} // namespace testsupport
