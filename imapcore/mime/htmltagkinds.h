// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// What the reader of HTML has to know about a tag by its name, in lower case.
namespace mime {

[[nodiscard]] bool isVoidTag(const QByteArray &name);

/// Left out together with what they hold.
[[nodiscard]] bool isSkippedElement(const QByteArray &name);

[[nodiscard]] bool isFormattingTag(const QByteArray &name);

[[nodiscard]] bool hasOptionalEnd(const QByteArray &name);

/// Of no use in a fragment; the parser makes its own.
[[nodiscard]] bool isOuterTag(const QByteArray &name);

} // namespace mime
