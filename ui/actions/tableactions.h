// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace ui {

class AccountState;
class FolderTreeModel;
class JumpActions;
class MessagePane;
class SearchActions;
class SortActions;
class WindowPresenter;

/// What can be done with the message table as such: order, filter, search, jumps; all of it only
/// reads. Owns the parts and gives them the account that is active. GUI thread, owned by the
/// window.
class TableActions : public QObject
{
    Q_OBJECT
public:
    TableActions(QMainWindow *window, WindowPresenter *presenter, FolderTreeModel *folders,
                 MessagePane *pane);

    [[nodiscard]] SearchActions *search() const { return m_search; }
    [[nodiscard]] QList<QAction *> all() const;
    void fillViewMenu(QMenu *menu);
    void fillEditMenu(QMenu *menu);
    void fillMessageMenu(QMenu *menu);
    void update();

signals:
    /// Why something cannot be, in words.
    void told(const QString &text);

private:
    void setState(AccountState *state);

    WindowPresenter *m_presenter;
    MessagePane *m_pane;
    SortActions *m_sort;
    SearchActions *m_search;
    JumpActions *m_jumps;
};

} // namespace ui
