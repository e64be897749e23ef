// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MessageTableModel that shows what waits for a connection.
#include "ui/models/messagetablemodel.h"
#include "ui/models/messagewords.h"

namespace ui {

QVariant MessageTableModel::waitingData(const QModelIndex &index, const MessageRow &row,
                                        int role) const
{
    const imap::Uid uid = uidAt(index.row());
    if (!m_waiting.concerns(uid))
        return {};
    const auto column = static_cast<MessageColumn>(index.column());
    switch (role) {
    case WaitingRole:
        return true;
    case Qt::ToolTipRole:
        return QString(messageToolTip(row) + QStringLiteral("<p>") +
                       m_waiting.sentence(uid).toHtmlEscaped() + QStringLiteral("</p>"));
    case Qt::AccessibleTextRole:
        if (column == MessageColumn::Status)
            return (statusWords(row) << m_waiting.sentence(uid)).join(QStringLiteral(", "));
        if (column == MessageColumn::Subject)
            return withPlace(QString(messageSentence(row, m_today) + QStringLiteral(", ") +
                                     m_waiting.sentence(uid)),
                             index.row());
        return {};
    case MarkIconsRole: {
        if (column != MessageColumn::Status)
            return {};
        // There is room for two: what it waits for says more than what it is.
        QStringList icons = statusIcons(row);
        while (icons.size() > 1)
            icons.removeFirst();
        icons.prepend(QStringLiteral("network-disconnect"));
        return icons;
    }
    default:
        return {};
    }
}

} // namespace ui
