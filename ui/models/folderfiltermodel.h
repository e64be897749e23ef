// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace ui {

/// Narrows the folder tree to names that hold a text, and to subscribed folders: the inbox and the
/// open folder stay then, too. Parents of what matches stay, and accounts always. Keeps the
/// source's order.
class FolderFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FolderFilterModel(QObject *parent = nullptr);

    [[nodiscard]] QString filterText() const { return m_text; }
    void setFilterText(const QString &text);
    [[nodiscard]] bool subscribedOnly() const { return m_subscribedOnly; }
    void setSubscribedOnly(bool only);
    /// Stays in the tree although it is not subscribed; invalid for none.
    void setOpenFolder(const QModelIndex &sourceIndex);
    /// False when a filter is set and no folder passes it.
    [[nodiscard]] bool hasMatches() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    bool m_subscribedOnly = false;
    QPersistentModelIndex m_open;
};

} // namespace ui
