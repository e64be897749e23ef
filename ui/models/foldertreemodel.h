// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/change.h"
#include "ui/models/foldernode.h"
#include "ui/models/itemroles.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

class QMimeData;

namespace ui {

/// The folders of all accounts: one top row per account, under it the hierarchy its names make.
/// Changed only by Changes; a new folder list is merged, so that rows that stay keep their place in
/// views (expansion, selection). Lives in the GUI thread.
class FolderTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit FolderTreeModel(QObject *parent = nullptr);
    ~FolderTreeModel() override;

    /// Adds a top row; ids are the caller's, each used once.
    void addAccount(int accountId, const QString &displayName);
    void removeAccount(int accountId);
    void setDisplayName(int accountId, const QString &displayName);
    /// Inspection mode, shown in the account's row.
    void setInspecting(int accountId, bool on);
    /// These are shown as watched, no others.
    void setWatched(int accountId, const QList<imap::MailboxName> &mailboxes);
    /// Takes what concerns folders from a batch: lists, counts, the link's state.
    void apply(int accountId, const imap::ChangeBatch &batch);

    [[nodiscard]] QModelIndex accountIndex(int accountId) const;
    /// The row of a mailbox; invalid when the account's list does not have it.
    [[nodiscard]] QModelIndex mailboxIndex(int accountId, const imap::MailboxName &name) const;
    [[nodiscard]] imap::MailboxName mailboxAt(const QModelIndex &index) const;
    /// The counts as last told, with their time.
    [[nodiscard]] imap::MailboxStatus statusOf(int accountId, const imap::MailboxName &name) const;
    /// False until the account's first list came.
    [[nodiscard]] bool isListed(int accountId) const { return m_listed.contains(accountId); }
    [[nodiscard]] int mailboxCount(int accountId) const;
    /// What LIST told of the row; only the name for a container, nothing for an account.
    [[nodiscard]] imap::MailboxInfo infoAt(const QModelIndex &index) const;
    /// The row and everything below it that the server has or is subscribed, in display order.
    [[nodiscard]] QList<imap::MailboxInfo> subtreeAt(const QModelIndex &index) const;
    /// Where the account's own folders live: prefix ("INBOX.") and delimiter.
    [[nodiscard]] imap::NamespaceEntry personalSpace(int accountId) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The end of editing in place: nothing changes here, the server is asked by renameWanted().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// A folder row that is dragged: folderMimeType, see folderInMime().
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

signals:
    /// The person typed another last level for this folder.
    void renameWanted(int accountId, const imap::MailboxName &mailbox, const QString &leaf);

private:
    using Children = std::vector<std::unique_ptr<FolderNode>>;

    [[nodiscard]] FolderNode *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const FolderNode *node) const;
    [[nodiscard]] FolderNode *account(int accountId) const;
    [[nodiscard]] bool isWatched(const FolderNode &item) const;

    void applyList(FolderNode *account, const imap::MailboxesListed &listed);
    void applyCount(int accountId, const imap::MailboxCounted &counted, QSet<FolderNode *> &dirty);
    void applyRename(FolderNode *account, const imap::MailboxRenamed &renamed);
    void rename(FolderNode *node, const imap::MailboxRenamed &renamed);
    void applyLink(FolderNode *account, const imap::LinkChanged &link);
    void merge(FolderNode *parent, Children wanted);
    void removeMissing(FolderNode *parent, const Children &wanted);
    void mergeAt(FolderNode *parent, Children &wanted, size_t &at);
    void insertRun(FolderNode *parent, Children &wanted, size_t &at);
    void moveTo(FolderNode *parent, size_t from, size_t to);
    void adopt(FolderNode *parent, FolderNode *child);
    void forget(const FolderNode *node);
    void emitDirty(const QSet<FolderNode *> &dirty);

    std::unique_ptr<FolderNode> m_root;
    QHash<int, QHash<QByteArray, FolderNode *>> m_byKey; // per account
    QHash<int, QHash<QByteArray, FolderNode *>> m_byName;
    QHash<int, imap::NamespaceEntry> m_personal;
    QSet<int> m_listed;
    QHash<int, QList<imap::MailboxName>> m_watched;
};

/// A folder in a drag: "account id, newline, the server's name".
inline constexpr char folderMimeType[] = "application/x-postroom-folder";
struct DraggedFolder
{
    int accountId = 0;
    imap::MailboxName mailbox;
};
/// The folder in a drag; an empty name when there is none.
[[nodiscard]] DraggedFolder folderInMime(const QMimeData *data);

} // namespace ui
