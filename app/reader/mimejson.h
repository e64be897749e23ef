// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace reader {

/// One raw message as the neutral JSON of the reader tool (kind `mime`).
[[nodiscard]] QJsonObject mimeToJson(const QByteArray &rawMessage);

} // namespace reader
