// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consoledock.h"

#include "ui/console/consoleheader.h"
#include "ui/console/consolepanel.h"

#include <QMainWindow>
#include <QSettings>

namespace ui {

namespace {

/// Eight lines and the line to type in, as drawn.
constexpr int firstHeight = 210;

} // namespace

ConsoleDock::ConsoleDock(QMainWindow *host)
    : QDockWidget(tr("Console"), host)
    , m_host(host)
    , m_panel(new ConsolePanel(this))
{
    setObjectName(QStringLiteral("console"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(m_panel->header());
    setWidget(m_panel);
    host->addDockWidget(Qt::BottomDockWidgetArea, this);
    host->resizeDocks({this}, {firstHeight}, Qt::Vertical);
    connect(m_panel, &ConsolePanel::closeRequested, this, &QWidget::close);
    connect(this, &QDockWidget::visibilityChanged, this,
            [this](bool shown) { m_panel->setShown(shown || isVisible()); });
}

void ConsoleDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    emit shownChanged(true);
}

void ConsoleDock::hideEvent(QHideEvent *event)
{
    QDockWidget::hideEvent(event);
    if (isHidden()) // and not only with the window
        emit shownChanged(false);
}

void ConsoleDock::restorePlace()
{
    const QSettings settings;
    const QByteArray place = settings.value(QStringLiteral("console/place")).toByteArray();
    if (place.isEmpty() || !m_host->restoreState(place))
        hide();
}

void ConsoleDock::savePlace() const
{
    QSettings().setValue(QStringLiteral("console/place"), m_host->saveState());
    m_panel->saveState();
}

} // namespace ui
