// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QModelIndex>
#include <QTimer>

class QAbstractItemView;
class QLabel;

namespace ui {

/// Why something did not work with a row, right below that row: an icon and plain text. Goes with
/// the next key, click or scroll, or after a while. At most one per view, child of its viewport.
class RowNote : public QFrame
{
    Q_OBJECT
public:
    static void show(QAbstractItemView *view, const QModelIndex &row, const QString &text);
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    explicit RowNote(QAbstractItemView *view);
    void place(const QRect &row);

    QAbstractItemView *m_view;
    QLabel *m_icon;
    QLabel *m_text;
    QTimer m_stay;
};

} // namespace ui
