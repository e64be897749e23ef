// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/outcome.h"
#include "ui/models/messagerow.h"

#include <QAbstractTableModel>
#include <QDate>

namespace ui {

/// Messages found in several folders, in the order they were found; a proxy may sort them, by
/// SortRole. Lives in the GUI thread.
class SearchResultModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Folder, From, Subject, Date, Size, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;

    struct Hit
    {
        imap::MailboxName mailbox;
        imap::Uid uid;
        MessageRow row;
    };

    explicit SearchResultModel(QObject *parent = nullptr);

    void add(const imap::FoundElsewhere &found);
    [[nodiscard]] const Hit &hitAt(int row) const { return m_hits.at(row); }
    /// All that was found, also what has no row here because it is older than the newest.
    [[nodiscard]] quint64 foundCount() const { return m_found; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant text(const Hit &hit, int column) const;
    [[nodiscard]] static QVariant sortKey(const Hit &hit, int column);

    QList<Hit> m_hits;
    QDate m_today;
    quint64 m_found = 0;
};

} // namespace ui
