// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unreadbadge.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QPainter>
#include <QSettings>
#include <QSystemTrayIcon>

namespace app {

namespace {

QString trayKey()
{
    return QStringLiteral("notifications/tray");
}

/// The program's icon with a number in its corner; more than 99 is "99+".
QIcon numberedIcon(const QIcon &base, qint64 number)
{
    if (number <= 0)
        return base;
    QIcon numbered;
    for (const int size : {22, 32, 48}) {
        QPixmap picture = base.pixmap(size);
        if (picture.isNull())
            continue;
        picture.setDevicePixelRatio(1);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const QString text = number > 99 ? QStringLiteral("99+") : QString::number(number);
        QFont font = painter.font();
        font.setBold(true);
        font.setPixelSize(picture.height() * (text.size() > 2 ? 2 : 3) / 6);
        painter.setFont(font);
        const int height = picture.height() * 3 / 5;
        const int width =
            qMax(height, QFontMetrics(font).horizontalAdvance(text) + picture.width() / 8);
        const QRect pill(picture.width() - width, picture.height() - height, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xb3, 0x1b, 0x2c));
        painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter.setPen(Qt::white);
        painter.drawText(pill, Qt::AlignCenter, text);
        painter.end();
        numbered.addPixmap(picture);
    }
    return numbered;
}

} // namespace

UnreadBadge::UnreadBadge(QObject *parent)
    : QObject(parent)
{
    updateTray();
}

UnreadBadge::~UnreadBadge() = default;

bool UnreadBadge::hasTray()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool UnreadBadge::isTrayWanted()
{
    return QSettings().value(trayKey(), true).toBool();
}

void UnreadBadge::setTrayWanted(bool on)
{
    QSettings().setValue(trayKey(), on);
    updateTray();
}

void UnreadBadge::setUnread(qint64 unread)
{
    if (unread == m_unread)
        return;
    m_unread = unread;
    updateTray();
    tellLauncher();
}

void UnreadBadge::updateTray()
{
    if (!hasTray() || !isTrayWanted()) {
        m_tray.reset();
        return;
    }
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>();
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, &UnreadBadge::windowRequested);
    }
    m_tray->setIcon(numberedIcon(QApplication::windowIcon(), m_unread));
    m_tray->setToolTip(m_unread == 1 ? tr("Postroom: 1 unread message")
                                     : tr("Postroom: %1 unread messages").arg(m_unread));
    m_tray->show();
}

/// wiki.ubuntu.com/Unity/LauncherAPI; understood by the docks of several desktops.
void UnreadBadge::tellLauncher() const
{
    QDBusMessage update = QDBusMessage::createSignal(
        QStringLiteral("/io/github/postroom/Postroom"),
        QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    update << QStringLiteral("application://%1.desktop").arg(QApplication::desktopFileName())
           << QVariantMap{{QStringLiteral("count"), m_unread},
                          {QStringLiteral("count-visible"), m_unread > 0}};
    QDBusConnection::sessionBus().send(update);
}

} // namespace app
