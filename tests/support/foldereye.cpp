// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/foldereye.h"

#include <QFile>

#include <array>
#include <cstring>
#include <sys/inotify.h>
#include <unistd.h>

namespace testsupport {

FolderEye::FolderEye(const QString &folder)
    : m_handle(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_handle >= 0)
        m_watch = inotify_add_watch(m_handle, QFile::encodeName(folder).constData(),
                                    IN_OPEN | IN_ACCESS | IN_MODIFY | IN_CREATE | IN_DELETE);
}

FolderEye::~FolderEye()
{
    if (m_handle >= 0)
        close(m_handle);
}

QByteArrayList FolderEye::opened()
{
    QByteArrayList names;
    std::array<char, 16384> buffer{};
    for (;;) {
        const ssize_t size = read(m_handle, buffer.data(), buffer.size());
        if (size <= 0)
            return names;
        for (ssize_t at = 0; at < size;) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            const char *name = buffer.data() + at + sizeof event;
            names.append(event.len > 0 ? QByteArray(name) : QByteArrayLiteral("."));
            at += static_cast<ssize_t>(sizeof event + event.len);
        }
    }
}

} // namespace testsupport
