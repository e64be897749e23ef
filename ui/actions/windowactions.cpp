// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/windowactions.h"

#include "ui/actions/actiontools.h"
#include "ui/theme/colorscheme.h"

#include <QAction>
#include <QActionGroup>
#include <QWidget>

namespace ui {

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    addFileActions();
    addViewActions();
    addFolderActions();
    addMessageActions();
    addAccountActions();
    addColorSchemes();
    shortcuts = add("shortcuts", tr("Keyboard &Shortcuts"), QStringLiteral("configure-shortcuts"),
                    {Qt::CTRL | Qt::Key_Question}, // Ctrl+Shift+/ as well would be ambiguous
                    tr("List every keyboard shortcut"));
    about = add("about", tr("&About Postroom"), QStringLiteral("help-about"), {},
                tr("Version and licence"));
    update({});
}

QAction *WindowActions::add(const char *name, const QString &text, const QString &iconName,
                            const QList<QKeySequence> &keys, const QString &tip)
{
    QAction *action = makeAction(m_window, {name, text, {}, iconName, keys, tip});
    m_all.append(action);
    return action;
}

void WindowActions::addFileActions()
{
    addAccount =
        add("addAccount", tr("&Add Account…"), QStringLiteral("list-add"),
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, tr("Sign in to a mail server"));
    addAccount->setIconText(tr("Add Account"));
    demo = add("demo", tr("Open the &Demo Mailbox"), {}, {},
               tr("Start a private mail server with made-up mail"));
    quit = add("quit", tr("&Quit"), QStringLiteral("application-exit"), {QKeySequence::Quit},
               tr("Close Postroom"));
    quit->setMenuRole(QAction::QuitRole);
    copy = add("copy", tr("&Copy"), QStringLiteral("edit-copy"), {},
               tr("Copy the selected rows as text"));
    selectAll = add("selectAll", tr("Select &All Messages"), {}, {},
                    tr("Select every message of the folder"));
    findFolder = add("findFolder", tr("&Find Folder"), QStringLiteral("edit-find"),
                     {QKeySequence(Qt::CTRL | Qt::Key_J)}, tr("Type a part of a folder's name"));
    findFolder->setIconText(tr("Find Folder"));
}

void WindowActions::addViewActions()
{
    showViewer = add("showViewer", tr("Message &Viewer"), QStringLiteral("view-split-top-bottom"),
                     {QKeySequence(Qt::Key_F8)}, tr("Show or hide the message below the list"));
    showViewer->setIconText(tr("Viewer"));
    showConsole = add("showConsole", tr("Protocol &Console"), QStringLiteral("dialog-scripts"),
                      {QKeySequence(Qt::Key_F12), Qt::CTRL | Qt::SHIFT | Qt::Key_K},
                      tr("Watch what is sent and received, and type commands"));
    showConsole->setIconText(tr("Console"));
    lastLines = add("lastLines", tr("&Lines of the Last Action"), {},
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
                    tr("Show in the console what the last action sent and received"));
    showConsole->setCheckable(true);
    showToolBar = add("showToolBar", tr("&Toolbar"), {}, {}, tr("Show or hide the toolbar"));
    showMenuBar = add("showMenuBar", tr("&Menu Bar"), {}, {QKeySequence(Qt::CTRL | Qt::Key_M)},
                      tr("Show or hide the menu bar"));
    for (QAction *toggle : {showViewer, showToolBar, showMenuBar}) {
        toggle->setCheckable(true);
        toggle->setChecked(true);
    }
    nextPane = add("nextPane", tr("Next &Pane"), {}, {Qt::Key_F6, Qt::CTRL | Qt::Key_Tab},
                   tr("Move on to folders, messages, message"));
    previousPane = add("previousPane", tr("P&revious Pane"), {},
                       {Qt::SHIFT | Qt::Key_F6, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab},
                       tr("Move back to message, messages, folders"));
}

void WindowActions::addFolderActions()
{
    refresh = add("refresh", tr("&Refresh"), QStringLiteral("view-refresh"),
                  {QKeySequence(Qt::Key_F5)}, tr("Ask the server what is new in this folder"));
    refreshFolders = add("refreshFolders", tr("Refresh All &Folders"), {},
                         {QKeySequence(Qt::SHIFT | Qt::Key_F5)},
                         tr("Ask for the folder list and all counts again"));
    openFolder = add("openFolder", tr("&Open Folder"), QStringLiteral("document-open-folder"),
                     {QKeySequence(Qt::CTRL | Qt::Key_O)}, tr("Open the chosen folder"));
    openFolder->setIconText(tr("Open Folder"));
    openReadOnly = add("openReadOnly", tr("Open Rea&d-Only"), QStringLiteral("view-visible"), {},
                       tr("Open the chosen folder by EXAMINE: nothing can change it"));
    copyFolderName = add("copyFolderName", tr("Copy Folder &Name"), {}, {},
                         tr("Copy the name as it is on the server"));
    subscribedOnly = add("subscribedOnly", tr("&Subscribed Folders Only"), {}, {},
                         tr("Hide folders that are not subscribed"));
    subscribedOnly->setCheckable(true);
}

