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
        sign(name, host, authority, days, "subjectAltName=DNS:" + host.toLatin1() + "\n");
    }
    void issueAuthority(const QString &name, const QString &subject, const QString &authority) const
    {
        sign(name, subject, authority, 30,
             "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n");
    }
    /// name.pem is followed by those of its authorities.
    void append(const QString &name, const QStringList &authorities) const
    {
        QFile out(path(name, ".pem"));
        if (!out.open(QIODevice::Append))
            return;
        for (const QString &authority : authorities) {
            QFile in(path(authority, ".pem"));
            if (in.open(QIODevice::ReadOnly))
                out.write(in.readAll());
        }
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
    void sign(const QString &name, const QString &subject, const QString &authority, int days,
              const QByteArray &extensions) const
    {
        openssl(newKey(QStringLiteral("req"), name, subject)
                << QStringLiteral("-new") << QStringLiteral("-out") << path(name, ".csr"));
        write(path(name, ".ext"), extensions);
        openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                 path(name, ".csr"), QStringLiteral("-CA"), path(authority, ".pem"),
                 QStringLiteral("-CAkey"), path(authority, ".key"),
                 QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QString::number(days),
                 QStringLiteral("-extfile"), path(name, ".ext"), QStringLiteral("-out"),
                 path(name, ".pem")});
    }
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

void makeTestChain(const QString &folder)
{
    const TestAuthority make(folder);
    const QString root = QStringLiteral("root");
    const QString intermediate = QStringLiteral("intermediate");
    make.selfSigned(root, QStringLiteral("Chain root"), "keyUsage=critical,keyCertSign");
    make.issueAuthority(intermediate, QStringLiteral("Chain intermediate"), root);
    for (const char *leaf : {"leaf", "renewed"}) {
        make.issue(QLatin1String(leaf), QStringLiteral("localhost"), intermediate, 30);
        make.append(QLatin1String(leaf), {intermediate, root});
    }
}

} // namespace testsupport
