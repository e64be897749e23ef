// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowtest.h"

#include <QDir>
#include <QTest>

namespace testsupport {

void WindowTest::startServer()
{
    if (demo::PrivateDovecot::program().isEmpty())
        QSKIP("Dovecot is not installed");
    WindowDriver::usePrivateSettings(QString::fromLatin1(metaObject()->className()));
    m_server = std::make_unique<demo::PrivateDovecot>();
    QVERIFY(startAndWait(*m_server));
}

void WindowTest::openWindow()
{
    m_driver = std::make_unique<WindowDriver>(settingsFor(*m_server, imap::Security::Tls),
                                              QByteArrayList{m_server->password().toUtf8()});
    m_driver->goOnline();
}

QByteArray WindowTest::admin(const char *command, const QStringList &rest, const QByteArray &input)
{
    QStringList arguments = QString::fromLatin1(command).split(u' ');
    arguments << QStringLiteral("-u") << m_server->user();
    return doveadm(*m_server, arguments + rest, input);
}

void WindowTest::picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("POSTROOM_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace testsupport
