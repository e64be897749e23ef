// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace app {

/// SIGTERM, SIGINT and SIGHUP as a Qt signal: the handler only writes a byte, the event loop does
/// the rest. One per process, GUI thread.
class QuitSignals : public QObject
{
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void quitWanted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace app
