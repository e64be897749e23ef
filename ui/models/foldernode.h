// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxinfo.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace ui {

enum class FolderKind {
    Root,
    Account,
    Mailbox,   // in the server's list
    Container, // a level the server did not list itself
};

/// One row of the folder tree. A plain value tree; FolderTreeModel owns the root and is the only
/// one to change it.
struct FolderNode
{
    FolderKind kind = FolderKind::Mailbox;
    FolderNode *parent = nullptr;
    std::vector<std::unique_ptr<FolderNode>> children;
    int row = 0; // in the parent

    QByteArray key;         // the name's bytes up to this level; identity among the siblings
    imap::MailboxName name; // as the server sent it; for containers made of `key`
    imap::HierarchyDelimiter delimiter;
    QByteArrayList attributes;
    imap::SpecialUse use = imap::SpecialUse::None;
    QString label;
    imap::MailboxStatus status;

    int accountId = 0;
    QString stateText; // accounts only
    bool locked = false;
    bool inspecting = false; // accounts only: nothing is changed there
    bool sharedRoot = false; // the top of a shared or other users' name space

    [[nodiscard]] bool has(QByteArrayView attribute) const
    {
        return attributes.contains(attribute);
    }
    [[nodiscard]] bool isSelectable() const
    {
        return kind == FolderKind::Mailbox && !has("\\noselect") && !has("\\nonexistent");
    }
    [[nodiscard]] bool isSubscribed() const { return has("\\subscribed"); }
    /// Subscribed, but the server has no such folder.
    [[nodiscard]] bool isGone() const
    {
        return kind == FolderKind::Mailbox && has("\\nonexistent") && isSubscribed();
    }
    [[nodiscard]] const FolderNode *account() const;
    /// "Projekte / Übersicht": the decoded names from the account down.
    [[nodiscard]] QString path(const QString &separator) const;
    [[nodiscard]] int level() const;

    /// Takes over what LIST tells and keeps counts and children.
    void takeListData(const FolderNode &other);
    [[nodiscard]] bool sameListData(const FolderNode &other) const;
    void renumberFrom(size_t first);
};

/// The rows an account's LIST answer makes: hierarchy by delimiter, missing levels as containers,
/// siblings in display order. Never deeper than maxFolderDepth; deeper names keep the rest of their
/// name as one level.
[[nodiscard]] std::vector<std::unique_ptr<FolderNode>>
buildFolderTree(const QList<imap::MailboxInfo> &mailboxes, const imap::Namespaces &namespaces);

/// One level of a name, raw, as a row shows it.
[[nodiscard]] QString folderLabel(const QByteArray &leaf);

constexpr int maxFolderDepth = 64;

} // namespace ui
