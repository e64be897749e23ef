// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QMainWindow;

namespace ui {

class ConsolePanel;

/// The place of the protocol console: below the message, or wherever it is dragged. GUI thread,
/// owned by the window it is docked in.
class ConsoleDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit ConsoleDock(QMainWindow *host);

    [[nodiscard]] ConsolePanel *panel() const { return m_panel; }
    /// Shown or hidden, and where, as at the last end.
    void restorePlace();
    void savePlace() const;

signals:
    /// Shown or hidden by whatever way; not when the window itself is.
    void shownChanged(bool shown);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QMainWindow *m_host;
    ConsolePanel *m_panel;
};

} // namespace ui
