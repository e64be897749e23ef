// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FolderTreeModel for acts on folders: what can be edited and dragged, and a rename
// that has gone through.
#include "ui/models/foldertreemodel.h"
#include "ui/models/itemroles.h"

#include <QMimeData>

namespace ui {

namespace {

void collectMailboxes(const FolderNode &node, QList<imap::MailboxInfo> &found)
{
    if (node.kind == FolderKind::Mailbox)
        found.append({node.name, node.delimiter, node.attributes, {}, {}});
    for (const auto &child : node.children)
        collectMailboxes(*child, found);
}

} // namespace

imap::MailboxInfo FolderTreeModel::infoAt(const QModelIndex &index) const
{
    const FolderNode &found = *node(index);
    if (found.kind == FolderKind::Account || found.kind == FolderKind::Root)
        return {};
    QByteArrayList attributes = found.attributes;
    if (found.kind == FolderKind::Container)
        attributes = {QByteArrayLiteral("\\noselect")};
    return {found.name, found.delimiter, attributes, {}, {}};
}

QList<imap::MailboxInfo> FolderTreeModel::subtreeAt(const QModelIndex &index) const
{
    QList<imap::MailboxInfo> found;
    if (index.isValid())
        collectMailboxes(*node(index), found);
    return found;
}

imap::NamespaceEntry FolderTreeModel::personalSpace(int accountId) const
{
    return m_personal.value(accountId);
}

Qt::ItemFlags FolderTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    const FolderNode &item = *node(index);
    if (item.kind == FolderKind::Mailbox && item.name.isUsable() && !item.has("\\nonexistent"))
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

bool FolderTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString leaf = value.toString();
    if (leaf != data(index, Qt::EditRole).toString())
        emit renameWanted(data(index, AccountIdRole).toInt(), mailboxAt(index), leaf);
    return false; // until the server said so
}

QStringList FolderTreeModel::mimeTypes() const
{
    return {QString::fromLatin1(folderMimeType)};
}

QMimeData *FolderTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || mailboxAt(indexes.first()).isEmpty())
        return nullptr;
    const QByteArray account = QByteArray::number(data(indexes.first(), AccountIdRole).toInt());
    auto *mime = new QMimeData;
    mime->setData(QString::fromLatin1(folderMimeType),
                  account + '\n' + mailboxAt(indexes.first()).wire());
    return mime;
}

DraggedFolder folderInMime(const QMimeData *data)
{
    const QByteArray bytes = data ? data->data(QString::fromLatin1(folderMimeType)) : QByteArray();
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return {};
    return {bytes.left(end).toInt(), imap::MailboxName::fromWire(bytes.mid(end + 1))};
}

/// The row moves with everything below it, so that selection, expansion and counts survive. Where
/// it is to stand among its siblings is for the list that follows.
void FolderTreeModel::applyRename(FolderNode *account, const imap::MailboxRenamed &renamed)
{
    const QHash<QByteArray, FolderNode *> &known = m_byKey[account->accountId];
    FolderNode *moved = m_byName[account->accountId].value(renamed.from.wire());
    if (!moved || moved->key != renamed.from.wire() || known.contains(renamed.to.wire()))
        return;
    const imap::MailboxName above = renamed.to.parent(renamed.delimiter);
    FolderNode *target = above.isEmpty() ? account : known.value(above.wire());
    if (!target)
        return;
    FolderNode *source = moved->parent;
    const int from = moved->row;
    if (target != source) {
        const int to = static_cast<int>(target->children.size());
        beginMoveRows(indexOf(source), from, from, indexOf(target), to);
        auto at = source->children.begin() + from;
        target->children.push_back(std::move(*at));
        source->children.erase(at);
        moved->parent = target;
        moved->row = to;
        source->renumberFrom(static_cast<size_t>(from));
        rename(moved, renamed);
        endMoveRows();
    } else {
        rename(moved, renamed);
    }
    moved->label =
        folderLabel(renamed.to.wire().mid(above.isEmpty() ? 0 : above.wire().size() + 1));
    emit dataChanged(indexOf(moved), indexOf(moved));
}

void FolderTreeModel::rename(FolderNode *node, const imap::MailboxRenamed &renamed)
{
    const int id = node->account()->accountId;
    m_byKey[id].remove(node->key);
    m_byName[id].remove(node->name.wire());
    const auto follow = [&renamed](const imap::MailboxName &name) {
        return name.renamed(renamed.from, renamed.to, renamed.delimiter);
    };
    node->key = follow(imap::MailboxName::fromWire(node->key)).wire();
    node->name = follow(node->name);
    m_byKey[id].insert(node->key, node);
    if (node->kind == FolderKind::Mailbox)
        m_byName[id].insert(node->name.wire(), node);
    for (const auto &child : node->children)
        rename(child.get(), renamed);
}

} // namespace ui
