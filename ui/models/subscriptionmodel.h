// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/mailboxinfo.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

namespace ui {

/// The folders of an account that exist, and the names that are subscribed, side by side; the
/// person's wishes are kept beside what is, until they are sent. GUI thread.
class SubscriptionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ExistsColumn, SubscribedColumn, ColumnTotal };
    enum class Show : quint8 { All, Subscribed, NotSubscribed, Dead };

    using QAbstractTableModel::QAbstractTableModel;

    void setMailboxes(const QList<imap::MailboxInfo> &mailboxes);
    void setWanted(const QModelIndexList &rows, bool subscribed);
    [[nodiscard]] bool isWanted(int row) const;
    [[nodiscard]] bool exists(int row) const;
    [[nodiscard]] bool isDead(int row) const
    {
        return !exists(row) && m_rows.at(row).isSubscribed();
    }
    [[nodiscard]] int deadCount() const;
    /// What has to be sent so that it is as wanted.
    [[nodiscard]] QList<imap::MailboxName> toSubscribe() const { return changed(true); }
    [[nodiscard]] QList<imap::MailboxName> toUnsubscribe() const { return changed(false); }
    [[nodiscard]] bool matches(int row, Show show, const QString &text) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return ColumnTotal; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void wantedChanged();

private:
    [[nodiscard]] QList<imap::MailboxName> changed(bool toSubscribed) const;

    QList<imap::MailboxInfo> m_rows;
    QHash<QByteArray, bool> m_wanted; // only where it differs from what is
};

/// Narrows the table to one kind and a text.
class SubscriptionFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SubscriptionFilter(SubscriptionModel *source, QObject *parent = nullptr);
    void setShow(SubscriptionModel::Show show);
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    SubscriptionModel *m_source;
    SubscriptionModel::Show m_show = SubscriptionModel::Show::All;
    QString m_text;
};

} // namespace ui
