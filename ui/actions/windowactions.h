// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QWidget;

namespace ui {

/// All actions of the reading window: text, icon, shortcut, tooltip, and when they can be used.
/// Owned by the window; what they do is connected there.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QWidget *window);

    /// What the window shows now decides what can be done.
    struct Situation
    {
        bool hasAccount = false;
        bool online = false;
        bool canOpen = false; // folders: online, or from the store
        bool hasMailbox = false;
        bool hasMessages = false;
        bool hasCurrent = false;
        bool folderChosen = false;
    };
    void update(const Situation &situation);

    QAction *addAccount = nullptr;
    QAction *demo = nullptr;
    QAction *quit = nullptr;
    QAction *selectAll = nullptr;
    QAction *copy = nullptr;
    QAction *findFolder = nullptr;
    QAction *refresh = nullptr;
    QAction *refreshFolders = nullptr;
    QAction *openFolder = nullptr;
    QAction *openReadOnly = nullptr;
    QAction *copyFolderName = nullptr;
    QAction *subscribedOnly = nullptr;
    QAction *showViewer = nullptr;
    QAction *showConsole = nullptr;
    QAction *lastLines = nullptr;
    QAction *showToolBar = nullptr;
    QAction *showMenuBar = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *nextMessage = nullptr;
    QAction *previousMessage = nullptr;
    QAction *nextUnread = nullptr;
    QAction *previousUnread = nullptr;
    QAction *readMessage = nullptr;
    QAction *showSource = nullptr;
    QAction *editAccount = nullptr;
    QAction *workOffline = nullptr;
    QAction *tlsDetails = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;
    QActionGroup *colorSchemes = nullptr;
    /// Alt+1 ... Alt+9; their data is the number from 0.
    QList<QAction *> goToAccount;

    /// Single letters: only while the list or the viewer has the focus, so that type-ahead works
    /// elsewhere.
    [[nodiscard]] QList<QAction *> letterActions() const;
    [[nodiscard]] QList<QAction *> all() const;

private:
    QAction *add(const char *name, const QString &text, const QString &iconName,
                 const QList<QKeySequence> &keys, const QString &tip);
    void addFileActions();
    void addViewActions();
    void addFolderActions();
    void addMessageActions();
    void addAccountActions();
    void addColorSchemes();

    QWidget *m_window;
    QList<QAction *> m_all;
};

} // namespace ui
