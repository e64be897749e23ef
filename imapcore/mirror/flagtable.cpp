// SPDX-License-Identifier: GPL-3.0-or-later
#include "imapcore/mirror/flagtable.h"

#include <algorithm>
#include <limits>

namespace imap {

namespace {
constexpr qsizetype mostKeywordSets = std::numeric_limits<quint16>::max();
constexpr qsizetype mostKeywordBytes = 16LL * 1024 * 1024;
} // namespace

void FlagTable::resize(quint32 count)
{
    m_entries.resize(count);
}

void FlagTable::removeAt(SequenceNumber position)
{
    if (position.isValid() && position.value() <= count())
        m_entries.erase(m_entries.begin() + (position.value() - 1));
}

void FlagTable::remove(const SequenceSet &positions)
{
    size_t to = 0;
    size_t from = 0;
    const auto keepUpTo = [&](size_t end) {
        for (end = std::min(end, m_entries.size()); from < end; ++from, ++to)
            m_entries[to] = m_entries[from];
    };
    for (const SequenceSet::Range &range : positions.ranges()) {
        keepUpTo(range.low - 1);
        from = std::min<size_t>(range.high, m_entries.size());
    }
    keepUpTo(m_entries.size());
    m_entries.resize(to);
}

std::optional<quint16> FlagTable::internKeywords(const FlagSet &flags)
{
    const QByteArray &joined = flags.joinedKeywords();
    if (joined == m_keywordSets.at(m_lastKeywords))
        return m_lastKeywords;
    const auto known = m_keywordIndex.constFind(joined);
    if (known != m_keywordIndex.constEnd())
        return m_lastKeywords = *known;
    if (m_keywordSets.size() >= mostKeywordSets ||
        m_keywordBytes + joined.size() > mostKeywordBytes)
        return std::nullopt;
    m_keywordBytes += joined.size();
    m_lastKeywords = static_cast<quint16>(m_keywordSets.size());
    m_keywordSets.append(joined);
    m_keywordIndex.insert(joined, m_lastKeywords);
    return m_lastKeywords;
}

void FlagTable::set(SequenceNumber position, const FlagSet &flags)
{
    if (!position.isValid() || position.value() > count())
        return;
    const std::optional<quint16> keywords = internKeywords(flags);
    m_entries[position.value() - 1] =
        keywords ? Entry{static_cast<quint8>(flags.system().toInt()), true, *keywords} : Entry{};
}

bool FlagTable::isKnown(SequenceNumber position) const
{
    return position.isValid() && position.value() <= count() &&
           m_entries[position.value() - 1].known;
}

SequenceSet FlagTable::knownPositions() const
{
    SequenceSet known;
    const auto end = m_entries.end();
    for (auto at = m_entries.begin(); at != end;) {
        const auto first = std::find_if(at, end, [](const Entry &e) { return e.known; });
        at = std::find_if(first, end, [](const Entry &e) { return !e.known; });
        if (first != at)
            known.add(static_cast<quint32>(first - m_entries.begin()) + 1,
                      static_cast<quint32>(at - m_entries.begin()));
    }
    return known;
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
