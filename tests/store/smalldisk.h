// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <sched.h>
#include <sys/mount.h>

/// A file system of 3 MB that only this process sees and that can be full.
class SmallDisk
{
public:
    SmallDisk()
        : m_isThere(::unshare(CLONE_NEWNS) == 0 &&
                    ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                    ::mount("tmpfs", qPrintable(m_folder.path()), "tmpfs", 0, "size=3m") == 0)
        , m_filler(m_folder.filePath(QStringLiteral("filler")))
    {
    }
    ~SmallDisk()
    {
        if (m_isThere && ::umount(qPrintable(m_folder.path())) != 0)
            qFatal("something on it is still in use");
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    /// False where only root may mount one.
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QString file() const
    {
        return m_folder.filePath(QStringLiteral("account.sqlite"));
    }
    /// Not one page more has room, or only `bytes` are taken.
    void fill(qint64 bytes = -1)
    {
        if (!m_filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray piece(1000, 'x');
        while ((bytes < 0 || m_filler.size() < bytes) && m_filler.write(piece) == piece.size()) {
        }
        m_filler.close();
    }
    [[nodiscard]] bool makeRoom() { return m_filler.remove(); }

private:
    QTemporaryDir m_folder;
    bool m_isThere;
    QFile m_filler;
};
