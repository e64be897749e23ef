// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace ui {

/// The folders messages were copied or moved to last, newest first; kept in the settings by the
/// account's name. GUI thread.
class RecentFolders
{
public:
    static constexpr qsizetype kept = 8;
    static void use(const QString &account, const QByteArray &mailbox);
    /// (account name, name as on the wire)
    [[nodiscard]] static QList<QPair<QString, QByteArray>> list();
};

} // namespace ui
