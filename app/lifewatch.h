// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace app {

/// Hears from the desktop that the computer woke up or that the network is there again or another
/// one, by logind and by Qt's network information; either may be missing. GUI thread, owned by
/// Application.
class LifeWatch : public QObject
{
    Q_OBJECT
public:
    explicit LifeWatch(QObject *parent = nullptr);

signals:
    /// Connections may be dead, or may be possible again.
    void lookAgain();

private slots:
    void onPrepareForSleep(bool goingToSleep);

private:
    void watchNetwork();
};

} // namespace app
