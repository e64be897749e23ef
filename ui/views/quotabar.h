// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// How full a limit is: a thin bar, in the danger colour when it is nearly full. The words beside
/// it say the same. GUI thread.
class QuotaBar : public QWidget
{
    Q_OBJECT
public:
    explicit QuotaBar(QWidget *parent = nullptr);
    /// 0 to 1.
    void setShare(double share, bool tight);
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] bool isTight() const { return m_tight; }
    [[nodiscard]] QSize sizeHint() const override { return {90, 14}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    bool m_tight = false;
};

} // namespace ui
