// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/privatedovecot.h"

#include <QPair>

namespace testsupport {

/// A private Dovecot for large folders of generated messages. Test thread.
class BulkServer : public demo::PrivateDovecot
{
public:
    BulkServer();

    /// Starts it and makes folders of so many messages; what went wrong, empty for nothing.
    [[nodiscard]] QString startWith(const QList<QPair<QString, int>> &folders);
};

} // namespace testsupport
