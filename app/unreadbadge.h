// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace app {

/// How many unread messages the watched folders hold, where the desktop shows such things: on the
/// program's icon in the launcher, and in the tray where there is one. Never the only way back to
/// the window. GUI thread, owned by Application.
class UnreadBadge : public QObject
{
    Q_OBJECT
public:
    explicit UnreadBadge(QObject *parent = nullptr);
    ~UnreadBadge() override;

    void setUnread(qint64 unread);
    /// Whether this desktop has a tray.
    [[nodiscard]] static bool hasTray();
    [[nodiscard]] static bool isTrayWanted();
    void setTrayWanted(bool on);

signals:
    /// A click on the tray icon.
    void windowRequested();

private:
    void updateTray();
    void tellLauncher() const;

    std::unique_ptr<QSystemTrayIcon> m_tray;
    qint64 m_unread = 0;
};

} // namespace app
