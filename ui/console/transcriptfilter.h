// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace ui {

/// Those lines of a transcript that the person wants to see. GUI thread, owned by ConsolePanel.
class TranscriptFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Side { Both, Client, Server };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Words, all of which must be in the line or its action; a leading "-" means must not.
    void setText(const QString &text);
    void setSide(Side side);
    /// 0: all.
    void setConnection(quint32 number);
    /// 0: all.
    void setAction(quint64 action);
    /// IDLE, counting and other lines that nobody asked for.
    void setHousekeepingHidden(bool hidden);
    [[nodiscard]] bool isFiltering() const;
    [[nodiscard]] quint64 action() const { return m_action; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QStringList m_excluded;
    Side m_side = Side::Both;
    quint32 m_connection = 0;
    quint64 m_action = 0;
    bool m_housekeepingHidden = false;
};

} // namespace ui
