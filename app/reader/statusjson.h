// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/response.h"

#include <QJsonObject>

namespace reader {

/// OK, NO, BAD, BYE and PREAUTH with their code.
[[nodiscard]] QJsonObject statusToJson(const imap::StatusResponse &status);

} // namespace reader
