// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <memory>

namespace demo {

/// Kills a process and keeps its object until it has ended, so that nobody waits for that: on a
/// busy disk even a killed process takes its time. The end of the program waits. May be null.
void leaveToEnd(std::unique_ptr<QProcess> process);

} // namespace demo
