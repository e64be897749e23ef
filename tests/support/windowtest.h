// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/windowdriver.h"

#include <memory>

namespace testsupport {

/// What a test of the whole window on a private Dovecot begins and ends with: one server for all of
/// its functions, none where Dovecot is not installed, and a window for each. GUI thread.
class WindowTest : public QObject
{
    Q_OBJECT
protected:
    /// To be called by initTestCase(), which skips the test when there is no server afterwards.
    void startServer();
    /// A window anew, going online.
    void openWindow();
    [[nodiscard]] bool hasServer() const { return m_server != nullptr; }
    /// doveadm COMMAND -u USER the rest; a command may be of two words, "mailbox create".
    QByteArray admin(const char *command, const QStringList &rest, const QByteArray &input = {});
    /// With POSTROOM_SCREENSHOTS=folder: how it looks.
    static void picture(QWidget *widget, const QString &name);

    std::unique_ptr<demo::PrivateDovecot> m_server;
    std::unique_ptr<WindowDriver> m_driver;
    const imap::MailboxName m_inbox = imap::MailboxName::inbox();

private slots:
    void cleanup() { m_driver.reset(); }
    void cleanupTestCase() { m_server.reset(); }
};

} // namespace testsupport
