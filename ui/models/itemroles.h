// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ui {

/// Every role of our own, in one place so that no two models use a number with two meanings.
enum ItemRole : int {
    // FolderTreeModel
    FolderKindRole = Qt::UserRole + 1, // int(FolderKind)
    AccountIdRole,                     // int
    MailboxWireRole,                   // QByteArray: the server's name, empty for account rows
    FolderKeyRole,   // QByteArray: the row's place on the server, also for containers
    SelectableRole,  // bool
    SubscribedRole,  // bool
    GoneRole,        // bool: subscribed, but the server has no such folder
    UnreadCountRole, // qint64, -1 when not known
    TotalCountRole,  // qint64, -1 when not known
    StateTextRole,   // QString: the account's connection in a word
    IconNameRole,    // QString, freedesktop name
    InspectingRole,  // bool: an account on whose server nothing is changed
    DelimiterRole,   // int: the character that separates levels, 0 for none
    WatchedRole,     // bool: watched beside the open folder

    // MessageTableModel
    UidRole = Qt::UserRole + 101, // quint32, 0 when not known yet
    LoadingRole,                  // bool: the row's contents have not come yet
    UnavailableRole,              // bool: asked for, and the server sent nothing
    UnreadRole,                   // bool
    DeletedRole,                  // bool
    KeywordsRole,                 // QByteArrayList as on the wire
    MarkIconsRole,                // QStringList of freedesktop names for the cell
    FaintRole,                    // bool: the text is ours, not the message's ("no subject")
    DepthRole,                    // int: how deep in a conversation, 0 begins one
    UnsortedRole,                 // bool: came after the rows were put in order
    WaitingRole                   // bool: an act on it waits for the connection
};

} // namespace ui
