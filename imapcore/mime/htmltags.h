// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imapcore/mime/csshiderules.h"

#include <QByteArray>
#include <QList>

namespace mime {

/// HTML made fit for the parser, which needs quadratic time and memory on hostile nesting: balanced
/// tags, at most `maxDepth` deep, at most `maxTags`; comments and elements that are never shown
/// (script, style, svg ...) left out. A first, linear pass over the bytes; what is safe to show is
/// decided later, on the parsed tree.
struct HtmlTags
{
    static constexpr qsizetype maxBytes = 2 * 1024 * 1024;
    static constexpr int maxTags = 20000;
    static constexpr int maxDepth = 200;
    static constexpr int maxFormattingDepth = 16;
    static constexpr int maxAttributes = 200;

    QByteArray html;
    CssHideRules hideRules;
    int otherReferences = 0;  // style sheets, scripts, frames, media: things that would be fetched
    qsizetype consumed = 0;   // bytes of the input that were read
    bool isTruncated = false; // the input went on
};

[[nodiscard]] HtmlTags balancedTags(QByteArrayView utf8);

} // namespace mime
