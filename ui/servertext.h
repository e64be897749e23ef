// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace ui {

/// A server's words as they may be shown (promise 12): plain, one line, at most 500 characters,
/// without control and direction characters. Empty when nothing readable is left. Only ever goes
/// into a label with Qt::PlainText.
[[nodiscard]] QString shownServerText(QByteArrayView text);

/// The same for text that is already decoded: certificate names, the TLS library's words.
[[nodiscard]] QString shownForeignText(QStringView text, qsizetype limit = 500);

/// The same for tool tips, which would take a name for markup.
[[nodiscard]] QString foreignToolTip(QStringView text);

/// "The server says: ..." or an empty string when it said nothing readable.
[[nodiscard]] QString serverSays(QByteArrayView text);

/// Octets for people: "3.4 KB" in the steps and words of the locale.
[[nodiscard]] QString shownSize(quint64 octets);

} // namespace ui
