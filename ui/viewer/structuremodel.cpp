// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/structuremodel.h"

#include "imapcore/mime/parameters.h"
#include "ui/servertext.h"

namespace ui {

QString partFileName(const imap::BodyPart &part)
{
    return shownForeignText(mime::decodedFileName(part.parameters, part.dispositionParameters),
                            255);
}

void StructureModel::setStructure(imap::BodyStructure structure)
{
    beginResetModel();
    m_structure = std::move(structure);
    m_places.clear();
    if (m_structure) {
        m_places.insert(m_structure.get(), {});
        QList<const imap::BodyPart *> open{m_structure.get()};
        while (!open.isEmpty()) {
            const imap::BodyPart *part = open.takeLast();
            const qsizetype count = qMin(part->children.size(), shownChildren);
            for (qsizetype i = 0; i < count; ++i) {
                m_places.insert(&part->children.at(i), {part, static_cast<int>(i)});
                open.append(&part->children.at(i));
            }
        }
    }
    endResetModel();
}

const imap::BodyPart *StructureModel::part(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const imap::BodyPart *>(index.internalPointer()) : nullptr;
}

QModelIndex StructureModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const imap::BodyPart *above = part(parent);
    const imap::BodyPart *found = above ? &above->children.at(row) : m_structure.get();
    return createIndex(row, column, found);
}

QModelIndex StructureModel::parent(const QModelIndex &child) const
{
    const imap::BodyPart *here = part(child);
    const imap::BodyPart *above = here ? m_places.value(here).parent : nullptr;
    return above ? createIndex(m_places.value(above).row, 0, above) : QModelIndex();
}

int StructureModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    if (const imap::BodyPart *above = part(parent))
        return static_cast<int>(qMin(above->children.size(), shownChildren));
    return m_structure ? 1 : 0;
}

int StructureModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString StructureModel::text(const imap::BodyPart &part, int column) const
{
    switch (column) {
    case Type: {
        const QString type = shownServerText(part.mediaType);
        if (part.tooComplex)
            return tr("%1 (too complex, see the source)").arg(type);
        if (part.children.size() > shownChildren)
            return tr("%1 (first %2 of %3 parts)")
                .arg(type)
                .arg(shownChildren)
                .arg(part.children.size());
        return type;
    }
    case Name:
        return partFileName(part);
    case Encoding:
        return shownServerText(part.encoding);
    case Size:
        return part.isMultipart() ? QString() : shownSize(part.size);
    case Section:
        return QString::fromLatin1(part.section);
    default:
        return {};
    }
}

QVariant StructureModel::data(const QModelIndex &index, int role) const
{
    const imap::BodyPart *here = part(index);
    if (!here)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*here, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Type)
            return tr("Part %1: %2 %3, %4", "number, type, name, size")
                .arg(text(*here, Section), text(*here, Type), text(*here, Name), text(*here, Size));
        return {};
    default:
        return {};
    }
}

QVariant StructureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Type:
        return tr("Type");
    case Name:
        return tr("Name");
    case Encoding:
        return tr("Encoding");
    case Size:
        return tr("Size");
    case Section:
        return tr("Part");
    default:
        return {};
    }
}

} // namespace ui
