// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace testsupport {

/// Sees who opens or reads files of one folder (inotify(7)), in any process. Test thread.
class FolderEye
{
public:
    explicit FolderEye(const QString &folder);
    ~FolderEye();
    FolderEye(const FolderEye &) = delete;
    FolderEye &operator=(const FolderEye &) = delete;

    [[nodiscard]] bool isOpen() const { return m_watch >= 0; }
    /// Names of what was opened since the last call; "." is the folder itself.
    [[nodiscard]] QByteArrayList opened();

private:
    int m_handle = -1;
    int m_watch = -1;
};

} // namespace testsupport
