// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mirror/flagtable.h"

#include <limits>

namespace imap {

namespace {
constexpr qsizetype maxKeywordSets = std::numeric_limits<quint16>::max();
}

void FlagTable::resize(quint32 count)
{
    m_entries.resize(count);
}

void FlagTable::removeAt(SequenceNumber position)
{
    if (position.isValid() && position.value() <= count())
        m_entries.erase(m_entries.begin() + (position.value() - 1));
}

quint16 FlagTable::internKeywords(const FlagSet &flags)
{
    const QByteArray joined = flags.keywords().join(' ');
    const auto known = m_keywordIndex.constFind(joined);
    if (known != m_keywordIndex.constEnd())
        return *known;
    if (m_keywordSets.size() >= maxKeywordSets)
        return 0;
    const auto index = static_cast<quint16>(m_keywordSets.size());
    m_keywordSets.append(joined);
    m_keywordIndex.insert(joined, index);
    return index;
}

void FlagTable::set(SequenceNumber position, const FlagSet &flags)
{
    if (!position.isValid() || position.value() > count())
        return;
    m_entries[position.value() - 1] = {static_cast<quint8>(flags.system().toInt()), true,
                                       internKeywords(flags)};
}

bool FlagTable::isKnown(SequenceNumber position) const
{
    return position.isValid() && position.value() <= count() &&
           m_entries[position.value() - 1].known;
}

FlagSet FlagTable::at(SequenceNumber position) const
{
    if (!isKnown(position))
        return {};
    const Entry &entry = m_entries[position.value() - 1];
    FlagSet flags(SystemFlags::fromInt(entry.system));
    for (const QByteArray &keyword : m_keywordSets[entry.keywords].split(' ')) {
        if (!keyword.isEmpty())
            flags.insert(keyword);
    }
    return flags;
}

} // namespace imap
