// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

/// A filter line: shows its shortcut at the end while empty, Escape clears it.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(const QString &placeholder, QWidget *parent = nullptr);
    void setHint(const QString &hint);
    /// Room beside the hint, for a button in the line.
    void setHintMargin(int pixels) { m_hintMargin = pixels; }

signals:
    /// Escape on an empty line, or Down: the person goes on to the list.
    void leaveRequested();
    /// Enter: the first match is meant.
    void matchWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_hint;
    int m_hintMargin = 0;
};

} // namespace ui
