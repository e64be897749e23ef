// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folderfiltermodel.h"

#include "imapcore/types/mailboxname.h"
#include "ui/models/foldernode.h"
#include "ui/models/itemroles.h"

namespace ui {

FolderFilterModel::FolderFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void FolderFilterModel::setFilterText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_text)
        return;
    m_text = wanted;
    invalidateFilter();
}

void FolderFilterModel::setSubscribedOnly(bool only)
{
    if (only == m_subscribedOnly)
        return;
    m_subscribedOnly = only;
    invalidateFilter();
}

void FolderFilterModel::setOpenFolder(const QModelIndex &sourceIndex)
{
    if (m_open == sourceIndex)
        return;
    m_open = sourceIndex;
    if (m_subscribedOnly)
        invalidateFilter();
}

bool FolderFilterModel::hasMatches() const
{
    if (m_text.isEmpty() && !m_subscribedOnly)
        return true;
    for (int row = 0; row < rowCount(); ++row) {
        if (rowCount(index(row, 0)) > 0)
            return true;
    }
    return false;
}

bool FolderFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    // RFC 3501, 6.3.9, lets a server leave INBOX out of LSUB; mail comes there all the same.
    if (m_subscribedOnly && !index.data(SubscribedRole).toBool() && m_open != index &&
        !imap::MailboxName::fromWire(index.data(MailboxWireRole).toByteArray()).isInbox())
        return false;
    return m_text.isEmpty() ||
           index.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace ui
