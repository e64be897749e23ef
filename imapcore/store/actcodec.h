// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/operation.h"

#include <optional>

namespace imap {

/// StoreFlags, CopyMessages or MoveMessages as bytes; empty for any other operation.
[[nodiscard]] QByteArray packAct(const Operation &act);
[[nodiscard]] std::optional<Operation> unpackAct(QByteArrayView bytes);

} // namespace imap
