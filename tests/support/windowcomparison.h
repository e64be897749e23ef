// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/observedserver.h"

#include <QString>

namespace testsupport {

class WindowDriver;

/// Where the window's models differ from what the server holds, a line for each; empty when they
/// tell the same: folders, subscriptions and counts of the tree, and UIDs, flags, sizes, dates and
/// subjects of the open folder's rows as far as they are held.
[[nodiscard]] QString differences(WindowDriver &driver, const ObservedServer &server);

} // namespace testsupport
