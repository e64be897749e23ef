// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>

namespace testsupport {

/// What this process, in any thread, asked of the network: a program that links this file has
/// getaddrinfo(3) and connect(2) of its own, which write down their argument and pass it on.
struct Lookups
{
    /// Host names looked up since clear().
    [[nodiscard]] static QByteArrayList names();
    /// Ports of IP addresses connected to since clear().
    [[nodiscard]] static QList<quint16> ports();
    static void clear();
};

} // namespace testsupport
