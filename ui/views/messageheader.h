// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Loads what was kept for a folder; `key` names it in the settings.
    void useFolder(const QString &key);
    /// Fills a menu with one checkable entry a column and "Use for all folders".
    void fillChooser(QMenu *menu);
    void setNewestFirst(bool newestFirst);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void orderToggled();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void applyDefaults();
    void save();
    void setColumnShown(int column, bool shown);

    QString m_key;
    QByteArray m_factory;
    int m_pressedSection = -1;
    QPoint m_pressedAt;
    bool m_newestFirst = true;
    bool m_loading = false;
};

} // namespace ui
