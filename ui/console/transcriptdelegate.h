// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints a line of the transcript: what was sent blue, what came green, the action amber, all
/// lines of the chosen action on a tinted ground. GUI thread, owned by TranscriptView.
class TranscriptDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Lines of this action are tinted; 0 for none.
    void setAction(quint64 action) { m_action = action; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    [[nodiscard]] QColor background(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const;

    quint64 m_action = 0;
};

} // namespace ui
