// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/flag.h"
#include "imapcore/types/numberset.h"

#include <QHash>
#include <QList>

namespace imap {

/// Messages by the flags they have. Combinations are few, so a million messages take little room. A
/// value; part of the acts on messages.
class FlagGroups
{
public:
    struct Group
    {
        FlagSet flags;
        UidSet uids;
    };
    void add(const FlagSet &flags, const UidSet &uids);
    [[nodiscard]] const QList<Group> &groups() const { return m_groups; }

private:
    QList<Group> m_groups;
    QHash<QByteArray, qsizetype> m_index;
};

/// The flags of `all` without those of `taken`.
[[nodiscard]] FlagSet flagsWithout(const FlagSet &all, const FlagSet &taken);
/// The flags both have.
[[nodiscard]] FlagSet flagsInBoth(const FlagSet &one, const FlagSet &other);
/// Without \Recent, which is the server's alone (RFC 3501, 2.3.2).
[[nodiscard]] FlagSet storableFlags(const FlagSet &flags);
[[nodiscard]] bool hasNoFlags(const FlagSet &flags);

} // namespace imap
