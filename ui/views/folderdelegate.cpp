// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/folderdelegate.h"

#include "ui/icons/icon.h"
#include "ui/models/foldernode.h"
#include "ui/models/folderwords.h"
#include "ui/models/itemroles.h"
#include "ui/models/newfoldername.h"
#include "ui/theme/colors.h"

#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace ui {

namespace {

constexpr int iconSize = 16;
constexpr int gap = 6;
const QString countSample = QStringLiteral("0 000");

/// Lays out a row from both ends; mirrored for right-to-left.
struct FolderRow
{
    QPainter *painter;
    QStyleOptionViewItem option;
    QRect free; // what is left between the parts placed so far

    QRect takeLeft(int width)
    {
        const QRect part(free.left(), free.top(), width, free.height());
        free.setLeft(free.left() + width);
        return QStyle::visualRect(option.direction, option.rect, part);
    }
    QRect takeRight(int width)
    {
        const QRect part(free.right() - width + 1, free.top(), width, free.height());
        free.setRight(free.right() - width);
        return QStyle::visualRect(option.direction, option.rect, part);
    }
    [[nodiscard]] bool selected() const { return option.state & QStyle::State_Selected; }
    [[nodiscard]] QColor faint() const
    {
        return selected() ? option.palette.color(QPalette::HighlightedText)
                          : mutedText(option.palette);
    }
};

QFont smallFont(const QFont &base)
{
    QFont font = base;
    font.setBold(false);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * 0.88);
    return font;
}

int smallTextWidth(const QFont &base, const QString &text, int minimumWidth)
{
    return qMax(minimumWidth, QFontMetrics(smallFont(base)).horizontalAdvance(text));
}

void paintSmallText(FolderRow &row, const QString &text, int width)
{
    row.painter->setFont(smallFont(row.option.font));
    row.painter->setPen(row.faint());
    const Qt::Alignment right =
        QStyle::visualAlignment(row.option.direction, Qt::AlignRight | Qt::AlignVCenter);
    row.painter->drawText(row.takeRight(width), static_cast<int>(right), text);
}

QFont pillFont(const QFont &base)
{
    QFont font = smallFont(base);
    font.setBold(true);
    return font;
}

int pillHeight(const QFont &base)
{
    return QFontMetrics(pillFont(base)).height() + 2;
}

int pillWidth(const QFont &base, qint64 unread)
{
    return qMax(pillHeight(base) + 6,
                QFontMetrics(pillFont(base)).horizontalAdvance(countText(unread)) + 14);
}

void paintPill(FolderRow &row, qint64 unread)
{
    const QFont font = pillFont(row.option.font);
    const QString text = countText(unread);
    const int height = pillHeight(row.option.font);
    const int width = pillWidth(row.option.font, unread);
    QRect pill = row.takeRight(width);
    pill = QRect(pill.left(), pill.center().y() - height / 2 + 1, width, height);
    const QColor highlight = row.option.palette.color(QPalette::Highlight);
    const QColor onHighlight = row.option.palette.color(QPalette::HighlightedText);
    row.painter->setPen(Qt::NoPen);
    row.painter->setBrush(row.selected() ? onHighlight : highlight);
    row.painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    row.painter->setFont(font);
    row.painter->setPen(row.selected() ? highlight : onHighlight);
    row.painter->drawText(pill, Qt::AlignCenter, text);
}

