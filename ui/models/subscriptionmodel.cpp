// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/subscriptionmodel.h"

#include "ui/icons/icon.h"
#include "ui/servertext.h"

#include <QFont>

namespace ui {

void SubscriptionModel::setMailboxes(const QList<imap::MailboxInfo> &mailboxes)
{
    beginResetModel();
    m_rows.clear();
    for (const imap::MailboxInfo &each : mailboxes) {
        if (each.name.isUsable())
            m_rows.append(each);
    }
    // A wish that has come true is none any more.
    for (const imap::MailboxInfo &each : std::as_const(m_rows)) {
        if (m_wanted.value(each.name.wire(), !each.isSubscribed()) == each.isSubscribed())
            m_wanted.remove(each.name.wire());
    }
    endResetModel();
    emit wantedChanged();
}

bool SubscriptionModel::exists(int row) const
{
    return !m_rows.at(row).has("\\nonexistent");
}

bool SubscriptionModel::isWanted(int row) const
{
    return m_wanted.value(m_rows.at(row).name.wire(), m_rows.at(row).isSubscribed());
}

void SubscriptionModel::setWanted(const QModelIndexList &rows, bool subscribed)
{
    for (const QModelIndex &index : rows) {
        const imap::MailboxInfo &row = m_rows.at(index.row());
        if (row.isSubscribed() == subscribed)
            m_wanted.remove(row.name.wire());
        else
            m_wanted.insert(row.name.wire(), subscribed);
        emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnTotal - 1));
    }
    emit wantedChanged();
}

int SubscriptionModel::deadCount() const
{
    int count = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        count += isDead(row) ? 1 : 0;
    return count;
}

QList<imap::MailboxName> SubscriptionModel::changed(bool toSubscribed) const
{
    QList<imap::MailboxName> names;
    for (const imap::MailboxInfo &each : m_rows) {
        const auto wish = m_wanted.constFind(each.name.wire());
        if (wish != m_wanted.constEnd() && *wish == toSubscribed)
            names.append(each.name);
    }
    return names;
}

bool SubscriptionModel::matches(int row, Show show, const QString &text) const
{
    const imap::MailboxInfo &each = m_rows.at(row);
    switch (show) {
    case Show::All:
        break;
    case Show::Subscribed:
        if (!each.isSubscribed())
            return false;
        break;
    case Show::NotSubscribed:
        if (each.isSubscribed())
            return false;
        break;
    case Show::Dead:
        if (!isDead(row))
            return false;
        break;
    }
    return text.isEmpty() || each.name.text().contains(text, Qt::CaseInsensitive);
}

int SubscriptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SubscriptionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const imap::MailboxInfo &each = m_rows.at(row);
    const bool different = isWanted(row) != each.isSubscribed();
    if (role == Qt::FontRole && different) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::ToolTipRole)
        return QString::fromLatin1(each.name.wire()).toHtmlEscaped();
    switch (index.column()) {
    case NameColumn:
        if (role == Qt::DisplayRole)
            return shownForeignText(each.name.text(), 300);
        if (role == Qt::DecorationRole)
            return icon(isDead(row) ? QStringLiteral("data-error") : QStringLiteral("folder"));
        break;
    case ExistsColumn:
        if (role == Qt::DisplayRole)
            return !exists(row)          ? tr("no longer there")
                   : each.isSelectable() ? tr("yes")
                                         : tr("only holds folders");
        break;
    default:
        if (role == Qt::CheckStateRole)
            return isWanted(row) ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::DisplayRole)
            return !different ? QString() : isWanted(row) ? tr("will be") : tr("will end");
        if (role == Qt::AccessibleTextRole)
            return isWanted(row) ? tr("subscribed") : tr("not subscribed");
        break;
    }
    return {};
}

QVariant SubscriptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Folder");
    case ExistsColumn:
        return tr("On the server");
    default:
        return tr("Subscribed");
    }
}

Qt::ItemFlags SubscriptionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == SubscribedColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool SubscriptionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != SubscribedColumn)
        return false;
    setWanted({index}, value.toInt() == Qt::Checked);
    return true;
}

SubscriptionFilter::SubscriptionFilter(SubscriptionModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(source);
}

void SubscriptionFilter::setShow(SubscriptionModel::Show show)
{
    m_show = show;
    invalidateFilter();
}

void SubscriptionFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool SubscriptionFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_source->matches(row, m_show, m_text);
}

} // namespace ui
