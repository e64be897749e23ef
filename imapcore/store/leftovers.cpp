// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/store/leftovers.h"

#include "imapcore/store/bodytable.h"
#include "imapcore/store/database.h"
#include "imapcore/store/rowtable.h"
#include "imapcore/store/wordindex.h"

#include <QElapsedTimer>

namespace imap {

void Leftovers::add(qint64 mailbox)
{
    m_database.write("INSERT OR REPLACE INTO meta VALUES('left ' || ?, 0)", {mailbox});
    m_generation = 0;
}

bool Leftovers::clear(int milliseconds)
{
    if (!m_database.isWritable() || m_generation == m_database.generation())
        return false;
    QElapsedTimer time;
    time.start();
    while (!time.hasExpired(milliseconds)) {
        const qint64 mailbox =
            m_database
                .value("SELECT CAST(SUBSTR(name, 6) AS INTEGER) FROM meta WHERE name GLOB 'left *'")
                .toLongLong();
        if (mailbox == 0) {
            m_generation = m_database.generation();
            return false;
        }
        if (!clearSome(mailbox))
            return false; // the file cannot be written: later
    }
    return true;
}

bool Leftovers::clearSome(qint64 mailbox)
{
    if (m_rows.dropSome(mailbox) || m_bodies.dropSome(mailbox))
        return !m_database.isDamaged();
    m_rows.drop(mailbox);
    m_words.drop(mailbox);
    return m_database.write("DELETE FROM meta WHERE name='left ' || ?", {mailbox});
}

} // namespace imap
