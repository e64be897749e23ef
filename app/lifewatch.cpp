// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lifewatch.h"

#include <QDBusConnection>
#include <QNetworkInformation>

namespace app {

LifeWatch::LifeWatch(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::systemBus().connect(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(onPrepareForSleep(bool)));
    watchNetwork();
}

void LifeWatch::watchNetwork()
{
    // The default is NetworkManager, which not everybody has.
    if (!QNetworkInformation::loadDefaultBackend() &&
        !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                // Also from one network to another: the old addresses are gone then.
                if (reachability != QNetworkInformation::Reachability::Disconnected)
                    emit lookAgain();
            });
    connect(network, &QNetworkInformation::transportMediumChanged, this, &LifeWatch::lookAgain);
}

void LifeWatch::onPrepareForSleep(bool goingToSleep)
{
    if (!goingToSleep)
        emit lookAgain();
}

} // namespace app
