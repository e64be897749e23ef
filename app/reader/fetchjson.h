// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/messagedata.h"

#include <QJsonObject>

namespace reader {

/// One FETCH line.
[[nodiscard]] QJsonObject fetchToJson(const imap::MessageData &message);

} // namespace reader
