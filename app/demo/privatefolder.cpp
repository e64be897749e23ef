// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/privatefolder.h"

#include <QDir>
#include <QFileInfo>

namespace demo {

namespace {

QString lockName(const QString &folder)
{
    return folder + QStringLiteral("/alive");
}

} // namespace

PrivateFolder::PrivateFolder()
    : m_folder(QStringLiteral("/tmp/postroom-XXXXXX"))
{
    removeAbandoned();
    m_lock = std::make_unique<QLockFile>(lockName(m_folder.path()));
    m_lock->setStaleLockTime(0); // only a dead process makes it stale, however old it is
    if (m_folder.isValid())
        m_lock->tryLock(0);
}

void PrivateFolder::removeAbandoned()
{
    const QFileInfoList folders =
        QDir(QStringLiteral("/tmp")).entryInfoList({QStringLiteral("postroom-??????")}, QDir::Dirs);
    for (const QFileInfo &folder : folders) {
        // Without a lock it is not ours, or somebody is just making it.
        if (folder.isSymLink() || !QFileInfo::exists(lockName(folder.filePath())))
            continue;
        QLockFile lock(lockName(folder.filePath()));
        lock.setStaleLockTime(0);
        if (lock.tryLock(0)) {
            lock.unlock();
            QDir(folder.filePath()).removeRecursively();
        }
    }
}

} // namespace demo
