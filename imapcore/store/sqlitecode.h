// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace imap::sqlite {

/// What an error of SQLite means for a store.
enum class Meaning {
    Damaged, // this is no database, or a broken one
    Busy,    // another program has it
    Full,    // no space, or no more of it for this person
    ReadOnly,
    System,  // the operating system failed
    Doubtful // a table or a value that must be there is not
};

/// `code` is an extended result code (www.sqlite.org/rescode.html).
[[nodiscard]] constexpr Meaning meaningOf(int code)
{
    constexpr int writeFailed = 10 | (3 << 8); // over a quota or a limit of file size, or EIO
    constexpr int shortRead = 10 | (2 << 8);
    if (code == writeFailed)
        return Meaning::Full;
    if (code == shortRead)
        return Meaning::Doubtful;
    switch (code & 0xff) {
    case 11: // CORRUPT
    case 26: // NOTADB
        return Meaning::Damaged;
    case 5: // BUSY
    case 6: // LOCKED
        return Meaning::Busy;
    case 13: // FULL
        return Meaning::Full;
    case 8: // READONLY
        return Meaning::ReadOnly;
    case 3:  // PERM
    case 7:  // NOMEM
    case 10: // IOERR
    case 14: // CANTOPEN
    case 23: // AUTH
        return Meaning::System;
    default:
        return Meaning::Doubtful;
    }
}

} // namespace imap::sqlite
