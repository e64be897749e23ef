// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notificationservice.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>

namespace app {

namespace {

QString serviceName()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString objectPath()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QDBusMessage notificationCall(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName(), objectPath(), serviceName(), method);
}

constexpr int serverDecidesHowLong = -1;

} // namespace

NotificationService::NotificationService(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.connect(serviceName(), objectPath(), serviceName(), QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(serviceName(), objectPath(), serviceName(), QStringLiteral("NotificationClosed"),
                  this, SLOT(onClosed(uint, uint)));
    auto *watcher = new QDBusServiceWatcher(serviceName(), m_bus,
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        m_capabilities.reset(); // another server may do other things, and knows nothing of ours
        m_ids.clear();
    });
}

void NotificationService::show(const QString &key, const Bubble &bubble)
{
    if (!m_bus.isConnected())
        return;
    if (m_capabilities && !m_sending.contains(key)) {
        send(key, bubble);
        return;
    }
    m_waiting.insert(key, bubble);
    if (!m_capabilities)
        askCapabilities();
}

void NotificationService::close(const QString &key)
{
    m_waiting.remove(key);
    const uint id = m_ids.take(key);
    if (id == 0)
        return;
    QDBusMessage call = notificationCall(QStringLiteral("CloseNotification"));
    call << id;
    m_bus.asyncCall(call);
}

void NotificationService::askCapabilities()
{
    if (std::exchange(m_asking, true))
        return;
    auto *call = new QDBusPendingCallWatcher(
        m_bus.asyncCall(notificationCall(QStringLiteral("GetCapabilities"))), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &NotificationService::onCapabilities);
}

void NotificationService::onCapabilities(QDBusPendingCallWatcher *call)
{
    m_asking = false;
    call->deleteLater();
    const QDBusPendingReply<QStringList> reply = *call;
    const QHash<QString, Bubble> waiting = std::exchange(m_waiting, {});
    if (reply.isError())
        return; // nobody shows notifications here
    m_capabilities = reply.value();
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it)
        show(it.key(), it.value());
}

void NotificationService::send(const QString &key, const Bubble &bubble)
{
    QStringList actions;
    if (m_capabilities->contains(QLatin1String("actions"))) {
        actions << QStringLiteral("default") << bubble.openLabel;
        if (!bubble.markReadLabel.isEmpty())
            actions << QStringLiteral("mark-read") << bubble.markReadLabel;
    }
    // The text comes from whoever sent the mail: it must not become markup.
    const bool markup = m_capabilities->contains(QLatin1String("body-markup"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                            {QStringLiteral("category"), QStringLiteral("email.arrived")},
                            {QStringLiteral("urgency"), QVariant::fromValue<uchar>(1)}};
    QDBusMessage call = notificationCall(QStringLiteral("Notify"));
    call << QStringLiteral("Postroom") << m_ids.value(key, 0) << QGuiApplication::desktopFileName()
         << bubble.title << (markup ? bubble.text.toHtmlEscaped() : bubble.text) << actions << hints
         << serverDecidesHowLong;
    m_sending.append(key);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, key](QDBusPendingCallWatcher *done) { onSent(key, done); });
}

void NotificationService::onSent(const QString &key, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    m_sending.removeOne(key);
    const QDBusPendingReply<uint> reply = *call;
    if (!reply.isError())
        m_ids.insert(key, reply.value());
    if (m_waiting.contains(key))
        show(key, m_waiting.take(key));
}

void NotificationService::onActionInvoked(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return; // another program's
    if (action == QLatin1String("mark-read"))
        emit markReadRequested(key);
    else
        emit openRequested(key);
    close(key);
    emit closed(key);
}

void NotificationService::onClosed(uint id, uint)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    m_ids.remove(key);
    emit closed(key);
}

} // namespace app
