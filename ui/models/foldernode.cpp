// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/foldernode.h"

#include <QStringList>

namespace ui {

const FolderNode *FolderNode::account() const
{
    const FolderNode *node = this;
    while (node && node->kind != FolderKind::Account)
        node = node->parent;
    return node;
}

QString FolderNode::path(const QString &separator) const
{
    QStringList parts;
    for (const FolderNode *node = this;
         node && node->kind != FolderKind::Account && node->kind != FolderKind::Root;
         node = node->parent)
        parts.prepend(node->label);
    return parts.join(separator);
}

int FolderNode::level() const
{
    int level = 0;
    for (const FolderNode *node = parent; node && node->kind != FolderKind::Root;
         node = node->parent)
        ++level;
    return level;
}

void FolderNode::takeListData(const FolderNode &other)
{
    kind = other.kind;
    name = other.name;
    delimiter = other.delimiter;
    attributes = other.attributes;
    use = other.use;
    label = other.label;
    sharedRoot = other.sharedRoot;
    if (isGone())
        status = {}; // nothing is left to count
}

bool FolderNode::sameListData(const FolderNode &other) const
{
    return kind == other.kind && name == other.name && delimiter == other.delimiter &&
           attributes == other.attributes && use == other.use && label == other.label &&
           sharedRoot == other.sharedRoot;
}

void FolderNode::renumberFrom(size_t first)
{
    for (size_t i = first; i < children.size(); ++i)
        children[i]->row = static_cast<int>(i);
}

} // namespace ui