void WindowActions::addMessageActions()
{
    nextMessage = add("nextMessage", tr("&Next Message"), QStringLiteral("go-down"),
                      {QKeySequence(Qt::Key_F)}, tr("Go to the next message of the list"));
    previousMessage = add("previousMessage", tr("&Previous Message"), {}, {QKeySequence(Qt::Key_B)},
                          tr("Go to the previous message of the list"));
    nextUnread = add("nextUnread", tr("Next &Unread"), QStringLiteral("go-next"),
                     {QKeySequence(Qt::Key_N)}, tr("Go to the next unread message that is loaded"));
    nextUnread->setIconText(tr("Next Unread"));
    previousUnread =
        add("previousUnread", tr("Previous Unre&ad"), QStringLiteral("go-previous"),
            {QKeySequence(Qt::Key_P)}, tr("Go to the previous unread message that is loaded"));
    readMessage = add("readMessage", tr("&Read"), QStringLiteral("mail-read"), {},
                      tr("Move to the text of the message"));
    showSource = add("showSource", tr("Show &Source"), {}, {QKeySequence(Qt::CTRL | Qt::Key_U)},
                     tr("Show the message as the server holds it"));
}

void WindowActions::addAccountActions()
{
    editAccount = add("editAccount", tr("&Edit Account…"), QStringLiteral("configure"), {},
                      tr("Server, security and sign-in of this account"));
    workOffline = add("workOffline", tr("Work &Offline"), QStringLiteral("network-disconnect"), {},
                      tr("Sign out and stay so"));
    workOffline->setCheckable(true);
    tlsDetails = add("tlsDetails", tr("&Certificate…"), QStringLiteral("object-locked"), {},
                     tr("Encryption and certificate of this connection"));
    for (int i = 0; i < 9; ++i) {
        QAction *action = add("goToAccount", {}, {}, {QKeySequence(Qt::ALT | (Qt::Key_1 + i))},
                              tr("Go to this account"));
        action->setObjectName(QStringLiteral("goToAccount%1").arg(i + 1));
        action->setData(i);
        action->setVisible(false);
        goToAccount.append(action);
    }
}

void WindowActions::addColorSchemes()
{
    colorSchemes = new QActionGroup(this);
    const auto scheme = [this](const char *name, const QString &text, ColorScheme value) {
        QAction *action = add(name, text, {}, {}, text);
        action->setCheckable(true);
        action->setData(static_cast<int>(value));
        action->setChecked(value == savedColorScheme());
        colorSchemes->addAction(action);
    };
    scheme("colorSystem", tr("As the &Desktop"), ColorScheme::System);
    scheme("colorLight", tr("&Light"), ColorScheme::Light);
    scheme("colorDark", tr("Dar&k"), ColorScheme::Dark);
}

void WindowActions::update(const Situation &situation)
{
    const auto enable = [](std::initializer_list<QAction *> actions, bool on) {
        for (QAction *action : actions)
            action->setEnabled(on);
    };
    enable({findFolder, editAccount, workOffline, subscribedOnly}, situation.hasAccount);
    const QString noAccount = tr("There is no account whose connections it could show.");
    for (QAction *action : {showConsole, lastLines})
        setUsable(action, situation.hasAccount ? QString() : noAccount);
    enable({refresh, refreshFolders, tlsDetails}, situation.online);
    enable({openFolder, openReadOnly}, situation.canOpen && situation.folderChosen);
    enable({copyFolderName}, situation.folderChosen);
    enable({nextMessage, previousMessage, nextUnread, previousUnread, selectAll},
           situation.hasMailbox && situation.hasMessages);
    enable({readMessage, showSource, copy}, situation.hasCurrent);
}

QList<QAction *> WindowActions::letterActions() const
{
    return {nextMessage, previousMessage, nextUnread, previousUnread};
}

QList<QAction *> WindowActions::all() const
{
    return m_all;
}

} // namespace ui
