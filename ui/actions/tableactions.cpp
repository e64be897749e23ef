// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/tableactions.h"

#include "ui/actions/sortactions.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/views/messagepane.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace ui {

TableActions::TableActions(QMainWindow *window, WindowPresenter *presenter, MessagePane *pane)
    : QObject(window)
    , m_presenter(presenter)
    , m_pane(pane)
    , m_sort(new SortActions(window, pane->view()))
{
    connect(m_sort, &SortActions::told, this, &TableActions::told);
    connect(presenter, &WindowPresenter::activeAccountChanged, this, [this] {
        AccountState *state = m_presenter->active();
        m_sort->setArranger(state ? state->arranger() : nullptr);
    });
}

QList<QAction *> TableActions::all() const
{
    return m_sort->all();
}

void TableActions::fillViewMenu(QMenu *menu)
{
    menu->addMenu(m_sort->menu());
    menu->addAction(m_sort->conversations);
    menu->addSeparator();
}

void TableActions::update()
{
    m_sort->update();
}

} // namespace ui
