// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace imap {

/// A subject without what replies and forwarding put around it (RFC 5256, 2.1).
struct BaseSubject
{
    QString text; // case folded
    bool isReply = false;

    [[nodiscard]] static BaseSubject of(const QString &decoded);
};

} // namespace imap
