// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/messagedelegate.h"

#include "ui/icons/icon.h"
#include "ui/models/itemroles.h"
#include "ui/models/keywordstyle.h"
#include "ui/models/messagecolumns.h"
#include "ui/theme/colors.h"

#include <QAbstractItemView>
#include <QPainter>

namespace ui {

namespace {

constexpr int cellPadding = 7;
constexpr int chipGap = 6;
constexpr int chipPadding = 6;
constexpr int depthStep = 14;
constexpr int deepestStep = 10; // further answers go no further to the side

struct Chip
{
    QString text;
    QColor color;
    int width = 0;
};

QFont chipFont(const QFont &base)
{
    QFont font = base;
    font.setBold(false);
    font.setStrikeOut(false);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * 0.85);
    else
        font.setPixelSize(qMax(8, base.pixelSize() * 85 / 100));
    return font;
}

QList<Chip> chipsFor(const QByteArrayList &keywords, const QFont &font)
{
    const QFontMetrics metrics(chipFont(font));
    QList<Chip> chips;
    for (const QByteArray &keyword : keywords) {
        if (isHousekeepingKeyword(keyword))
            continue;
        const KeywordStyle style = keywordStyle(keyword);
        const QString text = metrics.elidedText(style.name, Qt::ElideRight, 120);
        chips.append({text, style.color, metrics.horizontalAdvance(text) + 2 * chipPadding});
        if (chips.size() == 6)
            break; // more are in the tooltip
    }
    return chips;
}

int chipsWidth(const QList<Chip> &chips)
{
    int width = 0;
    for (const Chip &chip : chips)
        width += chip.width + chipGap;
    return width;
}

void paintChips(QPainter *painter, const QList<Chip> &chips, const QRect &area, bool rightToLeft)
{
    const QFontMetrics metrics(painter->font());
    const int height = metrics.height() + 1;
    int x = 0;
    for (const Chip &chip : chips) {
        if (x + chip.width > area.width())
            break;
        const int left = rightToLeft ? area.right() - x - chip.width : area.left() + x;
        const QRect box(left, area.center().y() - height / 2 + 1, chip.width, height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(chip.color);
        painter->drawRoundedRect(box, 3, 3);
        painter->setPen(Qt::white);
        painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, chip.text);
        x += chip.width + chipGap;
    }
}

/// A thin line for each level of a conversation; what is left of the cell for the text.
QRect paintGuides(QPainter *painter, const QStyleOptionViewItem &option, int depth)
{
    const int steps = qMin(depth, deepestStep);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(selected ? mixed(option.palette.color(QPalette::Highlight),
                                     option.palette.color(QPalette::HighlightedText), 0.4)
                             : lineColor(option.palette));
    for (int step = 0; step < steps; ++step) {
        const int x = option.rect.left() + cellPadding + step * depthStep + 4;
        const QRect line(x, option.rect.top(), 1, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, line),
                          painter->pen().color());
    }
    const QRect area = option.rect.adjusted(cellPadding + steps * depthStep, 0, -cellPadding, 0);
    return QStyle::visualRect(option.direction, option.rect, area);
}

bool isSelectedCell(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected;
}

QColor cellTextColor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (isSelectedCell(option))
        return option.palette.color(QPalette::HighlightedText);
    if (index.data(DeletedRole).toBool() || index.data(FaintRole).toBool() ||
        index.data(UnavailableRole).toBool())
        return mutedText(option.palette);
    return option.palette.color(QPalette::Text);
}

} // namespace

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.palette.setCurrentColorGroup(QPalette::Active);
    painter->save();
    paintBackground(painter, cell, index);
    if (index.data(LoadingRole).toBool())
        paintBar(painter, cell, index);
    else if (index.column() == columnNumber(MessageColumn::Status) ||
             index.column() == columnNumber(MessageColumn::Attachment))
        paintIcons(painter, cell, index);
    else
        paintText(painter, cell, index);
    painter->restore();
}

void MessageDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool focused = view && view->hasFocus();
    if (isSelectedCell(option)) {
        const QColor highlight = option.palette.color(QPalette::Highlight);
        painter->fillRect(option.rect,
                          focused ? highlight
                                  : mixed(highlight, option.palette.color(QPalette::Window), 0.18));
    }
    // Came after the rows were put in order: a stripe at the edge.
    if (index.column() == columnNumber(MessageColumn::Status) &&
        index.data(UnsortedRole).toBool()) {
        const QRect stripe(option.rect.left(), option.rect.top() + 2, 3, option.rect.height() - 4);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, stripe),
                          option.palette.color(isSelectedCell(option) ? QPalette::HighlightedText
                                                                      : QPalette::Highlight));
    }
    // The frame of the current row, where the selection does not show it.
    if (focused && !isSelectedCell(option) && view->currentIndex().row() == index.row()) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
}

void MessageDelegate::paintBar(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto column = static_cast<MessageColumn>(index.column());
    if (column == MessageColumn::Status || column == MessageColumn::Attachment)
        return;
    const QRect area = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    // Uneven like text, the same each time the row is drawn.
    const int varied = static_cast<int>(qHash(index.row() * 31 + index.column()) % 40);
    const bool wide = column == MessageColumn::Subject;
    const int width = area.width() * ((wide ? 25 : 45) + varied) / 100;
    const int height = qMax(6, option.fontMetrics.height() / 2);
    const QRect bar(area.left(), area.center().y() - height / 2 + 1, width, height);
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QRect placed = QStyle::alignedRect(option.direction, alignment, bar.size(), area);
    const QColor color = isSelectedCell(option)
                             ? mixed(option.palette.color(QPalette::Highlight),
                                     option.palette.color(QPalette::HighlightedText), 0.4)
                             : placeholderBar(option.palette);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(placed, height / 2.0, height / 2.0);
}

void MessageDelegate::paintIcons(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QStringList names = index.data(MarkIconsRole).toStringList();
    const int size = 16;
    const int step = size + 2;
    int x = index.column() == columnNumber(MessageColumn::Status)
                ? cellPadding
                : (option.rect.width() - size) / 2;
    for (const QString &name : names) {
        const QRect box(option.rect.left() + x, option.rect.center().y() - size / 2 + 1, size,
                        size);
        icon(name).paint(painter, QStyle::visualRect(option.direction, option.rect, box),
                         Qt::AlignCenter, isSelectedCell(option) ? QIcon::Selected : QIcon::Normal);
        x += step;
    }
}

void MessageDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const bool isSubject = index.column() == columnNumber(MessageColumn::Subject);
    const QRect area = paintGuides(painter, option, isSubject ? index.data(DepthRole).toInt() : 0);
    QFont font = option.font;
    font.setBold(index.data(UnreadRole).toBool());
    font.setStrikeOut(index.data(DeletedRole).toBool());
    font.setItalic(index.data(FaintRole).toBool() || index.data(UnavailableRole).toBool() ||
                   index.data(WaitingRole).toBool());
    painter->setFont(font);
    painter->setPen(cellTextColor(option, index));
    const QFontMetrics metrics(font);
    const QString text = index.data(Qt::DisplayRole).toString();
    QList<Chip> chips;
    if (isSubject)
        chips = chipsFor(index.data(KeywordsRole).value<QByteArrayList>(), font);
    const int reserved = qMin(chipsWidth(chips), area.width() / 2);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width() - reserved);
    const Qt::Alignment alignment = QStyle::visualAlignment(
        option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    painter->drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
    if (chips.isEmpty())
        return;
    const int used = metrics.horizontalAdvance(shown) + chipGap;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(chipFont(font));
    paintChips(painter, chips, area.adjusted(rightToLeft ? 0 : used, 0, rightToLeft ? -used : 0, 0),
               rightToLeft);
}

} // namespace ui
