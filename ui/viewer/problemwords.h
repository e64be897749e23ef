// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/problem.h"

#include <QList>
#include <QString>

namespace ui {

/// What was wrong with a message, or left out of its picture, in sentences; empty for nothing.
[[nodiscard]] QString describeProblems(const QList<mime::Problem> &problems);

} // namespace ui
