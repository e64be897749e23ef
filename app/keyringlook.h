// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentialstore.h"

#include <QDBusConnection>
#include <QMap>

namespace app {

/// Why the keychain gave nothing, asked of the Secret Service itself: through the library an entry
/// in a locked keyring looks like one that is not there, and one that nobody wanted to unlock like
/// one that could not be. Asks over D-Bus, starts no service and never waits. A value; the
/// callbacks come in the GUI thread.
class KeyringLook
{
public:
    using Attributes = QMap<QString, QString>;
    using Told = std::function<void(StoreStatus)>;

    explicit KeyringLook(const QDBusConnection &bus);

    /// After a read that found nothing: NotFound, or what whyDenied() says when the entry is there
    /// and still locked (the library has asked for its unlocking).
    void whyNothing(const Attributes &attributes, const Told &told) const;
    /// After access was denied: Refused when the person could be asked, else Locked.
    void whyDenied(const Told &told) const;

private:
    QDBusConnection m_bus;
};

} // namespace app
