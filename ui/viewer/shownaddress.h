// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace ui {

/// local@domain in at most `limit` characters, as may be shown. Who it is stands at its end: the
/// local part is shortened in its middle, of a domain that is too long the end stays.
[[nodiscard]] QString shownAddrSpec(const QString &addrSpec, qsizetype limit);

/// Where a link leads in at most `limit` characters. Scheme and host stay whole, what stands before
/// and behind the host is shortened; of a host that is too long the end stays.
[[nodiscard]] QString shownTarget(const QString &target, qsizetype limit);

/// The text with places where a label may break words of more than 64 letters: what stands behind
/// the edge is not seen.
[[nodiscard]] QString withBreaks(QStringView text);

} // namespace ui
