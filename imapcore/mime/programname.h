// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace mime {

/// True if a file of that name is run, installed, mounted or followed elsewhere when it is opened,
/// on some desktop: it is only ever saved.
[[nodiscard]] bool isProgramName(QStringView name);

} // namespace mime
