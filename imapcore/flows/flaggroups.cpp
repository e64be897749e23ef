// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/flows/flaggroups.h"

namespace imap {

void FlagGroups::add(const FlagSet &flags, const UidSet &uids)
{
    const QByteArray key = flags.toList().join(' ');
    const auto known = m_index.constFind(key);
    if (known == m_index.constEnd()) {
        m_index.insert(key, m_groups.size());
        m_groups.append({flags, uids});
        return;
    }
    UidSet &mine = m_groups[*known].uids;
    for (const UidSet::Range &range : uids.ranges())
        mine.add(range.low, range.high);
}

FlagSet flagsWithout(const FlagSet &all, const FlagSet &taken)
{
    FlagSet rest(all.system() & ~taken.system());
    for (const QByteArray &keyword : all.keywords()) {
        if (!taken.hasKeyword(keyword))
            rest.insert(keyword);
    }
    return rest;
}

FlagSet flagsInBoth(const FlagSet &one, const FlagSet &other)
{
    return flagsWithout(one, flagsWithout(one, other));
}

FlagSet storableFlags(const FlagSet &flags)
{
    return flagsWithout(flags, FlagSet(SystemFlag::Recent));
}

bool hasNoFlags(const FlagSet &flags)
{
    return flags == FlagSet();
}

} // namespace imap
