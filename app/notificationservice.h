// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

class QDBusPendingCallWatcher;

namespace app {

/// The desktop's notifications (org.freedesktop.Notifications), spoken to directly. One bubble for
/// each key: a newer one takes the place of the older. Where there is no such service, nothing
/// happens. GUI thread; never waits.
class NotificationService : public QObject
{
    Q_OBJECT
public:
    struct Bubble
    {
        QString title;
        QString text;          // plain; lines
        QString openLabel;     // of the default action
        QString markReadLabel; // empty: not offered
    };
    explicit NotificationService(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                                 QObject *parent = nullptr);

    void show(const QString &key, const Bubble &bubble);
    void close(const QString &key);

signals:
    void openRequested(const QString &key);
    void markReadRequested(const QString &key);
    /// The person, the desktop or we put it away.
    void closed(const QString &key);

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    void askCapabilities();
    void onCapabilities(QDBusPendingCallWatcher *call);
    void send(const QString &key, const Bubble &bubble);
    void onSent(const QString &key, QDBusPendingCallWatcher *call);
    [[nodiscard]] QString keyOf(uint id) const { return m_ids.key(id); }

    QDBusConnection m_bus;
    std::optional<QStringList> m_capabilities;
    bool m_asking = false;
    QHash<QString, Bubble> m_waiting; // for the capabilities, or for the id of the one before
    QHash<QString, uint> m_ids;       // of what is on the screen
    QStringList m_sending;
};

} // namespace app
