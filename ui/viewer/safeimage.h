// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace ui {

/// Decodes a raster picture of a mail. Refuses what claims to be more than 8192 pixels in either
/// direction (a small file can be a huge picture) and every format but PNG, JPEG, GIF, WebP, BMP:
/// SVG is a document with references and scripts of its own.
[[nodiscard]] QImage safeImage(const QByteArray &bytes);

} // namespace ui
