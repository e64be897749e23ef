// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/tableactions.h"

#include "ui/actions/jumpactions.h"
#include "ui/actions/searchactions.h"
#include "ui/actions/sortactions.h"
#include "ui/mainwindow/windowpresenter.h"
#include "ui/views/accountoperations.h"
#include "ui/views/messagepane.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

namespace ui {

TableActions::TableActions(QMainWindow *window, WindowPresenter *presenter,
                           FolderTreeModel *folders, MessagePane *pane)
    : QObject(window)
    , m_presenter(presenter)
    , m_pane(pane)
    , m_sort(new SortActions(window, pane->view()))
    , m_search(new SearchActions(window, pane, folders))
    , m_jumps(new JumpActions(window, pane->view()))
{
    connect(m_sort, &SortActions::told, this, &TableActions::told);
    connect(m_jumps, &JumpActions::told, this, &TableActions::told);
    connect(presenter, &WindowPresenter::activeAccountChanged, this,
            [this] { setState(m_presenter->active()); });
}

void TableActions::setState(AccountState *state)
{
    m_sort->setArranger(state ? state->arranger() : nullptr);
    m_search->setState(state);
    m_jumps->setSource(state ? state->operations() : nullptr);
}

QList<QAction *> TableActions::all() const
{
    return m_sort->all() + m_search->all() + m_jumps->all();
}

void TableActions::fillViewMenu(QMenu *menu)
{
    menu->addMenu(m_sort->menu());
    menu->addAction(m_sort->conversations);
    menu->addSeparator();
}

void TableActions::fillEditMenu(QMenu *menu)
{
    menu->addActions(m_search->all());
}

void TableActions::fillMessageMenu(QMenu *menu)
{
    menu->addActions(m_jumps->all());
    menu->addSeparator();
}

void TableActions::update()
{
    m_sort->update();
    m_search->update();
    m_jumps->update();
}

} // namespace ui
