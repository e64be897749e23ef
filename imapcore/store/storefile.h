// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imap {

/// The file of a store in its folder: who may read it, and where a damaged one goes. Mail is in it,
/// so folder (when it is made here) and file are the person's alone. A value.
class StoreFile
{
public:
    explicit StoreFile(QString path)
        : m_path(std::move(path))
    {
    }
    [[nodiscard]] const QString &path() const { return m_path; }

    enum class Ready : quint8 { Yes, ReadOnly, No };
    /// Makes folder and file when they are not there. `detail` is what the system says if not.
    [[nodiscard]] Ready prepare(QString *detail) const;
    /// Nothing waits in the log beside the file: what it holds is all there is.
    [[nodiscard]] bool isSettled() const;
    /// Octets of that log.
    [[nodiscard]] qint64 logSize() const;
    /// Room for more than a few pages, as far as the system tells.
    [[nodiscard]] bool hasRoom() const;
    /// Renames it with today's date and removes what was moved before; the new path, or an empty
    /// one when that was not possible.
    [[nodiscard]] QString moveAside() const;

private:
    [[nodiscard]] QString log() const { return m_path + QStringLiteral("-wal"); }

    QString m_path;
};

} // namespace imap
