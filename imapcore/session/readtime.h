// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

namespace imap {

/// The time of day, true to a few milliseconds, for those who ask thousands of times a second: the
/// C library looks at the zone file each time.
class ReadTime
{
public:
    [[nodiscard]] const QDateTime &now()
    {
        if (!m_since.isValid() || m_since.elapsed() > precision) {
            m_now = QDateTime::currentDateTime();
            m_since.start();
        }
        return m_now;
    }

private:
    static constexpr qint64 precision = 20; // milliseconds
    QDateTime m_now;
    QElapsedTimer m_since;
};

} // namespace imap
