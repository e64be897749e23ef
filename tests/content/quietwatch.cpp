// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/content/quietwatch.h"

#include "tests/support/lookups.h"

#include <QDesktopServices>
#include <QFile>
#include <QImage>
#include <QNetworkProxyFactory>

using testsupport::Lookups;

namespace content {

namespace {

constexpr std::array handledSchemes = {"http", "https", "mailto", "file", "ftp",
                                       "smb",  "imap",  "news",   "tel",  "javascript"};

class RecordingProxies final : public QNetworkProxyFactory
{
public:
    RecordingProxies(quint16 recorder, QList<quint16> serverPorts)
        : m_recorder(recorder)
        , m_serverPorts(std::move(serverPorts))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_serverPorts.contains(query.peerPort()) || query.peerPort() <= 0)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return {QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_recorder)};
    }

private:
    quint16 m_recorder;
    QList<quint16> m_serverPorts;
};

} // namespace

QuietWatch::QuietWatch()
{
    QFile text(m_canaries.filePath(QStringLiteral("canary.txt")));
    if (text.open(QIODevice::WriteOnly))
        text.write(canaryWords().toUtf8());
    text.close();
    // A file that would be shown if it were read.
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    picture.save(m_canaries.filePath(QStringLiteral("canary.png")));
    m_eye = std::make_unique<testsupport::FolderEye>(m_canaries.path());
    const QByteArray proxy = "http://" + m_recorder.address();
    for (const char *name : {"http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "HTTP_PROXY",
                             "HTTPS_PROXY", "ALL_PROXY"})
        qputenv(name, proxy);
    for (const char *scheme : handledSchemes)
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "opened");
}

QuietWatch::~QuietWatch()
{
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    for (const char *scheme : handledSchemes)
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
}

QString QuietWatch::canaryWords()
{
    return QStringLiteral("the canary was read");
}

Substitutions QuietWatch::names() const
{
    const QByteArray folder = QFile::encodeName(m_canaries.path());
    return {{"recorder", m_recorder.address()},
            {"canary", folder + "/canary.txt"},
            {"canarydir", folder},
            {"canaryurl", folder.mid(1) + "/canary.png"}};
}

void QuietWatch::allow(const QString &serverHost, const QList<quint16> &serverPorts)
{
    m_serverHost = serverHost;
    m_serverPorts = serverPorts;
    m_serverPorts.append(m_recorder.port()); // the recorder's own last knock
    QNetworkProxyFactory::setApplicationProxyFactory(
        new RecordingProxies(m_recorder.port(), serverPorts));
}

void QuietWatch::clear()
{
    (void)m_eye->opened();
    m_recorder.clear();
    m_opened.clear();
    Lookups::clear();
}

QStringList QuietWatch::noises()
{
    QStringList heard;
    if (!m_recorder.settle())
        heard << QStringLiteral("the recorder does not answer");
    for (const QByteArray &request : m_recorder.requests())
        heard << QStringLiteral("request: ") + QString::fromUtf8(request.trimmed());
    for (const QByteArray &name : Lookups::names()) {
        if (name != m_serverHost.toUtf8())
            heard << QStringLiteral("looked up: ") + QString::fromUtf8(name);
    }
    for (const quint16 port : Lookups::ports()) {
        if (!m_serverPorts.contains(port))
            heard << QStringLiteral("connected to port %1").arg(port);
    }
    for (const QByteArray &file : m_eye->opened())
        heard << QStringLiteral("file touched: ") + QString::fromUtf8(file);
    for (const QString &url : std::as_const(m_opened))
        heard << QStringLiteral("opened: ") + url;
    return heard;
}

} // namespace content
