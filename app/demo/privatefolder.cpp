// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/privatefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <unistd.h>
#include <utility>

namespace demo {

namespace {

const QString lockFile = QStringLiteral("alive");

QString lockName(const QString &folder)
{
    return folder + u'/' + lockFile;
}

bool removeContents(const QString &folder)
{
    bool removed = true;
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden |
                                                             QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.fileName() == lockFile)
            continue;
        removed = (entry.isDir() && !entry.isSymLink() ? QDir(entry.filePath()).removeRecursively()
                                                       : QFile::remove(entry.filePath())) &&
                  removed;
    }
    return removed;
}

/// The lock goes last: who is ended in the middle leaves a folder that the next one removes.
void removeLocked(const QString &folder, QLockFile &lock)
{
    // A process that was killed a moment ago may still finish a file.
    constexpr int mostTries = 100;
    constexpr int pauseMs = 50;
    for (int i = 1; !removeContents(folder) && i < mostTries; ++i)
        QThread::msleep(pauseMs);
    lock.unlock();
    QDir().rmdir(folder);
}

void removeAbandoned()
{
    const QFileInfoList folders =
        QDir(QStringLiteral("/tmp")).entryInfoList({QStringLiteral("postroom-??????")}, QDir::Dirs);
    for (const QFileInfo &folder : folders) {
        // Somebody else's could turn into a link to something of ours while it is being removed.
        // Without a lock it is not ours either, or somebody is just making it.
        if (folder.isSymLink() || folder.ownerId() != getuid() ||
            !QFileInfo::exists(lockName(folder.filePath())))
            continue;
        QLockFile lock(lockName(folder.filePath()));
        lock.setStaleLockTime(0);
        if (lock.tryLock(0))
            removeLocked(folder.filePath(), lock);
    }
}

/// It mostly waits for the disk: what computes in the pool keeps its threads.
void inPool(std::function<void()> work)
{
    QThreadPool::globalInstance()->start([work = std::move(work)] {
        QThreadPool *pool = QThreadPool::globalInstance();
        pool->releaseThread();
        work();
        pool->reserveThread();
    });
}

} // namespace

PrivateFolder::PrivateFolder()
    : m_folder(QStringLiteral("/tmp/postroom-XXXXXX"))
    , m_lock(std::make_shared<QLockFile>(lockName(m_folder.path())))
{
    m_folder.setAutoRemove(false);
    m_lock->setStaleLockTime(0); // only a dead process makes it stale, however old it is
    if (m_folder.isValid())
        m_lock->tryLock(0);
    inPool(removeAbandoned);
}

PrivateFolder::~PrivateFolder()
{
    if (m_folder.isValid())
        inPool([folder = m_folder.path(), lock = m_lock] { removeLocked(folder, *lock); });
}

} // namespace demo
