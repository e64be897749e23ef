// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/bodystructure.h"

#include <QAbstractItemModel>
#include <QHash>

namespace ui {

/// The tree of a message's parts as BODYSTRUCTURE tells it. Shares the immutable structure; at most
/// 1,000 children of a part are shown (promise 41). GUI thread.
class StructureModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Type, Name, Encoding, Size, Section, ColumnCount };
    static constexpr qsizetype shownChildren = 1000;

    using QAbstractItemModel::QAbstractItemModel;
    void setStructure(imap::BodyStructure structure);
    /// The part of a row; null for an invalid index.
    [[nodiscard]] const imap::BodyPart *part(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place
    {
        const imap::BodyPart *parent = nullptr;
        int row = 0;
    };
    [[nodiscard]] QString text(const imap::BodyPart &part, int column) const;

    imap::BodyStructure m_structure;
    QHash<const imap::BodyPart *, Place> m_places;
};

/// The file name a part gives, decoded; empty when it gives none.
[[nodiscard]] QString partFileName(const imap::BodyPart &part);

} // namespace ui
