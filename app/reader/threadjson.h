// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/response.h"

#include <QJsonArray>

namespace reader {

/// Threads in the shape the wire has: [[2], [3, 6, [4, 23], [44, 7, 96]]].
[[nodiscard]] QJsonArray threadsValue(const QList<imap::ThreadNode> &threads);

} // namespace reader
