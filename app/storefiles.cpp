// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace app {

namespace {

QDir storeFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                QStringLiteral("/mail"));
}

} // namespace

QString storeFile(const ui::AccountProfile &profile)
{
    if (profile.id.isEmpty())
        return {};
    const imap::ConnectionSettings &place = profile.connection;
    const QString name = place.user + u'@' + place.host + u':' + QString::number(place.port);
    const QByteArray hash =
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    return storeFolder().filePath(profile.id + u'-' + QLatin1String(hash) +
                                  QLatin1String(".sqlite"));
}

void removeStore(const QString &accountId)
{
    if (accountId.isEmpty())
        return;
    QDir folder = storeFolder();
    const QStringList files = folder.entryList({accountId + QLatin1String("-*")}, QDir::Files);
    for (const QString &file : files)
        folder.remove(file);
}

} // namespace app
