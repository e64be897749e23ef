// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace servers {

/// Where a bulk folder is made: a running Dovecot with mdbox storage, such as demo::PrivateDovecot
/// with Format::Mdbox.
struct BulkTarget
{
    QString doveadm; // full path of the program
    QString configFile;
    QString user;
    QString mailRoot;
};

/// Makes `folder` with `count` generated messages (see BulkMessages), flags included. Writes the
/// storage files of mdbox itself and lets Dovecot index them, which is several times faster than
/// `doveadm import`. Blocks (see the times in tests/servers/README.md). Returns what went wrong,
/// empty for nothing. Nobody may be logged in meanwhile.
[[nodiscard]] QString makeBulkFolder(const BulkTarget &target, const QString &folder, int count);

} // namespace servers
