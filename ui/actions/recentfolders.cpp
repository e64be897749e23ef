// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/recentfolders.h"

#include <QSettings>
#include <QStringList>

namespace ui {

namespace {

QString recentKey()
{
    return QStringLiteral("folders/lastUsed");
}

} // namespace

QList<QPair<QString, QByteArray>> RecentFolders::list()
{
    QList<QPair<QString, QByteArray>> folders;
    for (const QString &line : QSettings().value(recentKey()).toStringList()) {
        const qsizetype slash = line.indexOf(u'/');
        if (slash > 0)
            folders.append(
                {QString::fromUtf8(QByteArray::fromPercentEncoding(line.left(slash).toLatin1())),
                 QByteArray::fromPercentEncoding(line.mid(slash + 1).toLatin1())});
    }
    return folders;
}

void RecentFolders::use(const QString &account, const QByteArray &mailbox)
{
    QSettings settings;
    QStringList lines = settings.value(recentKey()).toStringList();
    const QString line = QString::fromLatin1(account.toUtf8().toPercentEncoding() + '/' +
                                             mailbox.toPercentEncoding());
    lines.removeAll(line);
    lines.prepend(line);
    settings.setValue(recentKey(), lines.first(qMin(lines.size(), kept)));
}

} // namespace ui
