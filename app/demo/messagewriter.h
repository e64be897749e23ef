// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"

#include <QByteArray>

namespace demo {

/// The message as it lies in a Maildir: lines end with LF.
[[nodiscard]] QByteArray messageBytes(const DemoMessage &message);

} // namespace demo
