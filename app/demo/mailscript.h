// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"

namespace demo {

/// Reads the hand-written messages of mail/*.mail. Each message begins with a line `===`, goes on
/// with `key: value` lines, and has its bodies after lines `--- text`, `--- html` or `--- raw`.
/// Keys: folder, from, to, cc, subject, age (12m, 3h, 2d before now), zone (+0900), flags, id,
/// answers (ids, oldest first), header, charset, encoding, flowed, attach, inline.
/// A line that is not understood is told in `errors`.
[[nodiscard]] QList<DemoMessage> readMailScript(const QString &script, const QDateTime &now,
                                                QStringList &errors);

} // namespace demo
