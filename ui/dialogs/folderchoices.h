// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxname.h"

#include <QAbstractListModel>
#include <QList>

namespace ui {

class FolderTreeModel;

/// A folder to copy or move to.
struct FolderChoice
{
    int accountId = 0;
    imap::MailboxName mailbox;
    QString path;    // "Projekte / Übersicht"
    QString account; // its shown name
    QString icon;
    bool recent = false;
};

/// All folders of all accounts as one list, those used last first; narrowed by the words typed.
/// A copy taken when it is made. GUI thread.
class FolderChoices : public QAbstractListModel
{
    Q_OBJECT
public:
    FolderChoices(const FolderTreeModel *folders, const QList<QPair<int, QByteArray>> &recent,
                  QObject *parent);

    /// Every word must be in the path or in the account's name.
    void setFilter(const QString &text);
    [[nodiscard]] const FolderChoice *at(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void collect(const FolderTreeModel *folders, const QModelIndex &parent, const QString &path,
                 const QString &account);

    QList<FolderChoice> m_all;
    QList<qsizetype> m_shown;
    bool m_manyAccounts = false;
};

} // namespace ui
