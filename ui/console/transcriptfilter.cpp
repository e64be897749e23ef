// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/transcriptfilter.h"

#include "ui/console/transcriptmodel.h"
#include "ui/console/transcripttext.h"

namespace ui {

using Direction = imap::WireLine::Direction;

void TranscriptFilter::setText(const QString &text)
{
    m_words.clear();
    m_excluded.clear();
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.startsWith(QLatin1Char('-')) && word.size() > 1)
            m_excluded += word.mid(1);
        else
            m_words += word;
    }
    invalidateFilter();
}

void TranscriptFilter::setSide(Side side)
{
    m_side = side;
    invalidateFilter();
}

void TranscriptFilter::setConnection(quint32 number)
{
    m_connection = number;
    invalidateFilter();
}

void TranscriptFilter::setAction(quint64 action)
{
    m_action = action;
    invalidateFilter();
}

void TranscriptFilter::setHousekeepingHidden(bool hidden)
{
    m_housekeepingHidden = hidden;
    invalidateFilter();
}

bool TranscriptFilter::isFiltering() const
{
    return !m_words.isEmpty() || !m_excluded.isEmpty() || m_side != Side::Both ||
           m_connection != 0 || m_action != 0 || m_housekeepingHidden;
}

bool TranscriptFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!isFiltering())
        return true;
    const auto *transcript = static_cast<const TranscriptModel *>(sourceModel());
    const imap::WireLine &line = transcript->line(row);
    if (m_side == Side::Client && line.direction == Direction::Server)
        return false;
    if (m_side == Side::Server && line.direction == Direction::Client)
        return false;
    if (m_connection != 0 && line.connection != 0 && line.connection != m_connection)
        return false;
    if (m_action != 0 && line.action != m_action)
        return false;
    if (m_housekeepingHidden && line.direction != Direction::Note &&
        (line.purpose.isEmpty() || isHousekeeping(line.purpose)))
        return false;
    if (m_words.isEmpty() && m_excluded.isEmpty())
        return true;
    const QString text = shownLine(line) + QLatin1Char(' ') + actionText(line.purpose);
    const auto isInText = [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    return std::all_of(m_words.begin(), m_words.end(), isInText) &&
           std::none_of(m_excluded.begin(), m_excluded.end(), isInText);
}

} // namespace ui
