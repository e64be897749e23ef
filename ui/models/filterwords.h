// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/types/searchprogram.h"

#include <QString>

namespace ui {

/// What stands in the filter field: words, or "SEARCH" and a program as it goes to the server.
constexpr char searchVerb[] = "SEARCH ";

/// Messages in which each of the words stands in sender, recipient or subject; words in quotes stay
/// together. A program whose text cannot be read is an error that says where.
[[nodiscard]] imap::Result<imap::SearchProgram> filterProgram(const QString &text);
/// A program as it stands in the field; ALL leaves it empty.
[[nodiscard]] QString filterText(const imap::SearchProgram &program);
/// In the person's words.
[[nodiscard]] QString programProblem(const imap::InvalidValue &problem);

} // namespace ui
