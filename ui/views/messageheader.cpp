// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/messageheader.h"

#include "ui/models/messagecolumns.h"
#include "ui/theme/colors.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSettings>

namespace ui {

namespace {

const auto defaultColumnsKey = QStringLiteral("columns/default");

QString withoutMnemonic(QString title)
{
    return title.remove(u'&');
}

} // namespace

MessageHeader::MessageHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setAccessibleName(tr("Columns of the message list"));
    connect(this, &QHeaderView::sectionResized, this, &MessageHeader::save);
    connect(this, &QHeaderView::sectionMoved, this, &MessageHeader::save);
}

QSize MessageHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 10};
}

void MessageHeader::applyDefaults()
{
    const int em = fontMetrics().averageCharWidth();
    const int padding = 16;
    const auto width = [&](MessageColumn column, int pixels) {
        setSectionHidden(columnNumber(column), false);
        setSectionResizeMode(columnNumber(column), QHeaderView::Interactive);
        resizeSection(columnNumber(column), pixels);
    };
    for (int i = 0; i < count(); ++i)
        moveSection(visualIndex(i), i);
    width(MessageColumn::Status, 44);
    width(MessageColumn::Attachment, 28);
    // In a narrow window the subject still has the most room. By the window, since the table itself
    // has no size before it is first shown.
    width(MessageColumn::From, qBound(12 * em, window()->width() / 6, 28 * em) + padding);
    width(MessageColumn::Date, 13 * em + padding);
    width(MessageColumn::Size, 10 * em + padding);
    width(MessageColumn::Uid, 10 * em + padding);
    width(MessageColumn::Sequence, 9 * em + padding);
    width(MessageColumn::InternalDate, 28 * em + padding);
    for (const auto hidden :
         {MessageColumn::Uid, MessageColumn::Sequence, MessageColumn::InternalDate})
        setSectionHidden(columnNumber(hidden), true);
    setSectionResizeMode(columnNumber(MessageColumn::Subject), QHeaderView::Stretch);
    setStretchLastSection(false);
}

/// A window that becomes narrow takes room from the senders before the subjects have none left.
void MessageHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    if (count() != messageColumnCount)
        return;
    const int em = fontMetrics().averageCharWidth();
    const int from = columnNumber(MessageColumn::From);
    const int missing = 20 * em - sectionSize(columnNumber(MessageColumn::Subject));
    const int least = qMin(sectionSize(from), 10 * em);
    if (missing <= 0 || isSectionHidden(from))
        return;
    const QScopedValueRollback quiet(m_loading, true); // nobody's wish: not kept
    resizeSection(from, qMax(least, sectionSize(from) - missing));
}

void MessageHeader::setModel(QAbstractItemModel *model)
{
    m_key.clear();
    QHeaderView::setModel(model);
}

void MessageHeader::useFolder(const QString &key)
{
    if (count() != messageColumnCount || m_key == key)
        return;
    m_loading = true;
    m_key = key;
    applyDefaults();
    const QSettings settings;
    QByteArray state = settings.value(QStringLiteral("columns/") + key).toByteArray();
    if (state.isEmpty())
        state = settings.value(defaultColumnsKey).toByteArray();
    if (!state.isEmpty() && (!restoreState(state) || count() != messageColumnCount))
        applyDefaults();
    m_loading = false;
    viewport()->update();
}

void MessageHeader::save()
{
    // Stretching follows the window; only what the person does is kept, that is with the mouse down
    // or from the chooser.
    if (m_loading || m_key.isEmpty() || !(QApplication::mouseButtons() & Qt::LeftButton))
        return;
    QSettings().setValue(QStringLiteral("columns/") + m_key, saveState());
}

void MessageHeader::setColumnShown(int column, bool shown)
{
    setSectionHidden(column, !shown);
    if (!m_key.isEmpty())
        QSettings().setValue(QStringLiteral("columns/") + m_key, saveState());
}

void MessageHeader::fillChooser(QMenu *menu)
{
    for (int i = 0; i < messageColumnCount; ++i) {
        QAction *action = menu->addAction(columnTitle(static_cast<MessageColumn>(i)));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(i));
        // The subject carries the row; without it there is nothing to point at.
        action->setEnabled(i != columnNumber(MessageColumn::Subject));
        connect(action, &QAction::toggled, this,
                [this, i](bool shown) { setColumnShown(i, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Use These Columns for All Folders")), &QAction::triggered, this,
            [this] {
                QSettings settings;
                settings.remove(QStringLiteral("columns"));
                settings.setValue(defaultColumnsKey, saveState());
            });
    connect(menu->addAction(tr("Reset Columns")), &QAction::triggered, this, [this] {
        m_loading = true;
        applyDefaults();
        m_loading = false;
        QSettings().remove(QStringLiteral("columns/") + m_key);
    });
}

void MessageHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillChooser(menu);
    menu->popup(event->globalPos());
}

void MessageHeader::setOrder(const TableOrder &order, bool recipients, bool busy)
{
    m_order = order;
    m_recipients = recipients;
    m_busy = busy;
    const QString title = order.conversations ? tr("conversations") : orderTitle(order.by);
    setAccessibleDescription(order.descending
                                 ? tr("Sorted by %1, descending").arg(withoutMnemonic(title))
                                 : tr("Sorted by %1, ascending").arg(withoutMnemonic(title)));
    viewport()->update();
}

void MessageHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_pressedSection = logicalIndexAt(m_pressedAt);
    QHeaderView::mousePressEvent(event);
}

void MessageHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool click = event->button() == Qt::LeftButton &&
                       (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    const bool onBorder = cursor().shape() == Qt::SplitHCursor;
    QHeaderView::mouseReleaseEvent(event);
    if (click && !onBorder && m_pressedSection >= 0)
        emit orderWanted(static_cast<MessageColumn>(m_pressedSection));
}

void MessageHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setPen(lineColor(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int edge = rightToLeft ? rect.left() : rect.right();
    painter->drawLine(edge, rect.top() + 1, edge, rect.bottom());
    QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    if (m_order.isOf(static_cast<MessageColumn>(logicalIndex), m_recipients))
        text += m_busy               ? QStringLiteral(" …")
                : m_order.descending ? QStringLiteral(" ▾")
                                     : QStringLiteral(" ▴");
    const Qt::Alignment alignment(
        model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    painter->setPen(mutedText(palette()));
    const QRect area = rect.adjusted(7, 0, -7, 0);
    painter->drawText(area,
                      static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment)) |
                          Qt::TextSingleLine,
                      fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace ui
