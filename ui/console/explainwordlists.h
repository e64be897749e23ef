// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/explaintables.h"

namespace ui {

// The lists behind explainedWords(), each in a file of its own.

[[nodiscard]] std::span<const ExplainedWord> capabilityWords();
[[nodiscard]] std::span<const ExplainedWord> statusWords();
[[nodiscard]] std::span<const ExplainedWord> responseWords();
[[nodiscard]] std::span<const ExplainedWord> codeWords();
[[nodiscard]] std::span<const ExplainedWord> flagWords();
[[nodiscard]] std::span<const ExplainedWord> attributeWords();
[[nodiscard]] std::span<const ExplainedWord> rightWords();
[[nodiscard]] std::span<const ExplainedWord> fetchItemWords();
[[nodiscard]] std::span<const ExplainedWord> statusItemWords();
[[nodiscard]] std::span<const ExplainedWord> storeItemWords();
[[nodiscard]] std::span<const ExplainedWord> searchKeyWords();
[[nodiscard]] std::span<const ExplainedWord> optionWords();
[[nodiscard]] std::span<const ExplainedWord> quotaWords();
[[nodiscard]] std::span<const ExplainedWord> idFieldWords();
[[nodiscard]] std::span<const ExplainedWord> generalWords();

} // namespace ui