void paintName(FolderRow &row, const QModelIndex &index, bool bold, bool dimmed)
{
    QFont font = row.option.font;
    font.setBold(bold);
    row.painter->setFont(font);
    QColor color = row.option.palette.color(QPalette::Text);
    if (row.selected())
        color = row.option.palette.color(QPalette::HighlightedText);
    else if (dimmed)
        color = mutedText(row.option.palette);
    row.painter->setPen(color);
    const QString name = index.data(Qt::DisplayRole).toString();
    const int width = qMax(0, row.free.width() - gap);
    const Qt::Alignment left =
        QStyle::visualAlignment(row.option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    row.painter->drawText(row.takeLeft(width), static_cast<int>(left) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(name, Qt::ElideRight, width));
}

void paintRowIcon(FolderRow &row, const QModelIndex &index, bool dimmed)
{
    const QRect box = row.takeLeft(iconSize);
    const QIcon::Mode mode = row.selected() ? QIcon::Selected
                             : dimmed       ? QIcon::Disabled
                                            : QIcon::Normal;
    icon(index.data(IconNameRole).toString())
        .paint(row.painter,
               QRect(box.left(), box.center().y() - iconSize / 2 + 1, iconSize, iconSize),
               Qt::AlignCenter, mode);
    row.takeLeft(gap);
}

/// Watched; or inspection mode: the account is only looked at.
void paintEye(FolderRow &row)
{
    const QRect box = row.takeRight(iconSize);
    icon(QStringLiteral("view-visible"))
        .paint(row.painter,
               QRect(box.left(), box.center().y() - iconSize / 2 + 1, iconSize, iconSize),
               Qt::AlignCenter, row.selected() ? QIcon::Selected : QIcon::Normal);
    row.takeRight(gap);
}

QString goneWord()
{
    return FolderDelegate::tr("gone");
}

/// What is left for marks and counts beside a name of which a few letters can be read.
class RoomBesideName
{
public:
    RoomBesideName(const FolderRow &row, const QModelIndex &index, bool bold)
    {
        QFont font = row.option.font;
        font.setBold(bold);
        const QFontMetrics metrics(font);
        const QString name = index.data(Qt::DisplayRole).toString();
        const int letters = metrics.averageCharWidth() * 6 + metrics.horizontalAdvance(u'…');
        const int whole = metrics.horizontalAdvance(name) + 1; // it is rounded
        m_room = row.free.width() - gap - qMin(letters, whole);
    }
    /// The first that are asked for are the last to go.
    [[nodiscard]] bool has(int width)
    {
        const bool fits = width <= m_room;
        m_room = fits ? m_room - width : 0;
        return fits;
    }

private:
    int m_room = 0;
};

void paintAccount(FolderRow &row, const QModelIndex &index)
{
    paintRowIcon(row, index, false);
    RoomBesideName room(row, index, true);
    const QString state = index.data(StateTextRole).toString();
    const int width = smallTextWidth(row.option.font, state, 0);
    const bool hasEye = index.data(InspectingRole).toBool() && room.has(iconSize + gap);
    if (room.has(width + gap)) {
        paintSmallText(row, state, width);
        row.takeRight(gap);
    }
    if (hasEye)
        paintEye(row);
}

} // namespace

QSize FolderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool account =
        index.data(FolderKindRole).toInt() == static_cast<int>(FolderKind::Account);
    return {120, option.fontMetrics.height() + (account ? 14 : 9)};
}

QWidget *FolderDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("folderNameEdit"));
    edit->setAccessibleName(tr("New name of the folder"));
    const imap::HierarchyDelimiter delimiter(static_cast<char>(index.data(DelimiterRole).toInt()));
    connect(edit, &QLineEdit::textEdited, edit, [edit, delimiter](const QString &leaf) {
        const QString problem = NewFolderName::problemOf(leaf, delimiter);
        QToolTip::showText(edit->mapToGlobal(QPoint(0, edit->height())), problem.toHtmlEscaped(),
                           edit);
    });
    return edit;
}

void FolderDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The view asks for this again when a count of the row changes.
    const auto *edit = qobject_cast<const QLineEdit *>(editor);
    if (!edit || !edit->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void FolderDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    const int beforeName = 2 + iconSize + gap - 4; // where paint() begins the name
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect,
                                           option.rect.adjusted(beforeName, 1, -4, -1)));
}

void FolderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    FolderRow row{painter, option, option.rect.adjusted(2, 0, -8, 0)};
    row.option.palette.setCurrentColorGroup(QPalette::Active);
    const auto kind = static_cast<FolderKind>(index.data(FolderKindRole).toInt());
    if (kind == FolderKind::Account) {
        paintAccount(row, index);
        paintName(row, index, true, false);
        painter->restore();
        return;
    }
    const bool gone = index.data(GoneRole).toBool();
    const bool dimmed =
        gone || (kind == FolderKind::Mailbox && index.data(SelectableRole).toBool() &&
                 !index.data(SubscribedRole).toBool());
    const qint64 unread = index.data(UnreadCountRole).toLongLong();
    const qint64 total = index.data(TotalCountRole).toLongLong();
    paintRowIcon(row, index, dimmed && !gone);
    RoomBesideName room(row, index, unread > 0);
    const bool hasPill = unread > 0 && room.has(pillWidth(option.font, unread) + gap);
    const bool hasEye = index.data(WatchedRole).toBool() && room.has(iconSize + gap);
    const QString count = gone ? goneWord() : total >= 0 ? countText(total) : QString();
    const int column = QFontMetrics(smallFont(option.font)).horizontalAdvance(countSample);
    const int countWidth = smallTextWidth(option.font, count, column);
    if (!count.isEmpty() && room.has(countWidth + gap)) {
        paintSmallText(row, count, countWidth);
        row.takeRight(gap);
    }
    if (hasPill) {
        paintPill(row, unread);
        row.takeRight(gap);
    }
    if (hasEye)
        paintEye(row);
    paintName(row, index, unread > 0, dimmed);
    painter->restore();
}

} // namespace ui
