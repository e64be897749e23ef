// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyringlook.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace app {

namespace {

constexpr int patienceMs = 10000; // it has just answered the library

void ask(const QDBusConnection &bus, QDBusMessage question,
         const std::function<void(const QDBusPendingCall &)> &answered)
{
    question.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question, patienceMs),
                                             QCoreApplication::instance());
    QObject::connect(call, &QDBusPendingCallWatcher::finished,
                     [answered](QDBusPendingCallWatcher *done) {
                         done->deleteLater();
                         answered(*done);
                     });
}

} // namespace

KeyringLook::KeyringLook(const QDBusConnection &bus)
    : m_bus(bus)
{
    qDBusRegisterMetaType<Attributes>();
}

void KeyringLook::whyNothing(const Attributes &attributes, const Told &told) const
{
    QDBusMessage search = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    search << QVariant::fromValue(attributes);
    ask(m_bus, search, [look = *this, told](const QDBusPendingCall &call) {
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> found = call;
        const bool isLocked =
            !found.isError() && found.argumentAt<0>().isEmpty() && !found.argumentAt<1>().isEmpty();
        if (isLocked)
            look.whyDenied(told);
        else
            told(StoreStatus::NotFound);
    });
}

void KeyringLook::whyDenied(const Told &told) const
{
    const QString driver = QStringLiteral("org.freedesktop.DBus");
    ask(m_bus,
        QDBusMessage::createMethodCall(driver, QStringLiteral("/org/freedesktop/DBus"), driver,
                                       QStringLiteral("ListNames")),
        [told](const QDBusPendingCall &call) {
            // GNOME Keyring says of a prompt that it could not show (no display) that the person
            // dismissed it. One that was shown leaves its prompter on the bus.
            const QDBusPendingReply<QStringList> names = call;
            const bool couldNotAsk =
                !names.isError() && names.value().contains(QLatin1String("org.gnome.keyring")) &&
                !names.value().contains(QLatin1String("org.gnome.keyring.SystemPrompter"));
            told(couldNotAsk ? StoreStatus::Locked : StoreStatus::Refused);
        });
}

} // namespace app
