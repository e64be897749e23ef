// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/lefttoend.h"

#include <QCoreApplication>

namespace demo {

void leaveToEnd(std::unique_ptr<QProcess> process)
{
    if (!process || process->state() == QProcess::NotRunning)
        return;
    process->disconnect();
    process->kill();
    QCoreApplication *application = QCoreApplication::instance();
    if (!application || application->thread() != process->thread()) {
        process->waitForFinished();
        return;
    }
    QProcess *left = process.release();
    left->setParent(application);
    QObject::connect(left, &QProcess::finished, left, &QObject::deleteLater);
    QObject::connect(left, &QProcess::errorOccurred, left, [left](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            left->deleteLater();
    });
    QObject::connect(application, &QObject::destroyed, left, [left] { left->waitForFinished(-1); });
}

} // namespace demo
