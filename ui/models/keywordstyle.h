// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>

namespace ui {

/// How a keyword looks in the table: a name and a colour that carries white text. The colour never
/// stands alone.
struct KeywordStyle
{
    QString name;
    QColor color;
};

/// $label1 to $label5 have the names and colours people know from other programs; the rest is grey
/// and named as it is on the server.
[[nodiscard]] KeywordStyle keywordStyle(const QByteArray &keyword);

/// Housekeeping of servers and programs ($MDNSent, NonJunk ...): in the tooltip, not as a chip.
[[nodiscard]] bool isHousekeepingKeyword(const QByteArray &keyword);

} // namespace ui
