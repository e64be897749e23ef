// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QToolBar;
class QWidget;

namespace imap {
class Account;
struct Operation;
} // namespace imap

namespace ui {

class AccountState;
class ActRunner;
class DeletionMarks;
class ExpungeActions;
class FileActions;
class FlagActions;
class FolderTreeModel;
class FolderView;
class KeywordActions;
class MessageContext;
class MessageView;
class TransferActions;
class WindowPresenter;

/// All acts on messages, as the window offers them: menu, toolbar, context menu, keys, drag and
/// drop; with undo and the preview of what will be sent. Owned by the window. GUI thread.
class MessageActions : public QObject
{
    Q_OBJECT
public:
    struct Panes
    {
        MessageView *messages = nullptr;
        FolderView *folders = nullptr;
        QList<QWidget *> forLetters; // where single letters act
    };
    MessageActions(WindowPresenter *presenter, const FolderTreeModel *folders, const Panes &panes,
                   QWidget *window);
    ~MessageActions() override;

    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *whatWillBeSent = nullptr;
    QAction *showCommandsFirst = nullptr;

    [[nodiscard]] ActRunner *runner() const { return m_runner; }
    [[nodiscard]] FlagActions *flags() const { return m_flags; }
    [[nodiscard]] FileActions *files() const { return m_files; }
    [[nodiscard]] TransferActions *transfers() const { return m_transfers; }
    [[nodiscard]] QList<QAction *> all() const;
    void fillMessageMenu(QMenu *menu) const;
    /// What belongs to the whole folder: mark read, expunge, CLOSE.
    void fillFolderMenu(QMenu *menu) const;
    /// Read ... Expunge, as in the drawings.
    void fillToolBar(QToolBar *bar) const;
    /// The menu of the selected messages.
    void popupContextMenu(const QPoint &global);

    /// Texts and states anew: the selection, the folder or the link changed.
    void update();

private:
    void makeActions();
    void connectPanes(const Panes &panes);
    void watchState();
    void updateHistory();
    void askWhatWillBeSent();
    void countAgain(imap::Account *account, const imap::Operation &operation);
    [[nodiscard]] AccountState *stateOf(int accountId) const;

    WindowPresenter *m_presenter;
    QWidget *m_window;
    MessageView *m_view;
    ActRunner *m_runner;
    MessageContext *m_context;
    DeletionMarks *m_marks;
    FlagActions *m_flags;
    KeywordActions *m_keywords;
    TransferActions *m_transfers;
    ExpungeActions *m_expunge;
    FileActions *m_files;
    QPointer<AccountState> m_watched;
    bool m_updateQueued = false;
};

} // namespace ui
