// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace demo {

/// Fills an empty Maildir with the mailbox that the demo shows. Blocks for about a second, keeps
/// no thread and no event loop: run it in a worker. The same clock gives the same mailbox.
class DemoMailbox
{
public:
    explicit DemoMailbox(QString mailRoot, QDateTime now = QDateTime::currentDateTime());

    /// False: see error().
    bool fill();

    [[nodiscard]] int folderCount() const { return m_folders; }
    [[nodiscard]] int messageCount() const { return m_messages; }
    [[nodiscard]] QString error() const { return m_error; }

    /// The folder with ten thousand messages.
    [[nodiscard]] static QString largeFolder();
    static constexpr int largeFolderCount = 10000;
    /// Exists, holds messages, is not subscribed.
    [[nodiscard]] static QString unsubscribedFolder();
    /// Is subscribed and does not exist.
    [[nodiscard]] static QString deadSubscription();
    /// Holds folders and cannot hold messages.
    [[nodiscard]] static QString container();

private:
    QString m_mailRoot;
    QDateTime m_now;
    QString m_error;
    int m_folders = 0;
    int m_messages = 0;
};

} // namespace demo
