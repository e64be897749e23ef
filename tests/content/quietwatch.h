// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/content/hostilemail.h"
#include "tests/support/foldereye.h"
#include "tests/support/requestrecorder.h"

#include <QObject>
#include <QTemporaryDir>
#include <QUrl>

namespace content {

/// Knows whether a mail did anything it may not: asked the network, read a file, opened an address.
/// Everything in the process that asks for a proxy gets the recorder, but for the ports of the mail
/// server. Test thread.
class QuietWatch : public QObject
{
    Q_OBJECT
public:
    QuietWatch();
    ~QuietWatch() override;

    [[nodiscard]] bool isReady() const { return m_eye && m_eye->isOpen(); }
    [[nodiscard]] Substitutions names() const;
    /// The only host that may be looked up, and the only ports that may be connected to.
    void allow(const QString &serverHost, const QList<quint16> &serverPorts);
    void clear();
    /// What happened since clear(), in words; empty when it was quiet.
    [[nodiscard]] QStringList noises();
    /// What stands in the canary file; no mail may ever show it.
    [[nodiscard]] static QString canaryWords();

public slots:
    /// Desktop services come here instead of a browser.
    void opened(const QUrl &url) { m_opened.append(url.toString()); }

private:
    QTemporaryDir m_canaries;
    testsupport::RequestRecorder m_recorder;
    std::unique_ptr<testsupport::FolderEye> m_eye;
    QString m_serverHost;
    QList<quint16> m_serverPorts;
    QStringList m_opened;
};

} // namespace content
