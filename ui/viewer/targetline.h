// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

/// The line that tells where a link leads: as much as there is room for, the host always, the rest
/// in its tool tip. Gone when there is nothing to tell. GUI thread.
class TargetLine : public QLabel
{
    Q_OBJECT
public:
    explicit TargetLine(QWidget *parent = nullptr);
    void setTarget(const QString &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_target;
};

} // namespace ui
