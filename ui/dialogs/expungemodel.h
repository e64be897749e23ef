// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/numberset.h"
#include "ui/models/messagerow.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ui {

class MessageTableModel;

/// The messages of a folder that are marked \Deleted, and what is to become of each. GUI thread;
/// owned by ExpungeDialog.
class ExpungeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TickColumn, FromColumn, SubjectColumn, DateColumn, SizeColumn, WhoColumn };
    enum class Fate : quint8 {
        Remove,  // goes
        Keep,    // stays marked
        Restore, // loses its mark and stays
    };
    ExpungeModel(const imap::UidSet &uids, const QHash<quint32, QString> &who, QObject *parent);

    /// Takes what the table holds of these messages; those that vanished go.
    void takeFrom(const MessageTableModel &table);
    /// Of those not loaded yet, the next few.
    [[nodiscard]] imap::UidSet missing(qsizetype limit) const;
    /// One answer for all of these rows.
    void setFate(const QList<int> &rows, Fate fate);
    [[nodiscard]] Fate fate(int row) const { return m_rows.at(row).fate; }
    /// Unticking means this.
    void setUntickedFate(Fate fate) { m_unticked = fate; }
    [[nodiscard]] imap::UidSet uids(Fate fate) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// Octets of those that go; `complete`: all their sizes are known.
    [[nodiscard]] quint64 freed(bool *complete) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// What goes and what stays changed.
    void fatesChanged();

private:
    struct Row
    {
        imap::Uid uid;
        QString who;
        Fate fate = Fate::Remove;
        bool loaded = false;
        MessageRow contents;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;
    void removeVanished(const MessageTableModel &table);

    QList<Row> m_rows; // newest first
    Fate m_unticked = Fate::Keep;
};

} // namespace ui
