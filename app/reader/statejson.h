// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace reader {

/// What a mailbox looks like after a server's byte stream was applied to an empty one.
[[nodiscard]] QJsonObject stateToJson(const QByteArray &stream);

} // namespace reader
