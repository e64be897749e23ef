// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace demo {

/// A folder under /tmp for the caller alone, with a short path since sockets inside may have 108
/// bytes of it. When this object goes the folder is removed by Qt's thread pool, since ten thousand
/// files on a busy disk take their time; the end of the program waits for that. One that a killed
/// program left behind goes when the next one is made. Belongs to one thread.
class PrivateFolder
{
    Q_DISABLE_COPY_MOVE(PrivateFolder)
public:
    PrivateFolder();
    ~PrivateFolder();

    [[nodiscard]] bool isValid() const { return m_folder.isValid() && m_lock->isLocked(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<QLockFile> m_lock;
};

} // namespace demo
