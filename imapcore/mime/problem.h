// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mime {

/// What was wrong with a message, or left out of its picture. The window finds the words.
enum class Problem {
    Damaged,        // the MIME structure is broken (no boundary, no end ...)
    TooDeep,        // nesting beyond 100 levels was not followed
    TooManyParts,   // only the first 1,000 parts are listed
    TooLarge,       // beyond 64 MiB: not taken apart, source only
    HtmlTruncated,  // the rich text stops early; the plain text has more
    TextTruncated,  // the plain text stops early; the source has all
    CharsetUnknown, // a charset nobody knows: decoded by guess
    NotLoaded,      // a body part was to be shown and its bytes are not there
};

} // namespace mime
