// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FolderTreeModel that takes in changes: a new list is merged into the old one.
#include "ui/models/foldertreemodel.h"
#include "ui/models/folderwords.h"

#include <algorithm>

namespace ui {

void FolderTreeModel::apply(int accountId, const imap::ChangeBatch &batch)
{
    FolderNode *target = account(accountId);
    if (!target)
        return;
    QSet<FolderNode *> dirty;
    for (const imap::Change &change : batch) {
        if (const auto *listed = std::get_if<imap::MailboxesListed>(&change)) {
            emitDirty(dirty);
            dirty.clear(); // the merge may delete what is in it
            applyList(target, *listed);
        } else if (const auto *renamed = std::get_if<imap::MailboxRenamed>(&change)) {
            applyRename(target, *renamed);
        } else if (const auto *counted = std::get_if<imap::MailboxCounted>(&change)) {
            applyCount(accountId, *counted, dirty);
        } else if (const auto *link = std::get_if<imap::LinkChanged>(&change)) {
            applyLink(target, *link);
        }
    }
    emitDirty(dirty);
}

void FolderTreeModel::applyLink(FolderNode *account, const imap::LinkChanged &link)
{
    account->stateText = linkWord(link);
    account->locked = !link.tls.protocol.isEmpty();
    emit dataChanged(indexOf(account), indexOf(account));
}

void FolderTreeModel::applyCount(int accountId, const imap::MailboxCounted &counted,
                                 QSet<FolderNode *> &dirty)
{
    FolderNode *found = m_byName.value(accountId).value(counted.mailbox.wire());
    if (!found)
        return;
    found->status.update(counted.status);
    if (counted.status.takenAt.isValid())
        found->status.takenAt = counted.status.takenAt;
    dirty.insert(found);
}

/// One signal a run of neighbours: twenty thousand counts in one batch repaint once.
void FolderTreeModel::emitDirty(const QSet<FolderNode *> &dirty)
{
    QHash<FolderNode *, QPair<int, int>> ranges;
    for (const FolderNode *changed : dirty) {
        const auto at = ranges.find(changed->parent);
        if (at == ranges.end())
            ranges.insert(changed->parent, {changed->row, changed->row});
        else
            *at = {qMin(at->first, changed->row), qMax(at->second, changed->row)};
    }
    for (auto it = ranges.cbegin(); it != ranges.cend(); ++it) {
        const QModelIndex above = indexOf(it.key());
        emit dataChanged(index(it->first, 0, above), index(it->second, 0, above));
    }
}

void FolderTreeModel::applyList(FolderNode *account, const imap::MailboxesListed &listed)
{
    m_listed.insert(account->accountId);
    imap::NamespaceEntry personal;
    if (!listed.namespaces.personal.isEmpty())
        personal = listed.namespaces.personal.first();
    else if (!listed.mailboxes.isEmpty())
        personal.delimiter = listed.mailboxes.first().delimiter;
    m_personal.insert(account->accountId, personal);
    merge(account, buildFolderTree(listed.mailboxes, listed.namespaces));
    QHash<QByteArray, FolderNode *> &byName = m_byName[account->accountId];
    byName.clear();
    for (FolderNode *found : std::as_const(m_byKey[account->accountId])) {
        if (found->kind == FolderKind::Mailbox)
            byName.insert(found->name.wire(), found);
    }
    emit dataChanged(indexOf(account), indexOf(account));
}

void FolderTreeModel::merge(FolderNode *parent, Children wanted)
{
    removeMissing(parent, wanted);
    for (size_t at = 0; at < wanted.size();)
        mergeAt(parent, wanted, at);
}

/// Brings row `at` of `parent` to what is wanted there and moves on, or puts one row right and
/// comes again.
void FolderTreeModel::mergeAt(FolderNode *parent, Children &wanted, size_t &at)
{
    Children &present = parent->children;
    const QByteArray &key = wanted[at]->key;
    if (at < present.size() && present[at]->key == key) {
        FolderNode *kept = present[at].get();
        if (!kept->sameListData(*wanted[at])) {
            kept->takeListData(*wanted[at]);
            emit dataChanged(indexOf(kept), indexOf(kept));
        }
        merge(kept, std::move(wanted[at]->children));
        ++at;
        return;
    }
    const FolderNode *elsewhere = m_byKey.value(parent->account()->accountId).value(key);
    if (!elsewhere || elsewhere->parent != parent) {
        insertRun(parent, wanted, at);
    } else if (static_cast<size_t>(elsewhere->row) == at + 1) {
        // The row that stands here has moved down: one move instead of one for each below it.
        size_t target = at + 1;
        while (target + 1 < present.size() && target < wanted.size() &&
               wanted[target]->key != present[at]->key)
            ++target;
        moveTo(parent, at, target);
    } else {
        moveTo(parent, static_cast<size_t>(elsewhere->row), at);
    }
}

void FolderTreeModel::removeMissing(FolderNode *parent, const Children &wanted)
{
    QSet<QByteArray> keys;
    for (const auto &child : wanted)
        keys.insert(child->key);
    Children &present = parent->children;
    for (size_t end = present.size(); end > 0;) {
        if (keys.contains(present[end - 1]->key)) {
            --end;
            continue;
        }
        size_t first = end - 1;
        while (first > 0 && !keys.contains(present[first - 1]->key))
            --first;
        beginRemoveRows(indexOf(parent), static_cast<int>(first), static_cast<int>(end - 1));
        for (size_t i = first; i < end; ++i)
            forget(present[i].get());
        present.erase(present.begin() + static_cast<qptrdiff>(first),
                      present.begin() + static_cast<qptrdiff>(end));
        parent->renumberFrom(first);
        endRemoveRows();
        end = first;
    }
}

void FolderTreeModel::insertRun(FolderNode *parent, Children &wanted, size_t &at)
{
    const QHash<QByteArray, FolderNode *> &known = m_byKey[parent->account()->accountId];
    size_t end = at;
    while (end < wanted.size()) {
        const FolderNode *elsewhere = known.value(wanted[end]->key);
        if (elsewhere && elsewhere->parent == parent)
            break;
        ++end;
    }
    Children &present = parent->children;
    beginInsertRows(indexOf(parent), static_cast<int>(at), static_cast<int>(end - 1));
    for (size_t i = at; i < end; ++i)
        adopt(parent, wanted[i].get());
    present.insert(present.begin() + static_cast<qptrdiff>(at),
                   std::make_move_iterator(wanted.begin() + static_cast<qptrdiff>(at)),
                   std::make_move_iterator(wanted.begin() + static_cast<qptrdiff>(end)));
    parent->renumberFrom(at);
    endInsertRows();
    at = end;
}

void FolderTreeModel::moveTo(FolderNode *parent, size_t from, size_t to)
{
    const QModelIndex above = indexOf(parent);
    const int destination = static_cast<int>(to > from ? to + 1 : to);
    if (from == to ||
        !beginMoveRows(above, static_cast<int>(from), static_cast<int>(from), above, destination))
        return;
    auto first = parent->children.begin();
    const auto at = [&](size_t i) {
        return first + static_cast<qptrdiff>(i);
    };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    parent->renumberFrom(qMin(from, to));
    endMoveRows();
}

void FolderTreeModel::adopt(FolderNode *parent, FolderNode *child)
{
    child->parent = parent;
    m_byKey[parent->account()->accountId].insert(child->key, child);
    for (const auto &below : child->children)
        adopt(child, below.get());
}

void FolderTreeModel::forget(const FolderNode *node)
{
    QHash<QByteArray, FolderNode *> &known = m_byKey[node->account()->accountId];
    if (known.value(node->key) == node)
        known.remove(node->key);
    for (const auto &below : node->children)
        forget(below.get());
}

} // namespace ui
