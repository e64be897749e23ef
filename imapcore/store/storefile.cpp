// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/storefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace imap {

namespace {

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

StoreFile::Ready StoreFile::prepare(QString *detail) const
{
    const QFileInfo info(m_path);
    const QString folder = info.absolutePath();
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, onlyOwner | QFile::ExeOwner);
    }
    if (!info.exists()) {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyOwner)) {
            *detail = file.errorString();
            return QFileInfo::exists(folder) && !QFileInfo(folder).isWritable() ? Ready::ReadOnly
                                                                                : Ready::No;
        }
    }
    // Its log is made beside it, so the folder counts as well.
    if (!QFileInfo(m_path).isWritable() || !QFileInfo(folder).isWritable())
        return Ready::ReadOnly;
    QFile::setPermissions(m_path, onlyOwner);
    return Ready::Yes;
}

bool StoreFile::isSettled() const
{
    const QFileInfo waiting(log());
    return QFileInfo::exists(m_path) && (!waiting.exists() || waiting.size() == 0);
}

qint64 StoreFile::logSize() const
{
    return QFileInfo(log()).size();
}

bool StoreFile::hasRoom() const
{
    constexpr qint64 enough = 1024 * 1024;
    return QStorageInfo(QFileInfo(m_path).absolutePath()).bytesAvailable() >= enough;
}

QString StoreFile::moveAside() const
{
    const QFileInfo info(m_path);
    const QString mark = info.fileName() + QStringLiteral(".damaged-");
    QDir folder(info.absolutePath());
    const QStringList older = folder.entryList({mark + QLatin1Char('*')}, QDir::Files);
    const QString day = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    const QString aside = folder.filePath(mark + day);
    for (const QString &name : older)
        folder.remove(name);
    if (!QFile::rename(m_path, aside))
        return {};
    if (QFile::exists(log()) && !QFile::rename(log(), aside + QStringLiteral("-wal")))
        QFile::remove(log()); // it must not be taken for the new file's
    QFile::remove(m_path + QStringLiteral("-shm"));
    return aside;
}

} // namespace imap
