// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowcomparison.h"

#include "tests/support/windowdriver.h"
#include "ui/models/foldertreemodel.h"
#include "ui/models/itemroles.h"

#include <QStringList>

#include <algorithm>

namespace testsupport {

namespace {

struct TreeRow
{
    bool selectable = false;
    bool subscribed = false;
    bool gone = false;
    qint64 unread = -1;
    qint64 total = -1;
};

void collectRows(const QAbstractItemModel *model, const QModelIndex &parent,
                 QMap<QByteArray, TreeRow> &out)
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        const QByteArray name = index.data(ui::MailboxWireRole).toByteArray();
        if (!name.isEmpty())
            out.insert(name,
                       {index.data(ui::SelectableRole).toBool(),
                        index.data(ui::SubscribedRole).toBool(), index.data(ui::GoneRole).toBool(),
                        index.data(ui::UnreadCountRole).toLongLong(),
                        index.data(ui::TotalCountRole).toLongLong()});
        collectRows(model, index, out);
    }
}

bool isSelectable(const ObservedFolder &folder)
{
    return !folder.attributes.contains("\\noselect") &&
           !folder.attributes.contains("\\nonexistent");
}

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

void compareCounts(const QByteArray &name, const TreeRow &row, const ObservedFolder &folder,
                   QStringList &out)
{
    if (folder.messages < 0 || row.total < 0)
        return; // not looked at, or the tree says that it does not know
    if (row.total != folder.messages || row.unread != folder.unseen)
        out << QStringLiteral("%1: the tree counts %2/%3, the server %4/%5")
                   .arg(text(name))
                   .arg(row.unread)
                   .arg(row.total)
                   .arg(folder.unseen)
                   .arg(folder.messages);
}

void compareTree(WindowDriver &driver, const ObservedServer &server, QStringList &out)
{
    QMap<QByteArray, TreeRow> rows;
    collectRows(driver.window()->findChild<ui::FolderTreeModel *>(), {}, rows);
    for (auto it = server.folders.begin(); it != server.folders.end(); ++it) {
        if (!isSelectable(it.value()))
            continue;
        if (!rows.contains(it.key()) || !rows.value(it.key()).selectable)
            out << text(it.key()) + QLatin1String(" is not in the tree");
        else
            compareCounts(it.key(), rows.value(it.key()), it.value(), out);
    }
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        if (it->selectable && !isSelectable(server.folders.value(it.key())))
            out << text(it.key()) + QLatin1String(" is in the tree, and not to be opened");
        else if (it->selectable && !server.folders.contains(it.key()))
            out << text(it.key()) + QLatin1String(" is in the tree, not on the server");
        if (it->subscribed != server.subscriptions.contains(it.key()))
            out << text(it.key()) + QLatin1String(": the tree says subscribed ") +
                       QVariant(it->subscribed).toString();
    }
    for (const QByteArray &name : server.subscriptions) {
        if (!rows.contains(name))
            out << text(name) + QLatin1String(" is subscribed, but not in the tree");
    }
}

void compareMessage(const ui::MessageRow &row, const ObservedMessage &message, QStringList &out)
{
    const QString name = QStringLiteral("UID %1: ").arg(message.uid);
    if (row.hasFlags()) {
        QByteArrayList flags = row.flags().toList();
        flags.removeAll("\\Recent");
        std::sort(flags.begin(), flags.end());
        if (flags != message.flags)
            out << name + text(flags.join(' ')) + QLatin1String(" here, on the server ") +
                       text(message.flags.join(' '));
    }
    if (row.size() && static_cast<qint64>(*row.size()) != message.size)
        out << name + QLatin1String("another size");
    if (row.date() && row.date()->toDateTime().toUTC() != message.internalDate)
        out << name + QLatin1String("another date");
    if (row.isComplete() && !message.subject.startsWith("=?") &&
        row.subject().toLatin1() != message.subject)
        out << name + QLatin1String("another subject");
}

void compareMessages(WindowDriver &driver, const ObservedServer &server, QStringList &out)
{
    const ui::MessageTableModel *table = driver.messages();
    if (!table->isOpen())
        return;
    const ObservedFolder folder = server.folder(table->mailbox());
    if (folder.messages < 0)
        return;
    if (static_cast<qint64>(table->uidValidity().value()) != folder.uidValidity)
        out << QStringLiteral("another UIDVALIDITY");
    QList<quint32> shown;
    for (int row = 0; row < table->messageCount(); ++row)
        shown.append(table->uidAt(row).value());
    std::sort(shown.begin(), shown.end());
    if (shown != folder.uids()) {
        out << QStringLiteral("%1 rows, %2 messages on the server, or other UIDs")
                   .arg(shown.size())
                   .arg(folder.list.size());
        return;
    }
    for (const ObservedMessage &message : folder.list) {
        if (const auto *row = table->rowData(table->rowOf(imap::Uid(message.uid))))
            compareMessage(*row, message, out);
    }
}

} // namespace

QString differences(WindowDriver &driver, const ObservedServer &server)
{
    QStringList out;
    compareTree(driver, server, out);
    compareMessages(driver, server, out);
    return out.join(u'\n');
}

} // namespace testsupport
