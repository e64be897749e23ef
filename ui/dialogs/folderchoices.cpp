// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/folderchoices.h"

#include "ui/icons/icon.h"
#include "ui/models/foldertreemodel.h"

#include <algorithm>

namespace ui {

FolderChoices::FolderChoices(const FolderTreeModel *folders,
                             const QList<QPair<int, QByteArray>> &recent, QObject *parent)
    : QAbstractListModel(parent)
{
    m_manyAccounts = folders->rowCount({}) > 1;
    for (int row = 0; row < folders->rowCount({}); ++row) {
        const QModelIndex account = folders->index(row, 0, {});
        collect(folders, account, {}, account.data().toString());
    }
    const auto rank = [&recent](const FolderChoice &choice) {
        const qsizetype at = recent.indexOf({choice.accountId, choice.mailbox.wire()});
        return at < 0 ? recent.size() : at;
    };
    if (!recent.isEmpty()) {
        for (FolderChoice &choice : m_all)
            choice.recent = rank(choice) < recent.size();
        std::stable_sort(m_all.begin(), m_all.end(),
                         [&rank](const FolderChoice &a, const FolderChoice &b) {
                             if (a.recent != b.recent)
                                 return a.recent;
                             return a.recent && rank(a) < rank(b);
                         });
    }
    setFilter({});
}

void FolderChoices::collect(const FolderTreeModel *folders, const QModelIndex &parent,
                            const QString &path, const QString &account)
{
    for (int row = 0; row < folders->rowCount(parent); ++row) {
        const QModelIndex index = folders->index(row, 0, parent);
        const QString label = index.data().toString();
        const QString here = path.isEmpty() ? label : path + QStringLiteral(" / ") + label;
        if (index.data(SelectableRole).toBool())
            m_all.append({index.data(AccountIdRole).toInt(), folders->mailboxAt(index), here,
                          account, index.data(IconNameRole).toString()});
        collect(folders, index, here, account);
    }
}

void FolderChoices::setFilter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const FolderChoice &choice = m_all.at(i);
        const bool fits = std::all_of(words.begin(), words.end(), [&choice](const QString &word) {
            return choice.path.contains(word, Qt::CaseInsensitive) ||
                   choice.account.contains(word, Qt::CaseInsensitive);
        });
        if (fits)
            m_shown.append(i);
    }
    endResetModel();
}

const FolderChoice *FolderChoices::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_all.at(m_shown.at(row)) : nullptr;
}

int FolderChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FolderChoices::data(const QModelIndex &index, int role) const
{
    const FolderChoice *choice = at(index.row());
    if (!choice)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_manyAccounts ? tr("%1 – %2").arg(choice->path, choice->account) : choice->path;
    case Qt::DecorationRole:
        return icon(choice->icon);
    case Qt::ToolTipRole:
        return choice->recent ? tr("Used lately") : QVariant();
    default:
        return {};
    }
}

} // namespace ui
