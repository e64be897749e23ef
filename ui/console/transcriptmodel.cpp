// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/transcriptmodel.h"

#include "ui/console/transcripttext.h"

namespace ui {

namespace {

using Direction = imap::WireLine::Direction;

/// A few times a second, also for the eye.
constexpr int pauseMs = 150;
/// What goes when there is no room: this share of the lines.
constexpr qsizetype blockShare = 10;

qsizetype weightOf(const imap::WireLine &line)
{
    return static_cast<qsizetype>(sizeof line) + line.text.size() + line.purpose.size();
}

} // namespace

TranscriptModel::TranscriptModel(const Limits &limits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_limits(limits)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        insertWaiting(m_limits.atOnce);
        if (!m_waiting.empty())
            m_timer.start(0);
    });
}

void TranscriptModel::append(const QList<imap::WireLine> &lines)
{
    for (const imap::WireLine &line : lines) {
        m_waiting.push_back(line);
        m_waitingWeight += weightOf(line);
    }
    boundWaiting();
    if (!m_timer.isActive() && !m_paused)
        m_timer.start(pauseMs);
}

void TranscriptModel::appendNote(const QString &text)
{
    imap::WireLine line;
    line.at = QDateTime::currentDateTime();
    line.text = text.toUtf8();
    append({line});
}

void TranscriptModel::setPaused(bool paused)
{
    m_paused = paused;
    if (paused)
        m_timer.stop();
    else
        m_timer.start(0);
}

/// What would be dropped as soon as it is put in need not be put in.
void TranscriptModel::boundWaiting()
{
    while (static_cast<qsizetype>(m_waiting.size()) > m_limits.lines ||
           (m_waitingWeight > m_limits.weight && m_waiting.size() > 1)) {
        m_waitingWeight -= weightOf(m_waiting.front());
        m_waiting.pop_front();
        ++m_dropped;
    }
}

void TranscriptModel::flush()
{
    m_timer.stop();
    insertWaiting(static_cast<qsizetype>(m_waiting.size()));
}

void TranscriptModel::insertWaiting(qsizetype most)
{
    const qsizetype count = std::min(most, static_cast<qsizetype>(m_waiting.size()));
    if (count == 0)
        return;
    makeRoom(count);
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(count) - 1);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype weight = weightOf(m_waiting.front());
        m_weight += weight;
        m_waitingWeight -= weight;
        m_lines.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    endInsertRows();
}

void TranscriptModel::makeRoom(qsizetype coming)
{
    qsizetype comingWeight = 0;
    for (qsizetype i = 0; i < coming; ++i)
        comingWeight += weightOf(m_waiting[static_cast<size_t>(i)]);
    const auto size = static_cast<qsizetype>(m_lines.size());
    if (size + coming <= m_limits.lines && m_weight + comingWeight <= m_limits.weight)
        return;
    // A block at a time: each removal costs the views a little.
    qsizetype goes = 0;
    qsizetype weight = m_weight;
    const qsizetype linesLeft = m_limits.lines - m_limits.lines / blockShare - coming;
    const qsizetype weightLeft = m_limits.weight - m_limits.weight / blockShare - comingWeight;
    while (goes < size && (size - goes > linesLeft || weight > weightLeft))
        weight -= weightOf(m_lines[static_cast<size_t>(goes++)]);
    if (goes == 0)
        return;
    beginRemoveRows({}, 0, static_cast<int>(goes) - 1);
    m_lines.erase(m_lines.begin(), m_lines.begin() + goes);
    m_weight = weight;
    m_dropped += goes;
    endRemoveRows();
}

void TranscriptModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_waiting.clear();
    m_weight = m_waitingWeight = 0;
    m_dropped = 0;
    endResetModel();
}

QList<int> TranscriptModel::rowsOf(quint64 action) const
{
    QList<int> rows;
    for (int row = 0; action != 0 && row < rowCount(); ++row) {
        if (line(row).action == action)
            rows.append(row);
    }
    return rows;
}

quint64 TranscriptModel::lastAction() const
{
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        if (line->action != 0 && !isHousekeeping(line->purpose))
            return line->action;
    }
    return 0;
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TranscriptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString TranscriptModel::accessibleText(const imap::WireLine &line) const
{
    const QString action = actionText(line.purpose);
    const QString text = shownLine(line);
    switch (line.direction) {
    case Direction::Client:
        return tr("Sent, %1: %2").arg(action, text);
    case Direction::Server:
        return tr("Received, %1: %2").arg(action.isEmpty() ? tr("unasked") : action, text);
    case Direction::Note:
        break;
    }
    return tr("Note: %1").arg(text);
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const imap::WireLine &shown = line(index.row());
    switch (role) {
    case ActionNumberRole:
        return shown.action;
    case SideRole:
        return static_cast<int>(shown.direction);
    case ConnectionRole:
        return shown.connection;
    case ActionNameRole:
        return actionText(shown.purpose);
    case PurposeRole:
        return shown.purpose;
    case FailureRole:
        return tellsFailure(shown);
    case Qt::AccessibleTextRole:
        return accessibleText(shown);
    case Qt::TextAlignmentRole:
        return index.column() == BytesColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                             : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case TimeColumn:
        return shown.at.toString(QStringLiteral("HH:mm:ss.zzz"));
    case ConnectionColumn:
        return shown.connection == 0 ? QString() : QString::number(shown.connection);
    case ActionColumn:
        return actionText(shown.purpose);
    case SideColumn:
        return sideMark(shown.direction);
    case TextColumn:
        return shownLine(shown);
    case BytesColumn:
        return shown.bytes == 0 ? QString() : tr("%1 B").arg(shown.bytes);
    default:
        return {};
    }
}

QVariant TranscriptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ConnectionColumn:
        return tr("Connection");
    case ActionColumn:
        return tr("Action");
    case SideColumn:
        return tr("Direction");
    case TextColumn:
        return tr("Line");
    default:
        return tr("Bytes");
    }
}

} // namespace ui
