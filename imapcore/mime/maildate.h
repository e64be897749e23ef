// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace mime {

/// A Date value (RFC 5322, 3.3 and its obsolete forms, tolerant): the day name, seconds and zone
/// may be missing, years may have two digits. Keeps the offset. Invalid if no date can be made out.
[[nodiscard]] QDateTime parseMailDate(QByteArrayView raw);

} // namespace mime
