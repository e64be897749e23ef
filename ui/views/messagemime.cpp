// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/messagemime.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QUrl>

namespace ui {

QString draggedMessagesFormat()
{
    return QStringLiteral("application/x-postroom-messages");
}

void putDragged(QMimeData *data, const DraggedMessages &dragged)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << QCoreApplication::applicationPid() << qint32(dragged.accountId)
        << dragged.messages.mailbox.wire() << dragged.messages.uidValidity.value()
        << dragged.messages.uids.toBytes();
    data->setData(draggedMessagesFormat(), bytes);
}

std::optional<DraggedMessages> draggedIn(const QMimeData *data)
{
    if (!data || !data->hasFormat(draggedMessagesFormat()))
        return {};
    const QByteArray bytes = data->data(draggedMessagesFormat());
    QDataStream in(bytes);
    qint64 process = 0;
    qint32 account = 0;
    quint32 validity = 0;
    QByteArray mailbox;
    QByteArray uids;
    in >> process >> account >> mailbox >> validity >> uids;
    auto set = imap::UidSet::parse(uids);
    if (in.status() != QDataStream::Ok || process != QCoreApplication::applicationPid() || !set)
        return {};
    return DraggedMessages{
        account, {imap::MailboxName::fromWire(mailbox), imap::UidValidity(validity), set.value()}};
}

QStringList emlFilesIn(const QMimeData *data)
{
    QStringList paths;
    if (!data || !data->hasUrls())
        return paths;
    for (const QUrl &url : data->urls()) {
        if (!url.isLocalFile() || !url.path().endsWith(QLatin1String(".eml"), Qt::CaseInsensitive))
            return {};
        paths << url.toLocalFile();
    }
    return paths;
}

} // namespace ui
