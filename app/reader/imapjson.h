// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/response.h"

#include <QJsonObject>

namespace reader {

/// {"responses": [...], "fatal": text} of a server's byte stream.
[[nodiscard]] QJsonObject imapToJson(const QByteArray &stream);
/// One response in the neutral form.
[[nodiscard]] QJsonObject responseToJson(const imap::Response &response);

} // namespace reader
