// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/transcriptdelegate.h"

#include "imapcore/types/wirelog.h"
#include "ui/console/transcriptmodel.h"
#include "ui/theme/colors.h"

#include <QAbstractItemView>
#include <QPainter>

namespace ui {

namespace {

constexpr int cellMargin = 5;

QColor lineTextColor(const QPalette &palette, const QModelIndex &index)
{
    using Direction = imap::WireLine::Direction;
    switch (index.column()) {
    case TranscriptModel::ActionColumn:
        return actionColor(palette);
    case TranscriptModel::SideColumn:
    case TranscriptModel::TextColumn:
        break;
    default:
        return mutedText(palette);
    }
    switch (static_cast<Direction>(index.data(TranscriptModel::SideRole).toInt())) {
    case Direction::Client:
        return clientColor(palette);
    case Direction::Server:
        return index.data(TranscriptModel::FailureRole).toBool() ? failureColor(palette)
                                                                 : serverColor(palette);
    case Direction::Note:
        break;
    }
    return mutedText(palette);
}

} // namespace

QColor TranscriptDelegate::background(const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QColor base = option.palette.color(QPalette::Base);
    const QColor highlight = option.palette.color(QPalette::Highlight);
    if (option.state & QStyle::State_Selected)
        return mixed(base, highlight, 0.2);
    const quint64 action = index.data(TranscriptModel::ActionNumberRole).toULongLong();
    return m_action != 0 && action == m_action ? mixed(base, highlight, 0.09) : base;
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->fillRect(option.rect, background(option, index));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->hasFocus() && view->currentIndex().row() == index.row();
    if (isCurrent && index.column() == TranscriptModel::TimeColumn) {
        // The mark of the current line: colour alone would not do.
        QRect mark(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark),
                          option.palette.color(QPalette::Highlight));
    }
    const bool isNote = index.data(TranscriptModel::SideRole).toInt() ==
                        static_cast<int>(imap::WireLine::Direction::Note);
    QFont font = option.font;
    font.setItalic(isNote && index.column() == TranscriptModel::TextColumn);
    painter->setFont(font);
    painter->setPen(lineTextColor(option.palette, index));
    const QRect area = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    // Only what can be seen is measured: lines may have thousands of characters.
    const QString text = index.data(Qt::DisplayRole).toString().left(2000);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width());
    painter->drawText(
        area, index.data(Qt::TextAlignmentRole).toInt() | static_cast<int>(Qt::TextSingleLine),
        shown);
    painter->restore();
}

} // namespace ui
