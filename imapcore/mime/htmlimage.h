// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mime {

/// True for an address that would have to be fetched or read from a disk: anything but cid and
/// data.
[[nodiscard]] bool isRemoteAddress(QByteArrayView address);

/// `data:image/png;base64,...` and the other pictures Qt can draw, in one plain form; else empty.
[[nodiscard]] QByteArray safeDataImage(QByteArrayView src);

} // namespace mime
