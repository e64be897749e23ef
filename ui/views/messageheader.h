// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tableorder.h"

#include <QHeaderView>

class QMenu;

namespace ui {

/// The header of the message table: flat, with the column chooser in its context menu. Widths,
/// order and visibility are kept per folder, with a default for folders never touched.
class MessageHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit MessageHeader(QWidget *parent = nullptr);

    /// Loads what was kept for a folder; `key` names it in the settings. Nothing happens while the
    /// same table shows that folder already.
    void useFolder(const QString &key);
    /// Another table has all columns, as Qt makes them, until useFolder().
    void setModel(QAbstractItemModel *model) override;
    /// Fills a menu with one checkable entry a column and "Use for all folders".
    void fillChooser(QMenu *menu);
    /// The order the rows stand in, or, while busy, will stand in; `recipients`: the column of
    /// senders shows those.
    void setOrder(const TableOrder &order, bool recipients, bool busy);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Clicked: the person wants the rows in the order of that column.
    void orderWanted(ui::MessageColumn column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyDefaults();
    void save();
    void setColumnShown(int column, bool shown);

    QString m_key;
    QByteArray m_factory;
    int m_pressedSection = -1;
    QPoint m_pressedAt;
    TableOrder m_order;
    bool m_recipients = false;
    bool m_busy = false;
    bool m_loading = false;
};

} // namespace ui
