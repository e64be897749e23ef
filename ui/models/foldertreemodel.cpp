// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/foldertreemodel.h"

#include "imapcore/mime/textclean.h"
#include "ui/icons/icon.h"
#include "ui/models/folderwords.h"

#include <algorithm>

namespace ui {

FolderTreeModel::FolderTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<FolderNode>())
{
    m_root->kind = FolderKind::Root;
}

FolderTreeModel::~FolderTreeModel() = default;

void FolderTreeModel::addAccount(int accountId, const QString &displayName)
{
    const int row = static_cast<int>(m_root->children.size());
    auto node = std::make_unique<FolderNode>();
    node->kind = FolderKind::Account;
    node->accountId = accountId;
    node->label = displayName;
    node->parent = m_root.get();
    node->row = row;
    beginInsertRows({}, row, row);
    m_root->children.push_back(std::move(node));
    endInsertRows();
}

void FolderTreeModel::removeAccount(int accountId)
{
    const FolderNode *gone = account(accountId);
    if (!gone)
        return;
    const int row = gone->row;
    beginRemoveRows({}, row, row);
    m_byKey.remove(accountId);
    m_byName.remove(accountId);
    m_listed.remove(accountId);
    m_personal.remove(accountId);
    m_watched.remove(accountId);
    m_root->children.erase(m_root->children.begin() + row);
    m_root->renumberFrom(static_cast<size_t>(row));
    endRemoveRows();
}

void FolderTreeModel::setDisplayName(int accountId, const QString &displayName)
{
    FolderNode *node = account(accountId);
    if (!node || node->label == displayName)
        return;
    node->label = displayName;
    emit dataChanged(indexOf(node), indexOf(node));
}

void FolderTreeModel::setInspecting(int accountId, bool on)
{
    FolderNode *node = account(accountId);
    if (!node || node->inspecting == on)
        return;
    node->inspecting = on;
    emit dataChanged(indexOf(node), indexOf(node));
}

void FolderTreeModel::setWatched(int accountId, const QList<imap::MailboxName> &mailboxes)
{
    const QList<imap::MailboxName> before = std::exchange(m_watched[accountId], mailboxes);
    for (const imap::MailboxName &name : before + mailboxes) {
        if (const QModelIndex row = mailboxIndex(accountId, name); row.isValid())
            emit dataChanged(row, row);
    }
}

bool FolderTreeModel::isWatched(const FolderNode &item) const
{
    return item.kind == FolderKind::Mailbox && item.account() &&
           m_watched.value(item.account()->accountId).contains(item.name);
}

FolderNode *FolderTreeModel::account(int accountId) const
{
    for (const auto &node : m_root->children) {
        if (node->accountId == accountId)
            return node.get();
    }
    return nullptr;
}

FolderNode *FolderTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<FolderNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex FolderTreeModel::indexOf(const FolderNode *node) const
{
    if (!node || node == m_root.get())
        return {};
    return createIndex(node->row, 0, node);
}

QModelIndex FolderTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const FolderNode *above = node(parent);
    if (column != 0 || row < 0 || static_cast<size_t>(row) >= above->children.size())
        return {};
    return createIndex(row, 0, above->children[static_cast<size_t>(row)].get());
}

QModelIndex FolderTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(node(child)->parent) : QModelIndex();
}

int FolderTreeModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(node(parent)->children.size());
}

QModelIndex FolderTreeModel::accountIndex(int accountId) const
{
    return indexOf(account(accountId));
}

QModelIndex FolderTreeModel::mailboxIndex(int accountId, const imap::MailboxName &name) const
{
    return indexOf(m_byName.value(accountId).value(name.wire()));
}

imap::MailboxName FolderTreeModel::mailboxAt(const QModelIndex &index) const
{
    const FolderNode *found = node(index);
    return found->kind == FolderKind::Mailbox ? found->name : imap::MailboxName();
}

imap::MailboxStatus FolderTreeModel::statusOf(int accountId, const imap::MailboxName &name) const
{
    const FolderNode *found = m_byName.value(accountId).value(name.wire());
    return found ? found->status : imap::MailboxStatus();
}

int FolderTreeModel::mailboxCount(int accountId) const
{
    return static_cast<int>(m_byName.value(accountId).size());
}

QVariant FolderTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FolderNode &item = *node(index);
    switch (role) {
    case Qt::DisplayRole:
        return item.label;
    case Qt::EditRole:
        return item.kind == FolderKind::Mailbox ? item.name.leafText(item.delimiter) : item.label;
    case Qt::DecorationRole:
        return icon(folderIconName(item));
    case Qt::ToolTipRole:
        return folderToolTip(item);
    case Qt::AccessibleTextRole:
        return isWatched(item) ? tr("%1, watched").arg(folderSentence(item)) : folderSentence(item);
    case WatchedRole:
        return isWatched(item);
    case DelimiterRole:
        return static_cast<int>(static_cast<unsigned char>(item.delimiter.value()));
    case IconNameRole:
        return folderIconName(item);
    case FolderKindRole:
        return static_cast<int>(item.kind);
    case AccountIdRole:
        return item.account() ? item.account()->accountId : 0;
    case MailboxWireRole:
        return item.kind == FolderKind::Mailbox ? item.name.wire() : QByteArray();
    case FolderKeyRole:
        return item.key;
    case SelectableRole:
        return item.isSelectable();
    case SubscribedRole:
        return item.isSubscribed();
    case GoneRole:
        return item.isGone();
    case UnreadCountRole:
        return item.status.unseen ? static_cast<qint64>(*item.status.unseen) : qint64(-1);
    case TotalCountRole:
        return item.status.messages ? static_cast<qint64>(*item.status.messages) : qint64(-1);
    case StateTextRole:
        return accountStateText(item);
    case InspectingRole:
        return item.inspecting;
    default:
        return {};
    }
}

} // namespace ui
